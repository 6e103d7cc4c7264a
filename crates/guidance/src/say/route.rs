//! Ways of study in words.

use crate::detail::{Route, RouteKind, RouteLevel, RouteReason};
use crate::words::{Word, Words};

/// How straight a way is.
pub fn kind_word(kind: RouteKind) -> Word {
    match kind {
        RouteKind::Direct => Word::RouteDirect,
        RouteKind::Usual => Word::RouteUsual,
        RouteKind::Possible => Word::RoutePossible,
    }
}

/// What a way needs besides.
pub fn reason_word(reason: RouteReason) -> Word {
    match reason {
        RouteReason::Neighbour => Word::WhyNeighbour,
        RouteReason::Courses => Word::WhyCourses,
        RouteReason::Masters => Word::WhyMasters,
        RouteReason::Experience => Word::WhyExperience,
        RouteReason::Talent => Word::WhyTalent,
        RouteReason::StateAcademy => Word::WhyAcademy,
        RouteReason::Employer => Word::WhyEmployer,
    }
}

/// Where it is studied, with the code of the group or the specialty.
pub fn place(words: &Words, route: &Route) -> String {
    match (route.level, &route.code) {
        (RouteLevel::University, Some(code)) => words.with(Word::RouteGroup, code),
        (RouteLevel::College, Some(code)) => words.with(Word::RouteCollege, code),
        _ => words.get(Word::RouteCollegePlain).to_owned(),
    }
}

/// How straight it leads there, and what else it takes.
pub fn how(words: &Words, route: &Route) -> String {
    let kind = words.get(kind_word(route.kind));
    match route.why {
        Some(why) => format!("{kind}: {}", words.get(reason_word(why))),
        None => kind.to_owned(),
    }
}
