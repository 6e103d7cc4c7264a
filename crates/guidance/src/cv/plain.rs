//! The CV as text to paste anywhere: a heading, then lines. Headings are those of its language.

use super::{Cv, Post};
use crate::plan::{Say, Says};

/// All that is written, section by section; empty sections are left out.
pub fn plain(cv: &Cv, says: &Says) -> String {
    let contacts = [&cv.phone, &cv.email, &cv.city];
    let head = [vec![cv.name.clone()], filled(contacts)].concat();
    let study = |it: &super::Study| {
        let line = filled([&it.what, &it.place]).join(", ");
        [line, span(&it.from, &it.to)].join(" ").trim().to_owned()
    };
    let tongue = |it: &super::Tongue| filled([&it.name, &it.level]).join(": ");
    let tongues: Vec<String> = cv.languages.iter().map(tongue).collect();
    let sections: [(Option<Say>, Vec<String>); 9] = [
        (None, head),
        (Some(Say::CvWork), posts(&cv.work)),
        (Some(Say::CvProjects), posts(&cv.projects)),
        (Some(Say::CvStudies), cv.studies.iter().map(study).collect()),
        (Some(Say::CvSkills), vec![filled(&cv.skills).join(", ")]),
        (Some(Say::CvLanguages), vec![filled(&tongues).join("; ")]),
        (Some(Say::CvHours), vec![cv.hours.clone()]),
        (
            Some(Say::CvPosition),
            vec![filled([&cv.position, &cv.pay]).join(", ")],
        ),
        (Some(Say::CvAbout), vec![cv.about.clone()]),
    ];
    let said = sections.into_iter().filter_map(|(heading, lines)| {
        let lines: Vec<String> = filled(lines.iter());
        let heading = heading.map(|word| says.get(word).to_owned());
        (!lines.is_empty()).then(|| {
            heading
                .into_iter()
                .chain(lines)
                .collect::<Vec<_>>()
                .join("\n")
        })
    });
    let mut text = said.collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn posts(posts: &[Post]) -> Vec<String> {
    let post = |it: &Post| {
        let line = filled([&it.role, &it.place]).join(", ");
        let head = [line, span(&it.from, &it.to)].join(" ");
        filled([&head, &it.did]).join("\n")
    };
    posts.iter().map(post).collect()
}

fn span(from: &str, to: &str) -> String {
    match (from.trim(), to.trim()) {
        ("", "") => String::new(),
        (from, "") => format!("({from} –)"),
        ("", to) => format!("(– {to})"),
        (from, to) => format!("({from} – {to})"),
    }
}

fn filled<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let trimmed = texts.into_iter().map(|text| text.trim());
    trimmed
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect()
}
