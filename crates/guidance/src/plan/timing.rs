//! When a step is due: seasons of the school year, and days only where they were announced.

use crate::day::Day;
use crate::period::Month;
use crate::stage::Stage;

/// When a step is done, whatever the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    when: When,
    /// The grade in whose school year it is done.
    grade: Option<u8>,
    /// First and last days as announced, the latest first.
    known: Vec<(Day, Day)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Any,
    /// First and last month of one calendar year.
    Months(u8, u8),
    Before(u8),
}

/// When a step is due for one learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// At any time.
    Any,
    /// Before this month; the day is not announced.
    Before(Month),
    /// On announced days.
    Days(Day, Day),
    /// In these months; the days are not announced. With the days of an earlier year, where they are known.
    Months(Month, Month, Option<(Day, Day)>),
}

impl Timing {
    /// What comes first stands first; what has no time stands before everything.
    pub(super) fn order(self) -> u32 {
        match self {
            Self::Any => 0,
            Self::Before(month) => month.number() * 100,
            Self::Days(from, _) => from.number(),
            Self::Months(from, _, _) => from.number() * 100,
        }
    }

    /// The days a calendar can hold: only announced ones.
    pub fn days(self) -> Option<(Day, Day)> {
        match self {
            Self::Days(from, to) => Some((from, to)),
            Self::Any | Self::Before(_) | Self::Months(..) => None,
        }
    }
}

impl Season {
    /// At any time without months, otherwise in or before them.
    ///
    /// # Errors
    /// When months are none, in the wrong order or both given, or announced days are none.
    pub(super) fn new(
        months: Option<[u8; 2]>,
        before: Option<u8>,
        grade: Option<u8>,
        known: &[[u32; 2]],
    ) -> Result<Self, &'static str> {
        let month = |month: &u8| (1..=12).contains(month);
        let when = match (months, before) {
            (None, None) => When::Any,
            (Some([from, to]), None) if month(&from) && month(&to) && from <= to => {
                When::Months(from, to)
            }
            (None, Some(before)) if month(&before) => When::Before(before),
            _ => return Err("want months in order, or one month to be before"),
        };
        let days = |[from, to]: &[u32; 2]| {
            let days = (Day::from_number(*from)?, Day::from_number(*to)?);
            (days.0 <= days.1).then_some(days)
        };
        let known: Option<Vec<_>> = known.iter().map(days).collect();
        let known = known.ok_or("announced days that are none")?;
        if known
            .iter()
            .zip(known.iter().skip(1))
            .any(|(one, next)| one <= next)
        {
            return Err("announced days: want the latest first");
        }
        Ok(Self { when, grade, known })
    }

    /// `None` when its time in this learner's school year is over.
    pub(super) fn timing(&self, stage: Option<Stage>, today: Day) -> Option<Timing> {
        let (from, to) = match self.when {
            When::Any => return Some(Timing::Any),
            When::Months(from, to) => (from, to),
            When::Before(month) => (month, month),
        };
        let grade = self.grade.zip(stage.and_then(Stage::grade));
        let year = match grade {
            Some((wanted, grade)) => year_in_grade(today, wanted.checked_sub(grade)?, to),
            // For those who do not go to school it comes every year.
            None => today.year() + u16::from(today.month() > to),
        };
        let (from, to) = (Month::new(year, from)?, Month::new(year, to)?);
        let now = Month::new(today.year(), today.month())?;
        if let When::Before(_) = self.when {
            return (now < from).then_some(Timing::Before(from));
        }
        let announced = self.known.iter().find(|(day, _)| day.year() == year);
        match announced {
            Some((first, last)) => (today <= *last).then_some(Timing::Days(*first, *last)),
            None if now <= to => Some(Timing::Months(from, to, self.known.first().copied())),
            None => None,
        }
    }
}

/// The calendar year in which a month of the school year lies that a pupil spends in a grade so many years ahead.
/// A school year begins in September; summer belongs to the year that has ended.
fn year_in_grade(today: Day, ahead: u8, month: u8) -> u16 {
    let ends = today.year() + u16::from(today.month() >= 9) + u16::from(ahead);
    match month {
        9.. => ends - 1,
        _ => ends,
    }
}
