//! Files as a damaged, old or wrong server may send them.

use crate::catalog;
use guidance::catalog::Catalog;
use guidance::day::Day;
use guidance::detail::{Detail, Publications};
use guidance::filters::{Dimension, Filters};
use guidance::issue::Issue;
use guidance::lang::Lang;
use guidance::lesson::{Lessons, Topic};
use guidance::link;
use guidance::map::CareerMap;
use guidance::measures::{Measures, Person, Situations, Status};
use guidance::pay::PayBand;
use guidance::plan::{Asked, PlanRules, plan};
use guidance::profile::{Form, InterestProfile};
use guidance::questionnaire::{Answer, AnswerSheet, Length, Questionnaire};
use guidance::ranking::rank;
use guidance::scoring::{Progress, score};
use guidance::source::Source;
use guidance::stage::Stage;
use guidance::study::{Quota, Score, Study};
use guidance::words::Word;

/// `core.json`: whatever is left of it can be ranked, drawn, searched and filtered.
pub fn core(bytes: &[u8]) {
    let Ok(parsed) = Catalog::parse(bytes) else {
        return;
    };
    let catalog = parsed.catalog;
    few(&parsed.issues, bytes);
    assert!(!catalog.is_empty());
    let shown = |word: Word| catalog.words.get(word).len() <= bytes.len().max(40);
    assert!(Word::ALL.iter().all(|word| shown(*word)));
    for (id, profession) in catalog.professions() {
        assert!(catalog.get(id).is_some());
        assert!(!profession.name.is_empty());
        if let Some(pay) = &profession.pay {
            rises(&pay.band);
            if let Some(now) = catalog.month() {
                let _ = pay.aged(now);
            }
        }
    }
    ranked(&catalog);
    found(&catalog);
}

fn ranked(catalog: &Catalog) {
    let scores = [12_000, 9_500, 3_000, 15_000, 7_000, 11_000];
    let Some(profile) = InterestProfile::of(Form::Short, scores) else {
        return;
    };
    let ranking = rank(catalog, &profile, &Filters::default());
    assert_eq!(ranking.professions().count(), catalog.len());
    let fits: Vec<i16> = ranking
        .professions()
        .map(|(_, fit)| fit.thousandths())
        .collect();
    assert!(fits.iter().all(|fit| (-1000..=1000).contains(fit)));
    assert!(fits.is_sorted_by(|one, other| one >= other));
    let map = CareerMap::of(catalog);
    let _ = map.you_are_here(&profile);
    for dimension in [Dimension::Sector, Dimension::Level] {
        let groups = ranking.groups(catalog, dimension);
        assert!(
            groups
                .iter()
                .all(|it| it.professions.len() <= catalog.len())
        );
    }
}

fn found(catalog: &Catalog) {
    let Some((_, first)) = catalog.professions().next() else {
        return;
    };
    let hits = catalog.name_index().find(&first.name, catalog.lang, 5);
    assert!(hits.len() <= 5);
    assert!(hits.iter().all(|hit| catalog.found(*hit).is_some()));
}

/// A profession's page.
pub fn detail(bytes: &[u8]) {
    let Ok((detail, issues)) = Detail::parse(bytes) else {
        return;
    };
    few(&issues, bytes);
    for pay in &detail.pays {
        rises(&pay.figure.band);
        open(&pay.sources);
    }
    for outlook in &detail.outlooks {
        open(std::slice::from_ref(&outlook.source));
    }
}

/// What is fetched later: the first byte says which file.
pub fn late(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    match kind {
        b'f' => facts(bytes),
        b'q' => questionnaire(bytes),
        b'l' => lessons(bytes),
        b'p' => steps(bytes),
        b'm' => measures(bytes),
        b'r' => routes(bytes),
        b's' => search(bytes),
        _ => {
            if let Ok(all) = Publications::parse(bytes) {
                open(&all.sources);
            }
        }
    }
}

fn facts(bytes: &[u8]) {
    if let Ok(described) = catalog().with_facts(bytes) {
        assert_eq!(described.len(), catalog().len());
    }
}

