//! Which names have room on the map: each is written beside its mark where no other name and no edge is in the way.

use super::{Pixel, Size};

/// From a mark's middle to its name.
const GAP: i32 = 9;
/// Height of a line.
const LINE: i32 = 18;
/// Width of a letter, generous: Kazakh and Russian letters of the map's type are 8 to 9 wide.
const LETTER: i32 = 9;

/// Where a name stands beside its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the right.
    Right,
    /// To the left.
    Left,
}

/// A name that has room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label<T> {
    /// Whose name.
    pub of: T,
    /// Its mark.
    pub at: Pixel,
    /// Where the name stands.
    pub side: Side,
}

struct Box {
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

impl Box {
    fn of(at: Pixel, letters: usize, side: Side) -> Self {
        let width = i32::try_from(letters).unwrap_or(i32::MAX / LETTER) * LETTER;
        let (left, right) = match side {
            Side::Right => (at.x - GAP, at.x + GAP + width),
            Side::Left => (at.x - GAP - width, at.x + GAP),
        };
        Self {
            left,
            right,
            top: at.y - LINE / 2,
            bottom: at.y + LINE / 2,
        }
    }

    fn fits(&self, size: Size) -> bool {
        self.left >= 0 && self.right <= size.width && self.top >= 0 && self.bottom <= size.height
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The first names that have room, at most so many. `names` are a key, its mark and the letters of its name, the most
/// wanted first; `taken` are marks with names that are written whatever is in the way.
pub fn place_labels<T>(
    names: impl IntoIterator<Item = (T, Pixel, usize)>,
    taken: impl IntoIterator<Item = (Pixel, usize)>,
    size: Size,
    most: usize,
) -> Vec<Label<T>> {
    let mut boxes: Vec<Box> = Vec::new();
    for (at, letters) in taken {
        boxes.push(Box::of(at, letters, Side::Right));
        boxes.push(Box::of(at, letters, Side::Left));
    }
    let mut labels = Vec::new();
    for (of, at, letters) in names {
        if labels.len() == most {
            break;
        }
        let room = [Side::Right, Side::Left].into_iter().find_map(|side| {
            let space = Box::of(at, letters, side);
            let free = space.fits(size) && !boxes.iter().any(|other| other.meets(&space));
            free.then_some((side, space))
        });
        if let Some((side, space)) = room {
            boxes.push(space);
            labels.push(Label { of, at, side });
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        width: 400,
        height: 300,
    };

    fn placed(names: &[(char, i32, i32, usize)], taken: &[(Pixel, usize)]) -> Vec<(char, Side)> {
        let names = names
            .iter()
            .map(|(of, x, y, letters)| (*of, Pixel { x: *x, y: *y }, *letters));
        let labels = place_labels(names, taken.iter().copied(), SIZE, 3);
        labels.into_iter().map(|it| (it.of, it.side)).collect()
    }

    #[test]
    fn a_name_stands_to_the_right_unless_the_edge_or_another_name_is_there() {
        assert_eq!(placed(&[('a', 100, 100, 5)], &[]), [('a', Side::Right)]);
        assert_eq!(placed(&[('a', 380, 100, 5)], &[]), [('a', Side::Left)]);
        let crowd = [('a', 100, 100, 5), ('b', 130, 104, 5), ('c', 200, 104, 5)];
        // b's mark is under a's name; c finds room beside it.
        assert_eq!(
            placed(&crowd, &[]),
            [('a', Side::Right), ('c', Side::Right)]
        );
    }

    #[test]
    fn no_name_lies_on_one_that_is_written_in_any_case() {
        let me = (Pixel { x: 100, y: 100 }, 12);
        assert!(placed(&[('a', 110, 102, 4)], &[me]).is_empty());
    }

    #[test]
    fn there_are_never_more_than_asked_for() {
        let many: Vec<_> = ('a'..='z').zip((1..27).map(|it| it * 11)).collect();
        let many: Vec<_> = many.into_iter().map(|(of, y)| (of, 100, y, 3)).collect();
        assert_eq!(placed(&many, &[]).len(), 3);
    }
}
