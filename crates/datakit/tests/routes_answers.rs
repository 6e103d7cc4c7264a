//! Questions of pupils, answered by `datakit routes` and `datakit show` from the data of this checkout.
#![cfg(test)]

use datakit::Authored;
use datakit::twin::{self, Loaded};
use guidance::lang::Lang;
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;

static DATA: LazyLock<(Authored, Loaded)> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let authored = Authored::read(&data).0;
    let loaded = Loaded::of(&authored).expect("served files that the widget can read");
    (authored, loaded)
});

fn data() -> (&'static Authored, &'static Loaded) {
    (&DATA.0, &DATA.1)
}

fn ask(loaded: &Loaded, line: &str) -> Value {
    serde_json::from_str(&loaded.routes(line)).expect("JSON")
}

fn texts<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    let list = list.as_array().expect("a list").iter();
    list.filter_map(|it| it[key].as_str()).collect()
}

fn year(group: &Value, year: u16) -> &Value {
    let mut years = group["lowest"].as_array().expect("years").iter();
    years.find(|it| it["year"] == year).expect("the year")
}

#[test]
fn a_group_is_shown_with_years_quotas_places_and_universities() {
    let (authored, loaded) = data();
    let show = |code: &str| twin::group(authored, loaded, code).expect("a group");
    let group = show("b057");
    assert_eq!(year(&group, 2025)["rural"], 65);
    assert_eq!(year(&group, 2026)["general"], 100);
    assert_eq!(group["threshold"]["min"], 50);
    assert_eq!(group["name"]["kk"], "Ақпараттық технологиялар");
    assert!(!group["sources"].as_array().expect("sources").is_empty());
    let places = &show("B062")["places"];
    assert_eq!(places["general"], 1078);
    assert_eq!(places["school_year"], "2026–27");
    let universities = show("B001")["universities"].clone();
    let universities = universities.as_array().expect("universities");
    let caspian = universities.iter().find(|it| it["code"] == "003");
    assert_eq!(
        caspian.expect("a university")["threshold"]["value"],
        75,
        "{universities:?}"
    );
    assert_eq!(twin::group(authored, loaded, "B999"), None);
}

#[test]
fn a_doubtful_figure_is_marked_and_stands_nowhere() {
    let (authored, loaded) = data();
    let mut doubtful = 0;
    for row in &authored.education.groups {
        let note = row.note.as_deref().unwrap_or_default();
        let shown = twin::group(authored, loaded, &row.code).expect("a group");
        if note.starts_with("rose or fell") {
            doubtful += 1;
            let newest = year(&shown, 2026);
            assert_eq!(newest["doubtful"], true, "{}", row.code);
            assert_eq!(newest["general"], Value::Null, "{}", row.code);
            assert!(
                newest["says"]["kk"]
                    .as_str()
                    .is_some_and(|it| it.contains("2026"))
            );
        }
        let withheld = note.starts_with("rose or fell") || note.contains("figures differ");
        assert!(!withheld || shown["note"].is_null(), "{}: {note}", row.code);
    }
    assert!(doubtful > 10);
}

#[test]
fn no_place_is_a_known_nothing_and_said() {
    let (authored, loaded) = data();
    let shown = twin::group(authored, loaded, "B096").expect("a group");
    assert_eq!(shown["places"]["general"], 0);
    assert!(
        shown["places"]["says"]["ru"]
            .as_str()
            .is_some_and(|it| it.contains("2026–27"))
    );
    let shown = twin::group(authored, loaded, "B141").expect("a group");
    assert_eq!(shown["places"]["general"], Value::Null);
}

#[test]
fn a_profession_is_shown_with_pairs_groups_and_lengths_and_found_by_its_name() {
    let (authored, loaded) = data();
    let shown = twin::profession(authored, loaded, "Медсестра").expect("a profession");
    assert_eq!(shown["slug"], "nurse");
    assert_eq!(texts(&shown["pairs"], "code"), ["UNT-06"]);
    assert_eq!(texts(&shown["groups"], "code"), ["B084"]);
    let specialties = shown["specialties"].as_array().expect("specialties");
    let nursing = specialties.iter().find(|it| it["code"] == "09130100");
    assert_eq!(nursing.expect("nursing")["months_after_9"], 46);
}

#[test]
fn a_pair_is_read_in_any_language_order_and_case() {
    let (authored, loaded) = data();
    let lines = [
        "UNT-04",
        "unt 4",
        "ҰБТ-04",
        "Математика+Физика",
        "ФИЗИКА + математика",
        "Mathematics, Physics",
        "физика және математика",
        "Physics Mathematics",
    ];
    for line in lines {
        let answer = ask(loaded, &format!("pair={line}"));
        assert_eq!(answer["pair"]["code"], "UNT-04", "{line}");
        assert_eq!(answer["counts"]["groups"], 38, "{line}");
    }
    let shown = twin::pair(authored, loaded, "география+математика").expect("a pair");
    assert_eq!(shown["code"], "UNT-12");
    assert_eq!(shown["takers"][0]["people"], 17568);
    let kazakh = ask(loaded, "pair=Казахский язык и литература");
    assert_eq!(kazakh["pair"]["code"], "UNT-07");
}

