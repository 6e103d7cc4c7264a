//! All that a learner keeps, as a file that can be opened again on another device. Whole or nothing: a file that is
//! wrong anywhere changes nothing of what is there.

use crate::cv::{self, Cv};
use crate::day::Day;
use crate::lang::Lang;
use crate::plan::{Marks, OwnStep};
use crate::profile::{Form, InterestProfile};
use crate::shortlist::{Pick, Shortlist};
use crate::stage::Stage;
use serde_json::{Map, Value, json};
use std::fmt;

/// Version of the file. A newer one is refused, an older one will be read for ever.
pub const VERSION: u64 = 1;
/// Larger files are not ours.
const LARGEST: usize = 1_000_000;
/// No learner and no member of the family is older.
pub const OLDEST: u8 = 110;

/// All that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The data release the answers were given to.
    pub release: String,
    /// The six scores.
    pub profile: Option<InterestProfile>,
    /// The answers, in the form the session keeps them in; only good for the same release.
    pub answers: String,
    /// The shortlist with its notes.
    pub shortlist: Shortlist,
    /// Where the learner stands.
    pub stage: Option<Stage>,
    /// Their age.
    pub age: Option<u8>,
    /// Done-marks and own steps.
    pub marks: Marks,
    /// The CV in kk, ru, en.
    pub cvs: [Cv; 3],
}

/// Why a file could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptError {
    /// Nothing in it.
    Empty,
    /// Not JSON: another kind of file, or one that was cut.
    Syntax,
    /// JSON of another program.
    Foreign,
    /// A newer program wrote it.
    Version(u64),
    /// Ours, but something in it cannot be.
    Form,
}

impl fmt::Display for KeptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the file is empty"),
            Self::Syntax => write!(f, "not JSON, or cut off"),
            Self::Foreign => write!(f, "JSON of another program"),
            Self::Version(found) => write!(f, "version {found} is not known here"),
            Self::Form => write!(f, "something in the file cannot be"),
        }
    }
}

/// An age that can be typed: from a child at school on. `None` for what is none.
pub fn read_age(text: &str) -> Option<u8> {
    let age: u8 = text.trim().parse().ok()?;
    (5..=OLDEST).contains(&age).then_some(age)
}

impl Kept {
    /// The file.
    pub fn to_json(&self) -> String {
        let entries = self.shortlist.entries().iter();
        let own =
            self.marks.own().iter().map(
                |it| json!({ "text": it.text, "day": it.day.map(Day::to_text), "done": it.done }),
            );
        let written = |it: &(Lang, &Cv)| !it.1.is_empty();
        let cvs = Lang::ALL.into_iter().zip(&self.cvs).filter(written);
        let cvs = cvs.map(|(lang, cv)| (lang.tag().to_owned(), cv::to_json_resume(cv)));
        let file = json!({
            "bagdar": VERSION,
            "release": self.release,
            "scores": self.profile.map(|it| json!({ "form": it.form().slug(), "values": it.all() })),
            "answers": self.answers,
            "shortlist": entries
                .map(|it| json!({ "pick": it.pick.text(), "note": it.note }))
                .collect::<Vec<_>>(),
            "stage": self.stage.map(Stage::slug),
            "age": self.age,
            "done": self.marks.done(),
            "own": own.collect::<Vec<_>>(),
            "cv": cvs.collect::<Map<String, Value>>(),
        });
        file.to_string()
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Each kind of [`KeptError`] has a sentence for the learner.
    pub fn from_json(bytes: &[u8]) -> Result<Self, KeptError> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(KeptError::Empty);
        }
        if bytes.len() > LARGEST {
            return Err(KeptError::Foreign);
        }
        let file: Value = serde_json::from_slice(bytes).map_err(|_| KeptError::Syntax)?;
        let version = file.get("bagdar").and_then(Value::as_u64);
        match version {
            None | Some(0) => Err(KeptError::Foreign),
            Some(VERSION) => read(&file).ok_or(KeptError::Form),
            Some(newer) => Err(KeptError::Version(newer)),
        }
    }
}

fn read(file: &Value) -> Option<Kept> {
    let done = list(file, "done")?.iter();
    let done: Option<_> = done.map(|it| it.as_str().map(str::to_owned)).collect();
    let own: Option<_> = list(file, "own")?.iter().map(own_step).collect();
    Some(Kept {
        release: text(file, "release")?,
        profile: optional(file, "scores", scores)?,
        answers: text(file, "answers")?,
        shortlist: shortlist(list(file, "shortlist")?)?,
        stage: optional(file, "stage", |it| Stage::from_slug(it.as_str()?))?,
        age: optional(file, "age", |it| read_age(&it.as_u64()?.to_string()))?,
        marks: Marks::new(done?, own?),
        cvs: cvs(file.get("cv").unwrap_or(&Value::Null))?,
    })
}

/// `None` when it is there and wrong; `Some(None)` when it is not there.
fn optional<T>(file: &Value, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
    match file.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}

