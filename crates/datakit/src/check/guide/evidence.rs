//! What a statement rests on: the figures of its rows, and none besides.

use super::figures;
use crate::authored::{Authored, Trilingual};
use crate::check::pay::sources_known;
use crate::finding::Finding;
use guidance::lang::Lang;
use guidance::period::Period;
use std::collections::BTreeSet;

/// The figures that may be said: those of the rows, and the years of the period.
pub(super) struct Evidence {
    pub(super) figures: BTreeSet<String>,
}

impl Evidence {
    pub(super) fn of(
        authored: &Authored,
        file: &str,
        record: &str,
        rows: &[String],
        period: Option<Period>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut figures = BTreeSet::new();
        if rows.is_empty() {
            findings.push(Finding::new(file, record, "rows", "rests on nothing"));
        }
        for id in rows {
            match authored.evidence(id) {
                Some((cells, sources)) => {
                    figures.extend(figures::of(&cells));
                    if !sources_known(authored, sources) {
                        let what = format!("a source of {id} is not in sources.csv");
                        findings.push(Finding::new(file, record, "rows", what));
                    }
                }
                None => {
                    let what = format!("{id} is no row of the tables");
                    findings.push(Finding::new(file, record, "rows", what));
                }
            }
        }
        let years = period.map(|it| it.from().year()..=it.to().year());
        figures.extend(years.into_iter().flatten().map(|year| year.to_string()));
        Self { figures }
    }

    /// The same figures in every language, each of them known.
    pub(super) fn holds(
        &self,
        file: &str,
        record: &str,
        said: &[&Trilingual],
        findings: &mut Vec<Finding>,
    ) {
        for words in said {
            let first = figures::of(&words.kk);
            for lang in Lang::ALL {
                let mut report = |what: String| {
                    findings.push(Finding::new(file, record, lang.tag(), what));
                };
                let own = figures::of(words.of(lang));
                for figure in own.difference(&self.figures) {
                    report(format!("{figure} stands in none of its rows"));
                }
                if own != first {
                    report("not the same figures as in kk".to_owned());
                }
            }
        }
    }
}