#[test]
fn a_score_is_held_against_both_years_of_the_asked_quota() {
    let (_, loaded) = data();
    let answer = ask(loaded, "group=B044 | score=98 | quota=rural | lang=en");
    let bands = answer["group"]["bands"].as_object().expect("bands");
    assert_eq!(bands.keys().collect::<Vec<_>>(), ["rural"]);
    assert_eq!(bands["rural"]["band"], "below_so_far");
    assert_eq!(bands["rural"]["against"][0]["lowest"], 116);
    assert_eq!(bands["rural"]["against"][1]["year"], 2025);
    assert!(
        answer["chance_note"]
            .as_str()
            .is_some_and(|it| it.contains("Not a promise"))
    );
    let answer = ask(loaded, "pair=UNT-04 | score=74");
    let groups = answer["groups"].as_array().expect("groups");
    let teacher = groups.iter().find(|it| it["code"] == "B009");
    let bands = &teacher.expect("mathematics teachers")["bands"];
    assert_eq!(bands["general"]["band"], "below_threshold");
    assert_eq!(bands["rural"]["band"], "below_threshold");
}

#[test]
fn a_change_of_pair_names_what_is_lost_gained_and_kept() {
    let (_, loaded) = data();
    let answer = ask(
        loaded,
        "pair=Mathematics+Physics | other=Mathematics+Geography",
    );
    let difference = &answer["difference"];
    let counts = &difference["counts"];
    assert_eq!(counts["lost"]["groups"], 38);
    assert_eq!(counts["gained"]["groups"], 10);
    assert_eq!(counts["kept"]["groups"], 0);
    let lost = texts(&difference["lost"]["professions"], "slug");
    assert_eq!(Value::from(lost.len()), counts["lost"]["professions"]);
    assert!(lost.contains(&"agricultural-engineer"));
    assert!(texts(&difference["gained"]["professions"], "slug").contains(&"accountant"));
    let kept = texts(&difference["kept"]["professions"], "slug");
    assert!(kept.iter().all(|it| !lost.contains(it)));
}

#[test]
fn what_cannot_meet_is_said_with_what_does() {
    let (_, loaded) = data();
    let note = |line: &str| ask(loaded, line)["note"].as_str().unwrap_or("").to_owned();
    assert!(note("pair=UNT-04 | profession=nurse | lang=ru").contains("Биология + Химия"));
    assert!(note("pair=UNT-04 | profession=plumber | lang=en").contains("no UNT pair"));
    assert!(note("pair=UNT-04 | group=B001 | lang=en").contains("Biology + Geography"));
    assert_eq!(note("pair=UNT-06 | profession=nurse"), "");
    let answer = ask(loaded, "pair=Физика+Биология | lang=en");
    assert_eq!(
        texts(&answer["near_pair"], "code"),
        ["UNT-01", "UNT-04", "UNT-06", "UNT-17"]
    );
    assert!(answer["groups"].is_null());
    let answer = ask(loaded, "pair=Астрология+Биология");
    assert_eq!(texts(&answer["near_pair"], "code"), ["UNT-01", "UNT-06"]);
}

#[test]
fn a_wrong_line_gets_a_sentence_in_its_language() {
    let (_, loaded) = data();
    let lines = [
        ("score=141 | lang=ru", "Балл ЕНТ"),
        ("score=-1 | lang=en", "from 0 to 140"),
        ("score=сто", "0 мен 140"),
        ("profession=wizard | lang=en", "no such profession"),
        ("group=B999 | lang=ru", "B999"),
        ("quota=city | lang=ru", "Сельская квота"),
        ("grade=8", "9, 11"),
        ("wish=UNT-04", "pair"),
        ("pair=UNT-04 | pair=UNT-06", "pair"),
        ("lang=de", "kk, ru, en"),
        ("", "pair"),
        ("\u{fffd}|=|==", "pair"),
    ];
    for (line, wanted) in lines {
        let answer = ask(loaded, line);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(error.contains(wanted), "{line}: {answer}");
    }
}

#[test]
fn grade_9_and_grade_11_see_college_with_their_own_lengths() {
    let (_, loaded) = data();
    let answer = ask(loaded, "grade=9 | profession=nurse");
    let college = &answer["after_grade"]["college_now"];
    assert_eq!(college[0]["months_after_9"], 46);
    assert!(college[0]["months_after_11"].is_null());
    assert_eq!(
        texts(&answer["after_grade"]["school_on"]["pairs"], "code"),
        ["UNT-06"]
    );
    let answer = ask(loaded, "grade=11 | profession=nurse");
    assert_eq!(answer["after_grade"]["college"][0]["months_after_11"], 34);
}

#[test]
fn groups_stand_side_by_side_with_years_and_reasons() {
    let (authored, loaded) = data();
    let rows = |codes: &[&str]| twin::compare(authored, loaded, codes, Lang::En).expect("files");
    let table = rows(&["B057", "B061"]).expect("two groups");
    let asked = texts(&table, "asks");
    for heading in [
        "Lowest score that won a grant (general competition)",
        "How many universities in which region",
    ] {
        assert!(asked.contains(&heading), "{asked:?}");
    }
    let mut lowest = table.as_array().expect("rows").iter();
    let lowest = lowest.find(|it| {
        it["asks"]
            .as_str()
            .is_some_and(|it| it.starts_with("Lowest"))
    });
    let held = &lowest.expect("scores")["answers"]["B061"][0];
    assert_eq!(held["says"], "2025: 54");
    assert!(
        held["note"].as_str().is_some_and(|it| it.contains("2026")),
        "{held}"
    );
    assert!(rows(&["B057"]).is_none() && rows(&["B057", "B999"]).is_none());
}
