//! The served data, built from `data/` in memory and read back by the widget's own reader: nothing is lost on the way,
//! every figure says whose it is, what was published stays, and no bytes whatever make the reader panic.
#![cfg(test)]

use datakit::{Authored, compile};
use guidance::catalog::{Catalog, Parsed};
use guidance::day::Day;
use guidance::detail::{Detail, Publications, RouteLevel};
use guidance::facts::Fact;
use guidance::guide::{Guide, TermKey, Worth};
use guidance::issue::DataError;
use guidance::lang::Lang;
use guidance::lesson::{Lessons, Topic};
use guidance::measures::Measures;
use guidance::places::{Places, School, SchoolKind};
use guidance::plan::{Asked, PlanRules, plan};
use guidance::questionnaire::{Length, Question, Questionnaire};
use guidance::sector::Sector;
use guidance::stage::Stage;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// What a server would send.
struct Served {
    cores: [Vec<u8>; 3],
    /// By language, in catalogue order.
    details: [Vec<Vec<u8>>; 3],
    facts: [Vec<u8>; 3],
    guides: [Vec<u8>; 3],
    places: [Vec<u8>; 3],
    measures: [Vec<u8>; 3],
    lessons: [Vec<u8>; 3],
    plans: [Vec<u8>; 3],
    questionnaires: [Vec<u8>; 3],
    search: Vec<u8>,
    sources: Vec<u8>,
}

static SERVED: LazyLock<Served> = LazyLock::new(|| {
    let (authored, unreadable) = Authored::read(&root().join("data"));
    assert!(unreadable.is_empty(), "{unreadable:?}");
    let details = |lang| {
        let files = authored.professions.iter();
        files
            .map(|file| bytes(&compile::detail(&authored, file, lang)))
            .collect()
    };
    Served {
        cores: Lang::ALL.map(|lang| bytes(&compile::core(&authored, lang))),
        details: Lang::ALL.map(details),
        facts: Lang::ALL.map(|lang| bytes(&compile::facts(&authored, lang))),
        guides: Lang::ALL.map(|lang| bytes(&compile::guide(&authored, lang))),
        places: Lang::ALL.map(|lang| bytes(&compile::places(&authored, lang))),
        measures: Lang::ALL.map(|lang| bytes(&compile::measures(&authored, lang))),
        lessons: Lang::ALL.map(|lang| bytes(&compile::lessons(&authored, lang))),
        plans: Lang::ALL.map(|lang| bytes(&compile::plan(&authored, lang))),
        questionnaires: Lang::ALL.map(|lang| bytes(&compile::questionnaire(&authored, lang))),
        search: bytes(&compile::search_words(&authored)),
        sources: bytes(&compile::sources(&authored)),
    }
});

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn bytes(file: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(file).unwrap()
}

fn core(lang: Lang) -> &'static [u8] {
    &SERVED.cores[lang.index()]
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

fn catalog(lang: Lang) -> Catalog {
    Catalog::parse(core(lang)).unwrap().catalog
}

fn slugs(catalog: &Catalog) -> Vec<&str> {
    let professions = catalog.professions();
    professions.map(|(_, it)| it.slug.as_str()).collect()
}

fn details(lang: Lang) -> impl Iterator<Item = Detail> {
    let files = SERVED.details[lang.index()].iter();
    files.map(|bytes| Detail::parse(bytes).unwrap().0)
}

#[test]
fn every_catalogue_is_read_without_a_single_issue() {
    for lang in Lang::ALL {
        let Parsed { catalog, issues } = Catalog::parse(core(lang)).unwrap();
        assert_eq!(issues, [], "{}", lang.tag());
        assert_eq!(catalog.lang, lang);
        let written = json_of(core(lang));
        assert_eq!(
            catalog.len(),
            written["professions"].as_array().unwrap().len()
        );
        assert!(
            catalog.month().is_some(),
            "figures age against {}",
            catalog.checked
        );
    }
}

