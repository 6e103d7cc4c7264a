//! Programme groups side by side: who gets in, where it is, and where it leads. Years stand beside every figure, and
//! the pay of professions only beside pay of its kind.

use super::{Lack, Row, highest, row};
use crate::catalog::{Catalog, ProfessionId};
use crate::detail::RouteKind;
use crate::matching::{Likeness, fit};
use crate::pay::{PayFigure, PayKind};
use crate::places::{Places, SchoolKind};
use crate::profile::InterestProfile;
use crate::sorting::sorted;
use crate::study::{Chance, Group, Link, PairId, Quota, Rule, Score, Study};

/// What groups are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The professions they lead to.
    pub catalog: &'a Catalog,
    /// What the groups are of.
    pub study: &'a Study,
    /// Universities by region; `None` while they have not come.
    pub places: Option<&'a Places>,
    /// The pair a learner has chosen.
    pub pair: Option<PairId>,
    /// The score they expect.
    pub score: Option<Score>,
    /// The competition they take part in.
    pub quota: Quota,
    /// Their interests.
    pub profile: Option<&'a InterestProfile>,
}

/// Grant places of one kind; kinds are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The general order, full time.
    General,
    /// For college graduates, on the shortened track.
    Short,
    /// The pedagogical order.
    Teaching,
}

impl Order {
    /// In the order of the screen.
    pub const ALL: [Self; 3] = [Self::General, Self::Short, Self::Teaching];

    fn of(self, group: &Group) -> Option<u32> {
        match self {
            Self::General => group.places,
            Self::Short => group.places_short,
            Self::Teaching => group.places_pedagogical,
        }
    }
}

/// What a row asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupQuestion {
    /// Whether the learner's pair is accepted.
    MyPair(PairId),
    /// How the learner's score stands to a grant.
    Chance(Score, Quota),
    /// The pairs it accepts.
    Pairs,
    /// What it asks for beyond pair and score.
    Conditions,
    /// Admission thresholds of its universities.
    Threshold,
    /// Lowest winning scores of one competition.
    Lowest(Quota),
    /// Grant places.
    Places(Order),
    /// How many universities have it.
    Universities,
    /// In which regions.
    Regions,
    /// The professions it leads to.
    Professions,
    /// Those of them that are like the learner's interests.
    Alike,
    /// Pay of those it is a straight or usual way to, of one kind.
    Pay(PayKind),
}

