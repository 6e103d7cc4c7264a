//! First job lessons: something to read, something to write, something to think over.

use crate::catalog::{BROKEN, read};
use crate::detail::source;
use crate::issue::{DataError, Issue};
use crate::net_pay::NetPayRule;
use crate::source::Source;
use crate::wire;

/// What a lesson is about. Its key in addresses and files, for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Topic {
    Strengths,
    Places,
    Cv,
    Letter,
    Interview,
    Contract,
    Money,
    Safety,
}

impl Topic {
    /// In the order they are best read.
    pub const ALL: [Self; 8] = [
        Self::Strengths,
        Self::Places,
        Self::Cv,
        Self::Letter,
        Self::Interview,
        Self::Contract,
        Self::Money,
        Self::Safety,
    ];

    /// The word used in addresses and files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Strengths => "strengths",
            Self::Places => "places",
            Self::Cv => "cv",
            Self::Letter => "letter",
            Self::Interview => "interview",
            Self::Contract => "contract",
            Self::Money => "money",
            Self::Safety => "safety",
        }
    }

    /// Reads that word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.slug() == slug)
    }

    /// Its place in [`Topic::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The one after it; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }
}

/// One lesson in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// What it is about.
    pub topic: Topic,
    /// How long it takes, about.
    pub minutes: u8,
    /// Its heading.
    pub title: String,
    /// What the learner has in hand afterwards.
    pub goal: String,
    /// What is read.
    pub sections: Vec<Section>,
    /// What is written.
    pub activity: Activity,
    /// What is thought over.
    pub checks: Vec<Check>,
}

/// A part of the text with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Paragraphs: the first leads in, the list follows it, then the rest.
    pub text: Vec<String>,
    /// Short lines; may be empty.
    pub list: Vec<String>,
    /// Where its facts are from; empty when it states none.
    pub sources: Vec<Source>,
}

/// Something to write: it stays with the learner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// What stands above each field to write in.
    pub fields: Vec<String>,
    /// How it may look.
    pub example: String,
}

/// A question that explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What is asked.
    pub question: String,
    /// Three answers, exactly one of them right.
    pub choices: [Choice; 3],
}

/// One answer to a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// Why it is right, or what speaks against it.
    pub why: String,
    /// Whether it is the right one.
    pub right: bool,
}

/// All lessons in one language, and what they work out with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lessons {
    lessons: Vec<Lesson>,
    /// From gross pay to net pay, when there is a rule for the year.
    pub net_pay: Option<NetPayRule>,
    /// Where that rule is from.
    pub net_pay_sources: Vec<Source>,
}

impl Lessons {
    /// Reads `data/<lang>/lessons.json`. A broken lesson or check is left out and named.
    ///
    /// # Errors
    /// When the bytes are no such file, or no lesson in it can be used.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |file: &wire::Lessons| file.schema)?;
        let mut issues = Vec::new();
        let mut lessons: Vec<Lesson> = Vec::new();
        for (index, row) in wire.lessons.0.into_iter().enumerate() {
            let read = row.ok_or(BROKEN).and_then(|row| lesson(row, &mut issues));
            match read {
                Ok(lesson) if lessons.iter().any(|it| it.topic == lesson.topic) => {
                    issues.push(Issue::new(lesson.topic.slug(), "stands twice"));
                }
                Ok(lesson) => lessons.push(lesson),
                Err(what) => issues.push(Issue::new(format_args!("lessons[{index}]"), what)),
            }
        }
        if lessons.is_empty() {
            return Err(DataError::Empty);
        }
        let (net_pay, net_pay_sources) = match wire.net_pay {
            Some(rule) => (Some(net_pay(&rule)), sources(rule.sources)),
            None => (None, Vec::new()),
        };
        let lessons = Self {
            lessons,
            net_pay,
            net_pay_sources,
        };
        Ok((lessons, issues))
    }

    /// In the order they are best read.
    pub fn all(&self) -> impl Iterator<Item = &Lesson> {
        let of = |topic| self.get(topic);
        Topic::ALL.into_iter().filter_map(of)
    }

    /// The lesson on a topic; `None` when its record is broken.
    pub fn get(&self, topic: Topic) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.topic == topic)
    }
}

fn lesson(wire: wire::Lesson, issues: &mut Vec<Issue>) -> Result<Lesson, &'static str> {
    let topic = Topic::from_slug(&wire.topic).ok_or("no such topic")?;
    let mut checks = Vec::new();
    for (index, row) in wire.checks.0.into_iter().enumerate() {
        match row.ok_or(BROKEN).and_then(check) {
            Ok(check) => checks.push(check),
            Err(what) => {
                let record = format!("{}.checks[{index}]", topic.slug());
                issues.push(Issue::new(record, what));
            }
        }
    }
    Ok(Lesson {
        topic,
        minutes: wire.minutes,
        title: wire.title,
        goal: wire.goal,
        sections: wire.sections.into_iter().map(section).collect(),
        activity: Activity {
            title: wire.activity.title,
            text: wire.activity.text,
            fields: wire.activity.fields,
            example: wire.activity.example,
        },
        checks,
    })
}

