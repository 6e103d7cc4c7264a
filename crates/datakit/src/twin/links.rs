//! The whole table of links, for a specialist to read.

use crate::authored::{Authored, Link};

/// Tab-separated, a link a line: slug and Russian name of the profession, its level, where it is taught, code or name
/// of the group or specialty, its Russian name, kind, and why where it is only possible.
pub fn links(authored: &Authored) -> Vec<String> {
    let education = &authored.education;
    let group = |key: &str| {
        let mut rows = education.groups.iter();
        rows.find(|row| row.code == key)
            .map(|row| row.name_ru.as_str())
    };
    let specialty = |key: &str| {
        let mut rows = education.specialties.iter();
        let row = rows.find(|row| row.key() == Some(key));
        row.map(|row| row.name_ru.as_str())
    };
    let routes = &authored.routes;
    let university = routes
        .university_links()
        .map(|link| line(authored, link, "university", group(link.key)));
    let college = routes
        .college_links()
        .map(|link| line(authored, link, "college", specialty(link.key)));
    let head = "slug\tprofession\tlevel\twhere\tcode\tname\tkind\twhy".to_owned();
    std::iter::once(head)
        .chain(university)
        .chain(college)
        .collect()
}

fn line(authored: &Authored, link: Link<'_>, place: &str, name: Option<&str>) -> String {
    let profession = authored.profession(link.slug);
    let (called, level) =
        profession.map_or(("", ""), |it| (it.name.ru.as_str(), it.level.as_str()));
    let why = link.why.unwrap_or_default();
    let cells = [
        link.slug,
        called,
        level,
        place,
        link.key,
        name.unwrap_or_default(),
        link.kind,
        why,
    ];
    cells.join("\t")
}