fn questionnaire(bytes: &[u8]) {
    let Ok(questionnaire) = Questionnaire::parse(bytes) else {
        return;
    };
    for length in [Length::Short, Length::Long] {
        let mut sheet = AnswerSheet::default();
        assert!(matches!(
            score(&questionnaire, &sheet, length),
            Progress::Unfinished { .. }
        ));
        for (id, _) in questionnaire.questions(length) {
            sheet.set(id, Answer::from_points(4));
        }
        let Progress::Finished(profile) = score(&questionnaire, &sheet, length) else {
            assert_eq!(questionnaire.questions(length).count(), 0);
            continue;
        };
        let within = |it: &u32| *it <= profile.maximum() * 1000;
        assert!(profile.all().iter().all(within));
    }
}

fn lessons(bytes: &[u8]) {
    let Ok((lessons, issues)) = Lessons::parse(bytes) else {
        return;
    };
    few(&issues, bytes);
    for lesson in lessons.all() {
        let sections = lesson.sections.iter();
        sections.for_each(|section| open(&section.sources));
        for check in &lesson.checks {
            assert!(check.choices.iter().any(|choice| choice.right));
        }
    }
    let known = Topic::ALL.iter().filter(|it| lessons.get(**it).is_some());
    assert_eq!(known.count(), lessons.all().count());
}

fn steps(bytes: &[u8]) {
    let Ok((rules, issues)) = PlanRules::parse(bytes) else {
        return;
    };
    few(&issues, bytes);
    for stage in Stage::ALL {
        for month in [1, 8, 12] {
            let Some(today) = Day::new(2026, month, 29) else {
                continue;
            };
            let asked = Asked {
                stage: Some(stage),
                age: Some(17),
                routes: Vec::new(),
                picks: 2,
                today,
            };
            for planned in plan(&rules, &asked) {
                open(&planned.step.sources);
            }
        }
    }
}

fn measures(bytes: &[u8]) {
    let Ok((measures, issues)) = Measures::parse(bytes) else {
        return;
    };
    few(&issues, bytes);
    for measure in measures.all() {
        assert!(link::opens(&measure.link));
        open(&measure.sources);
        for amount in &measure.amounts {
            let _ = (
                measures.in_tenge(amount),
                measures.multiple(Lang::Kk, amount),
            );
        }
    }
    for (age, status) in [
        (14, Status::Grade8),
        (22, Status::Unemployed),
        (62, Status::Retired),
    ] {
        let person = Person {
            age,
            status,
            region: None,
            situations: Situations::default(),
        };
        let cards = measures.cards(&person);
        for card in cards.into_iter().flatten() {
            let said = card.reasons.into_iter().map(|it| measures.reason(it));
            assert!(said.map(|it| it.len()).sum::<usize>() <= 200 * bytes.len());
        }
    }
}

fn routes(bytes: &[u8]) {
    let Ok((study, _)) = Study::parse(bytes, catalog()) else {
        return;
    };
    open(study.sources());
    let score = Score::new(90);
    for (id, pair) in study.pairs() {
        let _ = (study.pair_name(pair), study.professions(id));
        for group in study.accepting(id) {
            assert!(study.group(group.code).is_some());
            for quota in Quota::ALL {
                let _ = (
                    group.lowest(quota).count(),
                    score.map(|it| group.chance(it, quota)),
                );
            }
        }
        let other = study.pairs().next().map(|(other, _)| other);
        let _ = other.map(|other| study.difference(id, other));
    }
    for (id, _) in catalog().professions() {
        let _ = (
            study.groups_to(id),
            study.pairs_to(id),
            study.specialties_to(id),
        );
    }
}

fn search(bytes: &[u8]) {
    if let Ok(index) = catalog().search_index(bytes) {
        let hits = index.find("дәрігер", Lang::Kk, 3);
        assert!(hits.len() <= 3);
        assert!(hits.iter().all(|hit| catalog().found(*hit).is_some()));
    }
}

/// Defects are told one by one and never more than there are bytes to hold them.
fn few(issues: &[Issue], bytes: &[u8]) {
    assert!(issues.len() <= bytes.len());
}

fn rises(band: &PayBand) {
    let known: Vec<u32> = [band.low(), band.middle(), band.high()]
        .into_iter()
        .flatten()
        .collect();
    assert!(known.is_sorted() && !known.is_empty() && !known.contains(&0));
}

fn open(sources: &[Source]) {
    let links = sources.iter().filter_map(|it| it.link.as_deref());
    assert!(links.into_iter().all(link::opens));
}
