//! Grants, quotas, stipends, college places, courses and prices, as cards.

use super::{check_at, part};
use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::dated::dated;
use crate::ui::parts::lesson::source_fold;
use crate::ui::parts::term::explained;
use guidance::catalog::Catalog;
use guidance::guide::{Card, CardKind, Guide, GuideSay, Sum, Worth};
use guidance::say;
use leptos::prelude::*;
use std::sync::Arc;

/// `kind` is what cards are chosen by; `None` for all of them.
pub(super) fn money(session: Session, guide: &Arc<Guide>, kind: RwSignal<Option<CardKind>>) -> El {
    let shown = Arc::clone(guide);
    part("money", guide.say(GuideSay::Money))
        .child(
            el("p")
                .class("note text")
                .text(guide.say(GuideSay::MoneyNote)),
        )
        .child(kinds(guide, kind))
        .live(move || cards(session, &shown, kind.get()).into())
}

fn kinds(guide: &Guide, chosen: RwSignal<Option<CardKind>>) -> El {
    let all = std::iter::once(None).chain(CardKind::ALL.iter().copied().map(Some));
    let pick = |kind: Option<CardKind>| {
        let say = kind.map_or(GuideSay::All, CardKind::word);
        el("button")
            .class("pick")
            .attr("type", "button")
            .attr("data-kind", kind.map_or("all", CardKind::key))
            .live_attr("aria-pressed", move || {
                Some((chosen.get() == kind).to_string())
            })
            .on("click", move |_| chosen.set(kind))
            .text(guide.say(say))
    };
    el("div")
        .class("chips")
        .attr("role", "group")
        .attr("aria-label", guide.say(GuideSay::Money))
        .children(all.map(pick))
}

fn cards(session: Session, guide: &Arc<Guide>, kind: Option<CardKind>) -> El {
    let catalog = session.catalog();
    let all = guide.cards.iter();
    let all = all.filter(|it| kind.is_none_or(|kind| it.kind == kind));
    el("div")
        .class("measures")
        .children(all.map(|it| card(session, &catalog, guide, it)))
}

fn card(session: Session, catalog: &Catalog, guide: &Arc<Guide>, card: &Card) -> El {
    let words = &catalog.words;
    let where_to = format!("{}: {}", guide.say(GuideSay::Where), card.place);
    el("article")
        .class("card measure")
        .attr("data-card", card.key.as_str())
        .child(
            el("p")
                .class("chips")
                .child(el("span").class("chip").text(guide.say(card.kind.word()))),
        )
        .child(el("h3").class("h3").text(&card.title))
        .child(el("p").class("muted small").text(&card.who))
        .child(explained(guide, &card.rule))
        .children(worth(guide, &card.worth))
        .child(el("p").class("small").text(where_to))
        .children(card.link.as_deref().map(|it| check_at(catalog, guide, it)))
        .child(dated(words, &card.origin, session.month()))
        .children(source_fold(words, &card.origin.sources))
}

/// Every sum with what it is for; an unknown one says that it is unknown, and a place has none.
fn worth(guide: &Guide, worth: &Worth) -> Option<El> {
    let boxed = el("div").class("sums");
    match worth {
        Worth::Sums(sums) => Some(boxed.children(sums.iter().map(|it| sum(guide, it)))),
        Worth::Unknown => {
            Some(boxed.child(el("p").class("note").text(guide.say(GuideSay::SumUnknown))))
        }
        Worth::Place => None,
    }
}

fn sum(guide: &Guide, sum: &Sum) -> El {
    let amount = match sum.low == sum.high {
        true => say::tenge(sum.low),
        false => format!("{}–{}", say::number(sum.low), say::tenge(sum.high)),
    };
    let per = guide.say(sum.per.word());
    el("p").child(el("b").class("num sum").text(amount)).child(
        el("span")
            .class("small")
            .text(format!(" {per}, {}", sum.label)),
    )
}
