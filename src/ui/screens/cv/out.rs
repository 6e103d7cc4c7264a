//! The CV taken along: on paper, as text, as JSON Resume; and one that is opened.

use crate::embed::door;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notice::notice;
use crate::ui::screens::plan::out::{bad, copy_text, open_field, print_button};
use crate::ui::screens::plan::{button, part};
use guidance::cv::{Cv, CvError, from_json_resume, plain, to_json_resume};
use guidance::plan::{PlanRules, Say};
use leptos::prelude::*;
use std::sync::Arc;

/// As it is printed: the plain text, which is what an employer reads.
pub(super) fn paper(session: Session, rules: &Arc<PlanRules>) -> El {
    let rules = Arc::clone(rules);
    let text = move || plain(&session.cv(), &rules.says);
    el("div").class("paper on-paper").say(text)
}

pub(super) fn out(session: Session, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let made = RwSignal::new(None::<String>);
    let opened = RwSignal::new(None::<Result<Cv, CvError>>);
    let (spoken, shown, read) = (Arc::clone(rules), Arc::clone(rules), Arc::clone(rules));
    let worded = Arc::clone(rules);
    let text = move || {
        let text = plain(&session.cv(), &worded.says);
        door::copy(&text, |_| {});
        made.set(Some(text));
    };
    let json = move || {
        let text = to_json_resume(&session.cv()).to_string();
        door::save("resume.json", "application/json", &text);
        made.set(Some(text));
    };
    let buttons = el("div")
        .class("actions")
        .children(print_button(
            session,
            "btn btn-main",
            says.get(Say::OutPrint),
        ))
        .child(button("btn btn-line", says.get(Say::CvText), text).attr("data-cv-text", ""))
        .child(button("btn btn-line", says.get(Say::CvJson), json).attr("data-cv-json", ""))
        .child(open_field(says.get(Say::CvOpen), move |text| {
            let read = text.map(|text| from_json_resume(text.as_bytes()));
            opened.set(Some(read.unwrap_or(Err(CvError::Syntax))));
        }));
    part(
        says.get(Say::OutTitle),
        [
            buttons,
            el("div")
                .live(move || {
                    let made = made.get();
                    made.map_or_else(nothing, |text| copy_text(&spoken, text).into())
                })
                .live(move || match opened.get() {
                    None => nothing(),
                    Some(Err(error)) => bad(&read, why(&read, error)).into(),
                    Some(Ok(cv)) => {
                        let close = move || opened.set(None);
                        inside(session, &shown, cv, close).into()
                    }
                }),
        ],
    )
    .class("section off-paper")
}

fn why(rules: &PlanRules, error: CvError) -> &str {
    rules.says.get(match error {
        CvError::Syntax => Say::BadFileSyntax,
        CvError::Form => Say::CvBadForm,
    })
}

/// What a file holds, before it takes the place of what is here.
fn inside(session: Session, rules: &PlanRules, cv: Cv, close: impl Fn() + Copy + 'static) -> El {
    let says = &rules.says;
    let text = plain(&cv, says);
    let take = button("btn btn-main", says.get(Say::CvTake), move || {
        let cv = cv.clone();
        session.write_cv(move |it| *it = cv);
        close();
    });
    notice("notice notice-info", Icon::Info)
        .attr("role", "status")
        .attr("data-inside", "")
        .child(el("h3").class("h3").text(says.get(Say::FileTitle)))
        .child(el("p").class("paper").text(text))
        .child(
            el("div")
                .class("row")
                .child(take.attr("data-take", ""))
                .child(button("btn btn-plain", says.get(Say::NoThanks), close)),
        )
}
