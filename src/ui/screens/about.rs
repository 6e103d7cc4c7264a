//! About: what this is, where the figures come from, privacy, licences, every source.

use crate::library::{Fetched, Library};
use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::sources::source_list;
use guidance::catalog::Catalog;
use guidance::detail::Publications;
use guidance::pay::PayKind;
use guidance::say;
use guidance::words::{Word, Words};

pub(crate) fn about(session: Session, library: Library) -> El {
    library.want_sources();
    let voice = session.voice();
    let articles = el("section")
        .class("section")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::AboutTitle)),
        )
        .live(move || articles(&session.catalog()).into())
        .live(move || snippet(&session.loader(), &session.home(), &session.catalog()).into());
    let sources = el("section")
        .class("section")
        .child(el("h2").class("h2").say(voice.say(Word::SourcesTitle)))
        .live(move || {
            match library.sources() {
                Fetched::Idle | Fetched::Loading => loading(voice),
                Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                    library.want_sources();
                }),
                Fetched::Ready(file) => publications(&session.catalog().words, &file),
            }
            .into()
        });
    el("div").class("page").child(articles).child(sources)
}

fn publications(words: &Words, file: &Publications) -> El {
    let count = say::number(u32::try_from(file.sources.len()).unwrap_or(u32::MAX));
    // Credit lines stand word for word as their owners ask.
    let credits = file
        .credits
        .iter()
        .map(|line| el("p").attr("lang", "en").text(line.as_str()));
    el("div")
        .class("stack")
        .child(
            el("p")
                .class("muted")
                .text(words.with(Word::SourcesCount, &count)),
        )
        .child(source_list(words, &file.sources).class("sources small"))
        .child(
            el("div")
                .class("stack-s note text")
                .attr("data-credits", "")
                .children(credits),
        )
}

fn articles(catalog: &Catalog) -> El {
    let words = &catalog.words;
    let said = |word: Word| words.get(word).to_owned();
    let texts = words.with(Word::AboutTextsText, &catalog.kk_checked.to_string());
    let pay = vec![
        said(Word::AboutPayText),
        said(Word::AboutEstimateText),
        coverage(words, catalog),
    ];
    let articles = [
        (Word::AboutWhat, vec![said(Word::AboutWhatText)]),
        (Word::AboutPay, pay),
        (Word::AboutInterests, vec![said(Word::AboutInterestsText)]),
        (Word::AboutMethod, vec![said(Word::AboutMethodText)]),
        (Word::AboutPrivacy, vec![said(Word::AboutPrivacyText)]),
        (Word::AboutTexts, vec![texts]),
        (Word::AboutLicence, vec![said(Word::AboutLicenceText)]),
        (Word::AboutHost, vec![said(Word::AboutHostText)]),
    ];
    let article = |(heading, paragraphs): (Word, Vec<String>)| {
        el("article")
            .class("stack-s")
            .child(el("h2").class("h3").text(words.get(heading)))
            .children(
                paragraphs
                    .into_iter()
                    .map(|text| el("p").class("text").text(text)),
            )
    };
    el("div").class("stack-l").children(articles.map(article))
}

/// The line a school pastes, with the address this very widget came from.
fn snippet(loader: &str, home: &str, catalog: &Catalog) -> El {
    let (lang, name) = (catalog.lang.tag(), catalog.words.get(Word::HomeTitle));
    let line = format!(
        "<script async src=\"{loader}\"></script><bagdar-guide lang=\"{lang}\"><a href=\"{home}{lang}/\">{name}</a></bagdar-guide>"
    );
    el("pre")
        .class("code")
        .attr("tabindex", "0")
        .child(el("code").text(line))
}

/// How much of the catalogue has which pay, counted from the catalogue itself.
fn coverage(words: &Words, catalog: &Catalog) -> String {
    let (mut measured, mut estimated) = (0_usize, 0_usize);
    for (_, profession) in catalog.professions() {
        match profession.pay.as_ref().map(|pay| pay.kind) {
            Some(PayKind::Estimate) => estimated += 1,
            Some(PayKind::Survey | PayKind::Offers | PayKind::Tariff | PayKind::Employer) => {
                measured += 1;
            }
            None => {}
        }
    }
    let none = catalog.len() - measured - estimated;
    words
        .get(Word::AboutCoverage)
        .replace("{total}", &catalog.len().to_string())
        .replace("{measured}", &measured.to_string())
        .replace("{estimated}", &estimated.to_string())
        .replace("{none}", &none.to_string())
}
