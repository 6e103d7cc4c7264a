//! What sources say about demand for a profession and its sector.

use super::pay::source;
use crate::authored::{Authored, OutlookRow, ProfessionFile};
use guidance::wire;

/// 2 when a source speaks of the profession itself, 1 of its sector, 0 of neither.
pub(super) fn evidence(authored: &Authored, file: &ProfessionFile) -> u8 {
    rows(authored, file)
        .map(|row| if row.scope == "profession" { 2 } else { 1 })
        .max()
        .unwrap_or(0)
}

/// Statements about the profession first, then about the sector.
pub(super) fn outlooks(authored: &Authored, file: &ProfessionFile) -> Vec<wire::Outlook> {
    let mut rows: Vec<&OutlookRow> = rows(authored, file).collect();
    rows.sort_by_key(|row| row.scope != "profession");
    rows.into_iter()
        .filter_map(|row| {
            Some(wire::Outlook {
                kind: row.kind.clone(),
                value: row.value,
                from: row.from,
                to: row.to,
                whole_sector: row.scope == "sector",
                source: source(authored.source(&row.source)?),
            })
        })
        .collect()
}

fn rows<'a>(
    authored: &'a Authored,
    file: &'a ProfessionFile,
) -> impl Iterator<Item = &'a OutlookRow> {
    authored
        .outlook
        .iter()
        .filter(|row| match row.scope.as_str() {
            "profession" => row.key == file.slug,
            _ => row.key == file.sector,
        })
}
