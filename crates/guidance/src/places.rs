//! Where to study: the universities and colleges that are known, by region. The lists are no register: what is missing
//! in them may well exist, so no count is a claim about a region.

use crate::catalog::read;
use crate::detail::{region_names, source};
use crate::issue::{DataError, Issue};
use crate::lang::Lang;
use crate::period::{Month, Period};
use crate::region::{RegionKey, RegionName};
use crate::source::Source;
use crate::study::{GroupCode, Name};
use crate::wire;
use crate::words::{keys, texts};

#[cfg(test)]
mod tests;

keyed! {
    /// Which list.
    pub enum SchoolKind {
        /// Universities.
        University = "university",
        /// Colleges.
        College = "college",
    }

    /// A text of the screen.
    #[allow(missing_docs, reason = "the texts themselves are the documentation")]
    pub enum PlacesSay {
        Lead = "lead",
        Which = "which",
        Universities = "universities",
        Colleges = "colleges",
        Map = "map",
        MapNote = "map_note",
        NoData = "no_data",
        Table = "table",
        Region = "region",
        Choose = "choose",
        Listed = "listed",
        Unplaced = "unplaced",
        UnplacedNote = "unplaced_note",
        UniversityNote = "university_note",
        CollegeNote = "college_note",
        CollegeFew = "college_few",
        CollegeNone = "college_none",
        UniversityNone = "university_none",
        Site = "site",
        NoSite = "no_site",
        Seen = "seen",
        Dormitory = "dormitory",
        NoDormitory = "no_dormitory",
        Military = "military",
        Teaches = "teaches",
        Groups = "groups",
        Sources = "sources",
        Pay = "pay",
        PayLabel = "pay_label",
        PayRegion = "pay_region",
        PayNote = "pay_note",
        PayNone = "pay_none",
        Group = "group",
        AnyGroup = "any_group",
        GroupNone = "group_none",
        ToExam = "to_exam",
        ToRoutes = "to_routes",
    }
}

/// With so few known colleges a list says hardly anything of a region.
pub const FEW: usize = 4;

/// A university or a college.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// Official code of a university.
    pub code: Option<String>,
    /// What it is called.
    pub name: Name,
    /// `None` when unknown.
    pub region: Option<RegionKey>,
    /// The town.
    pub city: Option<String>,
    /// Its own site, an `https:` address.
    pub site: Option<String>,
    /// Whether it has a dormitory.
    pub dormitory: Option<bool>,
    /// Whether it has a military department.
    pub military: Option<bool>,
    /// What a college teaches, in Russian.
    pub teaches: Vec<String>,
    /// Of the newest source that names it.
    pub period: Option<Period>,
    /// Programme groups with an admission threshold of this release.
    pub groups: Vec<GroupCode>,
}

/// A count with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub value: u32,
    /// When.
    pub period: Period,
    /// Who counted.
    pub publisher: String,
}

/// Mean pay of all who work in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionPay {
    /// Where.
    pub region: RegionKey,
    /// Percent of the mean pay of the country at that time.
    pub percent: u16,
    /// When.
    pub period: Period,
    /// Who said so.
    pub publisher: String,
}

/// All of it, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Colleges that work in the whole country.
    pub colleges_working: Option<Counted>,
    /// What the lists were read from.
    pub sources: Vec<Source>,
    regions: Vec<RegionName>,
    universities: Vec<School>,
    colleges: Vec<School>,
    pays: Vec<RegionPay>,
    says: Vec<String>,
}

