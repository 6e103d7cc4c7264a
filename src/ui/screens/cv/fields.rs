//! Fields of the CV: lines, and lists that grow and shrink. What is typed in one changes no other.

use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::screens::plan::about_me::field;
use crate::ui::screens::plan::button;
use guidance::cv::{Cv, LIST_LIMIT, Post, Study, TEXT_LIMIT, Tongue};
use guidance::plan::{PlanRules, Say};
use leptos::prelude::*;
use std::sync::Arc;

/// Where a text stands in a CV; `None` for an entry that is no more.
type Place = Box<dyn Fn(&mut Cv) -> Option<&mut String> + Send + Sync>;

pub(super) fn line(
    session: Session,
    label: &str,
    name: &'static str,
    of: fn(&mut Cv) -> &mut String,
) -> El {
    let place: Place = Box::new(move |cv| Some(of(cv)));
    typed(session, "input", label, name, place)
}

pub(super) fn area(
    session: Session,
    label: &str,
    name: &'static str,
    of: fn(&mut Cv) -> &mut String,
) -> El {
    let place: Place = Box::new(move |cv| Some(of(cv)));
    typed(session, "textarea", label, name, place)
}

fn typed(session: Session, tag: &'static str, label: &str, name: &'static str, place: Place) -> El {
    let place = Arc::new(place);
    let read = Arc::clone(&place);
    let value = move || {
        let mut cv = session.cv();
        read(&mut cv).map(std::mem::take).unwrap_or_default()
    };
    let control = el(tag)
        .class("input")
        .attr("autocomplete", "off")
        .attr("maxlength", TEXT_LIMIT.to_string())
        .attr("data-cv", name)
        .value(value)
        .on("input", move |event| {
            let text = event_target_value(&event);
            let place = Arc::clone(&place);
            session.write_cv(move |cv| {
                if let Some(field) = place(cv) {
                    *field = text;
                }
            });
        });
    field(label, control)
}

/// A list: as many cards as there are entries, and a button for one more.
fn list<T: Default + Clone + Send + Sync + 'static>(
    session: Session,
    rules: &Arc<PlanRules>,
    heading: Say,
    of: fn(&mut Cv) -> &mut Vec<T>,
    card: impl Fn(&PlanRules, usize) -> El + Send + 'static,
) -> El {
    let count = Memo::new(move |_| of(&mut session.cv()).len());
    let add = button(
        "btn btn-line",
        &rules.says.with(Say::CvAdd, rules.says.get(heading)),
        move || session.write_cv(|cv| of(cv).push(T::default())),
    )
    .attr("data-cv-add", heading.key())
    .on_off("disabled", move || count.get() >= LIST_LIMIT);
    let spoken = Arc::clone(rules);
    let cards = move || {
        let says = &spoken.says;
        let cards = (0..count.get()).map(|place| {
            let drop = button("btn btn-plain btn-icon", "", move || {
                session.write_cv(|cv| {
                    let list = of(cv);
                    if place < list.len() {
                        list.remove(place);
                    }
                });
            });
            let label = format!(
                "{} {}",
                says.with(Say::CvDrop, says.get(heading)),
                place + 1
            );
            card(&spoken, place).child(drop.attr("aria-label", label).child(icon(Icon::Close)))
        });
        el("div").class("stack").children(cards).into()
    };
    el("div")
        .class("plan-form stack")
        .child(el("div").live(cards))
        .child(el("p").child(add))
}

pub(super) fn posts(
    session: Session,
    rules: &Arc<PlanRules>,
    heading: Say,
    name: &'static str,
    of: fn(&mut Cv) -> &mut Vec<Post>,
) -> El {
    list(session, rules, heading, of, move |rules, place| {
        let says = &rules.says;
        let part = |part: fn(&mut Post) -> &mut String| -> Place {
            Box::new(move |cv| of(cv).get_mut(place).map(part))
        };
        el("div")
            .class("card")
            .attr("data-cv-card", name)
            .child(typed(
                session,
                "input",
                says.get(Say::CvRole),
                "role",
                part(|it| &mut it.role),
            ))
            .child(typed(
                session,
                "input",
                says.get(Say::CvPlace),
                "place",
                part(|it| &mut it.place),
            ))
            .child(typed(
                session,
                "input",
                says.get(Say::CvFrom),
                "from",
                part(|it| &mut it.from),
            ))
            .child(typed(
                session,
                "input",
                says.get(Say::CvTo),
                "to",
                part(|it| &mut it.to),
            ))
            .child(typed(
                session,
                "textarea",
                says.get(Say::CvDid),
                "did",
                part(|it| &mut it.did),
            ))
    })
}

pub(super) fn studies(session: Session, rules: &Arc<PlanRules>) -> El {
    list(
        session,
        rules,
        Say::CvStudies,
        |cv| &mut cv.studies,
        move |rules, place| {
            let says = &rules.says;
            let part = |part: fn(&mut Study) -> &mut String| -> Place {
                Box::new(move |cv| cv.studies.get_mut(place).map(part))
            };
            el("div")
                .class("card")
                .attr("data-cv-card", "studies")
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvPlace),
                    "place",
                    part(|it| &mut it.place),
                ))
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvWhat),
                    "what",
                    part(|it| &mut it.what),
                ))
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvFrom),
                    "from",
                    part(|it| &mut it.from),
                ))
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvTo),
                    "to",
                    part(|it| &mut it.to),
                ))
        },
    )
}

pub(super) fn tongues(session: Session, rules: &Arc<PlanRules>) -> El {
    list(
        session,
        rules,
        Say::CvLanguages,
        |cv| &mut cv.languages,
        move |rules, place| {
            let says = &rules.says;
            let part = |part: fn(&mut Tongue) -> &mut String| -> Place {
                Box::new(move |cv| cv.languages.get_mut(place).map(part))
            };
            el("div")
                .class("card")
                .attr("data-cv-card", "languages")
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvTongue),
                    "tongue",
                    part(|it| &mut it.name),
                ))
                .child(typed(
                    session,
                    "input",
                    says.get(Say::CvTongueLevel),
                    "level",
                    part(|it| &mut it.level),
                ))
        },
    )
}

pub(super) fn lines(session: Session, rules: &Arc<PlanRules>) -> El {
    list(
        session,
        rules,
        Say::CvSkills,
        |cv| &mut cv.skills,
        move |rules, place| {
            let skill: Place = Box::new(move |cv| cv.skills.get_mut(place));
            el("div")
                .class("card cv-line")
                .attr("data-cv-card", "skills")
                .child(typed(
                    session,
                    "input",
                    rules.says.get(Say::CvSkill),
                    "skill",
                    skill,
                ))
        },
    )
}
