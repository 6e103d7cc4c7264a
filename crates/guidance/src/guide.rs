//! The exam and money for study in plain statements, and the glossary. Every statement has its sources and the time it
//! holds for; what has no source is not stated, and what is not known is said to be unknown.

use crate::catalog::{BROKEN, read};
use crate::detail::source;
use crate::issue::{DataError, Issue};
use crate::pay::Tenge;
use crate::period::{Month, Period};
use crate::source::Source;
use crate::wire;
use crate::words::{keys, texts};

mod keys;
#[cfg(test)]
mod tests;
mod text;

pub use keys::{CardKind, GuideSay, Per, TermKey};
pub use text::{Part, parts};

/// The card that says what a year at a university costs.
pub const TYPICAL_YEAR: &str = "tuition-typical";

/// What a statement rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The time it holds for.
    pub period: Period,
    /// Who said so.
    pub sources: Vec<Source>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// In sentences; may hold words to be explained, see [`parts`].
    pub text: String,
    /// `None` for a sentence that says what is not known.
    pub origin: Option<Origin>,
    /// Where to check it.
    pub link: Option<String>,
}

/// Statements about one side of the exam.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its key, for ever.
    pub key: String,
    /// The heading.
    pub title: String,
    /// What is said.
    pub facts: Vec<Fact>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What it is for.
    pub label: String,
    /// The lower end.
    pub low: Tenge,
    /// The upper end; the lower one when it is one number.
    pub high: Tenge,
    /// How often.
    pub per: Per,
}

/// How much a card is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// These sums.
    Sums(Vec<Sum>),
    /// Money, and nobody knows how much.
    Unknown,
    /// No money of its own: the rule says it all.
    Place,
}

/// A grant, quota, stipend, free college place, course, or a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its key, for ever.
    pub key: String,
    /// What it is.
    pub kind: CardKind,
    /// What it is called.
    pub title: String,
    /// For whom.
    pub who: String,
    /// The rule; may hold words to be explained, see [`parts`].
    pub rule: String,
    /// How much.
    pub worth: Worth,
    /// What it rests on.
    pub origin: Origin,
    /// Where to apply or ask.
    pub place: String,
    /// The site of it.
    pub link: Option<String>,
}

/// A word explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub key: TermKey,
    /// The word itself.
    pub word: String,
    /// One or two sentences.
    pub text: String,
}

/// All of it, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// In the order of the screen.
    pub sections: Vec<Section>,
    /// In the order of the file.
    pub cards: Vec<Card>,
    /// In the order of the file.
    pub terms: Vec<Term>,
    says: Vec<String>,
}

impl Guide {
    /// Reads `data/<lang>/guide.json`; bad parts are dropped and named in the issues.
    ///
    /// # Errors
    /// When the bytes are not such a file, or hold neither a statement nor a card.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |file: &wire::Guide| file.schema)?;
        let mut issues = Vec::new();
        let sources: Vec<Source> = wire.sources.into_iter().map(source).collect();
        let section = |wire: wire::GuideSection, issues: &mut Vec<Issue>| Section {
            facts: all(wire.facts, &wire.key, issues, |it| fact(it, &sources)),
            key: wire.key,
            title: wire.title,
        };
        let rows = wire.sections.0.into_iter().flatten();
        let sections: Vec<Section> = rows.map(|it| section(it, &mut issues)).collect();
        let cards = all(wire.cards, "cards", &mut issues, |it| card(it, &sources));
        if sections.is_empty() && cards.is_empty() {
            return Err(DataError::Empty);
        }
        let guide = Self {
            sections,
            cards,
            terms: all(wire.terms, "terms", &mut issues, term),
            says: texts(wire.says, keys(GuideSay::ALL, GuideSay::key), &mut issues),
        };
        Ok((guide, issues))
    }

    /// A text of the screen.
    pub fn say(&self, word: GuideSay) -> &str {
        self.says.get(word.index()).map_or("", String::as_str)
    }

    /// A word explained; `None` when the file lacks it.
    pub fn term(&self, key: TermKey) -> Option<&Term> {
        self.terms.iter().find(|term| term.key == key)
    }

    /// What a year at a university costs, from the cheapest to the dearest kind; `None` when the card is not there.
    pub fn typical_year(&self) -> Option<(Tenge, Tenge, &Origin)> {
        let card = self.cards.iter().find(|it| it.key == TYPICAL_YEAR)?;
        let Worth::Sums(sums) = &card.worth else {
            return None;
        };
        let low = sums.iter().map(|it| it.low).min()?;
        let high = sums.iter().map(|it| it.high).max()?;
        Some((low, high, &card.origin))
    }

    /// The cards of one kind.
    pub fn cards_of(&self, kind: CardKind) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.kind == kind)
    }
}

