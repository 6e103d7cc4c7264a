//! What is never called, and what is called in one place only.

use crate::none;
use crate::source::{Source, bracket_end, root, sources};

/// Pieces of code that may stand only below some paths.
struct Ban {
    pieces: &'static [&'static str],
    allowed: &'static [&'static str],
    why: &'static str,
}

/// In the widget.
const BANS: [Ban; 8] = [
    Ban {
        pieces: &["view!"],
        allowed: &[],
        why: "markup is built by ui::markup: a type for each element was two thirds of the program",
    },
    Ban {
        pieces: &["Effect::", "RenderEffect", "ImmediateEffect"],
        allowed: &[
            "src/embed.rs",
            "src/embed/",
            "src/storage.rs",
            "src/ui/focus.rs",
        ],
        why: "effects point outward only; what follows from a signal is a memo",
    },
    Ban {
        pieces: &[
            "inner_html",
            "set_inner_html",
            "set_outer_html",
            "insert_adjacent_html",
            "set_html",
            "document_write",
            "eval(",
        ],
        allowed: &[],
        why: "data is text, never markup",
    },
    Ban {
        pieces: &[
            "gloo_net",
            "Request::",
            "fetch(",
            "fetch_with_str(",
            "fetch_with_request(",
            "XmlHttpRequest",
            "WebSocket",
            "EventSource",
            "send_beacon",
        ],
        allowed: &["src/load.rs"],
        why: "one fetch, one error: the network is in load only",
    },
    Ban {
        pieces: &[
            "web_sys::window",
            "web_sys::document",
            "window()",
            "document()",
            "js_sys::global",
        ],
        allowed: &["src/embed.rs", "src/embed/", "src/storage.rs"],
        why: "the widget is a guest: only embed reaches the page, and storage the tab of our own pages",
    },
    Ban {
        pieces: &[
            "local_storage",
            "session_storage",
            "set_cookie",
            "indexed_db",
        ],
        allowed: &["src/storage.rs"],
        why: "what is remembered is remembered in one place",
    },
    Ban {
        pieces: &[
            "static ",
            "thread_local!",
            "LazyLock",
            "OnceLock",
            "OnceCell",
            "LazyCell",
        ],
        allowed: &[],
        why: "two widgets on a page share nothing",
    },
    Ban {
        pieces: &["set_property(\"", "set_css_text", ".style(", "css_text"],
        allowed: &[],
        why: "looks are decided in style sheets; a strict style-src forbids the rest",
    },
];

/// In the widget and in the engine: a panic kills the whole instance on someone else's page.
const PANICS: Ban = Ban {
    pieces: &[
        ".unwrap()",
        ".expect(",
        ".unwrap_err()",
        "panic!",
        "todo!",
        "unimplemented!",
        "unreachable!",
        "assert!",
        "assert_eq!",
    ],
    allowed: &[],
    why: "nothing panics on someone else's page",
};

#[test]
fn nothing_forbidden_is_called_in_the_widget() {
    let found = sources("src").into_iter().flat_map(|source| {
        let bans = BANS.iter().chain([&PANICS]);
        bans.flat_map(|ban| broken(&source, ban))
            .collect::<Vec<_>>()
    });
    none(&found.collect::<Vec<_>>());
}

#[test]
fn nothing_panics_in_the_engine() {
    let sources = sources("crates/guidance/src");
    let found = sources.iter().flat_map(|source| broken(source, &PANICS));
    none(&found.collect::<Vec<_>>());
}

/// A page's Content-Security-Policy refuses these, a school's as well as ours.
#[test]
fn no_attribute_carries_style_or_script() {
    let refused = |name: &str| ["style", "srcdoc"].contains(&name) || name.starts_with("on");
    let mut found = Vec::new();
    for source in sources("src") {
        for call in ["attr(", "live_attr("] {
            for place in source.find(call) {
                let end = bracket_end(&source.code, place);
                let first = source.literals_in(place..end).next();
                if let Some((at, name)) = first.filter(|(_, name)| refused(name)) {
                    found.push(format!("{}: attribute {name}", source.place(at)));
                }
            }
        }
    }
    none(&found);
}

/// Each ban must be able to catch what it is for.
#[test]
fn a_forbidden_call_is_found_and_its_look_alikes_are_not() {
    let at = |path: &str, text: &str| {
        let source = Source::read(path.to_owned(), text.to_owned());
        let bans = BANS.iter().chain([&PANICS]);
        bans.flat_map(|ban| broken(&source, ban)).count()
    };
    assert_eq!(at("src/app.rs", "fn f() { list.first().unwrap(); }"), 1);
    assert_eq!(at("src/app.rs", "fn f() { Effect::new(|_| ()); }"), 1);
    assert_eq!(at("src/ui/focus.rs", "fn f() { Effect::new(|_| ()); }"), 0);
    assert_eq!(at("src/library.rs", "fn f() { Request::get(url) }"), 1);
    assert_eq!(at("src/app.rs", "fn f() { window().map(scroll) }"), 1);
    assert_eq!(at("src/app.rs", "static SEEN: u8 = 0;"), 1);
    let fine = "/// Never `panic!`.\nfn f(it: &'static str) { \"todo!\"; it.unwrap_or(0); prefetch(it); any_view!(x) }";
    assert_eq!(at("src/app.rs", fine), 0);
}

/// Each reaches into the host page; a `Screen` and `ui::markup` do what they would.
#[test]
fn no_router_and_no_head_manager_is_built_in() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"leptos\""));
    let names = ["leptos_router", "leptos_meta", "leptos-use", "thaw"];
    let built: Vec<String> = names
        .into_iter()
        .filter(|name| lock.contains(&format!("name = \"{name}\"\n")))
        .map(str::to_owned)
        .collect();
    none(&built);
}

/// With `delegation` events are heard at the host's window, outside of the shadow root, where they lose their target.
#[test]
fn leptos_is_built_without_delegation_of_events() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let code: Vec<&str> = manifest
        .lines()
        .map(|line| line.split('#').next().unwrap())
        .collect();
    let leptos = code
        .iter()
        .find(|line| line.starts_with("leptos "))
        .unwrap();
    assert!(leptos.contains("default-features = false"), "{leptos}");
    assert!(!code.iter().any(|line| line.contains("delegation")));
}

fn broken(source: &Source, ban: &Ban) -> Vec<String> {
    if ban.allowed.iter().any(|path| source.path.starts_with(path)) {
        return Vec::new();
    }
    let pieces = ban.pieces.iter();
    pieces
        .flat_map(|piece| {
            let places = source.find(piece).into_iter();
            places.map(move |at| format!("{}: {piece}: {}", source.place(at), ban.why))
        })
        .collect()
}
