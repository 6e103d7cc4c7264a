//! Every different word of the catalogue, and how well a typed word fits each.

use super::edit::Edits;
use super::endings::{Endings, Kin};
use super::letters::{encode, plain, sound};
use crate::sorting::sorted;

/// How well a typed word fits a known one, of 100.
pub(super) type Fit = u8;

/// Letter for letter.
const EXACT: Fit = 100;
/// Off plain letters for Kazakh ones; off Kazakh letters, which are typed on purpose, for others.
const PLAINLY: Fit = 3;
const NOT_SO_SPELLED: Fit = 8;
/// Spelled otherwise but said alike.
const ALIKE: Fit = 96;
/// Off each letter that one has more than the other and nobody hears: `армия`, `арма`.
const PER_LETTER_UNHEARD: Fit = 6;
/// Said alike by chance, perhaps.
const ALIKE_SHORT: Fit = 80;
/// The word as most Kazakh names end: `дәрігер`, `мал дәрігері`.
const BELONGING: Fit = 98;
/// Another form of the word.
const FORM: Fit = 95;
/// Another form, or the word on its way to something else.
const FORM_BEGUN: Fit = 91;
/// Another form of a word so short that it may be chance.
const FORM_OF_SHORT: Fit = 73;
/// Made from the word, or the word from it.
const DERIVED: Fit = 73;
/// The beginning of a word: this much and up to [`BEGUN_MORE`] on top, by how much of it is there.
const BEGUN: Fit = 80;
const BEGUN_MORE: usize = 12;
/// Off a beginning that is right by ear alone.
const BEGUN_BY_EAR: Fit = 14;
/// Off a beginning with more words after it: people finish words before they begin the next.
const BEGUN_INSIDE: Fit = 10;
/// Words that begin alike for more than half.
const AKIN: Fit = 36;
const AKIN_MORE: usize = 20;
/// A word with mistakes: this less [`PER_MISTAKE`] by the share of its letters that are wrong.
const MISTAKEN: Fit = 96;
const PER_MISTAKE: usize = 120;
/// Off a mistake in the first letter, off one that needs an ending cut as well.
const FIRST_WRONG: Fit = 3;
const FORM_TOO: Fit = 4;
/// Off mistakes that are fewer by ear than by letter.
const MISTAKEN_BY_EAR: Fit = 4;

/// From here on a fit is the word itself.
pub(super) const SAME: Fit = 93;
/// From here on a fit is no guess.
pub(super) const SURE: Fit = 90;
/// Below this a fit is none, and below that a guess.
const LEAST: Fit = 30;
const LEAST_GUESS: Fit = 54;
/// Letters of a word that are looked at.
const LONGEST: usize = 32;
/// Letters that must agree for two words to be compared as forms of one.
const STEM: usize = 3;

/// A word prepared for comparing.
#[derive(Debug)]
pub(super) struct Word {
    spelled: Box<[u8]>,
    exact: Box<[u8]>,
    sound: Box<[u8]>,
    letters: u64,
}

impl Word {
    pub(super) fn new(word: &str) -> Self {
        let cut = |word: &str| encode(&word.chars().take(LONGEST).collect::<String>());
        let plain = plain(word);
        let sound = cut(&sound(&plain));
        Self {
            spelled: cut(word),
            exact: cut(&plain),
            letters: sound.iter().fold(0, |set, letter| set | 1 << (letter & 63)),
            sound,
        }
    }

    /// Two letters alike at the end are one by ear, but half of what people mean to type: `касс`.
    fn ends_doubled(&self) -> bool {
        matches!(*self.exact, [.., one, other] if one == other)
    }
}

/// All words of an index, each once.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: Vec<Word>,
    by_exact: Vec<u32>,
    by_sound: Vec<u32>,
    endings: Endings,
}

