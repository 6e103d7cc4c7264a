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

/// A change that one rule must name.
fn breaks(what: &str, change: impl FnOnce(&mut Authored)) {
    let said = said(change);
    assert!(said.iter().any(|it| it.contains(what)), "{what}: {said:?}");
}

#[test]
fn a_statement_needs_rows_a_time_and_figures_that_stand_in_them() {
    breaks("121 stands in none of its rows", |it| {
        it.guide.exam.sections[0].facts[0].kk = "Тестте 121 тапсырма бар екен.".to_owned();
    });
    breaks("not the same figures as in kk", |it| {
        it.guide.exam.sections[0].facts[2].en = "The highest total is high, high up.".to_owned();
    });
    breaks("R99 is no row of the tables", |it| {
        it.guide.exam.sections[0].facts[0].rows = vec!["R99".to_owned()];
    });
    breaks("want two months in order", |it| {
        it.guide.exam.sections[0].facts[0].to = "2025-13".to_owned();
    });
    breaks("say why in `unused`", |it| {
        it.guide.exam.unused.remove("R22");
    });
}

#[test]
fn a_mark_names_a_term_and_a_link_a_known_host() {
    breaks("a marked word names no term", |it| {
        let fact = &mut it.guide.exam.sections[0].facts[0];
        fact.ru.push_str(" [слово](word)");
    });
    breaks("a host of guidance::handoff", |it| {
        let link = "https://testcenter.example/".to_owned();
        it.guide.exam.sections[0].facts[0].link = Some(link);
    });
    breaks("a figure: it would age", |it| {
        let term = it.guide.glossary.get_mut("unt").unwrap();
        term.text.en.push_str(" Since 2004.");
    });
    breaks("missing", |it| {
        it.guide.words.places.remove("lead");
    });
}

#[test]
fn a_sum_and_a_count_stand_in_their_rows() {
    fn stipend(it: &mut Authored) -> &mut CardRow {
        let mut cards = it.guide.cards.cards.iter_mut();
        cards.find(|it| it.id == "stipend").unwrap()
    }
    breaks("47136 stands in none of its rows", |it| {
        stipend(it).sums[0].amount = Some(47_136);
    });
    breaks("want sums, or sum", |it| stipend(it).sums.clear());
    breaks("stands not in its row", |it| {
        it.guide.places.colleges_working.value = 560;
    });
}
