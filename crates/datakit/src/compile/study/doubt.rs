//! Which scores are too doubtful to show. The facts say which rows are weak; this is their rule, so that a new year's
//! table is judged in the same way.

use crate::authored::ProgrammeGroupRow;
use guidance::wire::Winners;

/// The scores of 2026 were read by eye, once. A group that moved by as much as this since 2025 has to be read again first.
pub const DOUBTFUL_CHANGE: u16 = 12;

/// The lowest winning scores of a group, newest first, without those that are doubtful.
pub(super) fn winners(row: &ProgrammeGroupRow) -> Vec<Winners> {
    let (general, rural) = (trusted(row, "general"), trusted(row, "rural"));
    let group_moved = moved(row.lowest_general_2025, row.lowest_general_2026);
    let rural_moved = moved(row.lowest_rural_2025, row.lowest_rural_2026);
    let years = [
        Winners {
            year: 2026,
            general: row.lowest_general_2026.filter(|_| general && !group_moved),
            rural: row
                .lowest_rural_2026
                .filter(|_| rural && !group_moved && !rural_moved),
            doubtful: false,
            awarded: None,
        },
        Winners {
            year: 2025,
            general: row.lowest_general_2025.filter(|_| general),
            rural: row.lowest_rural_2025.filter(|_| rural),
            doubtful: false,
            awarded: row.awarded_2025,
        },
    ];
    let read = [
        (row.lowest_general_2026, row.lowest_rural_2026),
        (row.lowest_general_2025, row.lowest_rural_2025),
    ];
    let years = years.into_iter().zip(read);
    let known = years.filter(|(year, (general, rural))| {
        general.is_some() || rural.is_some() || year.awarded.is_some()
    });
    known
        .map(|(year, (general, rural))| Winners {
            doubtful: year.general != general || year.rural != rural,
            ..year
        })
        .collect()
}

/// Whether scores at single universities can be shown: only under a solid figure of their group. Where two readings of
/// the list of 2025 differ, the group has none.
pub(super) fn offers_trusted(row: &ProgrammeGroupRow, quota: &str) -> bool {
    let own = match quota {
        "rural" => row.lowest_rural_2025,
        _ => row.lowest_general_2025,
    };
    own.is_some() && trusted(row, quota)
}

/// Whether the scores of one competition can be shown at all: none of them lies under the threshold of today.
fn trusted(row: &ProgrammeGroupRow, quota: &str) -> bool {
    let (older, newer) = match quota {
        "rural" => (row.lowest_rural_2025, row.lowest_rural_2026),
        _ => (row.lowest_general_2025, row.lowest_general_2026),
    };
    let floor = row.threshold_min_2026.unwrap_or(0);
    [older, newer].into_iter().flatten().all(|it| it >= floor)
}

fn moved(older: Option<u16>, newer: Option<u16>) -> bool {
    let change = older.zip(newer).map(|(older, newer)| older.abs_diff(newer));
    change.is_some_and(|change| change >= DOUBTFUL_CHANGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(general: [Option<u16>; 2], rural: [Option<u16>; 2]) -> Vec<Winners> {
        let [lowest_general_2026, lowest_general_2025] = general;
        let [lowest_rural_2026, lowest_rural_2025] = rural;
        winners(&ProgrammeGroupRow {
            threshold_min_2026: Some(50),
            lowest_general_2026,
            lowest_general_2025,
            lowest_rural_2026,
            lowest_rural_2025,
            ..Default::default()
        })
    }

    fn shown(winners: &[Winners]) -> Vec<(u16, Option<u16>, Option<u16>, bool)> {
        let row = |it: &Winners| (it.year, it.general, it.rural, it.doubtful);
        winners.iter().map(row).collect()
    }

    #[test]
    fn a_jump_of_twelve_hides_the_newer_year_of_the_whole_group() {
        let found = group([Some(88), Some(76)], [Some(70), Some(65)]);
        let wanted = [(2026, None, None, true), (2025, Some(76), Some(65), false)];
        assert_eq!(shown(&found), wanted);
        let found = group([Some(87), Some(76)], [Some(70), Some(65)]);
        assert_eq!(shown(&found)[0], (2026, Some(87), Some(70), false));
    }

    #[test]
    fn a_jump_in_the_rural_quota_hides_that_figure_alone() {
        let found = group([Some(80), Some(76)], [Some(80), Some(65)]);
        assert_eq!(shown(&found)[0], (2026, Some(80), None, true));
    }

    #[test]
    fn a_score_under_the_threshold_hides_both_years() {
        let found = group([Some(50), Some(49)], [None, None]);
        assert!(found.iter().all(|it| it.general.is_none() && it.doubtful));
    }

    #[test]
    fn what_nobody_read_is_absent_and_not_doubtful() {
        assert_eq!(shown(&group([None, None], [None, None])), []);
        let found = group([None, Some(76)], [None, None]);
        assert_eq!(shown(&found), [(2025, Some(76), None, false)]);
    }
}
