//! Six shares as a hexagon, areas that are alike side by side.

use super::icon::drawing;
use super::interests::interest_word;
use crate::ui::markup::{El, svg};
use guidance::interest::Interest;
use guidance::words::Words;

/// Corners of a hexagon of radius 1000, the first one up, with the sun.
const CORNERS: [(i32, i32); 6] = [
    (0, -1000),
    (866, -500),
    (866, 500),
    (0, 1000),
    (-866, 500),
    (-866, -500),
];
const RADIUS: i32 = 100;
const MIDDLE: (i32, i32) = (190, 150);

/// `shares` are thousandths in the order R I A S E C.
pub(crate) fn hexagon(words: &Words, label: &str, shares: [u32; 6]) -> El {
    let web = [250, 500, 750].map(|share| ring("hex-web", [share; 6]));
    let name = |(interest, corner): (Interest, (i32, i32))| {
        let (x, y) = at(corner, 1000);
        let out = match corner.1 {
            -1000 => (x, y - 14),
            1000 => (x, y + 26),
            _ if corner.0 > 0 => (x + 12, y + 5),
            _ => (x - 12, y + 5),
        };
        let anchor = match corner.0 {
            0 => "middle",
            across if across > 0 => "start",
            _ => "end",
        };
        svg("text")
            .attr("x", out.0.to_string())
            .attr("y", out.1.to_string())
            .attr("text-anchor", anchor)
            .text(words.get(interest_word(interest)))
    };
    drawing("0 0 380 300")
        .class("hex")
        .attr("role", "img")
        .attr("aria-hidden", "false")
        .attr("aria-label", label)
        .child(ring("hex-out", [1000; 6]))
        .children(web)
        .child(ring("hex-me", shares))
        .children(Interest::ALL.into_iter().zip(CORNERS).map(name))
}

fn at((x, y): (i32, i32), thousandths: i32) -> (i32, i32) {
    let along = |corner: i32, middle: i32| middle + corner * RADIUS / 1000 * thousandths / 1000;
    (along(x, MIDDLE.0), along(y, MIDDLE.1))
}

fn ring(class: &'static str, shares: [u32; 6]) -> El {
    let points: Vec<String> = CORNERS
        .into_iter()
        .zip(shares)
        .map(|(corner, share)| {
            let (x, y) = at(corner, i32::try_from(share.min(1000)).unwrap_or(1000));
            format!("{x},{y}")
        })
        .collect();
    svg("polygon").class(class).attr("points", points.join(" "))
}
