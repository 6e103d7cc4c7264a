//! Numbers and periods in words: one place for grouping, tenge, plurals and dates; below it figures of pay, demand and
//! ways of study in the words that every view of them shares.

use crate::day::Day;
use crate::lang::Lang;
use crate::pay::Tenge;
use crate::period::{Month, Period, PeriodForm};
use crate::words::{Plural, Word, Words};

pub mod demand;
pub mod pay;
pub mod route;

/// Thin space that never breaks: between groups of digits.
const THIN: char = '\u{202f}';
/// Space that never breaks: before the tenge sign.
const HARD: char = '\u{a0}';

/// `312500` as `312 500`, in thin groups of three.
pub fn number(value: u32) -> String {
    let digits = value.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(THIN);
        }
        said.push(digit);
    }
    said
}

/// `312 500 ₸`.
pub fn tenge(value: Tenge) -> String {
    format!("{}{HARD}₸", number(value))
}

/// Hundredths as a decimal with the comma or point of the language: `412` is `4,12`.
pub fn hundredths(lang: Lang, value: u16) -> String {
    let point = match lang {
        Lang::Kk | Lang::Ru => ',',
        Lang::En => '.',
    };
    format!("{}{point}{:02}", value / 100, value % 100)
}

/// Thousandths as a percentage for pictures: `285` is `28.5%`. The point is that of markup, not of a language.
pub fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// `20 мамандық`, `21 профессия`.
pub fn professions(lang: Lang, words: &Words, count: usize) -> String {
    let word = match Plural::of(lang, count) {
        Plural::One => Word::CountOne,
        Plural::Few => Word::CountFew,
        Plural::Other => Word::CountOther,
    };
    words.with(word, &number(u32::try_from(count).unwrap_or(u32::MAX)))
}

/// Months as a length of study: `46` is `3 жыл 10 ай`.
pub fn length(words: &Words, months: u8) -> String {
    let (years, rest) = (months / 12, months % 12);
    match (years, rest) {
        (0, _) => words.with(Word::LengthMonths, &rest.to_string()),
        (_, 0) => words.with(Word::LengthYears, &years.to_string()),
        _ => words.with_two(Word::LengthBoth, &years.to_string(), &rest.to_string()),
    }
}

/// A school year by its first one: `2026` is `2026–27`.
pub fn school_year(from: u16) -> String {
    format!("{from}–{:02}", (from + 1) % 100)
}

/// `10.01.2027`: the same in all three languages, as in documents.
pub fn day(day: Day) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

/// From one day to another, or the one day.
pub fn days(from: Day, to: Day) -> String {
    match from == to {
        true => day(from),
        false => format!("{} – {}", day(from), day(to)),
    }
}

/// The period in its shortest exact form.
pub fn period(words: &Words, period: Period) -> String {
    match period.form() {
        PeriodForm::Year(year) => words.with(Word::Year, &year.to_string()),
        PeriodForm::Years(from, to) => {
            words.with_two(Word::OutlookYears, &from.to_string(), &to.to_string())
        }
        PeriodForm::Quarter(year, quarter) => {
            words.with_two(Word::Quarter, &year.to_string(), roman(quarter))
        }
        PeriodForm::Month(only) => month(words, only),
        PeriodForm::Span(from, to) => {
            words.with_two(Word::Span, &month(words, from), &month(words, to))
        }
    }
}

/// A month of a year.
pub fn month(words: &Words, month: Month) -> String {
    words.with_two(
        Word::MonthInYear,
        &month.year().to_string(),
        month_name(words, month.month()),
    )
}

fn month_name(words: &Words, month: u8) -> &str {
    words.get(match month {
        1 => Word::Month1,
        2 => Word::Month2,
        3 => Word::Month3,
        4 => Word::Month4,
        5 => Word::Month5,
        6 => Word::Month6,
        7 => Word::Month7,
        8 => Word::Month8,
        9 => Word::Month9,
        10 => Word::Month10,
        11 => Word::Month11,
        _ => Word::Month12,
    })
}

fn roman(quarter: u8) -> &'static str {
    match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped_and_never_breaks() {
        assert_eq!(tenge(312_500), "312\u{202f}500\u{a0}₸");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_000_000), "1\u{202f}000\u{202f}000");
    }

    #[test]
    fn decimals_follow_the_language() {
        assert_eq!(hundredths(Lang::Kk, 405), "4,05");
        assert_eq!(hundredths(Lang::En, 405), "4.05");
    }
}
