//! What stands in closed lists: conditions and limits, other names, and when all of it was checked.

use super::profession::section;
use crate::ui::markup::{El, el};
use guidance::catalog::Catalog;
use guidance::detail::{Detail, FactKind};
use guidance::lang::Lang;
use guidance::words::{Word, Words};

pub(super) fn fact_word(kind: FactKind) -> Word {
    match kind {
        FactKind::Places => Word::FactsPlaces,
        FactKind::Schedule => Word::FactsSchedule,
        FactKind::Demands => Word::FactsDemands,
        FactKind::Hirers => Word::FactsHirers,
        FactKind::Subjects => Word::FactsSubjects,
        FactKind::Tools => Word::FactsTools,
        FactKind::Limits => Word::FactsLimits,
        FactKind::Remote => Word::FactsRemote,
        FactKind::Travel => Word::FactsTravel,
    }
}

pub(super) fn conditions(words: &Words, detail: &Detail) -> Option<El> {
    let known = detail.facts.iter().filter(|(_, said)| !said.is_empty());
    let mut rows: Vec<El> = known
        .map(|(kind, said)| fact(words, fact_word(*kind), chips(said)))
        .collect();
    rows.extend(detail.starter_age.map(|age| {
        let said = words.with(Word::FactsAgeYears, &age.to_string());
        fact(words, Word::FactsAge, chips(&[said]))
    }));
    let limited = detail
        .facts
        .iter()
        .any(|(kind, said)| *kind == FactKind::Limits && !said.is_empty());
    let note = limited.then(|| el("p").class("note").text(words.get(Word::FactsLimitsNote)));
    (!rows.is_empty()).then(|| {
        let body = el("div")
            .class("stack-s")
            .child(el("dl").class("facts").children(rows))
            .children(note);
        section(words, "conditions", Word::SectionConditions, body)
    })
}

fn fact(words: &Words, heading: Word, said: El) -> El {
    el("div")
        .child(el("dt").text(words.get(heading)))
        .child(el("dd").child(said))
}

fn chips(said: &[String]) -> El {
    let chip = |said: &String| el("li").class("chip").text(said.as_str());
    el("ul").class("chips").children(said.iter().map(chip))
}

/// What it is called elsewhere, and when all of this was checked.
pub(super) fn names(catalog: &Catalog, detail: &Detail) -> El {
    let words = &catalog.words;
    let others = Lang::ALL
        .into_iter()
        .zip(&detail.names)
        .filter(|(lang, _)| *lang != catalog.lang)
        .map(|(lang, name)| {
            el("li")
                .class("chip")
                .attr("lang", lang.tag())
                .text(name.as_str())
        });
    let others = el("ul").class("chips").children(others);
    let aliases = (!detail.aliases.is_empty())
        .then(|| fact(words, Word::AliasesTitle, chips(&detail.aliases)));
    let facts = el("dl")
        .class("facts")
        .child(fact(words, Word::OtherLanguages, others))
        .children(aliases);
    let checked = words.with(Word::FootChecked, &catalog.checked);
    let read = match detail.kk_checked {
        true => checked,
        false => format!("{checked}. {}", words.get(Word::KkUnchecked)),
    };
    el("section")
        .class("section")
        .child(facts)
        .child(el("p").class("note").text(read))
}
