//! The tables of education: programme groups, exam pairs, thresholds, institutions, grants.

use super::Reader;
use guidance::lang::Lang;
use serde::{Deserialize, Serialize};

/// All education tables.
#[derive(Debug, Default)]
#[allow(missing_docs, reason = "named after their files")]
pub struct Education {
    pub groups: Vec<ProgrammeGroupRow>,
    pub pairs: Vec<ExamPairRow>,
    pub cutoffs: Vec<CutoffRow>,
    pub universities: Vec<UniversityRow>,
    pub colleges: Vec<CollegeRow>,
    pub specialties: Vec<CollegeSpecialtyRow>,
    pub college_demand: Vec<CollegeDemandRow>,
    pub exam_rules: Vec<ExamRuleRow>,
    pub grants: Vec<GrantRow>,
    pub tuition: Vec<TuitionRow>,
}

macro_rules! rows {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, Deserialize, Serialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "data/README.md explains each column")]
        pub struct $name { $(pub $field: $type,)* }
    )*};
}

rows! {
    /// `programme_groups.csv`
    ProgrammeGroupRow {
        code: String, name_kk: Option<String>, name_ru: String, name_en: Option<String>,
        direction: Option<String>, field: Option<String>, subjects: String,
        threshold_min_2026: Option<u16>, threshold_max_2026: Option<u16>, universities_2026: Option<u16>,
        places_2026: Option<u32>, places_short_2026: Option<u32>, places_pedagogical_2026: Option<u32>,
        lowest_general_2026: Option<u16>, lowest_rural_2026: Option<u16>,
        lowest_general_2025: Option<u16>, lowest_rural_2025: Option<u16>, awarded_2025: Option<u32>,
        source: String, note: Option<String>,
    }
    /// `exam_pairs.csv`
    ExamPairRow {
        code: String,
        subject1_kk: String, subject1_ru: String, subject1_en: String,
        subject2_kk: String, subject2_ru: String, subject2_en: String,
        groups: Option<u16>, takers_2025: Option<u32>, takers_2026: Option<u32>, takers_100plus_2026: Option<u32>,
        source: String, note: Option<String>,
    }
    /// `cutoffs.csv`
    CutoffRow {
        group: String, university: String, quota: String,
        lowest_2023: Option<u16>, lowest_2024: Option<u16>, lowest_2025: Option<u16>,
        median_2025: Option<f32>, highest_2025: Option<u16>, won_2025: Option<u32>, threshold_2026: Option<u16>,
        source: String,
    }
    /// `universities.csv`
    UniversityRow {
        code: String, name_kk: Option<String>, name_ru: Option<String>, name_en: Option<String>,
        short_name: Option<String>, other_names: Option<String>, city: Option<String>, region: Option<String>, site: Option<String>,
        groups_2026: Option<u16>, dormitory: Option<String>, military_department: Option<String>,
        source: String, note: Option<String>,
    }
    /// `colleges.csv`
    CollegeRow {
        name_kk: Option<String>, name_ru: Option<String>, region: Option<String>, city: Option<String>,
        ownership: Option<String>, specialties: Option<String>, site: Option<String>,
        source: String, note: Option<String>,
    }
    /// `college_specialties.csv`
    CollegeSpecialtyRow {
        row: String, specialty_code: Option<String>, qualification_code: Option<String>,
        name_kk: Option<String>, name_ru: String, level: Option<String>,
        length_after_9: Option<String>, length_after_11: Option<String>,
        field: Option<String>, specialty_ru: Option<String>, source: String, note: Option<String>,
    }
    /// `college_demand.csv`
    CollegeDemandRow {
        topic: String, item_ru: Option<String>, item_kk: Option<String>, specialty_code: Option<String>,
        region: Option<String>, value: Option<String>, unit: Option<String>, period: Option<String>,
        source: String, note: Option<String>,
    }
    /// `exam_rules.csv`
    ExamRuleRow {
        id: String, topic: String, rule: String, value: Option<String>, unit: Option<String>,
        valid_for: Option<String>, source: String, note: Option<String>,
    }
    /// `grants.csv`
    GrantRow {
        id: String, category: String, name_kk: Option<String>, name_ru: String, name_en: Option<String>,
        who: Option<String>, what: Option<String>, amount_kzt: Option<String>, numbers: Option<String>,
        period: Option<String>, where_to_apply: Option<String>, source: String, note: Option<String>,
    }
    /// `tuition.csv`
    TuitionRow {
        id: String, institution: String, programme: Option<String>, who: Option<String>,
        amount_min: Option<String>, amount_max: Option<String>, unit: String, period: Option<String>,
        source: String, note: Option<String>,
    }
}

impl ProgrammeGroupRow {
    /// The two sides of its exam, each with its alternatives, in Russian; empty when nothing is known.
    pub fn exam(&self) -> Vec<Vec<&str>> {
        let sides = self.subjects.split('+').map(|side| {
            let names = side.split('|').map(str::trim);
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
        });
        sides.filter(|side| !side.is_empty()).collect()
    }

    /// Whether a pair is accepted: both its subjects are among the subjects of the group.
    pub fn accepts(&self, pair: &ExamPairRow) -> bool {
        let own: Vec<&str> = self.exam().concat();
        [&pair.subject1_ru, &pair.subject2_ru]
            .into_iter()
            .all(|subject| own.contains(&subject.as_str()))
    }
}

impl CollegeSpecialtyRow {
    /// The code of what the row is: of a specialty or of a qualification.
    pub fn code(&self) -> Option<&str> {
        match self.row.as_str() {
            "qualification" => self.qualification_code.as_deref(),
            _ => self.specialty_code.as_deref(),
        }
    }

    /// How a link names it: by code, else by the exact Russian name. A row with neither cannot be linked.
    pub fn key(&self) -> Option<&str> {
        let name = Some(self.name_ru.as_str()).filter(|name| !name.is_empty());
        self.code().or(name)
    }
}

impl Education {
    /// What a subject is called: its Russian name, as groups have it, in one language.
    pub fn subject(&self, name_ru: &str, lang: Lang) -> Option<&str> {
        self.pairs.iter().find_map(|pair| {
            let first = [&pair.subject1_kk, &pair.subject1_ru, &pair.subject1_en];
            let second = [&pair.subject2_kk, &pair.subject2_ru, &pair.subject2_en];
            let names = [first, second]
                .into_iter()
                .find(|[_, ru, _]| *ru == name_ru)?;
            names.get(lang.index()).map(|name| name.as_str())
        })
    }
}

impl Reader<'_> {
    pub(super) fn education(&mut self) -> Education {
        Education {
            groups: self.csv("programme_groups.csv"),
            pairs: self.csv("exam_pairs.csv"),
            cutoffs: self.csv("cutoffs.csv"),
            universities: self.csv("universities.csv"),
            colleges: self.csv("colleges.csv"),
            specialties: self.csv("college_specialties.csv"),
            college_demand: self.csv("college_demand.csv"),
            exam_rules: self.csv("exam_rules.csv"),
            grants: self.csv("grants.csv"),
            tuition: self.csv("tuition.csv"),
        }
    }
}
