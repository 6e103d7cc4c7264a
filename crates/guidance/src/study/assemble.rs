//! Wire rows into checked studies.

use super::{
    Condition, Group, GroupCode, Link, Name, Offer, Pair, PairId, Rule, Score, Specialty, Study,
    SubjectId, University, Winners,
};
use crate::catalog::{BROKEN, Catalog, read};
use crate::detail::{RouteKind, RouteReason, source};
use crate::issue::{DataError, Issue};
use crate::lang::Lang;
use crate::period::{Month, Period};
use crate::wire;

impl Study {
    /// Reads `data/<lang>/routes.json`; professions are named by the ids of this catalogue. Bad rows are dropped and
    /// named in the issues.
    ///
    /// # Errors
    /// When the bytes are not such a file, or hold no pair or no group.
    pub fn parse(bytes: &[u8], catalog: &Catalog) -> Result<(Self, Vec<Issue>), DataError> {
        let file = read(bytes, |study: &wire::Study| study.schema)?;
        let mut reader = Reader {
            catalog,
            subjects: file.subjects.len(),
            issues: Vec::new(),
        };
        let study = Self {
            threshold_year: file.threshold_year,
            places_from: file.places_from,
            places_publisher: file.places_publisher,
            offers_year: file.offers_year,
            subjects: file.subjects,
            pairs: reader.rows(file.pairs, "pairs", Reader::pair),
            groups: reader.kept(file.groups, "groups", Reader::group),
            universities: reader.rows(file.universities, "universities", |_, it| {
                Ok(University {
                    code: it.code,
                    name: name(it.name, it.lang)?,
                })
            }),
            specialties: reader.kept(file.specialties, "specialties", Reader::specialty),
            rules: reader.kept(file.rules, "rules", |_, it| rule(it)),
            sources: reader.kept(file.sources, "sources", |_, it| Ok(source(it))),
        };
        match study.pairs().next().is_some() && !study.groups.is_empty() {
            true => Ok((study, reader.issues)),
            false => Err(DataError::Empty),
        }
    }
}

struct Reader<'a> {
    catalog: &'a Catalog,
    subjects: usize,
    issues: Vec<Issue>,
}

type Read<T> = Result<T, &'static str>;

