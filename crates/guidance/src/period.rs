//! Months and spans of months: when a figure was true.

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// `None` unless the year is 1990–2100 and the month 1–12.
    pub fn new(year: u16, month: u8) -> Option<Self> {
        ((1990..=2100).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// Reads `202507`, the form of served files.
    pub fn from_number(number: u32) -> Option<Self> {
        let year = u16::try_from(number / 100).ok()?;
        let month = u8::try_from(number % 100).ok()?;
        Self::new(year, month)
    }

    /// Reads `2025-07`, the form of authored files.
    pub fn from_text(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The number `202507`.
    pub fn number(self) -> u32 {
        u32::from(self.year) * 100 + u32::from(self.month)
    }

    /// The calendar year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Whole months from `self` to `later`; negative when `later` lies before.
    pub fn months_until(self, later: Self) -> i32 {
        let count = |month: Self| i32::from(month.year) * 12 + i32::from(month.month);
        count(later) - count(self)
    }
}

/// A span of whole months, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    from: Month,
    to: Month,
}

/// How a period is best said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodForm {
    /// A whole calendar year.
    Year(u16),
    /// From one calendar year to another, both whole.
    Years(u16, u16),
    /// Quarter 1–4 of a year.
    Quarter(u16, u8),
    /// One month.
    Month(Month),
    /// From one month to another.
    Span(Month, Month),
}

/// After so many months a figure is marked as aged.
pub const AGED_AFTER_MONTHS: i32 = 18;

impl Period {
    /// `None` when the end lies before the beginning.
    pub fn new(from: Month, to: Month) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// Whole calendar years, both included; `None` when they are the wrong way round or none.
    pub fn years(from: u16, to: u16) -> Option<Self> {
        Self::new(Month::new(from, 1)?, Month::new(to, 12)?)
    }

    /// First month.
    pub fn from(self) -> Month {
        self.from
    }

    /// Last month.
    pub fn to(self) -> Month {
        self.to
    }

    /// Whether the figure is older than [`AGED_AFTER_MONTHS`] in the month `now`.
    pub fn aged(self, now: Month) -> bool {
        self.to.months_until(now) > AGED_AFTER_MONTHS
    }

    /// The shortest exact way to say the period.
    pub fn form(self) -> PeriodForm {
        let (from, to) = (self.from, self.to);
        let same_year = from.year == to.year;
        let first_of_quarter = from.month % 3 == 1;
        if from == to {
            PeriodForm::Month(from)
        } else if same_year && from.month == 1 && to.month == 12 {
            PeriodForm::Year(from.year)
        } else if from.month == 1 && to.month == 12 {
            PeriodForm::Years(from.year, to.year)
        } else if same_year && first_of_quarter && to.month == from.month + 2 {
            PeriodForm::Quarter(from.year, from.month / 3 + 1)
        } else {
            PeriodForm::Span(from, to)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(
            Month::from_text(from).unwrap(),
            Month::from_text(to).unwrap(),
        )
        .unwrap()
    }

    #[test]
    fn a_period_is_said_in_its_shortest_exact_form() {
        assert_eq!(
            period("2025-07", "2025-09").form(),
            PeriodForm::Quarter(2025, 3)
        );
        assert_eq!(period("2024-01", "2024-12").form(), PeriodForm::Year(2024));
        assert_eq!(
            period("2025-01", "2026-12").form(),
            PeriodForm::Years(2025, 2026)
        );
        let august = Month::new(2025, 8).unwrap();
        assert_eq!(
            period("2025-08", "2025-08").form(),
            PeriodForm::Month(august)
        );
        assert!(matches!(
            period("2025-07", "2025-08").form(),
            PeriodForm::Span(..)
        ));
    }

    #[test]
    fn a_figure_ages_after_eighteen_months() {
        let now = Month::new(2026, 11).unwrap();
        assert!(!period("2025-05", "2025-05").aged(now));
        assert!(period("2025-04", "2025-04").aged(now));
    }

    #[test]
    fn a_figure_of_a_year_ages_in_july_of_the_year_after_next() {
        let year = Period::years(2026, 2026).unwrap();
        assert_eq!(year.form(), PeriodForm::Year(2026));
        assert!(!year.aged(Month::new(2028, 6).unwrap()));
        assert!(year.aged(Month::new(2028, 7).unwrap()));
        assert_eq!(Period::years(2026, 2025), None);
    }

    #[test]
    fn impossible_months_are_refused() {
        assert_eq!(Month::from_number(202513), None);
        assert_eq!(Month::from_text("2025"), None);
        assert_eq!(Month::from_number(u32::MAX), None);
    }
}