#[test]
fn every_page_of_a_profession_is_read_without_a_single_issue() {
    for lang in Lang::ALL {
        let catalog = catalog(lang);
        assert_eq!(SERVED.details[lang.index()].len(), catalog.len());
        for (bytes, (_, profession)) in SERVED.details[lang.index()]
            .iter()
            .zip(catalog.professions())
        {
            let (detail, issues) = Detail::parse(bytes).unwrap();
            let place = format!("{} {}", lang.tag(), profession.slug);
            assert_eq!(issues, [], "{place}");
            assert_eq!(detail.slug, profession.slug);
            assert_eq!(detail.names[lang.index()], profession.name, "{place}");
            // A list of facts that is not known to the reader would be dropped without an issue.
            let written = json_of(bytes)["facts"].as_object().unwrap().len();
            assert_eq!(detail.facts.len(), written, "{place}: lists of facts");
        }
    }
}

#[test]
fn every_publication_is_read_with_its_publisher_its_title_and_its_link() {
    let written = json_of(&SERVED.sources);
    let file = Publications::parse(&SERVED.sources).unwrap();
    let rows = written["sources"].as_array().unwrap();
    assert_eq!(file.sources.len(), rows.len());
    assert!(
        !file.credits.is_empty(),
        "owners ask for their credit lines"
    );
    for (source, row) in file.sources.iter().zip(rows) {
        assert!(
            !source.publisher.is_empty() && !source.title.is_empty(),
            "{row}"
        );
        // A link that is not https is dropped by the reader.
        assert_eq!(source.link.is_some(), row["link"].is_string(), "{row}");
    }
}

#[test]
fn every_lesson_is_read_without_an_issue_and_its_sources_stand_in_about() {
    let publications = Publications::parse(&SERVED.sources).unwrap().sources;
    for lang in Lang::ALL {
        let (lessons, issues) = Lessons::parse(&SERVED.lessons[lang.index()]).unwrap();
        assert_eq!(issues, [], "{}", lang.tag());
        let topics: Vec<Topic> = lessons.all().map(|it| it.topic).collect();
        assert_eq!(topics, Topic::ALL);
        let sections = lessons.all().flat_map(|it| &it.sections);
        let sources = sections.flat_map(|it| &it.sources);
        for source in sources.chain(&lessons.net_pay_sources) {
            assert!(publications.contains(source), "{source:?}");
            assert!(
                source.link.is_some(),
                "a learner can look it up: {source:?}"
            );
        }
    }
}

/// The rule, the text that explains it and the text's sources say one thing.
#[test]
fn the_examples_in_the_lesson_on_money_are_what_the_rule_works_out() {
    let plain = |text: &str| text.replace([' ', '\u{a0}', ','], "");
    for lang in Lang::ALL {
        let (lessons, _) = Lessons::parse(&SERVED.lessons[lang.index()]).unwrap();
        let rule = lessons.net_pay.unwrap();
        let lesson = lessons.get(Topic::Money).unwrap();
        let text = plain(&lesson.sections[1].text.join("\n"));
        let pay = rule.of(150_000).unwrap();
        let parts = [pay.net, pay.pension, pay.insurance, pay.tax, rule.deduction];
        for part in parts.into_iter().chain([u32::from(rule.year)]) {
            assert!(text.contains(&part.to_string()), "{}: {part}", lang.tag());
        }
        let example = plain(&lesson.activity.example);
        assert!(example.contains(&rule.of(80_000).unwrap().net.to_string()));
        let answer = plain(&lesson.checks[0].question);
        assert!(answer.contains(&rule.of(100_000).unwrap().net.to_string()));
    }
}

#[test]
fn every_profession_has_words_to_be_searched_by_in_every_language() {
    let written = json_of(&SERVED.search);
    for lang in Lang::ALL {
        let catalog = catalog(lang);
        assert!(catalog.search_index(&SERVED.search).is_ok());
        assert_eq!(written["slugs"], json!(slugs(&catalog)));
        let texts = written["texts"][lang.index()].as_array().unwrap();
        assert_eq!(texts.len(), catalog.len());
        for (texts, (_, profession)) in texts.iter().zip(catalog.professions()) {
            assert_eq!(texts[0], json!(profession.name), "{}", profession.slug);
        }
    }
}

