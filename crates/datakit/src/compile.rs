//! Authored data into served files, by the very types the widget reads.
//!
//! Compiling assumes checked data: what [`crate::check`] would report is left out here, never invented.

use crate::authored::{Authored, ProfessionFile, hundredths};
use guidance::lang::Lang;
use guidance::level::Level;
use guidance::sector::Sector;
use guidance::wire::{self, SCHEMA};

mod alphabet;
mod demand;
mod facts;
mod guide;
mod lessons;
mod measures;
mod pay;
mod places;
mod plan;
mod questionnaire;
mod routes;
mod seen;
pub mod study;

pub use facts::facts;
pub use guide::guide;
pub use lessons::lessons;
pub(crate) use measures::index_hundredths;
pub use measures::measures;
pub use pay::{estimate_of, pay_details};
pub use places::places;
pub use plan::plan;
pub use questionnaire::questionnaire;
pub use study::study;

/// Where a profession's pay comes from, in the words of the coverage report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayEvidence {
    /// A measured figure.
    Measured,
    /// Only the marked estimate.
    Estimated,
    /// Nothing honest.
    None,
}

/// The evidence behind a profession's first figure.
pub fn pay_evidence(authored: &Authored, file: &ProfessionFile) -> PayEvidence {
    match pay_details(authored, file, Lang::Kk).first() {
        None => PayEvidence::None,
        Some(pay) if pay.inputs.is_some() => PayEvidence::Estimated,
        Some(_) => PayEvidence::Measured,
    }
}

/// `data/<lang>/core.json`.
pub fn core(authored: &Authored, lang: Lang) -> wire::Core {
    let mut pays: Vec<wire::Pay> = Vec::new();
    let ranks = alphabet::ranks(authored, lang);
    let professions = authored
        .professions
        .iter()
        .zip(ranks)
        .filter_map(|(file, rank)| {
            let pay = pay_details(authored, file, lang)
                .into_iter()
                .next()
                .map(|pay| position(&mut pays, pay.figure));
            row(authored, file, lang, rank, pay)
        })
        .collect();
    wire::Core {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        checked: authored.release.checked.clone(),
        kk_checked: u16::try_from(
            authored
                .professions
                .iter()
                .filter(|it| it.kk_checked)
                .count(),
        )
        .unwrap_or(u16::MAX),
        lang: lang.tag().to_owned(),
        words: authored
            .texts
            .get(lang.index())
            .into_iter()
            .flatten()
            .map(|(key, text)| (key.clone(), text.as_str().into()))
            .collect(),
        sectors: Sector::ALL
            .into_iter()
            .map(|sector| sector_name(authored, sector.slug(), lang))
            .collect(),
        pays: pays.into_iter().collect(),
        professions,
    }
}

/// `data/<lang>/professions/<slug>.json`.
pub fn detail(authored: &Authored, file: &ProfessionFile, lang: Lang) -> wire::Detail {
    let texts = file.texts(lang);
    let pays = pay_details(authored, file, lang);
    let part = |of: fn(&crate::authored::Texts) -> &String| texts.map(|texts| of(texts).clone());
    wire::Detail {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        slug: file.slug.clone(),
        names: Lang::ALL.map(|lang| file.name.of(lang).to_owned()),
        isco08: file.isco08.clone(),
        overview: part(|texts| &texts.overview),
        day: part(|texts| &texts.day),
        tasks: texts.map(|texts| texts.tasks.clone()).unwrap_or_default(),
        good_to_know: part(|texts| &texts.good_to_know),
        growth: part(|texts| &texts.growth),
        aliases: texts.map(|texts| texts.aliases.clone()).unwrap_or_default(),
        kk_checked: file.kk_checked,
        facts: fact_words(authored, file, lang),
        starter_age: file.facts.as_ref().map(|facts| facts.starter_age),
        skills: skills(authored, file, lang).into_iter().collect(),
        regions: places::pay_regions(authored, &pays, lang),
        pays: pays.into_iter().collect(),
        outlooks: demand::outlooks(authored, file).into_iter().collect(),
        related: file.related.clone(),
        routes: routes::routes(authored, file, lang).into_iter().collect(),
        routes_note: routes::note(authored, file, lang),
    }
}

