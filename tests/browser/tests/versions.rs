//! Releases that meet: an old loader and a new one on a page, an old loader and new files on the server.

use devserver::{Options, Server};
use journeys::{HostPage, Stage, Widget, dist, json, on_every_engine};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// The line of the page that brings the usual loader is not run.
const NO_USUAL_LOADER: &str = r#"type="text/plain""#;

fn loader() -> String {
    fs::read_to_string(dist().join("embed.js")).unwrap()
}

async fn works(widget: &Widget<'_>) {
    widget.ready().await.go(3).await;
    widget.shows("[data-profession]").await;
}

/// Faults: 32
#[tokio::test]
async fn of_two_versions_the_first_serves_both() {
    on_every_engine(async |stage: &Stage| {
        let version = format!("=\"{}\"", env!("CARGO_PKG_VERSION"));
        let text = loader();
        assert_eq!(text.matches(&version).count(), 1, "{version}");
        let other = text.replace(&version, "=\"9.0.0\"");
        let other = stage.school_file("js", &other);
        for mode in ["frame", "inline"] {
            let guide = format!(r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"></bagdar-guide>"#);
            stage.visit_school(&HostPage::with(guide)).await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            widget.ready().await;
            // The same once more is no fault.
            for address in [stage.address("embed.js"), other.clone()] {
                stage
                    .act(&format!(
                        "const it = document.createElement('script'); it.src = '{address}'; \
                         it.onload = () => {{ window.loaded = (window.loaded || 0) + 1; }}; document.body.appendChild(it);"
                    ))
                    .await;
            }
            journeys::holds("both loaders", async || {
                stage.ask("return window.loaded;").await == 2
            })
            .await;
            stage.told("version-conflict", true).await;
            assert_eq!(stage.codes().await, ["version-conflict"]);
            let own = "return customElements.get('bagdar-guide').version;";
            assert_eq!(stage.ask(own).await, json!(env!("CARGO_PKG_VERSION")));
            works(&widget).await;
            stage.is_quiet().await;
        }
    })
    .await;
}

/// A host with two releases: files of both are there, frames and the loader are the newer one's.
struct Releases(PathBuf);

impl Releases {
    fn new() -> Self {
        let name = format!("bagdar-releases-{}", std::process::id());
        let top = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&top);
        for folder in ["r", "d", "v1/ru"] {
            fs::create_dir_all(top.join(folder)).unwrap();
        }
        for release in ["old", "new"] {
            for kind in ["r", "d"] {
                symlink(dist(), top.join(kind).join(release)).unwrap();
            }
        }
        fs::write(top.join("v1/embed.js"), packed("new")).unwrap();
        fs::write(top.join("v1/kept-by-a-browser.js"), packed("old")).unwrap();
        let frame = fs::read_to_string(dist().join("ru/frame.html")).unwrap();
        let frame: Vec<&str> = frame.lines().filter(|it| !it.contains("preload")).collect();
        fs::write(top.join("v1/ru/frame.html"), frame.join("\n")).unwrap();
        Self(top)
    }

    fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Releases {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The loader of a release, as `cargo xtask package` makes it.
fn packed(release: &str) -> String {
    let pack = json!({
        "program": format!("../r/{release}/"), "data": format!("../d/{release}/"), "home": "../", "hashes": {},
    });
    let text = loader();
    let slot = "JSON.parse(\"null\")";
    assert!(
        text.contains(slot),
        "the loader takes its folders otherwise"
    );
    text.replace(slot, &format!("JSON.parse('{pack}')"))
}

/// Faults: 17
#[tokio::test]
async fn a_loader_that_a_browser_has_kept_meets_a_new_release() {
    on_every_engine(async |stage: &Stage| {
        let releases = Releases::new();
        let server = Server::start(releases.folder(), &Options::default()).unwrap();
        let kept = format!(
            r#"<script async src="{}/v1/kept-by-a-browser.js"></script>"#,
            server.address()
        );
        for (mode, asked) in [
            ("frame", "/r/new/bagdar_bg.wasm"),
            ("inline", "/r/old/bagdar_bg.wasm"),
        ] {
            let guide = format!(
                r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"></bagdar-guide>{kept}"#
            );
            server.forget();
            stage
                .visit_school(&HostPage::with(guide).script(NO_USUAL_LOADER))
                .await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            works(&widget).await;
            assert!(server.requests().contains(&asked.to_owned()), "{asked}");
            assert_eq!(stage.codes().await, [""; 0], "{mode}");
            stage.is_quiet().await;
        }
    })
    .await;
}
