//! A day of the calendar. No clock is read here: who asks hands today in.

/// A day between 1990 and 2100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// `None` for a day that is in no calendar.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1990..=2100).contains(&year) && (1..=12).contains(&month);
        let within = known && (1..=days_of(year, month)).contains(&day);
        within.then_some(Self { year, month, day })
    }

    /// Reads `20270110`, the form of served files.
    pub fn from_number(number: u32) -> Option<Self> {
        let year = u16::try_from(number / 10_000).ok()?;
        let month = u8::try_from(number / 100 % 100).ok()?;
        Self::new(year, month, u8::try_from(number % 100).ok()?)
    }

    /// Reads `2027-01-10`, the form of authored files and of date fields in a browser.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let plain = |part: &str, length| {
            part.len() == length && part.bytes().all(|digit| digit.is_ascii_digit())
        };
        let well = plain(year, 4) && plain(month, 2) && plain(day, 2) && parts.next().is_none();
        match well {
            true => Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?),
            false => None,
        }
    }

    /// `2027-01-10`.
    pub fn to_text(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The number `20270110`.
    pub fn number(self) -> u32 {
        u32::from(self.year) * 10_000 + u32::from(self.month) * 100 + u32::from(self.day)
    }

    /// The calendar year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day after; the last day of 2100 stays where it is.
    pub fn next(self) -> Self {
        Self::new(self.year, self.month, self.day + 1)
            .or_else(|| Self::new(self.year, self.month + 1, 1))
            .or_else(|| Self::new(self.year + 1, 1, 1))
            .unwrap_or(self)
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        assert!(Day::from_text("2028-02-29").is_some());
        let refused = [
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-1-1",
            "27-01-01",
            "2027-01-01-",
            "2027-+1-01",
            "",
        ];
        for bad in refused {
            assert_eq!(Day::from_text(bad), None, "{bad}");
        }
        assert_eq!(Day::from_number(u32::MAX), None);
        let day = Day::new(2027, 1, 10);
        assert_eq!(Day::from_number(20_270_110), day);
        assert_eq!(day.map(Day::to_text).as_deref(), Some("2027-01-10"));
    }

    #[test]
    fn the_day_after_crosses_months_and_years() {
        let next = |text| {
            Day::from_text(text)
                .map(|day| day.next().to_text())
                .unwrap()
        };
        assert_eq!(next("2027-02-28"), "2027-03-01");
        assert_eq!(next("2027-12-31"), "2028-01-01");
        assert_eq!(next("2100-12-31"), "2100-12-31");
    }
}
