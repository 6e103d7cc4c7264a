//! Everything the terminal finds by name: groups, universities, college specialties, professions, subjects.

use super::interests::Edition;
use super::lookup::{Names, Resolved, folded, group_code};
use crate::authored::{Authored, UniversityRow};
use guidance::catalog::ProfessionId;
use guidance::lang::Lang;
use guidance::study::{GroupCode, Study, SubjectId};
use std::sync::OnceLock;

/// What people call a group besides its name.
const GROUP_WORDS: [(&str, &str); 12] = [
    ("B057", "IT"),
    ("B057", "айти"),
    ("B057", "ІТ"),
    ("B058", "кибербезопасность"),
    ("B058", "киберқауіпсіздік"),
    ("B049", "юриспруденция"),
    ("B049", "заң"),
    ("BM086", "лечебное дело"),
    ("BM086", "общая медицина"),
    ("BM086", "general medicine"),
    ("B044", "менеджмент"),
    ("B073", "архитектура"),
];

/// Names to find by.
pub(super) struct Finder {
    groups: Names<GroupCode>,
    universities: Names<String>,
    specialties: Names<usize>,
    subjects: Names<SubjectId>,
    professions: OnceLock<Names<ProfessionId>>,
}

impl Finder {
    /// `editions` are those of all languages.
    pub(super) fn of(authored: &Authored, editions: [&Edition; 3]) -> Self {
        let [kk, ..] = editions;
        let studies = || Lang::ALL.into_iter().zip(editions.map(|it| &it.study));
        let group = |code: GroupCode| {
            let names = studies().filter_map(|(lang, it)| Some((lang, it.group(code)?)));
            let mut names: Vec<(Lang, String)> = names
                .map(|(lang, group)| (lang, group.name.text.clone()))
                .collect();
            let own = code.to_string();
            let others = GROUP_WORDS.iter().filter(|it| it.0 == own);
            names.extend(others.map(|it| (Lang::Ru, it.1.to_owned())));
            (code, names)
        };
        let specialty = |place: usize| {
            let rows =
                studies().filter_map(|(lang, it)| Some((lang, it.specialties().get(place)?)));
            let names = rows.map(|(lang, it)| (lang, it.name.text.clone()));
            (place, names.collect())
        };
        let subject = |id: SubjectId| {
            let names = studies().map(|(lang, it)| (lang, it.subject(id).to_owned()));
            (id, names.collect())
        };
        let education = &authored.education;
        Self {
            groups: Names::of(in_use(&kk.study).into_iter().map(group)),
            universities: Names::of(education.universities.iter().map(university)),
            specialties: Names::of((0..kk.study.specialties().len()).map(specialty)),
            subjects: Names::of(kk.study.subjects().map(|it| subject(it.0))),
            professions: OnceLock::new(),
        }
    }

    /// A group by its code or a name; a code that is none has its neighbours beside it.
    pub(super) fn group(&self, study: &Study, text: &str) -> Resolved<GroupCode> {
        let Some(typed) = group_code(text) else {
            return self.groups.resolve(text);
        };
        let medical = typed.replacen('B', "BM", 1);
        let codes = [&typed, &medical].into_iter();
        let mut codes = codes.filter_map(|it| GroupCode::from_text(it));
        match codes.find(|it| study.group(*it).is_some()) {
            Some(code) => Resolved::Found(code),
            None => Resolved::Near(beside(study, &typed)),
        }
    }

    /// A university by its code, short name or name; its official code.
    pub(super) fn university(&self, text: &str) -> Resolved<String> {
        let digits = text.trim();
        match digits.parse::<u16>() {
            Ok(number) => self.universities.resolve(&format!("{number:03}")),
            Err(_) => self.universities.resolve(text),
        }
    }

    /// The place of a college specialty among all of them.
    pub(super) fn specialty(&self, study: &Study, text: &str) -> Resolved<usize> {
        let typed = folded(text).to_uppercase();
        let mut all = study.specialties().iter();
        let coded = all.position(|it| {
            let code = it.code.as_deref();
            code.is_some_and(|code| code.to_uppercase() == typed)
        });
        coded.map_or_else(|| self.specialties.resolve(text), Resolved::Found)
    }

    /// A subject of the exam that is mistyped, or typed with other letters.
    pub(super) fn subject(&self, text: &str) -> Option<SubjectId> {
        self.subjects.resolve(text).found()
    }

    /// The professions nearest to a name that is none; `names` are asked for once.
    pub(super) fn professions(
        &self,
        text: &str,
        names: impl FnOnce() -> Vec<(ProfessionId, Vec<(Lang, String)>)>,
    ) -> Resolved<ProfessionId> {
        let all = self.professions.get_or_init(|| Names::of(names()));
        all.resolve(text)
    }
}

/// Groups that can be entered now; a code of old that has the name of a new one is found by its code alone.
fn in_use(study: &Study) -> Vec<GroupCode> {
    let taken = |name: &str, code: GroupCode| {
        let mut others = study.groups().filter(|it| it.code != code);
        others.any(|it| it.name.text == name && it.threshold.is_some())
    };
    let groups = study.groups();
    let groups = groups.filter(|it| it.threshold.is_some() || !taken(&it.name.text, it.code));
    groups.map(|it| it.code).collect()
}

/// The groups with the numbers next to this one.
fn beside(study: &Study, code: &str) -> Vec<GroupCode> {
    let number = |code: &str| {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<u16>().unwrap_or_default()
    };
    let wanted = number(code);
    let mut codes: Vec<GroupCode> = study.groups().map(|it| it.code).collect();
    codes.sort_by_key(|it| (number(&it.to_string()).abs_diff(wanted), *it));
    codes.truncate(3);
    codes
}

fn university(row: &UniversityRow) -> (String, Vec<(Lang, String)>) {
    let names = [
        (Lang::Kk, &row.name_kk),
        (Lang::Ru, &row.name_ru),
        (Lang::En, &row.name_en),
        (Lang::Ru, &row.short_name),
    ];
    let names = names.into_iter();
    let names = names.filter_map(|(lang, name)| Some((lang, name.clone()?)));
    let others = row.other_names.iter().flat_map(|it| it.split(';'));
    let others = others.map(|it| (Lang::Kk, it.trim().to_owned()));
    let code = std::iter::once((Lang::Ru, row.code.clone()));
    (row.code.clone(), names.chain(others).chain(code).collect())
}
