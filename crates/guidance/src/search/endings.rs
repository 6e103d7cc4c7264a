//! Endings of the three languages: which words are forms of one word, and which are made from one another.
//!
//! Nothing is stemmed. Two words belong together when what is left after their common beginning is an ending of one
//! language on both sides. So no stem is ever cut wrongly, and the lists below are all there is to know.

use super::letters::{code, encode, plain, sound};
use crate::sorting::sorted;

/// How two words with a common beginning belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kin {
    /// Forms of one word: `сварщик`, `сварщиком`.
    Form,
    /// Made from one another: `аспаз`, `аспазшы`; `design`, `designer`.
    Derived,
}

/// Kazakh endings by slot. A chain takes at most one of each slot, in this order.
const KAZAKH: [&str; 6] = [
    "ушы уші у ғыш гіш",
    "шы ші",
    "лық лік дық дік тық тік",
    "лар лер дар дер тар тер",
    "ы і сы сі ым ім м ың ің ң ымыз іміз мыз міз ыңыз іңіз",
    "ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде \
     дан ден тан тен нан нен мен бен пен",
];
/// The first slots of [`KAZAKH`] make new words.
const KAZAKH_DERIVING: usize = 3;

const RUSSIAN_FORMS: &str = "а я у ю ом ем е и ы й ь ов ев ей ам ям ами ями ах ях ой ою ею ий ый их ых им \
    ым ими ыми ого его ому ему ое ее ая яя ую юю ец ца цу цом цем це цы цов цев цам цами цах ок ка ку ком ки ков \
    кам ками ках ке";
const RUSSIAN_DERIVED: &str = "кой ница ницы ницу ницей ниц ник ика ики ику ик иков щица щицы щицей щик щика щики \
    щиком ша ши шей ство ства ание ания анием ение ения ировать ирование ист иста исты истом";

const ENGLISH_FORMS: &str = "s es";
const ENGLISH_DERIVED: &str =
    "er ers or ors ing e y ist ists ian ians man men ment ion ry ic ics al";

/// The languages a group of letters is an ending in, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ending {
    forms: u8,
    derived: u8,
}

const KK: u8 = 1;
const RU: u8 = 2;
const EN: u8 = 4;
/// Nothing at all is an ending everywhere.
const NO_LETTERS: Ending = Ending {
    forms: KK | RU | EN,
    derived: 0,
};

/// The endings, folded as words are.
#[derive(Debug)]
pub(super) struct Endings {
    flat: Vec<(Box<[u8]>, Ending)>,
    kazakh: Vec<Vec<Box<[u8]>>>,
}

impl Endings {
    pub(super) fn new() -> Self {
        let mut flat = Vec::new();
        for (list, forms, derived) in [
            (RUSSIAN_FORMS, RU, 0),
            (RUSSIAN_DERIVED, 0, RU),
            (ENGLISH_FORMS, EN, 0),
            (ENGLISH_DERIVED, 0, EN),
        ] {
            let ending = |letters| (letters, Ending { forms, derived });
            flat.extend(folded(list).into_iter().map(ending));
        }
        Self {
            flat,
            kazakh: KAZAKH.iter().map(|slot| folded(slot)).collect(),
        }
    }

    /// How the sounds of two words belong together, given how many letters they begin with in common.
    pub(super) fn kin(&self, one: &[u8], other: &[u8], common: usize) -> Option<Kin> {
        // The common beginning may already be in the endings: `қыздары` and `қыздан` share `қызда`.
        let shortest = common.saturating_sub(2).max(3);
        let kins = (shortest..=common).rev().filter_map(|stem| {
            let (one, other) = (one.get(stem..)?, other.get(stem..)?);
            both(self.ending(one), self.ending(other)).or_else(|| self.voiced(one, other))
        });
        kins.min()
    }

    /// An ending that begins with the last letter of the word is heard as one letter less: `журналисттер`. Only for
    /// words in which two letters are heard as one.
    pub(super) fn merged(&self, one: &[u8], other: &[u8], common: usize) -> Option<Kin> {
        let (longer, shorter) = if one.len() > other.len() {
            (one, other)
        } else {
            (other, one)
        };
        let ending = longer.get(common.saturating_sub(1)..)?;
        if shorter.len() == common && common > 4 {
            both(self.ending(ending), NO_LETTERS)
        } else {
            None
        }
    }

    /// A last к or п becomes г or б before an ending: `мектеп`, `мектебі`.
    fn voiced(&self, one: &[u8], other: &[u8]) -> Option<Kin> {
        let (bare, (first, rest)) = match (one, other) {
            ([bare], longer) | (longer, [bare]) => (*bare, longer.split_first()?),
            _ => return None,
        };
        let pairs = [('к', 'г'), ('п', 'б')];
        let voiced = pairs.map(|(bare, voiced)| (code(bare), code(voiced)));
        if voiced.contains(&(bare, *first)) {
            both(self.ending(rest), NO_LETTERS)
        } else {
            None
        }
    }

