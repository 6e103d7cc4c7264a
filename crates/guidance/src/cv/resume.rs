//! JSON Resume, schema 1.0.0: a form many programs read. Hours and pay, which it does not know, stand as further
//! fields of `basics`, where it allows them; what it knows and we do not is left alone.

use super::{Cv, LIST_LIMIT, Post, Study, TEXT_LIMIT, Tongue, date};
use serde_json::{Map, Value};
use std::fmt;

/// Where the schema can be read: stands in every file.
const SCHEMA: &str =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Why a file could not be read as a CV. What was on the screen stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CvError {
    /// Not JSON.
    Syntax,
    /// JSON, but no CV in it.
    Form,
}

impl fmt::Display for CvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax => write!(f, "not JSON"),
            Self::Form => write!(f, "JSON, but no JSON Resume"),
        }
    }
}

/// The file. A date that cannot be read as one is left out of its field and kept beside what was done.
pub fn to_json_resume(cv: &Cv) -> Value {
    let mut basics = object([
        ("name", &cv.name),
        ("label", &cv.position),
        ("phone", &cv.phone),
        ("email", &cv.email),
        ("summary", &cv.about),
        ("hours", &cv.hours),
        ("pay", &cv.pay),
    ]);
    let location = object([("city", &cv.city)]);
    if !location.is_empty() {
        basics.insert("location".to_owned(), location.into());
    }
    let studies = cv.studies.iter().map(|it| {
        let mut study = object([("institution", &it.place), ("area", &it.what)]);
        dates(&mut study, &it.from, &it.to);
        Value::Object(study)
    });
    let skills = cv.skills.iter().map(|it| object([("name", it)]).into());
    let languages = cv.languages.iter();
    let languages =
        languages.map(|it| object([("language", &it.name), ("fluency", &it.level)]).into());
    let lists: [(&str, Vec<Value>); 5] = [
        (
            "work",
            cv.work
                .iter()
                .map(|it| post(it, "name", "position"))
                .collect(),
        ),
        (
            "volunteer",
            cv.projects
                .iter()
                .map(|it| post(it, "organization", "position"))
                .collect(),
        ),
        ("education", studies.collect()),
        ("skills", skills.collect()),
        ("languages", languages.collect()),
    ];
    let mut file = Map::new();
    file.insert("$schema".to_owned(), SCHEMA.into());
    file.insert("basics".to_owned(), basics.into());
    for (name, list) in lists {
        if !list.is_empty() {
            file.insert(name.to_owned(), list.into());
        }
    }
    file.into()
}

fn post(it: &Post, place: &str, role: &str) -> Value {
    let mut post = object([(place, &it.place), (role, &it.role), ("summary", &it.did)]);
    dates(&mut post, &it.from, &it.to);
    post.into()
}

fn dates(into: &mut Map<String, Value>, from: &str, to: &str) {
    for (iso, typed, text) in [("startDate", "from", from), ("endDate", "to", to)] {
        match date(text) {
            Some(date) => into.insert(iso.to_owned(), date.into()),
            None if text.trim().is_empty() => None,
            None => into.insert(typed.to_owned(), text.into()),
        };
    }
}

/// Fields that are filled.
fn object<'a>(fields: impl IntoIterator<Item = (&'a str, &'a String)>) -> Map<String, Value> {
    let filled = fields.into_iter().filter(|(_, text)| !text.is_empty());
    filled
        .map(|(name, text)| (name.to_owned(), text.as_str().into()))
        .collect()
}

/// Reads a JSON Resume of any program. Fields it does not know, or of another form, are passed over; texts and lists
/// are cut at [`TEXT_LIMIT`] and [`LIST_LIMIT`].
///
/// # Errors
/// When it is not JSON, or holds no section of a CV.
pub fn from_json_resume(bytes: &[u8]) -> Result<Cv, CvError> {
    let file: Value = serde_json::from_slice(bytes).map_err(|_| CvError::Syntax)?;
    read(&file).ok_or(CvError::Form)
}

/// The same from a part of another file.
pub(crate) fn read(file: &Value) -> Option<Cv> {
    let known = [
        "basics",
        "work",
        "volunteer",
        "education",
        "skills",
        "languages",
        "projects",
    ];
    let sections = file.as_object()?;
    known.iter().find(|name| sections.contains_key(**name))?;
    let basics = file.get("basics").unwrap_or(&Value::Null);
    let location = basics.get("location").unwrap_or(&Value::Null);
    let list = |name: &str| {
        let list = file.get(name).and_then(Value::as_array);
        list.map_or(&[][..], Vec::as_slice).iter().take(LIST_LIMIT)
    };
    let volunteer = list("volunteer").map(|it| read_post(it, "organization", "position"));
    let projects = list("projects").map(|it| read_post(it, "name", "entity"));
    Some(Cv {
        name: text(basics, "name"),
        phone: text(basics, "phone"),
        email: text(basics, "email"),
        city: text(location, "city"),
        work: list("work")
            .map(|it| read_post(it, "name", "position"))
            .collect(),
        projects: volunteer.chain(projects).take(LIST_LIMIT).collect(),
        studies: list("education").map(read_study).collect(),
        skills: list("skills")
            .map(|it| text(it, "name"))
            .filter(|it| !it.is_empty())
            .collect(),
        languages: list("languages")
            .map(|it| Tongue {
                name: text(it, "language"),
                level: text(it, "fluency"),
            })
            .collect(),
        hours: text(basics, "hours"),
        position: text(basics, "label"),
        pay: text(basics, "pay"),
        about: text(basics, "summary"),
    })
}

fn read_post(it: &Value, place: &str, role: &str) -> Post {
    let summary = text(it, "summary");
    Post {
        place: text(it, place),
        role: text(it, role),
        from: read_date(it, "startDate", "from"),
        to: read_date(it, "endDate", "to"),
        did: match summary.is_empty() {
            true => text(it, "description"),
            false => summary,
        },
    }
}

fn read_study(it: &Value) -> Study {
    let area = text(it, "area");
    Study {
        place: text(it, "institution"),
        what: match area.is_empty() {
            true => text(it, "studyType"),
            false => area,
        },
        from: read_date(it, "startDate", "from"),
        to: read_date(it, "endDate", "to"),
    }
}

fn read_date(it: &Value, iso: &str, typed: &str) -> String {
    let date = text(it, iso);
    match date.is_empty() {
        true => text(it, typed),
        false => date,
    }
}

fn text(of: &Value, name: &str) -> String {
    let text = of.get(name).and_then(Value::as_str).unwrap_or_default();
    text.chars().take(TEXT_LIMIT).collect()
}