/// What one group answers.
#[derive(Clone, Debug, PartialEq)]
pub enum GroupAnswer<'a> {
    /// The file has not come.
    Waiting,
    /// No value, and why.
    Unknown(Lack<'a>),
    /// Whether the pair is accepted.
    Accepts(bool),
    /// A band, never a promise.
    Chance(Chance),
    /// Pairs.
    Pairs(&'a [PairId]),
    /// Conditions that this release knows something of; an empty list is none that we know.
    Conditions(Vec<&'a Rule>),
    /// From the lowest to the highest of its universities.
    Threshold(u16, u16),
    /// Year and score of the last two solid years, newest first, and the years that are held back.
    Lowest(Vec<(u16, u16)>, Vec<u16>),
    /// How many; 0 is known to be none.
    Places(u32),
    /// How many.
    Universities(u16),
    /// Regions with their universities, the most first, and how many universities of unknown region.
    Regions(Vec<(&'a str, u32)>, u32),
    /// Professions, the straightest way first.
    Professions(&'a [Link]),
    /// Professions and how much they are like the interests, the likest first; an empty list is none.
    Alike(Vec<(ProfessionId, Likeness)>),
    /// The best figure of each profession where it is of this kind.
    Pays(Vec<(ProfessionId, &'a PayFigure)>),
}

/// All rows that have an answer in some column, and those on getting in.
pub fn compare_groups<'a>(
    beside: &Beside<'a>,
    groups: &[&'a Group],
) -> Vec<Row<GroupQuestion, GroupAnswer<'a>>> {
    let mut asked = Vec::new();
    asked.extend(beside.pair.map(GroupQuestion::MyPair));
    let chance = |it| GroupQuestion::Chance(it, beside.quota);
    asked.extend(beside.score.map(chance));
    asked.extend([GroupQuestion::Pairs, GroupQuestion::Threshold]);
    asked.extend(Quota::ALL.map(GroupQuestion::Lowest));
    asked.extend(Order::ALL.map(GroupQuestion::Places));
    asked.extend([
        GroupQuestion::Conditions,
        GroupQuestion::Universities,
        GroupQuestion::Regions,
        GroupQuestion::Professions,
    ]);
    asked.extend(beside.profile.map(|_| GroupQuestion::Alike));
    asked.extend(PayKind::ALL.map(GroupQuestion::Pay));
    let rows = asked.into_iter().map(|question| {
        let answers = groups.iter();
        let answers: Vec<_> = answers.map(|it| answer(beside, question, it)).collect();
        let scale = highest(answers.iter().flat_map(figures));
        row(question, answers, scale, differ)
    });
    let said = |it: &GroupAnswer<'_>| !matches!(it, GroupAnswer::Unknown(_));
    rows.filter(|row| must(row.question) || row.answers.iter().any(said))
        .collect()
}

/// Whether a row stands even where nobody knows anything: that is an answer, too.
fn must(question: GroupQuestion) -> bool {
    matches!(
        question,
        GroupQuestion::Chance(..)
            | GroupQuestion::Threshold
            | GroupQuestion::Lowest(Quota::General)
            | GroupQuestion::Places(Order::General)
    )
}

fn answer<'a>(beside: &Beside<'a>, question: GroupQuestion, group: &'a Group) -> GroupAnswer<'a> {
    let unknown = GroupAnswer::Unknown(Lack::Sources);
    match question {
        GroupQuestion::MyPair(pair) => GroupAnswer::Accepts(group.pairs.contains(&pair)),
        GroupQuestion::Chance(score, quota) => match group.chance(score, quota) {
            Chance::NoData => lacking(group, quota),
            chance => GroupAnswer::Chance(chance),
        },
        GroupQuestion::Pairs => match group.pairs.is_empty() {
            true => unknown,
            false => GroupAnswer::Pairs(&group.pairs),
        },
        GroupQuestion::Conditions => {
            let known = group.conditions.iter();
            let known = known.filter_map(|it| beside.study.rule(*it));
            GroupAnswer::Conditions(known.collect())
        }
        GroupQuestion::Threshold => group
            .threshold
            .map_or(unknown, |(low, high)| GroupAnswer::Threshold(low, high)),
        GroupQuestion::Lowest(quota) => {
            let years: Vec<(u16, u16)> = group.lowest(quota).collect();
            match years.is_empty() {
                true => lacking(group, quota),
                false => GroupAnswer::Lowest(years, doubtful(group, quota)),
            }
        }
        GroupQuestion::Places(order) => order.of(group).map_or(unknown, GroupAnswer::Places),
        GroupQuestion::Universities => {
            let many = group.universities.filter(|it| *it > 0);
            many.map_or(unknown, GroupAnswer::Universities)
        }
        GroupQuestion::Regions => beside
            .places
            .map_or(GroupAnswer::Waiting, |it| regions(it, group)),
        GroupQuestion::Professions => match group.links.is_empty() {
            true => GroupAnswer::Unknown(Lack::Professions),
            false => GroupAnswer::Professions(&group.links),
        },
        GroupQuestion::Alike => alike(beside, group),
        GroupQuestion::Pay(kind) => pays(beside.catalog, group, kind),
    }
}

/// Years whose score is held back.
fn doubtful(group: &Group, quota: Quota) -> Vec<u16> {
    let held = group
        .winners
        .iter()
        .filter(|it| it.doubtful && it.lowest(quota).is_none());
    held.map(|it| it.year).collect()
}

fn lacking<'a>(group: &Group, quota: Quota) -> GroupAnswer<'a> {
    let years = doubtful(group, quota);
    GroupAnswer::Unknown(match years.is_empty() {
        true => Lack::Sources,
        false => Lack::Doubtful(years),
    })
}

fn regions<'a>(places: &'a Places, group: &Group) -> GroupAnswer<'a> {
    let code = Some(group.code);
    let kind = SchoolKind::University;
    let known = places
        .regions()
        .iter()
        .filter_map(|it| Some((it.name.as_str(), places.known(kind, it.key, code)?)));
    let known = sorted(known.collect(), |one, other| other.1.cmp(&one.1));
    let unplaced = places.of(kind, None).filter(|it| it.offers(code)).count();
    match known.is_empty() {
        true => GroupAnswer::Unknown(Lack::Sources),
        false => GroupAnswer::Regions(known, u32::try_from(unplaced).unwrap_or_default()),
    }
}

/// A flat profile is like nothing.
fn alike<'a>(beside: &Beside<'a>, group: &Group) -> GroupAnswer<'a> {
    let Some(profile) = beside.profile.filter(|it| !it.leading().is_empty()) else {
        return GroupAnswer::Unknown(Lack::Profile);
    };
    let found = group.links.iter().filter_map(|link| {
        let of = fit(profile, &beside.catalog.get(link.profession)?.interests)?;
        Some((link.profession, of.likeness()))
    });
    let found = found.filter(|it| it.1 >= Likeness::Clear).collect();
    GroupAnswer::Alike(sorted(found, |one, other| other.1.cmp(&one.1)))
}

/// Of the professions it is a straight or a usual way to: pay behind something more is no promise of this group.
fn pays<'a>(catalog: &'a Catalog, group: &Group, kind: PayKind) -> GroupAnswer<'a> {
    let straight = group.links.iter();
    let straight = straight.filter(|it| it.kind != RouteKind::Possible);
    let best = straight.filter_map(|link| {
        let pay = catalog.get(link.profession)?.pay.as_ref()?;
        (pay.kind == kind).then_some((link.profession, pay))
    });
    let best: Vec<_> = best.collect();
    match best.is_empty() {
        true => GroupAnswer::Unknown(Lack::Kind),
        false => GroupAnswer::Pays(best),
    }
}

fn figures<'a>(answer: &GroupAnswer<'a>) -> Vec<&'a PayFigure> {
    match answer {
        GroupAnswer::Pays(pays) => pays.iter().map(|it| it.1).collect(),
        _ => Vec::new(),
    }
}

fn differ(answers: &[GroupAnswer<'_>]) -> bool {
    let mut known = answers
        .iter()
        .filter(|it| !matches!(it, GroupAnswer::Unknown(_) | GroupAnswer::Waiting));
    let first = known.next();
    known.any(|other| Some(other) != first)
}

#[cfg(test)]
mod tests;
