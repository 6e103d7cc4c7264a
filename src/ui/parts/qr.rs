//! A QR picture of a text, as one drawn path.

use crate::ui::markup::{El, svg};
use qrcodegen::{QrCode, QrCodeEcc};

/// All dark squares with the quiet edge of four that readers want. `None` for a text too long for any QR.
pub(crate) fn qr(text: &str) -> Option<El> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    let edge = size + 8;
    let ground = svg("rect")
        .class("qr-ground")
        .attr("x", "-4")
        .attr("y", "-4")
        .attr("width", edge.to_string())
        .attr("height", edge.to_string());
    Some(
        svg("svg")
            .class("qr")
            .attr("viewBox", format!("-4 -4 {edge} {edge}"))
            .attr("shape-rendering", "crispEdges")
            .child(ground)
            .child(svg("path").class("qr-ink").attr("d", path)),
    )
}
