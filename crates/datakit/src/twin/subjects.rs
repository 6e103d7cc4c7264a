//! Subjects and pairs as pupils write them.

use super::sentences::Sentence;
use super::view::View;
use guidance::lang::Lang;
use guidance::study::{PairId, SubjectId};

/// What a typed pair is.
pub(super) enum PairAsked {
    Known(PairId),
    /// No group takes it; what works instead, and a sentence where the rule is not the reason.
    None {
        near: Vec<PairId>,
        why: Option<(Sentence, String)>,
    },
}

/// One word for two subjects.
const PAIR_WORDS: [(&str, &str); 14] = [
    ("физмат", "математика+физика"),
    ("матфиз", "математика+физика"),
    ("мф", "математика+физика"),
    ("химбио", "химия+биология"),
    ("биохим", "биология+химия"),
    ("бх", "биология+химия"),
    ("хб", "биология+химия"),
    ("биогео", "биология+география"),
    ("матинфо", "математика+информатика"),
    ("матинф", "математика+информатика"),
    ("инфомат", "математика+информатика"),
    ("геомат", "география+математика"),
    ("матгео", "география+математика"),
    ("физхим", "физика+химия"),
];

/// What pupils say in the place of the name on the list.
const SUBJECT_WORDS: [(&str, &str); 21] = [
    ("informatics", "computer science"),
    ("ict", "computer science"),
    ("maths", "mathematics"),
    ("матеша", "математика"),
    ("матика", "математика"),
    ("инфа", "информатика"),
    ("био", "биология"),
    ("био логия", "биология"),
    ("гео", "география"),
    ("право", "основы права"),
    ("заң", "құқық негіздері"),
    ("всемирка", "всемирная история"),
    ("қаз тілі", "қазақ тілі"),
    ("каз яз", "казахский язык"),
    ("каз лит", "казахская литература"),
    ("қаз әдеб", "қазақ әдебиеті"),
    ("рус яз", "русский язык"),
    ("рус лит", "русская литература"),
    ("англ яз", "английский язык"),
    ("творчество", "творческий экзамен"),
    ("творческая", "творческий экзамен"),
];

/// Any of the foreign languages.
const FOREIGN: [&str; 7] = [
    "ин яз",
    "иняз",
    "иностранный",
    "иностранный язык",
    "шет тілі",
    "шетел тілі",
    "foreign language",
];

/// A code such as `UNT-04`, or two subjects of any language in any order.
pub(super) fn pair(view: View<'_>, text: &str) -> PairAsked {
    if let Some(id) = coded(view, text) {
        return PairAsked::Known(id);
    }
    let parts = parts(view, text);
    let sides: Vec<Vec<SubjectId>> = parts.iter().map(|it| subjects(view, it)).collect();
    let study = view.study();
    let known: Vec<SubjectId> = sides.concat();
    if let [one, other] = sides.as_slice() {
        let combined = one.iter().flat_map(|a| other.iter().map(|b| (*a, *b)));
        let mut found: Vec<PairId> = combined.filter_map(|(a, b)| study.pair_of(a, b)).collect();
        found.dedup();
        match found.as_slice() {
            [pair] => return PairAsked::Known(*pair),
            [] => {}
            _ => {
                let why = Some((Sentence::SeveralPairs, String::new()));
                return PairAsked::None { near: found, why };
            }
        }
    }
    let sides = sides.iter().zip(&parts);
    let unknown = sides.filter(|it| it.0.is_empty()).map(|it| it.1.clone());
    let mut unknown: Vec<String> = unknown.collect();
    unknown.dedup();
    let why = (!unknown.is_empty()).then(|| (Sentence::NoSubject, unknown.join(", ")));
    let near = study
        .pairs()
        .filter(|(_, pair)| known.is_empty() || known.iter().any(|it| pair.has(*it)));
    let near = near.map(|it| it.0).collect();
    PairAsked::None { near, why }
}

/// The two sides of a pair; a side that stands alone is both.
fn parts(view: View<'_>, text: &str) -> Vec<String> {
    let mut text = text.to_lowercase();
    let joined: String = text.chars().filter(|it| it.is_alphabetic()).collect();
    if let Some((_, meant)) = PAIR_WORDS.iter().find(|it| it.0 == joined) {
        text = (*meant).to_owned();
    }
    for word in [
        " and ",
        " и ",
        " және ",
        " мен ",
        " пен ",
        " бен ",
        " with ",
        " с ",
    ] {
        text = text.replace(word, "+");
    }
    let parts = text.split(['+', ',', '/', '&', ';', '-', '–', '—']);
    let parts: Vec<&str> = parts.map(str::trim).filter(|it| !it.is_empty()).collect();
    if let [only] = parts.as_slice() {
        return two_in(view, only).unwrap_or_else(|| vec![(*only).to_owned(); 2]);
    }
    parts.into_iter().map(str::to_owned).collect()
}

fn coded(view: View<'_>, text: &str) -> Option<PairId> {
    let text = text.trim().to_lowercase();
    let starts = ["unt", "ұбт", "ент", "ubt", "ent", ""];
    let rest = starts.iter().find_map(|start| text.strip_prefix(start))?;
    let number: u8 = rest.trim_matches([' ', '-', '_']).parse().ok()?;
    let code = format!("UNT-{number:02}");
    let mut pairs = view.study().pairs();
    pairs.find(|(_, pair)| pair.code == code).map(|it| it.0)
}

/// Two names with nothing but a blank between them.
fn two_in(view: View<'_>, text: &str) -> Option<Vec<String>> {
    if !named(view, text).is_empty() {
        return None;
    }
    let split = |find: fn(View<'_>, &str) -> Vec<SubjectId>| {
        let mut blanks = text.match_indices(' ');
        blanks.find_map(|(at, _)| {
            let (one, other) = text.split_at(at);
            let sides = [one.trim(), other.trim()];
            let known = sides.iter().all(|it| !find(view, it).is_empty());
            known.then(|| sides.map(str::to_owned).to_vec())
        })
    };
    split(named).or_else(|| split(subjects))
}

/// The subjects that are named so, or so with a mistake or other letters.
fn subjects(view: View<'_>, text: &str) -> Vec<SubjectId> {
    let found = named(view, text);
    match found.is_empty() {
        true => view.loaded.finder().subject(text).into_iter().collect(),
        false => found,
    }
}

/// The subjects of this very name in any language; where there is none, those with a word that begins so.
fn named(view: View<'_>, text: &str) -> Vec<SubjectId> {
    let matching = |fits: &dyn Fn(&str) -> bool| -> Vec<SubjectId> {
        let own = view.study().subjects().map(|it| it.0);
        own.filter(|id| {
            Lang::ALL
                .into_iter()
                .any(|lang| fits(&view.loaded.edition(lang).study.subject(*id).to_lowercase()))
        })
        .collect()
    };
    if FOREIGN.contains(&text) {
        let languages = ["english language", "german language", "french language"];
        return matching(&|name| languages.contains(&name));
    }
    let meant = SUBJECT_WORDS.iter().find(|it| it.0 == text);
    let text = meant.map_or(text, |it| it.1);
    let exact = matching(&|name| name == text);
    if !exact.is_empty() || text.chars().count() < 3 {
        return exact;
    }
    matching(&|name| name.starts_with(text) || name.split(' ').any(|word| word.starts_with(text)))
}
