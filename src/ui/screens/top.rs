//! The top bar: the mark, the language, the lights, the main screens.

use super::link;
use crate::library::Library;
use crate::session::{Screen, Session, Theme};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, icon, mark};
use guidance::lang::Lang;
use guidance::words::Word;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// What each language calls itself: the one text that is the same in every language.
pub(super) fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Қазақша",
        Lang::Ru => "Русский",
        Lang::En => "English",
    }
}

pub(crate) fn top(session: Session, library: Library) -> El {
    let voice = session.voice();
    let entries = [
        (Screen::Home, Icon::Home, Word::NavHome),
        (Screen::Interests, Icon::Check, Word::NavInterests),
        (Screen::Catalogue, Icon::List, Word::NavCatalogue),
        (Screen::Routes, Icon::Route, Word::NavRoutes),
        (Screen::About, Icon::Info, Word::NavAbout),
    ];
    let entry = |(screen, sign, word)| {
        let current =
            move || (session.screen().name() == Screen::name(screen)).then(|| "page".to_owned());
        link(session, screen)
            .live_attr("aria-current", current)
            .child(icon(sign))
            .child(el("span").say(voice.say(word)))
    };
    let brand = link(session, Screen::Home)
        .class("mark")
        .child(mark())
        .say(voice.say(Word::Brand));
    let tools = el("div")
        .class("tools")
        .child(kept_link(session))
        .child(language_picker(session, library))
        .child(theme_switch(session));
    let nav = el("nav")
        .class("nav")
        .live_attr("aria-label", voice.label(Word::Nav))
        .children(entries.map(entry));
    el("header")
        .class("top")
        .child(brand)
        .child(tools)
        .child(nav)
}

/// The way to the plan, with how many things are kept.
fn kept_link(session: Session) -> El {
    let count = move || session.kit_with(|kit| kit.kept.shortlist.len());
    let label = move || {
        let catalog = session.catalog();
        Some(catalog.words.with(Word::NavPlan, &count().to_string()))
    };
    let badge = move || match count() {
        0 => nothing(),
        some => el("span").class("count").text(some.to_string()).into(),
    };
    link(session, Screen::Plan)
        .class("btn btn-plain btn-icon")
        .attr("data-plan", "")
        .live_attr("aria-label", label)
        .live_attr("aria-current", move || {
            (session.screen() == Screen::Plan).then(|| "page".to_owned())
        })
        .child(icon(Icon::Heart))
        .live(badge)
}

fn language_picker(session: Session, library: Library) -> El {
    let option = |lang: Lang| {
        el("option")
            .attr("value", lang.tag())
            .attr("lang", lang.tag())
            .on_off("selected", move || session.lang() == lang)
            .text(own_name(lang))
    };
    el("select")
        .class("input fit language")
        .value(move || session.lang().tag().to_owned())
        .live_attr("aria-label", session.voice().label(Word::Language))
        .on("change", move |event| {
            if let Some(lang) = Lang::from_tag(&event_target_value(&event)) {
                library.speak(lang);
            }
            // The picker names the language in view: the new one when it has come, and a refused one can be chosen again.
            let select = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
            if let Some(select) = select {
                select.set_value(session.try_lang().unwrap_or_default().tag());
            }
        })
        .children(Lang::ALL.map(option))
}

fn theme_switch(session: Session) -> El {
    let voice = session.voice();
    let dark = move || session.theme() == Theme::Dark;
    let label = move || {
        Some(voice.say(if dark() {
            Word::ThemeLight
        } else {
            Word::ThemeDark
        })())
    };
    el("button")
        .class("btn btn-plain btn-icon")
        .attr("type", "button")
        .attr("data-theme-switch", "")
        .live_attr("aria-label", label)
        .on("click", move |_| {
            session.light(if dark() { Theme::Light } else { Theme::Dark });
        })
        .live(move || icon(if dark() { Icon::Sun } else { Icon::Moon }).into())
}
