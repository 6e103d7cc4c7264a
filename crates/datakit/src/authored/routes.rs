//! The tables that lead from professions to studies, and those that say why nothing does.

use super::{Reader, Trilingual};
use guidance::detail::RouteKind;
use serde::Deserialize;

/// All link tables.
#[derive(Debug, Default)]
#[allow(missing_docs, reason = "named after their files")]
pub struct Routes {
    pub university: Vec<UniversityLinkRow>,
    pub college: Vec<CollegeLinkRow>,
    pub short: Vec<ShortTrainingRow>,
    pub university_unlinked: Vec<UnlinkedRow>,
    pub college_unlinked: Vec<UnlinkedRow>,
    pub unlinked_groups: Vec<UnlinkedGroupRow>,
    pub unlinked_specialties: Vec<UnlinkedSpecialtyRow>,
}

macro_rules! rows {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "data/README.md explains each column")]
        pub struct $name { $(pub $field: $type,)* }
    )*};
}

rows! {
    /// `university_links.csv`
    UniversityLinkRow { slug: String, group: String, kind: String, why: Option<String>, }
    /// `college_links.csv`
    CollegeLinkRow { slug: String, specialty: String, kind: String, why: Option<String>, }
    /// `short_training.csv`
    ShortTrainingRow { slug: String, kind: String, kk: String, ru: String, en: String, }
    /// `university_unlinked.csv` and `college_unlinked.csv`
    UnlinkedRow { slug: String, reason_kk: String, reason_ru: String, reason_en: String, }
    /// `unlinked_groups.csv`
    UnlinkedGroupRow { code: String, instead: Option<String>, reason: String, }
    /// `unlinked_specialties.csv`
    UnlinkedSpecialtyRow { specialty: String, reason: String, }
}

/// What the two tables of links have in common.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct Link<'a> {
    pub slug: &'a str,
    /// Group or specialty.
    pub key: &'a str,
    pub kind: &'a str,
    pub why: Option<&'a str>,
}

impl Link<'_> {
    /// For sorting: the straightest first.
    pub fn rank(&self) -> Option<RouteKind> {
        RouteKind::from_slug(self.kind)
    }
}

impl Routes {
    /// Codes of the groups to look at instead of this one.
    pub fn instead_of(&self, group: &str) -> Vec<String> {
        let rows = self.unlinked_groups.iter().filter(|it| it.code == group);
        let codes = rows.filter_map(|it| it.instead.as_deref());
        let codes = codes.flat_map(|it| it.split(';'));
        codes.map(|it| it.trim().to_owned()).collect()
    }

    /// Links to programme groups.
    pub fn university_links(&self) -> impl Iterator<Item = Link<'_>> {
        self.university.iter().map(|row| Link {
            slug: &row.slug,
            key: &row.group,
            kind: &row.kind,
            why: row.why.as_deref(),
        })
    }

    /// Links to college specialties and qualifications.
    pub fn college_links(&self) -> impl Iterator<Item = Link<'_>> {
        self.college.iter().map(|row| Link {
            slug: &row.slug,
            key: &row.specialty,
            kind: &row.kind,
            why: row.why.as_deref(),
        })
    }

    /// What a learner is told beside or instead of links, by file and profession.
    pub fn sentences(&self) -> impl Iterator<Item = (&'static str, &str, Trilingual)> {
        let files = [
            ("university_unlinked.csv", &self.university_unlinked),
            ("college_unlinked.csv", &self.college_unlinked),
        ];
        let unlinked = files.into_iter().flat_map(|(file, rows)| {
            rows.iter().map(move |row| {
                let words = Trilingual {
                    kk: row.reason_kk.clone(),
                    ru: row.reason_ru.clone(),
                    en: row.reason_en.clone(),
                };
                (file, row.slug.as_str(), words)
            })
        });
        let short = self.short.iter().map(|row| {
            let words = Trilingual {
                kk: row.kk.clone(),
                ru: row.ru.clone(),
                en: row.en.clone(),
            };
            ("short_training.csv", row.slug.as_str(), words)
        });
        unlinked.chain(short)
    }
}

impl Reader<'_> {
    pub(super) fn routes(&mut self) -> Routes {
        Routes {
            university: self.csv("university_links.csv"),
            college: self.csv("college_links.csv"),
            short: self.csv("short_training.csv"),
            university_unlinked: self.csv("university_unlinked.csv"),
            college_unlinked: self.csv("college_unlinked.csv"),
            unlinked_groups: self.csv("unlinked_groups.csv"),
            unlinked_specialties: self.csv("unlinked_specialties.csv"),
        }
    }
}
