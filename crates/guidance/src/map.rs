//! The career map: people–things across, ideas–data down (Prediger 1982), the two axes under the six areas.

use crate::catalog::Catalog;
use crate::interest::{Interest, InterestLevels};
use crate::profile::InterestProfile;
use crate::sorting::sorted;

mod labels;
mod window;

pub use labels::{Label, Side, place_labels};
pub use window::{Pixel, Size, Window};

/// Error of the people–things axis in errors of one score, in thousandths: √12, the squares of its six weights added up.
const ERROR_ACROSS: u32 = 3_464;
/// The same of ideas–data: √4.
const ERROR_DOWN: u32 = 2_000;

/// A place on the map in thousandths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From people (0) to things (1000).
    pub across: i32,
    /// From ideas (0) to data (1000).
    pub down: i32,
}

/// What lies between: from the upper left corner to the lower right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The corner nearest to people and ideas.
    pub from: Place,
    /// The corner nearest to things and data.
    pub to: Place,
}

/// Which side of the map a place is on; the middle is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pole {
    /// Left.
    People,
    /// Right.
    Things,
    /// Up.
    Ideas,
    /// Down.
    Data,
}

/// What work is about, whatever else: the side of the people–things axis it lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lean {
    /// Rather people.
    People,
    /// Rather things.
    Things,
}

impl Lean {
    /// By the weights of the axis alone; what lies exactly between counts as things.
    pub fn of(interests: &InterestLevels) -> Self {
        match things(&levels(interests)) < 0 {
            true => Self::People,
            false => Self::Things,
        }
    }
}

/// The middle fifth of either axis belongs to no pole.
const MIDDLE: std::ops::RangeInclusive<i32> = 400..=600;

impl Place {
    /// The poles it leans to: one, two, or none in the middle.
    pub fn poles(self) -> impl Iterator<Item = Pole> {
        let pole = |value: i32, low: Pole, high: Pole| match value {
            value if MIDDLE.contains(&value) => None,
            value if value < 500 => Some(low),
            _ => Some(high),
        };
        let across = pole(self.across, Pole::People, Pole::Things);
        let down = pole(self.down, Pole::Ideas, Pole::Data);
        across.into_iter().chain(down)
    }

    /// How far apart two places are, squared.
    pub fn distance(self, other: Self) -> i32 {
        let (across, down) = (self.across - other.across, self.down - other.down);
        across * across + down * down
    }
}

/// Where the professions of one catalogue lie, spread so that few cover each other.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        let levels = levels(interests);
        self.spread(things(&levels), data(&levels))
    }

    /// "You are here": the scores laid on the scale of the professions, 1–7. Of a flat profile it says nothing.
    pub fn you_are_here(&self, profile: &InterestProfile) -> Place {
        let levels = scores(profile);
        self.spread(things(&levels), data(&levels))
    }

    /// Where the learner may as well be: one error of each axis to all sides, which is where two sittings of three
    /// lie on each of them. Errors of the six scores are taken as independent.
    pub fn reach(&self, profile: &InterestProfile) -> Area {
        let levels = scores(profile);
        let one = level(profile.error(), profile);
        let error = |weight: u32| one * i32::try_from(weight).unwrap_or_default() / 1000;
        let (across, down) = (error(ERROR_ACROSS), error(ERROR_DOWN));
        Area {
            from: self.spread(things(&levels) - across, data(&levels) - down),
            to: self.spread(things(&levels) + across, data(&levels) + down),
        }
    }

    fn spread(&self, things: i32, data: i32) -> Place {
        Place {
            across: even_out(&self.across, things),
            down: even_out(&self.down, data),
        }
    }
}

/// The scores on the scale of the professions, 100–700.
fn scores(profile: &InterestProfile) -> [i32; 6] {
    Interest::ALL.map(|interest| 100 + level(profile.score(interest), profile))
}

/// Thousandths of a point in hundredths of that scale.
fn level(score: u32, profile: &InterestProfile) -> i32 {
    let maximum = profile.maximum().max(1);
    i32::try_from(score * 6 / (maximum * 10)).unwrap_or_default()
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
    fn the_corners_lean_to_two_poles_and_the_middle_to_none() {
        let poles = |across, down| Place { across, down }.poles().collect::<Vec<_>>();
        assert_eq!(poles(100, 100), [Pole::People, Pole::Ideas]);
        assert_eq!(poles(601, 900), [Pole::Things, Pole::Data]);
        assert_eq!(poles(400, 399), [Pole::Ideas]);
        assert!(poles(500, 600).is_empty());
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
        let profile =
            InterestProfile::asked(Length::Long, [20, 8, 12, 20, 8, 12].map(|it| it * 1000));
        let profile = profile.unwrap();
        let (me, reach) = (map.you_are_here(&profile), map.reach(&profile));
        assert!(reach.from.across < me.across && me.across < reach.to.across);
        assert!(reach.from.down < me.down && me.down < reach.to.down);
        // Beyond the outermost profession is still on the map.
        let outermost = learner([40, 40, 0, 0, 0, 40]);
        assert_eq!(outermost.across, 960);
    }
}
