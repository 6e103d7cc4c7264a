//! What a learner does and what the widget then knows: verbs in, facts out, without a browser.
#![cfg(test)]

use bagdar::session::{Grade, Layer, PAGE, Screen, Session, Theme};
use guidance::catalog::{Catalog, DemandEvidence, ProfessionId};
use guidance::day::Day;
use guidance::facts::{Fact, FactList};
use guidance::filters::Facet;
use guidance::interest::Interest;
use guidance::lang::Lang;
use guidance::level::Level;
use guidance::order::Order;
use guidance::pay::PayKind;
use guidance::period::Month;
use guidance::places::SchoolKind;
use guidance::region::RegionKey;
use guidance::search::SearchIndex;
use guidance::sector::Sector;
use guidance::study::{GroupCode, Quota};
use guidance::wire;
use leptos::prelude::Owner;
use std::path::Path;
use std::sync::Arc;

/// A small catalogue, in its own order: slug; names in kk, ru, en; sector, level, leading interest; position in
/// [`PAYS`]; demand as in served files.
type Case = (
    &'static str,
    [&'static str; 3],
    Sector,
    Level,
    Interest,
    Option<u16>,
    u8,
);

const NEW: &str = "data-guard";

#[rustfmt::skip]
const PROFESSIONS: [Case; 7] = [
    ("baker", ["Наубайшы", "Пекарь", "Baker"], Sector::Manufacturing, Level::College, Interest::Realistic, Some(0), 0),
    (NEW, ["Дерекші", "Хранитель данных", "Data guard"], Sector::ItTelecom, Level::University, Interest::Conventional, None, 1),
    ("nurse", ["Медбике", "Медсестра", "Nurse"], Sector::Medicine, Level::College, Interest::Social, None, 2),
    ("programmer", ["Кодшы", "Программист", "Programmer"], Sector::ItTelecom, Level::Either, Interest::Investigative, Some(3), 2),
    ("surgeon", ["Оташы", "Хирург", "Surgeon"], Sector::Medicine, Level::University, Interest::Investigative, Some(2), 2),
    ("therapist", ["Терапевт", "Врач-терапевт", "Therapist"], Sector::Medicine, Level::University, Interest::Investigative, Some(1), 2),
    ("welder", ["Дәнекерлеуші", "Сварщик", "Welder"], Sector::Manufacturing, Level::College, Interest::Realistic, Some(4), 0),
];

/// Kind and middle.
const PAYS: [(&str, u32); 5] = [
    ("survey", 200_000),
    ("offers", 400_000),
    ("offers", 700_000),
    ("estimate", 900_000),
    ("survey", 350_000),
];

fn catalog(lang: Lang) -> Catalog {
    parse(lang, rows(lang))
}

fn catalog_without(lang: Lang, slug: &str) -> Catalog {
    let mut rows = rows(lang);
    // No such level: the row is broken, its place stays.
    for row in rows.iter_mut().filter(|row| row.slug == slug) {
        row.level = u8::MAX;
    }
    parse(lang, rows)
}

fn rows(lang: Lang) -> Vec<wire::Row> {
    let names = PROFESSIONS.map(|it| it.1[lang.index()]);
    let rank = |name| names.iter().filter(|it| **it < name).count();
    let row = |(slug, names, sector, level, interest, pay, demand): Case| {
        let mut interests = [300; 6];
        interests[interest.index()] = 600;
        wire::Row {
            slug: slug.to_owned(),
            name: names[lang.index()].to_owned(),
            rank: u16::try_from(rank(names[lang.index()])).unwrap(),
            sector: u8::try_from(sector.index()).unwrap(),
            level: u8::try_from(Level::ALL.iter().position(|it| *it == level).unwrap()).unwrap(),
            interests,
            pay,
            demand,
            new: slug == NEW,
            ..wire::Row::default()
        }
    };
    PROFESSIONS.map(row).into()
}

fn parse(lang: Lang, rows: Vec<wire::Row>) -> Catalog {
    let pay = |(kind, middle): (&str, u32)| wire::Pay {
        kind: kind.to_owned(),
        statistic: "median".to_owned(),
        middle: Some(middle),
        basis: "gross".to_owned(),
        from: 202_501,
        to: 202_512,
        publisher: "Bureau of National Statistics".to_owned(),
        ..wire::Pay::default()
    };
    let file = wire::Core {
        schema: wire::SCHEMA,
        lang: lang.tag().to_owned(),
        checked: "2026-11-24".to_owned(),
        pays: PAYS.into_iter().map(pay).collect(),
        professions: rows.into_iter().collect(),
        ..wire::Core::default()
    };
    let bytes = serde_json::to_vec(&file).unwrap();
    Catalog::parse(&bytes).unwrap().catalog
}

/// Search words: slug, then what it is found by in kk, ru, en.
fn search_words(catalog: &Catalog, words: &[(&str, [&[&str]; 3])]) -> Arc<SearchIndex> {
    let texts_of = |lang: Lang| {
        let lists = words.iter().map(|(_, texts)| texts[lang.index()]);
        let owned = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect();
        lists.map(owned).collect()
    };
    let file = wire::SearchWords {
        schema: wire::SCHEMA,
        slugs: words.iter().map(|(slug, _)| (*slug).to_owned()).collect(),
        texts: Lang::ALL.map(texts_of),
        ..wire::SearchWords::default()
    };
    let bytes = serde_json::to_vec(&file).unwrap();
    Arc::new(catalog.search_index(&bytes).unwrap())
}

/// A widget that has just opened, on the page of a school in Turkistan region.
fn just_opened(catalog: Catalog) -> (Owner, Session) {
    let owner = Owner::new();
    let home = "https://bagdar.test/";
    let begin = || Session::new(catalog, Screen::Home, Theme::Light, home, "turkistan");
    let session = owner.with(begin);
    (owner, session)
}

/// The same when the search engine has come and knows the names.
fn opened(catalog: Catalog) -> (Owner, Session) {
    let names = Arc::new(catalog.name_index());
    let (owner, session) = just_opened(catalog);
    session.learn(names);
    (owner, session)
}

fn slugs(session: Session, ids: &[ProfessionId]) -> Vec<String> {
    let slug = |id: &ProfessionId| session.profession(*id, |it| it.slug.clone()).unwrap();
    ids.iter().map(slug).collect()
}

fn found(session: Session) -> Vec<String> {
    slugs(session, &session.found())
}

fn profession(session: Session, slug: &str) -> Screen {
    Screen::Profession(session.catalog().find(slug).unwrap())
}

#[test]
fn everything_is_found_at_first_in_the_alphabet_of_the_language() {
    let (_owner, session) = opened(catalog(Lang::Ru));
    assert_eq!(session.screen(), Screen::Home);
    let alphabet = [
        "therapist",
        "nurse",
        "baker",
        "programmer",
        "welder",
        "surgeon",
        "data-guard",
    ];
    // Хирург stands before Хранитель.
    assert_eq!(found(session), alphabet);
    let (_owner, session) = opened(catalog(Lang::En));
    assert_eq!(found(session)[..2], ["baker", "data-guard"]);
}

#[test]
fn typing_narrows_the_list_and_an_empty_box_brings_all_of_it_back() {
    let (_owner, session) = opened(catalog(Lang::Ru));
    session.search("сварщик".to_owned());
    assert_eq!(session.query(), "сварщик");
    assert_eq!(found(session), ["welder"]);
    session.search("ъъъъъъ".to_owned());
    assert_eq!(found(session), [""; 0]);
    session.search("  ".to_owned());
    assert_eq!(found(session).len(), 7);
}

#[test]
fn a_fuller_index_finds_what_names_alone_do_not() {
    let (_owner, session) = opened(catalog(Lang::Ru));
    session.search("electrode".to_owned());
    assert_eq!(found(session), [""; 0]);
    let words: [&[&str]; 3] = [&["Дәнекерлеуші"], &["Сварщик"], &["Welder", "electrode"]];
    session.learn(search_words(&session.catalog(), &[("welder", words)]));
    assert_eq!(
        found(session),
        ["welder"],
        "the query that was typed before is looked up again"
    );
}

/// The places in an index are those of the catalogue it was made for.
#[test]
fn a_search_finds_the_right_profession_in_a_language_that_lacks_another_one() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    let words: [&[&str]; 3] = [&["Оташы"], &["Хирург"], &["Surgeon"]];
    session.learn(search_words(&session.catalog(), &[("surgeon", words)]));
    session.speak(catalog_without(Lang::Ru, "nurse"));
    session.search("хирург".to_owned());
    assert_eq!(found(session), ["surgeon"]);
}

