//! The built widget on demo pages of schools.

use crate::layout::Layout;
use crate::run::say;
use crate::stamp::files_below;
use crate::{build, package, size};
use anyhow::{Context, Result};
use devserver::{Options, Server};
use std::io::ErrorKind;
use std::path::Path;
use std::thread;

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8179;
const FIRST_PAGE: &str = "school.html";

/// `cargo xtask serve`: builds and serves until interrupted.
pub(crate) fn serve(layout: &Layout, port: Option<u16>) -> Result<()> {
    build::artefacts(layout)?;
    if let Err(error) = size::check(layout) {
        say(&format!("warning: {error:#}")); // no reason not to look at it
    }
    let server = start(&layout.dist, port)?;
    let address = server.address();
    let hosts = layout.dist.join("hosts");
    let mut pages: Vec<String> = files_below(&hosts)?
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "html"))
        .filter_map(|file| Some(file.strip_prefix(&hosts).ok()?.to_str()?.to_owned()))
        .collect();
    pages.sort_by_key(|page| (page != FIRST_PAGE, page.clone()));
    println!("\nBagdar on a school's page: {address}/hosts/{FIRST_PAGE}");
    for page in pages.iter().filter(|page| *page != FIRST_PAGE) {
        println!("                     also: {address}/hosts/{page}");
    }
    println!("Ctrl-C ends it.");
    loop {
        thread::park(); // the server works on threads of its own
    }
}

/// `cargo xtask serve-package`: the release with exactly its headers, until interrupted.
pub(crate) fn package(layout: &Layout, port: Option<u16>) -> Result<()> {
    let folder = layout.package().join(package::FOLDER);
    let options = Options {
        port: port.unwrap_or_default(),
        headers: Some(package::headers(layout)?),
    };
    let server = Server::start(&folder, &options)
        .context("no release to serve: first `cargo xtask package`")?;
    println!("{}/", server.address());
    loop {
        thread::park(); // the server works on threads of its own
    }
}

/// The wanted port or an error; without a wish the first free one.
fn start(dist: &Path, port: Option<u16>) -> Result<Server> {
    if let Some(port) = port {
        return Server::start(dist, &options(port))
            .with_context(|| format!("cannot serve on port {port}"));
    }
    for port in FIRST_PORT..=LAST_PORT {
        match Server::start(dist, &options(port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            started => return started.context("cannot serve"),
        }
    }
    Server::start(dist, &Options::default()).context("cannot serve")
}

fn options(port: u16) -> Options {
    Options {
        port,
        ..Options::default()
    }
}
