//! Which measures are a person's, and why.

use super::keys::{Group, Near, Need, Situation, Status};
use super::person::{OLDEST, OWN_CONTRACT, PENSION_ALL, PENSION_FIRST};
use super::{Impossible, Measure, Measures, Person, RegionId};
use crate::sorting::sorted;

/// How many years before its first age a measure is told of.
const YEARS_AHEAD: u8 = 2;
/// Ages that are no limit at the lower and at the upper end.
const NO_LIMIT: (u8, u8) = (OWN_CONTRACT, OLDEST);

/// From this age on work is found by the measures for elders, which stand with the family's.
const ELDER: u8 = 50;

/// A measure as it stands for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// What is missing; `None` when it is theirs.
    pub miss: Option<Miss>,
    /// Why it is theirs, as far as the answers say.
    pub reasons: Vec<Reason>,
    /// What must be true besides.
    pub needs: Vec<Need>,
}

/// The one thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// It begins at this age.
    Age(u8),
    /// It is for those who do this, which comes next.
    Status(Status),
    /// It is only in these regions.
    Region(Vec<RegionId>),
    /// One of these must hold.
    Situation(Vec<Situation>),
}

/// One answer that makes a measure theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The age lies between these.
    Age(u8, u8),
    /// At most this old.
    AgeTo(u8),
    /// At least this old.
    AgeFrom(u8),
    /// What they do.
    Status(Status),
    /// Where they live.
    Region(RegionId),
    /// What holds of them.
    Situation(Situation),
}

impl Person {
    /// The groups in the order that serves them: learners study first, who is out of study works, elders and parents
    /// of many begin with the family.
    pub fn groups(&self) -> [Group; 4] {
        let [study, work, money, family] = [Group::Study, Group::Work, Group::Money, Group::Family];
        let of_family = matches!(self.status, Status::AtHome | Status::Retired)
            || self.age >= ELDER
            || self.situations.has(Situation::MotherOfMany);
        let at_work = matches!(
            self.status,
            Status::Graduate | Status::Unemployed | Status::Working
        );
        match (of_family, at_work) {
            (true, _) => [family, work, study, money],
            (false, true) => [work, study, money, family],
            (false, false) => [study, work, money, family],
        }
    }
}

impl Measures {
    /// The cards of a person: first those that are theirs, then those that lack one thing, each in the order of
    /// [`Person::groups`]. The same answers give the same cards.
    ///
    /// # Errors
    /// When the answers cannot all be true.
    pub fn cards(&self, person: &Person) -> Result<Vec<Card<'_>>, Impossible> {
        person.check()?;
        let cards = self.measures.iter().filter_map(|it| it.card(person));
        let groups = person.groups();
        let place = |card: &Card<'_>| {
            let group = groups.iter().position(|it| *it == card.measure.group);
            (card.miss.is_some(), group)
        };
        Ok(sorted(cards.collect(), |one, other| {
            place(one).cmp(&place(other))
        }))
    }
}

impl Measure {
    fn card(&self, person: &Person) -> Option<Card<'_>> {
        let checks = [
            self.age_miss(person.age),
            self.status_miss(person.status),
            self.region_miss(person.region),
            self.situation_miss(person),
        ];
        let mut miss = None;
        for check in checks {
            match check {
                Fits::Yes => {}
                Fits::Lacks(what) if miss.is_none() => miss = Some(what),
                Fits::Lacks(_) | Fits::No => return None,
            }
        }
        Some(Card {
            reasons: self.reasons(person, miss.as_ref()),
            needs: self.open_needs(person),
            measure: self,
            miss,
        })
    }

    fn near(&self, near: Near, miss: Miss) -> Fits {
        match self.near.contains(&near) {
            true => Fits::Lacks(miss),
            false => Fits::No,
        }
    }

    fn age_miss(&self, age: u8) -> Fits {
        let (from, to) = self.ages;
        if (from..=to).contains(&age) {
            return Fits::Yes;
        }
        match from.checked_sub(age) {
            Some(years) if years <= YEARS_AHEAD => self.near(Near::Age, Miss::Age(from)),
            _ => Fits::No,
        }
    }

    fn status_miss(&self, status: Status) -> Fits {
        if self.statuses.is_empty() || self.statuses.contains(&status) {
            return Fits::Yes;
        }
        // Statuses stand in the order of a life.
        let next = self.statuses.iter().copied().find(|it| *it > status);
        match next.filter(|_| self.soon.contains(&status)) {
            Some(next) => Fits::Lacks(Miss::Status(next)),
            None => Fits::No,
        }
    }

    /// A region that is not said may be the right one: then the card says where it holds.
    fn region_miss(&self, region: Option<RegionId>) -> Fits {
        if self.regions.is_empty() {
            return Fits::Yes;
        }
        let miss = Miss::Region(self.regions.clone());
        match region {
            None => Fits::Lacks(miss),
            Some(region) if self.regions.contains(&region) => Fits::Yes,
            Some(_) => self.near(Near::Region, miss),
        }
    }

    fn situation_miss(&self, person: &Person) -> Fits {
        let holds = |it: &Situation| person.situations.has(*it);
        if self.situations.is_empty() || self.situations.iter().any(holds) {
            return Fits::Yes;
        }
        self.near(Near::Situation, Miss::Situation(self.situations.clone()))
    }

    fn reasons(&self, person: &Person, miss: Option<&Miss>) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.age_rule && !matches!(miss, Some(Miss::Age(_))) {
            let (from, to) = self.ages;
            reasons.push(match (from == NO_LIMIT.0, to == NO_LIMIT.1) {
                (true, false) => Reason::AgeTo(to),
                (_, true) => Reason::AgeFrom(from),
                (false, false) => Reason::Age(from, to),
            });
        }
        if self.statuses.contains(&person.status) {
            reasons.push(Reason::Status(person.status));
        }
        let region = person.region.filter(|it| self.regions.contains(it));
        reasons.extend(region.map(Reason::Region));
        let registered = self
            .needs
            .contains(&Need::Registered)
            .then_some(Situation::Registered);
        let asked = self.situations.iter().copied().chain(registered);
        let held = asked.filter(|it| person.situations.has(*it));
        reasons.extend(held.map(Reason::Situation));
        reasons
    }

    /// What is left to be true: answers settle some of it.
    fn open_needs(&self, person: &Person) -> Vec<Need> {
        let open = |need: &Need| match need {
            Need::Registered => !person.situations.has(Situation::Registered),
            Need::ParentConsent => person.age < OWN_CONTRACT,
            Need::BeforePension => person.age >= PENSION_FIRST,
            Need::PensionAge => person.age < PENSION_ALL,
            Need::DiplomaThreeYears
            | Need::NoExperience
            | Need::ExamThreshold
            | Need::StatePlace
            | Need::GrantPlace
            | Need::VillageJob
            | Need::BusinessCourse
            | Need::Competition
            | Need::Collateral
            | Need::Insured
            | Need::IncomeLine
            | Need::ReceivingRegion => true,
        };
        self.needs.iter().copied().filter(open).collect()
    }
}

/// How one condition stands.
enum Fits {
    Yes,
    Lacks(Miss),
    No,
}
