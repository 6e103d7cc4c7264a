//! Sharing without a server: a code as text, as a link and as a QR picture; and a place to type one.

use super::about_me::field;
use super::{part, profile};
use crate::library::Library;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::qr::qr;
use guidance::plan::{PlanRules, Say};
use guidance::share::{Shared, grouped};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn share(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let with_scores = RwSignal::new(true);
    let asked = RwSignal::new(false);
    let spoken = Arc::clone(rules);
    let scored = move || profile(session, library);
    let choice = {
        let text = says.get(Say::ShareScores).to_owned();
        move || match scored() {
            None => nothing(),
            Some(_) => el("label")
                .class("opt")
                .child(
                    el("input")
                        .attr("type", "checkbox")
                        .on_off("checked", move || with_scores.get())
                        .on("change", move |_| with_scores.update(|it| *it = !*it)),
                )
                .child(el("span").text(&text))
                .into(),
        }
    };
    let code = move || {
        if !asked.get() {
            return nothing();
        }
        let own = scored().filter(|_| with_scores.get());
        let code = session
            .kit_with(|kit| Shared::of(own, &kit.kept.shortlist, kit.kept.stage))
            .to_code();
        made(session, &spoken, &code).into()
    };
    let make = super::button("btn btn-main", says.get(Say::ShareMake), move || {
        asked.set(true);
    });
    part(
        says.get(Say::ShareTitle),
        [
            el("p").class("text").text(says.get(Say::ShareLead)),
            el("div").live(choice),
            el("p").child(make.attr("data-share", "")),
            el("div").live(code),
            enter(session, rules),
        ],
    )
    .class("section off-paper")
}

fn made(session: Session, rules: &Arc<PlanRules>, code: &str) -> El {
    let says = &rules.says;
    let home = session.address(Screen::Home);
    let page = home.split('#').next().unwrap_or_default();
    let link = format!("{page}#code:{code}");
    let shown = |label: Say, text: &str, name: &'static str| {
        el("div")
            .class("stack-s")
            .child(el("p").class("small muted").text(says.get(label)))
            .child(el("p").class("code").attr(name, "").text(text))
    };
    let picture = qr(&link).map(|picture| {
        picture
            .attr("role", "img")
            .attr("aria-label", says.get(Say::ShareQr))
    });
    el("div")
        .class("shared")
        .child(
            el("div")
                .class("stack")
                .child(shown(Say::ShareCode, &grouped(code), "data-code"))
                .child(shown(Say::ShareLink, &link, "data-link")),
        )
        .children(picture)
}

/// A place for a code from elsewhere.
pub(in crate::ui::screens) fn enter(session: Session, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let typed = RwSignal::new(String::new());
    let input = el("input")
        .class("input")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("data-code-field", "")
        .value(move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    el("form")
        .class("card plan-form")
        .on("submit", move |event| {
            event.prevent_default();
            let text = typed.get_untracked();
            // A whole link will do too.
            let code = text.rsplit_once("code:").map_or(text.as_str(), |it| it.1);
            session.bring(code);
        })
        .child(field(says.get(Say::ShareEnter), input))
        .child(
            el("button")
                .class("btn btn-line")
                .attr("type", "submit")
                .attr("data-code-open", "")
                .text(says.get(Say::ShareOpen)),
        )
}
