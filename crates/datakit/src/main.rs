//! The terminal twin of the widget, for data stewards and tests.

use datakit::{Authored, check, coverage, pages, serve, twin};
use guidance::lang::Lang;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: datakit check | build | pages FOLDER | coverage | links | search | score | rank | routes | measures | show profession SLUG | show group CODE | show pair CODE | show university NAME | show specialty CODE | show region CODE | show guide exam, money or words | compare LANGUAGE CODE CODE…";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("datakit: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> io::Result<ExitCode> {
    let root = project_root();
    let (authored, unreadable) = Authored::read(&root.join("data"));
    let mut out = io::stdout().lock();
    match arguments {
        ["check"] => checked(&mut out, &authored, unreadable),
        ["build"] => {
            for finding in &unreadable {
                eprintln!("{finding}");
            }
            let files = serve::build(&authored, &root.join("public"))?;
            writeln!(out, "{files} files written to public/")?;
            Ok(exit(unreadable.is_empty()))
        }
        ["pages", folder] => {
            let pages = pages::build(&authored, Path::new(folder))?;
            writeln!(out, "{pages} pages written to {folder}/")?;
            Ok(ExitCode::SUCCESS)
        }
        ["coverage"] => {
            writeln!(out, "{}", coverage::coverage(&authored))?;
            Ok(ExitCode::SUCCESS)
        }
        ["links"] => {
            for line in twin::links(&authored) {
                writeln!(out, "{line}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        ["search"] => {
            let index = twin::search_index(&authored);
            for line in io::stdin().lock().lines() {
                let slugs = twin::search(&authored, &index, &line?);
                writeln!(out, "{}", serde_json::to_string(&slugs)?)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        ["score"] => each_line(&mut out, &authored, twin::Loaded::score),
        ["measures"] => each_line(&mut out, &authored, twin::Loaded::year),
        ["rank"] => each_line(&mut out, &authored, twin::Loaded::rank),
        ["routes"] => each_line(&mut out, &authored, twin::Loaded::routes),
        ["compare", lang, codes @ ..] => compare(&mut out, &authored, lang, codes),
        ["show", what, key] => show(&mut out, &authored, what, key),
        _ => Err(io::Error::new(io::ErrorKind::InvalidInput, USAGE)),
    }
}

fn checked(
    out: &mut impl Write,
    authored: &Authored,
    mut findings: Vec<datakit::Finding>,
) -> io::Result<ExitCode> {
    findings.extend(check::check(authored));
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    for note in check::notes(authored) {
        writeln!(out, "note: {note}")?;
    }
    let count = authored.professions.len();
    writeln!(
        out,
        "{count} professions checked, {} findings",
        findings.len()
    )?;
    Ok(exit(findings.is_empty()))
}

/// Answers every line of the input, whatever bytes it is made of.
fn each_line(
    out: &mut impl Write,
    authored: &Authored,
    answer: fn(&twin::Loaded, &str) -> String,
) -> io::Result<ExitCode> {
    let loaded = loaded(authored)?;
    for line in io::stdin().lock().split(b'\n') {
        writeln!(out, "{}", answer(&loaded, &String::from_utf8_lossy(&line?)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn loaded(authored: &Authored) -> io::Result<twin::Loaded> {
    let loaded = twin::Loaded::of(authored);
    loaded.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

fn show(out: &mut impl Write, authored: &Authored, what: &str, key: &str) -> io::Result<ExitCode> {
    let loaded = loaded(authored)?;
    let shown = match what {
        "profession" => twin::profession(authored, &loaded, key),
        "group" => twin::group(authored, &loaded, key),
        "pair" => twin::pair(authored, &loaded, key),
        "university" => twin::university(authored, &loaded, key),
        "specialty" => twin::specialty(authored, &loaded, key),
        "region" => twin::region(authored, key),
        "guide" => twin::guide(authored, key),
        _ => None,
    };
    match shown {
        Some(value) => {
            writeln!(out, "{value}")?;
            Ok(ExitCode::SUCCESS)
        }
        None => {
            let near = twin::near(&loaded, what, key);
            let near = match near.is_empty() {
                true => String::new(),
                false => format!("; near: {}", near.join(", ")),
            };
            let said = format!("no {what} {key}{near}");
            Err(io::Error::new(io::ErrorKind::NotFound, said))
        }
    }
}

fn compare(
    out: &mut impl Write,
    authored: &Authored,
    lang: &str,
    codes: &[&str],
) -> io::Result<ExitCode> {
    let loaded = loaded(authored)?;
    let wrong = |text: &str| io::Error::new(io::ErrorKind::InvalidInput, text);
    let lang = Lang::from_tag(lang).ok_or_else(|| wrong("want kk, ru or en"))?;
    let rows = twin::compare(authored, &loaded, codes, lang);
    let rows = rows.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    let rows = rows.ok_or_else(|| wrong("want two to four codes of programme groups"))?;
    writeln!(out, "{rows}")?;
    Ok(ExitCode::SUCCESS)
}

fn exit(good: bool) -> ExitCode {
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The checkout this binary was built from: data and public stand at its top.
fn project_root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest
        .ancestors()
        .nth(2)
        .unwrap_or(manifest)
        .to_path_buf()
}
