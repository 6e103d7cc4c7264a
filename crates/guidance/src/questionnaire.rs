//! The statements of work a learner answers, and the answers.
//!
//! An exploration questionnaire, not yet validated: whoever shows a result says so.

use crate::catalog::read;
use crate::interest::Interest;
use crate::issue::DataError;
use crate::wire;

/// Statements in the long form.
pub const STATEMENTS: usize = 60;
/// Statements of one area in the long form.
const OF_AREA: usize = 10;
/// Statements of one area in the short form.
const OF_AREA_SHORT: usize = 5;

/// Which statements are asked. The short form is a part of the long one, so it can be extended and no answer is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// 30 statements, some five minutes.
    #[default]
    Short,
    /// All 60.
    Long,
}

impl Length {
    /// From the shorter to the longer.
    pub const ALL: [Self; 2] = [Self::Short, Self::Long];

    /// How many statements are asked of one area.
    pub fn of_area(self) -> usize {
        match self {
            Self::Short => OF_AREA_SHORT,
            Self::Long => OF_AREA,
        }
    }

    /// How many statements are asked in all.
    pub fn statements(self) -> usize {
        self.of_area() * Interest::ALL.len()
    }
}

/// How much a learner would like to do it, from 0 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Answer {
    StronglyDislike,
    Dislike,
    Unsure,
    Like,
    StronglyLike,
}

impl Answer {
    /// From 0 to 4.
    pub const ALL: [Self; 5] = [
        Self::StronglyDislike,
        Self::Dislike,
        Self::Unsure,
        Self::Like,
        Self::StronglyLike,
    ];

    /// 0–4.
    pub fn points(self) -> u8 {
        self as u8
    }

    /// Reads 0–4.
    pub fn from_points(points: u8) -> Option<Self> {
        Self::ALL.get(usize::from(points)).copied()
    }
}

/// A statement of one questionnaire. Only [`Questionnaire`] hands these out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(u8);

impl QuestionId {
    /// Position in the long form.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its key, for ever: the area's letter and two digits.
    pub id: String,
    /// The area its answer counts for.
    pub interest: Interest,
    /// Whether the short form asks it too.
    pub short: bool,
    /// What it is about, one word: names its picture.
    pub theme: String,
    /// What is done, in the learner's language.
    pub text: String,
}

/// All statements in one language, in the order they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// Goes into every saved result: answers to another version are not the same answers.
    pub version: String,
    questions: Vec<Question>,
}

impl Questionnaire {
    /// Reads `data/<lang>/questionnaire.json`. Unlike the catalogue it is whole or nothing: sums over other
    /// statements than those of the key would mislead.
    ///
    /// # Errors
    /// When the bytes are not such a file, or not 60 statements with ten of each area and five of each in the short form.
    pub fn parse(bytes: &[u8]) -> Result<Self, DataError> {
        let wire = read(bytes, |file: &wire::Questionnaire| file.schema)?;
        let questions: Option<Vec<Question>> = wire.statements.into_iter().map(question).collect();
        let questions = questions.ok_or(DataError::Form)?;
        let whole = Interest::ALL.into_iter().all(|interest| {
            let own = questions.iter().filter(|it| it.interest == interest);
            let short = own.clone().filter(|it| it.short).count();
            own.count() == OF_AREA && short == OF_AREA_SHORT
        });
        if !whole {
            return Err(DataError::Form);
        }
        Ok(Self {
            version: wire.version,
            questions,
        })
    }

    /// The statements of one form, in the order they are asked.
    pub fn questions(&self, length: Length) -> impl Iterator<Item = (QuestionId, &Question)> {
        (0u8..)
            .map(QuestionId)
            .zip(&self.questions)
            .filter(move |(_, question)| question.short || length == Length::Long)
    }

    /// The statement behind an id.
    pub fn get(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id.index())
    }
}

fn question(wire: wire::Statement) -> Option<Question> {
    Some(Question {
        interest: Interest::from_letter(&wire.area)?,
        id: wire.id,
        short: wire.short,
        theme: wire.theme,
        text: wire.text,
    })
}

/// One learner's answers, by position in the long form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSheet([Option<Answer>; STATEMENTS]);

impl Default for AnswerSheet {
    fn default() -> Self {
        Self([None; STATEMENTS])
    }
}

impl AnswerSheet {
    /// The answer to a statement.
    pub fn get(&self, id: QuestionId) -> Option<Answer> {
        self.0.get(id.index()).copied().flatten()
    }

