//! Professions side by side: a real table, its first column stays in sight while the others are swiped past.

use super::plan::about_me::field;
use super::plan::{self, part, title};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notice::{notice, retry_button};
use crate::ui::screens::link;
use guidance::catalog::Catalog;
use guidance::compare::{Column, MOST, Row, compare as rows_of};
use guidance::detail::Detail;
use guidance::plan::{PlanRules, Say};
use guidance::sorting::sorted;
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

mod cells;

pub(crate) fn compare(session: Session, library: Library) -> El {
    if session.interests().length.is_some() {
        library.want_questionnaire();
    }
    plan::page(session, library, move |rules| {
        whole(session, library, rules)
    })
}

/// Professions on the shortlist that this release has.
fn kept(session: Session, catalog: &Catalog) -> Vec<String> {
    session.kit_with(|kit| {
        let entries = kit.kept.shortlist.entries().iter();
        let slugs = entries.filter_map(|it| it.pick.profession());
        let known = slugs.filter(|slug| catalog.find(slug).is_some());
        known.map(str::to_owned).collect()
    })
}

/// The chosen ones; at first as many of the kept ones as there is room for.
fn chosen(session: Session, kept: &[String]) -> Vec<String> {
    let compared = session.kit_with(|kit| kit.compared.clone());
    let mut chosen = compared.unwrap_or_else(|| kept.to_vec());
    chosen.retain(|slug| kept.contains(slug));
    chosen.truncate(MOST);
    chosen
}

fn whole(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let region = RwSignal::new(session.year().region);
    let only = RwSignal::new(false);
    let head = el("section")
        .class("section head")
        .child(title(says.get(Say::CmpTitle)));
    let spoken = Arc::clone(rules);
    let body = move || {
        let catalog = session.catalog();
        let kept = kept(session, &catalog);
        if kept.len() < 2 {
            return none(session, &spoken).into();
        }
        let chosen = chosen(session, &kept);
        library.want_beside(&chosen);
        let pages: Vec<(String, Fetched<Arc<Detail>>)> = chosen
            .iter()
            .map(|slug| (slug.clone(), library.beside(slug)))
            .collect();
        el("div")
            .class("stack")
            .child(chooser(session, &catalog, &spoken, &kept, &chosen))
            .child(settings(&spoken, &pages, region, only))
            .children((chosen.len() >= 2).then(|| {
                let near = region.get();
                table(
                    session,
                    library,
                    &catalog,
                    &spoken,
                    &pages,
                    &near,
                    only.get(),
                )
            }))
            .into()
    };
    el("div").child(head).child(el("div").live(body))
}

fn none(session: Session, rules: &PlanRules) -> El {
    let on = link(session, Screen::Catalogue)
        .class("btn btn-main")
        .say(session.voice().say(Word::NavCatalogue));
    el("div")
        .class("stack")
        .attr("data-few", "")
        .child(el("p").class("lead").text(rules.says.get(Say::CmpNone)))
        .child(el("p").child(on))
}

fn chooser(
    session: Session,
    catalog: &Catalog,
    rules: &PlanRules,
    kept: &[String],
    chosen: &[String],
) -> El {
    let full = chosen.len() >= MOST;
    let option = |slug: &String| {
        let on = chosen.contains(slug);
        let mut next = chosen.to_vec();
        next.retain(|it| it != slug);
        if !on {
            next.push(slug.clone());
        }
        let name = catalog.find(slug).and_then(|id| catalog.get(id));
        let name = name.map_or("", |it| it.name.as_str());
        let input = el("input")
            .attr("type", "checkbox")
            .attr("data-column", slug.as_str())
            .on_off("checked", move || on)
            .on_off("disabled", move || full && !on)
            .on("change", move |_| session.compare_these(next.clone()));
        el("label")
            .class("pick")
            .child(input)
            .child(el("span").text(name))
    };
    el("fieldset")
        .class("stack-s")
        .child(
            el("legend")
                .class("strong")
                .text(rules.says.get(Say::CmpPick)),
        )
        .child(el("div").class("chips").children(kept.iter().map(option)))
}

