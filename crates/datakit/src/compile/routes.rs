//! Where a profession is studied, in the words of one page.

use crate::authored::{Authored, CollegeSpecialtyRow, Link, ProfessionFile, ProgrammeGroupRow};
use guidance::detail::RouteLevel;
use guidance::lang::Lang;
use guidance::wire;

/// Universities, then colleges; of each the straightest way first, else in the order of the table.
pub(super) fn routes(authored: &Authored, file: &ProfessionFile, lang: Lang) -> Vec<wire::Route> {
    let education = &authored.education;
    let of_file = |link: &Link<'_>| link.slug == file.slug;
    let mut universities: Vec<Link<'_>> =
        authored.routes.university_links().filter(of_file).collect();
    let mut colleges: Vec<Link<'_>> = authored.routes.college_links().filter(of_file).collect();
    universities.sort_by_key(Link::rank);
    colleges.sort_by_key(Link::rank);
    let universities = universities.into_iter().filter_map(|link| {
        let found = education.groups.iter().find(|group| group.code == link.key);
        found.map(|group| university(authored, group, link, lang))
    });
    let colleges = colleges.into_iter().filter_map(|link| {
        let mut rows = education.specialties.iter();
        let found = rows.find(|row| row.key() == Some(link.key));
        found.map(|row| college(row, link, lang))
    });
    universities.chain(colleges).collect()
}

/// What is said beside or instead of the routes; `None` when they say it all.
pub(super) fn note(authored: &Authored, file: &ProfessionFile, lang: Lang) -> Option<String> {
    let sentences: Vec<String> = authored
        .routes
        .sentences()
        .filter(|(_, slug, _)| *slug == file.slug)
        .map(|(_, _, words)| words.of(lang).to_owned())
        .collect();
    Some(sentences.join(" ")).filter(|note| !note.is_empty())
}

fn university(
    authored: &Authored,
    group: &ProgrammeGroupRow,
    link: Link<'_>,
    lang: Lang,
) -> wire::Route {
    let own = match lang {
        Lang::Kk => group.name_kk.as_deref(),
        Lang::Ru => None,
        Lang::En => group.name_en.as_deref(),
    };
    wire::Route {
        code: Some(group.code.clone()),
        subjects: subjects(authored, group, lang),
        ..route(link, RouteLevel::University, own, &group.name_ru, lang)
    }
}

fn college(row: &CollegeSpecialtyRow, link: Link<'_>, lang: Lang) -> wire::Route {
    let own = match lang {
        Lang::Kk => row.name_kk.as_deref(),
        Lang::Ru | Lang::En => None,
    };
    wire::Route {
        code: row.code().map(str::to_owned),
        ..route(link, RouteLevel::College, own, &row.name_ru, lang)
    }
}

/// Without a name of its own language a route has its Russian one, and says so.
fn route(
    link: Link<'_>,
    level: RouteLevel,
    own: Option<&str>,
    name_ru: &str,
    lang: Lang,
) -> wire::Route {
    let borrowed = own.is_none() && lang != Lang::Ru;
    wire::Route {
        kind: link.kind.to_owned(),
        level: level.slug().to_owned(),
        name: own.unwrap_or(name_ru).to_owned(),
        lang: borrowed.then(|| Lang::Ru.tag().to_owned()),
        why: link.why.map(str::to_owned),
        ..Default::default()
    }
}

/// `None` when the group has no subjects or one of them has no name in the pairs.
fn subjects(authored: &Authored, group: &ProgrammeGroupRow, lang: Lang) -> Option<String> {
    let named = |side: Vec<&str>| {
        let names = side
            .into_iter()
            .map(|name| authored.education.subject(name, lang));
        names.collect::<Option<Vec<&str>>>()
    };
    let sides = group.exam().into_iter().map(named);
    let sides = sides.collect::<Option<Vec<_>>>()?;
    let sides: Vec<String> = sides.into_iter().map(|side| side.join(" / ")).collect();
    Some(sides.join(" + ")).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
