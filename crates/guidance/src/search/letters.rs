//! From text to plain words: one alphabet, whatever keyboard, case or habit they were typed with.

/// A word in lower-case letters, and whether a hyphen ties it to the word before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) tied: bool,
}

/// The words of a text in lower case. ё and э become е, accents go.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut text_so_far = String::new();
    let mut tied = false;
    for letter in text.chars() {
        if push_lower(letter, &mut text_so_far) || is_silent(letter) {
            continue;
        }
        let hyphen = matches!(letter, '-' | '‐' | '‑' | '–');
        if !text_so_far.is_empty() {
            let text = one_script(std::mem::take(&mut text_so_far));
            pieces.push(Piece { text, tied });
            tied = hyphen;
        } else if !hyphen {
            tied = false;
        }
    }
    if !text_so_far.is_empty() {
        let text = one_script(text_so_far);
        pieces.push(Piece { text, tied });
    }
    pieces
}

/// The words of a text, as [`pieces`] reads them.
pub(super) fn words(text: &str) -> Vec<String> {
    pieces(text).into_iter().map(|piece| piece.text).collect()
}

/// Apostrophes, accents typed as separate marks and invisible characters neither are letters nor end a word.
fn is_silent(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}')
}

fn push_lower(letter: char, out: &mut String) -> bool {
    let plain = match lower_letter(letter) {
        'э' | 'ё' => 'е',
        plain @ ('a'..='z' | '0'..='9' | 'а'..='я') => plain,
        kazakh @ ('ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і') => kazakh,
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' | 'ū' => 'u',
        'ý' => 'y',
        'ğ' | 'ǵ' => 'g',
        'ş' | 'š' => return push_both(out, 's'),
        'ç' | 'č' => return push_both(out, 'c'),
        'ž' => return push_both(out, 'z'),
        _ => return false,
    };
    out.push(plain);
    true
}

/// One Latin letter with a hook stands for what two plain ones are typed for.
fn push_both(out: &mut String, first: char) -> bool {
    out.push(first);
    out.push('h');
    true
}

