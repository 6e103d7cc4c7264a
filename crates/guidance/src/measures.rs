//! What the state offers a person this year: measures as data, and the person's cards, worked out on the device.
//!
//! Nobody is asked who they are, and no answer is kept. A card says why it is theirs, what else must be true, how much
//! (only where a source says so), and how old that knowledge is. It promises nothing: a career centre decides.

use crate::catalog::read;
use crate::detail::source;
use crate::issue::{DataError, Issue};
use crate::pay::Tenge;
use crate::source::Source;
use crate::wire;
use crate::words::{keys, texts};

mod cards;
mod keys;
mod person;
mod say;
#[cfg(test)]
mod tests;

pub use cards::{Card, Miss, Reason};
pub use keys::{Group, Near, Need, Per, Say, Situation, Status};
pub use person::{Impossible, OLDEST, Person, Situations, YOUNGEST};

/// A region of one file of measures. Only [`Measures`] hands these out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionId(u8);

/// A region: its code as in the attribute `region`, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// For ever.
    pub code: String,
    /// In the language of the file.
    pub name: String,
}

/// How much: a multiple of the monthly index, or tenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Hundredths of the index, from and to; equal when it is one number.
    Mci(u32, u32),
    /// Tenge.
    Tenge(Tenge),
}

/// One sum of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub size: Size,
    /// Whether it is the highest sum.
    pub most: bool,
    /// What it is paid for.
    pub per: Per,
    /// The last year a source confirms it for. An older one than the year of the file is doubtful.
    pub confirmed: u16,
}

/// One measure: its conditions as data, its words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the wire type says what each field is")]
pub struct Measure {
    pub key: String,
    pub group: Group,
    pub ages: (u8, u8),
    pub age_rule: bool,
    pub statuses: Vec<Status>,
    pub soon: Vec<Status>,
    pub situations: Vec<Situation>,
    pub regions: Vec<RegionId>,
    pub near: Vec<Near>,
    pub needs: Vec<Need>,
    pub amounts: Vec<Amount>,
    pub unknown_amount: bool,
    pub name: String,
    pub for_whom: String,
    pub what: String,
    pub rule: String,
    pub how: String,
    pub link: String,
    pub doubt: Option<String>,
    pub taken: Option<String>,
    pub lines: Vec<(Situation, String)>,
    pub period: String,
    pub checked: String,
    pub sources: Vec<Source>,
}

/// All measures in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    /// The year sums are worked out for.
    pub year: u16,
    /// The monthly calculation index of that year; `None` when no source gives it.
    pub index: Option<Tenge>,
    /// Who published it.
    pub index_sources: Vec<Source>,
    regions: Vec<Region>,
    measures: Vec<Measure>,
    texts: Texts,
}

/// The words of the closed lists, in the order of their enums.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Texts {
    groups: Vec<String>,
    statuses: Vec<String>,
    situations: Vec<String>,
    needs: Vec<String>,
    says: Vec<String>,
}