    /// Whether these letters are an ending that makes another form of a word.
    pub(super) fn is_form(&self, rest: &[u8]) -> bool {
        self.ending(rest).forms != 0
    }

    /// Whether these letters are the Kazakh ending of the second of two nouns: `сы` or `ы`.
    pub(super) fn is_belonging(rest: &[u8]) -> bool {
        *rest == [code('и')] || *rest == [code('с'), code('и')]
    }

    fn ending(&self, rest: &[u8]) -> Ending {
        if rest.is_empty() {
            return NO_LETTERS;
        }
        let mut ending = Ending::default();
        for (_, listed) in self.flat.iter().filter(|(letters, _)| **letters == *rest) {
            ending.forms |= listed.forms;
            ending.derived |= listed.derived;
        }
        match self.chain(rest, 0) {
            Some(Kin::Form) => ending.forms |= KK,
            Some(Kin::Derived) => ending.derived |= KK,
            None => {}
        }
        ending
    }

    /// Whether the letters are a chain of Kazakh endings from this slot on.
    fn chain(&self, rest: &[u8], from: usize) -> Option<Kin> {
        if rest.is_empty() {
            return Some(Kin::Form);
        }
        let slots = self.kazakh.iter().enumerate().skip(from);
        let chains = slots.flat_map(|(slot, endings)| endings.iter().map(move |it| (slot, it)));
        let kins = chains.filter_map(|(slot, ending)| {
            let kin = self.chain(rest.strip_prefix(&**ending)?, slot + 1)?;
            Some(if slot < KAZAKH_DERIVING {
                Kin::Derived
            } else {
                kin
            })
        });
        kins.min()
    }
}

/// Two endings of one language.
fn both(one: Ending, other: Ending) -> Option<Kin> {
    if one.forms & other.forms != 0 {
        return Some(Kin::Form);
    }
    let derived = (one.forms | one.derived) & (other.forms | other.derived);
    (derived != 0).then_some(Kin::Derived)
}

fn folded(list: &str) -> Vec<Box<[u8]>> {
    let fold = |ending: &str| encode(&sound(&plain(ending)));
    let folded = list.split_whitespace().map(fold).collect();
    let mut folded: Vec<Box<[u8]>> = sorted(folded, Ord::cmp);
    folded.dedup();
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::letters::words;

    fn kin(one: &str, other: &str) -> Option<Kin> {
        let said = |text: &str| encode(&sound(&plain(&words(text).concat())));
        let (one, other) = (said(one), said(other));
        let common = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
        Endings::new().kin(&one, &other, common)
    }

    #[test]
    fn kazakh_chains() {
        for (form, word) in [
            ("ұшқыштардың", "ұшқыш"),
            ("дәрігерлерге", "дәрігері"),
            ("сатушының", "сатушы"),
            ("тәрбиешісі", "тәрбиеші"),
            ("инженерлерінің", "инженер"),
            ("мұғалімімен", "мұғалім"),
            ("мектебінде", "мектеп"),
            ("көмегі", "көмек"),
            ("операторларымыздан", "операторы"),
        ] {
            assert_eq!(kin(form, word), Some(Kin::Form), "{form} {word}");
        }
        assert_eq!(kin("аспазшы", "аспаз"), Some(Kin::Derived));
        assert_eq!(kin("бағдарламашылық", "бағдарламашы"), Some(Kin::Derived));
        assert_eq!(kin("жөндеу", "жөндеуші"), Some(Kin::Derived));
    }

    #[test]
    fn an_ending_may_share_a_letter_with_the_word() {
        let (one, other) = (encode("журналистердин"), encode("журналист"));
        let kin = Endings::new().merged(&one, &other, other.len());
        assert_eq!(kin, Some(Kin::Form));
    }

    #[test]
    fn russian_cases() {
        for (form, word) in [
            ("сварщиком", "сварщик"),
            ("лётчиков", "лётчик"),
            ("учителями", "учитель"),
            ("пожарного", "пожарный"),
            ("судьёй", "судья"),
            ("продавцом", "продавец"),
            ("горничной", "горничная"),
            ("служащих", "служащий"),
            ("врачами", "врач"),
            ("историков", "историк"),
            ("швеей", "швея"),
        ] {
            assert_eq!(kin(form, word), Some(Kin::Form), "{form} {word}");
        }
        assert_eq!(kin("продавщица", "продавщик"), Some(Kin::Derived));
    }

    #[test]
    fn english_plurals() {
        assert_eq!(kin("florists", "florist"), Some(Kin::Form));
        assert_eq!(kin("secretaries", "secretary"), Some(Kin::Form));
        assert_eq!(kin("waitresses", "waitress"), Some(Kin::Form));
        assert_eq!(kin("cooking", "cook"), Some(Kin::Derived));
    }

    #[test]
    fn words_that_only_begin_alike_are_strangers() {
        assert_eq!(kin("геолог", "география"), None);
        assert_eq!(kin("порт", "портной"), None);
        assert_eq!(kin("copywriter", "cop"), None);
    }
}
