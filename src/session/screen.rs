//! The screens, and how they are written in an address.

use guidance::catalog::{Catalog, ProfessionId};
use guidance::lesson::Topic;
use guidance::study::GroupCode;

/// One full view in the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The doors.
    #[default]
    Home,
    /// The questionnaire.
    Interests,
    /// What came of it.
    Results,
    /// Where professions and the learner lie between people and things, ideas and data.
    Map,
    /// Search, filters and the list.
    Catalogue,
    /// One profession.
    Profession(ProfessionId),
    /// Exam pairs and where they lead.
    Routes,
    /// One programme group, of this release or not.
    Group(GroupCode),
    /// The exam and money for study, explained.
    Exam,
    /// Where to study, by region.
    Places,
    /// An address that names no profession of this release.
    Missing,
    /// What the state offers this year.
    Year,
    /// All first job lessons, and what came of them.
    Lessons,
    /// One of them.
    Lesson(Topic),
    /// The shortlist, the steps, and what to do with them.
    Plan,
    /// Professions side by side.
    Compare,
    /// The CV.
    Cv,
    /// A share code, before anything of it is taken over.
    Shared,
    /// Sources, method, privacy, licences.
    About,
}

impl Screen {
    /// The form it has in an address and in the attribute `start`.
    pub fn to_text(self, catalog: &Catalog) -> String {
        match self {
            Self::Home => "home".to_owned(),
            Self::Interests => "quiz".to_owned(),
            Self::Results => "results".to_owned(),
            Self::Map => "map".to_owned(),
            Self::Catalogue => "catalog".to_owned(),
            Self::Profession(id) => match catalog.get(id) {
                Some(profession) => format!("profession:{}", profession.slug),
                None => "catalog".to_owned(),
            },
            Self::Routes => "routes".to_owned(),
            Self::Group(code) => format!("group:{code}"),
            Self::Exam => "exam".to_owned(),
            Self::Places => "places".to_owned(),
            Self::Missing => "missing".to_owned(),
            Self::Year => "year".to_owned(),
            Self::Lessons => "lessons".to_owned(),
            Self::Lesson(topic) => format!("lesson:{}", topic.slug()),
            Self::Plan => "plan".to_owned(),
            Self::Compare => "compare".to_owned(),
            Self::Cv => "cv".to_owned(),
            Self::Shared => "code".to_owned(),
            Self::About => "about".to_owned(),
        }
    }

    /// Reads that form. What is not known opens the first screen; an unknown profession says so.
    pub fn from_text(text: &str, catalog: &Catalog) -> Self {
        Self::named(text, |slug| catalog.find(slug))
    }

    /// The same before there is a catalogue: every profession is still unknown.
    pub fn guess(text: &str) -> Self {
        Self::named(text, |_| None)
    }

    fn named(text: &str, find: impl FnOnce(&str) -> Option<ProfessionId>) -> Self {
        match text {
            "quiz" => Self::Interests,
            "results" => Self::Results,
            "map" => Self::Map,
            "catalog" => Self::Catalogue,
            "routes" => Self::Routes,
            "exam" => Self::Exam,
            "places" => Self::Places,
            "year" => Self::Year,
            "lessons" => Self::Lessons,
            "plan" => Self::Plan,
            "compare" => Self::Compare,
            "cv" => Self::Cv,
            "code" => Self::Shared,
            "about" => Self::About,
            "missing" => Self::Missing,
            _ => match text.strip_prefix("profession:") {
                Some(slug) => find(slug).map_or(Self::Missing, Self::Profession),
                None if Self::code(text).is_some() => Self::Shared,
                None => Self::group(text)
                    .or_else(|| Self::lesson(text))
                    .unwrap_or_default(),
            },
        }
    }

    /// The share code an address brings: it opens no screen by itself, see [`super::Session::bring`].
    pub fn code(text: &str) -> Option<&str> {
        text.strip_prefix("code:")
    }

    /// What is written like no group opens the choice of pairs.
    fn group(text: &str) -> Option<Self> {
        let code = GroupCode::from_text(text.strip_prefix("group:")?);
        Some(code.map_or(Self::Routes, Self::Group))
    }

    /// A lesson that is no more opens the list.
    fn lesson(text: &str) -> Option<Self> {
        let topic = Topic::from_slug(text.strip_prefix("lesson:")?);
        Some(topic.map_or(Self::Lessons, Self::Lesson))
    }

    /// The name told to the host page: never more than where the learner is.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Interests => "quiz",
            Self::Results => "results",
            Self::Map => "map",
            Self::Catalogue => "catalog",
            Self::Profession(_) | Self::Missing => "profession",
            Self::Routes => "routes",
            Self::Group(_) => "group",
            Self::Exam => "exam",
            Self::Places => "places",
            Self::Year => "year",
            Self::Lessons => "lessons",
            Self::Lesson(_) => "lesson",
            Self::Plan => "plan",
            Self::Compare => "compare",
            Self::Cv => "cv",
            Self::Shared => "code",
            Self::About => "about",
        }
    }
}
