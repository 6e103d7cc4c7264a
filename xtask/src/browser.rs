//! Browsers and their drivers for the journeys: found, or installed where that can be done without questions.

use crate::layout::Layout;
use crate::run::{logged, say};
use crate::{setup, tools};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An engine that every journey is to run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Engine {
    /// Its name in `BAGDAR_ENGINES` and in reports.
    pub(crate) name: &'static str,
    programs: &'static [Program],
    /// What apt calls all of it.
    packages: &'static [&'static str],
}

/// A program that the journeys are told about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Program {
    /// Says where it is, to us and to the journeys.
    variable: &'static str,
    /// What it may be called.
    names: &'static [&'static str],
}

/// The engines, in the order in which they run.
const ENGINES: [Engine; 3] = [
    Engine {
        name: "chromium",
        programs: &[
            Program {
                variable: "BAGDAR_CHROME",
                names: &[
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "Chromium",
                    "Google Chrome",
                ],
            },
            Program {
                variable: "BAGDAR_CHROMEDRIVER",
                names: &["chromedriver"],
            },
        ],
        packages: &["chromium", "chromium-driver"],
    },
    Engine {
        name: "firefox",
        programs: &[
            Program {
                variable: "BAGDAR_FIREFOX",
                names: &["firefox-esr", "firefox"],
            },
            Program {
                variable: "BAGDAR_GECKODRIVER",
                names: &["geckodriver"],
            },
        ],
        packages: &["firefox-esr"],
    },
    Engine {
        name: "webkit",
        programs: &[
            Program {
                variable: "BAGDAR_WEBKITDRIVER",
                names: &["WebKitWebDriver"],
            },
            Program {
                variable: "BAGDAR_MINIBROWSER",
                names: &["MiniBrowser"],
            },
            Program {
                variable: "BAGDAR_XVFB",
                names: &["Xvfb"],
            },
        ],
        packages: &["webkit2gtk-driver", "xvfb"],
    },
];
/// Places outside PATH where packages put them.
const ELSEWHERE: [&str; 10] = [
    "/usr/lib/chromium",
    "/usr/lib/chromium-browser",
    "/snap/bin",
    "/Applications/Chromium.app/Contents/MacOS",
    "/Applications/Google Chrome.app/Contents/MacOS",
    "/Applications/Firefox.app/Contents/MacOS",
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1",
    "/usr/libexec/webkit2gtk-4.1",
    "/usr/lib/webkit2gtk-4.1",
];
const LISTED: &str = "BAGDAR_ENGINES";

/// The engines of this run: all, unless `BAGDAR_ENGINES` names some.
pub(crate) fn listed() -> Result<Vec<Engine>> {
    match std::env::var(LISTED) {
        Err(_) => Ok(ENGINES.into()),
        Ok(names) => among(&names),
    }
}

/// Whether nobody asked for engines by name: then others than the first go through the journeys of the short run only.
fn is_brief() -> bool {
    std::env::var_os(LISTED).is_none()
}

pub(crate) fn among(names: &str) -> Result<Vec<Engine>> {
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    let known = ENGINES.map(|it| it.name);
    if let Some(unknown) = names.iter().find(|it| !known.contains(it)) {
        bail!(
            "{LISTED}: there is no {unknown:?}, only {}",
            known.join(",")
        );
    }
    let wanted = |it: &Engine| names.contains(&it.name);
    Ok(ENGINES.into_iter().filter(wanted).collect())
}

/// Engines that this run leaves out.
pub(crate) fn left_out(listed: &[Engine]) -> Vec<&'static str> {
    let names = ENGINES.iter().filter(|it| !listed.contains(it));
    names.map(|it| it.name).collect()
}