fn section(wire: wire::LessonSection) -> Section {
    Section {
        heading: wire.heading,
        text: wire.text,
        list: wire.list,
        sources: sources(wire.sources),
    }
}

fn sources(wire: wire::Rows<wire::Source>) -> Vec<Source> {
    wire.0.into_iter().flatten().map(source).collect()
}

fn check(wire: wire::LessonCheck) -> Result<Check, &'static str> {
    let right = usize::from(wire.right);
    let mut choices: [Choice; 3] = Default::default();
    let written = wire.options.into_iter().zip(wire.why);
    for (place, (choice, (text, why))) in choices.iter_mut().zip(written).enumerate() {
        *choice = Choice {
            text,
            why,
            right: place == right,
        };
    }
    if !choices.iter().any(|choice| choice.right) {
        return Err("no answer is right; want 0, 1 or 2");
    }
    Ok(Check {
        question: wire.question,
        choices,
    })
}

fn net_pay(wire: &wire::NetPay) -> NetPayRule {
    NetPayRule {
        year: wire.year,
        pension_percent: wire.pension_percent,
        insurance_percent: wire.insurance_percent,
        deduction: wire.deduction,
        tax_percent: wire.tax_percent,
        up_to: wire.up_to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn row(topic: &str) -> Value {
        let check = |right: u8| json!({ "question": "?", "right": right, "options": ["a", "b", "c"], "why": ["x", "y", "z"] });
        let section = json!({ "heading": "h", "text": ["t"], "list": [],
            "sources": [{ "publisher": "p", "title": "t", "link": "javascript:alert(1)" }] });
        json!({ "topic": topic, "minutes": 4, "title": "T", "goal": "G", "sections": [section],
            "activity": { "title": "A", "text": "do", "fields": ["one"], "example": "e" },
            "checks": [check(0), check(2)] })
    }

    fn file(lessons: &[Value]) -> Value {
        json!({ "schema": 1, "release": "2026.11", "lessons": lessons })
    }

    fn parse(file: &Value) -> Result<(Lessons, Vec<Issue>), DataError> {
        Lessons::parse(&serde_json::to_vec(file).unwrap())
    }

    #[test]
    fn lessons_come_in_their_order_whatever_that_of_the_file() {
        let (lessons, issues) = parse(&file(&[row("safety"), row("strengths")])).unwrap();
        assert_eq!(issues, []);
        let topics: Vec<Topic> = lessons.all().map(|it| it.topic).collect();
        assert_eq!(topics, [Topic::Strengths, Topic::Safety]);
        assert_eq!(lessons.net_pay, None);
        let right = |check: &Check| check.choices.iter().position(|it| it.right);
        let lesson = lessons.get(Topic::Safety).unwrap();
        assert_eq!(
            lesson.checks.iter().map(right).collect::<Vec<_>>(),
            [Some(0), Some(2)]
        );
        let choice = &lesson.checks[1].choices[2];
        assert_eq!((choice.text.as_str(), choice.why.as_str()), ("c", "z"));
        assert_eq!(
            lesson.sections[0].sources[0].link, None,
            "only https is opened"
        );
    }

    #[test]
    fn what_is_broken_is_left_out_and_named() {
        let mut bent = row("cv");
        bent["checks"][0]["right"] = json!(3);
        bent["checks"][1]["options"] = json!(["a", "b"]);
        let lessons = [bent, row("sleep"), json!("?"), row("cv")];
        let (lessons, issues) = parse(&file(&lessons)).unwrap();
        assert_eq!(lessons.get(Topic::Cv).unwrap().checks, []);
        let named: Vec<&str> = issues.iter().map(|it| it.record.as_str()).collect();
        assert_eq!(
            named,
            [
                "cv.checks[0]",
                "cv.checks[1]",
                "lessons[1]",
                "lessons[2]",
                "cv"
            ]
        );
        assert_eq!(parse(&file(&[row("sleep")])), Err(DataError::Empty));
        assert_eq!(Lessons::parse(b"<html>"), Err(DataError::Syntax));
    }

    #[test]
    fn a_topic_keeps_its_word_and_knows_the_next() {
        for topic in Topic::ALL {
            assert_eq!(Topic::from_slug(topic.slug()), Some(topic));
            assert_eq!(Topic::ALL[topic.index()], topic);
        }
        assert_eq!(Topic::Strengths.next(), Some(Topic::Places));
        assert_eq!(Topic::Safety.next(), None);
    }
}