#[test]
fn every_fact_to_filter_by_has_its_word_in_every_language() {
    for lang in Lang::ALL {
        let file = &SERVED.facts[lang.index()];
        let catalog = catalog(lang).with_facts(file).unwrap();
        let written = json_of(file);
        assert_eq!(
            written["professions"].as_array().unwrap().len(),
            catalog.len()
        );
        for (_, profession) in catalog.professions() {
            let place = format!("{} {}", lang.tag(), profession.slug);
            assert!(!profession.facts.is_empty(), "{place}");
            for Fact(list, word) in &profession.facts {
                let said = &written["lists"][*list as usize][usize::from(*word)];
                let said = said.as_str().unwrap_or_default();
                assert!(!said.is_empty(), "{place}: {list:?} {word}");
            }
        }
    }
}

/// Done-marks name steps by their keys: a learner who changes the language has done the same steps.
#[test]
fn the_plan_has_the_same_steps_in_all_languages_and_says_something_to_every_learner() {
    let read = |lang: Lang| PlanRules::parse(&SERVED.plans[lang.index()]).unwrap();
    for stage in Stage::ALL {
        let asked = Asked {
            stage: Some(stage),
            age: None,
            routes: RouteLevel::ALL.to_vec(),
            picks: 2,
            today: Day::from_text("2026-11-25").unwrap(),
        };
        let [kk, ru, en] = Lang::ALL.map(|lang| {
            let (rules, issues) = read(lang);
            assert_eq!(issues, []);
            let steps = plan(&rules, &asked).into_iter();
            let steps = steps.map(|it| (it.step.id.clone(), it.timing));
            steps.collect::<Vec<_>>()
        });
        assert!(kk.len() >= 4, "{stage:?}: {kk:?}");
        assert!(kk == ru && kk == en, "{stage:?}");
    }
}

#[test]
fn the_guide_says_the_same_in_all_languages_and_everything_is_dated() {
    let read = |lang: Lang| Guide::parse(&SERVED.guides[lang.index()]).unwrap();
    let (kk, _) = read(Lang::Kk);
    let now = catalog(Lang::Kk).month().unwrap();
    let aged = kk.cards.iter().filter(|it| it.origin.period.aged(now));
    assert!(aged.count() > 5, "figures of 2021–2024 are marked");
    for lang in Lang::ALL {
        let (guide, issues) = read(lang);
        assert_eq!(issues, [], "{}", lang.tag());
        assert_eq!(guide.terms.len(), TermKey::ALL.len());
        for (own, first) in guide.sections.iter().zip(&kk.sections) {
            assert_eq!((&own.key, own.facts.len()), (&first.key, first.facts.len()));
            let unknown = own.key == "unknown";
            assert!(own.facts.iter().all(|it| it.origin.is_none() == unknown));
        }
        assert_eq!(guide.cards.len(), kk.cards.len());
        for (own, first) in guide.cards.iter().zip(&kk.cards) {
            assert_eq!((&own.key, &own.origin), (&first.key, &first.origin));
            assert_eq!(money(&own.worth), money(&first.worth), "{}", own.key);
        }
    }
}

fn money(worth: &Worth) -> Vec<(u32, u32)> {
    match worth {
        Worth::Sums(sums) => sums.iter().map(|it| (it.low, it.high)).collect(),
        Worth::Unknown | Worth::Place => Vec::new(),
    }
}

#[test]
fn every_region_has_a_tile_and_no_list_of_schools_loses_a_row() {
    let count = |lang: Lang| {
        let (places, issues) = Places::parse(&SERVED.places[lang.index()]).unwrap();
        assert_eq!(issues, [], "{}", lang.tag());
        assert_eq!(places.regions().len(), 20);
        assert!(places.colleges_working.is_some());
        [SchoolKind::University, SchoolKind::College].map(|kind| places.schools(kind).len())
    };
    assert_eq!(Lang::ALL.map(count), [[145, 194]; 3]);
    let (places, _) = Places::parse(&SERVED.places[0]).unwrap();
    let universities = places.schools(SchoolKind::University);
    let offering = |it: &&School| !it.groups.is_empty();
    assert!(universities.iter().filter(offering).count() > 80);
}

