//! `cargo xtask`: from a bare machine with rustup and Node to a served, tested widget.

mod browser;
mod build;
mod compress;
mod css;
mod data;
mod dist;
mod faults;
mod layout;
mod lock;
mod minify;
mod package;
mod report;
mod run;
mod serve;
mod setup;
mod size;
mod split;
mod stamp;
mod test;
mod tools;
mod widget;

use layout::Layout;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  serve [--port N]   build, then serve dist/ on 127.0.0.1 with the demo pages of schools
  build              data, styles and widget into dist/, compressed and weighed
  package [ADDRESS]  build, then a release in package/: a folder to unpack beside a site, with headers and a zip
  pack [ADDRESS]     the same from the dist/ that is there
  serve-package [--port N]   the release in package/, with exactly its headers
  test               everything: data checks, native tests, build, journeys in a browser
  size               bytes of a cold first screen as JSON";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let layout = Layout::find();
    let done = match arguments.as_slice() {
        ["build"] => build::build(&layout),
        ["serve"] => serve::serve(&layout, None),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::serve(&layout, Some(port)),
            Err(_) => return misused(&format!("{port} is no port number")),
        },
        ["package"] => package::package(&layout, None),
        ["package", address] => package::package(&layout, Some(address)),
        ["pack"] => package::pack(&layout, None),
        ["pack", address] => package::pack(&layout, Some(address)),
        ["serve-package"] => serve::package(&layout, None),
        ["serve-package", "--port", port] => match port.parse() {
            Ok(port) => serve::package(&layout, Some(port)),
            Err(_) => return misused(&format!("{port} is no port number")),
        },
        ["test"] => test::test(&layout),
        ["size"] => size::size(&layout),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [] => return misused("a command is missing"),
        _ => return misused(&format!("cannot do: {}", arguments.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn misused(what: &str) -> ExitCode {
    eprintln!("xtask: {what}\n\n{USAGE}");
    ExitCode::from(2)
}
