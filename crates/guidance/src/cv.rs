//! A CV for a first job: its fields, what is missing in it, and its forms as plain text and as JSON Resume.
//!
//! The order of the fields is that of the state's registration of job seekers, whose answers are published on Enbek.kz
//! (source E340): experience, education, skills, languages, working hours, position and pay. The form on Enbek.kz
//! itself has not been seen; where it differs, the plain text still carries each field under its own heading.

mod gaps;
mod lessons;
mod plain;
mod resume;

pub use gaps::{Gap, gaps};
pub use lessons::Written;
pub use plain::plain;
pub(crate) use resume::read;
pub use resume::{CvError, from_json_resume, to_json_resume};

/// The longest text of a field, in characters.
pub const TEXT_LIMIT: usize = 1200;
/// The most entries of a list.
pub const LIST_LIMIT: usize = 20;

/// Work, practice, help, a project: something that was done somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// Where.
    pub place: String,
    /// As what.
    pub role: String,
    /// From when, as typed.
    pub from: String,
    /// Until when; empty while it goes on.
    pub to: String,
    /// What was done.
    pub did: String,
}

/// A school, a college, a course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Study {
    /// Where.
    pub place: String,
    /// What: a specialty, or the grade.
    pub what: String,
    /// From when, as typed.
    pub from: String,
    /// Until when; empty while it goes on.
    pub to: String,
}

/// A language and how well it is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tongue {
    /// Which.
    pub name: String,
    /// How well, in the learner's words.
    pub level: String,
}

/// One CV in one language. Empty is not given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub struct Cv {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub city: String,
    pub work: Vec<Post>,
    /// What counts where there was no work yet: projects, contests, helping.
    pub projects: Vec<Post>,
    pub studies: Vec<Study>,
    pub skills: Vec<String>,
    pub languages: Vec<Tongue>,
    /// When the learner can work.
    pub hours: String,
    /// What they want to become.
    pub position: String,
    /// What they want to be paid, in their words.
    pub pay: String,
    pub about: String,
}

impl Cv {
    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is the same in every language: for a version in another one.
    pub fn contacts(&self) -> Self {
        Self {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            city: self.city.clone(),
            ..Self::default()
        }
    }

    /// Skills of a profession that are not on the CV yet, the most important first.
    pub fn suggestions<'a>(&self, skills: &'a [crate::detail::Skill]) -> Vec<&'a str> {
        let own = |name: &str| self.skills.iter().any(|it| it.trim() == name);
        let names = skills.iter().map(|skill| skill.name.as_str());
        names.filter(|name| !own(name)).take(6).collect()
    }
}

/// Reads a typed date: `2024`, `2024-09`, `09.2024`, `1.9.2024`, `2024-09-01` into the ISO form as far as it goes.
pub fn date(text: &str) -> Option<String> {
    let mut parts: Vec<&str> = text.trim().split(['-', '.', '/']).map(str::trim).collect();
    if parts.last().is_some_and(|last| last.len() == 4) {
        parts.reverse();
    }
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    if !(1..=3).contains(&parts.len()) || !parts.iter().all(digits) {
        return None;
    }
    let number = |place: usize| parts.get(place).map(|it| it.parse().unwrap_or(0u16));
    let year = number(0).filter(|year| (1900..=2100).contains(year))?;
    let Some(month) = number(1) else {
        return Some(format!("{year:04}"));
    };
    let month = u8::try_from(month)
        .ok()
        .filter(|it| (1..=12).contains(it))?;
    let Some(day) = number(2) else {
        return Some(format!("{year:04}-{month:02}"));
    };
    let day = u8::try_from(day).ok().filter(|it| (1..=31).contains(it))?;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests;
