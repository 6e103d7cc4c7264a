//! The frame around every screen: top bar, the screen in view, foot.

use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::focus;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, horn, small_icon};
use crate::ui::parts::notice;
use crate::ui::parts::pay::hatch;
use crate::ui::screens::{home, link, top};
use guidance::words::Word;
use leptos::prelude::*;

/// The widget, once its catalogue is there.
pub(crate) fn app(session: Session, library: Library) -> El {
    let screen = Memo::new(move |_| session.screen());
    let skip = el("a")
        .class("skip btn btn-main")
        .live_attr("href", move || Some(session.address(screen.get())))
        .on("click", focus::skip)
        .say(session.voice().say(Word::Skip));
    el("div")
        .class("bagdar")
        .live_attr("lang", move || Some(session.lang().tag().to_owned()))
        .live_attr("data-theme", move || {
            Some(session.theme().slug().to_owned())
        })
        .live_attr("data-screen", move || Some(screen.get().name().to_owned()))
        .child(hatch())
        .child(skip)
        .child(top::top(session, library))
        .live(move || language_notice(session, library))
        .child(el("main").live(move || screen_view(session, library, screen.get()).into()))
        .child(foot(session))
}

fn screen_view(session: Session, library: Library, screen: Screen) -> El {
    let Some(drawing) = library.drawing(screen) else {
        return home::home(session);
    };
    let voice = session.voice();
    let waiting = match drawing {
        Fetched::Ready(draw) => return draw(session, library, screen),
        Fetched::Failed(error) => notice::failed(voice, Word::FailedTitle, &error, move || {
            library.want_drawing(screen);
        }),
        // After a failure the button asks: asked for from here it would be asked for without end.
        Fetched::Idle => {
            library.want_drawing(screen);
            notice::loading(voice)
        }
        Fetched::Loading => notice::loading(voice),
    };
    let section = el("div").class("section").child(waiting);
    el("div").class("page").child(section)
}

/// A language whose words did not come: the old one stays, and it can be asked for again.
fn language_notice(session: Session, library: Library) -> AnyView {
    match library.refused_language() {
        Some((error, lang)) => {
            let retry = move || library.speak(lang);
            let failed = notice::failed(session.voice(), Word::LanguageFailed, &error, retry);
            el("div").class("page").child(failed).into()
        }
        None => nothing(),
    }
}

fn foot(session: Session) -> El {
    let voice = session.voice();
    let release = move || {
        let catalog = session.catalog();
        let words = &catalog.words;
        let release = words.with(Word::FootRelease, &catalog.release);
        let checked = words.with(Word::FootChecked, &catalog.checked);
        format!("{release} · {checked}")
    };
    let private = el("p")
        .class("row")
        .child(el("span").child(small_icon(Icon::Lock)))
        .child(el("span").class("strong").say(voice.say(Word::FootPrivate)));
    el("footer")
        .class("foot")
        .child(horn())
        .child(private)
        .child(el("p").child(link(session, Screen::About).say(voice.say(Word::NavAbout))))
        .child(el("p").say(release))
}