fn all<W, T>(
    rows: wire::Rows<W>,
    record: &str,
    issues: &mut Vec<Issue>,
    assemble: impl Fn(W) -> Result<T, &'static str>,
) -> Vec<T> {
    let rows = rows.0.into_iter().filter_map(|row| {
        let made = row.ok_or(BROKEN).and_then(&assemble);
        made.map_err(|what| issues.push(Issue::new(record, what)))
            .ok()
    });
    rows.collect()
}

/// Only what [`crate::link::opens`] lets through is ever opened.
fn safe(link: Option<String>) -> Option<String> {
    link.filter(|link| crate::link::opens(link))
}

fn origin(from: u32, to: u32, places: &[u16], sources: &[Source]) -> Result<Origin, &'static str> {
    let months = Month::from_number(from).zip(Month::from_number(to));
    let period = months.and_then(|(from, to)| Period::new(from, to));
    let named = places.iter();
    let named = named.map(|place| sources.get(usize::from(*place)).cloned());
    let named: Option<Vec<Source>> = named.collect();
    Ok(Origin {
        period: period.ok_or("no period")?,
        sources: named
            .filter(|them| !them.is_empty())
            .ok_or("an unknown source")?,
    })
}

fn fact(wire: wire::GuideFact, sources: &[Source]) -> Result<Fact, &'static str> {
    let origin = match wire.from.zip(wire.to) {
        Some((from, to)) => Some(origin(from, to, &wire.sources, sources)?),
        None => None,
    };
    Ok(Fact {
        text: wire.text,
        origin,
        link: safe(wire.link),
    })
}

fn card(wire: wire::GuideCard, sources: &[Source]) -> Result<Card, &'static str> {
    let sums: Result<Vec<Sum>, &'static str> = wire.sums.into_iter().map(sum).collect();
    let worth = match (sums?, wire.sum_unknown) {
        (sums, _) if !sums.is_empty() => Worth::Sums(sums),
        (_, true) => Worth::Unknown,
        (_, false) => Worth::Place,
    };
    Ok(Card {
        kind: CardKind::from_key(&wire.kind).ok_or("an unknown kind of card")?,
        origin: origin(wire.from, wire.to, &wire.sources, sources)?,
        key: wire.key,
        title: wire.title,
        who: wire.who,
        rule: wire.rule,
        worth,
        place: wire.place,
        link: safe(wire.link),
    })
}

fn sum(wire: wire::GuideSum) -> Result<Sum, &'static str> {
    if wire.low == 0 || wire.low > wire.high {
        return Err("a sum of nothing, or its ends the wrong way round");
    }
    Ok(Sum {
        label: wire.label,
        low: wire.low,
        high: wire.high,
        per: Per::from_key(&wire.per).ok_or("a sum for an unknown time")?,
    })
}

fn term(wire: wire::GuideTerm) -> Result<Term, &'static str> {
    Ok(Term {
        key: TermKey::from_key(&wire.key).ok_or("an unknown term")?,
        word: wire.word,
        text: wire.text,
    })
}
