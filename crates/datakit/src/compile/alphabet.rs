//! The order of names in each language's own alphabet.

use crate::authored::Authored;
use guidance::lang::Lang;

/// The Kazakh alphabet holds the Russian one, so one row serves both; Latin letters come after Cyrillic ones there.
const CYRILLIC: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// For each profession its position in the alphabet, in the order of the catalogue.
pub(super) fn ranks(authored: &Authored, lang: Lang) -> Vec<u16> {
    let mut places: Vec<usize> = (0..authored.professions.len()).collect();
    places.sort_by_cached_key(|place| {
        let name = authored
            .professions
            .get(*place)
            .map(|file| file.name.of(lang));
        name.map(sort_key)
    });
    let mut ranks = vec![0; places.len()];
    for (rank, place) in places.into_iter().enumerate() {
        if let Some(slot) = ranks.get_mut(place) {
            *slot = u16::try_from(rank).unwrap_or(u16::MAX);
        }
    }
    ranks
}

/// Spaces, then Cyrillic in the order of the alphabet, then everything else.
fn sort_key(name: &str) -> Vec<u32> {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(
            |letter| match CYRILLIC.chars().position(|it| it == letter) {
                Some(place) => 100 + u32::try_from(place).unwrap_or(0),
                None if letter == ' ' || letter == '-' => 0,
                None => 1_000 + u32::from(letter),
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_stand_where_the_alphabet_has_them() {
        let mut names = [
            "Әнші",
            "Бағбан",
            "Аспаз",
            "Қазушы",
            "Кассир",
            "Ұшқыш",
            "Ілім",
        ];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            [
                "Аспаз",
                "Әнші",
                "Бағбан",
                "Кассир",
                "Қазушы",
                "Ұшқыш",
                "Ілім"
            ]
        );
    }
}
