//! Where the learner stands, for the steps: a stage, and an age if they like.

use super::part;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use guidance::plan::{PlanRules, Say};
use guidance::stage::Stage;
use leptos::prelude::event_target_value;
use std::sync::Arc;

pub(super) fn about_me(session: Session, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let option = |value: &str, text: &str, stage: Option<Stage>| {
        el("option")
            .attr("value", value)
            .on_off("selected", move || {
                session.kit_with(|kit| kit.kept.stage) == stage
            })
            .text(text)
    };
    let stages = Stage::ALL.map(|it| option(it.slug(), says.stage(it), Some(it)));
    let stage = el("select")
        .class("input")
        .attr("data-stage", "")
        .on("change", move |event| {
            session.tell_stage(Stage::from_slug(&event_target_value(&event)));
        })
        .child(option("", says.get(Say::MeChoose), None))
        .children(stages);
    let age = el("input")
        .class("input fit")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("data-plan-age", "")
        .value(move || session.kit_with(|kit| kit.age.clone()))
        .on("input", move |event| {
            session.tell_plan_age(event_target_value(&event));
        });
    let spoken = Arc::clone(rules);
    let bad = move || {
        let bad = session.kit_with(|kit| !kit.age.trim().is_empty() && kit.kept.age.is_none());
        match bad {
            true => el("p")
                .class("note")
                .attr("role", "status")
                .attr("data-bad-age", "")
                .text(spoken.says.get(Say::MeAgeBad))
                .into(),
            false => nothing(),
        }
    };
    let form = el("form")
        .class("card plan-form")
        .on("submit", |event| event.prevent_default())
        .child(field(says.get(Say::MeStage), stage))
        .child(field(says.get(Say::MeAge), age).live(bad));
    part(says.get(Say::MeTitle), [form])
}

/// A control under its question.
pub(in crate::ui::screens) fn field(text: &str, control: El) -> El {
    el("label")
        .class("stack-s")
        .child(el("span").class("strong").text(text))
        .child(control)
}
