//! Words typed with the wrong keyboard layout on.
//!
//! The Kazakh layout is the Russian one with its own letters on the number row. So three swaps cover all mistakes:
//! letters of the English layout are Russian ones, the number row is Kazakh letters, and back.

/// Keys of the English layout and the letters the Russian and Kazakh layouts have there.
const KEYS: [(char, char); 33] = [
    ('`', 'ё'),
    ('q', 'й'),
    ('w', 'ц'),
    ('e', 'у'),
    ('r', 'к'),
    ('t', 'е'),
    ('y', 'н'),
    ('u', 'г'),
    ('i', 'ш'),
    ('o', 'щ'),
    ('p', 'з'),
    ('[', 'х'),
    (']', 'ъ'),
    ('a', 'ф'),
    ('s', 'ы'),
    ('d', 'в'),
    ('f', 'а'),
    ('g', 'п'),
    ('h', 'р'),
    ('j', 'о'),
    ('k', 'л'),
    ('l', 'д'),
    (';', 'ж'),
    ('\'', 'э'),
    ('z', 'я'),
    ('x', 'ч'),
    ('c', 'с'),
    ('v', 'м'),
    ('b', 'и'),
    ('n', 'т'),
    ('m', 'ь'),
    (',', 'б'),
    ('.', 'ю'),
];

/// Punctuation of the English layout with the shift key down.
const SHIFTED: [(char, char); 7] = [
    ('~', 'ё'),
    ('{', 'х'),
    ('}', 'ъ'),
    (':', 'ж'),
    ('"', 'э'),
    ('<', 'б'),
    ('>', 'ю'),
];

/// The number row as the English or Russian layout types it, and the letters of the Kazakh layout there. The hyphen
/// stands apart: it is in names too.
const ROW: [(char, char); 19] = [
    ('2', 'ә'),
    ('3', 'і'),
    ('4', 'ң'),
    ('5', 'ғ'),
    ('8', 'ү'),
    ('9', 'ұ'),
    ('0', 'қ'),
    ('=', 'һ'),
    ('@', 'ә'),
    ('#', 'і'),
    ('№', 'і'),
    ('$', 'ң'),
    ('%', 'ғ'),
    ('*', 'ү'),
    ('(', 'ұ'),
    (')', 'қ'),
    ('_', 'ө'),
    ('+', 'һ'),
    ('-', 'ө'),
];

/// The texts that may have been meant if the wrong layout was on, the likeliest first.
pub(super) fn swapped(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let has_latin = lower.chars().any(|it| it.is_ascii_lowercase());
    let has_cyrillic = text.chars().any(is_any_cyrillic);
    if has_latin && has_cyrillic {
        return Vec::new();
    }
    let mut meant = Vec::new();
    if has_cyrillic {
        push_row(&mut meant, text);
        meant.push(text.chars().map(to_english).collect());
    } else {
        let russian: String = lower.chars().map(to_russian).collect();
        push_row(&mut meant, &russian);
        meant.push(russian);
    }
    meant
}

/// With the number row as Kazakh letters: the hyphen as a letter, and as itself.
fn push_row(meant: &mut Vec<String>, text: &str) {
    let in_row = |letter: char| ROW.iter().any(|(typed, _)| *typed == letter);
    if text.chars().any(in_row) {
        meant.push(text.chars().map(|it| to_kazakh(it, true)).collect());
    }
    if text.contains('-') && text.chars().any(|it| it != '-' && in_row(it)) {
        meant.push(text.chars().map(|it| to_kazakh(it, false)).collect());
    }
}

fn is_any_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

fn to_russian(letter: char) -> char {
    find(KEYS.iter().chain(&SHIFTED), |(typed, _)| *typed == letter).map_or(letter, |it| it.1)
}

fn to_kazakh(letter: char, hyphen: bool) -> char {
    if letter == '-' && !hyphen {
        return letter;
    }
    find(ROW.iter(), |(typed, _)| *typed == letter).map_or(letter, |it| it.1)
}

fn to_english(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match letter {
        'А'..='Я' => char::from_u32(code + 0x20).unwrap_or(letter),
        'Ё' => 'ё',
        other => other,
    };
    find(KEYS.iter(), |(_, letter)| *letter == lower).map_or(letter, |it| it.0)
}

fn find<'a>(
    mut keys: impl Iterator<Item = &'a (char, char)>,
    wanted: impl Fn(&(char, char)) -> bool,
) -> Option<&'a (char, char)> {
    keys.find(|key| wanted(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_mean(typed: &str, meant: &str) {
        let readings = swapped(typed);
        assert!(
            readings.iter().any(|it| it == meant),
            "{typed} may mean {readings:?}, not {meant}"
        );
    }

    #[test]
    fn russian_on_the_english_layout() {
        may_mean("felbnjh", "аудитор");
        may_mean("[bvbr-nt[yjkju", "химик-технолог");
        may_mean("k`nxbr", "лётчик");
        may_mean("\"rjkju", "эколог");
        may_mean(",e[ufknth", "бухгалтер");
    }

    #[test]
    fn kazakh_on_the_english_layout() {
        may_mean("f5fi 9cnfcs", "ағаш ұстасы");
        may_mean("$nj", "ңто");
    }

    #[test]
    fn kazakh_on_the_russian_layout() {
        may_mean("т3г3нш3", "тігінші");
        may_mean("-нер", "өнер");
        may_mean("тау-кен инженер3", "тау-кен инженері");
    }

    #[test]
    fn english_on_the_russian_layout() {
        may_mean("огвпу", "judge");
        may_mean("АФКЬУК", "farmer");
    }

    #[test]
    fn a_text_of_both_scripts_was_typed_as_meant() {
        assert!(swapped("IT-маман").is_empty());
    }
}
