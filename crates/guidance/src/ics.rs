//! A calendar file, as RFC 5545 has it. Whole days only: no time zone has to be guessed.

use crate::day::Day;

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its key for ever: the same step exported again replaces the earlier one.
    pub id: String,
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
    /// What is to be done.
    pub title: String,
    /// Why, and who says so.
    pub text: String,
    /// Where to read on: an `https:` address.
    pub link: Option<String>,
}

/// The file. `now` is the moment of the export in UTC: a day, and the second of that day.
pub fn calendar(name: &str, entries: &[CalendarEntry], now: (Day, u32)) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Bagdar//Plan//KK");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escape(name)));
    let stamp = stamp(now);
    for entry in entries {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@bagdar", escape(&entry.id)));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", entry.from.number()));
        // The end of a whole day is the day after.
        let end = entry.to.max(entry.from).next();
        line(&format!("DTEND;VALUE=DATE:{}", end.number()));
        line(&format!("SUMMARY:{}", escape(&entry.title)));
        line(&format!("DESCRIPTION:{}", escape(&entry.text)));
        // Such an address cannot end its line or begin another one.
        if let Some(link) = entry.link.as_deref().filter(|it| crate::link::opens(it)) {
            line(&format!("URL:{link}"));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn stamp((day, second): (Day, u32)) -> String {
    let second = second.min(86_399);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{}T{hour:02}{minute:02}{:02}Z", day.number(), second % 60)
}

/// Text as a value: what would end it is written with a backslash, other control signs are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match sign {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(sign);
            }
            '\n' => escaped.push_str("\\n"),
            _ if sign.is_control() => {}
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// Lines of at most 75 octets; the next one begins with a blank. A letter is never cut.
fn fold(file: &mut String, line: &str) {
    let mut octets = 0;
    for sign in line.chars() {
        if octets + sign.len_utf8() > 75 {
            file.push_str("\r\n ");
            octets = 1;
        }
        octets += sign.len_utf8();
        file.push(sign);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use ical::parser::ical::component::IcalEvent;
    use proptest::prelude::*;

    fn entry(title: &str, text: &str) -> CalendarEntry {
        CalendarEntry {
            id: "grant-2027".to_owned(),
            from: Day::new(2027, 7, 13).unwrap(),
            to: Day::new(2027, 7, 20).unwrap(),
            title: title.to_owned(),
            text: text.to_owned(),
            link: Some("https://egov.kz".to_owned()),
        }
    }

    fn export(entries: &[CalendarEntry]) -> String {
        let now = (Day::new(2026, 11, 25).unwrap(), 3_725);
        calendar("Бағдар", entries, now)
    }

    fn value(event: &IcalEvent, name: &str) -> String {
        let mut all = event.properties.iter();
        let found = all.find(|property| property.name == name).unwrap();
        let value = found.value.clone().unwrap();
        value
            .replace("\\n", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace("\\\\", "\\")
    }

    fn read(file: &str) -> Vec<IcalEvent> {
        let mut calendars = ical::IcalParser::new(file.as_bytes());
        let calendar = calendars.next().unwrap().unwrap();
        assert!(calendars.next().is_none());
        calendar.events
    }

    #[test]
    fn another_reader_finds_what_was_written() {
        let long = "Грантқа өтініш egov.kz арқылы беріледі; құжаттар: куәлік, сертификат, сурет.\nКүні әлі жарияланған жоқ.";
        let file = export(&[entry("Грантқа өтініш беру", long), entry("Екінші", "")]);
        let events = read(&file);
        assert_eq!(events.len(), 2);
        assert_eq!(value(&events[0], "SUMMARY"), "Грантқа өтініш беру");
        assert_eq!(value(&events[0], "DESCRIPTION"), long);
        assert_eq!(value(&events[0], "DTSTART"), "20270713");
        assert_eq!(value(&events[0], "DTEND"), "20270721");
        assert_eq!(value(&events[0], "DTSTAMP"), "20261125T010205Z");
        assert_eq!(value(&events[0], "UID"), "grant-2027@bagdar");
    }

    #[test]
    fn an_address_cannot_smuggle_in_a_line() {
        let mut bad = entry("a", "b");
        bad.link = Some("https://egov.kz\r\nATTACH:x".to_owned());
        let file = export(&[bad]);
        assert!(!file.contains("ATTACH") && !file.contains("URL"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_file_stays_a_calendar(title in ".{0,120}", text in "[;,\\\\\r\nа-яәіңғүұқөһ ]{0,200}") {
            let file = export(&[entry(&title, &text)]);
            prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
            prop_assert_eq!(read(&file).len(), 1);
        }
    }
}
