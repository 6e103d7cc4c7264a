use super::*;
use serde_json::json;

fn bytes(change: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    let source = json!({ "publisher": "P", "title": "T", "link": "http://p.kz" });
    let mut file = json!({ "schema": 1, "release": "2026.11", "says": {}, "sources": [source],
        "sections": [{ "key": "format", "title": "How", "facts": [
            { "text": "Sit the [test](unt).", "from": 202601, "to": 202612, "sources": [0] },
            { "text": "Nobody knows." },
        ] }],
        "cards": [{ "key": "g", "kind": "grant", "title": "t", "who": "w", "rule": "r", "place": "p",
            "from": 202409, "to": 202409, "sources": [0], "link": "javascript:alert(1)",
            "sums": [{ "label": "l", "low": 1, "high": 2, "per": "month" }] }],
        "terms": [{ "key": "unt", "word": "UNT", "text": "A test." }] });
    change(&mut file);
    serde_json::to_vec(&file).unwrap()
}

fn read_with(change: impl Fn(&mut serde_json::Value)) -> (Guide, Vec<String>) {
    let (guide, issues) = Guide::parse(&bytes(change)).unwrap();
    let issues = issues.iter().map(ToString::to_string);
    let of_data = issues.filter(|it| !it.contains("no text"));
    (guide, of_data.collect())
}

#[test]
fn a_statement_has_its_sources_and_its_time_or_says_what_is_not_known() {
    let (guide, issues) = read_with(|_| ());
    assert!(issues.is_empty(), "{issues:?}");
    let [known, unknown] = guide.sections[0].facts.as_slice() else {
        panic!("two statements");
    };
    let origin = known.origin.as_ref().unwrap();
    assert_eq!(origin.sources[0].publisher, "P");
    assert_eq!(origin.period.to().number(), 202_612);
    assert_eq!(unknown.origin, None);
}

#[test]
fn a_card_ages_by_the_rule_of_pay() {
    let (guide, _) = read_with(|_| ());
    let period = guide.cards[0].origin.period;
    assert!(period.aged(Month::new(2026, 11).unwrap()));
    assert!(!period.aged(Month::new(2026, 3).unwrap()));
}

#[test]
fn what_names_no_source_no_time_or_an_unknown_kind_is_left_out() {
    let broken: [fn(&mut serde_json::Value); 5] = [
        |file| file["cards"][0]["sources"] = json!([7]),
        |file| file["cards"][0]["sources"] = json!([]),
        |file| file["cards"][0]["to"] = json!(202_301),
        |file| file["cards"][0]["kind"] = json!("gift"),
        |file| file["cards"][0]["sums"][0]["low"] = json!(3),
    ];
    for change in broken {
        let (guide, issues) = read_with(change);
        assert_eq!((guide.cards.len(), issues.len()), (0, 1), "{issues:?}");
    }
    let (guide, issues) = read_with(|file| file["sections"][0]["facts"][0]["sources"] = json!([1]));
    assert_eq!((guide.sections[0].facts.len(), issues.len()), (1, 1));
}

#[test]
fn only_https_is_opened_and_an_unknown_sum_is_not_none() {
    let (guide, _) = read_with(|file| {
        file["cards"][0]["sums"] = json!([]);
        file["cards"][0]["sum_unknown"] = json!(true);
    });
    assert_eq!(guide.cards[0].link, None);
    assert_eq!(guide.cards[0].worth, Worth::Unknown);
    assert_eq!(guide.cards[0].origin.sources[0].link, None);
    let (guide, _) = read_with(|file| file["cards"][0]["sums"] = json!([]));
    assert_eq!(guide.cards[0].worth, Worth::Place);
}

#[test]
fn marked_words_lead_to_their_terms_and_a_bad_mark_stays_readable() {
    assert_eq!(
        parts("Sit the [test](unt) now."),
        [
            Part::Plain("Sit the "),
            Part::Term("test", TermKey::Unt),
            Part::Plain(" now."),
        ]
    );
    assert_eq!(parts("[a](nothing)"), [Part::Plain("a")]);
    assert_eq!(parts("[open"), [Part::Plain("[open")]);
    assert_eq!(parts(""), []);
}

#[test]
fn other_bytes_are_an_error() {
    assert_eq!(Guide::parse(b"<html>"), Err(DataError::Syntax));
    let empty = bytes(|file| {
        file["sections"] = json!([]);
        file["cards"] = json!([]);
    });
    assert_eq!(Guide::parse(&empty), Err(DataError::Empty));
}
