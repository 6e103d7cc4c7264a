//! One profession whole: what its page shows.

use crate::catalog::{BROKEN, pay_figure, read};
use crate::issue::{DataError, Issue};
use crate::outlook::{Outlook, OutlookKind};
use crate::pay::{PayFigure, Statistic, Tenge};
use crate::region::{RegionKey, RegionName};
use crate::source::Source;
use crate::wire::{self, FromJson};

mod regional;
mod route;

pub use regional::{SIDE_BY_SIDE, regional};
pub use route::{Route, RouteKind, RouteLevel, RouteReason};

/// A closed list of facts about the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum FactKind {
    Places,
    Schedule,
    Demands,
    Hirers,
    Subjects,
    Tools,
    Limits,
    Remote,
    Travel,
}

impl FactKind {
    /// In the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Places,
        Self::Schedule,
        Self::Remote,
        Self::Travel,
        Self::Demands,
        Self::Tools,
        Self::Hirers,
        Self::Subjects,
        Self::Limits,
    ];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Schedule => "schedule",
            Self::Demands => "demands",
            Self::Hirers => "hirers",
            Self::Subjects => "subjects",
            Self::Tools => "tools",
            Self::Limits => "limits",
            Self::Remote => "remote",
            Self::Travel => "travel",
        }
    }
}

/// A pay figure and everything known of its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayDetail {
    /// The figure with its passport.
    pub figure: PayFigure,
    /// Where it was published.
    pub sources: Vec<Source>,
    /// What an estimate was worked out from.
    pub inputs: Option<EstimateInputs>,
    /// The country's median of the same kind.
    pub country: Option<Tenge>,
}

/// Inputs of an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstimateInputs {
    /// Industry in words.
    pub industry: String,
    /// Pay of all its staff.
    pub value: Tenge,
    /// What that pay is.
    pub statistic: Statistic,
    /// Level factor in percent.
    pub level_percent: u16,
}

/// A skill or work style with its importance in hundredths of the scale 1–5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// In plain words.
    pub name: String,
    /// 100–500.
    pub importance: u16,
}

/// Everything known of one profession, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Which profession.
    pub slug: String,
    /// Names in kk, ru, en.
    pub names: [String; 3],
    /// ISCO-08 code.
    pub isco08: String,
    /// What the person does and for whom. `None`, like the other texts, until it is written.
    pub overview: Option<String>,
    /// One concrete day.
    pub day: Option<String>,
    /// Verbs first.
    pub tasks: Vec<String>,
    /// What surprises beginners.
    pub good_to_know: Option<String>,
    /// The next steps.
    pub growth: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Whether an editor has read the Kazakh.
    pub kk_checked: bool,
    /// Facts in words; a list that is missing is unknown.
    pub facts: Vec<(FactKind, Vec<String>)>,
    /// Usual age of the first paid work.
    pub starter_age: Option<u8>,
    /// Most important first.
    pub skills: Vec<Skill>,
    /// Best evidence first.
    pub pays: Vec<PayDetail>,
    /// What the regions are called, where figures of several can be set side by side; see [`regional`].
    pub regions: Vec<RegionName>,
    /// About the profession first, then about its sector.
    pub outlooks: Vec<Outlook>,
    /// Slugs, nearest first.
    pub related: Vec<String>,
    /// Universities, then colleges, the straightest way first.
    pub routes: Vec<Route>,
    /// How it is learnt without a course of study, or why none is listed.
    pub routes_note: Option<String>,
}