/// `data/search.json`.
pub fn search_words(authored: &Authored) -> wire::SearchWords {
    let texts_of = |lang: Lang| {
        authored
            .professions
            .iter()
            .map(|file| {
                let aliases = file.texts(lang).map(|texts| texts.aliases.clone());
                std::iter::once(file.name.of(lang).to_owned())
                    .chain(aliases.unwrap_or_default())
                    .collect()
            })
            .collect()
    };
    wire::SearchWords {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        slugs: authored
            .professions
            .iter()
            .map(|file| file.slug.clone())
            .collect(),
        texts: Lang::ALL.map(texts_of),
    }
}

/// `data/sources.json`: the publications that shown figures rest on.
pub fn sources(authored: &Authored) -> wire::Sources {
    let steps = authored.plan.steps.iter();
    let plan_sources = steps.flat_map(|step| step.sources.iter().map(String::as_str));
    let used = authored
        .pay
        .iter()
        .map(|row| row.source.as_str())
        .chain(authored.industry_pay.iter().map(|row| row.source.as_str()))
        .chain(authored.country_pay.iter().map(|row| row.source.as_str()))
        .chain(authored.outlook.iter().map(|row| row.source.as_str()))
        .flat_map(|ids| ids.split(';'))
        .chain(study::source_ids(authored))
        .chain(
            authored
                .measures
                .all()
                .flat_map(|(_, row)| row.all_sources()),
        )
        .chain(authored.lesson_sources())
        .chain(plan_sources)
        .chain(authored.guide_sources())
        .chain(places::source_ids(authored))
        .chain(["O30", "ESCO"]);
    let used: std::collections::BTreeSet<&str> = used.collect();
    wire::Sources {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        credits: authored.release.credits.clone(),
        sources: authored
            .sources
            .iter()
            .filter(|source| used.contains(source.id.as_str()))
            .map(pay::source)
            .collect(),
    }
}

fn row(
    authored: &Authored,
    file: &ProfessionFile,
    lang: Lang,
    rank: u16,
    pay: Option<u16>,
) -> Option<wire::Row> {
    let sector = Sector::from_slug(&file.sector)?;
    let level = Level::from_slug(&file.level)?;
    Some(wire::Row {
        slug: file.slug.clone(),
        name: file.name.of(lang).to_owned(),
        rank,
        sector: u8::try_from(sector.index()).ok()?,
        level: u8::try_from(Level::ALL.iter().position(|it| *it == level)?).ok()?,
        interests: file.interests.hundredths(),
        basis: match file.basis.as_str() {
            "exact" => 0,
            "close" => 1,
            "blend" => 2,
            _ => 3,
        },
        pay,
        demand: demand::evidence(authored, file),
        new: file.new,
    })
}

/// Equal figures stand once in the file.
fn position(pays: &mut Vec<wire::Pay>, pay: wire::Pay) -> u16 {
    let text = |pay: &wire::Pay| serde_json::to_string(pay).unwrap_or_default();
    let wanted = text(&pay);
    let found = pays.iter().position(|known| text(known) == wanted);
    let place = found.unwrap_or_else(|| {
        pays.push(pay);
        pays.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}

fn sector_name(authored: &Authored, slug: &str, lang: Lang) -> String {
    authored
        .sectors
        .get(slug)
        .map_or_else(|| slug.to_owned(), |sector| sector.name.of(lang).to_owned())
}

fn fact_words(
    authored: &Authored,
    file: &ProfessionFile,
    lang: Lang,
) -> serde_json::Map<String, serde_json::Value> {
    let lists = file.facts.iter().flat_map(crate::authored::Facts::lists);
    lists
        .map(|(list, keys)| {
            let words: Vec<String> = keys
                .iter()
                .filter_map(|key| Some(authored.facts.get(list)?.get(key)?.of(lang).to_owned()))
                .collect();
            (list.to_owned(), words.into())
        })
        .collect()
}

fn skills(authored: &Authored, file: &ProfessionFile, lang: Lang) -> Vec<wire::Skill> {
    let mut skills: Vec<wire::Skill> = file
        .skills
        .iter()
        .filter_map(|(element, importance)| {
            Some(wire::Skill {
                name: authored.skills.get(element)?.of(lang).to_owned(),
                importance: hundredths(*importance),
            })
        })
        .collect();
    skills.sort_by(|a, b| {
        b.importance
            .cmp(&a.importance)
            .then_with(|| a.name.cmp(&b.name))
    });
    skills
}