impl Places {
    /// Reads `data/<lang>/places.json`; bad rows are dropped and named in the issues.
    ///
    /// # Errors
    /// When the bytes are not such a file, or name no region.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Vec<Issue>), DataError> {
        let wire = read(bytes, |file: &wire::Places| file.schema)?;
        let mut issues = Vec::new();
        let regions = region_names(wire.regions.0.into_iter().flatten());
        if regions.is_empty() {
            return Err(DataError::Empty);
        }
        let places = Self {
            colleges_working: counted(wire.colleges_working),
            sources: wire.sources.0.into_iter().flatten().map(source).collect(),
            regions,
            universities: schools(wire.universities, "universities", &mut issues),
            colleges: schools(wire.colleges, "colleges", &mut issues),
            pays: wire.pays.0.into_iter().flatten().filter_map(pay).collect(),
            says: texts(wire.says, keys(PlacesSay::ALL, PlacesSay::key), &mut issues),
        };
        Ok((places, issues))
    }

    /// A text of the screen.
    pub fn say(&self, word: PlacesSay) -> &str {
        self.says.get(word.index()).map_or("", String::as_str)
    }

    /// The same with `{n}` and `{m}` filled in.
    pub fn with(&self, word: PlacesSay, n: &str, m: &str) -> String {
        self.say(word).replace("{n}", n).replace("{m}", m)
    }

    /// All regions, in the order of the file.
    pub fn regions(&self) -> &[RegionName] {
        &self.regions
    }

    /// What a region is called.
    pub fn region(&self, key: RegionKey) -> Option<&RegionName> {
        self.regions.iter().find(|it| it.key == key)
    }

    /// A whole list.
    pub fn schools(&self, kind: SchoolKind) -> &[School] {
        match kind {
            SchoolKind::University => &self.universities,
            SchoolKind::College => &self.colleges,
        }
    }

    /// How pay in a region stands to the country; `None` when no figure is known.
    pub fn pay(&self, region: RegionKey) -> Option<&RegionPay> {
        self.pays.iter().find(|it| it.region == region)
    }

    /// The schools of a region, or those whose region is not known.
    pub fn of(&self, kind: SchoolKind, region: Option<RegionKey>) -> impl Iterator<Item = &School> {
        let all = self.schools(kind).iter();
        all.filter(move |it| it.region == region)
    }

    /// How many are known of a region, of a group where one is asked for; `None` for none, which is no zero: the
    /// lists are not whole.
    pub fn known(
        &self,
        kind: SchoolKind,
        region: RegionKey,
        group: Option<GroupCode>,
    ) -> Option<u32> {
        let schools = self.of(kind, Some(region));
        let count = schools.filter(|it| it.offers(group)).count();
        u32::try_from(count).ok().filter(|count| *count > 0)
    }
}

impl School {
    /// Whether it has a group; always, where none is asked for.
    pub fn offers(&self, group: Option<GroupCode>) -> bool {
        group.is_none_or(|code| self.groups.contains(&code))
    }
}

fn pay(wire: wire::RegionPay) -> Option<RegionPay> {
    Some(RegionPay {
        region: RegionKey::from_key(&wire.code)?,
        percent: Some(wire.percent).filter(|percent| *percent > 0)?,
        period: period(wire.from, wire.to)?,
        publisher: wire.publisher,
    })
}

fn period(from: u32, to: u32) -> Option<Period> {
    Period::new(Month::from_number(from)?, Month::from_number(to)?)
}

fn schools(rows: wire::Rows<wire::School>, record: &str, issues: &mut Vec<Issue>) -> Vec<School> {
    let rows = rows.0.into_iter().filter_map(|row| {
        let made = row.and_then(school);
        if made.is_none() {
            issues.push(Issue::new(record, "a row that cannot be read"));
        }
        made
    });
    rows.collect()
}

fn school(wire: wire::School) -> Option<School> {
    let groups = wire.groups.iter().map(|it| GroupCode::from_text(it));
    // A region of another release is no reason to lose the school.
    let region = wire.region.as_deref().and_then(RegionKey::from_key);
    Some(School {
        code: wire.code,
        name: Name {
            text: Some(wire.name).filter(|name| !name.is_empty())?,
            lang: wire.lang.as_deref().and_then(Lang::from_tag),
        },
        region,
        city: wire.city,
        site: wire.site.filter(|site| crate::link::opens(site)),
        dormitory: wire.dormitory,
        military: wire.military,
        teaches: wire.teaches,
        period: wire
            .from
            .zip(wire.to)
            .and_then(|(from, to)| period(from, to)),
        groups: groups.collect::<Option<_>>()?,
    })
}

fn counted(wire: wire::Counted) -> Option<Counted> {
    Some(Counted {
        value: Some(wire.value).filter(|value| *value > 0)?,
        period: period(wire.from, wire.to)?,
        publisher: wire.publisher,
    })
}
