//! Invented pupils, and what a counsellor who knows them would expect of the result.
//!
//! One pupil a file in `personas/`. `BAGDAR_PERSONAS=1 cargo test -p datakit --test personas -- --nocapture` prints
//! what each is told in fact.
#![cfg(test)]

use datakit::{Authored, twin::Loaded};
use guidance::catalog::Catalog;
use guidance::filters::{Dimension, Facet, Filters};
use guidance::interest::Interest;
use guidance::lang::Lang;
use guidance::matching::Likeness;
use guidance::profile::{Form, InterestProfile, ProfileState};
use guidance::ranking::{Ranking, rank};
use guidance::why::reasons;
use serde::Deserialize;
use std::path::Path;

/// Entries of the list and groups that a learner sees first.
const TOP: usize = 20;
const GROUPS: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    /// File name.
    #[serde(skip)]
    file: String,
    /// The pupil's situation.
    who: String,
    /// What the case guards.
    why: String,
    /// `30`, `60` or `typed`; goes with `scores`.
    form: Option<String>,
    /// R I A S E C in points.
    scores: Option<[u32; 6]>,
    /// Thirty or sixty marks, rows of R I A S E C; instead of scores.
    answers: Option<String>,
    /// `clear`, `tie`, `flat` or `unfinished`.
    state: String,
    /// Areas that lead, the strongest first.
    #[serde(default)]
    leading: Vec<String>,
    /// Sectors among the best groups as far as they resemble, and sectors that must not be.
    #[serde(default)]
    sectors: Vec<String>,
    #[serde(default)]
    not_sectors: Vec<String>,
    /// Professions among the first entries, twins counted, and professions that must not be.
    #[serde(default)]
    top: Vec<String>,
    #[serde(default)]
    not_top: Vec<String>,
    /// `area profession`: what pulls it up most.
    #[serde(default)]
    up: Vec<String>,
    /// `area profession`: what pulls it down most.
    #[serde(default)]
    down: Vec<String>,
}

fn personas() -> Vec<Persona> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/personas");
    let mut personas: Vec<Persona> = std::fs::read_dir(folder)
        .expect("a folder of personas")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = std::fs::read_to_string(&path).expect("a readable persona");
            let mut persona: Persona =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            persona.file = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            persona
        })
        .collect();
    personas.sort_by(|one, other| one.file.cmp(&other.file));
    personas
}

fn loaded() -> Loaded {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Loaded::of(&Authored::read(&data).0).expect("served files that the widget can read")
}

/// What a pupil is told.
struct Told {
    state: &'static str,
    leading: Vec<&'static str>,
    sectors: Vec<&'static str>,
    top: Vec<String>,
    profile: Option<InterestProfile>,
    ranking: Ranking,
}

fn told(loaded: &Loaded, catalog: &Catalog, persona: &Persona) -> Told {
    let profile = match (&persona.scores, &persona.answers) {
        (Some(scores), None) => {
            let form = Form::from_slug(persona.form.as_deref().unwrap_or_default());
            InterestProfile::of(form.expect("a form"), scores.map(|it| it * 1000))
        }
        (None, Some(answers)) => loaded.scored(answers).ok(),
        _ => panic!("{}: scores or answers", persona.file),
    };
    let Some(profile) = profile else {
        return Told {
            state: "unfinished",
            leading: Vec::new(),
            sectors: Vec::new(),
            top: Vec::new(),
            profile,
            ranking: Ranking::default(),
        };
    };
    let ranking = rank(catalog, &profile, &Filters::default());
    let groups = ranking.groups(catalog, Dimension::Sector);
    let sectors = groups
        .iter()
        .take_while(|group| group.fit.likeness() >= Likeness::Clear)
        .take(GROUPS)
        .filter_map(|group| match group.facet {
            Facet::Sector(sector) => Some(sector.slug()),
            _ => None,
        });
    let first = ranking.entries.iter().take(TOP);
    let slug = |id| catalog.get(id).expect("a profession").slug.clone();
    Told {
        state: match profile.state() {
            ProfileState::Clear => "clear",
            ProfileState::Tie => "tie",
            ProfileState::Flat => "flat",
        },
        leading: profile
            .leading()
            .into_iter()
            .map(Interest::letter)
            .collect(),
        sectors: sectors.collect(),
        top: first
            .flat_map(|entry| entry.professions().map(slug))
            .collect(),
        profile: Some(profile),
        ranking,
    }
}

