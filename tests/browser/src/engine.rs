//! Browsers to run the journeys in.

use crate::settings;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, LoggingPrefsLogLevel};

/// A browser and what is special about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome, by chromedriver.
    Chromium,
    /// Firefox ESR, by geckodriver.
    Firefox,
    /// WebKitGTK in its sample browser, by WebKitWebDriver: the nearest to Safari that Linux has.
    WebKit,
}

const CHROMIUM: [&str; 11] = [
    "--headless",
    "--no-sandbox", // containers run as root
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion", // nothing half-way through a movement
    "--window-size=1280,1000",
];

impl Engine {
    /// All that the project is made for.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in reports and in `BAGDAR_ENGINES`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Those of this run: all, unless `BAGDAR_ENGINES` names some.
    pub(crate) fn listed() -> Vec<Self> {
        let Ok(names) = std::env::var("BAGDAR_ENGINES") else {
            return Self::ALL.into();
        };
        let known = |name: &str| Self::ALL.into_iter().find(|it| it.name() == name);
        let engine = |name| known(name).unwrap_or_else(|| panic!("BAGDAR_ENGINES: no {name}"));
        names
            .split(',')
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .map(engine)
            .collect()
    }

    /// The program that speaks WebDriver, on any free port that it names itself, or on `port` where it cannot.
    pub(crate) fn driver(self, port: u16, folder: &Path) -> Command {
        match self {
            Self::Chromium => {
                let mut driver = Command::new(settings::path("BAGDAR_CHROMEDRIVER"));
                driver.arg("--port=0");
                driver
            }
            Self::Firefox => {
                let mut driver = Command::new(settings::path("BAGDAR_GECKODRIVER"));
                driver.args(["--port", "0", "--websocket-port", "0", "--profile-root"]);
                driver.arg(folder).env("HOME", folder);
                driver
            }
            Self::WebKit => {
                let mut driver = Command::new(settings::path("BAGDAR_WEBKITDRIVER"));
                driver
                    .arg(format!("--port={port}"))
                    .envs(["CONFIG", "CACHE", "DATA"].map(|it| (format!("XDG_{it}_HOME"), folder)))
                    // Its sandbox wants rights that containers do not give; the pages are our own.
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                driver
            }
        }
    }

    /// Whether the driver says on which port it listens.
    pub(crate) fn names_its_port(self) -> bool {
        self != Self::WebKit
    }

    /// Whether it cannot do without a screen.
    pub(crate) fn wants_a_screen(self) -> bool {
        self == Self::WebKit
    }

    /// A browser that knows nothing: `profile` is an empty folder.
    pub(crate) fn capabilities(self, profile: &Path) -> WebDriverResult<Capabilities> {
        match self {
            Self::Chromium => chromium(profile),
            Self::Firefox => {
                let mut wanted = Capabilities::new();
                wanted.set("browserName", "firefox")?;
                wanted.set("moz:firefoxOptions", firefox())?;
                Ok(wanted)
            }
            Self::WebKit => {
                let mut wanted = Capabilities::new();
                let options = json!({
                    "binary": settings::path("BAGDAR_MINIBROWSER"),
                    "args": ["--automation"],
                });
                wanted.set("webkitgtk:browserOptions", options)?;
                Ok(wanted)
            }
        }
    }

    /// Errors and warnings on the console since the last call, those inside frames among them where the engine lets
    /// them be read. `said` is what the driver and its browser have printed since then.
    pub(crate) async fn complaints(
        self,
        browser: &WebDriver,
        said: impl Fn() -> Vec<String>,
    ) -> WebDriverResult<Vec<String>> {
        match self {
            Self::Chromium => Ok(browser
                .browser_log()
                .await?
                .into_iter()
                .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
                .map(|entry| format!("{}: {}", entry.level, entry.message))
                .collect()),
            // Pages quote their texts; the browser's own parts name themselves instead.
            Self::Firefox => Ok(said()
                .into_iter()
                .filter(|line| {
                    [
                        "console.warn: \"",
                        "console.error: \"",
                        "JavaScript error: http",
                    ]
                    .iter()
                    .any(|it| line.starts_with(it))
                })
                .collect()),
            // No console leaves it under automation: the page's own recorder is all there is.
            Self::WebKit => {
                let seen = "const seen = window.__seen; return seen ? seen.warnings.concat(seen.errors) : [];";
                browser.enter_default_frame().await?;
                let seen = browser.execute(seen, Vec::new()).await?.json().clone();
                let seen = seen.as_array().cloned().unwrap_or_default();
                Ok(seen.iter().map(Value::to_string).collect())
            }
        }
    }
}

fn chromium(profile: &Path) -> WebDriverResult<Capabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&settings::path("BAGDAR_CHROME").to_string_lossy())?;
    for argument in CHROMIUM {
        wanted.add_arg(argument)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    let tongue = json!({"intl.accept_languages": "en-US"});
    wanted.add_experimental_option("prefs", tongue)?;
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}

/// Without a window, in English, still, telling its console, and asking nobody for news.
fn firefox() -> Value {
    json!({
        "binary": settings::path("BAGDAR_FIREFOX"),
        "args": ["-headless", "--width=1280", "--height=1085"],
        "prefs": {
            "intl.accept_languages": "en-US",
            "ui.prefersReducedMotion": 1,
            "devtools.console.stdout.content": true,
            "accessibility.tabfocus": 7,
            "messaging-system.rsexperimentloader.enabled": false,
            "app.normandy.enabled": false,
            "browser.backup.enabled": false,
            "dom.ipc.processPrelaunch.enabled": false,
        },
    })
}

/// What WebKit reads before it starts.
pub(crate) fn settle(engine: Engine, profile: &Path) {
    if engine == Engine::WebKit {
        let folder: PathBuf = profile.join("gtk-3.0");
        std::fs::create_dir_all(&folder).unwrap();
        let still = "[Settings]\ngtk-enable-animations=false\n"; // prefers-reduced-motion
        std::fs::write(folder.join("settings.ini"), still).unwrap();
    }
}
