//! Lengths of study as the tables write them: `3 г 10 мес`.

/// In months; `None` when nothing is given or it is written in another way.
pub(super) fn of(text: Option<&str>) -> Option<u8> {
    let mut words = text?.split_whitespace();
    let mut months: u8 = 0;
    while let Some(number) = words.next() {
        let number: u8 = number.parse().ok()?;
        let factor = match words.next()? {
            "г" => 12,
            "мес" => 1,
            _ => return None,
        };
        months = months.checked_add(number.checked_mul(factor)?)?;
    }
    Some(months).filter(|months| *months > 0)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn years_and_months_are_added_and_anything_else_is_unknown() {
        assert_eq!(of(Some("3 г 10 мес")), Some(46));
        assert_eq!(of(Some("10 мес")), Some(10));
        assert_eq!(of(Some("2 г")), Some(24));
        for bad in [None, Some(""), Some("долго"), Some("3 года"), Some("99 г")] {
            assert_eq!(of(bad), None, "{bad:?}");
        }
    }
}
