//! Programme groups side by side in words, for the screen and for the terminal.

use super::{GroupAnswer, GroupQuestion, Lack, Order};
use crate::catalog::{Catalog, ProfessionId};
use crate::period::Period;
use crate::plan::{Say, Says};
use crate::say;
use crate::say::pay::{amount, kind_word as pay_word, source_line};
use crate::say::route::{kind_word, reason_word};
use crate::study::{Link, Quota, Rule, Study};
use crate::words::{Word, Words};

/// Professions and regions named in a cell; the rest is counted.
const NAMED: usize = 4;

/// One line of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What is said.
    pub text: String,
    /// What goes with it: a year, a publisher, a reason.
    pub note: Option<String>,
    /// When it holds, where that grows old.
    pub period: Option<Period>,
}

impl Line {
    fn of_year(mut self, year: u16) -> Self {
        self.period = Period::years(year, year);
        self
    }
}

fn line(text: impl Into<String>) -> Line {
    Line {
        text: text.into(),
        ..Line::default()
    }
}

fn noted(text: impl Into<String>, note: impl Into<String>) -> Line {
    Line {
        text: text.into(),
        note: Some(note.into()),
        ..Line::default()
    }
}

/// Why there is no value.
pub fn lack(words: &Words, says: &Says, lack: &Lack<'_>) -> String {
    match lack {
        Lack::Sources => says.get(Say::LackSources).to_owned(),
        Lack::Kind => says.get(Say::LackKind).to_owned(),
        Lack::Region => says.get(Say::LackRegion).to_owned(),
        Lack::Doubtful(years) => doubtful(words, years),
        Lack::Professions => words.get(Word::GroupNoProfessions).to_owned(),
        Lack::Profile => says.get(Say::LackProfile).to_owned(),
        Lack::Said(said) => (*said).to_owned(),
    }
}

fn doubtful(words: &Words, years: &[u16]) -> String {
    let years: Vec<String> = years.iter().map(ToString::to_string).collect();
    words.with(Word::WinnersDoubtful, &years.join(", "))
}

/// What a row asks.
pub fn group_question(
    words: &Words,
    says: &Says,
    study: &Study,
    question: GroupQuestion,
) -> String {
    let quota = |text: &str, quota: Quota| {
        let quota = words.get(quota.word()).to_lowercase();
        format!("{text} ({quota})")
    };
    let year = say::school_year(study.places_from);
    let word = match question {
        GroupQuestion::MyPair(pair) => {
            let name = study.pair(pair).map(|it| study.pair_name(it));
            return says.with(Say::CmpMyPair, &name.unwrap_or_default());
        }
        GroupQuestion::Chance(score, of) => {
            let mine = words.with(Word::GroupMine, &score.points().to_string());
            return quota(&mine, of);
        }
        GroupQuestion::Threshold => {
            return words.with(Word::RoutesThreshold, &study.threshold_year.to_string());
        }
        GroupQuestion::Lowest(of) => return quota(words.get(Word::RoutesLowest), of),
        GroupQuestion::Places(Order::General) => return words.with(Word::RoutesPlaces, &year),
        GroupQuestion::Places(Order::Short) => return words.with(Word::RoutesPlacesShort, &year),
        GroupQuestion::Places(Order::Teaching) => {
            return words.with(Word::RoutesPlacesTeaching, &year);
        }
        GroupQuestion::Pay(kind) => {
            return says.with(Say::CmpPayOf, words.get(pay_word(Some(kind))));
        }
        GroupQuestion::Universities => return says.get(Say::CmpUniversities).to_owned(),
        GroupQuestion::Regions => return says.get(Say::CmpRegions).to_owned(),
        GroupQuestion::Alike => return says.get(Say::CmpAlike).to_owned(),
        GroupQuestion::Pairs => Word::GroupPairs,
        GroupQuestion::Conditions => Word::RoutesRules,
        GroupQuestion::Professions => Word::GroupProfessions,
    };
    words.get(word).to_owned()
}

