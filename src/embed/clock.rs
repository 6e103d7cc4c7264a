//! The day of today, told to the session once: what is shown ages by itself.

use guidance::day::Day;
use web_sys::js_sys::Date;

/// The day of today where the learner is.
pub(super) fn today() -> Option<Day> {
    let now = Date::new_0();
    let (year, month) = (now.get_full_year(), now.get_month() + 1);
    let (year, month) = (u16::try_from(year).ok()?, u8::try_from(month).ok()?);
    Day::new(year, month, u8::try_from(now.get_date()).ok()?)
}