fn text(file: &Value, name: &str) -> Option<String> {
    let text = optional(file, name, |it| it.as_str().map(str::to_owned))?;
    Some(text.unwrap_or_default())
}

fn list<'a>(file: &'a Value, name: &str) -> Option<&'a [Value]> {
    match file.get(name) {
        None | Some(Value::Null) => Some(&[]),
        Some(value) => value.as_array().map(Vec::as_slice),
    }
}

fn scores(value: &Value) -> Option<InterestProfile> {
    let form = Form::from_slug(value.get("form")?.as_str()?)?;
    let values = value.get("values")?.as_array()?.iter();
    let values: Option<Vec<u32>> = values.map(|it| u32::try_from(it.as_u64()?).ok()).collect();
    InterestProfile::of(form, values?.try_into().ok()?)
}

fn shortlist(rows: &[Value]) -> Option<Shortlist> {
    let mut shortlist = Shortlist::default();
    for row in rows {
        let pick = Pick::from_text(row.get("pick")?.as_str()?)?;
        if !shortlist.keep(pick.clone()) {
            return None;
        }
        shortlist.note(&pick, &text(row, "note")?);
    }
    Some(shortlist)
}

fn own_step(row: &Value) -> Option<OwnStep> {
    Some(OwnStep {
        text: text(row, "text")?,
        day: optional(row, "day", |it| Day::from_text(it.as_str()?))?,
        done: optional(row, "done", Value::as_bool)?.unwrap_or_default(),
    })
}

fn cvs(value: &Value) -> Option<[Cv; 3]> {
    let mut cvs: [Cv; 3] = Default::default();
    for (lang, place) in Lang::ALL.into_iter().zip(&mut cvs) {
        *place = optional(value, lang.tag(), cv::read)?.unwrap_or_default();
    }
    Some(cvs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn full() -> Kept {
        let mut kept = Kept {
            release: "2026.11".to_owned(),
            profile: InterestProfile::of(
                Form::Short,
                [12_000, 9_500, 3_000, 15_000, 7_000, 11_000],
            ),
            answers: "short 30 0123".to_owned(),
            stage: Some(Stage::Grade11),
            age: Some(17),
            ..Kept::default()
        };
        for text in ["cook", "B057"] {
            kept.shortlist.keep(Pick::from_text(text).unwrap());
        }
        kept.shortlist
            .note(&Pick::from_text("cook").unwrap(), "\"тәтті\"\n🍰");
        kept.marks.tick("exam");
        kept.marks.add("Әжеме хабарласу", Day::new(2027, 1, 10));
        kept.cvs[0].name = "Оқушы А.".to_owned();
        kept
    }

    #[test]
    fn everything_comes_back_on_another_device() {
        let file = full().to_json();
        assert_eq!(Kept::from_json(file.as_bytes()), Ok(full()));
        let nothing = Kept::default();
        assert_eq!(Kept::from_json(nothing.to_json().as_bytes()), Ok(nothing));
    }

    #[test]
    fn each_kind_of_wrong_file_has_its_own_error() {
        let read = |text: &str| Kept::from_json(text.as_bytes()).unwrap_err();
        assert_eq!(read(" \n"), KeptError::Empty);
        assert_eq!(read("BEGIN:VCALENDAR"), KeptError::Syntax);
        assert_eq!(read(r#"{ "basics": {} }"#), KeptError::Foreign);
        assert_eq!(read("[]"), KeptError::Foreign);
        assert_eq!(read(r#"{ "bagdar": 2 }"#), KeptError::Version(2));
        let wrong = [
            r#""age": 4"#,
            r#""age": 300"#,
            r#""age": -1"#,
            r#""stage": "grade_12""#,
            r#""scores": { "form": "30", "values": [1, 2, 3] }"#,
            r#""scores": { "form": "30", "values": [99000, 0, 0, 0, 0, 0] }"#,
            r#""shortlist": [{ "pick": "a b" }]"#,
            r#""shortlist": 7"#,
            r#""own": [{ "text": "a", "day": "2027-02-30" }]"#,
            r#""cv": { "kk": 5 }"#,
        ];
        for field in wrong {
            let text = format!(r#"{{ "bagdar": 1, {field} }}"#);
            assert_eq!(read(&text), KeptError::Form, "{field}");
        }
    }

    #[test]
    fn an_age_is_one_a_person_can_have() {
        assert_eq!(read_age(" 14 "), Some(14));
        for none in ["", "0", "4", "111", "300", "-5", "он төрт", "14.5"] {
            assert_eq!(read_age(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_file_stops_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(Kept::from_json(&bytes).is_err());
        }

        #[test]
        fn a_cut_file_is_no_file(share in 0..1000usize) {
            let file = full().to_json();
            let cut = &file.as_bytes()[..(file.len() - 1) * share / 1000];
            prop_assert!(matches!(Kept::from_json(cut), Err(KeptError::Syntax | KeptError::Empty)));
        }
    }
}