impl Vocabulary {
    /// Takes each word once, in any order; their positions are the numbers found later.
    pub(super) fn of(words: Vec<Word>) -> Self {
        Self {
            by_exact: sorted_by(&words, |word| &word.exact),
            by_sound: sorted_by(&words, |word| &word.sound),
            words,
            endings: Endings::new(),
        }
    }

    /// The known words a typed one may be, with their fit, by number.
    pub(super) fn fits(&self, typed: &str, last: bool, guess: bool) -> Vec<(u32, Fit)> {
        let typed = Word::new(typed);
        let mut fits = self.near(&typed, last);
        // Even a word that is known may be a mistake for another: `track driver`.
        if guess {
            let mut edits = Edits::default();
            let most = mistakes_allowed(typed.exact.len());
            for (place, known) in (0..).zip(&self.words) {
                if may_be(&typed, known, most) {
                    let fit = self.mistaken(&typed, known, most, &mut edits);
                    if fit >= LEAST_GUESS {
                        fits.push((place, fit));
                    }
                }
            }
        }
        fits.retain(|(_, fit)| *fit >= LEAST);
        let mut fits = sorted(fits, |one, other| {
            one.0.cmp(&other.0).then(other.1.cmp(&one.1))
        });
        fits.dedup_by_key(|(place, _)| *place);
        fits
    }

    /// Words that begin as the typed one does, by ear, or by letter alone as `би` and `биолог` do.
    fn near(&self, typed: &Word, last: bool) -> Vec<(u32, Fit)> {
        let head = typed.sound.get(..STEM).unwrap_or(&typed.sound);
        let alike = self.begun(&self.by_sound, head, |word| &word.sound);
        let begun = self.begun(&self.by_exact, &typed.exact, |word| &word.exact);
        let fit = |place: &u32| {
            let known = self.words.get(*place as usize)?;
            Some((*place, self.right(typed, known, last)))
        };
        alike.iter().chain(begun).filter_map(fit).collect()
    }

