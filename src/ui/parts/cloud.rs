//! The cloud on the first screen: every profession of the catalogue where its interests put it.

use super::icon::drawing;
use super::mark::{Mark, mark};
use crate::ui::markup::{El, svg};
use guidance::catalog::Catalog;
use guidance::interest::Interest;
use guidance::map::{CareerMap, Pixel, Place};

const WIDTH: i32 = 600;
const HEIGHT: i32 = 240;

fn place(place: Place) -> Pixel {
    Pixel {
        x: place.across * WIDTH / 1000,
        y: place.down * HEIGHT / 1000,
    }
}

/// One path an interest keeps 543 marks at six nodes.
pub(crate) fn cloud(catalog: &Catalog) -> El {
    let map = CareerMap::of(catalog);
    let paths = Interest::ALL.into_iter().map(|interest| {
        let mut path = String::new();
        for (_, profession) in catalog.professions() {
            if profession.interests.leading() == interest {
                let at = place(map.place(&profession.interests));
                mark(&mut path, interest, at, Mark::Small);
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
