//! From a shortlist and a stage of life to steps with dates. Rules are data; the day of today is handed in.
//!
//! A date is said only where it was announced. Otherwise the month is said, and the days of the last year that is
//! known, as an example.

use crate::catalog::read;
use crate::day::Day;
use crate::detail::{RouteLevel, source};
use crate::issue::{DataError, Issue};
use crate::level::Level;
use crate::sorting::sorted;
use crate::source::Source;
use crate::stage::Stage;
use crate::wire;

mod marks;
mod say;
mod timing;

pub use marks::{DONE_LIMIT, Marks, OWN_LIMIT, OwnStep, TEXT_LIMIT};
pub use say::{Say, Says};
pub use timing::{Season, Timing};

/// How many things must be kept for a step to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// Fewer than two.
    Few,
    /// Two or more.
    Enough,
}

/// One step and whom it is for. An empty list is no condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its key, for ever.
    pub id: String,
    /// What to do.
    pub title: String,
    /// Why.
    pub why: String,
    /// For whom.
    pub stages: Vec<Stage>,
    /// For which ways.
    pub routes: Vec<RouteLevel>,
    /// From which age to which.
    pub ages: Option<(u8, u8)>,
    /// With how many things kept.
    pub picks: Option<Picks>,
    /// When.
    pub season: Season,
    /// Who says so; none when it is our own advice.
    pub sources: Vec<Source>,
}

/// All steps in one language, with the words around them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanRules {
    steps: Vec<Step>,
    /// The words.
    pub says: Says,
}

impl PlanRules {
    /// Reads `data/<lang>/plan.json`; a broken step is dropped and named in the issues.
    ///
    /// # Errors
    /// When the bytes are not such a file, or no step is left.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |file: &wire::Plan| file.schema)?;
        let (mut steps, mut issues) = (Vec::new(), Vec::new());
        for row in wire.steps.0 {
            let step = row.ok_or("not a step").and_then(step);
            match step {
                Ok(step) => steps.push(step),
                Err(what) => issues.push(Issue::new("plan", what)),
            }
        }
        match steps.is_empty() {
            true => Err(DataError::Empty),
            false => {
                let says = Says::assemble(wire.says, &mut issues);
                Ok((Self { steps, says }, issues))
            }
        }
    }

    /// A step by its key.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}

fn step(wire: wire::PlanStep) -> Result<Step, &'static str> {
    let stages: Option<_> = wire.stages.iter().map(|it| Stage::from_slug(it)).collect();
    let routes = wire.routes.iter().map(|it| RouteLevel::from_slug(it));
    let routes: Option<_> = routes.collect();
    let picks = match wire.picks.as_deref() {
        None => None,
        Some("few") => Some(Picks::Few),
        Some("enough") => Some(Picks::Enough),
        Some(_) => return Err("unknown number of picks"),
    };
    let season = Season::new(wire.months, wire.before, wire.grade, &wire.known);
    Ok(Step {
        id: wire.id,
        title: wire.title,
        why: wire.why,
        stages: stages.ok_or("unknown stage")?,
        routes: routes.ok_or("unknown route")?,
        ages: wire.ages.map(|[from, to]| (from, to)),
        picks,
        season: season?,
        sources: wire.sources.into_iter().map(source).collect(),
    })
}

/// What a plan is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Where the learner stands; `None` until they said so.
    pub stage: Option<Stage>,
    /// Their age in years; `None` when they did not say.
    pub age: Option<u8>,
    /// The ways that lead to what is on the shortlist: see [`routes_of`].
    pub routes: Vec<RouteLevel>,
    /// How many things are on it.
    pub picks: usize,
    /// The day of today.
    pub today: Day,
}

/// The ways that lead into a profession of this level.
pub fn routes_of(level: Level) -> &'static [RouteLevel] {
    match level {
        Level::Short => &[RouteLevel::Short],
        Level::College => &[RouteLevel::College],
        Level::Either => &[RouteLevel::University, RouteLevel::College],
        Level::University => &[RouteLevel::University],
    }
}

/// A step and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned<'a> {
    /// What.
    pub step: &'a Step,
    /// When.
    pub timing: Timing,
}

/// The steps for one learner: first what may be done at any time, then the rest as it falls due.
///
/// Without a stage only steps for everybody are there. Without an age no step is left out for it. Steps of a way that
/// nothing on the shortlist leads to are left out, and steps whose time this school year is over.
pub fn plan<'a>(rules: &'a PlanRules, asked: &Asked) -> Vec<Planned<'a>> {
    let steps = rules.steps.iter().filter(|step| is_for(step, asked));
    let planned = steps.filter_map(|step| {
        let timing = step.season.timing(asked.stage, asked.today)?;
        Some(Planned { step, timing })
    });
    sorted(planned.collect(), |one, other| {
        one.timing.order().cmp(&other.timing.order())
    })
}

fn is_for(step: &Step, asked: &Asked) -> bool {
    let stage = step.stages.is_empty() || asked.stage.is_some_and(|it| step.stages.contains(&it));
    let wanted = |route: &RouteLevel| asked.routes.contains(route);
    let route = step.routes.is_empty() || step.routes.iter().any(wanted);
    let aged = |(from, to)| asked.age.is_none_or(|age| (from..=to).contains(&age));
    let picks = match step.picks {
        None => true,
        Some(Picks::Few) => asked.picks < 2,
        Some(Picks::Enough) => asked.picks >= 2,
    };
    stage && route && picks && step.ages.is_none_or(aged)
}

#[cfg(test)]
mod tests;