impl Detail {
    /// Reads `data/<lang>/professions/<slug>.json`; bad parts are dropped and named in the issues.
    ///
    /// # Errors
    /// When the bytes are not such a file.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |detail: &wire::Detail| detail.schema)?;
        let mut issues = Vec::new();
        let mut facts = wire.facts;
        let detail = Self {
            names: wire.names,
            isco08: wire.isco08,
            overview: wire.overview,
            day: wire.day,
            tasks: wire.tasks,
            good_to_know: wire.good_to_know,
            growth: wire.growth,
            aliases: wire.aliases,
            kk_checked: wire.kk_checked,
            facts: FactKind::ALL
                .into_iter()
                .filter_map(|kind| Some((kind, Vec::from_json(facts.get_mut(kind.slug())?)?)))
                .collect(),
            starter_age: wire.starter_age,
            skills: collect(wire.skills, skill, "skills", &mut issues),
            pays: collect(wire.pays, pay_detail, "pays", &mut issues),
            regions: region_names(wire.regions),
            outlooks: collect(wire.outlooks, outlook, "outlooks", &mut issues),
            related: wire.related,
            routes: collect(wire.routes, route::route, "routes", &mut issues),
            routes_note: wire.routes_note,
            slug: wire.slug,
        };
        Ok((detail, issues))
    }
}

fn collect<W, T>(
    rows: wire::Rows<W>,
    assemble: fn(W) -> Result<T, &'static str>,
    record: &str,
    issues: &mut Vec<Issue>,
) -> Vec<T> {
    rows.0
        .into_iter()
        .filter_map(|row| {
            row.ok_or(BROKEN)
                .and_then(assemble)
                .map_err(|what| issues.push(Issue::new(record, what)))
                .ok()
        })
        .collect()
}

fn skill(wire: wire::Skill) -> Result<Skill, &'static str> {
    match wire.importance {
        100..=500 => Ok(Skill {
            name: wire.name,
            importance: wire.importance,
        }),
        _ => Err("importance outside 100–500"),
    }
}

fn pay_detail(wire: wire::PayDetail) -> Result<PayDetail, &'static str> {
    let inputs = match wire.inputs {
        Some(inputs) => Some(EstimateInputs {
            industry: inputs.industry,
            value: inputs.value,
            statistic: Statistic::from_slug(&inputs.statistic).ok_or("unknown statistic")?,
            level_percent: inputs.level_percent,
        }),
        None => None,
    };
    Ok(PayDetail {
        figure: pay_figure(wire.figure)?,
        sources: wire.sources.into_iter().map(source).collect(),
        inputs,
        country: wire.country,
    })
}

fn outlook(wire: wire::Outlook) -> Result<Outlook, &'static str> {
    Ok(Outlook {
        kind: OutlookKind::from_slug(&wire.kind).ok_or("unknown kind of outlook")?,
        value: wire.value,
        years: wire.from.zip(wire.to),
        whole_sector: wire.whole_sector,
        source: source(wire.source),
    })
}

/// What regions are called; a code that is no region is left out.
pub(crate) fn region_names(rows: impl IntoIterator<Item = wire::RegionName>) -> Vec<RegionName> {
    let named = rows.into_iter().filter_map(|row| {
        Some(RegionName {
            key: RegionKey::from_key(&row.code)?,
            name: row.name,
            short: row.short,
        })
    });
    named.collect()
}

/// A publication; an address that [`crate::link::opens`] refuses is no link.
pub(crate) fn source(wire: wire::Source) -> Source {
    Source {
        publisher: wire.publisher,
        title: wire.title,
        link: wire.link.filter(|link| crate::link::opens(link)),
        period: wire.period,
    }
}

/// Everything the shown figures rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publications {
    /// Every publication.
    pub sources: Vec<Source>,
    /// Credit lines, to be shown word for word.
    pub credits: Vec<String>,
}

impl Publications {
    /// Reads `data/sources.json`.
    ///
    /// # Errors
    /// When the bytes are not such a file.
    pub fn parse(bytes: &[u8]) -> Result<Self, DataError> {
        let wire = read(bytes, |file: &wire::Sources| file.schema)?;
        Ok(Self {
            sources: wire.sources.0.into_iter().flatten().map(source).collect(),
            credits: wire.credits,
        })
    }
}
