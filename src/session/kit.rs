//! What a learner keeps to go on with: a shortlist, a plan, a CV, and what was brought in from elsewhere.

use super::{Interests, Screen, Session};
use guidance::cv::Cv;
use guidance::day::Day;
use guidance::kept::Kept;
use guidance::profile::InterestProfile;
use guidance::share::Opened;
use guidance::shortlist::{LIMIT, Pick};
use guidance::stage::Stage;
use leptos::prelude::*;

/// What a learner keeps. Scores and answers are in [`Interests`] and join only when a file is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kit {
    /// Shortlist, plan and CV.
    pub kept: Kept,
    /// The age as it was typed, readable or not.
    pub age: String,
    /// What stands side by side. Never kept.
    pub compared: Compared,
    /// A share code that was brought in and not yet taken over. Never kept.
    pub brought: Option<String>,
}

/// What is compared: professions answer other questions than programme groups, so one kind at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Professions.
    #[default]
    Professions,
    /// Programme groups.
    Groups,
}

impl Side {
    /// In the order of the screen.
    pub const ALL: [Self; 2] = [Self::Professions, Self::Groups];

    /// The word used in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Professions => "professions",
            Self::Groups => "groups",
        }
    }

    /// Whether something kept is of it.
    pub fn has(self, pick: &Pick) -> bool {
        match self {
            Self::Professions => pick.profession().is_some(),
            Self::Groups => pick.profession().is_none(),
        }
    }
}

/// What a learner chose to see side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The kind in view; `None` before the learner chose.
    pub side: Option<Side>,
    /// Slugs, in the order of the columns; `None` before the learner chose.
    pub professions: Option<Vec<String>>,
    /// Codes of programme groups, likewise.
    pub groups: Option<Vec<String>>,
}

impl Session {
    /// One thing of what the learner keeps.
    pub fn kit_with<T>(&self, read: impl FnOnce(&Kit) -> T) -> T {
        self.kit.with(read)
    }

    /// Whether something is on the shortlist.
    pub fn is_kept(&self, pick: &Pick) -> bool {
        self.kit_with(|kit| kit.kept.shortlist.holds(pick))
    }

    /// Whether the shortlist takes nothing more.
    pub fn is_list_full(&self) -> bool {
        self.kit_with(|kit| kit.kept.shortlist.len() >= LIMIT)
    }

    /// Puts something on the shortlist, or takes it off. A full list takes nothing more.
    pub fn toggle_kept(&self, pick: &Pick) {
        self.kit.update(|kit| {
            let list = &mut kit.kept.shortlist;
            match list.holds(pick) {
                true => list.drop(pick),
                false => {
                    list.keep(pick.clone());
                }
            }
        });
    }

    /// Moves something on the shortlist to a place.
    pub fn shift_kept(&self, pick: &Pick, place: usize) {
        self.kit.update(|kit| kit.kept.shortlist.shift(pick, place));
    }

    /// Writes a note on the shortlist.
    pub fn note_kept(&self, pick: &Pick, text: &str) {
        self.kit.update(|kit| kit.kept.shortlist.note(pick, text));
    }

    /// Chooses what is compared, in the order of the columns.
    pub fn compare_these(&self, side: Side, chosen: Vec<String>) {
        self.kit.update(|kit| match side {
            Side::Professions => kit.compared.professions = Some(chosen),
            Side::Groups => kit.compared.groups = Some(chosen),
        });
    }

    /// Turns to professions or to programme groups.
    pub fn compare_side(&self, side: Side) {
        self.kit.update(|kit| kit.compared.side = Some(side));
    }

    /// Says where one stands; `None` takes it back.
    pub fn tell_stage(&self, stage: Option<Stage>) {
        self.kit.update(|kit| kit.kept.stage = stage);
    }

    /// Types one's age for the plan.
    pub fn tell_plan_age(&self, text: String) {
        self.kit.update(|kit| {
            kit.kept.age = guidance::kept::read_age(&text);
            kit.age = text;
        });
    }

    /// Marks a step of the plan as done, or takes the mark back.
    pub fn tick(&self, id: &str) {
        self.kit.update(|kit| kit.kept.marks.tick(id));
    }