#[test]
fn choices_of_one_kind_add_up_and_kinds_cut_each_other_down() {
    let (_owner, session) = opened(catalog(Lang::En));
    session.narrow(Facet::Sector(Sector::Medicine));
    assert_eq!(found(session), ["nurse", "surgeon", "therapist"]);
    session.narrow(Facet::Sector(Sector::ItTelecom));
    assert_eq!(found(session).len(), 5);
    session.narrow(Facet::Level(Level::University));
    assert_eq!(found(session), ["data-guard", "surgeon", "therapist"]);
    session.narrow(Facet::Interest(Interest::Investigative));
    assert_eq!(found(session), ["surgeon", "therapist"]);
    // Chosen again, a filter is taken back.
    session.narrow(Facet::Interest(Interest::Investigative));
    session.narrow(Facet::New);
    assert_eq!(found(session), ["data-guard"]);
    session.widen();
    assert!(session.filters().is_empty());
    assert_eq!(found(session).len(), 7);
}

#[test]
fn the_number_behind_a_filter_is_what_choosing_it_alone_of_its_kind_would_leave() {
    let (_owner, session) = opened(catalog(Lang::En));
    let behind = |facet| session.count_behind(facet);
    assert_eq!(behind(Facet::Sector(Sector::Medicine)), 3);
    assert_eq!(behind(Facet::Pay(None)), 2);
    assert_eq!(behind(Facet::Pay(Some(PayKind::Offers))), 2);
    assert_eq!(behind(Facet::Demand(DemandEvidence::Sector)), 1);
    session.narrow(Facet::Level(Level::University));
    assert_eq!(behind(Facet::Sector(Sector::Medicine)), 2);
    assert_eq!(
        behind(Facet::Level(Level::College)),
        3,
        "its own kind is set aside"
    );
    session.search("surgeon".to_owned());
    assert_eq!(
        behind(Facet::Sector(Sector::Medicine)),
        1,
        "the search counts too"
    );
    assert_eq!(behind(Facet::Sector(Sector::Manufacturing)), 0);
}