/// What a group answers, line by line.
pub fn group_lines(
    catalog: &Catalog,
    says: &Says,
    study: &Study,
    answer: &GroupAnswer<'_>,
) -> Vec<Line> {
    let words = &catalog.words;
    let one = |text: String| vec![line(text)];
    match answer {
        GroupAnswer::Waiting => one(says.get(Say::CmpWaiting).to_owned()),
        GroupAnswer::Unknown(why) => {
            vec![noted(says.get(Say::CmpUnknown), lack(words, says, why))]
        }
        GroupAnswer::Accepts(true) => one(says.get(Say::CmpAccepts).to_owned()),
        GroupAnswer::Accepts(false) => one(says.get(Say::CmpRefuses).to_owned()),
        GroupAnswer::Chance(chance) => one(words.get(chance.word()).to_owned()),
        GroupAnswer::Pairs(pairs) => {
            let names = pairs.iter().filter_map(|it| study.pair(*it));
            names.map(|it| line(study.pair_name(it))).collect()
        }
        GroupAnswer::Conditions(rules) => conditions(words, says, rules),
        GroupAnswer::Threshold(low, high) => {
            let said = match low == high {
                true => low.to_string(),
                false => format!("{low}–{high}"),
            };
            vec![line(said).of_year(study.threshold_year)]
        }
        GroupAnswer::Lowest(years, held) => {
            let of = |(year, score): &(u16, u16)| {
                words.with_two(Word::RoutesYearScore, &year.to_string(), &score.to_string())
            };
            let mut lines: Vec<Line> = years.iter().map(|it| line(of(it)).of_year(it.0)).collect();
            if let Some(last) = lines.last_mut().filter(|_| !held.is_empty()) {
                last.note = Some(doubtful(words, held));
            }
            lines
        }
        GroupAnswer::Places(0) => {
            one(words.with(Word::PlacesNone, &say::school_year(study.places_from)))
        }
        GroupAnswer::Places(places) => {
            vec![line(say::number(*places)).of_year(study.places_from)]
        }
        GroupAnswer::Universities(count) => one(count.to_string()),
        GroupAnswer::Regions(known, unplaced) => regions(says, known, *unplaced),
        GroupAnswer::Professions(links) => {
            let lines = links.iter().map(|it| profession(catalog, it));
            capped(says, lines.collect(), NAMED)
        }
        GroupAnswer::Alike(found) if found.is_empty() => {
            one(says.get(Say::CmpAlikeNone).to_owned())
        }
        GroupAnswer::Alike(found) => {
            let lines = found.iter().map(|it| line(name(catalog, it.0)));
            capped(says, lines.collect(), NAMED)
        }
        GroupAnswer::Pays(pays) => {
            let lines = pays.iter().map(|(id, figure)| {
                let text = format!("{}: {}", name(catalog, *id), amount(words, figure));
                noted(text, source_line(words, figure, catalog.month()))
            });
            capped(says, lines.collect(), NAMED)
        }
    }
}

/// Each with its years and who published it.
fn conditions(words: &Words, says: &Says, rules: &[&Rule]) -> Vec<Line> {
    let of = |rule: &&Rule| {
        let least = rule.threshold.map(|it| it.to_string()).unwrap_or_default();
        let text = words.with(rule.condition.word(), &least);
        Line {
            period: Some(rule.period),
            ..noted(text, format!("{}, {}", rule.years, rule.publisher))
        }
    };
    match rules.is_empty() {
        true => vec![line(says.get(Say::CmpNoRules))],
        false => rules.iter().map(of).collect(),
    }
}

fn regions(says: &Says, known: &[(&str, u32)], unplaced: u32) -> Vec<Line> {
    let lines = known
        .iter()
        .map(|(name, many)| line(format!("{name}: {many}")));
    let mut lines = capped(says, lines.collect(), NAMED);
    if unplaced > 0 {
        let said = says.with(Say::CmpUnplaced, &unplaced.to_string());
        lines.push(line(said));
    }
    lines
}

fn name(catalog: &Catalog, id: ProfessionId) -> &str {
    catalog.get(id).map_or("", |it| it.name.as_str())
}

fn profession(catalog: &Catalog, link: &Link) -> Line {
    let words = &catalog.words;
    let kind = words.get(kind_word(link.kind));
    let how = match link.why {
        Some(why) => format!("{kind}: {}", words.get(reason_word(why))),
        None => kind.to_owned(),
    };
    noted(name(catalog, link.profession), how)
}

/// The first of them, and how many more there are.
fn capped(says: &Says, mut lines: Vec<Line>, most: usize) -> Vec<Line> {
    let rest = lines.len().saturating_sub(most);
    // One more line takes no more room than to say that there is one.
    if rest > 1 {
        lines.truncate(most);
        lines.push(line(says.with(Say::CmpMore, &rest.to_string())));
    }
    lines
}
