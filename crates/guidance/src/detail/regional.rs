//! Pay by region: figures that can be set side by side.

use super::PayDetail;
use crate::pay::PayFigure;
use crate::region::RegionKey;

/// With fewer regions a map says less than the figures themselves.
pub const SIDE_BY_SIDE: usize = 3;

/// The figures of single regions that were measured alike: the same kind, measure, group, tax and time. Nothing is
/// worked out for a region without a figure: pay of budget staff follows a national scale, and for others the factors
/// of regions mix in their industries. `None` when fewer than [`SIDE_BY_SIDE`] regions have one.
pub fn regional(pays: &[PayDetail]) -> Option<Vec<(RegionKey, &PayFigure)>> {
    pays.iter().find_map(|first| {
        placed(first)?;
        let mut found: Vec<(RegionKey, &PayFigure)> = Vec::new();
        for pay in pays.iter().filter(|it| alike(&it.figure, &first.figure)) {
            match placed(pay) {
                Some(key) if found.iter().all(|(known, _)| *known != key) => {
                    found.push((key, &pay.figure));
                }
                _ => {}
            }
        }
        (found.len() >= SIDE_BY_SIDE).then_some(found)
    })
}

/// The region of a figure that has a middle.
fn placed(pay: &PayDetail) -> Option<RegionKey> {
    pay.figure.band.middle()?;
    RegionKey::from_key(pay.figure.region_code.as_deref()?)
}

fn alike(one: &PayFigure, other: &PayFigure) -> bool {
    let measured = |it: &PayFigure| (it.kind, it.statistic, it.basis, it.period);
    measured(one) == measured(other) && one.group == other.group
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detail::Detail;
    use serde_json::{Value, json};

    fn figure(region: &str, middle: u32, to: u32) -> Value {
        json!({ "sources": [], "figure": { "kind": "survey", "statistic": "mean", "middle": middle, "basis": "gross",
            "from": 202_401, "to": to, "region": region, "region_code": region, "publisher": "P" } })
    }

    fn pays(figures: &[Value]) -> Vec<PayDetail> {
        let file = json!({ "schema": 1, "release": "2026.11", "slug": "cook", "names": ["a", "b", "c"],
            "isco08": "5120", "kk_checked": false, "skills": [], "pays": figures, "outlooks": [], "related": [],
            "routes": [] });
        let bytes = serde_json::to_vec(&file).unwrap();
        let (detail, issues) = Detail::parse(&bytes).unwrap();
        assert_eq!(issues, []);
        detail.pays
    }

    #[test]
    fn figures_of_one_kind_and_time_stand_side_by_side() {
        let all = pays(&[
            figure("astana", 200, 202_412),
            figure("atyrau", 180, 202_412),
            figure("shymkent", 120, 202_412),
            figure("abai", 150, 202_406),
        ]);
        let found = regional(&all).unwrap();
        let keys: Vec<RegionKey> = found.iter().map(|it| it.0).collect();
        use RegionKey::{Astana, Atyrau, Shymkent};
        assert_eq!(
            keys,
            [Astana, Atyrau, Shymkent],
            "another time is another measure"
        );
    }

    #[test]
    fn two_regions_are_no_map() {
        let all = pays(&[
            figure("astana", 200, 202_412),
            figure("atyrau", 180, 202_412),
            figure("kz", 120, 202_412),
        ]);
        assert_eq!(regional(&all), None);
        assert_eq!(regional(&[]), None);
    }
}
