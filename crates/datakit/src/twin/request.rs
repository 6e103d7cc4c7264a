//! What a line of `datakit routes` asks: `pair=… | score=… | quota=… | grade=…`.

use super::interests::Loaded;
use super::lookup::{Resolved, folded};
use super::near::{groups_named, professions_named, regions_named, universities_named};
use super::sentences::Sentence;
use super::subjects::{PairAsked, pair};
use super::view::View;
use guidance::catalog::ProfessionId;
use guidance::detail::RouteKind;
use guidance::lang::Lang;
use guidance::study::{GroupCode, Quota, Score};
use guidance::words::Word;

/// Each key as it is written in English, Kazakh and Russian.
const KEYS: [(&str, &[&str]); 10] = [
    ("pair", &["жұп", "жуп", "пара", "пән", "предметы"]),
    ("other", &["басқа", "другая", "басқа жұп", "другая пара"]),
    ("score", &["балл", "ұпай", "баллы", "points"]),
    ("quota", &["квота", "конкурс"]),
    ("grade", &["сынып", "класс"]),
    ("profession", &["мамандық", "профессия"]),
    ("group", &["топ", "группа", "гоп", "ббт"]),
    ("university", &["университет", "вуз", "жоо"]),
    ("region", &["өңір", "облыс", "регион", "область"]),
    ("lang", &["тіл", "язык", "language"]),
];

/// Words for the rural quota beyond its names.
const RURAL: [&str; 7] = [
    "село",
    "сельский",
    "сельская",
    "ауылдық",
    "ауыл",
    "village",
    "rural quota",
];

/// After which grade.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Grade {
    Nine,
    Eleven,
}

#[derive(Default)]
pub(super) struct Request {
    pub(super) pair: Option<PairAsked>,
    pub(super) other: Option<PairAsked>,
    pub(super) score: Option<Score>,
    pub(super) quota: Option<Quota>,
    pub(super) grade: Option<Grade>,
    pub(super) profession: Option<ProfessionId>,
    pub(super) group: Option<GroupCode>,
    /// Its official code.
    pub(super) university: Option<String>,
    /// Its code.
    pub(super) region: Option<String>,
}

/// The language of a line, and what it asks or a sentence that says what is wrong.
pub(super) fn read(loaded: &Loaded, line: &str) -> (Lang, Result<Request, String>) {
    let fields = fields(line);
    let tag = fields
        .iter()
        .find(|(key, _)| key == "lang")
        .map(|it| it.1.to_lowercase());
    let Some(lang) = tag.map_or(Some(Lang::default()), |tag| Lang::from_tag(&tag)) else {
        return (Lang::default(), Err("lang: kk, ru, en".to_owned()));
    };
    let view = View {
        loaded,
        lang: Some(lang),
    };
    (lang, Reader { view, lang }.request(&fields))
}

/// Keys in English; empty ones are as good as not given.
fn fields(line: &str) -> Vec<(String, String)> {
    let fields = line.split('|').filter_map(|field| {
        let (key, value) = field.split_once('=').unwrap_or((field, "?"));
        let (key, value) = (key.trim().to_lowercase(), value.trim().to_owned());
        let known = KEYS.iter().find(|it| it.1.contains(&key.as_str()));
        let key = known.map_or(key, |it| it.0.to_owned());
        (!key.is_empty() && !value.is_empty()).then_some((key, value))
    });
    fields.collect()
}

fn keys() -> String {
    KEYS.map(|it| it.0).join(", ")
}

struct Reader<'a> {
    view: View<'a>,
    lang: Lang,
}

