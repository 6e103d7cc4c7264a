//! Whoever asks: age, what they do, where they live, what holds of them. Nothing of it is kept anywhere.

use super::RegionId;
use super::keys::{Situation, Status};

/// The youngest age with rules here.
pub const YOUNGEST: u8 = 13;
/// The oldest.
pub const OLDEST: u8 = 70;
/// From this age one signs a contract of work oneself (Labour Code, article 31).
pub(super) const OWN_CONTRACT: u8 = 16;
/// Pension age of women in 2026 (Social Code); from here on it must be asked.
pub(super) const PENSION_FIRST: u8 = 61;
/// Pension age of men; from here on it is sure.
pub(super) const PENSION_ALL: u8 = 63;

/// What holds of a person: any of the situations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situations([bool; Situation::ALL.len()]);

impl Situations {
    /// Whether one holds.
    pub fn has(&self, situation: Situation) -> bool {
        self.0.get(situation.index()).copied() == Some(true)
    }

    /// Sets one, or takes it back.
    pub fn toggle(&mut self, situation: Situation) {
        if let Some(held) = self.0.get_mut(situation.index()) {
            *held = !*held;
        }
    }

    /// Those that hold, in the order of [`Situation::ALL`].
    pub fn held(&self) -> impl Iterator<Item = Situation> {
        let all = Situation::ALL.iter().copied().zip(self.0);
        all.filter(|(_, held)| *held).map(|(it, _)| it)
    }
}

impl FromIterator<Situation> for Situations {
    fn from_iter<I: IntoIterator<Item = Situation>>(all: I) -> Self {
        let mut held = Self::default();
        for situation in all {
            if !held.has(situation) {
                held.toggle(situation);
            }
        }
        held
    }
}

/// One person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Full years.
    pub age: u8,
    /// What they do now.
    pub status: Status,
    /// Where they live; `None` is not said.
    pub region: Option<RegionId>,
    /// What holds of them.
    pub situations: Situations,
}

/// Why there are no cards: answers that cannot all be true, or ages without rules here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// Younger than [`YOUNGEST`].
    TooYoung,
    /// Older than [`OLDEST`].
    TooOld,
    /// Nobody of this age does this.
    WrongAge(Status),
    /// These two do not go together.
    Clash(Status, Situation),
}

impl Status {
    /// From what age to what age a person can be that, both included. Wide on purpose: late starts, repeated years.
    pub fn ages(self) -> (u8, u8) {
        match self {
            Self::Grade8 => (12, 16),
            Self::Grade9 => (13, 17),
            Self::Grade10 => (14, 18),
            Self::Grade11 => (15, 20),
            Self::LeftSchool | Self::College | Self::Working => (14, OLDEST),
            Self::University | Self::Unemployed | Self::AtHome => (16, OLDEST),
            Self::Graduate => (17, OLDEST),
            // Some pensions come early: mothers of many, harmful work, nuclear tests.
            Self::Retired => (45, OLDEST),
        }
    }

    /// Whether it means going to school.
    pub fn is_pupil(self) -> bool {
        matches!(
            self,
            Self::Grade8 | Self::Grade9 | Self::Grade10 | Self::Grade11
        )
    }

    /// Whether somebody who does this can hold that besides.
    fn allows(self, situation: Situation) -> bool {
        match situation {
            Situation::Registered => !matches!(
                self,
                Self::Grade8
                    | Self::Grade9
                    | Self::Grade10
                    | Self::Grade11
                    | Self::College
                    | Self::University
                    | Self::Working
                    | Self::Retired
            ),
            Situation::MotherOfMany => !self.is_pupil(),
            Situation::Rural
            | Situation::LargeFamily
            | Situation::SingleParent
            | Situation::Orphan
            | Situation::Disability
            | Situation::FamilyDisability
            | Situation::LowIncome
            | Situation::Kandas
            | Situation::Moving => true,
        }
    }
}

impl Person {
    /// Whether all of it can be true.
    ///
    /// # Errors
    /// The first thing that cannot.
    pub fn check(&self) -> Result<(), Impossible> {
        if self.age < YOUNGEST {
            return Err(Impossible::TooYoung);
        }
        if self.age > OLDEST {
            return Err(Impossible::TooOld);
        }
        let (from, to) = self.status.ages();
        if !(from..=to).contains(&self.age) {
            return Err(Impossible::WrongAge(self.status));
        }
        let mut held = self.situations.held();
        match held.find(|it| !self.status.allows(*it)) {
            Some(situation) => Err(Impossible::Clash(self.status, situation)),
            None => Ok(()),
        }
    }
}
