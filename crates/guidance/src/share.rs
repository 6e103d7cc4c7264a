//! A short code that carries scores and a shortlist from one device to another, without a server.
//!
//! # The form, version 1
//!
//! Signs of five bits, written with the digits and the letters without I, L, O and U, so that a code can be read out
//! and typed; small letters, blanks and hyphens are forgiven, and O, I, L are read as 0, 1, 1. In order:
//!
//! | Bits | What |
//! |---|---|
//! | 5 | version |
//! | 2 | form of the scores: none, 30, 60, typed |
//! | 1, 6 × 7 or 6 × 17 | only with scores: whether they are whole points; six scores in points, or in thousandths |
//! | 4 | number of entries |
//! | 1 + 20 or 1 + 11 | each entry: 0 and the [`mark`] of a slug, or 1 and a group's M and number |
//! | 1, 4 | whether a stage follows; its place in [`Stage::ALL`] |
//! | to a full sign | zeros |
//! | 20 | check: four zeros and CRC-16 of the signs before |
//!
//! A change of one sign, or of two next to each other, is a burst of at most ten bits: CRC-16 sees every one of up to
//! sixteen. A profession is written as a mark of its slug, since ids are places in one release's file and slugs are
//! for ever; `datakit check` refuses two slugs with one mark.

use crate::catalog::Catalog;
use crate::profile::{Form, InterestProfile};
use crate::shortlist::{LIMIT, Pick, Shortlist};
use crate::stage::Stage;
use std::fmt;

mod bits;

use bits::{Reader, Writer};

const VERSION: u32 = 1;
/// Signs of the check at the end.
const CHECK: usize = 4;
/// The longest code of this version has 95 signs; the rest is room for blanks.
const LONGEST: usize = 400;

/// What a code may carry: only what the learner asked to share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// The six scores.
    pub profile: Option<InterestProfile>,
    /// The shortlist in its order, without notes.
    pub picks: Vec<Pick>,
    /// Where the learner stands, for the plan.
    pub stage: Option<Stage>,
}

/// What a code carried, read with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// All that is known here.
    pub shared: Shared,
    /// How many professions of the code this catalogue does not have.
    pub unknown: usize,
}

/// Why a code could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// Nothing was typed.
    Empty,
    /// A sign that stands in no code.
    Sign(char),
    /// Too short, too long or mistyped: the check at the end does not agree.
    Damaged,
    /// A newer program wrote it.
    Version(u8),
    /// Whole, but it says what cannot be.
    Form,
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "no code"),
            Self::Sign(sign) => write!(f, "{sign:?} stands in no code"),
            Self::Damaged => write!(f, "the check at the end does not agree"),
            Self::Version(found) => write!(f, "version {found} is not known here"),
            Self::Form => write!(f, "the code is whole but says what cannot be"),
        }
    }
}

/// Twenty bits that stand for a slug: FNV-1a of 32 bits, its ends folded together.
pub fn mark(slug: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = slug.bytes().fold(0x811c_9dc5, step);
    (hash >> 20) ^ (hash & 0xf_ffff)
}

impl Shared {
    /// What stands on a learner's list, with their scores.
    pub fn of(
        profile: Option<InterestProfile>,
        shortlist: &Shortlist,
        stage: Option<Stage>,
    ) -> Self {
        let picks = shortlist.entries().iter().map(|it| it.pick.clone());
        Self {
            profile,
            picks: picks.collect(),
            stage,
        }
    }

    /// The code, without blanks. More than [`LIMIT`] entries are cut.
    pub fn to_code(&self) -> String {
        let mut bits = Writer::default();
        bits.put(VERSION, 5);
        write_profile(&mut bits, self.profile);
        let picks = self.picks.get(..LIMIT).unwrap_or(&self.picks);
        bits.put(u32::try_from(picks.len()).unwrap_or_default(), 4);
        for pick in picks {
            write_pick(&mut bits, pick);
        }
        let stage = self.stage.and_then(|stage| {
            let place = Stage::ALL.iter().position(|it| *it == stage);
            place.and_then(|place| u32::try_from(place).ok())
        });
        bits.put(u32::from(stage.is_some()), 1);
        if let Some(place) = stage {
            bits.put(place, 4);
        }
        let mut signs = bits.signs();
        let check = check(&signs);
        signs.extend([15, 10, 5, 0].map(|shift| check >> shift & 31));
        signs.into_iter().map(letter).collect()
    }

    /// Reads a code. Whatever the text is: an answer or an error.
    ///
    /// # Errors
    /// Each kind of [`ShareError`] has a sentence for the learner.
    pub fn from_code(code: &str, catalog: &Catalog) -> Result<Opened, ShareError> {
        let slug = |wanted| {
            let mut all = catalog.professions().map(|(_, it)| &it.slug);
            all.find(|slug| mark(slug) == wanted).cloned()
        };
        Self::read(code, &slug)
    }