    /// The words of an order that begin with these letters.
    fn begun<'a>(&self, order: &'a [u32], head: &[u8], key: fn(&Word) -> &[u8]) -> &'a [u32] {
        let of = |place: &u32| self.words.get(*place as usize).map_or(&[][..], key);
        let from = order.partition_point(|it| of(it) < head);
        let after = order.get(from..).unwrap_or_default();
        let many = after.partition_point(|it| of(it).starts_with(head));
        after.get(..many).unwrap_or_default()
    }

    /// The fit of a word typed without mistakes.
    fn right(&self, typed: &Word, known: &Word, last: bool) -> Fit {
        let begins = known.exact.starts_with(&typed.exact);
        let plainly = match begins && !known.spelled.starts_with(&typed.spelled) {
            true if typed.spelled != typed.exact => NOT_SO_SPELLED,
            true => PLAINLY,
            false => 0,
        };
        if typed.exact == known.exact {
            return EXACT - plainly;
        }
        if typed.sound == known.sound && !begins && !typed.ends_doubled() {
            let unheard = typed.exact.len().abs_diff(known.exact.len());
            let off = PER_LETTER_UNHEARD.saturating_mul(u8::try_from(unheard).unwrap_or(u8::MAX));
            let alike = match typed.sound.len() {
                ..=STEM => ALIKE_SHORT,
                _ => ALIKE,
            };
            return alike.saturating_sub(off);
        }
        let common = common(&typed.sound, &known.sound);
        let form = self.form(typed, known, common);
        let begun = if begins {
            begun(typed.exact.len(), known.exact.len()) - plainly
        } else if common == typed.sound.len() {
            begun(common, known.sound.len()) - BEGUN_BY_EAR
        } else {
            return form;
        };
        form.max(begun - if last { 0 } else { BEGUN_INSIDE })
    }

    /// The fit of a word that may be another form of the known one or made from it.
    fn form(&self, typed: &Word, known: &Word, common: usize) -> Fit {
        let (one, other) = (&typed.sound, &known.sound);
        let kin = match common {
            0..STEM => None,
            _ => self.endings.kin(one, other, common),
        };
        let heard_less = one.len() < typed.exact.len() || other.len() < known.exact.len();
        let kin = kin.or_else(|| {
            self.endings
                .merged(one, other, common)
                .filter(|_| heard_less)
        });
        let more = other.get(common..).unwrap_or_default();
        let begins = known.exact.starts_with(&typed.exact);
        match kin {
            Some(Kin::Form) if begins && Endings::is_belonging(more) => BELONGING,
            Some(Kin::Form) if common == STEM => FORM_OF_SHORT,
            // The ending may be the beginning of something else yet.
            Some(Kin::Form) if common == one.len() => FORM_BEGUN,
            Some(Kin::Form) => FORM,
            Some(Kin::Derived) => DERIVED,
            None => akin(common, one.len().max(other.len())),
        }
    }

    /// The fit of a word typed with mistakes in its letters, or else in its sound.
    fn mistaken(&self, typed: &Word, known: &Word, most: u8, edits: &mut Edits) -> Fit {
        let spelled = self.mistaken_in(&typed.exact, &known.exact, most, edits);
        if typed.sound == typed.exact && known.sound == known.exact {
            return spelled;
        }
        let most = most.min(mistakes_allowed(typed.sound.len()));
        let said = self.mistaken_in(&typed.sound, &known.sound, most, edits);
        spelled.max(said.saturating_sub(MISTAKEN_BY_EAR))
    }

    /// The fit of letters with mistakes, perhaps with another ending, perhaps not typed to the end.
    fn mistaken_in(&self, typed: &[u8], known: &[u8], most: u8, edits: &mut Edits) -> Fit {
        if !edits.compare(typed, known, most) {
            return 0;
        }
        let allowed = |mistakes: u8| mistakes > 0 && mistakes <= most;
        let less = |fit: Fit, mistakes: u8, length: usize| {
            let share = PER_MISTAKE * usize::from(mistakes) / length.max(1);
            fit.saturating_sub(u8::try_from(share).unwrap_or(u8::MAX))
        };
        let mut best = 0;
        if allowed(edits.whole()) {
            best = less(MISTAKEN, edits.whole(), typed.len().max(known.len()));
        }
        let form = |rest: Option<&[u8]>| rest.is_some_and(|rest| self.endings.is_form(rest));
        for (length, mistakes) in edits.beginnings_of_typed().skip(STEM) {
            let fit = less(MISTAKEN - FORM_TOO, mistakes, length.max(known.len()));
            if allowed(mistakes) && fit > best && form(typed.get(length..)) {
                best = fit;
            }
        }
        let begun_most = match typed.len() {
            _ if typed.first() != known.first() => 0,
            0..5 => 0,
            5..=8 => 1,
            _ => 2,
        };
        for (length, mistakes) in edits.beginnings_of_known().skip(STEM) {
            let fit = less(MISTAKEN - FORM_TOO, mistakes, length.max(typed.len()));
            if allowed(mistakes) && fit > best && form(known.get(length..)) {
                best = fit;
            }
            if allowed(mistakes) && mistakes <= begun_most {
                best = best.max(less(begun(length, known.len()), mistakes, typed.len()));
            }
        }
        let off = if typed.first() == known.first() {
            0
        } else {
            FIRST_WRONG
        };
        best.saturating_sub(off)
    }
}

/// The positions of the words in the order of a key.
fn sorted_by(words: &[Word], key: fn(&Word) -> &[u8]) -> Vec<u32> {
    let order = (0..).zip(words).map(|(place, _)| place).collect();
    let of = |place: &u32| words.get(*place as usize).map(key);
    sorted(order, |one, other| of(one).cmp(&of(other)))
}

fn common(one: &[u8], other: &[u8]) -> usize {
    one.iter()
        .zip(other)
        .take_while(|(one, other)| one == other)
        .count()
}

