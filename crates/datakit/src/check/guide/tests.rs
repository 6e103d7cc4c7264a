use super::*;
use std::path::Path;

fn real() -> Authored {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let (authored, unreadable) = Authored::read(&data);
    assert!(unreadable.is_empty(), "{unreadable:?}");
    authored
}

/// What the rules say after a change, in words.
fn said(change: impl FnOnce(&mut Authored)) -> Vec<String> {
    let mut authored = real();
    change(&mut authored);
    let mut findings = Vec::new();
    for rule in [exam, cards, words, coverage, places] {
        rule(&authored, &mut findings);
    }
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn the_guide_as_it_stands_breaks_no_rule() {
    assert_eq!(said(|_| ()), [""; 0]);
}

#[test]
fn each_rule_can_be_broken() {
    let stipend = |it: &mut Authored| {
        let mut cards = it
            .guide
            .cards
            .cards
            .iter()
            .position(|it| it.id == "stipend");
        cards.take().unwrap()
    };
    type Change = Box<dyn Fn(&mut Authored)>;
    let changes: [(Change, &str); 12] = [
        (
            Box::new(|it| {
                it.guide.exam.sections[0].facts[0].kk = "Тестте 121 тапсырма бар екен.".to_owned()
            }),
            "121 stands in none of its rows",
        ),
        (
            Box::new(|it| {
                it.guide.exam.sections[0].facts[2].en =
                    "The highest total is high, high up.".to_owned()
            }),
            "not the same figures as in kk",
        ),
        (
            Box::new(|it| it.guide.exam.sections[0].facts[0].rows = vec!["R99".to_owned()]),
            "R99 is no row of the tables",
        ),
        (
            Box::new(|it| it.guide.exam.sections[0].facts[0].to = "2025-13".to_owned()),
            "want two months in order",
        ),
        (
            Box::new(|it| {
                it.guide.exam.sections[0].facts[0]
                    .ru
                    .push_str(" [слово](word)")
            }),
            "a marked word names no term",
        ),
        (
            Box::new(|it| {
                it.guide.exam.sections[0].facts[0].link =
                    Some("https://testcenter.example/".to_owned())
            }),
            "a host of guidance::handoff",
        ),
        (
            Box::new(move |it| {
                let place = stipend(it);
                it.guide.cards.cards[place].sums[0].amount = Some(47_136);
            }),
            "47136 stands in none of its rows",
        ),
        (
            Box::new(move |it| {
                let place = stipend(it);
                it.guide.cards.cards[place].sums.clear();
            }),
            "want sums, or sum",
        ),
        (
            Box::new(|it| {
                it.guide.exam.unused.remove("R22");
            }),
            "say why in `unused`",
        ),
        (
            Box::new(|it| {
                it.guide
                    .glossary
                    .get_mut("unt")
                    .unwrap()
                    .text
                    .en
                    .push_str(" Since 2004.")
            }),
            "a figure: it would age",
        ),
        (
            Box::new(|it| {
                it.guide.words.places.remove("title");
            }),
            "missing",
        ),
        (
            Box::new(|it| it.guide.places.colleges_working.value = 560),
            "stands not in its row",
        ),
    ];
    for (change, what) in changes {
        let said = said(change);
        assert!(said.iter().any(|it| it.contains(what)), "{what}: {said:?}");
    }
}
