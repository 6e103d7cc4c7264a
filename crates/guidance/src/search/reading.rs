//! What a query may have been meant to say: as typed, in Latin letters, or on another keyboard layout.

use super::{latin, layout, letters};

/// One way to read a query.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) words: Vec<String>,
    /// Percent off everything found this way.
    pub(super) cost: u8,
    /// Which word was made of two. Only worth a look if there is such a word.
    pub(super) joined: Option<usize>,
}

impl Reading {
    fn new(words: Vec<String>, cost: u8) -> Self {
        let joined = None;
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let few = cost > 0 && letters <= 3;
        let cost = cost + if few { FEW_LETTERS } else { 0 };
        Self {
            words,
            cost,
            joined,
        }
    }
}

/// Letters of a query that are looked at: nobody types more, and pasted pages must not stall.
const LONGEST_QUERY: usize = 120;
/// Words of a query that are looked at.
pub(super) const MOST_WORDS: usize = 8;

const LATIN: u8 = 4;
const LATIN_RARE: u8 = 6;
const LAYOUT: u8 = 8;
const LAYOUT_LATIN: u8 = 12;
/// On top when so few letters were typed that they fall together with something easily.
const FEW_LETTERS: u8 = 12;
/// Off two words read as one.
const JOINED: u8 = 1;

/// The readings that take the typed letters for what they are.
pub(super) fn direct(query: &str) -> Vec<Reading> {
    let words = first_words(query);
    let mut readings = in_cyrillic(&words, LATIN);
    readings.insert(0, Reading::new(words, 0));
    with_joined(readings)
}

/// The readings that take the keyboard layout for a mistake.
pub(super) fn swapped(query: &str) -> Vec<Reading> {
    let cut: String = query.chars().take(LONGEST_QUERY).collect();
    let mut readings = Vec::new();
    for text in layout::swapped(&cut) {
        let words = first_words(&text);
        let latin = in_cyrillic(&words, LAYOUT_LATIN);
        readings.push(Reading::new(words, LAYOUT));
        readings.extend(latin.into_iter().take(1));
    }
    with_joined(readings)
}

fn first_words(text: &str) -> Vec<String> {
    let cut: String = text.chars().take(LONGEST_QUERY).collect();
    let mut words = letters::words(&cut);
    words.truncate(MOST_WORDS);
    words
}

fn in_cyrillic(words: &[String], cost: u8) -> Vec<Reading> {
    let is_latin = |word: &String| word.chars().any(|it| it.is_ascii_lowercase());
    if !words.iter().any(is_latin) {
        return Vec::new();
    }
    let costs = std::iter::once(cost).chain(std::iter::repeat(cost + LATIN_RARE - LATIN));
    let reading = |(words, cost)| Reading::new(words, cost);
    latin::cyrillic(words)
        .into_iter()
        .zip(costs)
        .map(reading)
        .collect()
}

/// Each reading again with two neighbours as one word, for `авто электрик`.
fn with_joined(readings: Vec<Reading>) -> Vec<Reading> {
    let mut all = Vec::new();
    for reading in readings {
        let few = if reading.words.len() <= 4 {
            reading.words.len()
        } else {
            0
        };
        let cost = reading.cost + JOINED;
        let joined = (1..few).filter_map(|place| {
            let (before, from) = reading.words.split_at_checked(place - 1)?;
            let (pair, after) = from.split_at_checked(2)?;
            let words = before
                .iter()
                .cloned()
                .chain([pair.concat()])
                .chain(after.iter().cloned());
            Some(Reading {
                words: words.collect(),
                cost,
                joined: Some(place - 1),
            })
        });
        let joined: Vec<Reading> = joined.collect();
        all.push(reading);
        all.extend(joined);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_reading_is_what_was_typed() {
        let readings = direct("Тау-кен инженері");
        assert_eq!(readings[0].words, ["тау", "кен", "инженері"]);
        assert_eq!(readings[0].cost, 0);
        assert!(readings.iter().any(|it| it.words == ["таукен", "инженері"]));
    }

    #[test]
    fn a_pasted_page_is_cut() {
        let page = "инженер [;'] ".repeat(1000);
        assert!(direct(&page).iter().all(|it| it.words.len() <= MOST_WORDS));
        assert!(swapped(&page).iter().all(|it| it.words.len() <= MOST_WORDS));
    }
}
