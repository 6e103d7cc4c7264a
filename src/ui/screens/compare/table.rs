//! The table and the choice of its columns: the same for everything that is compared.

use super::chosen;
use crate::session::{Session, Side};
use crate::ui::markup::{El, el};
use guidance::compare::MOST;
use guidance::lang::Lang;
use guidance::pay::Tenge;
use guidance::plan::{PlanRules, Say};
use leptos::prelude::*;
use std::sync::Arc;

/// Something kept, which may be a column.
pub(super) struct Choice {
    /// Slug or code.
    pub(super) key: String,
    /// What it is called.
    pub(super) name: String,
    /// The language of the name when it is not the page's.
    pub(super) lang: Option<Lang>,
}

/// A question over the width of the table, its answers under it.
pub(super) struct Drawn {
    pub(super) question: String,
    pub(super) differs: bool,
    /// The right end of the lines in this row.
    pub(super) scale: Option<Tenge>,
    pub(super) answers: Vec<El>,
}

/// The columns to choose from, two to four of them.
pub(super) fn chooser(
    session: Session,
    rules: &PlanRules,
    side: Side,
    legend: Say,
    choices: Vec<Choice>,
) -> El {
    let keys: Arc<[String]> = choices.iter().map(|it| it.key.clone()).collect();
    let option = |choice: Choice| {
        let now = {
            let keys = Arc::clone(&keys);
            move || chosen(session, side, &keys)
        };
        let (on, off, press) = (now.clone(), now.clone(), now);
        let [ticked, barred, key] = [(); 3].map(|()| choice.key.clone());
        let name = el("span").text(choice.name);
        let name = match choice.lang {
            Some(lang) => name.attr("lang", lang.tag()),
            None => name,
        };
        let input = el("input")
            .attr("type", "checkbox")
            .attr("data-column", choice.key)
            .on_off("checked", move || on().contains(&ticked))
            .on_off("disabled", move || {
                let chosen = off();
                chosen.len() >= MOST && !chosen.contains(&barred)
            })
            .on("change", move |_| {
                let mut next = press();
                match next.contains(&key) {
                    true => next.retain(|it| *it != key),
                    false => next.push(key.clone()),
                }
                session.compare_these(side, next);
            });
        el("label").class("pick").child(input).child(name)
    };
    el("fieldset")
        .class("stack-s")
        .child(el("legend").class("strong").text(rules.says.get(legend)))
        .child(
            el("div")
                .class("chips")
                .children(choices.into_iter().map(option)),
        )
}

/// Whether what is the same is left out.
pub(super) fn only_box(rules: &PlanRules, only: RwSignal<bool>) -> El {
    let input = el("input")
        .attr("type", "checkbox")
        .attr("data-only", "")
        .on_off("checked", move || only.get())
        .on("change", move |_| only.update(|it| *it = !*it));
    el("label")
        .class("opt")
        .child(input)
        .child(el("span").text(rules.says.get(Say::CmpOnly)))
}

/// `name` says what it is a table of, and how it is moved.
pub(super) fn table(rules: &PlanRules, name: Say, heads: Vec<El>, rows: Vec<Drawn>) -> El {
    let name = rules.says.get(name);
    let spread = heads.len().to_string();
    let heads = heads
        .into_iter()
        .map(|it| el("th").attr("scope", "col").child(it));
    let bodies = rows.into_iter().map(|it| body(rules, it, &spread));
    let table = el("table")
        .class("compare")
        .child(el("caption").class("hide").text(name))
        .child(el("thead").child(el("tr").children(heads)))
        .children(bodies);
    el("div")
        .class("swipe")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", name)
        .child(table)
}

fn body(rules: &PlanRules, row: Drawn, spread: &str) -> El {
    let says = &rules.says;
    let differs = row.differs.then(|| {
        el("span")
            .class("chip chip-sun")
            .text(says.get(Say::CmpDiffers))
    });
    let scale = row.scale.map(|scale| {
        let end = guidance::say::tenge(scale);
        el("span")
            .class("note")
            .text(says.with(Say::CmpScale, &end))
    });
    let question = el("span")
        .class("row question")
        .child(el("b").text(row.question))
        .children(differs)
        .children(scale);
    let heading = el("th")
        .attr("scope", "rowgroup")
        .attr("colspan", spread)
        .child(question);
    let answers = row.answers.into_iter().map(|it| el("td").child(it));
    el("tbody")
        .attr("data-differs", row.differs.to_string())
        .child(el("tr").child(heading))
        .child(el("tr").children(answers))
}
