//! What a learner says of school and exam: pair, expected score, competition, grade. Kept for as long as the widget is open.

use super::{PAGE, Session};
use guidance::sector::Sector;
use guidance::study::{PairId, Quota, Score};
use leptos::prelude::*;

/// Where a learner stands at school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grade {
    /// College now, or school on.
    Nine,
    /// The national test is next.
    #[default]
    Eleven,
}

impl Grade {
    /// In the order of the screen.
    pub const ALL: [Self; 2] = [Self::Nine, Self::Eleven];

    /// `9` or `11`.
    pub fn number(self) -> &'static str {
        match self {
            Self::Nine => "9",
            Self::Eleven => "11",
        }
    }
}

/// What a learner has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routes {
    /// The chosen pair. Pairs are places, the same in every language.
    pub pair: Option<PairId>,
    /// The pair it is compared with.
    pub other: Option<PairId>,
    /// The expected score as it was typed, readable or not.
    pub typed: String,
    /// The competition for grants.
    pub quota: Quota,
    /// The grade.
    pub grade: Grade,
    /// Groups that are drawn.
    pub shown: usize,
    /// College specialties that are drawn.
    pub specialties: usize,
    /// Specialties that lead to professions of this sector only.
    pub sector: Option<Sector>,
    /// What is looked for among the names of specialties.
    pub sought: String,
}

impl Default for Routes {
    fn default() -> Self {
        Self {
            pair: None,
            other: None,
            typed: String::new(),
            quota: Quota::default(),
            grade: Grade::default(),
            shown: PAGE,
            specialties: PAGE,
            sector: None,
            sought: String::new(),
        }
    }
}

impl Routes {
    /// The expected score; `None` when there is none or it is none.
    pub fn score(&self) -> Option<Score> {
        Score::from_text(&self.typed)
    }

    /// Whether something was typed that is no score.
    pub fn is_bad_score(&self) -> bool {
        !self.typed.trim().is_empty() && self.score().is_none()
    }
}

impl Session {
    /// What a learner has said of school and exam.
    pub fn routes(&self) -> Routes {
        self.routes.get()
    }

    /// One thing of it.
    pub fn route<T>(&self, read: impl FnOnce(&Routes) -> T) -> T {
        self.routes.with(read)
    }

    /// Chooses a pair, or none.
    pub fn choose_pair(&self, pair: Option<PairId>) {
        self.routes.update(|it| {
            it.pair = pair;
            it.other = it.other.filter(|other| Some(*other) != pair);
            it.shown = PAGE;
        });
    }

    /// Types an expected score.
    pub fn expect_score(&self, typed: String) {
        self.routes.update(|it| {
            it.typed = typed;
            it.shown = PAGE;
        });
    }

    /// Takes part in this competition.
    pub fn claim_quota(&self, quota: Quota) {
        self.routes.update(|it| it.quota = quota);
    }

    /// Says the grade.
    pub fn stand_in_grade(&self, grade: Grade) {
        self.routes.update(|it| it.grade = grade);
    }

    /// Compares the chosen pair with this one.
    pub fn compare_pair(&self, other: Option<PairId>) {
        self.routes
            .update(|it| it.other = other.filter(|other| Some(*other) != it.pair));
    }

    /// Draws one more page of groups.
    pub fn show_more_groups(&self) {
        self.routes.update(|it| it.shown += PAGE);
    }

    /// Looks for college specialties of this sector, or of all.
    pub fn narrow_specialties(&self, sector: Option<Sector>) {
        self.routes.update(|it| {
            it.sector = sector;
            it.specialties = PAGE;
        });
    }

    /// Looks for college specialties by name or code.
    pub fn seek_specialty(&self, typed: String) {
        self.routes.update(|it| {
            it.sought = typed;
            it.specialties = PAGE;
        });
    }

    /// Draws one more page of college specialties.
    pub fn show_more_specialties(&self) {
        self.routes.update(|it| it.specialties += PAGE);
    }
}
