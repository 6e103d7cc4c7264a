//! The catalogue: bytes in, checked professions out.
//!
//! Lenient on a school's page, strict in CI: a bad record becomes an [`Issue`] and is dropped, a bad field becomes
//! `None`; only a file in which nothing can be shown is an error.

use crate::facts::{Fact, FactWords, Trait};
use crate::interest::{InterestBasis, InterestLevels};
use crate::issue::{DataError, Issue};
use crate::lang::Lang;
use crate::level::Level;
use crate::pay::PayFigure;
use crate::period::Month;
use crate::search::{Draft, Entry, Hit, Kind, SearchIndex};
use crate::sector::Sector;
use crate::wire::{self, FromJson, SCHEMA};
use crate::words::Words;
use serde_json::Value;

mod assemble;
pub(crate) use assemble::{BROKEN, pay_figure};

/// A profession of one catalogue. Only [`Catalog`] hands these out, so looking one up cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfessionId(u16);

impl ProfessionId {
    /// Position in [`Catalog::professions`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// How much is known about demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DemandEvidence {
    /// A statement about this very profession.
    Own,
    /// A statement about its sector.
    Sector,
    /// Nothing.
    None,
}

/// What the catalogue knows of a profession before its page is opened.
#[derive(Clone, Debug)]
pub struct Profession {
    /// Its key in addresses and files, for ever.
    pub slug: String,
    /// Its name in the catalogue's language.
    pub name: String,
    /// Position in that language's alphabet.
    pub rank: u16,
    /// Its sector.
    pub sector: Sector,
    /// Usual schooling.
    pub level: Level,
    /// Its six interest levels.
    pub interests: InterestLevels,
    /// How well these belong to it.
    pub interest_basis: InterestBasis,
    /// Its best pay figure; `None` is unknown.
    pub pay: Option<PayFigure>,
    /// What is known of demand.
    pub demand: DemandEvidence,
    /// Whether it is a new profession.
    pub new: bool,
    /// Facts to filter by; none until [`Catalog::with_facts`].
    pub facts: Vec<Fact>,
    /// What follows from them; none until then.
    pub traits: Vec<Trait>,
}

/// All professions in one language, with the words of the interface. Immutable.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Language of names and words.
    pub lang: Lang,
    /// Name of the data release, `2026.11`.
    pub release: String,
    /// Day it was checked, `2026-11-24`.
    pub checked: String,
    /// How many professions have a Kazakh text that an editor has read.
    pub kk_checked: u16,
    /// The words of the interface.
    pub words: Words,
    /// The words of the facts to filter by.
    pub fact_words: FactWords,
    sector_names: Vec<String>,
    /// In the places of the served file, which are those of every language: a broken row leaves its place empty.
    professions: Vec<Option<Profession>>,
}

/// A usable catalogue and what was wrong on the way.
#[derive(Debug)]
pub struct Parsed {
    /// All that could be used.
    pub catalog: Catalog,
    /// All that could not. CI wants this empty.
    pub issues: Vec<Issue>,
}

impl Catalog {
    /// Reads `data/<lang>/core.json`.
    ///
    /// # Errors
    /// Only when nothing could be shown: not JSON, another schema, an unknown language, no profession left.
    pub fn parse(bytes: &[u8]) -> Result<Parsed, DataError> {
        assemble::catalog(read(bytes, |core: &wire::Core| core.schema)?)
    }

    /// All professions, in an order that is the same in every language.
    pub fn professions(&self) -> impl Iterator<Item = (ProfessionId, &Profession)> {
        (0..)
            .zip(&self.professions)
            .filter_map(|(place, profession)| Some((ProfessionId(place), profession.as_ref()?)))
    }

    /// How many professions there are.
    pub fn len(&self) -> usize {
        self.professions().count()
    }

    /// Never true: a catalogue without professions is an error of [`Catalog::parse`].
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The profession behind an id, `None` for one whose row was broken in this language.
    pub fn get(&self, id: ProfessionId) -> Option<&Profession> {
        self.professions.get(id.index())?.as_ref()
    }

    /// The id of a hit of a search.
    pub fn found(&self, hit: Hit) -> Option<ProfessionId> {
        let id = ProfessionId(hit.id);
        self.get(id).map(|_| id)
    }

    /// The id of a slug.
    pub fn find(&self, slug: &str) -> Option<ProfessionId> {
        let mut professions = self.professions();
        professions
            .find(|(_, it)| it.slug == slug)
            .map(|(id, _)| id)
    }

    /// An index over the names of this language alone: what can be searched before more is loaded.
    pub fn name_index(&self) -> SearchIndex {
        let entry =
            |(id, profession): (ProfessionId, &'_ Profession)| (id.0, profession.name.clone());
        let names: Vec<(u16, String)> = self.professions().map(entry).collect();
        SearchIndex::build(names.iter().map(|(id, name)| Entry {
            id: *id,
            lang: self.lang,
            kind: Kind::Name,
            text: name,
        }))
    }

    /// An index over `data/search.json`: names and other names in all languages. Hits carry the positions of this
    /// catalogue's professions; words of a profession it does not have are left out.
    ///
    /// # Errors
    /// When the bytes are not such a file.
    pub fn search_index(&self, bytes: &[u8]) -> Result<SearchIndex, DataError> {
        self.search_draft(bytes).map(Draft::finish)
    }

    /// The same, to be built step by step.
    ///
    /// # Errors
    /// When the bytes are not such a file.
    pub fn search_draft(&self, bytes: &[u8]) -> Result<Draft, DataError> {
        let words = read(bytes, |words: &wire::SearchWords| words.schema)?;
        let ids: Vec<Option<ProfessionId>> =
            words.slugs.iter().map(|slug| self.find(slug)).collect();
        let mut entries = Vec::new();
        for (lang, rows) in Lang::ALL.into_iter().zip(&words.texts) {
            for (id, texts) in ids.iter().zip(rows) {
                let Some(id) = id else { continue };
                let kinds = std::iter::once(Kind::Name).chain(std::iter::repeat(Kind::Alias));
                entries.extend(texts.iter().zip(kinds).map(|(text, kind)| Entry {
                    id: id.0,
                    lang,
                    kind,
                    text,
                }));
            }
        }
        Ok(SearchIndex::draft(entries))
    }

    /// A sector's name in the catalogue's language; its key when the file lacks it.
    pub fn sector_name(&self, sector: Sector) -> &str {
        self.sector_names
            .get(sector.index())
            .map_or_else(|| sector.slug(), String::as_str)
    }

    pub(crate) fn describe(&mut self, slug: &str, facts: Vec<Fact>, traits: Vec<Trait>) {
        let id = self.find(slug);
        if let Some(profession) = id.and_then(|id| self.professions.get_mut(id.index())?.as_mut()) {
            profession.facts = facts;
            profession.traits = traits;
        }
    }

    /// The month of the release, against which figures age.
    pub fn month(&self) -> Option<Month> {
        Month::from_text(self.checked.get(..7)?)
    }
}

/// Reads one served file and refuses another schema.
pub(crate) fn read<T: FromJson>(bytes: &[u8], schema: fn(&T) -> u16) -> Result<T, DataError> {
    let mut json: Value = serde_json::from_slice(bytes).map_err(|_| DataError::Syntax)?;
    let file = T::from_json(&mut json).ok_or(DataError::Form)?;
    match schema(&file) {
        SCHEMA => Ok(file),
        other => Err(DataError::Schema(other)),
    }
}
