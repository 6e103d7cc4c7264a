//! Cards in words: sums, reasons, what is missing, what cannot be.

use super::person::{OLDEST, YOUNGEST};
use super::{
    Amount, Group, Impossible, Measures, Miss, Need, Per, Reason, Say, Situation, Size, Status,
};
use crate::lang::Lang;
use crate::say;

impl Measures {
    /// A text around the cards.
    pub fn say(&self, word: Say) -> &str {
        at(&self.texts.says, word.index())
    }

    /// The same with `{n}` filled in.
    pub fn with(&self, word: Say, n: &str) -> String {
        self.say(word).replace("{n}", n)
    }

    /// The same with `{n}` and `{m}` filled in.
    pub fn with_two(&self, word: Say, n: &str, m: &str) -> String {
        self.with(word, n).replace("{m}", m)
    }

    /// The heading of a group.
    pub fn group(&self, group: Group) -> &str {
        at(&self.texts.groups, group.index())
    }

    /// What a person does, in their own words.
    pub fn status(&self, status: Status) -> &str {
        at(&self.texts.statuses, status.index())
    }

    /// What holds of them, in their own words.
    pub fn situation(&self, situation: Situation) -> &str {
        at(&self.texts.situations, situation.index())
    }

    /// What must be true besides.
    pub fn need(&self, need: Need) -> &str {
        at(&self.texts.needs, need.index())
    }

    /// Why a measure is theirs.
    pub fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Age(from, to) => self.with_two(Say::WhyAge, &from.to_string(), &to.to_string()),
            Reason::AgeTo(to) => self.with(Say::WhyAgeTo, &to.to_string()),
            Reason::AgeFrom(from) => self.with(Say::WhyAgeFrom, &from.to_string()),
            Reason::Status(status) => self.status(status).to_owned(),
            Reason::Region(region) => self.region_name(region).to_owned(),
            Reason::Situation(situation) => self.situation(situation).to_owned(),
        }
    }

    /// What is missing.
    pub fn miss(&self, miss: &Miss) -> String {
        match miss {
            Miss::Age(from) => self.with(Say::NearAge, &from.to_string()),
            Miss::Status(next) => self.with(Say::NearStatus, self.status(*next)),
            Miss::Region(all) => self.with(
                Say::NearRegion,
                &listed(all.iter().map(|it| self.region_name(*it))),
            ),
            Miss::Situation(all) => self.with(
                Say::NearSituation,
                &listed(all.iter().map(|it| self.situation(*it))),
            ),
        }
    }

    /// Why there are no cards.
    pub fn impossible(&self, what: Impossible) -> String {
        match what {
            Impossible::TooYoung => self.with(Say::TooYoung, &YOUNGEST.to_string()),
            Impossible::TooOld => self.with(Say::TooOld, &OLDEST.to_string()),
            Impossible::WrongAge(status) => self.with(Say::WrongAge, self.status(status)),
            Impossible::Clash(status, situation) => {
                self.with_two(Say::Clash, self.status(status), self.situation(situation))
            }
        }
    }

    /// A sum: `30 АЕК`, `15–30 АЕК`; `None` where it is set in tenge.
    pub fn multiple(&self, lang: Lang, amount: &Amount) -> Option<String> {
        let Size::Mci(from, to) = amount.size else {
            return None;
        };
        let number = match from == to {
            true => decimal(lang, to),
            false => format!("{}–{}", decimal(lang, from), decimal(lang, to)),
        };
        Some(self.with(Say::Mci, &number))
    }

    /// A sum in tenge of the file's year.
    pub fn in_tenge(&self, amount: &Amount) -> Option<String> {
        let (from, to) = self.tenge(amount)?;
        let said = match from == to {
            true => say::tenge(to),
            false => format!("{}–{}", say::number(from), say::tenge(to)),
        };
        Some(match amount.most {
            true => self.with(Say::Most, &said),
            false => said,
        })
    }

    /// What a sum is paid for.
    pub fn per(&self, per: Per) -> &str {
        self.say(match per {
            Per::Month => Say::PerMonth,
            Per::Year => Say::PerYear,
            Per::Once => Say::PerOnce,
            Per::Loan => Say::PerLoan,
            Per::ChildMonth => Say::PerChildMonth,
            Per::PersonOnce => Say::PerPersonOnce,
            Per::RentMonth => Say::PerRentMonth,
        })
    }
}

fn at(texts: &[String], place: usize) -> &str {
    texts.get(place).map_or("", String::as_str)
}

fn listed<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let all: Vec<&str> = all.collect();
    all.join("; ")
}

/// Hundredths as a decimal without a needless zero: `3000` is `30`, `150` is `1,5`, `1603` is `16,03`.
fn decimal(lang: Lang, hundredths: u32) -> String {
    let whole = say::number(hundredths / 100);
    let point = match lang {
        Lang::Kk | Lang::Ru => ',',
        Lang::En => '.',
    };
    match hundredths % 100 {
        0 => whole,
        part if part % 10 == 0 => format!("{whole}{point}{}", part / 10),
        part => format!("{whole}{point}{part:02}"),
    }
}