/// Answers are kept by position: a learner who changes the language has answered the same statements.
#[test]
fn the_questionnaire_asks_the_same_statements_in_all_languages() {
    let read = |lang: Lang| Questionnaire::parse(&SERVED.questionnaires[lang.index()]).unwrap();
    let questions = |lang| -> Vec<Question> {
        let file = read(lang);
        file.questions(Length::Long)
            .map(|(_, it)| it.clone())
            .collect()
    };
    let kk = questions(Lang::Kk);
    assert_eq!(kk.len(), 60);
    for lang in [Lang::Ru, Lang::En] {
        assert_eq!(read(lang).version, read(Lang::Kk).version);
        for (one, other) in kk.iter().zip(questions(lang)) {
            let place = format!("{} {}", lang.tag(), one.id);
            let key = |it: &Question| (it.id.clone(), it.interest, it.short, it.theme.clone());
            assert_eq!(key(one), key(&other), "{place}");
            assert!(!other.text.is_empty() && other.text != one.text, "{place}");
        }
    }
}

/// Answers are kept while the language changes: the same measures with the same conditions, in other words.
#[test]
fn the_measures_are_the_same_in_all_languages() {
    let read = |lang: Lang| {
        let (measures, issues) = Measures::parse(&SERVED.measures[lang.index()]).unwrap();
        assert_eq!(issues, [], "{}", lang.tag());
        assert!(measures.index.is_some(), "sums need the index of the year");
        measures
    };
    let kk = read(Lang::Kk);
    assert!(kk.all().len() >= 31);
    for lang in [Lang::Ru, Lang::En] {
        let other = read(lang);
        assert_eq!(kk.all().len(), other.all().len());
        for (one, other) in kk.all().iter().zip(other.all()) {
            let place = format!("{} {}", lang.tag(), one.key);
            assert_eq!(one.key, other.key);
            assert_eq!(
                (one.ages, &one.statuses),
                (other.ages, &other.statuses),
                "{place}"
            );
            assert_eq!(
                (&one.situations, &one.amounts),
                (&other.situations, &other.amounts),
                "{place}"
            );
            assert!(one.what != other.what && !other.rule.is_empty(), "{place}");
            assert!(!one.sources.is_empty(), "{place}");
        }
    }
}

#[test]
fn the_catalogue_has_the_same_order_in_all_languages() {
    let kk = catalog(Lang::Kk);
    for lang in [Lang::Ru, Lang::En] {
        assert_eq!(slugs(&kk), slugs(&catalog(lang)), "{}", lang.tag());
    }
}

#[test]
fn the_alphabet_of_each_language_gives_every_profession_a_place_of_its_own() {
    for lang in Lang::ALL {
        let catalog = catalog(lang);
        let ranks: BTreeSet<u16> = catalog.professions().map(|(_, it)| it.rank).collect();
        assert_eq!(ranks.len(), catalog.len(), "{}", lang.tag());
    }
}

#[test]
fn every_sector_has_a_name_and_a_profession() {
    for lang in Lang::ALL {
        let catalog = catalog(lang);
        for sector in Sector::ALL {
            assert_ne!(catalog.sector_name(sector), sector.slug(), "{}", lang.tag());
            let mut professions = catalog.professions();
            assert!(
                professions.any(|(_, it)| it.sector == sector),
                "{}",
                sector.slug()
            );
        }
    }
}

#[test]
fn related_professions_are_there_and_never_the_profession_itself() {
    let catalog = catalog(Lang::Kk);
    for detail in details(Lang::Kk) {
        for slug in &detail.related {
            assert!(catalog.find(slug).is_some(), "{}: {slug}", detail.slug);
            assert_ne!(*slug, detail.slug);
        }
    }
}

#[test]
fn every_pay_figure_of_the_catalogue_has_publisher_period_and_kind() {
    for lang in Lang::ALL {
        let written = json_of(core(lang));
        let pays = written["pays"].as_array().unwrap();
        for pay in pays {
            assert!(!pay["publisher"].as_str().unwrap().is_empty(), "{pay}");
            assert!(pay["from"].is_u64() && pay["to"].is_u64(), "{pay}");
            assert!(pay["kind"].is_string(), "{pay}");
        }
        // A place beyond the list would be read as "unknown" without an issue.
        let catalog = catalog(lang);
        let rows = written["professions"].as_array().unwrap();
        for (row, (_, profession)) in rows.iter().zip(catalog.professions()) {
            assert_eq!(row.get("pay").is_some(), profession.pay.is_some(), "{row}");
        }
    }
}

