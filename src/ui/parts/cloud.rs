//! The cloud on the first screen: every profession of the catalogue where its interests put it.

use super::icon::drawing;
use crate::ui::markup::{El, svg};
use guidance::catalog::Catalog;
use guidance::interest::{Interest, InterestLevels};
use guidance::sorting::sorted;
use std::fmt::Write;

const WIDTH: i32 = 600;
const HEIGHT: i32 = 240;

/// One path an interest keeps 543 marks at six nodes.
pub(crate) fn cloud(catalog: &Catalog) -> El {
    let places = spread(catalog);
    let paths = Interest::ALL.into_iter().map(|interest| {
        let mut path = String::new();
        for (place, leading) in &places {
            if *leading == interest {
                mark(&mut path, interest, *place);
            }
        }
        svg("path")
            .attr("class", format!("d k-{}", interest.letter()))
            .attr("d", path)
    });
    drawing("0 0 600 240")
        .class("cloud")
        .attr("preserveAspectRatio", "none")
        .child(svg("path").class("cloud-axis").attr("d", "M0 120H600"))
        .children(paths)
}

/// People–things across, ideas–data down (Prediger 1982): the two axes under the six areas.
fn axes(levels: &InterestLevels) -> (i32, i32) {
    let of = |interest| i32::from(levels.of(interest));
    let things =
        2 * of(Interest::Realistic) + of(Interest::Investigative) + of(Interest::Conventional)
            - of(Interest::Artistic)
            - 2 * of(Interest::Social)
            - of(Interest::Enterprising);
    let data = of(Interest::Enterprising) + of(Interest::Conventional)
        - of(Interest::Investigative)
        - of(Interest::Artistic);
    (things, data)
}

/// Places by rank as well as by value, so that marks do not cover each other.
fn spread(catalog: &Catalog) -> Vec<((i32, i32), Interest)> {
    let points: Vec<((i32, i32), Interest)> = catalog
        .professions()
        .map(|(_, profession)| (axes(&profession.interests), profession.interests.leading()))
        .collect();
    let across = even_out(points.iter().map(|(point, _)| point.0).collect());
    let down = even_out(points.iter().map(|(point, _)| point.1).collect());
    points
        .iter()
        .zip(across.into_iter().zip(down))
        .map(|((_, leading), (x, y))| ((x * WIDTH / 1000, y * HEIGHT / 1000), *leading))
        .collect()
}

/// 0.4 of the value and 0.6 of the rank, scaled to 40–960 thousandths.
fn even_out(values: Vec<i32>) -> Vec<i32> {
    let sorted = sorted(values.clone(), Ord::cmp);
    let low = sorted.first().copied().unwrap_or_default();
    let high = sorted.last().copied().unwrap_or_default();
    let width = (high - low).max(1);
    let count = i32::try_from(values.len()).unwrap_or(i32::MAX).max(2) - 1;
    let place = |value: i32| {
        let rank = sorted.partition_point(|other| *other < value);
        let rank = i32::try_from(rank).unwrap_or(count);
        40 + 368 * (value - low) / width + 552 * rank / count
    };
    values.into_iter().map(place).collect()
}

/// A mark of its own shape for each interest: never colour alone.
fn mark(path: &mut String, interest: Interest, (x, y): (i32, i32)) {
    let shape = match interest {
        Interest::Realistic => "h5v5h-5z",
        Interest::Investigative => "a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
        Interest::Artistic => "l3-6 3 6z",
        Interest::Social => "l3-3 3 3-1 4h-4z",
        Interest::Enterprising => "l3.500-3.500 3.500 3.500-3.500 3.500z",
        Interest::Conventional => "h2v-2h2v2h2v2h-2v2h-2v-2h-2z",
    };
    // Writing to a string cannot fail.
    let _ = write!(path, "M{x} {y}{shape}");
}