/// Facts of the work come in a file of their own.
#[test]
fn facts_of_the_work_can_be_filtered_by_once_they_have_come() {
    let (_owner, session) = opened(catalog(Lang::En));
    let outdoors = Facet::Fact(Fact(FactList::Places, 1));
    assert_eq!(session.count_behind(outdoors), 0);
    assert!(!session.needs_facts(), "the first screen does without");
    session.search("welder".to_owned());
    session.open(Screen::Catalogue);
    assert!(session.needs_facts());

    let words = ["indoors", "outdoors"].map(str::to_owned).to_vec();
    let welder = wire::FactRow {
        slug: "welder".to_owned(),
        facts: [vec![], vec![0, 1], vec![], vec![]],
        traits: vec![0],
    };
    let file = wire::Facts {
        schema: wire::SCHEMA,
        lists: [vec![], words, vec![], vec![]],
        professions: [welder].into_iter().collect(),
        ..wire::Facts::default()
    };
    let file = serde_json::to_vec(&file).unwrap();
    session.describe(session.catalog().with_facts(&file).unwrap());
    assert_eq!(session.query(), "welder");
    assert_eq!(session.screen(), Screen::Catalogue);
    session.search(String::new());
    assert_eq!(session.count_behind(outdoors), 1);
    session.narrow(outdoors);
    assert_eq!(found(session), ["welder"]);
}

#[test]
fn browsing_opens_the_catalogue_with_one_filter_and_nothing_left_of_before() {
    let (_owner, session) = opened(catalog(Lang::En));
    session.search("baker".to_owned());
    session.narrow(Facet::New);
    session.browse(Facet::Sector(Sector::Medicine));
    assert_eq!(session.screen(), Screen::Catalogue);
    assert_eq!(session.query(), "");
    let chosen: Vec<Facet> = session.filters().chosen().collect();
    assert_eq!(chosen, [Facet::Sector(Sector::Medicine)]);
    assert_eq!(found(session), ["nurse", "surgeon", "therapist"]);
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    let screen = profession(session, "surgeon");
    session.open(screen);
    session.search("терапевт".to_owned());
    session.narrow(Facet::Level(Level::University));
    session.arrange(Order::Pay);
    session.light(Theme::Dark);
    assert_eq!(found(session), ["therapist"]);
    session.speak(catalog(Lang::Ru));
    assert_eq!(session.lang(), Lang::Ru);
    assert_eq!(session.screen(), screen);
    assert_eq!(session.query(), "терапевт");
    assert!(session.filters().has(Facet::Level(Level::University)));
    assert_eq!(session.order(), Order::Pay);
    assert_eq!(session.theme(), Theme::Dark);
    assert_eq!(found(session), ["therapist"]);
    let id = session.open_profession().unwrap();
    let name = session.profession(id, |it| it.name.clone());
    assert_eq!(name.unwrap(), "Хирург");
}