impl Reader<'_> {
    /// Rows that others name by position: a broken one leaves its place empty.
    fn rows<W, T>(
        &mut self,
        rows: wire::Rows<W>,
        record: &str,
        read: fn(&mut Self, W) -> Read<T>,
    ) -> Vec<Option<T>> {
        let mut kept = Vec::new();
        for (place, row) in rows.0.into_iter().enumerate() {
            let row = row.ok_or(BROKEN).and_then(|row| read(self, row));
            if let Err(what) = &row {
                let record = format!("{record}[{place}]");
                self.issues.push(Issue::new(record, what));
            }
            kept.push(row.ok());
        }
        kept
    }

    fn kept<W, T>(
        &mut self,
        rows: wire::Rows<W>,
        record: &str,
        read: fn(&mut Self, W) -> Read<T>,
    ) -> Vec<T> {
        self.rows(rows, record, read)
            .into_iter()
            .flatten()
            .collect()
    }

    fn pair(&mut self, wire: wire::ExamPair) -> Read<Pair> {
        if wire
            .subjects
            .iter()
            .any(|it| usize::from(*it) >= self.subjects)
        {
            return Err("a subject is not of the list");
        }
        Ok(Pair {
            code: wire.code,
            subjects: wire.subjects.map(SubjectId),
            takers: wire.takers,
            together: wire.together,
        })
    }

    fn group(&mut self, wire: wire::Group) -> Read<Group> {
        let scores = [wire.threshold_min, wire.threshold_max].into_iter();
        let scores = scores.chain(wire.winners.iter().flat_map(|it| [it.general, it.rural]));
        let offered = wire.offers.iter();
        let scores = scores.chain(offered.flat_map(|[_, scores @ ..]| *scores));
        if scores.flatten().any(|it| Score::new(it).is_none()) {
            return Err("a score is above 140");
        }
        let rules = wire.rules.iter().map(|it| Condition::from_slug(it));
        let instead = wire.instead.iter().map(|it| GroupCode::from_text(it));
        Ok(Group {
            code: GroupCode::from_text(&wire.code).ok_or("want a code like B057")?,
            name: name(wire.name, wire.lang)?,
            field: wire.field,
            pairs: wire.pairs.into_iter().map(PairId).collect(),
            threshold: wire.threshold_min.zip(wire.threshold_max),
            universities: wire.universities,
            places: wire.places,
            places_short: wire.places_short,
            places_pedagogical: wire.places_pedagogical,
            winners: wire.winners.into_iter().map(winners).collect(),
            conditions: rules.collect::<Option<_>>().ok_or("unknown rule")?,
            offers: wire.offers.into_iter().filter_map(offer).collect(),
            links: self.links(wire.links)?,
            instead: instead
                .collect::<Option<_>>()
                .ok_or("want codes like B057 instead")?,
        })
    }

    fn specialty(&mut self, wire: wire::Specialty) -> Read<Specialty> {
        Ok(Specialty {
            code: wire.code,
            name: name(wire.name, wire.lang)?,
            after_9: wire.after_9,
            after_11: wire.after_11,
            period: months(wire.from, wire.to),
            links: self.links(wire.links)?,
        })
    }

    /// A link to a profession that this catalogue has not is no use and no harm.
    fn links(&mut self, wire: Vec<wire::StudyLink>) -> Read<Vec<Link>> {
        let mut links = Vec::new();
        for link in wire {
            let kind = RouteKind::from_slug(&link.kind).ok_or("unknown kind of link")?;
            let why = link.why.map(|it| RouteReason::from_slug(&it));
            let why = match why {
                Some(None) => return Err("unknown reason of a link"),
                Some(known) => known,
                None => None,
            };
            if !kind.fits(why) {
                return Err("a reason that does not fit the kind of link");
            }
            match self.catalog.find(&link.slug) {
                Some(profession) => links.push(Link {
                    profession,
                    kind,
                    why,
                }),
                None => self
                    .issues
                    .push(Issue::new(link.slug, "no such profession")),
            }
        }
        Ok(links)
    }
}

fn name(text: String, lang: Option<String>) -> Read<Name> {
    if text.is_empty() {
        return Err("the name is empty");
    }
    let lang = match lang {
        Some(tag) => Some(Lang::from_tag(&tag).ok_or("unknown language of a name")?),
        None => None,
    };
    Ok(Name { text, lang })
}

fn winners(wire: wire::Winners) -> Winners {
    Winners {
        year: wire.year,
        general: wire.general,
        rural: wire.rural,
        doubtful: wire.doubtful,
        awarded: wire.awarded,
    }
}

fn offer([university, threshold, general, rural]: [Option<u16>; 4]) -> Option<Offer> {
    Some(Offer {
        university: university?,
        threshold,
        general,
        rural,
    })
}

fn months(from: Option<u32>, to: Option<u32>) -> Option<Period> {
    Period::new(Month::from_number(from?)?, Month::from_number(to?)?)
}

/// `2026` or `2025–2026`.
fn years(text: &str) -> Option<Period> {
    let (from, to) = text.split_once('–').unwrap_or((text, text));
    Period::years(from.parse().ok()?, to.parse().ok()?)
}

fn rule(wire: wire::AdmissionRule) -> Read<Rule> {
    Ok(Rule {
        period: years(&wire.years).ok_or("want a year, or two with a dash")?,
        condition: Condition::from_slug(&wire.key).ok_or("unknown rule")?,
        threshold: wire.threshold,
        years: wire.years,
        publisher: wire.publisher,
    })
}
