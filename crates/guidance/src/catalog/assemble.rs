//! Wire rows into checked professions.

use super::{Catalog, DemandEvidence, Parsed, Profession};
use crate::facts::FactWords;
use crate::interest::{InterestBasis, InterestLevels};
use crate::issue::{DataError, Issue};
use crate::lang::Lang;
use crate::level::Level;
use crate::pay::{PayBand, PayFigure, PayKind, Spread, Statistic, TaxBasis};
use crate::period::{Month, Period};
use crate::sector::Sector;
use crate::wire;
use crate::words::Words;

/// An entry that has not the form of its kind.
pub(crate) const BROKEN: &str = "not a record of this kind";

pub(super) fn catalog(core: wire::Core) -> Result<Parsed, DataError> {
    let mut issues = Vec::new();
    let lang = Lang::from_tag(&core.lang).ok_or(DataError::Empty)?;
    let words = Words::assemble(core.words, &mut issues);
    let pays: Vec<Option<PayFigure>> = core
        .pays
        .0
        .into_iter()
        .enumerate()
        .map(|(index, pay)| {
            let figure = pay.ok_or(BROKEN).and_then(pay_figure);
            keep(figure, format_args!("pays[{index}]"), &mut issues)
        })
        .collect();
    let professions: Vec<Option<Profession>> = core
        .professions
        .0
        .into_iter()
        .take(usize::from(u16::MAX))
        .enumerate()
        .map(|(index, row)| {
            let read = row.ok_or(BROKEN).and_then(|row| profession(row, &pays));
            keep(read, format_args!("professions[{index}]"), &mut issues)
        })
        .collect();
    if professions.iter().flatten().next().is_none() {
        return Err(DataError::Empty);
    }
    let catalog = Catalog {
        lang,
        release: core.release,
        checked: core.checked,
        kk_checked: core.kk_checked,
        words,
        fact_words: FactWords::default(),
        sector_names: core.sectors,
        professions,
    };
    Ok(Parsed { catalog, issues })
}

fn keep<T>(
    result: Result<T, &'static str>,
    record: impl std::fmt::Display,
    issues: &mut Vec<Issue>,
) -> Option<T> {
    result
        .map_err(|what| issues.push(Issue::new(record, what)))
        .ok()
}

fn profession(row: wire::Row, pays: &[Option<PayFigure>]) -> Result<Profession, &'static str> {
    if row.slug.is_empty() || row.name.is_empty() {
        return Err("slug or name is empty");
    }
    let sector = *Sector::ALL
        .get(usize::from(row.sector))
        .ok_or("sector is not one of the list")?;
    let level = *Level::ALL
        .get(usize::from(row.level))
        .ok_or("level is not 0–3")?;
    let interests = InterestLevels::new(row.interests).ok_or("an interest lies outside 100–700")?;
    let pay = row
        .pay
        .and_then(|place| pays.get(usize::from(place))?.clone());
    Ok(Profession {
        slug: row.slug,
        name: row.name,
        rank: row.rank,
        sector,
        level,
        interests,
        interest_basis: interest_basis(row.basis)?,
        pay,
        demand: demand(row.demand)?,
        new: row.new,
        facts: Vec::new(),
        traits: Vec::new(),
    })
}

fn interest_basis(number: u8) -> Result<InterestBasis, &'static str> {
    match number {
        0 => Ok(InterestBasis::Exact),
        1 => Ok(InterestBasis::Close),
        2 => Ok(InterestBasis::Blend),
        3 => Ok(InterestBasis::Proxy),
        _ => Err("basis is not 0–3"),
    }
}

fn demand(number: u8) -> Result<DemandEvidence, &'static str> {
    match number {
        0 => Ok(DemandEvidence::None),
        1 => Ok(DemandEvidence::Sector),
        2 => Ok(DemandEvidence::Own),
        _ => Err("demand is not 0–2"),
    }
}

pub(crate) fn pay_figure(pay: wire::Pay) -> Result<PayFigure, &'static str> {
    let month = |number| Month::from_number(number).ok_or("a month is not like 202507");
    let spread = match pay.spread {
        Some(slug) => Some(Spread::from_slug(&slug).ok_or("unknown spread")?),
        None => None,
    };
    Ok(PayFigure {
        band: PayBand::new(pay.low, pay.middle, pay.high)
            .map_err(|_| "want 0 < low ≤ middle ≤ high")?,
        kind: PayKind::from_slug(&pay.kind).ok_or("unknown kind")?,
        statistic: Statistic::from_slug(&pay.statistic).ok_or("unknown statistic")?,
        spread,
        basis: TaxBasis::from_slug(&pay.basis).ok_or("unknown tax basis")?,
        period: Period::new(month(pay.from)?, month(pay.to)?).ok_or("the period ends early")?,
        n: pay.n,
        group: pay.group,
        region: pay.region,
        region_code: pay.region_code,
        publisher: pay.publisher,
    })
}