/// Lower case of the letters people of Kazakhstan type; the general table costs kilobytes.
fn lower_letter(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match letter {
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => code + 0x20,
        'Ѐ'..='Џ' => code + 0x50,
        'Ā'..='Ň' | 'Ŋ'..='ž' if is_upper_extended(code) => code + 1,
        'Ғ' | 'Қ' | 'Ң' | 'Ү' | 'Ұ' | 'Һ' | 'Ә' | 'Ө' | 'Ǵ' => code + 1,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// A text in lower case.
pub fn lower(text: &str) -> String {
    text.chars().map(lower_letter).collect()
}

/// Latin letters with marks stand in pairs, capital first; from Ĺ to Ň and from Ź to Ž the capitals are odd.
fn is_upper_extended(code: u32) -> bool {
    let odd = matches!(code, 0x139..=0x148 | 0x179..=0x17e);
    (code % 2 == 1) == odd
}

/// A word of two scripts is a Cyrillic word with Latin lookalikes in it, `тiгiншi` with the Latin i.
fn one_script(word: String) -> String {
    if !word.chars().any(is_cyrillic) || !word.chars().any(|it| it.is_ascii_lowercase()) {
        return word;
    }
    let twin = |letter| match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' | 'x' => 'х',
        'i' => 'и',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'y' | 'u' => 'у',
        other => other,
    };
    word.chars().map(twin).collect()
}

fn is_cyrillic(letter: char) -> bool {
    !letter.is_ascii()
}

/// A word with the plain letters people type in place of the Kazakh ones.
pub(super) fn plain(word: &str) -> String {
    let plain = |letter| match letter {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    };
    word.chars().map(plain).collect()
}

/// How a plain word sounds to a hasty ear: what different spellings and transliterations of one word share.
///
/// Soft signs go, doubled letters are one, и ы й are one, ю and я are у and а, ts is ц, dzh is ж, ng is н.
pub(super) fn sound(word: &str) -> String {
    let mut said = String::new();
    let mut before = ' ';
    for letter in word.chars() {
        let heard = match letter {
            'ь' | 'ъ' => continue,
            'ю' => 'у',
            'я' => 'а',
            'ы' | 'й' => 'и',
            'щ' => 'ш',
            'z' => 's',
            'y' => 'i',
            other => other,
        };
        let last = said.chars().next_back().unwrap_or(' ');
        let instead = match (last, heard) {
            ('ш', 'ч') | ('н', 'г') => Some(last),
            ('и', 'о') if before == 'й' => Some('е'),
            ('и', 'а' | 'е' | 'о' | 'у') => Some(heard),
            ('т', 'с' | 'ц') => Some('ц'),
            ('д', 'ж') => Some('ж'),
            ('a', 'e') => Some('e'),
            ('c', 'k') => Some('k'),
            _ => None,
        };
        let heard = instead.unwrap_or(heard);
        if instead.is_some() {
            said.pop();
        }
        if !said.ends_with(heard) {
            said.push(heard);
        }
        before = letter;
    }
    if said.is_empty() {
        word.to_owned()
    } else {
        said
    }
}

/// One byte a letter, so that comparing words never decodes: ASCII as it is, Cyrillic from 0x80.
pub(super) fn encode(word: &str) -> Box<[u8]> {
    word.chars().map(code).collect()
}

/// The byte of a letter.
pub(super) fn code(letter: char) -> u8 {
    let code = u32::from(letter);
    let from_a = code.wrapping_sub(u32::from('а')).wrapping_add(0x80);
    match letter {
        'ә' => 0xa0,
        'ғ' => 0xa1,
        'қ' => 0xa2,
        'ң' => 0xa3,
        'ө' => 0xa4,
        'ұ' => 0xa5,
        'ү' => 0xa6,
        'һ' => 0xa7,
        'і' => 0xa8,
        _ => u8::try_from(if letter.is_ascii() { code } else { from_a }).unwrap_or(b'?'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same_sound(one: &str, other: &str) {
        let said = |text: &str| {
            words(text)
                .iter()
                .map(|it| sound(&plain(it)))
                .collect::<Vec<_>>()
        };
        assert_eq!(said(one), said(other), "{one} and {other}");
    }

    #[test]
    fn case_accents_and_kazakh_letters_fold() {
        assert_eq!(words("Тау-Кен ИНЖЕНЕРІ"), ["тау", "кен", "инженері"]);
        assert_eq!(words("ӘҒҚҢӨҰҮҺІ"), ["әғқңөұүһі"]);
        assert_eq!(plain("әғқңөұүһі"), "агкноуухи");
        assert_eq!(words("Ёлка Эколог"), ["елка", "еколог"]);
        assert_eq!(words("Súretşi ĞŞÇ"), ["suretshi", "gshch"]);
    }

    #[test]
    fn brackets_and_slashes_part_words_and_apostrophes_do_not() {
        assert_eq!(words("UX/UI (designer's)"), ["ux", "ui", "designers"]);
        assert_eq!(words("  --  "), [""; 0]);
    }

    #[test]
    fn a_hyphen_ties_two_words() {
        let tied: Vec<bool> = pieces("тау-кен инженері")
            .iter()
            .map(|it| it.tied)
            .collect();
        assert_eq!(tied, [false, true, false]);
    }

    #[test]
    fn latin_lookalikes_inside_a_cyrillic_word_are_cyrillic() {
        assert_eq!(words("тiгiншi"), ["тигинши"]);
        assert_eq!(words("cварщик"), words("сварщик"));
    }

    #[test]
    fn accents_typed_as_marks_are_the_same_letters() {
        same_sound("маи\u{306}", "май");
        same_sound("те\u{308}ща", "тёща");
    }

    #[test]
    fn spellings_of_one_word_sound_alike() {
        same_sound("программист", "програмист");
        same_sound("әлеуметтанушы", "алеуметанушы");
        same_sound("официант", "офитсиант");
        same_sound("менеджер", "менежер");
        same_sound("учитель", "учител");
        same_sound("юрист", "йурист");
        same_sound("етікші", "етыкшы");
        same_sound("кладовщик", "кладовшчик");
    }

    #[test]
    fn a_word_of_silent_letters_still_has_a_sound() {
        assert_eq!(sound("ь"), "ь");
    }
}
