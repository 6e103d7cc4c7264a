//! Kazakh and Russian typed in Latin letters, in whatever habit: `dariger`, `inzhener`, `suretwi`, `ushqysh`.

/// Groups of Latin letters that stand for one Cyrillic letter or, where two would be misread, for two.
const GROUPS: [(&str, &str); 23] = [
    ("shch", "щ"),
    ("tsch", "тщ"),
    ("tsh", "тш"),
    ("tch", "тч"),
    ("tzh", "тж"),
    ("sch", "щ"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("zh", "ж"),
    ("kh", "х"),
    ("gh", "г"),
    ("ph", "ф"),
    ("th", "т"),
    ("ts", "ц"),
    ("tz", "ц"),
    ("tc", "ц"),
    ("ck", "к"),
    ("yu", "ю"),
    ("iu", "ю"),
    ("ya", "я"),
    ("ia", "я"),
    ("yo", "е"),
    ("ye", "е"),
];

/// Letters on which habits disagree, with what they may stand for.
const DOUBTFUL: [(char, &[&str]); 4] = [
    ('j', &["ж", "й"]),
    ('w', &["ш", "в", "у"]),
    ('c', &["к", "ц", "с"]),
    ('x', &["х", "кс"]),
];

/// So many readings of one query at most: two doubtful letters in full.
const MOST: usize = 6;

/// Every reading of plain Latin words in Cyrillic, the likeliest first. Words in Cyrillic stay.
pub(super) fn cyrillic(words: &[String]) -> Vec<Vec<String>> {
    let typed = |letter: char| words.iter().any(|word| is_doubtful(word, letter));
    let mut habits: Vec<Vec<&str>> = vec![Vec::new()];
    for (letter, choices) in DOUBTFUL {
        let choices = if typed(letter) {
            choices
        } else {
            choices.get(..1).unwrap_or_default()
        };
        let extended = choices.iter().flat_map(|choice| {
            let with = |habit: &Vec<&'static str>| {
                habit.iter().chain([choice]).copied().collect::<Vec<_>>()
            };
            habits.iter().map(with).collect::<Vec<_>>()
        });
        habits = extended.take(MOST).collect();
    }
    let read = |habit: &Vec<&str>| {
        words
            .iter()
            .map(|word| transliterate(word, habit))
            .collect()
    };
    habits.iter().map(read).collect()
}

/// Whether the letter stands in the word outside a group.
fn is_doubtful(word: &str, letter: char) -> bool {
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if let Some((after, _)) = group(rest) {
            rest = after;
            continue;
        }
        if first == letter {
            return true;
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
    false
}

fn group(rest: &str) -> Option<(&str, &'static str)> {
    GROUPS
        .iter()
        .find_map(|(latin, cyrillic)| Some((rest.strip_prefix(latin)?, *cyrillic)))
}

fn transliterate(word: &str, habit: &[&str]) -> String {
    let spelled = word.chars().any(|it| it.is_ascii_lowercase());
    let mut out = String::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if let Some((after, cyrillic)) = group(rest) {
            out.push_str(cyrillic);
            rest = after;
            continue;
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
        let doubt = DOUBTFUL.iter().position(|(letter, _)| *letter == first);
        match doubt.and_then(|place| habit.get(place)) {
            Some(cyrillic) => out.push_str(cyrillic),
            None => out.push(single(first, spelled)),
        }
    }
    out
}

/// One Latin letter; in a word with letters, 4 and 6 are ч and ш as chats have them.
fn single(letter: char, spelled: bool) -> char {
    match letter {
        'a' => 'а',
        'b' => 'б',
        'd' => 'д',
        'e' => 'е',
        'f' => 'ф',
        'g' => 'г',
        'h' => 'х',
        'i' => 'и',
        'k' | 'q' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'o' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        't' => 'т',
        'u' => 'у',
        'v' => 'в',
        'y' => 'ы',
        'z' => 'з',
        '4' if spelled => 'ч',
        '6' if spelled => 'ш',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::letters::{plain, sound, words};

    /// Whether some reading of the Latin text sounds like the Cyrillic one.
    fn read_as(latin: &str, wanted: &str) {
        let said = |words: &[String]| words.iter().map(|it| sound(&plain(it))).collect::<Vec<_>>();
        let readings = cyrillic(&words(latin));
        let wanted_said = said(&words(wanted));
        assert!(
            readings.iter().any(|it| said(it) == wanted_said),
            "{latin} is read as {readings:?}, never as {wanted}"
        );
    }

    #[test]
    fn russian_habits() {
        for (latin, wanted) in [
            ("inzhener", "инженер"),
            ("injener", "инженер"),
            ("yurist", "юрист"),
            ("jurist", "юрист"),
            ("iurist", "юрист"),
            ("kladovshchik", "кладовщик"),
            ("kladovschik", "кладовщик"),
            ("kladovshik", "кладовщик"),
            ("ofitsiant", "официант"),
            ("oficiant", "официант"),
            ("voditel'", "водитель"),
            ("u4itel", "учитель"),
            ("dizajner", "дизайнер"),
            ("dizainer", "дизайнер"),
            ("khimik", "химик"),
            ("himik", "химик"),
            ("ximik", "химик"),
            ("ekskursovod", "экскурсовод"),
            ("exkursovod", "экскурсовод"),
        ] {
            read_as(latin, wanted);
        }
    }

    #[test]
    fn kazakh_habits() {
        for (latin, wanted) in [
            ("dariger", "дәрігер"),
            ("ushqysh", "ұшқыш"),
            ("uwqyw", "ұшқыш"),
            ("suretwi", "суретші"),
            ("súretshi", "суретші"),
            ("suretşi", "суретші"),
            ("jurgizushi", "жүргізуші"),
            ("zhurgizushi", "жүргізуші"),
            ("mugalim", "мұғалім"),
            ("mughalim", "мұғалім"),
            ("tıginşi", "тігінші"),
            ("agash ustasy", "ағаш ұстасы"),
        ] {
            read_as(latin, wanted);
        }
    }

    #[test]
    fn doubt_costs_at_most_six_readings_and_none_without_it() {
        assert_eq!(cyrillic(&words("jwcx")).len(), MOST);
        assert_eq!(cyrillic(&words("kassir")).len(), 1);
    }
}
