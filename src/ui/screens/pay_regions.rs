//! Pay of several regions side by side, where they were measured alike: in thousands on the map, whole in the table.

use crate::ui::markup::{El, el};
use crate::ui::parts::tiles::{Tile, tile_map, tile_table};
use guidance::detail::{Detail, regional};
use guidance::pay::PayFigure;
use guidance::region::{RegionKey, RegionName};
use guidance::say;
use guidance::say::pay::amount;
use guidance::words::{Word, Words};

pub(super) fn pay_regions(words: &Words, detail: &Detail) -> Option<El> {
    let found = regional(&detail.pays)?;
    let short = tiles(detail, &found, |it| {
        say::number(it.band.middle().unwrap_or_default() / 1_000)
    });
    let whole = tiles(detail, &found, |it| amount(words, it));
    let (region, none) = (
        words.get(Word::PassportRegion),
        words.get(Word::RoutesUnknown),
    );
    let title = format!("{region}, {}", words.get(Word::PayThousands));
    let heads = [region, words.get(Word::SectionPay)];
    Some(
        el("div")
            .class("stack-s")
            .attr("data-pay-regions", "")
            .child(el("h3").class("h4").text(&title))
            .child(tile_map(&title, none, &short, |_| el("div")))
            .child(tile_table(&heads, none, &whole, |_| None)),
    )
}

fn tiles<'a>(
    detail: &'a Detail,
    found: &[(RegionKey, &PayFigure)],
    say: impl Fn(&PayFigure) -> String,
) -> Vec<Tile<'a>> {
    let tile = |region: &'a RegionName| {
        let figure = found.iter().find(|it| it.0 == region.key).map(|it| it.1);
        Tile {
            region,
            value: figure.and_then(|it| it.band.middle()),
            said: figure.map(&say).unwrap_or_default(),
        }
    };
    detail.regions.iter().map(tile).collect()
}
