//! The CV: fields in the order of the state's form, what is missing said kindly, and ways to take it along. There is
//! one for each language: the one in view is that of the screen.

use super::plan::{self, button, part, title};
use crate::library::{Fetched, Library};
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, small_icon};
use crate::ui::parts::notice::notice;
use fields::{area, line, lines, posts, studies, tongues};
use guidance::cv::{Cv, Gap, Written, gaps};
use guidance::lang::Lang;
use guidance::lesson::Topic;
use guidance::plan::{PlanRules, Say};
use leptos::prelude::*;
use std::sync::Arc;

mod fields;
mod out;

pub(crate) fn cv(session: Session, library: Library) -> El {
    plan::page(session, library, move |rules| {
        whole(session, library, rules)
    })
}

fn whole(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let head = el("section")
        .class("section head")
        .child(title(says.get(Say::CvTitle)))
        .child(el("p").class("text off-paper").text(says.get(Say::CvLead)))
        .child(
            el("p")
                .class("source off-paper")
                .child(small_icon(Icon::Lock))
                .child(el("span").text(says.get(Say::CvPrivate))),
        );
    let (other, missing) = (Arc::clone(rules), Arc::clone(rules));
    let lessons = Arc::clone(rules);
    el("div")
        .child(head)
        .child(
            el("div")
                .class("off-paper")
                .live(move || other_version(session, &other)),
        )
        .child(
            el("div")
                .class("off-paper")
                .live(move || from_lessons(session, &lessons)),
        )
        .child(form(session, library, rules))
        .child(
            el("div")
                .class("off-paper")
                .live(move || gap_list(session, &missing)),
        )
        .child(out::paper(session, rules))
        .child(out::out(session, rules))
        .child(plan::onward(session, rules))
}

/// An empty CV can begin as a copy of one in another language.
fn other_version(session: Session, rules: &Arc<PlanRules>) -> AnyView {
    let own = session.lang();
    if !session.cv().is_empty() {
        return nothing();
    }
    let written = session.kit_with(|kit| {
        let all = Lang::ALL.into_iter().zip(kit.kept.cvs.clone());
        all.filter(|(lang, cv)| *lang != own && !cv.is_empty())
            .collect::<Vec<(Lang, Cv)>>()
    });
    let copy = |(lang, cv): (Lang, Cv)| {
        let name = crate::ui::screens::top::own_name(lang);
        button(
            "btn btn-line",
            &rules.says.with(Say::CvOther, name),
            move || {
                let cv = cv.clone();
                session.write_cv(move |it| *it = cv);
            },
        )
        .attr("data-copy-from", lang.tag())
    };
    el("div")
        .class("actions")
        .children(written.into_iter().map(copy))
        .into()
}

/// What was written in the lessons and is not on the CV yet joins it with one tap.
fn from_lessons(session: Session, rules: &Arc<PlanRules>) -> AnyView {
    let note = |topic, field| session.leaf(topic, |leaf| leaf.note(field).to_owned());
    let deeds = (0..3).map(|field| note(Topic::Strengths, field));
    let written = Written {
        about: note(Topic::Cv, 0),
        done: deeds.chain([note(Topic::Cv, 1)]).collect(),
        skills: note(Topic::Cv, 2),
    };
    let cv = session.cv();
    if cv.with_written(&written) == cv {
        return nothing();
    }
    let add = move || session.write_cv(|cv| *cv = cv.with_written(&written));
    let add = button("btn btn-line", rules.says.get(Say::CvLessons), add);
    el("p").child(add.attr("data-from-lessons", "")).into()
}

