//! Programme groups and college specialties.

use super::{Condition, Name, PairId, Quota};
use crate::catalog::ProfessionId;
use crate::detail::{RouteKind, RouteReason};
use crate::period::Period;
use std::fmt;

/// The code of a programme group: `B057`, of medicine `BM086`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupCode {
    medical: bool,
    number: u16,
}

impl GroupCode {
    /// Reads a code, in capital or small letters.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.to_ascii_uppercase();
        let (medical, digits) = match text.strip_prefix("BM") {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('B')?),
        };
        let digits = Some(digits)
            .filter(|it| it.len() == 3 && it.bytes().all(|byte| byte.is_ascii_digit()))?;
        Some(Self {
            medical,
            number: digits.parse().ok()?,
        })
    }
}

impl fmt::Display for GroupCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = if self.medical { "BM" } else { "B" };
        write!(f, "{letters}{:03}", self.number)
    }
}

/// A group of university programmes that share one competition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its key, for ever.
    pub code: GroupCode,
    /// What it is called.
    pub name: Name,
    /// Field of the classifier, `6B06`.
    pub field: Option<String>,
    /// The pairs it accepts.
    pub pairs: Vec<PairId>,
    /// Lowest and highest admission threshold among its universities.
    pub threshold: Option<(u16, u16)>,
    /// How many universities have one.
    pub universities: Option<u16>,
    /// Grant places of the general order, full time. The three kinds are never added up. 0 is known to be none.
    pub places: Option<u32>,
    /// Places for college graduates on the shortened track.
    pub places_short: Option<u32>,
    /// Places of the pedagogical order.
    pub places_pedagogical: Option<u32>,
    /// Lowest winning scores, newest year first.
    pub winners: Vec<Winners>,
    /// What it asks for beyond pair and score.
    pub conditions: Vec<Condition>,
    /// The universities that have it.
    pub offers: Vec<Offer>,
    /// The professions it leads to, the straightest first.
    pub links: Vec<Link>,
    /// The groups to look at instead: its code is of old, or nobody teaches it any more.
    pub instead: Vec<GroupCode>,
}

impl Group {
    /// The lowest winning scores of the last two solid years with their years, newest first.
    pub fn lowest(&self, quota: Quota) -> impl Iterator<Item = (u16, u16)> {
        let years = self.winners.iter();
        years
            .filter_map(move |it| Some((it.year, it.lowest(quota)?)))
            .take(2)
    }
}

/// The lowest scores that won a grant in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Winners {
    /// The year of the competition.
    pub year: u16,
    /// In the general competition.
    pub general: Option<u16>,
    /// In the rural quota.
    pub rural: Option<u16>,
    /// A figure was read, but is too doubtful to show.
    pub doubtful: bool,
    /// Grants given.
    pub awarded: Option<u32>,
}

impl Winners {
    /// In one competition.
    pub fn lowest(&self, quota: Quota) -> Option<u16> {
        match quota {
            Quota::General => self.general,
            Quota::Rural => self.rural,
        }
    }
}

/// A group at one university.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub(super) university: u16,
    /// The university's own admission threshold.
    pub threshold: Option<u16>,
    /// Lowest score that won a grant there, in the general competition.
    pub general: Option<u16>,
    /// In the rural quota.
    pub rural: Option<u16>,
}

impl Offer {
    /// In one competition.
    pub fn lowest(&self, quota: Quota) -> Option<u16> {
        match quota {
            Quota::General => self.general,
            Quota::Rural => self.rural,
        }
    }
}

/// Where a course of study leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// To whom.
    pub profession: ProfessionId,
    /// How straight.
    pub kind: RouteKind,
    /// What more it needs, as [`RouteKind::fits`] allows.
    pub why: Option<RouteReason>,
}

/// A college specialty or one of its qualifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Specialty {
    /// `None` where only the name is known.
    pub code: Option<String>,
    /// What it is called.
    pub name: Name,
    /// Months after grade 9, as one college gives it.
    pub after_9: Option<u8>,
    /// Months after grade 11.
    pub after_11: Option<u8>,
    /// When the lengths were given.
    pub period: Option<Period>,
    /// The professions it leads to, the straightest first.
    pub links: Vec<Link>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_and_written_the_same() {
        for code in ["B001", "B234", "BM086"] {
            assert_eq!(
                GroupCode::from_text(code)
                    .map(|it| it.to_string())
                    .as_deref(),
                Some(code)
            );
        }
        assert_eq!(GroupCode::from_text("b057"), GroupCode::from_text("B057"));
        assert!(GroupCode::from_text("B086") != GroupCode::from_text("BM086"));
        for bad in ["", "B", "B57", "B0577", "C057", "B+57", "BM86", "Б057"] {
            assert_eq!(GroupCode::from_text(bad), None, "{bad}");
        }
    }
}