/// Which region pay is wanted for, of those some figure here is of; and whether what is the same is left out.
fn settings(
    rules: &PlanRules,
    pages: &[(String, Fetched<Arc<Detail>>)],
    region: RwSignal<String>,
    only: RwSignal<bool>,
) -> El {
    let says = &rules.says;
    let mut regions: Vec<(String, String)> = Vec::new();
    for figure in pages
        .iter()
        .filter_map(|(_, page)| ready(page))
        .flat_map(|it| &it.pays)
    {
        let named = figure
            .figure
            .region_code
            .clone()
            .zip(figure.figure.region.clone());
        regions.extend(named.filter(|it| !regions.contains(it)));
    }
    let regions = sorted(regions, |one, other| one.1.cmp(&other.1));
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
    let choice = (!regions.is_empty()).then(|| {
        field(says.get(Say::CmpRegion), select)
            .child(el("span").class("note").text(says.get(Say::CmpRegionNote)))
    });
    let only = el("label")
        .class("opt")
        .child(
            el("input")
                .attr("type", "checkbox")
                .attr("data-only", "")
                .on_off("checked", move || only.get())
                .on("change", move |_| only.update(|it| *it = !*it)),
        )
        .child(el("span").text(says.get(Say::CmpOnly)));
    el("div")
        .class("plan-form stack-s")
        .children(choice)
        .child(only)
}

fn ready(page: &Fetched<Arc<Detail>>) -> Option<&Detail> {
    match page {
        Fetched::Ready(detail) => Some(detail),
        _ => None,
    }
}

fn table(
    session: Session,
    library: Library,
    catalog: &Catalog,
    rules: &Arc<PlanRules>,
    pages: &[(String, Fetched<Arc<Detail>>)],
    region: &str,
    only: bool,
) -> El {
    let says = &rules.says;
    let columns: Vec<Column<'_>> = pages
        .iter()
        .filter_map(|(slug, page)| {
            Some(Column {
                profession: catalog.get(catalog.find(slug)?)?,
                detail: ready(page),
            })
        })
        .collect();
    let profile = plan::profile(session, library);
    let near = Some(region).filter(|code| !code.is_empty());
    let rows = rows_of(&columns, near, profile.as_ref());
    let rows = rows.iter().filter(|row| row.differs || !only);
    let heads = columns.iter().filter_map(|it| {
        let id = catalog.find(&it.profession.slug)?;
        let name = link(session, Screen::Profession(id)).text(&it.profession.name);
        Some(el("th").attr("scope", "col").child(name))
    });
    let spread = columns.len().to_string();
    let body = rows.map(|row| row_body(session, rules, row, &spread));
    let table = el("table")
        .class("compare")
        .child(el("caption").class("hide").text(says.get(Say::CmpTable)))
        .child(el("thead").child(el("tr").children(heads)))
        .children(body);
    let failed = pages
        .iter()
        .any(|(_, page)| matches!(page, Fetched::Failed(_)));
    let failed = failed.then(|| {
        notice("notice notice-bad", Icon::Warning)
            .attr("role", "alert")
            .child(el("p").text(says.get(Say::CmpFailed)))
            .child(retry_button(session.voice(), move || {
                library.retry_beside();
            }))
    });
    part(
        says.get(Say::CmpTitle),
        [
            el("div").children(failed),
            el("div")
                .class("swipe")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", says.get(Say::CmpTable))
                .child(table),
        ],
    )
}

/// A question over the width of the table, its answers under it.
fn row_body(session: Session, rules: &PlanRules, row: &Row<'_>, spread: &str) -> El {
    let (catalog, now) = (&session.catalog(), session.month());
    let differs = row.differs.then(|| {
        el("span")
            .class("chip chip-sun")
            .text(rules.says.get(Say::CmpDiffers))
    });
    let question = el("span")
        .class("row question")
        .child(el("b").text(cells::question(catalog, rules, row.question)))
        .children(differs)
        .children(row.scale.map(|scale| {
            let end = guidance::say::tenge(scale);
            el("span")
                .class("note")
                .text(rules.says.with(Say::CmpScale, &end))
        }));
    let heading = el("th")
        .attr("scope", "rowgroup")
        .attr("colspan", spread)
        .child(question);
    let answers = row.answers.iter();
    let answers =
        answers.map(|it| el("td").child(cells::answer(catalog, rules, it, row.scale, now)));
    el("tbody")
        .attr("data-differs", row.differs.to_string())
        .child(el("tr").child(heading))
        .child(el("tr").children(answers))
}
