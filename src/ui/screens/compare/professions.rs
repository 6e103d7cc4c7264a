//! Professions side by side.

use super::table::{Choice, Drawn, chooser, only_box, table};
use super::{cells, chosen};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session, Side};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notice::{notice, retry_button};
use crate::ui::screens::link;
use crate::ui::screens::plan::about_me::field;
use crate::ui::screens::plan::profile;
use guidance::catalog::Catalog;
use guidance::compare::{Column, compare};
use guidance::detail::Detail;
use guidance::plan::{PlanRules, Say};
use guidance::sorting::sorted;
use leptos::prelude::*;
use std::sync::Arc;

/// A slug, and its page as far as it is there.
type Page = (String, Fetched<Arc<Detail>>);

pub(super) fn professions(
    session: Session,
    library: Library,
    rules: &Arc<PlanRules>,
    kept: Vec<String>,
    region: RwSignal<String>,
    only: RwSignal<bool>,
) -> El {
    let catalog = session.catalog();
    let choices = kept.iter().map(|slug| {
        let name = catalog.find(slug).and_then(|id| catalog.get(id));
        Choice {
            key: slug.clone(),
            name: name.map_or_else(String::new, |it| it.name.clone()),
            lang: None,
        }
    });
    let chooser = chooser(
        session,
        rules,
        Side::Professions,
        Say::CmpPick,
        choices.collect(),
    );
    let beside = Arc::new(kept);
    let known = Arc::clone(&beside);
    let regions = Memo::new(move |_| regions(&pages(session, library, &known)));
    let (spoken, told) = (Arc::clone(rules), Arc::clone(rules));
    let where_paid = move || match regions.with(Vec::is_empty) {
        true => nothing(),
        false => region_field(&told, &regions.get(), region).into(),
    };
    let body = move || {
        let pages = pages(session, library, &beside);
        match pages.len() < 2 {
            true => nothing(),
            false => whole(session, library, &spoken, &pages, &region.get(), only.get()).into(),
        }
    };
    el("div")
        .class("stack")
        .child(chooser)
        .child(
            el("div")
                .class("plan-form stack-s")
                .live(where_paid)
                .child(only_box(rules, only)),
        )
        .child(el("div").live(body))
}

/// The pages of the chosen ones; those that nobody asked for are asked for.
fn pages(session: Session, library: Library, kept: &[String]) -> Vec<Page> {
    let chosen = chosen(session, Side::Professions, kept);
    library.want_beside(&chosen);
    let page = |slug: String| {
        let page = library.beside(&slug);
        (slug, page)
    };
    chosen.into_iter().map(page).collect()
}

fn ready(page: &Fetched<Arc<Detail>>) -> Option<&Detail> {
    match page {
        Fetched::Ready(detail) => Some(detail),
        _ => None,
    }
}

/// Code and name of the regions that some figure here is of.
fn regions(pages: &[Page]) -> Vec<(String, String)> {
    let mut regions: Vec<(String, String)> = Vec::new();
    let pays = pages
        .iter()
        .filter_map(|(_, page)| ready(page))
        .flat_map(|it| &it.pays);
    for pay in pays {
        let figure = &pay.figure;
        let named = figure.region_code.clone().zip(figure.region.clone());
        regions.extend(named.filter(|it| !regions.contains(it)));
    }
    sorted(regions, |one, other| one.1.cmp(&other.1))
}

/// Which region pay is wanted for.
fn region_field(rules: &PlanRules, regions: &[(String, String)], region: RwSignal<String>) -> El {
    let says = &rules.says;
    let option = |code: String, name: &str| {
        let value = code.clone();
        el("option")
            .attr("value", value)
            .on_off("selected", move || region.get() == code)
            .text(name)
    };
    let select = el("select")
        .class("input")
        .attr("data-cmp-region", "")
        .on("change", move |event| {
            region.set(event_target_value(&event));
        })
        .child(option(String::new(), says.get(Say::CmpCountry)))
        .children(
            regions
                .iter()
                .map(|(code, name)| option(code.clone(), name)),
        );
    field(says.get(Say::CmpRegion), select)
        .child(el("span").class("note").text(says.get(Say::CmpRegionNote)))
}

fn whole(
    session: Session,
    library: Library,
    rules: &PlanRules,
    pages: &[Page],
    region: &str,
    only: bool,
) -> El {
    let catalog = session.catalog();
    let failed = pages
        .iter()
        .any(|(_, page)| matches!(page, Fetched::Failed(_)));
    let failed = failed.then(|| {
        notice("notice notice-bad", Icon::Warning)
            .attr("role", "alert")
            .child(el("p").text(rules.says.get(Say::CmpFailed)))
            .child(retry_button(session.voice(), move || {
                library.retry_beside();
            }))
    });
    let columns: Vec<Column<'_>> = pages
        .iter()
        .filter_map(|(slug, page)| {
            Some(Column {
                profession: catalog.get(catalog.find(slug)?)?,
                detail: ready(page),
            })
        })
        .collect();
    let heads = heads(session, &catalog, &columns);
    let (profile, now) = (profile(session, library), session.month());
    let near = Some(region).filter(|code| !code.is_empty());
    let rows = compare(&columns, near, profile.as_ref()).into_iter();
    let rows = rows.filter(|row| row.differs || !only).map(|row| Drawn {
        question: cells::question(&catalog, rules, row.question),
        differs: row.differs,
        scale: row.scale,
        answers: row
            .answers
            .iter()
            .map(|it| cells::answer(&catalog, rules, it, row.scale, now))
            .collect(),
    });
    el("div").class("stack").children(failed).child(table(
        rules,
        Say::CmpTable,
        heads,
        rows.collect(),
    ))
}

fn heads(session: Session, catalog: &Catalog, columns: &[Column<'_>]) -> Vec<El> {
    let head = |it: &Column<'_>| {
        let id = catalog.find(&it.profession.slug)?;
        Some(link(session, Screen::Profession(id)).text(&it.profession.name))
    };
    columns.iter().filter_map(head).collect()
}
