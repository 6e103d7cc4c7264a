//! The words of all names, each with the places where it stands.

use super::Text;
use super::fillers::Fillers;
use super::letters::{self, Piece};
use super::vocabulary::{Vocabulary, Word};
use super::{Entry, Kind, latin};
use crate::lang::Lang;
use crate::sorting::sorted;

/// What a text is to its profession, the better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// Its name without brackets.
    Name,
    /// What stands in brackets or beside a slash, and the name with all of it.
    Part,
    /// Another name.
    Alias,
}

/// One text that can be found.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) id: u16,
    pub(super) lang: Lang,
    pub(super) standing: Standing,
    /// Of all its words together.
    pub(super) weight: u16,
    pub(super) letters: u8,
}

/// One word in one phrase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub(super) phrase: u32,
    /// Which word of the phrase it is, and how many it spans: two typed as one span two.
    pub(super) place: u8,
    pub(super) span: u8,
    /// How much the words it spans say.
    pub(super) weight: u8,
}

/// Words, phrases and where the ones stand in the others.
#[derive(Debug)]
pub(super) struct Index {
    pub(super) vocabulary: Vocabulary,
    pub(super) fillers: Fillers,
    pub(super) phrases: Vec<Phrase>,
    /// By word; a word's are those from its start to the next word's.
    postings: Vec<Posting>,
    starts: Vec<u32>,
    weights: Vec<u8>,
}

/// Words of a phrase that are looked at.
const MOST_PLACES: usize = 24;

/// A word somewhere, before words are numbered. Sorting these brings the same words together.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Occurrence {
    word: String,
    id: u16,
    phrase: u32,
    place: u8,
    span: u8,
}

/// An index in the making, a slice at a time, so that a page stays alive meanwhile.
#[derive(Debug)]
pub(super) struct Draft {
    stage: Stage,
    texts: std::vec::IntoIter<Text>,
    phrases: Vec<Phrase>,
    occurrences: Vec<Occurrence>,
    words: std::vec::IntoIter<String>,
    prepared: Vec<Word>,
    fillers: Fillers,
    postings: Vec<Posting>,
    starts: Vec<u32>,
    weights: Vec<u8>,
}

#[derive(Debug, PartialEq, Eq)]
enum Stage {
    Reading,
    Sorting,
    Numbering,
    Preparing,
    Done,
}

/// Texts or words in one slice: about a sixth of the catalogue's.
const SLICE: usize = 1_800;

impl Draft {
    /// Takes the texts, those of one profession side by side.
    pub(super) fn new(texts: Vec<Text>) -> Self {
        Self {
            stage: Stage::Reading,
            texts: texts.into_iter(),
            phrases: Vec::new(),
            occurrences: Vec::new(),
            words: Vec::new().into_iter(),
            prepared: Vec::new(),
            fillers: Fillers::new(),
            postings: Vec::new(),
            starts: Vec::new(),
            weights: Vec::new(),
        }
    }

    /// Does one slice of the work; whether more is left before [`Draft::finish`].
    pub(super) fn step(&mut self) -> bool {
        match self.stage {
            Stage::Reading => {
                for text in self.texts.by_ref().take(SLICE) {
                    let entry = text.entry();
                    for (part, standing) in parts(&entry) {
                        let (phrases, occurrences) = (&mut self.phrases, &mut self.occurrences);
                        add_phrase(&entry, &part, standing, phrases, occurrences);
                    }
                }
                if self.texts.len() == 0 {
                    self.stage = Stage::Sorting;
                }
            }
            Stage::Sorting => {
                self.occurrences = sorted(std::mem::take(&mut self.occurrences), Ord::cmp);
                self.stage = Stage::Numbering;
            }
            Stage::Numbering => {
                self.number();
                self.stage = Stage::Preparing;
            }
            Stage::Preparing => {
                let words = self.words.by_ref().take(SLICE);
                self.prepared.extend(words.map(|word| Word::new(&word)));
                if self.words.len() == 0 {
                    self.stage = Stage::Done;
                }
            }
            Stage::Done => {}
        }
        self.stage != Stage::Done
    }

    /// Does what is left.
    pub(super) fn finish(mut self) -> Index {
        while self.step() {}
        Index {
            vocabulary: Vocabulary::of(self.prepared),
            fillers: self.fillers,
            phrases: self.phrases,
            postings: self.postings,
            starts: self.starts,
            weights: self.weights,
        }
    }

    /// Gives each different word a number and says where it stands.
    fn number(&mut self) {
        let professions = count_ids(self.phrases.iter().map(|phrase| phrase.id));
        let occurrences = std::mem::take(&mut self.occurrences);
        let mut words = Vec::new();
        for same in occurrences.chunk_by(|one, other| one.word == other.word) {
            let Some(first) = same.first() else { continue };
            let weight = if self.fillers.has(&first.word) {
                1
            } else {
                weight(professions, count_ids(same.iter().map(|it| it.id)))
            };
            words.push(first.word.clone());
            self.starts
                .push(u32::try_from(self.postings.len()).unwrap_or(u32::MAX));
            self.weights.push(weight);
            self.postings.extend(same.iter().map(|it| Posting {
                phrase: it.phrase,
                place: it.place,
                span: it.span,
                weight,
            }));
        }
        weigh_phrases(&mut self.phrases, &mut self.postings);
        self.words = words.into_iter();
    }
}

