//! Where a profession is studied.

use crate::lang::Lang;
use crate::wire;

/// How straight a way leads into the profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RouteKind {
    /// Made for this profession.
    Direct,
    /// A usual way into it.
    Usual,
    /// With something more, named by a [`RouteReason`].
    Possible,
}

impl RouteKind {
    /// The straightest first.
    pub const ALL: [Self; 3] = [Self::Direct, Self::Usual, Self::Possible];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Usual => "usual",
            Self::Possible => "possible",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// Whether it can stand with this reason: a possible way has one, one made for the profession has none, a usual
    /// one may name what comes after the study.
    pub fn fits(self, why: Option<RouteReason>) -> bool {
        match self {
            Self::Direct => why.is_none(),
            Self::Usual => why.is_none_or(RouteReason::comes_after),
            Self::Possible => why.is_some(),
        }
    }
}

/// Where one studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RouteLevel {
    /// A group of university programmes.
    University,
    /// A specialty or a qualification of colleges.
    College,
    /// Short training. No release has such a row yet: a sentence says how it is learnt.
    Short,
}

impl RouteLevel {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::University, Self::College, Self::Short];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::University => "university",
            Self::College => "college",
            Self::Short => "short",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }
}

/// What a way needs besides the course of study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RouteReason {
    /// It is a related field.
    Neighbour,
    /// Courses.
    Courses,
    /// A master’s degree.
    Masters,
    /// Experience.
    Experience,
    /// Talent.
    Talent,
    /// An academy of the state.
    StateAcademy,
    /// Training on the job.
    Employer,
}

impl RouteReason {
    /// As the data dictionary lists them.
    pub const ALL: [Self; 7] = [
        Self::Neighbour,
        Self::Courses,
        Self::Masters,
        Self::Experience,
        Self::Talent,
        Self::StateAcademy,
        Self::Employer,
    ];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Neighbour => "neighbour",
            Self::Courses => "courses",
            Self::Masters => "masters",
            Self::Experience => "experience",
            Self::Talent => "talent",
            Self::StateAcademy => "state_academy",
            Self::Employer => "employer",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// Whether it is a step after the study, as for a surgeon or a judge, and no doubt about the way itself.
    pub fn comes_after(self) -> bool {
        matches!(self, Self::Courses | Self::Masters | Self::Experience)
    }
}

/// A group of university programmes or a college specialty that leads to the profession.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// How straight it leads there.
    pub kind: RouteKind,
    /// Where one studies.
    pub level: RouteLevel,
    /// Of the group, specialty or qualification; `None` where only the name is known.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// The language of the name when it is not the page's.
    pub name_lang: Option<Lang>,
    /// What more it needs, as [`RouteKind::fits`] allows.
    pub why: Option<RouteReason>,
    /// The exam pair of a university group, in words.
    pub subjects: Option<String>,
}

pub(super) fn route(wire: wire::Route) -> Result<Route, &'static str> {
    let kind = RouteKind::from_slug(&wire.kind).ok_or("unknown kind of route")?;
    let why = match wire.why {
        Some(slug) => Some(RouteReason::from_slug(&slug).ok_or("unknown reason of a route")?),
        None => None,
    };
    if !kind.fits(why) {
        return Err("a reason that does not fit the kind of route");
    }
    let name_lang = match wire.lang {
        Some(tag) => Some(Lang::from_tag(&tag).ok_or("unknown language of a name")?),
        None => None,
    };
    Ok(Route {
        kind,
        level: RouteLevel::from_slug(&wire.level).ok_or("unknown level of a route")?,
        code: wire.code,
        name: wire.name,
        name_lang,
        why,
        subjects: wire.subjects,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(change: impl FnOnce(&mut wire::Route)) -> Result<Route, &'static str> {
        let mut wire = wire::Route {
            kind: "possible".to_owned(),
            level: "college".to_owned(),
            name: "Агрономия".to_owned(),
            lang: Some("ru".to_owned()),
            why: Some("courses".to_owned()),
            ..Default::default()
        };
        change(&mut wire);
        route(wire)
    }

    #[test]
    fn a_route_is_read_into_closed_lists() {
        let route = read(|_| {}).ok();
        let route = route.map(|it| (it.kind, it.level, it.why, it.name_lang));
        let (kind, level) = (RouteKind::Possible, RouteLevel::College);
        let (why, lang) = (Some(RouteReason::Courses), Some(Lang::Ru));
        assert_eq!(route, Some((kind, level, why, lang)));
    }

    #[test]
    fn an_unknown_word_or_a_reason_out_of_place_drops_the_route() {
        assert!(read(|it| it.kind = "maybe".to_owned()).is_err());
        assert!(read(|it| it.level = "school".to_owned()).is_err());
        assert!(read(|it| it.lang = Some("xx".to_owned())).is_err());
        assert!(read(|it| it.why = Some("luck".to_owned())).is_err());
        assert!(read(|it| it.why = None).is_err());
        assert!(read(|it| it.kind = "direct".to_owned()).is_err());
    }

    #[test]
    fn a_usual_way_may_name_the_step_after_it_and_no_doubt() {
        let usual = |why: Option<&str>| {
            read(|it| {
                it.kind = "usual".to_owned();
                it.why = why.map(str::to_owned);
            })
        };
        for why in [None, Some("courses"), Some("masters"), Some("experience")] {
            assert!(usual(why).is_ok(), "{why:?}");
        }
        for why in ["neighbour", "talent", "state_academy", "employer"] {
            assert!(usual(Some(why)).is_err(), "{why}");
        }
    }
}