#[test]
fn every_pay_figure_of_a_page_names_a_publication_and_an_estimate_its_inputs() {
    for lang in Lang::ALL {
        let catalog = catalog(lang);
        for (detail, (_, profession)) in details(lang).zip(catalog.professions()) {
            let place = format!("{} {}", lang.tag(), detail.slug);
            let best = detail.pays.first().map(|pay| &pay.figure);
            assert_eq!(best, profession.pay.as_ref(), "{place}");
            for pay in &detail.pays {
                assert!(!pay.figure.publisher.is_empty(), "{place}");
                assert!(!pay.sources.is_empty(), "{place}");
                let named = |it: &guidance::source::Source| {
                    !it.publisher.is_empty() && !it.title.is_empty()
                };
                assert!(pay.sources.iter().all(named), "{place}");
                let estimate = pay.figure.kind == guidance::pay::PayKind::Estimate;
                assert_eq!(pay.inputs.is_some(), estimate, "{place}");
            }
        }
    }
}

#[test]
fn every_statement_about_demand_names_its_publication() {
    for detail in details(Lang::En) {
        for outlook in &detail.outlooks {
            let source = &outlook.source;
            let named = !source.publisher.is_empty() && !source.title.is_empty();
            assert!(named, "{}: {outlook:?}", detail.slug);
        }
    }
}

/// Addresses of professions stand in links on schools' pages: a slug that was published leads somewhere for ever.
#[test]
fn a_published_slug_never_vanishes() {
    let catalog = catalog(Lang::Kk);
    let published = published();
    // There is no such file until something is renamed.
    let moved = fs::read_to_string(root().join("data/redirects.csv"));
    let redirects = redirects(&moved.unwrap_or_default());
    let mut lost: Vec<&str> = Vec::new();
    for slug in &published {
        let moved = redirects.iter().find(|(old, _)| old == slug);
        let now = moved.map_or(slug, |(_, new)| new);
        if catalog.find(now).is_none() {
            lost.push(slug);
        }
    }
    assert!(
        lost.is_empty(),
        "not in the catalogue, not in data/redirects.csv: {lost:?}"
    );
}

#[test]
fn every_slug_of_the_catalogue_is_on_the_list_of_published_ones() {
    let catalog = catalog(Lang::Kk);
    let published = published();
    let distinct: BTreeSet<&String> = published.iter().collect();
    assert_eq!(distinct.len(), published.len(), "a slug stands twice");
    let new: Vec<&str> = slugs(&catalog)
        .into_iter()
        .filter(|slug| !distinct.contains(&(*slug).to_owned()))
        .collect();
    assert!(
        new.is_empty(),
        "append to tests/published_slugs.txt: {new:?}"
    );
}

fn published() -> Vec<String> {
    let list = fs::read_to_string(root().join("tests/published_slugs.txt")).unwrap();
    list.lines().map(str::to_owned).collect()
}

/// Old slug and new slug of each row under the heading.
fn redirects(table: &str) -> Vec<(String, String)> {
    let rows = table.lines().skip(1);
    rows.map(|row| {
        let mut fields = row.split(',').map(str::to_owned);
        (fields.next().unwrap(), fields.next().unwrap())
    })
    .collect()
}

#[test]
fn a_redirect_leads_from_the_old_slug_to_the_new_one() {
    let table = "from,to,since\nfarrier,blacksmith,2027-01-01\n";
    let wanted = ("farrier".to_owned(), "blacksmith".to_owned());
    assert_eq!(redirects(table), [wanted]);
    assert!(redirects("").is_empty());
}

#[test]
fn a_profession_that_cannot_be_read_is_dropped_and_named_and_the_rest_is_there() {
    let mut file = json_of(core(Lang::Ru));
    let whole = catalog(Lang::Ru);
    file["professions"][7]["level"] = json!("university");
    let Parsed { catalog, issues } = Catalog::parse(&bytes(&file)).unwrap();
    assert_eq!(issues.len(), 1);
    assert_eq!(issues[0].record, "professions[7]");
    let mut left = slugs(&whole);
    left.remove(7);
    assert_eq!(slugs(&catalog), left);
}

