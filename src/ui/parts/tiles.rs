//! The tile map: 20 regions about where they lie, each with its name and a figure. What the shade says, the figure says
//! too; a region without one has a dashed edge and says that there is no data.

use crate::ui::markup::{El, el};
use guidance::region::{RegionKey, RegionName, step};

/// A region with its figure.
pub(crate) struct Tile<'a> {
    pub(crate) region: &'a RegionName,
    /// `None` when nothing is known, which is no zero.
    pub(crate) value: Option<u32>,
    /// The figure as it is read.
    pub(crate) said: String,
}

/// The map. `ground` makes the element of a tile: a button where it can be chosen.
pub(crate) fn tile_map(
    label: &str,
    no_data: &str,
    tiles: &[Tile<'_>],
    ground: impl Fn(RegionKey) -> El,
) -> El {
    let known: Vec<u32> = tiles.iter().filter_map(|it| it.value).collect();
    let tile = |it: &Tile<'_>| {
        let full = el("span").class("tile-full").text(&it.region.name);
        let short = el("span").class("tile-short").attr("aria-hidden", "true");
        let tile = ground(it.region.key)
            .class("tile")
            .attr("data-region", it.region.key.key())
            .child(full)
            .child(short.text(&it.region.short));
        let tile = match it.value {
            Some(value) => tile
                .attr("data-step", step(&known, value).to_string())
                .child(el("b").class("num").text(&it.said)),
            None => tile
                .child(el("b").attr("aria-hidden", "true").text("—"))
                .child(el("span").class("hide").text(no_data)),
        };
        el("li").child(tile)
    };
    el("ol")
        .class("tiles")
        .attr("aria-label", label)
        .children(tiles.iter().map(tile))
}

/// The same in a table; `rest` says more of each region.
pub(crate) fn tile_table(
    heads: &[&str],
    no_data: &str,
    tiles: &[Tile<'_>],
    rest: impl Fn(RegionKey) -> Option<El>,
) -> El {
    let heads = heads
        .iter()
        .map(|it| el("th").attr("scope", "col").text(it));
    let row = |it: &Tile<'_>| {
        let said = match it.value {
            Some(_) => el("td").class("num").text(&it.said),
            None => el("td").class("muted").text(no_data),
        };
        el("tr")
            .child(el("th").attr("scope", "row").text(&it.region.name))
            .child(said)
            .children(rest(it.region.key))
    };
    el("table")
        .class("tile-table small")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(tiles.iter().map(row)))
}