impl Index {
    /// Where a word stands.
    pub(super) fn postings(&self, word: u32) -> &[Posting] {
        let start = |word: usize| self.starts.get(word).map(|it| *it as usize);
        let word = word as usize;
        let from = start(word).unwrap_or(self.postings.len());
        let to = start(word + 1).unwrap_or(self.postings.len());
        self.postings.get(from..to).unwrap_or_default()
    }

    /// How much a word says: the fewer professions have it, the more.
    pub(super) fn weight(&self, word: u32) -> u8 {
        self.weights.get(word as usize).copied().unwrap_or(1)
    }

    /// How much a word says that no profession has: as much as a rare one, not the rarest.
    pub(super) fn unknown_weight(&self) -> u8 {
        self.weights.iter().max().map_or(1, |it| it - it / 4)
    }
}

/// The texts of one entry: brackets and slashes part them.
fn parts(entry: &Entry<'_>) -> Vec<(String, Standing)> {
    let standing = |standing| match entry.kind {
        Kind::Name => standing,
        Kind::Alias => Standing::Alias,
    };
    let text = entry.text;
    let mut parts = Vec::new();
    let mut outside = text.to_owned();
    if let Some((before, rest)) = text.split_once('(') {
        let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
        outside = format!("{before} {after}");
        parts.push((inside.to_owned(), standing(Standing::Part)));
        parts.push((text.to_owned(), standing(Standing::Part)));
    }
    if outside.contains(" / ") {
        let side = |side: &str| (side.to_owned(), standing(Standing::Part));
        parts.extend(outside.split(" / ").map(side));
    }
    parts.push((outside, standing(Standing::Name)));
    parts
}

fn add_phrase(
    entry: &Entry<'_>,
    text: &str,
    standing: Standing,
    phrases: &mut Vec<Phrase>,
    occurrences: &mut Vec<Occurrence>,
) {
    let mut pieces = letters::pieces(text);
    pieces.truncate(MOST_PLACES);
    if pieces.is_empty() {
        return;
    }
    let phrase = u32::try_from(phrases.len()).unwrap_or(u32::MAX);
    phrases.push(Phrase {
        id: entry.id,
        lang: entry.lang,
        standing,
        weight: 0,
        letters: u8::try_from(text.chars().count()).unwrap_or(u8::MAX),
    });
    let mut add = |word: String, place: usize, span: u8| {
        occurrences.push(Occurrence {
            word,
            id: entry.id,
            phrase,
            place: u8::try_from(place).unwrap_or(u8::MAX),
            span,
        });
    };
    for (place, pair) in pieces.windows(2).enumerate() {
        let [one, other] = pair else { continue };
        if other.tied || standing == Standing::Name {
            add(format!("{}{}", one.text, other.text), place, 2);
        }
    }
    for (place, Piece { text, .. }) in pieces.into_iter().enumerate() {
        // IT, SMM and 3D inside Kazakh and Russian names are typed in Cyrillic too.
        if entry.lang != Lang::En && text.chars().any(|it| it.is_ascii_lowercase()) {
            let read = latin::cyrillic(std::slice::from_ref(&text));
            for word in read.into_iter().take(1).flatten() {
                add(word, place, 1);
            }
        }
        add(text, place, 1);
    }
}

/// Different ids among sorted or grouped ones.
fn count_ids(ids: impl Iterator<Item = u16>) -> usize {
    let mut before = None;
    ids.filter(|id| before.replace(*id) != Some(*id)).count()
}

/// Two for each halving of the catalogue a word brings, and one for being there.
fn weight(professions: usize, having: usize) -> u8 {
    let halvings = (professions / having.max(1))
        .checked_ilog2()
        .unwrap_or_default();
    u8::try_from(2 + 2 * halvings).unwrap_or(u8::MAX)
}

/// Adds up the words of each phrase, then gives the pairs the weight of both.
fn weigh_phrases(phrases: &mut [Phrase], postings: &mut [Posting]) {
    let of_place: Vec<(u32, u8, u8)> = postings
        .iter()
        .filter(|it| it.span == 1)
        .map(|it| (it.phrase, it.place, it.weight))
        .collect();
    let mut of_place = sorted(of_place, Ord::cmp);
    of_place.dedup_by_key(|(phrase, place, _)| (*phrase, *place));
    for (phrase, _, weight) in &of_place {
        if let Some(phrase) = phrases.get_mut(*phrase as usize) {
            phrase.weight += u16::from(*weight);
        }
    }
    for pair in postings.iter_mut().filter(|it| it.span == 2) {
        let from = of_place.partition_point(|it| (it.0, it.1) < (pair.phrase, pair.place));
        pair.weight = of_place.iter().skip(from).take(2).map(|it| it.2).sum();
    }
}