/// Finds all programs or installs them; says what the journeys are to be told.
pub(crate) fn ready(layout: &Layout, engines: &[Engine]) -> Result<Vec<(&'static str, OsString)>> {
    let missing: Vec<&str> = engines
        .iter()
        .filter(|it| {
            it.programs
                .iter()
                .any(|it| !it.is_ours() && it.find(layout).is_none())
        })
        .flat_map(|it| it.packages)
        .copied()
        .collect();
    if !missing.is_empty() {
        install(layout, &missing).with_context(|| advice(engines, &missing))?;
    }
    let mut told = vec![
        ("BAGDAR_DIST", layout.dist.clone().into()),
        ("BAGDAR_AXE", tools::axe(layout).into()),
        (
            LISTED,
            engines
                .iter()
                .map(|it| it.name)
                .collect::<Vec<_>>()
                .join(",")
                .into(),
        ),
    ];
    if is_brief() {
        told.push(("BAGDAR_BRIEF", "1".into()));
    }
    for engine in engines {
        if engine.name == "firefox" {
            setup::cargo_tool(layout, tools::GECKODRIVER)?;
        }
        for program in engine.programs {
            let found = program.find(layout);
            let found = found.with_context(|| advice(engines, engine.packages))?;
            told.push((program.variable, found.into()));
        }
        say(&format!("{} is ready", engine.name));
    }
    same_version(&told)?;
    Ok(told)
}

fn advice(engines: &[Engine], packages: &[&str]) -> String {
    let names: Vec<&str> = engines.iter().map(|it| it.name).collect();
    format!(
        "the journeys run in {}, and something of {} is missing. Install it with your package manager (Debian: \
         apt-get install {}), or say where the programs are in the variables BAGDAR_CHROME, BAGDAR_CHROMEDRIVER, \
         BAGDAR_FIREFOX, BAGDAR_GECKODRIVER, BAGDAR_WEBKITDRIVER, BAGDAR_MINIBROWSER, BAGDAR_XVFB. To run in fewer \
         engines name them: {LISTED}=chromium,firefox",
        names.join(", "),
        packages.join(", "),
        packages.join(" "),
    )
}

impl Program {
    /// Brought by cargo, not by a package of the system.
    fn is_ours(&self) -> bool {
        self.variable == "BAGDAR_GECKODRIVER"
    }

    fn find(&self, layout: &Layout) -> Option<PathBuf> {
        let chosen = std::env::var_os(self.variable).map(PathBuf::from);
        let path = tools::search_path(layout).ok()?;
        let folders = std::env::split_paths(&path).chain(ELSEWHERE.map(PathBuf::from));
        let path = std::env::join_paths(folders).ok()?;
        chosen
            .filter(|it| it.is_file())
            .or_else(|| self.names.iter().find_map(|name| tools::find(&path, name)))
    }
}

/// Chromium and its driver have to be of one version: said before a driver complains in its own words.
fn same_version(told: &[(&'static str, OsString)]) -> Result<()> {
    let version = |variable| {
        let (_, program) = told.iter().find(|it| it.0 == variable)?;
        major_in(&tools::version(Path::new(program))?)
    };
    match (version("BAGDAR_CHROME"), version("BAGDAR_CHROMEDRIVER")) {
        (Some(chrome), Some(driver)) if chrome != driver => {
            bail!(
                "Chromium has version {chrome} and its driver {driver}: install two of one version"
            )
        }
        _ => Ok(()),
    }
}

/// With apt, as root or with a sudo that asks nothing; anywhere else a person has to decide.
fn install(layout: &Layout, packages: &[&str]) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if tools::find(&path, "apt-get").is_none() {
        bail!("there is no apt-get here");
    }
    let root = silent("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && silent("sudo", &["-n", "true"]).is_none() {
        bail!("apt-get needs root, or a sudo that asks nothing");
    }
    let log = layout.tools.join("log").join("apt.log");
    let install = ["install", "-y", "--no-install-recommends"];
    let install: Vec<&str> = install.iter().chain(packages).copied().collect();
    logged("apt-get update", &mut apt(root, &["update"]), &log)?;
    let what = format!("installing {} (a minute or two)", packages.join(", "));
    logged(&what, &mut apt(root, &install), &log)
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

/// First number with dots in it: "Chromium 156.0.8078.79 built on Debian" says 156.
fn major_in(answer: &str) -> Option<u32> {
    answer
        .split_whitespace()
        .find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::{among, left_out, major_in};

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

    #[test]
    fn fewer_engines_are_named_and_a_wrong_name_is_refused() {
        let some = among("firefox, chromium").unwrap();
        assert_eq!(some.len(), 2);
        assert_eq!(left_out(&some), ["webkit"]);
        assert!(among("safari").is_err());
        assert!(among("").is_err(), "no engine at all is a mistake");
    }
}
