//! A profession on the map: a mark of its own shape for each leading interest, never colour alone.

use guidance::interest::Interest;
use guidance::map::Pixel;
use std::fmt::Write;

/// How large a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Six wide: where there are hundreds.
    Small,
    /// Nine wide: where each can be meant.
    Large,
}

/// Adds a mark to the drawing of a path.
pub(crate) fn mark(path: &mut String, interest: Interest, at: Pixel, size: Mark) {
    let shape = match size {
        Mark::Small => small(interest),
        Mark::Large => large(interest),
    };
    // Writing to a string cannot fail.
    let _ = write!(path, "M{} {}{shape}", at.x, at.y);
}

fn small(interest: Interest) -> &'static str {
    match interest {
        Interest::Realistic => "h5v5h-5z",
        Interest::Investigative => "a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
        Interest::Artistic => "l3-6 3 6z",
        Interest::Social => "l3-3 3 3-1 4h-4z",
        Interest::Enterprising => "l3.500-3.500 3.500 3.500-3.500 3.500z",
        Interest::Conventional => "h2v-2h2v2h2v2h-2v2h-2v-2h-2z",
    }
}

/// Around their middle.
fn large(interest: Interest) -> &'static str {
    match interest {
        Interest::Realistic => "m-4-4h8v8h-8z",
        Interest::Investigative => "m-4.400 0a4.400 4.400 0 1 0 8.800 0a4.400 4.400 0 1 0-8.800 0z",
        Interest::Artistic => "m0-5.400 5 9.400h-10z",
        Interest::Social => "m0-5.600 5.300 3.900-2 6.200h-6.600l-2-6.200z",
        Interest::Enterprising => "m0-5.800 5.800 5.800-5.800 5.800-5.800-5.800z",
        Interest::Conventional => {
            "m-1.800-5.200h3.600v3.400h3.400v3.600h-3.400v3.400h-3.600v-3.400h-3.400v-3.600h3.400z"
        }
    }
}
