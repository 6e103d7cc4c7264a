//! Every figure has a kind, a period, a source, and an order that makes sense.

use crate::authored::{Authored, PayRow};
use crate::finding::Finding;
use guidance::outlook::OutlookKind;
use guidance::pay::{PayBand, PayKind, Spread, Statistic, TaxBasis};
use guidance::period::{Month, Period};
use guidance::sector::Sector;

pub(super) fn figures(authored: &Authored, findings: &mut Vec<Finding>) {
    for row in &authored.pay {
        for (field, what) in problems(authored, row) {
            findings.push(Finding::new("pay.csv", &row.slug, field, what));
        }
    }
    let industry = authored.industry_pay.iter().map(|row| {
        (
            "industry_pay.csv",
            &row.section,
            &row.from,
            &row.to,
            &row.source,
            row.value,
            &row.statistic,
        )
    });
    let country = authored.country_pay.iter().map(|row| {
        (
            "country_pay.csv",
            &row.kind,
            &row.from,
            &row.to,
            &row.source,
            row.value,
            &row.statistic,
        )
    });
    for (file, record, from, to, source, value, statistic) in industry.chain(country) {
        let mut report =
            |field: &str, what: &str| findings.push(Finding::new(file, record, field, what));
        if period(from, to).is_none() {
            report(
                "from, to",
                "want months like 2025-07, the end not before the beginning",
            );
        }
        if !sources_known(authored, source) {
            report("source", "not in sources.csv");
        }
        if value == 0 || Statistic::from_slug(statistic).is_none() {
            report("value, statistic", "want tenge above zero, median or mean");
        }
    }
}

fn problems(authored: &Authored, row: &PayRow) -> Vec<(&'static str, String)> {
    let group = row.group.as_ref();
    let region = |region: &crate::authored::RegionRow| region.code == row.region;
    let rules = [
        (
            authored.profession(&row.slug).is_some(),
            "slug",
            "no such profession",
        ),
        (
            period(&row.from, &row.to).is_some(),
            "from, to",
            "want months like 2025-07, in order",
        ),
        (
            sources_known(authored, &row.source),
            "source",
            "not in sources.csv",
        ),
        (
            authored.regions.iter().any(region),
            "region",
            "not in regions.csv",
        ),
        (
            group.is_none_or(|it| authored.pay_groups.contains_key(it)),
            "group",
            "not in pay_groups.toml",
        ),
        (
            row.kind != "offers" || row.n.is_some(),
            "n",
            "offers need the number of advertisements",
        ),
        (
            row.n.is_none_or(|n| n >= 5),
            "n",
            "fewer than 5 observations may not be shown",
        ),
    ];
    let broken = rules.into_iter().chain(form(row)).filter(|rule| !rule.0);
    broken
        .map(|(_, field, what)| (field, what.to_owned()))
        .collect()
}

/// What must hold of a row by itself.
fn form(row: &PayRow) -> [(bool, &'static str, &'static str); 6] {
    let spread = row.spread.as_deref();
    let ends = row.low.is_some() && row.high.is_some();
    [
        (
            PayKind::from_slug(&row.kind).is_some_and(|kind| kind != PayKind::Estimate),
            "kind",
            "want survey, offers, tariff or employer; estimates are worked out",
        ),
        (
            Statistic::from_slug(&row.statistic).is_some(),
            "statistic",
            "want median, mean, range or fixed",
        ),
        (
            TaxBasis::from_slug(&row.basis).is_some(),
            "basis",
            "want gross, net, mixed or unknown",
        ),
        (
            PayBand::new(row.low, row.middle, row.high).is_ok(),
            "low, middle, high",
            "want 0 < low ≤ middle ≤ high, a middle or both ends",
        ),
        (
            ends == spread.is_some(),
            "spread",
            "say what the ends are, and only when there are ends",
        ),
        (
            spread.is_none_or(|it| Spread::from_slug(it).is_some()),
            "spread",
            "want quartiles or range",
        ),
    ]
}

pub(super) fn outlook(authored: &Authored, findings: &mut Vec<Finding>) {
    for row in &authored.outlook {
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new("outlook.csv", &row.key, field, what));
        };
        let known = match row.scope.as_str() {
            "sector" => Sector::from_slug(&row.key).is_some(),
            "profession" => authored.profession(&row.key).is_some(),
            _ => false,
        };
        if !known {
            report("scope, key", "want a sector or a profession that exists");
        }
        if OutlookKind::from_slug(&row.kind).is_none() {
            report(
                "kind",
                "want forecast_need, planned_jobs, shortage or vacancies",
            );
        }
        if row.value == Some(0) || row.from.is_some() != row.to.is_some() || row.from > row.to {
            report(
                "value, from, to",
                "unknown is empty, never zero; both years or neither, in order",
            );
        }
        if !sources_known(authored, &row.source) {
            report("source", "not in sources.csv");
        }
    }
}

pub(super) fn sources_known(authored: &Authored, ids: &str) -> bool {
    !ids.is_empty() && ids.split(';').all(|id| authored.source(id).is_some())
}

fn period(from: &str, to: &str) -> Option<Period> {
    Period::new(Month::from_text(from)?, Month::from_text(to)?)
}