/// What differs from the expectation.
fn faults(catalog: &Catalog, persona: &Persona, told: &Told) -> Vec<String> {
    let mut faults = Vec::new();
    if told.state != persona.state {
        faults.push(format!("is {}, expected {}", told.state, persona.state));
    }
    if told.leading != persona.leading {
        faults.push(format!(
            "led by {:?}, expected {:?}",
            told.leading, persona.leading
        ));
    }
    let has = |list: &[&str], wanted: &String| list.contains(&wanted.as_str());
    let top: Vec<&str> = told.top.iter().map(String::as_str).collect();
    for (list, wanted, unwanted) in [
        (&told.sectors, &persona.sectors, &persona.not_sectors),
        (&top, &persona.top, &persona.not_top),
    ] {
        faults.extend(
            wanted
                .iter()
                .filter(|it| !has(list, it))
                .map(|it| format!("{it} is missing")),
        );
        faults.extend(
            unwanted
                .iter()
                .filter(|it| has(list, it))
                .map(|it| format!("{it} has no place there")),
        );
    }
    for (lines, upwards) in [(&persona.up, true), (&persona.down, false)] {
        for line in lines {
            let (area, slug) = line.split_once(' ').expect("an area and a profession");
            let found = pull(catalog, told, slug, upwards);
            if found != Some(area) {
                faults.push(format!("{slug}: {found:?} pulls most, expected {area}"));
            }
        }
    }
    faults
}

fn pull(catalog: &Catalog, told: &Told, slug: &str, upwards: bool) -> Option<&'static str> {
    let interests = catalog.get(catalog.find(slug)?)?.interests;
    let reasons = reasons(told.profile.as_ref()?, &interests);
    let pull = if upwards {
        reasons.first()
    } else {
        reasons.last()
    }?;
    Some(pull.interest.letter())
}

#[test]
fn each_pupil_is_told_what_a_counsellor_would_expect() {
    let loaded = loaded();
    let catalog = loaded.catalog(Lang::Kk);
    let mut all = Vec::new();
    for persona in personas() {
        let told = told(&loaded, catalog, &persona);
        if std::env::var_os("BAGDAR_PERSONAS").is_some() {
            let strong = told.ranking.at_least(Likeness::Strong);
            println!(
                "{}: {} {:?} {:?} {strong} strong",
                persona.file, told.state, told.leading, told.sectors
            );
            println!("    {}", told.top.join(" "));
        }
        let faults = faults(catalog, &persona, &told);
        all.extend(
            faults
                .into_iter()
                .map(|fault| format!("{} {fault}", persona.file)),
        );
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// Truth of the cases themselves: a renamed profession or sector must not hide in "must not".
#[test]
fn personas_speak_of_what_there_is_and_say_why() {
    let loaded = loaded();
    let catalog = loaded.catalog(Lang::Kk);
    let personas = personas();
    assert!(personas.len() >= 16);
    for persona in &personas {
        assert!(
            !persona.who.is_empty() && !persona.why.is_empty(),
            "{}",
            persona.file
        );
        for sector in persona.sectors.iter().chain(&persona.not_sectors) {
            let known = guidance::sector::Sector::from_slug(sector);
            assert!(known.is_some(), "{}: {sector}", persona.file);
        }
        let reasoned = persona.up.iter().chain(&persona.down);
        let reasoned = reasoned.filter_map(|line| line.split(' ').nth(1));
        let named = persona
            .top
            .iter()
            .chain(&persona.not_top)
            .map(String::as_str);
        for slug in named.chain(reasoned) {
            assert!(catalog.find(slug).is_some(), "{}: {slug}", persona.file);
        }
    }
}

/// The catalogue leans to realistic work, and the screen must be able to say how far.
#[test]
fn nearly_half_the_catalogue_resembles_a_realistic_and_orderly_learner() {
    let loaded = loaded();
    let catalog = loaded.catalog(Lang::Kk);
    let scores = [15, 13, 4, 8, 5, 12].map(|it| it * 1000);
    let profile = InterestProfile::of(Form::Short, scores).expect("a profile");
    let ranking = rank(catalog, &profile, &Filters::default());
    assert_eq!(ranking.at_least(Likeness::Strong), 228);
    assert_eq!(ranking.professions().count(), catalog.len());
}

/// The order of a list does not hang on the language but for the alphabet among equals.
#[test]
fn every_language_puts_the_same_fits_in_the_same_order() {
    let loaded = loaded();
    let scores = [9, 17, 8, 4, 6, 13].map(|it| it * 1000);
    let profile = InterestProfile::of(Form::Short, scores).expect("a profile");
    let fits = |lang| {
        let catalog = loaded.catalog(lang);
        let ranking = rank(catalog, &profile, &Filters::default());
        let fits: Vec<i16> = ranking
            .entries
            .iter()
            .map(|it| it.fit.thousandths())
            .collect();
        fits
    };
    assert!(fits(Lang::Kk).is_sorted_by(|one, other| one >= other));
    assert!(fits(Lang::Kk) == fits(Lang::Ru) && fits(Lang::Ru) == fits(Lang::En));
}
