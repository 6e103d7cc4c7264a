//! Letters of the right alphabet: a Latin `o` inside a Kazakh word breaks search and reading aloud.

use guidance::lang::Lang;

const KAZAKH_ONLY: &str = "әғқңөұүһі";

pub(super) fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
}

/// The words of a text; a hyphen parts words, so that «IT-маман» is two.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '’' && letter != '\'')
        .filter(|word| !word.is_empty())
}

/// A word that mixes the Latin and the Cyrillic alphabet.
pub(super) fn mixed_word(text: &str) -> Option<&str> {
    words(text).find(|word| word.chars().any(is_cyrillic) && word.chars().any(is_latin))
}

/// A word with letters the language does not have.
pub(super) fn foreign_word(text: &str, lang: Lang) -> Option<&str> {
    // The two Kazakh words with щ, bitter and fresh (of water), and what is made of them.
    let kazakh = |word: &str| {
        lang == Lang::Kk
            && ["ащы", "тұщы"]
                .iter()
                .any(|own| word.to_lowercase().starts_with(own))
    };
    let foreign = |letter: char| match lang {
        Lang::Kk => "щъёЩЪЁ".contains(letter),
        Lang::Ru => letter
            .to_lowercase()
            .any(|lower| KAZAKH_ONLY.contains(lower)),
        Lang::En => is_cyrillic(letter),
    };
    words(text).find(|word| !kazakh(word) && word.chars().any(foreign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_found_and_hyphens_part_words() {
        assert_eq!(mixed_word("Аспаз және aспаз"), Some("aспаз"));
        assert_eq!(mixed_word("IT-маман"), None);
    }

    #[test]
    fn each_language_keeps_its_letters() {
        assert_eq!(foreign_word("Щётка", Lang::Kk), Some("Щётка"));
        assert_eq!(foreign_word("Ащы суды тұщыландыру", Lang::Kk), None);
        assert_eq!(
            foreign_word("Работает в Қызылорде", Lang::Ru),
            Some("Қызылорде")
        );
        assert_eq!(foreign_word("A day in the степь", Lang::En), Some("степь"));
    }
}