fn form(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let contacts = el("div")
        .class("plan-form stack")
        .child(line(session, says.get(Say::CvName), "name", |cv| {
            &mut cv.name
        }))
        .child(line(session, says.get(Say::CvPhone), "phone", |cv| {
            &mut cv.phone
        }))
        .child(line(session, says.get(Say::CvEmail), "email", |cv| {
            &mut cv.email
        }))
        .child(line(session, says.get(Say::CvCity), "city", |cv| {
            &mut cv.city
        }));
    let suggested = Arc::clone(rules);
    let skills = part(
        says.get(Say::CvSkills),
        [
            lines(session, rules),
            el("div").live(move || suggestions(session, library, &suggested)),
        ],
    );
    let wanted = el("div")
        .class("plan-form stack")
        .child(line(session, says.get(Say::CvHours), "hours", |cv| {
            &mut cv.hours
        }))
        .child(line(session, says.get(Say::CvPosition), "position", |cv| {
            &mut cv.position
        }))
        .child(line(session, says.get(Say::CvPay), "pay", |cv| &mut cv.pay))
        .child(area(session, says.get(Say::CvAbout), "about", |cv| {
            &mut cv.about
        }));
    el("form")
        .class("off-paper")
        .on("submit", |event| event.prevent_default())
        .child(contacts)
        .child(part(
            says.get(Say::CvWork),
            [posts(session, rules, Say::CvWork, "work", |cv| {
                &mut cv.work
            })],
        ))
        .child(part(
            says.get(Say::CvProjects),
            [posts(session, rules, Say::CvProjects, "projects", |cv| {
                &mut cv.projects
            })],
        ))
        .child(part(says.get(Say::CvStudies), [studies(session, rules)]))
        .child(skills)
        .child(part(says.get(Say::CvLanguages), [tongues(session, rules)]))
        .child(part(says.get(Say::CvPosition), [wanted]))
}

/// Skills of the first profession on the shortlist: added with one tap, if they are true.
fn suggestions(session: Session, library: Library, rules: &Arc<PlanRules>) -> AnyView {
    let catalog = session.catalog();
    let first = session.kit_with(|kit| {
        let mut entries = kit.kept.shortlist.entries().iter();
        entries.find_map(|it| it.pick.profession().map(str::to_owned))
    });
    let found = first.and_then(|slug| Some((catalog.get(catalog.find(&slug)?)?, slug)));
    let Some((profession, slug)) = found else {
        return nothing();
    };
    library.want_beside(std::slice::from_ref(&slug));
    let Fetched::Ready(detail) = library.beside(&slug) else {
        return nothing();
    };
    let cv = session.cv();
    let option = |name: &str| {
        let skill = name.to_owned();
        button("pick", name, move || {
            let skill = skill.clone();
            session.write_cv(move |cv| cv.skills.push(skill));
        })
        .attr("data-suggested", "")
    };
    let names = cv.suggestions(&detail.skills);
    el("div")
        .class("stack-s")
        .child(
            el("p")
                .class("small muted")
                .text(rules.says.with(Say::CvSuggest, &profession.name)),
        )
        .child(
            el("div")
                .class("chips")
                .children(names.into_iter().map(option)),
        )
        .into()
}

fn gap_list(session: Session, rules: &Arc<PlanRules>) -> AnyView {
    let says = &rules.says;
    let missing = gaps(&session.cv());
    if missing.is_empty() {
        return nothing();
    }
    let word = |gap: &Gap| match gap {
        Gap::Name => Say::GapName,
        Gap::Contact => Say::GapContact,
        Gap::Work => Say::GapWork,
        Gap::Studies => Say::GapStudies,
        Gap::Skills => Say::GapSkills,
        Gap::Languages => Say::GapLanguages,
        Gap::Position => Say::GapPosition,
        Gap::Date => Say::GapDate,
    };
    let rows = missing.iter().map(|gap| el("li").text(says.get(word(gap))));
    let body = el("div")
        .class("stack-s")
        .child(el("p").class("strong").text(says.get(Say::CvGaps)))
        .child(el("ul").class("plain").children(rows));
    notice("notice notice-info", Icon::Info)
        .attr("data-gaps", missing.len().to_string())
        .child(body)
        .into()
}