#[test]
fn a_pay_figure_that_cannot_be_read_is_unknown_and_never_a_zero() {
    for broken in [json!(null), json!("300 000"), json!({ "kind": "survey" })] {
        let mut file = json_of(core(Lang::Ru));
        let rows = file["professions"].as_array().unwrap();
        let place = rows
            .iter()
            .position(|row| row.get("pay").is_some())
            .unwrap();
        let pay = rows[place]["pay"].as_u64().unwrap();
        file["pays"][usize::try_from(pay).unwrap()] = broken;
        let Parsed { catalog, issues } = Catalog::parse(&bytes(&file)).unwrap();
        assert_eq!(issues.len(), 1);
        assert_eq!(issues[0].record, format!("pays[{pay}]"));
        let (_, profession) = catalog.professions().nth(place).unwrap();
        assert_eq!(profession.pay, None);
        assert_eq!(catalog.len(), rows_of(&file));
    }
}

fn rows_of(file: &Value) -> usize {
    file["professions"].as_array().unwrap().len()
}

#[test]
fn another_version_of_the_format_is_refused() {
    let with_schema = |bytes: &[u8]| {
        let mut file = json_of(bytes);
        assert_eq!(file["schema"], json!(guidance::wire::SCHEMA));
        file["schema"] = json!(2);
        self::bytes(&file)
    };
    let catalog = catalog(Lang::En);
    let refused = Some(DataError::Schema(2));
    assert_eq!(Catalog::parse(&with_schema(core(Lang::En))).err(), refused);
    assert_eq!(
        Detail::parse(&with_schema(&SERVED.details[0][0])).err(),
        refused
    );
    assert_eq!(
        Publications::parse(&with_schema(&SERVED.sources)).err(),
        refused
    );
    assert_eq!(
        catalog.search_index(&with_schema(&SERVED.search)).err(),
        refused
    );
}

/// A newer file may say more than an older widget knows.
#[test]
fn fields_that_are_not_known_are_passed_over() {
    let mut file = json_of(core(Lang::En));
    file["colour"] = json!("sky");
    file["words"]["some_new_text"] = json!("later");
    file["professions"][0]["colour"] = json!({ "of": ["the", "sky"] });
    file["pays"][0]["colour"] = json!(null);
    let Parsed { catalog, issues } = Catalog::parse(&bytes(&file)).unwrap();
    assert_eq!(issues, []);
    assert_eq!(
        format!("{catalog:?}"),
        format!("{:?}", self::catalog(Lang::En))
    );

    let mut file = json_of(&SERVED.details[0][0]);
    file["colour"] = json!(7);
    file["facts"]["colour"] = json!(["sky"]);
    let (detail, issues) = Detail::parse(&bytes(&file)).unwrap();
    assert_eq!(issues, []);
    assert_eq!(detail, details(Lang::Kk).next().unwrap());
}

/// A connection that breaks off: whatever has come is not a catalogue, and saying so is all that happens.
#[test]
fn a_file_that_is_cut_off_anywhere_is_an_error_and_never_a_panic() {
    let whole = core(Lang::Kk);
    for end in spread(whole.len(), 300) {
        let cut = Catalog::parse(&whole[..end]);
        assert_eq!(cut.err(), Some(DataError::Syntax), "cut at byte {end}");
    }
    let detail = &SERVED.details[0][0];
    for end in 0..detail.len() {
        let cut = Detail::parse(&detail[..end]);
        assert_eq!(cut.err(), Some(DataError::Syntax), "cut at byte {end}");
    }
    for end in spread(SERVED.sources.len(), 300) {
        assert!(
            Publications::parse(&SERVED.sources[..end]).is_err(),
            "cut at byte {end}"
        );
    }
    let lessons = &SERVED.lessons[0];
    for end in spread(lessons.len(), 300) {
        let cut = Lessons::parse(&lessons[..end]);
        assert_eq!(cut.err(), Some(DataError::Syntax), "cut at byte {end}");
    }
    let questions = &SERVED.questionnaires[0];
    for end in spread(questions.len(), 300) {
        assert!(
            Questionnaire::parse(&questions[..end]).is_err(),
            "cut at byte {end}"
        );
    }
    for end in spread(SERVED.measures[0].len(), 100) {
        let cut = Measures::parse(&SERVED.measures[0][..end]);
        assert!(cut.is_err(), "cut at byte {end}");
    }
    for end in spread(SERVED.plans[0].len(), 300) {
        assert!(
            PlanRules::parse(&SERVED.plans[0][..end]).is_err(),
            "cut at byte {end}"
        );
    }
    let catalog = catalog(Lang::Kk);
    for end in spread(SERVED.facts[0].len(), 30) {
        assert!(
            catalog.with_facts(&SERVED.facts[0][..end]).is_err(),
            "cut at byte {end}"
        );
    }
    for end in spread(SERVED.search.len(), 30) {
        assert!(
            catalog.search_index(&SERVED.search[..end]).is_err(),
            "cut at byte {end}"
        );
    }
}