    /// Answers a statement, or takes the answer back.
    pub fn set(&mut self, id: QuestionId, answer: Option<Answer>) {
        if let Some(place) = self.0.get_mut(id.index()) {
            *place = answer;
        }
    }

    /// How many statements of a form are answered.
    pub fn answered(&self, questionnaire: &Questionnaire, length: Length) -> usize {
        let asked = questionnaire.questions(length);
        asked.filter(|(id, _)| self.get(*id).is_some()).count()
    }

    /// The first statement of a form without an answer: where a learner who comes back goes on.
    pub fn first_open(&self, questionnaire: &Questionnaire, length: Length) -> Option<QuestionId> {
        let mut ids = questionnaire.questions(length).map(|(id, _)| id);
        ids.find(|id| self.get(*id).is_none())
    }

    /// Sixty signs to be kept beside the version: `0`–`4`, `-` for no answer.
    pub fn to_text(&self) -> String {
        let sign = |answer: &Option<Answer>| match answer {
            Some(answer) => char::from(b'0' + answer.points()),
            None => '-',
        };
        self.0.iter().map(sign).collect()
    }

    /// Reads what [`AnswerSheet::to_text`] wrote; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut sheet = Self::default();
        if text.len() != STATEMENTS {
            return None;
        }
        for (place, sign) in sheet.0.iter_mut().zip(text.bytes()) {
            *place = match sign {
                b'-' => None,
                _ => Some(Answer::from_points(sign.checked_sub(b'0')?)?),
            };
        }
        Some(sheet)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Sixty statements in the order R I A S E C; odd rows are the short form.
    pub(crate) fn sample() -> Questionnaire {
        Questionnaire::parse(&bytes(60)).unwrap()
    }

    fn bytes(count: usize) -> Vec<u8> {
        let statements: Vec<serde_json::Value> = (0..count)
            .map(|place| {
                let area = Interest::ALL[place % 6].letter();
                let row = place / 6 + 1;
                serde_json::json!({ "id": format!("{area}{row:02}"), "area": area, "short": row % 2 == 1,
                    "theme": "none", "text": format!("{area}{row}") })
            })
            .collect();
        let file = serde_json::json!({ "schema": 1, "release": "2026.11", "version": "1", "statements": statements });
        serde_json::to_vec(&file).unwrap()
    }

    #[test]
    fn the_short_form_is_half_of_the_long_one_in_the_same_order() {
        let questionnaire = sample();
        let ids = |length| -> Vec<QuestionId> {
            let asked = questionnaire.questions(length);
            asked.map(|(id, _)| id).collect()
        };
        let (short, long) = (ids(Length::Short), ids(Length::Long));
        assert_eq!((short.len(), long.len()), (30, 60));
        assert_eq!(short.len(), Length::Short.statements());
        assert!(short.is_sorted() && short.iter().all(|id| long.contains(id)));
    }

    #[test]
    fn a_file_with_a_statement_too_few_or_an_unknown_area_is_refused() {
        assert_eq!(Questionnaire::parse(&bytes(59)), Err(DataError::Form));
        let file = String::from_utf8(bytes(60)).unwrap();
        let file = file.replacen("\"area\":\"r\"", "\"area\":\"x\"", 1);
        assert_eq!(Questionnaire::parse(file.as_bytes()), Err(DataError::Form));
        assert_eq!(Questionnaire::parse(b"<html>"), Err(DataError::Syntax));
    }

    #[test]
    fn answers_survive_being_kept_as_text() {
        let questionnaire = sample();
        let mut sheet = AnswerSheet::default();
        for (place, (id, _)) in questionnaire.questions(Length::Short).enumerate() {
            sheet.set(id, Answer::from_points(u8::try_from(place % 5).unwrap()));
        }
        let text = sheet.to_text();
        assert!(text.starts_with("012340------12340"), "{text}");
        assert_eq!(AnswerSheet::from_text(&text), Some(sheet.clone()));
        assert_eq!(sheet.answered(&questionnaire, Length::Short), 30);
        let open = sheet.first_open(&questionnaire, Length::Long);
        assert_eq!(open.map(QuestionId::index), Some(6));
        assert_eq!(sheet.first_open(&questionnaire, Length::Short), None);
        for bad in ["", "5", &"5".repeat(60), &"/".repeat(60), &"ә".repeat(30)] {
            assert_eq!(AnswerSheet::from_text(bad), None, "{bad}");
        }
    }
}