/// Code and words of the search come after the first screen.
#[test]
fn until_the_search_engine_has_come_names_are_looked_through_letter_by_letter() {
    let (_owner, session) = just_opened(catalog(Lang::Kk));
    session.search("Сварщик".to_owned());
    assert_eq!(found(session), [""; 0]);
    session.speak(catalog(Lang::Ru));
    assert_eq!(found(session), ["welder"]);
    session.search("рач-тер".to_owned());
    assert_eq!(found(session), ["therapist"]);
}

/// A broken row is dropped in one language only, and all places after it differ.
#[test]
fn the_profession_in_view_stays_in_view_in_a_language_that_lacks_another_one() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    session.open(profession(session, "surgeon"));
    session.speak(catalog_without(Lang::Ru, "nurse"));
    assert_eq!(session.screen(), profession(session, "surgeon"));
    session.speak(catalog_without(Lang::En, "surgeon"));
    assert_eq!(session.screen(), Screen::Missing);
}

#[test]
fn without_a_search_the_list_follows_the_alphabet_of_the_new_language() {
    let (_owner, session) = opened(catalog(Lang::En));
    assert_eq!(found(session)[0], "baker");
    session.speak(catalog(Lang::Ru));
    assert_eq!(found(session)[0], "therapist");
}

#[test]
fn the_list_is_drawn_a_page_at_a_time_and_a_new_list_begins_at_its_top() {
    let rows = (0..2 * PAGE + 5).map(|number| wire::Row {
        slug: format!("p{number:02}"),
        name: format!("Profession {number:02}"),
        rank: u16::try_from(number).unwrap(),
        interests: [300; 6],
        ..wire::Row::default()
    });
    let (_owner, session) = opened(parse(Lang::En, rows.collect()));
    let drawn = || session.listed().len();
    assert_eq!(drawn(), PAGE);
    assert_eq!(slugs(session, &session.listed())[0], "p00");
    session.show_more();
    assert_eq!(drawn(), 2 * PAGE);
    session.show_more();
    assert_eq!(drawn(), 2 * PAGE + 5, "the last page is what is left");
    assert_eq!(session.found().len(), 2 * PAGE + 5);

    let facet = Facet::Sector(Sector::Agriculture);
    let new_lists: [(&str, &dyn Fn()); 4] = [
        ("search", &|| session.search("profession".to_owned())),
        ("narrow", &|| session.narrow(facet)),
        ("widen", &|| session.widen()),
        ("arrange", &|| session.arrange(Order::Pay)),
    ];
    for (verb, act) in new_lists {
        session.search(String::new());
        session.show_more();
        assert_eq!(drawn(), 2 * PAGE, "before {verb}");
        act();
        assert_eq!(drawn(), PAGE, "{verb}");
    }
}

#[test]
fn pay_is_ordered_kind_by_kind_with_the_highest_first_and_the_unknown_last() {
    let (_owner, session) = opened(catalog(Lang::En));
    session.arrange(Order::Pay);
    let surveys = ["welder", "baker"];
    let offers = ["surgeon", "therapist"];
    // The estimate of 900,000 stands below: it is not compared with what was measured.
    let rest = ["programmer", "data-guard", "nurse"];
    assert_eq!(found(session), [&surveys[..], &offers, &rest].concat());
    session.arrange(Order::Found);
    assert_eq!(found(session)[0], "baker");
}

