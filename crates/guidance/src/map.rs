//! The career map: people–things across, ideas–data down (Prediger 1982), the two axes under the six areas.

use crate::catalog::Catalog;
use crate::interest::{Interest, InterestLevels};
use crate::profile::InterestProfile;
use crate::sorting::sorted;

/// A place on the map in thousandths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From people (0) to things (1000).
    pub across: i32,
    /// From ideas (0) to data (1000).
    pub down: i32,
}

/// Where the professions of one catalogue lie, spread so that few cover each other.
#[derive(Clone, Debug)]
pub struct CareerMap {
    across: Vec<i32>,
    down: Vec<i32>,
}

impl CareerMap {
    /// The map of a catalogue.
    pub fn of(catalog: &Catalog) -> Self {
        let axis = |value: fn(&[i32; 6]) -> i32| {
            let all = catalog.professions();
            let values = all.map(|(_, it)| value(&levels(&it.interests)));
            sorted(values.collect(), Ord::cmp)
        };
        Self {
            across: axis(things),
            down: axis(data),
        }
    }

    /// Where a profession lies.
    pub fn place(&self, interests: &InterestLevels) -> Place {
        self.spread(&levels(interests))
    }

    /// "You are here": the scores laid on the scale of the professions, 1–7. Of a flat profile it says nothing.
    pub fn you_are_here(&self, profile: &InterestProfile) -> Place {
        let scale = i32::try_from(profile.maximum()).unwrap_or(1).max(1);
        self.spread(&Interest::ALL.map(|interest| {
            let score = i32::try_from(profile.score(interest)).unwrap_or_default();
            100 + score * 6 / (scale * 10)
        }))
    }

    fn spread(&self, levels: &[i32; 6]) -> Place {
        Place {
            across: even_out(&self.across, things(levels)),
            down: even_out(&self.down, data(levels)),
        }
    }
}

fn levels(interests: &InterestLevels) -> [i32; 6] {
    Interest::ALL.map(|interest| i32::from(interests.of(interest)))
}

fn things([r, i, a, s, e, c]: &[i32; 6]) -> i32 {
    2 * r + i + c - a - 2 * s - e
}

fn data([_, i, a, _, e, c]: &[i32; 6]) -> i32 {
    e + c - i - a
}

/// 0.4 of the value and 0.6 of its rank among all, in 40–960 thousandths.
fn even_out(sorted: &[i32], value: i32) -> i32 {
    let low = sorted.first().copied().unwrap_or_default();
    let high = sorted.last().copied().unwrap_or_default();
    let width = (high - low).max(1);
    let value = value.clamp(low, high);
    let count = i32::try_from(sorted.len()).unwrap_or(i32::MAX).max(2) - 1;
    let rank = sorted.partition_point(|other| *other < value);
    let rank = i32::try_from(rank).unwrap_or(count);
    40 + 368 * (value - low) / width + 552 * rank / count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Length;
    use serde_json::json;

    const PURE: [[u16; 6]; 6] = [
        [700, 100, 100, 100, 100, 100],
        [100, 700, 100, 100, 100, 100],
        [100, 100, 700, 100, 100, 100],
        [100, 100, 100, 700, 100, 100],
        [100, 100, 100, 100, 700, 100],
        [100, 100, 100, 100, 100, 700],
    ];

    fn map() -> CareerMap {
        let rows: Vec<_> = PURE
            .iter()
            .map(|it| json!({ "slug": "a", "name": "a", "rank": 0, "sector": 0, "level": 0, "interests": it, "basis": 0, "demand": 0 }))
            .collect();
        let core = json!({ "schema": 1, "release": "", "checked": "", "lang": "en", "kk_checked": 0, "sectors": [], "pays": [], "professions": rows });
        let parsed = Catalog::parse(&serde_json::to_vec(&core).unwrap()).unwrap();
        CareerMap::of(&parsed.catalog)
    }

    fn place(levels: [u16; 6]) -> Place {
        map().place(&InterestLevels::new(levels).unwrap())
    }

    #[test]
    fn the_six_areas_lie_in_a_ring_in_the_order_of_the_hexagon() {
        let [r, i, a, s, e, c] = PURE.map(place);
        assert_eq!((r.across, s.across), (960, 40));
        assert!(i.across == c.across && a.across == e.across);
        assert!(r.across > i.across && i.across > a.across && a.across > s.across);
        assert!(i.down == a.down && e.down == c.down);
        assert!(i.down < r.down && r.down == s.down && s.down < e.down);
    }

    #[test]
    fn a_learner_stands_where_work_of_the_same_shape_lies() {
        let map = map();
        let learner = |points: [u32; 6]| {
            let profile = InterestProfile::asked(Length::Long, points.map(|it| it * 1000));
            map.you_are_here(&profile.unwrap())
        };
        assert_eq!(learner([40, 0, 0, 0, 0, 0]), place(PURE[0]));
        assert_eq!(learner([0, 0, 0, 0, 40, 0]), place(PURE[4]));
        // Beyond the outermost profession is still on the map.
        let outermost = learner([40, 40, 0, 0, 0, 40]);
        assert_eq!(outermost.across, 960);
    }
}
