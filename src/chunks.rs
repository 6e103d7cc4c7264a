//! Code that is fetched on demand. Whatever is reached only from here is no part of the first download:
//! `cargo xtask build` moves it to files of its own. In native builds these are plain functions.

use crate::library::Library;
use crate::load::{LoadError, report};
use crate::session::{Keeping, Screen, Session};
use crate::ui::markup::El;
use crate::ui::screens::{
    about, career_map, catalogue, compare, cv, exam, interests, lessons, missing, places, plan,
    profession, results, shared, study, year,
};
use guidance::catalog::Catalog;
use guidance::detail::{Detail, Publications};
use guidance::guide::Guide;
use guidance::issue::Issue;
use guidance::kept::Kept;
use guidance::lesson::Lessons;
use guidance::measures::Measures;
use guidance::places::Places;
use guidance::plan::PlanRules;
use guidance::questionnaire::Questionnaire;
use guidance::search::{Draft, Find};
use guidance::study::Study;
use std::any::Any;
use std::sync::Arc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Draws any screen.
pub(crate) type Draw = fn(Session, Library, Screen) -> El;

/// Screens that are fetched as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// The catalogue and what stands in it.
    Explore,
    /// The questionnaire and what comes of it.
    Interests,
    /// Exam pairs, programme groups, and where they lead.
    Study,
    /// The exam explained, and where to study.
    Guide,
    /// What to do next.
    Next,
    /// Shortlist, plan, comparing, sharing and the CV.
    Kit,
}

impl Piece {
    /// The piece a screen is in; `None` for the first screen, which is in the first download.
    pub(crate) fn of(screen: Screen) -> Option<Self> {
        match screen {
            Screen::Home => None,
            Screen::Catalogue | Screen::Profession(_) | Screen::Missing | Screen::About => {
                Some(Self::Explore)
            }
            Screen::Interests | Screen::Results | Screen::Map => Some(Self::Interests),
            Screen::Routes | Screen::Group(_) => Some(Self::Study),
            Screen::Exam | Screen::Places => Some(Self::Guide),
            Screen::Year | Screen::Lessons | Screen::Lesson(_) => Some(Self::Next),
            Screen::Plan | Screen::Compare | Screen::Cv | Screen::Shared => Some(Self::Kit),
        }
    }

    /// What draws its screens.
    pub(crate) async fn draw(self) -> Result<Draw, LoadError> {
        match self {
            Self::Explore => explore().await,
            Self::Interests => interest_screens().await,
            Self::Study => study_screens().await,
            Self::Guide => guide_screens().await,
            Self::Next => next_screens().await,
            Self::Kit => kit_screens().await,
        }
    }
}

#[wasm_split(explore, fallible)]
fn explore() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Catalogue => catalogue::catalogue(session, library),
        Screen::Profession(id) => profession::profession(session, library, id),
        Screen::About => about::about(session, library),
        _ => missing::missing(session),
    })
}

#[wasm_split(interests, fallible)]
fn interest_screens() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Results => results::results(session, library),
        Screen::Map => career_map::career_map(session, library),
        _ => interests::interests(session, library),
    })
}

#[wasm_split(study, fallible)]
fn study_screens() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Group(code) => study::group::group(session, library, code),
        _ => study::routes(session, library),
    })
}

/// What can be studied; professions are named by the ids of this catalogue.
#[wasm_split(study, fallible)]
pub(crate) fn study_file(
    catalog: &Catalog,
    bytes: &[u8],
) -> Result<(Study, Vec<Issue>), LoadError> {
    Study::parse(bytes, catalog).map_err(LoadError::Data)
}

#[wasm_split(guide, fallible)]
fn guide_screens() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Places => places::places(session, library),
        _ => exam::exam(session, library),
    })
}

/// Files of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Late {
    /// [`Guide`]
    Guide,
    /// [`Places`]
    Places,
}

/// One of them. Its type is known to its screens alone: what it takes to drop one is then in their piece, too.
pub(crate) type LateFile = Arc<dyn Any + Send + Sync>;

#[wasm_split(guide, fallible)]
pub(crate) fn late_file(file: Late, bytes: &[u8]) -> Result<LateFile, LoadError> {
    let (file, issues): (LateFile, _) = match file {
        Late::Guide => {
            let (guide, issues) = Guide::parse(bytes).map_err(LoadError::Data)?;
            (Arc::new(guide), issues)
        }
        Late::Places => {
            let (places, issues) = Places::parse(bytes).map_err(LoadError::Data)?;
            (Arc::new(places), issues)
        }
    };
    report(&issues);
    Ok(file)
}

