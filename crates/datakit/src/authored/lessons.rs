//! `data/lessons/<topic>.toml` and `data/net_pay.toml`: what a first job asks for.

use guidance::lang::Lang;
use guidance::lesson::Topic;
use serde::Deserialize;

/// One lesson.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonFile {
    /// Name of the file, without its ending.
    #[serde(skip)]
    pub topic: Option<Topic>,
    /// How long it takes, about.
    pub minutes: u8,
    /// By section: ids of `sources.csv`; empty where a section states no fact.
    pub sources: Vec<Vec<String>>,
    /// In Kazakh.
    pub kk: LessonTexts,
    /// In Russian.
    pub ru: LessonTexts,
    /// In English.
    pub en: LessonTexts,
}

/// One language of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md says what each part is")]
pub struct LessonTexts {
    pub title: String,
    pub goal: String,
    pub sections: Vec<SectionTexts>,
    pub activity: ActivityTexts,
    pub checks: Vec<CheckTexts>,
}

/// A part with a heading.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md says what each part is")]
pub struct SectionTexts {
    pub heading: String,
    pub text: Vec<String>,
    #[serde(default)]
    pub list: Vec<String>,
}

/// Something to write.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md says what each part is")]
pub struct ActivityTexts {
    pub title: String,
    pub text: String,
    pub fields: Vec<String>,
    pub example: String,
}

/// A question; `right` counts from 1.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md says what each part is")]
pub struct CheckTexts {
    pub question: String,
    pub right: u8,
    pub options: [String; 3],
    pub why: [String; 3],
}

impl LessonFile {
    /// Its file below `data/`.
    pub fn file(&self) -> String {
        let topic = self.topic.map(Topic::slug).unwrap_or_default();
        format!("lessons/{topic}.toml")
    }

    /// The texts of one language.
    pub fn texts(&self, lang: Lang) -> &LessonTexts {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

impl LessonTexts {
    /// Every text with its place, in the order it is read.
    pub fn all(&self) -> Vec<(String, &str)> {
        let mut all = vec![
            ("title".to_owned(), self.title.as_str()),
            ("goal".to_owned(), &self.goal),
        ];
        for (number, section) in (1..).zip(&self.sections) {
            all.push((format!("sections[{number}].heading"), &section.heading));
            let lines = section.text.iter().chain(&section.list);
            all.extend(lines.map(|text| (format!("sections[{number}]"), text.as_str())));
        }
        all.push(("activity.title".to_owned(), &self.activity.title));
        all.push(("activity.text".to_owned(), &self.activity.text));
        let fields = self.activity.fields.iter();
        all.extend(fields.map(|text| ("activity.fields".to_owned(), text.as_str())));
        all.push(("activity.example".to_owned(), &self.activity.example));
        for (number, check) in (1..).zip(&self.checks) {
            all.push((format!("checks[{number}].question"), &check.question));
            let lines = check.options.iter().chain(&check.why);
            all.extend(lines.map(|text| (format!("checks[{number}]"), text.as_str())));
        }
        all
    }
}

/// `data/net_pay.toml`: the rule of one year.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the file says what each key is")]
pub struct NetPayFile {
    pub year: u16,
    pub pension_percent: u8,
    pub insurance_percent: u8,
    pub deduction: u32,
    pub tax_percent: u8,
    pub up_to: u32,
    pub sources: Vec<String>,
}
