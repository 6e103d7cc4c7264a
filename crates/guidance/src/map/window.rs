//! The part of the map that is in view.

use super::Place;

/// One side of the map.
const SIDE: i64 = 1_000_000;
/// Zoom in percent: the whole map, and as near as two neighbours can be told apart.
const ZOOM: std::ops::RangeInclusive<i64> = 100..=1_600;

/// A point of the picture, from its upper left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pixel {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// How large the picture is, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// What is in view: all of the map, or a part of the same shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    percent: i64,
    left: i64,
    top: i64,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            percent: *ZOOM.start(),
            left: 0,
            top: 0,
        }
    }
}

impl Window {
    /// Whether all of the map is in view.
    pub fn is_whole(self) -> bool {
        self.percent == *ZOOM.start()
    }

    /// Nearer by so many percent (150 is half as near again, 67 takes that back), around a point of the picture that
    /// stays where it is.
    pub fn zoomed(self, percent: i32, around: Pixel, size: Size) -> Self {
        let nearer = (self.percent * i64::from(percent) / 100).clamp(*ZOOM.start(), *ZOOM.end());
        let zoomed = Self {
            percent: nearer,
            ..self
        };
        let kept = |pixel: i32, length: i32| {
            let length = i64::from(length.max(1));
            (self.span() - zoomed.span()) * i64::from(pixel).clamp(0, length) / length
        };
        Self {
            left: zoomed.left + kept(around.x, size.width),
            top: zoomed.top + kept(around.y, size.height),
            ..zoomed
        }
        .held()
    }

    /// Moved by so many pixels of the picture: to the right when the map is pulled to the left.
    pub fn moved(self, by: Pixel, size: Size) -> Self {
        let moved =
            |pixel: i32, length: i32| self.span() * i64::from(pixel) / i64::from(length.max(1));
        Self {
            left: self.left + moved(by.x, size.width),
            top: self.top + moved(by.y, size.height),
            ..self
        }
        .held()
    }

    /// Where a place is in the picture; it may lie outside.
    pub fn pixel(self, place: Place, size: Size) -> Pixel {
        let pixel = |value: i32, first: i64, length: i32| {
            let from_edge = i64::from(value) * (SIDE / 1000) - first;
            i32::try_from(from_edge * i64::from(length) / self.span()).unwrap_or(i32::MAX)
        };
        Pixel {
            x: pixel(place.across, self.left, size.width),
            y: pixel(place.down, self.top, size.height),
        }
    }

    /// Whether a place is in view.
    pub fn shows(self, place: Place) -> bool {
        let within = |value: i32, first: i64| {
            let value = i64::from(value) * (SIDE / 1000);
            (first..=first + self.span()).contains(&value)
        };
        within(place.across, self.left) && within(place.down, self.top)
    }

    /// The middle of what is in view.
    pub fn middle(self) -> Place {
        let middle = |first: i64| {
            i32::try_from((first + self.span() / 2) / (SIDE / 1000)).unwrap_or_default()
        };
        Place {
            across: middle(self.left),
            down: middle(self.top),
        }
    }

    fn span(self) -> i64 {
        SIDE * 100 / self.percent
    }

    /// Never beyond an edge of the map.
    fn held(self) -> Self {
        let furthest = SIDE - self.span();
        Self {
            left: self.left.clamp(0, furthest),
            top: self.top.clamp(0, furthest),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        width: 300,
        height: 600,
    };
    const CORNER: Place = Place {
        across: 1000,
        down: 0,
    };

    #[test]
    fn the_whole_map_fills_the_picture() {
        let window = Window::default();
        assert!(window.is_whole());
        assert_eq!(window.pixel(CORNER, SIZE), Pixel { x: 300, y: 0 });
        let middle = window.middle();
        assert_eq!((middle.across, middle.down), (500, 500));
    }

    #[test]
    fn zooming_keeps_the_point_under_the_finger() {
        let finger = Pixel { x: 90, y: 480 };
        let place = Place {
            across: 300,
            down: 800,
        };
        let near = Window::default().zoomed(400, finger, SIZE);
        assert_eq!(near.pixel(place, SIZE), finger);
        assert!(near.shows(place) && !near.shows(CORNER));
        let back = near.zoomed(25, finger, SIZE);
        assert_eq!(back, Window::default());
    }

    #[test]
    fn no_edge_is_left_and_no_zoom_is_endless() {
        let far = Pixel {
            x: 9_000,
            y: -9_000,
        };
        assert_eq!(Window::default().moved(far, SIZE), Window::default());
        let near = Window::default().zoomed(200, Pixel::default(), SIZE);
        let moved = near.moved(far, SIZE);
        assert!(moved.shows(CORNER));
        assert_eq!(moved.pixel(CORNER, SIZE), Pixel { x: 300, y: 0 });
        let nearest = Window::default().zoomed(1_000_000, Pixel::default(), SIZE);
        assert_eq!(nearest, nearest.zoomed(200, Pixel::default(), SIZE));
        // A picture that has no size yet divides by nothing.
        let unseen = near.moved(far, Size::default());
        assert!(!unseen.is_whole());
    }
}