#[wasm_split(next, fallible)]
fn next_screens() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Lessons => lessons::lessons(session, library),
        Screen::Lesson(topic) => lessons::one::lesson(session, library, topic),
        _ => year::year(session, library),
    })
}

#[wasm_split(next, fallible)]
pub(crate) fn lesson_file(bytes: &[u8]) -> Result<(Lessons, Vec<Issue>), LoadError> {
    Lessons::parse(bytes).map_err(LoadError::Data)
}

#[wasm_split(kit, fallible)]
fn kit_screens() -> Result<Draw, LoadError> {
    Ok(|session, library, screen| match screen {
        Screen::Compare => compare::compare(session, library),
        Screen::Cv => cv::cv(session, library),
        Screen::Shared => shared::shared(session, library),
        _ => plan::plan(session, library),
    })
}

#[wasm_split(kit, fallible)]
pub(crate) fn plan_rules(bytes: &[u8]) -> Result<(PlanRules, Vec<Issue>), LoadError> {
    PlanRules::parse(bytes).map_err(LoadError::Data)
}

/// What a tab should remember of the kit, and how long; empty when there is nothing, `None` when the widget is gone.
#[wasm_split(kit, fallible)]
pub(crate) fn kit_text(session: Session) -> Result<Option<(String, Keeping)>, LoadError> {
    let alive = session.try_lang().is_some();
    Ok(alive.then(|| (session.kit_text(), session.keeping_untracked())))
}

/// Goes on where a tab remembers. A text that is none changes nothing.
#[wasm_split(kit, fallible)]
pub(crate) fn restore_kit(session: Session, text: &str) -> Result<(), LoadError> {
    if let (Ok(kept), Some(_)) = (Kept::from_json(text.as_bytes()), session.try_lang()) {
        session.restore(kept);
    }
    Ok(())
}

/// Files of these screens, again in the new language.
#[wasm_split(kit, fallible)]
pub(crate) fn refresh_kit(library: Library) -> Result<(), LoadError> {
    library.refresh_kit();
    Ok(())
}

#[wasm_split(next, fallible)]
pub(crate) fn measures(bytes: &[u8]) -> Result<(Measures, Vec<Issue>), LoadError> {
    Measures::parse(bytes).map_err(LoadError::Data)
}

#[wasm_split(explore, fallible)]
pub(crate) fn detail(bytes: &[u8]) -> Result<(Detail, Vec<Issue>), LoadError> {
    Detail::parse(bytes).map_err(LoadError::Data)
}

#[wasm_split(explore, fallible)]
pub(crate) fn publications(bytes: &[u8]) -> Result<Publications, LoadError> {
    Publications::parse(bytes).map_err(LoadError::Data)
}

#[wasm_split(interests, fallible)]
pub(crate) fn questionnaire(bytes: &[u8]) -> Result<Questionnaire, LoadError> {
    Questionnaire::parse(bytes).map_err(LoadError::Data)
}

/// The catalogue with the facts its filters ask for.
#[wasm_split(explore, fallible)]
pub(crate) fn facts(catalog: &Catalog, bytes: &[u8]) -> Result<Catalog, LoadError> {
    catalog.with_facts(bytes).map_err(LoadError::Data)
}

/// The search engine over the names of this language.
#[wasm_split(finder, fallible)]
pub(crate) fn name_index(catalog: &Catalog) -> Result<Arc<dyn Find>, LoadError> {
    Ok(Arc::new(catalog.name_index()))
}

/// The search engine over all words of `data/search.json`, in the making.
#[wasm_split(finder, fallible)]
pub(crate) fn search_draft(catalog: &Catalog, bytes: &[u8]) -> Result<Box<Draft>, LoadError> {
    let draft = catalog.search_draft(bytes).map_err(LoadError::Data)?;
    Ok(Box::new(draft))
}

/// One slice of making it: the whole once there is nothing left to do.
#[wasm_split(finder, fallible)]
pub(crate) fn search_step(mut draft: Box<Draft>) -> Result<Step, LoadError> {
    Ok(match draft.step() {
        true => Step::More(draft),
        false => Step::Done(Arc::new(draft.finish())),
    })
}

/// A search engine after one more slice.
pub(crate) enum Step {
    More(Box<Draft>),
    Done(Arc<dyn Find>),
}

impl From<SplitLoaderError> for LoadError {
    fn from(_: SplitLoaderError) -> Self {
        Self::Offline
    }
}