/// One wrong byte: most are errors, some change a value; what comes out holds together in any case.
#[test]
fn a_file_with_a_wrong_byte_is_read_or_refused_and_never_panics() {
    let whole = core(Lang::En);
    let count = catalog(Lang::En).len();
    let mut luck = Luck(20_261_124);
    let mut read = 0;
    for _ in 0..2_000 {
        let mut wrong = whole.to_vec();
        let place = luck.below(wrong.len());
        // Half of them stay readable text, which goes further into the reader.
        let byte = match luck.below(2) {
            0 => b"0123456789aez-.,:\"{}[]"[luck.below(22)],
            _ => u8::try_from(luck.below(256)).unwrap(),
        };
        wrong[place] = byte;
        if let Ok(Parsed { catalog, issues }) = Catalog::parse(&wrong) {
            read += 1;
            assert!(catalog.len() <= count, "byte {place} as {byte}");
            // What is gone is named.
            assert!(
                catalog.len() == count || !issues.is_empty(),
                "byte {place} as {byte}"
            );
            assert!(
                catalog
                    .professions()
                    .all(|(_, it)| !it.slug.is_empty() && !it.name.is_empty())
            );
        }
    }
    assert!(
        read > 200,
        "only {read} got past the syntax: the test tests nothing else"
    );
}

#[test]
fn a_page_with_a_wrong_byte_is_read_or_refused_and_never_panics() {
    let mut luck = Luck(543);
    let pages = &SERVED.details[Lang::Ru.index()];
    let mut read = 0;
    for _ in 0..2_000 {
        let mut wrong = pages[luck.below(pages.len())].clone();
        let place = luck.below(wrong.len());
        wrong[place] = b"0123456789aez-.,:\"{}[]"[luck.below(22)];
        read += usize::from(Detail::parse(&wrong).is_ok());
    }
    assert!(
        read > 200,
        "only {read} got past the syntax: the test tests nothing else"
    );
}

/// So many places of a file, evenly spread, the first and the last byte among them.
fn spread(length: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..=count).map(move |step| step * (length - 1) / count)
}

/// Numbers that look random and are the same on every run (Knuth's MMIX generator).
struct Luck(u64);

impl Luck {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Every address in the served data leads by https to a place of help, to a source, or to a university of the list.
#[test]
fn links_lead_to_known_hosts() {
    let hosts = |text: &str| -> BTreeSet<String> {
        let rest = text.split("https://").skip(1);
        let host = rest.map(|it| {
            it.split(|at: char| !(at.is_ascii_alphanumeric() || "-.".contains(at)))
                .next()
                .unwrap()
                .to_owned()
        });
        host.collect()
    };
    let file = |name: &str| fs::read_to_string(root().join("data").join(name)).unwrap();
    let mut known = hosts(&(file("sources.csv") + &file("universities.csv")));
    known.extend(guidance::handoff::HOSTS.map(str::to_owned));
    let of_languages = [
        &SERVED.cores,
        &SERVED.facts,
        &SERVED.guides,
        &SERVED.places,
        &SERVED.measures,
        &SERVED.lessons,
        &SERVED.plans,
        &SERVED.questionnaires,
    ];
    let files = of_languages
        .into_iter()
        .flatten()
        .chain(SERVED.details.iter().flatten());
    let mut found = 0;
    for bytes in files.chain([&SERVED.search, &SERVED.sources]) {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(
            !text.contains("http://"),
            "{:.200}",
            text.split("http://").nth(1).unwrap()
        );
        let served = hosts(text);
        found += served.len();
        let unknown: Vec<_> = served.difference(&known).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
    assert!(found > 100, "{found} links");
}
