//! Pay: measured figures where there are any, the marked estimate elsewhere, nothing where neither is honest.

use crate::authored::{Authored, IndustryPayRow, PayRow, ProfessionFile, SourceRow};
use guidance::lang::Lang;
use guidance::level::Level;
use guidance::pay::{IndustryPay, PayBand, PayKind, Statistic, estimate};
use guidance::period::Month;
use guidance::wire;

/// Figures that rest on fewer observations are not shown.
const SMALLEST_SAMPLE: u32 = 5;

/// The code of the whole country in `regions.csv`.
const COUNTRY: &str = "kz";

/// All that may be shown of a profession's pay, best evidence first: its own figures before those of a group, the
/// country before a region, newer before older. An estimate stands alone.
pub fn pay_details(authored: &Authored, file: &ProfessionFile, lang: Lang) -> Vec<wire::PayDetail> {
    let mut rows: Vec<&PayRow> = authored
        .pay
        .iter()
        .filter(|row| row.slug == file.slug && row.n.is_none_or(|n| n >= SMALLEST_SAMPLE))
        .collect();
    rows.sort_by_key(|row| {
        let kind = PayKind::ALL.iter().position(|kind| kind.slug() == row.kind);
        let newest = std::cmp::Reverse(row.to.clone());
        (row.group.is_some(), row.region != COUNTRY, kind, newest)
    });
    let measured: Vec<wire::PayDetail> = rows
        .into_iter()
        .filter_map(|row| measured(authored, row, lang))
        .collect();
    if measured.is_empty() {
        estimated(authored, file, lang).into_iter().collect()
    } else {
        measured
    }
}

fn measured(authored: &Authored, row: &PayRow, lang: Lang) -> Option<wire::PayDetail> {
    let sources = sources_of(authored, &row.source);
    let group = match &row.group {
        Some(group) => Some(authored.pay_groups.get(group)?.of(lang).to_owned()),
        None => None,
    };
    let region = match row.region.as_str() {
        COUNTRY => None,
        code => {
            let region = authored.regions.iter().find(|region| region.code == code)?;
            Some(region.name(lang).to_owned())
        }
    };
    let median = row.statistic == Statistic::Median.slug();
    Some(wire::PayDetail {
        country: country(authored, &row.kind).filter(|_| median),
        inputs: None,
        figure: wire::Pay {
            kind: row.kind.clone(),
            statistic: row.statistic.clone(),
            low: row.low,
            middle: row.middle,
            high: row.high,
            spread: row.spread.clone(),
            basis: row.basis.clone(),
            from: Month::from_text(&row.from)?.number(),
            to: Month::from_text(&row.to)?.number(),
            n: row.n,
            group,
            region,
            region_code: Some(row.region.clone()).filter(|code| code != COUNTRY),
            publisher: sources.first()?.publisher.clone(),
        },
        sources,
    })
}

fn estimated(authored: &Authored, file: &ProfessionFile, lang: Lang) -> Option<wire::PayDetail> {
    let (row, level_percent, band) = estimate_of(authored, file)?;
    let sources = sources_of(authored, &row.source);
    Some(wire::PayDetail {
        country: None,
        inputs: Some(wire::EstimateInputs {
            industry: authored.industries.get(&row.section)?.of(lang).to_owned(),
            value: row.value,
            statistic: row.statistic.clone(),
            level_percent: u16::try_from(level_percent).ok()?,
        }),
        figure: wire::Pay {
            kind: PayKind::Estimate.slug().to_owned(),
            statistic: Statistic::Median.slug().to_owned(),
            low: band.low(),
            middle: band.middle(),
            high: band.high(),
            spread: Some("range".to_owned()),
            basis: "gross".to_owned(),
            from: Month::from_text(&row.from)?.number(),
            to: Month::from_text(&row.to)?.number(),
            n: None,
            group: None,
            region: None,
            region_code: None,
            publisher: sources.first()?.publisher.clone(),
        },
        sources,
    })
}

/// The industry, the level factor in percent and the band of a profession's estimate; `None` where no honest one exists.
pub fn estimate_of<'a>(
    authored: &'a Authored,
    file: &ProfessionFile,
) -> Option<(&'a IndustryPayRow, u32, PayBand)> {
    let sector = authored.sectors.get(&file.sector)?;
    let section = sector.industry.as_ref()?;
    if !sector.only_isco.is_empty() && !sector.only_isco.contains(&file.isco08) {
        return None;
    }
    let row = authored
        .industry_pay
        .iter()
        .find(|row| &row.section == section)?;
    let level_percent = match Level::from_slug(&file.level)? {
        Level::Short => 70,
        Level::College | Level::Either => 100,
        Level::University => 121,
    };
    let industry = IndustryPay {
        value: row.value,
        statistic: Statistic::from_slug(&row.statistic)?,
        wide: section == "J",
    };
    Some((row, level_percent, estimate(industry, level_percent).ok()?))
}

fn country(authored: &Authored, kind: &str) -> Option<u32> {
    let row = authored.country_pay.iter().find(|row| row.kind == kind)?;
    Some(row.value)
}

pub(super) fn sources_of(authored: &Authored, ids: &str) -> Vec<wire::Source> {
    ids.split(';')
        .filter_map(|id| authored.source(id))
        .map(source)
        .collect()
}

pub(super) fn source(row: &SourceRow) -> wire::Source {
    wire::Source {
        publisher: row.publisher.clone(),
        title: row.title.clone(),
        link: row.link.clone(),
        period: row.period.clone(),
    }
}
