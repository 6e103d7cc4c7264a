//! The 20 regions: 17 regions and three cities, each with a place on the tile map.

keyed! {
    /// A region by its code in `data/regions.csv`, from north to south as the tile map has them.
    pub enum RegionKey {
        /// North Kazakhstan
        NorthKazakhstan = "north_kazakhstan",
        /// West Kazakhstan
        WestKazakhstan = "west_kazakhstan",
        /// Kostanay
        Kostanay = "kostanay",
        /// Akmola
        Akmola = "akmola",
        /// The city of Astana
        Astana = "astana",
        /// Pavlodar
        Pavlodar = "pavlodar",
        /// Atyrau
        Atyrau = "atyrau",
        /// Aktobe
        Aktobe = "aktobe",
        /// Ulytau
        Ulytau = "ulytau",
        /// Karaganda
        Karaganda = "karaganda",
        /// Abai
        Abai = "abai",
        /// East Kazakhstan
        EastKazakhstan = "east_kazakhstan",
        /// Mangystau
        Mangystau = "mangystau",
        /// Kyzylorda
        Kyzylorda = "kyzylorda",
        /// Turkistan
        Turkistan = "turkistan",
        /// Zhambyl
        Zhambyl = "zhambyl",
        /// The region around the city of Almaty
        AlmatyRegion = "almaty_region",
        /// Zhetysu
        Zhetysu = "zhetysu",
        /// The city of Shymkent
        Shymkent = "shymkent",
        /// The city of Almaty
        Almaty = "almaty",
    }
}

/// A region and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionName {
    /// Which.
    pub key: RegionKey,
    /// In full.
    pub name: String,
    /// For a small tile.
    pub short: String,
}

/// Shades of the tile map.
pub const STEPS: usize = 5;

/// The shade of a value among all values of a map, 1 to [`STEPS`]: equal values share one, the lowest has the first
/// and the highest the last. Only the order counts, so that one large value does not make all others pale.
pub fn step(all: &[u32], value: u32) -> usize {
    let mut distinct: Vec<u32> = Vec::new();
    for it in all {
        if !distinct.contains(it) {
            distinct.push(*it);
        }
    }
    let below = distinct.iter().filter(|it| **it < value).count();
    let last = distinct.len().saturating_sub(1);
    match last {
        0 => STEPS.div_ceil(2),
        _ => 1 + (below * (STEPS - 1) + last / 2) / last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_go_from_the_lowest_to_the_highest_and_equal_values_share_one() {
        let all = [29, 1, 1, 2, 3, 11];
        let steps: Vec<usize> = all.iter().map(|it| step(&all, *it)).collect();
        assert_eq!(steps, [5, 1, 1, 2, 3, 4]);
        assert_eq!(step(&[7], 7), 3);
        assert_eq!(step(&[1, 2], 2), STEPS);
    }

    #[test]
    fn every_region_is_read_by_its_key() {
        assert_eq!(RegionKey::ALL.len(), 20);
        for key in RegionKey::ALL {
            assert_eq!(RegionKey::from_key(key.key()), Some(*key));
        }
        assert_eq!(RegionKey::from_key("kz"), None);
    }
}
