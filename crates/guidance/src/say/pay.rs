//! A pay figure and its passport in words: one formatter, so that no figure is ever shown without them.

use crate::detail::{EstimateInputs, PayDetail};
use crate::pay::{PayFigure, PayKind, Spread, Statistic, TaxBasis};
use crate::period::Month;
use crate::say;
use crate::words::{Word, Words};

/// How the figure was measured; `None` when there is none.
pub fn kind_word(kind: Option<PayKind>) -> Word {
    match kind {
        Some(PayKind::Survey) => Word::PaySurvey,
        Some(PayKind::Offers) => Word::PayOffers,
        Some(PayKind::Tariff) => Word::PayTariff,
        Some(PayKind::Employer) => Word::PayEmployer,
        Some(PayKind::Estimate) => Word::PayEstimate,
        None => Word::PayNone,
    }
}

fn statistic_word(statistic: Statistic) -> Word {
    match statistic {
        Statistic::Median => Word::StatisticMedian,
        Statistic::Mean => Word::StatisticMean,
        Statistic::Range => Word::StatisticRange,
        Statistic::Fixed => Word::StatisticFixed,
    }
}

fn short_statistic(words: &Words, statistic: Statistic) -> &str {
    words.get(match statistic {
        Statistic::Median => Word::StatisticMedianShort,
        other => statistic_word(other),
    })
}

fn basis_word(basis: TaxBasis) -> Word {
    match basis {
        TaxBasis::Gross => Word::BasisGross,
        TaxBasis::Net => Word::BasisNet,
        TaxBasis::Mixed => Word::BasisMixed,
        TaxBasis::Unknown => Word::BasisUnknown,
    }
}

/// The headline: the middle, with ≈ before an estimate, or the two ends.
pub fn amount(words: &Words, figure: &PayFigure) -> String {
    let band = figure.band;
    match (band.middle(), band.low().zip(band.high())) {
        (Some(middle), _) if figure.kind == PayKind::Estimate => {
            format!("≈ {}", say::tenge(middle))
        }
        (Some(middle), _) => say::tenge(middle),
        (None, Some((low, high))) => {
            words.with_two(Word::PayFromTo, &say::number(low), &say::tenge(high))
        }
        (None, None) => String::new(),
    }
}

/// What the ends are, when there is a middle between them.
pub fn spread(words: &Words, figure: &PayFigure) -> Option<String> {
    figure.band.middle()?;
    let (low, high) = figure.band.low().zip(figure.band.high())?;
    let word = match figure.spread {
        Some(Spread::Quartiles) => Word::SpreadQuartiles,
        Some(Spread::Range) | None => Word::SpreadRange,
    };
    Some(words.with_two(word, &say::number(low), &say::tenge(high)))
}

/// The passport in one line: kind, measure, group, period, region, sample, publisher.
pub fn source_line(words: &Words, figure: &PayFigure, now: Option<Month>) -> String {
    let mut said = vec![words.get(kind_word(Some(figure.kind))).to_owned()];
    if figure.kind != PayKind::Estimate && figure.statistic != Statistic::Range {
        said.push(short_statistic(words, figure.statistic).to_owned());
    }
    said.extend(figure.group.clone());
    said.push(say::period(words, figure.period));
    said.extend(figure.region.clone());
    said.extend(figure.n.map(|n| words.with(Word::Sample, &say::number(n))));
    said.push(figure.publisher.clone());
    if now.is_some_and(|now| figure.aged(now)) {
        said.push(words.get(Word::Aged).to_owned());
    }
    said.join(" · ")
}

/// The passport in full, as pairs of a heading and what stands under it.
pub fn passport(words: &Words, pay: &PayDetail, now: Option<Month>) -> Vec<(String, String)> {
    let figure = &pay.figure;
    let word = |word| words.get(word).to_owned();
    let mut rows = vec![
        (word(Word::PassportKind), word(kind_word(Some(figure.kind)))),
        (
            word(Word::PassportStatistic),
            word(statistic_word(figure.statistic)),
        ),
    ];
    rows.extend(
        figure
            .group
            .clone()
            .map(|group| (word(Word::PassportGroup), group)),
    );
    rows.push((
        word(Word::PassportPeriod),
        say::period(words, figure.period),
    ));
    let region = figure.region.clone().unwrap_or_else(|| word(Word::Country));
    rows.push((word(Word::PassportRegion), region));
    rows.push((word(Word::PassportTax), word(basis_word(figure.basis))));
    match &pay.inputs {
        Some(inputs) => rows.push((word(Word::PassportInputs), estimate_inputs(words, inputs))),
        None => rows.push((word(Word::PassportN), sample(words, figure))),
    }
    rows.extend(
        pay.country
            .map(|country| (word(Word::PassportCountry), say::tenge(country))),
    );
    rows.extend(now.map(|now| {
        let aged = if figure.aged(now) {
            Word::PassportAged
        } else {
            Word::PassportFresh
        };
        (word(Word::PassportAge), word(aged))
    }));
    rows
}

fn sample(words: &Words, figure: &PayFigure) -> String {
    match figure.n.map(say::number) {
        None => words.get(Word::PassportNUnknown).to_owned(),
        Some(n) if figure.thin() => words.with(Word::PassportNThin, &n),
        Some(n) => n,
    }
}

fn estimate_inputs(words: &Words, inputs: &EstimateInputs) -> String {
    words
        .with_two(
            Word::EstimateInputs,
            &say::tenge(inputs.value),
            &inputs.level_percent.to_string(),
        )
        .replace("{industry}", &inputs.industry)
        .replace("{statistic}", short_statistic(words, inputs.statistic))
}
