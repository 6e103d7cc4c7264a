//! Browsers to run the journeys in.

use crate::settings;
use std::path::{Path, PathBuf};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, LoggingPrefsLogLevel};

/// A browser and what is special about it. Firefox (geckodriver) and WebKitGTK (WebKitWebDriver) join by a variant of
/// their own: the compiler then asks for their driver, their capabilities and their console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome.
    Chromium,
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
    /// Those that every journey runs in.
    pub const LISTED: &[Self] = &[Self::Chromium];

    /// The program that speaks WebDriver.
    pub(crate) fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => settings::path("BAGDAR_CHROMEDRIVER"),
        }
    }

    /// Its arguments: any free port.
    pub(crate) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["--port=0"],
        }
    }

    /// A browser that knows nothing: `profile` is an empty folder.
    pub(crate) fn capabilities(self, profile: &Path) -> WebDriverResult<Capabilities> {
        match self {
            Self::Chromium => {
                let mut wanted = DesiredCapabilities::chrome();
                wanted.set_binary(&settings::path("BAGDAR_CHROME").to_string_lossy())?;
                for argument in CHROMIUM {
                    wanted.add_arg(argument)?;
                }
                wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
                let tongue = serde_json::json!({"intl.accept_languages": "en-US"});
                wanted.add_experimental_option("prefs", tongue)?;
                wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
                Ok(wanted.into())
            }
        }
    }

    /// Errors and warnings on the console since the last call, those inside frames among them.
    pub(crate) async fn complaints(self, browser: &WebDriver) -> WebDriverResult<Vec<String>> {
        match self {
            Self::Chromium => Ok(browser
                .browser_log()
                .await?
                .into_iter()
                .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
                .map(|entry| format!("{}: {}", entry.level, entry.message))
                .collect()),
        }
    }
}
