//! What a line of `datakit routes` asks: `pair=… | score=… | quota=… | grade=…`.

use super::interests::Loaded;
use super::view::View;
use guidance::catalog::ProfessionId;
use guidance::lang::Lang;
use guidance::study::{GroupCode, PairId, Quota, Score, SubjectId};
use guidance::words::Word;

const KEYS: [&str; 8] = [
    "pair",
    "other",
    "score",
    "quota",
    "grade",
    "profession",
    "group",
    "lang",
];

/// What a typed pair is.
pub(super) enum PairAsked {
    Known(PairId),
    /// No group takes it; what works instead.
    None {
        near: Vec<PairId>,
    },
}

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
    (lang, request(loaded, lang, &fields))
}

/// Empty ones are as good as not given.
fn fields(line: &str) -> Vec<(String, String)> {
    let fields = line.split('|').filter_map(|field| {
        let (key, value) = field.split_once('=').unwrap_or((field, "?"));
        let (key, value) = (key.trim().to_lowercase(), value.trim().to_owned());
        (!key.is_empty() && !value.is_empty()).then_some((key, value))
    });
    fields.collect()
}

fn request(loaded: &Loaded, lang: Lang, fields: &[(String, String)]) -> Result<Request, String> {
    let view = View {
        loaded,
        lang: Some(lang),
    };
    let words = &loaded.catalog(lang).words;
    let mut request = Request::default();
    let mut seen: Vec<&str> = Vec::new();
    for (key, value) in fields {
        if !KEYS.contains(&key.as_str()) || seen.contains(&key.as_str()) {
            return Err(format!("{key}: {}", KEYS.join(", ")));
        }
        seen.push(key);
        match key.as_str() {
            "pair" => request.pair = Some(pair(view, value)),
            "other" => request.other = Some(pair(view, value)),
            "score" => {
                let score = Score::from_text(value);
                request.score = Some(score.ok_or_else(|| words.get(Word::ScoreBad).to_owned())?);
            }
            "quota" => {
                let names =
                    Quota::ALL.map(|it| format!("{} ({})", it.slug(), words.get(it.word())));
                let quota = quota(view, value);
                request.quota = Some(quota.ok_or_else(|| format!("quota: {}", names.join(", ")))?);
            }
            "grade" => {
                request.grade = Some(match value.as_str() {
                    "9" => Grade::Nine,
                    "11" => Grade::Eleven,
                    _ => return Err("grade: 9, 11".to_owned()),
                });
            }
            "profession" => {
                let unknown = || format!("{}: {value}", words.get(Word::NotFoundTitle));
                request.profession = Some(loaded.profession(value).ok_or_else(unknown)?);
            }
            "group" => {
                let code = GroupCode::from_text(value);
                let known = code.filter(|it| view.study().group(*it).is_some());
                request.group =
                    Some(known.ok_or_else(|| format!("{}: {value}", words.get(Word::EmptyTitle)))?);
            }
            _ => {}
        }
    }
    match seen.iter().all(|key| *key == "lang") {
        true => Err(KEYS.join(", ")),
        false => Ok(request),
    }
}

fn quota(view: View<'_>, text: &str) -> Option<Quota> {
    let text = text.to_lowercase();
    let named = |quota: &Quota| {
        let mut names = Lang::ALL.into_iter().map(|lang| {
            let words = &view.loaded.catalog(lang).words;
            words.get(quota.word()).to_lowercase()
        });
        names.any(|name| name.starts_with(&text))
    };
    let mut quotas = Quota::ALL.into_iter();
    Quota::from_slug(&text).or_else(|| quotas.find(named))
}

/// A code such as `UNT-04`, or two subjects of any language in any order.
pub(super) fn pair(view: View<'_>, text: &str) -> PairAsked {
    if let Some(id) = coded(view, text) {
        return PairAsked::Known(id);
    }
    let mut text = text.to_lowercase();
    for word in [
        " and ",
        " и ",
        " және ",
        " мен ",
        " пен ",
        " бен ",
        " with ",
    ] {
        text = text.replace(word, "+");
    }
    let parts = text.split(['+', ',', '/', '&', ';', '-', '–', '—']);
    let mut parts: Vec<&str> = parts.map(str::trim).filter(|it| !it.is_empty()).collect();
    if let [only] = parts.as_slice() {
        parts = two_in(view, only).unwrap_or_else(|| vec![only, only]);
    }
    let sides: Vec<Vec<SubjectId>> = parts.iter().map(|it| subjects(view, it)).collect();
    let study = view.study();
    if let [one, other] = sides.as_slice() {
        let combined = one.iter().flat_map(|a| other.iter().map(|b| (*a, *b)));
        let mut found: Vec<PairId> = combined.filter_map(|(a, b)| study.pair_of(a, b)).collect();
        found.dedup();
        if let [pair] = found.as_slice() {
            return PairAsked::Known(*pair);
        }
        if !found.is_empty() {
            return PairAsked::None { near: found };
        }
    }
    let named: Vec<SubjectId> = sides.concat();
    let near = study
        .pairs()
        .filter(|(_, pair)| named.is_empty() || named.iter().any(|it| pair.has(*it)));
    PairAsked::None {
        near: near.map(|it| it.0).collect(),
    }
}

fn coded(view: View<'_>, text: &str) -> Option<PairId> {
    let text = text.trim().to_lowercase();
    let starts = ["unt", "ұбт", "ент", "ubt", "ent"];
    let rest = starts.iter().find_map(|start| text.strip_prefix(start))?;
    let number: u8 = rest.trim_matches([' ', '-', '_']).parse().ok()?;
    let code = format!("UNT-{number:02}");
    let mut pairs = view.study().pairs();
    pairs.find(|(_, pair)| pair.code == code).map(|it| it.0)
}

/// Two names with nothing but a blank between them.
fn two_in<'a>(view: View<'_>, text: &'a str) -> Option<Vec<&'a str>> {
    if !subjects(view, text).is_empty() {
        return None;
    }
    let mut blanks = text.match_indices(' ');
    blanks.find_map(|(at, _)| {
        let (one, other) = text.split_at(at);
        let sides = vec![one.trim(), other.trim()];
        let known = |it: &&str| !subjects(view, it).is_empty();
        sides.iter().all(known).then_some(sides)
    })
}

/// The subjects of this very name in any language; where there is none, those with a word that begins so.
fn subjects(view: View<'_>, text: &str) -> Vec<SubjectId> {
    // What pupils say in the place of the name on the list.
    let text = match text {
        "informatics" | "ict" => "computer science",
        "maths" => "mathematics",
        text => text,
    };
    let matching = |fits: fn(&str, &str) -> bool| -> Vec<SubjectId> {
        let own = view.study().subjects().map(|it| it.0);
        own.filter(|id| {
            Lang::ALL.into_iter().any(|lang| {
                let name = view.loaded.edition(lang).study.subject(*id).to_lowercase();
                fits(&name, text)
            })
        })
        .collect()
    };
    let exact = matching(|name, text| name == text);
    if !exact.is_empty() || text.chars().count() < 3 {
        return exact;
    }
    matching(|name, text| {
        name.starts_with(text) || name.split(' ').any(|word| word.starts_with(text))
    })
}
