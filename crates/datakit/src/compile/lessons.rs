//! First job lessons of one language.

use super::pay;
use crate::authored::{Authored, CheckTexts, LessonFile};
use guidance::lang::Lang;
use guidance::wire::{self, SCHEMA};

/// `data/<lang>/lessons.json`.
pub fn lessons(authored: &Authored, lang: Lang) -> wire::Lessons {
    wire::Lessons {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        lessons: authored
            .lessons
            .iter()
            .filter_map(|file| lesson(authored, file, lang))
            .collect(),
        net_pay: net_pay(authored),
    }
}

fn lesson(authored: &Authored, file: &LessonFile, lang: Lang) -> Option<wire::Lesson> {
    let texts = file.texts(lang);
    let none = Vec::new();
    let ids = file.sources.iter().chain(std::iter::repeat(&none));
    let sections = texts.sections.iter().zip(ids);
    Some(wire::Lesson {
        topic: file.topic?.slug().to_owned(),
        minutes: file.minutes,
        title: texts.title.clone(),
        goal: texts.goal.clone(),
        sections: sections
            .map(|(section, ids)| wire::LessonSection {
                heading: section.heading.clone(),
                text: section.text.clone(),
                list: section.list.clone(),
                sources: sources(authored, ids),
            })
            .collect(),
        activity: wire::LessonActivity {
            title: texts.activity.title.clone(),
            text: texts.activity.text.clone(),
            fields: texts.activity.fields.clone(),
            example: texts.activity.example.clone(),
        },
        checks: texts.checks.iter().filter_map(check).collect(),
    })
}

fn check(texts: &CheckTexts) -> Option<wire::LessonCheck> {
    Some(wire::LessonCheck {
        question: texts.question.clone(),
        right: texts.right.checked_sub(1)?,
        options: texts.options.clone(),
        why: texts.why.clone(),
    })
}

fn net_pay(authored: &Authored) -> Option<wire::NetPay> {
    let rule = &authored.net_pay;
    (rule.year > 0).then(|| wire::NetPay {
        year: rule.year,
        pension_percent: rule.pension_percent,
        insurance_percent: rule.insurance_percent,
        deduction: rule.deduction,
        tax_percent: rule.tax_percent,
        up_to: rule.up_to,
        sources: sources(authored, &rule.sources),
    })
}

fn sources(authored: &Authored, ids: &[String]) -> wire::Rows<wire::Source> {
    let found = ids.iter().filter_map(|id| authored.source(id));
    found.map(pay::source).collect()
}