    /// Adds an own step.
    pub fn add_step(&self, text: &str, day: Option<Day>) {
        self.kit.update(|kit| {
            kit.kept.marks.add(text, day);
        });
    }

    /// Marks an own step as done, or takes the mark back.
    pub fn tick_own(&self, place: usize) {
        self.kit.update(|kit| kit.kept.marks.tick_own(place));
    }

    /// Takes an own step off the plan.
    pub fn remove_step(&self, place: usize) {
        self.kit.update(|kit| kit.kept.marks.remove(place));
    }

    /// The CV in the language of the moment.
    pub fn cv(&self) -> Cv {
        let lang = self.lang().index();
        self.kit_with(|kit| kit.kept.cvs.get(lang).cloned())
            .unwrap_or_default()
    }

    /// Writes in the CV of the moment's language.
    pub fn write_cv(&self, write: impl FnOnce(&mut Cv)) {
        let lang = self.catalog.with_untracked(|catalog| catalog.lang.index());
        self.kit.update(|kit| {
            if let Some(cv) = kit.kept.cvs.get_mut(lang) {
                write(cv);
            }
        });
    }

    /// Brings in a share code: it is shown before anything of it is taken over.
    pub fn bring(&self, code: &str) {
        self.kit.update(|kit| kit.brought = Some(code.to_owned()));
        self.open(Screen::Shared);
    }

    /// Lets a brought code go.
    pub fn let_go(&self) {
        self.kit.update(|kit| kit.brought = None);
    }

    /// Takes over what a code held: professions join the list while there is room, scores and stage take the place of
    /// the learner's own.
    pub fn take_over(&self, opened: &Opened) {
        self.kit.update(|kit| {
            for pick in &opened.shared.picks {
                kit.kept.shortlist.keep(pick.clone());
            }
            kit.kept.stage = opened.shared.stage.or(kit.kept.stage);
            kit.brought = None;
        });
        if let Some(profile) = opened.shared.profile {
            self.score_by(profile);
        }
        self.open(Screen::Plan);
    }

    /// Takes over a file: all of it, in place of what is here.
    pub fn take_in(&self, kept: Kept) {
        let (profile, answers) = (kept.profile, kept.answers.clone());
        let same = self.catalog.with_untracked(|it| it.release == kept.release);
        self.interests.set(Interests::default());
        if same {
            self.resume(&answers);
        }
        let resumed = self
            .interests
            .with_untracked(|it| *it != Interests::default());
        if let (Some(profile), false) = (profile, resumed) {
            self.score_by(profile);
        }
        self.kit.set(Kit::default());
        self.restore(kept);
        self.open(Screen::Plan);
    }

    /// Goes on with what a tab or a device remembers. What was kept in the meantime joins it.
    pub fn restore(&self, mut kept: Kept) {
        kept.profile = None;
        kept.answers = String::new();
        self.kit.update(|kit| {
            for entry in kit.kept.shortlist.entries() {
                kept.shortlist.keep(entry.pick.clone());
            }
            kit.age = kept.age.map(|age| age.to_string()).unwrap_or_default();
            kit.kept = kept;
        });
    }

    /// All that is kept, with scores and answers, as a file holds it.
    pub fn whole_kept(&self, profile: Option<InterestProfile>) -> Kept {
        let mut kept = self.kit_with(|kit| kit.kept.clone());
        kept.release = self.catalog.with(|catalog| catalog.release.clone());
        kept.answers = self.interests_text();
        kept.profile = profile;
        kept
    }

    /// What a tab should remember of it; empty when there is nothing.
    pub fn kit_text(&self) -> String {
        self.kit.with_untracked(|kit| match *kit == Kit::default() {
            true => String::new(),
            false => kit.kept.to_json(),
        })
    }

    /// Erases shortlist, plan and CV.
    pub fn erase_kit(&self) {
        self.kit.set(Kit::default());
    }

    fn score_by(&self, profile: InterestProfile) {
        self.interests.set(Interests {
            typed: Some(profile),
            ..Interests::default()
        });
    }
}
