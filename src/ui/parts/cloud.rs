//! The cloud on the first screen: every profession of the catalogue where its interests put it.

use super::icon::drawing;
use crate::ui::markup::{El, svg};
use guidance::catalog::Catalog;
use guidance::interest::Interest;
use guidance::map::{CareerMap, Place};
use std::fmt::Write;

const WIDTH: i32 = 600;
const HEIGHT: i32 = 240;

/// One path an interest keeps 543 marks at six nodes.
pub(crate) fn cloud(catalog: &Catalog) -> El {
    let map = CareerMap::of(catalog);
    let paths = Interest::ALL.into_iter().map(|interest| {
        let mut path = String::new();
        for (_, profession) in catalog.professions() {
            if profession.interests.leading() == interest {
                mark(&mut path, interest, map.place(&profession.interests));
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

/// A mark of its own shape for each interest: never colour alone.
fn mark(path: &mut String, interest: Interest, place: Place) {
    let (x, y) = (place.across * WIDTH / 1000, place.down * HEIGHT / 1000);
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
