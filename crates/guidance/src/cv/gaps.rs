//! What a CV still lacks. None of it is a fault: each has a kind sentence on the screen.

use super::{Cv, Post, Study, Tongue, date};

/// Something that is not there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No name.
    Name,
    /// Neither telephone nor mail.
    Contact,
    /// No work: what else counts.
    Work,
    /// No school, college or course.
    Studies,
    /// Fewer than three skills.
    Skills,
    /// No language.
    Languages,
    /// No position.
    Position,
    /// A date that a program cannot read.
    Date,
}

/// What is not there yet, in the order of the form. A card that was added and left empty fills no gap.
pub fn gaps(cv: &Cv) -> Vec<Gap> {
    let dates = cv.work.iter().chain(&cv.projects);
    let dates = dates.flat_map(|it| [&it.from, &it.to]);
    let studies = cv.studies.iter().flat_map(|it| [&it.from, &it.to]);
    let odd = |text: &String| !text.trim().is_empty() && date(text).is_none();
    let skills = cv.skills.iter().filter(|it| !it.trim().is_empty()).count();
    let all = [
        (Gap::Name, cv.name.trim().is_empty()),
        (
            Gap::Contact,
            cv.phone.trim().is_empty() && cv.email.trim().is_empty(),
        ),
        (
            Gap::Work,
            !cv.work.iter().chain(&cv.projects).any(is_filled::<Post>),
        ),
        (Gap::Studies, !cv.studies.iter().any(is_filled::<Study>)),
        (Gap::Skills, skills < 3),
        (
            Gap::Languages,
            !cv.languages.iter().any(is_filled::<Tongue>),
        ),
        (Gap::Position, cv.position.trim().is_empty()),
        (Gap::Date, dates.chain(studies).any(odd)),
    ];
    let missing = all.into_iter().filter(|(_, missing)| *missing);
    missing.map(|(gap, _)| gap).collect()
}

fn is_filled<T: Default + PartialEq>(entry: &T) -> bool {
    *entry != T::default()
}
