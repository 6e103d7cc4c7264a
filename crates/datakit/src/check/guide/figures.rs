//! Figures in a text, so that what is said can be held against the rows it rests on.

use std::collections::BTreeSet;

/// Every number of a text in one form: `77,000`, `77 000` and `77000` are the same, `0,5` and `0.5` too.
pub(super) fn of(text: &str) -> BTreeSet<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    let mut number = String::new();
    for (place, sign) in signs.iter().enumerate() {
        let after = |from: usize| signs.iter().skip(place + from);
        let digits = after(1).take_while(|it| it.is_ascii_digit()).count();
        match sign {
            _ if sign.is_ascii_digit() => number.push(*sign),
            // A sign between groups of three: it says nothing.
            ',' | ' ' | '\u{a0}' | '\u{202f}' if !number.is_empty() && digits == 3 => {}
            ',' | '.' if !number.is_empty() && digits > 0 => number.push('.'),
            _ => keep(&mut found, &mut number),
        }
    }
    keep(&mut found, &mut number);
    found
}

fn keep(found: &mut BTreeSet<String>, number: &mut String) {
    if !number.is_empty() {
        found.insert(std::mem::take(number));
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for text in [
            "77,000 places",
            "77\u{a0}000 орын",
            "77\u{202f}000",
            "(77 000)",
        ] {
            assert_eq!(
                of(text).into_iter().collect::<Vec<_>>(),
                ["77000"],
                "{text}"
            );
        }
        for text in ["0.5%", "0,5 пайыз"] {
            assert_eq!(of(text).into_iter().collect::<Vec<_>>(), ["0.5"], "{text}");
        }
        let found: Vec<String> = of("13–20 шілде, 2026-жылы. 3x4").into_iter().collect();
        assert_eq!(found, ["13", "20", "2026", "3", "4"]);
        assert!(of("no figure").is_empty());
    }
}