#[test]
fn a_search_puts_the_best_hit_first_and_the_alphabet_can_be_had_instead() {
    let (_owner, session) = opened(catalog(Lang::Ru));
    let words: [(&str, [&[&str]; 3]); 2] = [
        ("baker", [&[], &["Пекарь", "хирург теста"], &[]]),
        ("surgeon", [&[], &["Хирург"], &[]]),
    ];
    session.learn(search_words(&session.catalog(), &words));
    session.search("хирург".to_owned());
    assert_eq!(found(session), ["surgeon", "baker"]);
    session.arrange(Order::Name);
    assert_eq!(found(session), ["baker", "surgeon"]);
}

#[test]
fn two_widgets_on_a_page_share_nothing() {
    let (_one_owner, one) = opened(catalog(Lang::Kk));
    let (_other_owner, other) = opened(catalog(Lang::Kk));
    one.search("оташы".to_owned());
    one.narrow(Facet::New);
    one.arrange(Order::Pay);
    one.light(Theme::Dark);
    one.open(Screen::About);
    one.speak(catalog(Lang::Ru));
    one.show_more();
    assert_eq!(other.query(), "");
    assert!(other.filters().is_empty());
    assert_eq!(other.order(), Order::Found);
    assert_eq!(other.theme(), Theme::Light);
    assert_eq!(other.screen(), Screen::Home);
    assert_eq!(other.lang(), Lang::Kk);
    assert_eq!(other.found().len(), 7);
}

/// A fetch may come back when its widget is off the page.
#[test]
fn a_widget_that_is_gone_answers_with_nothing() {
    let (owner, session) = opened(catalog(Lang::Kk));
    session.open(profession(session, "nurse"));
    assert_eq!(session.try_lang(), Some(Lang::Kk));
    assert!(session.open_profession().is_some());
    drop(owner);
    assert_eq!(session.try_lang(), None);
    assert_eq!(session.open_profession(), None);
}

#[test]
fn an_address_names_the_language_and_the_screen_and_follows_both() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    let nurse = profession(session, "nurse");
    let address = session.address(nurse);
    assert_eq!(address, "https://bagdar.test/kk/#profession:nurse");
    session.speak(catalog(Lang::En));
    let address = session.address(Screen::Catalogue);
    assert_eq!(address, "https://bagdar.test/en/#catalog");
}

/// Over the whole catalogue: an address that is sent on opens what it was copied from.
#[test]
fn every_screen_and_every_profession_has_an_address_that_leads_back_to_it() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let core = datakit::compile::core(&datakit::Authored::read(&data).0, Lang::En);
    let catalog = Catalog::parse(&serde_json::to_vec(&core).unwrap())
        .unwrap()
        .catalog;
    let fixed = [
        Screen::Home,
        Screen::Catalogue,
        Screen::About,
        Screen::Missing,
        Screen::Routes,
        Screen::Group(GroupCode::from_text("BM086").unwrap()),
        Screen::Exam,
        Screen::Places,
        Screen::Lessons,
        Screen::Lesson(guidance::lesson::Topic::Cv),
    ];
    let professions = catalog.professions().map(|(id, _)| Screen::Profession(id));
    let screens: Vec<Screen> = fixed.into_iter().chain(professions).collect();
    assert!(screens.len() > 500);
    for screen in screens {
        let text = screen.to_text(&catalog);
        assert_eq!(Screen::from_text(&text, &catalog), screen, "{text}");
        // What the loader lets through as an attribute.
        let plain = |it: char| it.is_ascii_alphanumeric() || "_:/-".contains(it);
        assert!(text.chars().all(plain) && text.len() <= 80, "{text}");
    }
}

#[test]
fn an_address_of_nothing_known_opens_the_first_screen_or_says_what_is_missing() {
    let catalog = catalog(Lang::Kk);
    let read = |text| Screen::from_text(text, &catalog);
    assert_eq!(read(""), Screen::Home);
    assert_eq!(read("pages/2"), Screen::Home);
    assert_eq!(read("profession:alchemist"), Screen::Missing);
    assert_eq!(read("profession:"), Screen::Missing);
    assert_eq!(read("lesson:sleeping"), Screen::Lessons);
    assert_eq!(read("group:57"), Screen::Routes);
}

#[test]
fn what_was_said_of_school_survives_a_change_of_language() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    session.expect_score("92".to_owned());
    session.claim_quota(Quota::Rural);
    session.stand_in_grade(Grade::Nine);
    session.speak(catalog(Lang::En));
    let routes = session.routes();
    assert_eq!(routes.score().map(|it| it.points()), Some(92));
    assert_eq!((routes.quota, routes.grade), (Quota::Rural, Grade::Nine));
}