fn begun(there: usize, whole: usize) -> Fit {
    let more = BEGUN_MORE * there / whole.max(1);
    BEGUN + u8::try_from(more).unwrap_or_default()
}

fn akin(common: usize, longest: usize) -> Fit {
    if common < 4 || common * 2 < longest {
        return 0;
    }
    let more = AKIN_MORE * common / longest.max(1);
    AKIN + u8::try_from(more).unwrap_or_default()
}

fn mistakes_allowed(length: usize) -> u8 {
    match length {
        0..=3 => 0,
        4 | 5 => 1,
        6..=11 => 2,
        _ => 3,
    }
}

/// A cheap look before the comparison: each letter one word has and the other has not is a mistake, and the first
/// letters, or their neighbours, agree somewhere.
fn may_be(typed: &Word, known: &Word, most: u8) -> bool {
    let (typed_long, known_long) = (typed.exact.len(), known.exact.len());
    let slack = usize::from(most);
    let missing = (typed.letters & !known.letters).count_ones();
    let added = (known.letters & !typed.letters).count_ones();
    let as_long = missing <= u32::from(most) && known_long + slack >= typed_long;
    let with_ending =
        added <= u32::from(most) && known_long < typed_long && known_long * 2 >= typed_long;
    let begin = |[one, two, three]: [u8; 3], [first, second, third]: [u8; 3]| {
        one == first
            || two == second
            || one == second
            || two == first
            || two == third
            || three == second
            || three == first
    };
    most > 0
        && known_long >= STEM
        && (as_long || with_ending)
        && match (typed.exact.first_chunk(), known.exact.first_chunk()) {
            (Some(typed), Some(known)) => begin(*typed, *known),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 9] = [
        "аспаз",
        "дәрігері",
        "тәуекел",
        "тау",
        "электрик",
        "сварщик",
        "кассир",
        "биолог",
        "welder",
    ];

    fn fit(typed: &str, known: &str) -> Fit {
        let typed = typed.replace('э', "е");
        let words: Vec<String> = WORDS.iter().map(|it| it.replace('э', "е")).collect();
        let vocabulary = Vocabulary::of(words.iter().map(|word| Word::new(word)).collect());
        let place = WORDS.iter().position(|it| *it == known).unwrap();
        let fits = vocabulary.fits(&typed, true, true);
        fits.iter()
            .find(|it| it.0 as usize == place)
            .map_or(0, |it| it.1)
    }

    #[test]
    fn the_nearer_the_better() {
        let fits = [
            fit("дәрігері", "дәрігері"),
            fit("дәрігер", "дәрігері"),
            fit("даригери", "дәрігері"),
            fit("дәрігерлер", "дәрігері"),
            fit("дәріг", "дәрігері"),
            fit("дәргері", "дәрігері"),
            fit("дәргілрі", "дәрігері"),
            fit("плотник", "дәрігері"),
        ];
        assert!(fits.is_sorted_by(|one, other| one > other), "{fits:?}");
    }

    #[test]
    fn every_kind_of_near_word_is_found() {
        assert!(fit("сварщиком", "сварщик") >= SURE);
        assert!(fit("аспазшы", "аспаз") > 60);
        assert!(fit("сворщиком", "сварщик") > 60);
        assert!(fit("лектрик", "электрик") > 60);
        assert!(fit("сварка", "сварщик") > 0);
        assert!(fit("би", "биолог") > 60);
        assert!(fit("welders", "welder") >= SURE);
        assert!(fit("кассыр", "кассир") >= SURE);
    }

    #[test]
    fn kazakh_letters_are_typed_on_purpose() {
        assert!(fit("тәуе", "тәуекел") > fit("тәуе", "тау"));
        assert_eq!(fit("тау", "тау"), EXACT);
    }

    #[test]
    fn short_words_are_not_guessed() {
        assert_eq!(fit("тоу", "тау"), 0);
    }
}