impl Reader<'_> {
    fn request(&self, fields: &[(String, String)]) -> Result<Request, String> {
        let mut request = Request::default();
        let mut seen: Vec<&str> = Vec::new();
        for (key, value) in fields {
            if !KEYS.iter().any(|it| it.0 == key) {
                return Err(Sentence::NoKey.say(self.lang, key, &keys()));
            }
            if seen.contains(&key.as_str()) {
                return Err(Sentence::Twice.say(self.lang, key, ""));
            }
            seen.push(key);
            self.field(&mut request, key, value)?;
        }
        match seen.iter().all(|key| *key == "lang") {
            true => Err(keys()),
            false => Ok(request),
        }
    }

    fn field(&self, request: &mut Request, key: &str, value: &str) -> Result<(), String> {
        let (view, finder) = (self.view, self.view.loaded.finder());
        match key {
            "pair" => request.pair = Some(pair(view, value)),
            "other" => request.other = Some(pair(view, value)),
            "score" => request.score = Some(self.score(value)?),
            "quota" => request.quota = Some(self.quota(value)?),
            "grade" => request.grade = Some(self.grade(value)?),
            "profession" => {
                let found = view.loaded.resolve_profession(value, Some(self.lang));
                let no = |near: &[ProfessionId]| {
                    let words = &view.edition().catalog.words;
                    let no = format!("{}: {value}.", words.get(Word::NotFoundTitle));
                    self.with_near(no, &professions_named(view, self.lang, near))
                };
                request.profession = Some(one(found, no)?);
            }
            "group" => {
                let no = |near: &[GroupCode]| {
                    let no = Sentence::NoGroup.say(self.lang, value, "");
                    self.with_near(no, &groups_named(view, self.lang, near))
                };
                request.group = Some(one(self.group(value), no)?);
            }
            "university" => {
                let no = |near: &[String]| {
                    let no = Sentence::NoUniversity.say(self.lang, value, "");
                    self.with_near(no, &universities_named(view, self.lang, near))
                };
                request.university = Some(one(finder.university(value), no)?);
            }
            "region" => {
                let found = view.loaded.region(value).map(|it| it.code.clone());
                let no = || {
                    let no = Sentence::NoRegion.say(self.lang, value, "");
                    self.with_near(no, &regions_named(view, self.lang))
                };
                request.region = Some(found.ok_or_else(no)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// A group by code or name; by the name of a profession, those that lead straight to it are near.
    fn group(&self, text: &str) -> Resolved<GroupCode> {
        let study = self.view.study();
        let found = self.view.loaded.finder().group(study, text);
        let id = match &found {
            Resolved::Found(_) => None,
            Resolved::Near(_) => self
                .view
                .loaded
                .resolve_profession(text, Some(self.lang))
                .found(),
        };
        let Some(id) = id else {
            return found;
        };
        let ways = study.groups_to(id).into_iter();
        let ways = ways.filter(|it| it.1.kind == RouteKind::Direct);
        Resolved::Near(ways.map(|it| it.0.code).collect())
    }

    /// What is wrong, and what comes near where something does.
    fn with_near(&self, no: String, near: &[String]) -> String {
        match near.is_empty() {
            true => no,
            false => format!(
                "{no} {}",
                Sentence::Near.say(self.lang, &near.join("; "), "")
            ),
        }
    }

    /// `98`, `98 баллов`; for another number the nearest score there is.
    fn score(&self, text: &str) -> Result<Score, String> {
        let number = text.split_whitespace().next().unwrap_or_default();
        Score::from_text(number).ok_or_else(|| {
            let bad = self.view.edition().catalog.words.get(Word::ScoreBad);
            let near = Score::nearest(number).map(|it| it.points().to_string());
            let near = near.map(|it| Sentence::Nearest.say(self.lang, &it, ""));
            near.map_or_else(|| bad.to_owned(), |near| format!("{bad} {near}"))
        })
    }

    fn grade(&self, text: &str) -> Result<Grade, String> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        match digits.as_str() {
            "9" => Ok(Grade::Nine),
            "11" => Ok(Grade::Eleven),
            _ => Err(Sentence::NoGrade.say(self.lang, text, "")),
        }
    }

    fn quota(&self, text: &str) -> Result<Quota, String> {
        let typed = folded(text);
        let named = |quota: &Quota| {
            let mut names = Lang::ALL.into_iter().map(|lang| {
                let words = &self.view.loaded.catalog(lang).words;
                folded(words.get(quota.word()))
            });
            names.any(|name| name.starts_with(&typed) && !typed.is_empty())
        };
        let rural = RURAL.contains(&typed.as_str()).then_some(Quota::Rural);
        let quota = Quota::from_slug(&typed).or(rural);
        let quota = quota.or_else(|| Quota::ALL.into_iter().find(named));
        quota.ok_or_else(|| {
            let words = &self.view.edition().catalog.words;
            let names = Quota::ALL.map(|it| format!("{} ({})", it.slug(), words.get(it.word())));
            Sentence::NoQuota.say(self.lang, text, &names.join(", "))
        })
    }
}

/// What is meant, or what to say of those that come near.
fn one<T>(found: Resolved<T>, no: impl FnOnce(&[T]) -> String) -> Result<T, String> {
    match found {
        Resolved::Found(found) => Ok(found),
        Resolved::Near(near) => Err(no(&near)),
    }
}