#[test]
fn an_expected_score_that_is_none_is_kept_as_typed_and_counts_for_nothing() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    assert!(
        !session.routes().is_bad_score(),
        "nothing typed is no mistake"
    );
    session.expect_score("150".to_owned());
    let routes = session.routes();
    assert!(routes.is_bad_score());
    assert_eq!((routes.score(), routes.typed.as_str()), (None, "150"));
}

#[test]
fn only_figures_of_the_region_of_the_school_are_near() {
    let (_owner, session) = opened(catalog(Lang::Kk));
    assert!(session.is_near(Some("turkistan")));
    assert!(!session.is_near(Some("shymkent")));
    assert!(
        !session.is_near(None),
        "the whole country is near to nobody"
    );
}

#[test]
fn the_host_learns_the_kind_of_screen_and_never_which_profession() {
    let catalog = catalog(Lang::Kk);
    let names = |slug| Screen::Profession(catalog.find(slug).unwrap()).name();
    assert_eq!(names("nurse"), "profession");
    assert_eq!(names("nurse"), names("surgeon"));
    assert_eq!(Screen::Missing.name(), names("nurse"));
}

#[test]
fn the_form_of_this_year_keeps_what_is_told_and_needs_age_and_status() {
    use bagdar::session::Year;
    use guidance::measures::{Measures, Situation, Status};
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (authored, _) = datakit::Authored::read(&root.join("data"));
    let file = serde_json::to_vec(&datakit::compile::measures(&authored, Lang::Kk)).unwrap();
    let measures = Measures::parse(&file).unwrap().0;
    let owner = Owner::new();
    owner.set();
    let session = Session::new(catalog(Lang::Kk), Screen::Year, Theme::Light, "", "abai");
    assert_eq!(session.year().region, "abai");
    assert_eq!(session.year().person(&measures), None);
    session.tell_age("14".to_owned());
    assert_eq!(session.year().person(&measures), None);
    session.tell_status(Some(Status::Grade8));
    session.tell_situation(Situation::Rural);
    session.speak(catalog(Lang::Ru));
    let person = session.year().person(&measures).unwrap();
    assert_eq!((person.age, person.status), (14, Status::Grade8));
    assert_eq!(person.region, measures.region("abai"));
    assert!(person.situations.has(Situation::Rural));
    session.tell_situation(Situation::Rural);
    session.tell_age("99999".to_owned());
    let person = session.year().person(&measures).unwrap();
    assert!(person.age == u8::MAX && !person.situations.has(Situation::Rural));
    for bad in ["", "14.5", "-3", "он төрт"] {
        session.tell_age(bad.to_owned());
        assert_eq!(session.year().person(&measures), None, "{bad}");
    }
    session.tell_region(String::new());
    assert_ne!(session.year(), Year::default());
}

#[test]
fn a_region_opens_and_closes_and_a_group_asks_for_universities() {
    let session = Session::new(catalog(Lang::Kk), Screen::Places, Theme::Light, "", "abai");
    assert_eq!(
        session.sought().region,
        Some(RegionKey::Abai),
        "the school's own"
    );
    session.choose_place(RegionKey::Astana);
    assert_eq!(session.sought().region, Some(RegionKey::Astana));
    session.choose_place(RegionKey::Astana);
    assert_eq!(session.sought().region, None);
    session.show_layer(Layer::Colleges);
    let code = GroupCode::from_text("B057");
    session.seek_group(code);
    let sought = session.sought();
    assert_eq!((sought.layer, sought.group), (Layer::Universities, code));
    assert_eq!(sought.group_of(SchoolKind::College), None);
}

#[test]
fn facts_age_by_the_day_of_today_and_never_before_their_release() {
    let session = Session::new(catalog(Lang::Kk), Screen::Home, Theme::Light, "", "");
    let release = session.catalog().month();
    assert!(release.is_some());
    assert_eq!(session.month(), release, "no day was told");
    session.date(Day::new(2019, 5, 1));
    assert_eq!(session.month(), release, "a clock that is wrong");
    session.date(Day::new(2031, 5, 1));
    assert_eq!(session.month(), Month::new(2031, 5));
}
