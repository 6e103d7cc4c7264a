//! When a row was last seen: the years of the newest of its sources, for tables whose rows have no year of their own.

use crate::authored::{Authored, SourceRow};

/// First and last month; `None` where no source has a year.
pub(super) fn newest(authored: &Authored, ids: &str) -> Option<(u32, u32)> {
    let rows = ids.split(';').filter_map(|id| authored.source(id));
    let (to, from) = rows.filter_map(years).map(|(from, to)| (to, from)).max()?;
    Some((from * 100 + 1, to * 100 + 12))
}

/// What a source speaks of; where it does not say, when it was published.
fn years(row: &SourceRow) -> Option<(u32, u32)> {
    let of = |text: &Option<String>| span(text.as_deref()?);
    of(&row.period).or_else(|| of(&row.date))
}

/// First and last year in a text.
fn span(text: &str) -> Option<(u32, u32)> {
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    let years = words.filter_map(|word| word.parse().ok());
    let years: Vec<u32> = years.filter(|year| (1990..=2100).contains(year)).collect();
    Some((*years.iter().min()?, *years.iter().max()?))
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn the_years_of_a_source_are_read_out_of_its_words() {
        assert_eq!(span("2025-2026"), Some((2025, 2026)));
        assert_eq!(span("before 2021 (approx.)"), Some((2021, 2021)));
        assert_eq!(span("2026-08..10"), Some((2026, 2026)));
        assert_eq!(span("2019; undated"), Some((2019, 2019)));
        for bad in ["-", "undated", "99999", ""] {
            assert_eq!(span(bad), None, "{bad}");
        }
    }
}
