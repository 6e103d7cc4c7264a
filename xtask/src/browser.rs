//! Chromium and its driver for the journeys: found, or installed where that can be done without questions.

use crate::layout::Layout;
use crate::run::{logged, say};
use crate::tools;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
/// Places outside PATH where packages put the two.
const ELSEWHERE: [&str; 5] = [
    "/usr/lib/chromium",
    "/usr/lib/chromium-browser",
    "/snap/bin",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const ADVICE: &str = "the journeys need Chromium (or Chrome) and a chromedriver of the same version. Install both with \
    your package manager (Debian: apt-get install chromium chromium-driver; macOS: brew install --cask chromium \
    chromedriver), or set BAGDAR_CHROME and BAGDAR_CHROMEDRIVER to the programs";

/// A browser and the driver that fits it.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    /// Chromium or Chrome.
    pub(crate) chrome: PathBuf,
    /// Its chromedriver.
    pub(crate) driver: PathBuf,
}

/// Finds the browser or installs it, and compares versions before a driver complains in its own words.
pub(crate) fn ready(layout: &Layout) -> Result<Browser> {
    let browser = match find() {
        Some(browser) => browser,
        None => {
            install(layout)?;
            find().context(ADVICE)?
        }
    };
    let chrome = major(&browser.chrome);
    let driver = major(&browser.driver);
    match (chrome, driver) {
        (Some(chrome), Some(driver)) if chrome != driver => {
            bail!("the browser has version {chrome} and its driver {driver}: {ADVICE}")
        }
        (Some(chrome), Some(_)) => say(&format!("Chromium {chrome} and its driver are ready")),
        _ => bail!("the browser or its driver does not answer --version: {ADVICE}"),
    }
    Ok(browser)
}

fn find() -> Option<Browser> {
    let machine = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&machine).chain(ELSEWHERE.map(PathBuf::from));
    let path = std::env::join_paths(folders).ok()?;
    let chrome = chosen("BAGDAR_CHROME")
        .or_else(|| BROWSERS.iter().find_map(|name| tools::find(&path, name)))
        .or_else(|| ELSEWHERE.iter().map(PathBuf::from).find(|it| it.is_file()))?;
    let driver = chosen("BAGDAR_CHROMEDRIVER").or_else(|| tools::find(&path, "chromedriver"))?;
    Some(Browser { chrome, driver })
}

fn chosen(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|program| program.is_file())
}

/// With apt, as root or with a sudo that asks nothing; anywhere else a person has to decide.
fn install(layout: &Layout) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if tools::find(&path, "apt-get").is_none() {
        bail!(ADVICE);
    }
    let root = silent("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && silent("sudo", &["-n", "true"]).is_none() {
        bail!(ADVICE);
    }
    let log = layout.tools.join("log").join("apt.log");
    let update = ["update"];
    let install = [
        "install",
        "-y",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ];
    logged("apt-get update", &mut apt(root, &update), &log).context(ADVICE)?;
    let what = "installing chromium and chromium-driver (about a minute)";
    logged(what, &mut apt(root, &install), &log).context(ADVICE)
}

fn apt(root: bool, arguments: &[&str]) -> Command {
    let words: &[&str] = if root { &[] } else { &["sudo", "-n"] };
    let mut line = words
        .iter()
        .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = Command::new(line.next().copied().unwrap_or("apt-get"));
    command.args(line).args(arguments);
    command
}

fn silent(program: &str, arguments: &[&str]) -> Option<String> {
    let answer = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&answer.stdout).into_owned();
    answer.status.success().then_some(said)
}

fn major(program: &Path) -> Option<u32> {
    major_in(&tools::version(program)?)
}

/// First number with dots in it: "Chromium 156.0.8078.79 built on Debian" says 156.
fn major_in(answer: &str) -> Option<u32> {
    answer
        .split_whitespace()
        .find_map(|word| word.split_once('.')?.0.parse().ok())
}

/// What the journeys are told.
pub(crate) fn environment(layout: &Layout, browser: &Browser) -> [(&'static str, OsString); 4] {
    [
        ("BAGDAR_DIST", layout.dist.clone().into()),
        ("BAGDAR_CHROME", browser.chrome.clone().into()),
        ("BAGDAR_CHROMEDRIVER", browser.driver.clone().into()),
        ("BAGDAR_AXE", tools::axe(layout).into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::major_in;

    #[test]
    fn versions_are_read_from_sentences() {
        assert_eq!(
            major_in("Chromium 156.0.1.2 built on Debian GNU/Linux 12"),
            Some(156)
        );
        assert_eq!(
            major_in("ChromeDriver 156.0.8078.79 (a21ce9-refs/x@{#1})"),
            Some(156)
        );
        assert_eq!(major_in("Google Chrome"), None);
    }
}