    fn read(code: &str, slug: &dyn Fn(u32) -> Option<String>) -> Result<Opened, ShareError> {
        let signs = signs_of(code)?;
        let (body, found) = signs
            .split_at_checked(signs.len().saturating_sub(CHECK))
            .ok_or(ShareError::Damaged)?;
        let found = found.iter().fold(0, |sum, sign| sum << 5 | sign);
        if body.is_empty() || check(body) != found {
            return Err(ShareError::Damaged);
        }
        let mut bits = Reader::new(body);
        match bits.take(5) {
            Some(VERSION) => {}
            other => {
                let version = other.and_then(|it| u8::try_from(it).ok());
                return Err(ShareError::Version(version.unwrap_or_default()));
            }
        }
        read_rest(&mut bits, slug).ok_or(ShareError::Form)
    }
}

fn read_rest(bits: &mut Reader<'_>, slug: &dyn Fn(u32) -> Option<String>) -> Option<Opened> {
    let profile = read_profile(bits)?;
    let count = usize::try_from(bits.take(4)?).ok()?;
    if count > LIMIT {
        return None;
    }
    let (mut picks, mut unknown) = (Vec::new(), 0);
    for _ in 0..count {
        match read_pick(bits, slug)? {
            Some(pick) if !picks.contains(&pick) => picks.push(pick),
            Some(_) => return None,
            None => unknown += 1,
        }
    }
    let stage = match bits.take(1)? {
        0 => None,
        _ => Some(*Stage::ALL.get(usize::try_from(bits.take(4)?).ok()?)?),
    };
    let shared = Shared {
        profile,
        picks,
        stage,
    };
    bits.ended().then_some(Opened { shared, unknown })
}

fn write_profile(bits: &mut Writer, profile: Option<InterestProfile>) {
    let Some(profile) = profile else {
        bits.put(0, 2);
        return;
    };
    bits.put(
        match profile.form() {
            Form::Short => 1,
            Form::Long => 2,
            Form::Typed => 3,
        },
        2,
    );
    let whole = profile.all().iter().all(|score| score % 1000 == 0);
    bits.put(u32::from(whole), 1);
    for score in profile.all() {
        match whole {
            true => bits.put(score / 1000, 7),
            false => bits.put(score, 17),
        }
    }
}

/// `None` when six numbers are no scores; `Some(None)` when there are none.
fn read_profile(bits: &mut Reader<'_>) -> Option<Option<InterestProfile>> {
    let form = match bits.take(2)? {
        0 => return Some(None),
        1 => Form::Short,
        2 => Form::Long,
        _ => Form::Typed,
    };
    let whole = bits.take(1)? == 1;
    let mut scores = [0; 6];
    for score in &mut scores {
        *score = match whole {
            true => bits.take(7)? * 1000,
            false => bits.take(17)?,
        };
    }
    InterestProfile::of(form, scores).map(Some)
}

fn write_pick(bits: &mut Writer, pick: &Pick) {
    match pick {
        Pick::Profession(slug) => {
            bits.put(0, 1);
            bits.put(mark(slug), 20);
        }
        Pick::Group(code) => {
            let masters = code.starts_with("BM");
            let number = code.trim_start_matches(['B', 'M']).parse();
            bits.put(1, 1);
            bits.put(u32::from(masters), 1);
            bits.put(number.unwrap_or_default(), 10);
        }
    }
}

/// `None` when it cannot be; `Some(None)` for a profession that is not known here.
fn read_pick(bits: &mut Reader<'_>, slug: &dyn Fn(u32) -> Option<String>) -> Option<Option<Pick>> {
    if bits.take(1)? == 0 {
        let mark = bits.take(20)?;
        return Some(slug(mark).map(Pick::Profession));
    }
    let masters = if bits.take(1)? == 1 { "M" } else { "" };
    let number = bits.take(10).filter(|number| *number < 1000)?;
    Some(Some(Pick::Group(format!("B{masters}{number:03}"))))
}

/// In groups of four, to be read out.
pub fn grouped(code: &str) -> String {
    let mut said = String::new();
    for (place, sign) in code.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            said.push('-');
        }
        said.push(sign);
    }
    said
}

const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

fn letter(sign: u32) -> char {
    let place = usize::try_from(sign).unwrap_or_default();
    LETTERS.get(place).copied().unwrap_or('0')
}

fn signs_of(code: &str) -> Result<Vec<u32>, ShareError> {
    if code.len() > LONGEST {
        return Err(ShareError::Damaged);
    }
    let mut signs = Vec::new();
    for sign in code.chars() {
        let read = match sign.to_ascii_uppercase() {
            '-' | '–' => continue,
            blank if blank.is_whitespace() => continue,
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let place = LETTERS.iter().position(|letter| *letter == read);
        let place = place.ok_or(ShareError::Sign(sign))?;
        signs.push(u32::try_from(place).unwrap_or_default());
    }
    match signs.is_empty() {
        true => Err(ShareError::Empty),
        false => Ok(signs),
    }
}

/// CRC-16 of CCITT (polynomial 1021, start FFFF), sign by sign.
fn check(signs: &[u32]) -> u32 {
    let bit = |crc: u32, bit: u32| match (crc >> 15 ^ bit) & 1 {
        0 => crc << 1 & 0xffff,
        _ => (crc << 1 ^ 0x1021) & 0xffff,
    };
    let bits = signs
        .iter()
        .flat_map(|sign| [4, 3, 2, 1, 0].map(|place| sign >> place & 1));
    bits.fold(0xffff, bit)
}

#[cfg(test)]
mod tests;