impl Measures {
    /// Reads `data/<lang>/measures.json`. A measure with a condition that is not known here is left out: it might be
    /// shown to the wrong person.
    ///
    /// # Errors
    /// When the bytes are not such a file, or hold no measure that can be shown.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |file: &wire::Measures| file.schema)?;
        let mut issues = Vec::new();
        let regions: Vec<Region> = wire.regions.into_iter().map(region).collect();
        let mut measures = Vec::new();
        for (place, row) in wire.measures.0.into_iter().enumerate() {
            match row.and_then(|row| measure(row, &regions)) {
                Some(measure) => measures.push(measure),
                None => issues.push(Issue::new(place, "a measure that cannot be read")),
            }
        }
        if measures.is_empty() {
            return Err(DataError::Empty);
        }
        let (groups, statuses) = (keys(Group::ALL, Group::key), keys(Status::ALL, Status::key));
        let situations = keys(Situation::ALL, Situation::key);
        let texts = Texts {
            groups: texts(wire.groups, groups, &mut issues),
            statuses: texts(wire.statuses, statuses, &mut issues),
            situations: texts(wire.situations, situations, &mut issues),
            needs: texts(wire.needs, keys(Need::ALL, Need::key), &mut issues),
            says: texts(wire.says, keys(Say::ALL, Say::key), &mut issues),
        };
        let measures = Self {
            year: wire.year,
            index: wire.index.filter(|index| *index > 0),
            index_sources: wire.index_sources.into_iter().map(source).collect(),
            regions,
            measures,
            texts,
        };
        Ok((measures, issues))
    }

    /// All measures, in the order they are written.
    pub fn all(&self) -> &[Measure] {
        &self.measures
    }

    /// All regions.
    pub fn regions(&self) -> impl Iterator<Item = (RegionId, &Region)> {
        (0u8..).map(RegionId).zip(&self.regions)
    }

    /// A region by its code.
    pub fn region(&self, code: &str) -> Option<RegionId> {
        let mut regions = self.regions();
        regions.find(|(_, it)| it.code == code).map(|(id, _)| id)
    }

    /// The name of a region.
    pub fn region_name(&self, id: RegionId) -> &str {
        let region = self.regions.get(usize::from(id.0));
        region.map_or("", |it| it.name.as_str())
    }

    /// What a sum is in tenge of the file's year, from and to; `None` where the index of that year is not known.
    pub fn tenge(&self, amount: &Amount) -> Option<(Tenge, Tenge)> {
        match amount.size {
            Size::Tenge(tenge) => Some((tenge, tenge)),
            Size::Mci(from, to) => {
                // To the nearest tenge, as the ministry says them.
                let worth = |hundredths: u32| {
                    let worth = hundredths.checked_mul(self.index?)?;
                    Some(worth.checked_add(50)? / 100)
                };
                Some((worth(from)?, worth(to)?))
            }
        }
    }

    /// Whether a sum was last confirmed for an earlier year than the file's.
    pub fn is_doubtful(&self, amount: &Amount) -> bool {
        amount.confirmed < self.year
    }
}

fn region(wire: wire::Region) -> Region {
    Region {
        code: wire.code,
        name: wire.name,
    }
}

fn measure(wire: wire::Measure, regions: &[Region]) -> Option<Measure> {
    let region = |code: &String| {
        let place = regions.iter().position(|it| it.code == *code)?;
        u8::try_from(place).ok().map(RegionId)
    };
    let [from, to] = wire.ages;
    let line = |it: wire::SituationLine| Some((Situation::from_key(&it.situation)?, it.text));
    Some(Measure {
        key: wire.key,
        group: Group::from_key(&wire.group)?,
        ages: (from <= to).then_some((from, to))?,
        age_rule: wire.age_rule,
        statuses: known(&wire.statuses, Status::from_key)?,
        soon: known(&wire.soon, Status::from_key)?,
        situations: known(&wire.situations, Situation::from_key)?,
        regions: wire.regions.iter().map(region).collect::<Option<_>>()?,
        near: known(&wire.near, Near::from_key)?,
        needs: known(&wire.needs, Need::from_key)?,
        amounts: wire.amounts.iter().map(amount).collect::<Option<_>>()?,
        unknown_amount: wire.unknown_amount,
        name: wire.name,
        for_whom: wire.for_whom,
        what: wire.what,
        rule: wire.rule,
        how: wire.how,
        link: Some(wire.link).filter(|link| crate::link::opens(link))?,
        doubt: wire.doubt,
        taken: wire.taken,
        lines: wire.lines.into_iter().map(line).collect::<Option<_>>()?,
        period: wire.period,
        checked: wire.checked,
        sources: wire.sources.into_iter().map(source).collect(),
    })
}

/// All keys read, or nothing.
fn known<T>(keys: &[String], read: fn(&str) -> Option<T>) -> Option<Vec<T>> {
    keys.iter().map(|key| read(key)).collect()
}

fn amount(wire: &wire::Amount) -> Option<Amount> {
    let size = match (wire.mci_hundredths, wire.tenge) {
        (Some(to), None) => {
            let from = wire.mci_hundredths_from.unwrap_or(to);
            (0 < from && from <= to).then_some(Size::Mci(from, to))?
        }
        (None, Some(tenge)) if tenge > 0 => Size::Tenge(tenge),
        _ => return None,
    };
    Some(Amount {
        size,
        most: wire.most,
        per: Per::from_key(&wire.per)?,
        confirmed: wire.confirmed,
    })
}
