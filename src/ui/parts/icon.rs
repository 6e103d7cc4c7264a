//! Every icon, drawn for this project on a 24 × 24 grid as one stroked path.

use crate::ui::markup::{El, el, svg};
use guidance::interest::Interest;
use guidance::sector::Sector;

/// An icon by its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Back,
    Next,
    Search,
    Filter,
    Close,
    Sun,
    Moon,
    Info,
    Check,
    List,
    Lock,
    DownSmall,
    Up,
    Down,
    Unknown,
    Warning,
    Again,
    Plus,
    Minus,
    Home,
    Heart,
    Route,
    Sector(Sector),
    Interest(Interest),
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Back => "M20 12H4.5M10.5 5.5 4 12l6.5 6.5",
            Self::Next => "M4 12h15.5M13.5 5.5 20 12l-6.5 6.5",
            Self::Search => "M3.8 10.5a6.7 6.7 0 1 0 13.4 0a6.7 6.7 0 1 0 -13.4 0zM15.5 15.5l5 5",
            Self::Filter => {
                "M3.5 7h8M16.5 7h4M3.5 17h4M12.5 17h8M11.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM7.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z"
            }
            Self::Close => "m5.5 5.5 13 13M18.5 5.5l-13 13",
            Self::Sun => {
                "M7.8 12a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0zM12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M5.5 18.5l1.4-1.4M17.1 6.9l1.4-1.4"
            }
            Self::Moon => "M20.3 14.3A8.7 8.7 0 0 1 9.7 3.7a8.7 8.7 0 1 0 10.6 10.6z",
            Self::Info => "M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM12 11v5.5M12 7.6v.1",
            Self::Check => "m4.5 12.8 5 5L19.5 6.8",
            Self::List => "M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.1M4 12h.1M4 18h.1",
            Self::Lock => {
                "M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2zM8 10.5V8a4 4 0 0 1 8 0v2.5"
            }
            Self::Up => "M12 19.5V4.5M5.5 10.5 12 4l6.5 6.5",
            Self::Down => "M12 4.5v15M5.5 13.5 12 20l6.5-6.5",
            Self::DownSmall => "m6 9.5 6 6 6-6",
            Self::Unknown => {
                "M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM9.3 9.6a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.5 1.1-1.5 2.1M12 17v.1"
            }
            Self::Warning => "M12 3.8 2.8 19.7h18.4zM12 9.8v4.6M12 17v.1",
            Self::Again => "M19.5 11a7.7 7.7 0 1 0-.9 5M19.8 5.5V11h-5.5",
            Self::Plus => "M12 4.5v15M4.5 12h15",
            Self::Minus => "M4.5 12h15",
            Self::Heart => {
                "M12 20.3C6.5 16.6 3.3 13.3 3.3 9.3A4.6 4.6 0 0 1 12 7.2a4.6 4.6 0 0 1 8.7 2.1c0 4-3.2 7.3-8.7 11z"
            }
            Self::Home => "M4 10.5 12 4l8 6.5v9.5h-5.5v-5.5h-5v5.5H4z",
            Self::Route => {
                "M3.5 18.2a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0zM15.9 5.8a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0zM8.2 18.2h7.3a3.1 3.1 0 0 0 0-6.2h-7a3.1 3.1 0 0 1 0-6.2h7.2"
            }
            Self::Sector(sector) => sector_path(sector),
            Self::Interest(interest) => interest_path(interest),
        }
    }
}

#[allow(clippy::too_many_lines, reason = "a table of 21 drawings")]
fn sector_path(sector: Sector) -> &'static str {
    match sector {
        Sector::Agriculture => {
            "M12 21v-9M12 20c-3.3 0-5-1.8-5-5 3.3 0 5 1.8 5 5zM12 20c3.3 0 5-1.8 5-5-3.3 0-5 1.8-5 5zM12 14c-3.3 0-5-1.8-5-5 3.3 0 5 1.8 5 5zM12 14c3.3 0 5-1.8 5-5-3.3 0-5 1.8-5 5zM12 8.6c-1.7-1.7-1.7-3.9 0-5.6 1.7 1.7 1.7 3.9 0 5.6z"
        }
        Sector::Construction => {
            "M8 21V3.2M5 21h6M3.2 8h17.6M8 3.2 17.5 8M8 3.2 4.6 8M16.5 8v4.4M14.3 12.4h4.4v4h-4.4z"
        }
        Sector::Crafts => {
            "M8.7 3.5h6.6M9.6 3.5c0 3.4-3.8 4.8-3.8 9.2 0 4 2.5 7.8 6.2 7.8s6.2-3.8 6.2-7.8c0-4.4-3.8-5.8-3.8-9.2M6.3 10.8 9 13l3-2.2 3 2.2 2.7-2.2M6.6 16.2h10.8"
        }
        Sector::CultureMedia => {
            "M19.21 4.79l-6.08 6.08M16.81 4.65l2.55 2.55M15.25 6.2l2.55 2.55M13.13 10.87c-0.85 2.69 0.14 5.66 -2.05 7.85a4.1 4.1 0 0 1 -5.8 -5.8c2.19 -2.19 5.16 -1.2 7.85 -2.05zM6.63 15.39l1.98 1.98"
        }
        Sector::Ecology => {
            "M20 4.2c.5 9.3-3.6 15-10 15-3 0-5-1.9-5-4.7C5 8.8 10.5 4.7 20 4.2zM3.5 20.5C6 15.5 9.3 12 14 9.7"
        }
        Sector::Education => {
            "M12 6.6C10 5.1 7 4.5 3.5 4.5v13c3.5 0 6.5.6 8.5 2.1 2-1.5 5-2.1 8.5-2.1v-13C17 4.5 14 5.1 12 6.6zM12 6.6v13M6.5 8.5c1 .1 1.9.3 2.7.6M6.5 12c1 .1 1.9.3 2.7.6"
        }
        Sector::Energy => "M13.2 2.8 5 13.4h6L9.9 21.2l8.2-10.6h-6z",
        Sector::FinanceBusiness => {
            "M5.5 7.5h13a2 2 0 0 1 2 2v8.5a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-8.5a2 2 0 0 1 2 -2zM9 7.5V6a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v1.5M3.5 12.7h17M12 11.5V14"
        }
        Sector::ItTelecom => {
            "M5 4h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8.5a2 2 0 0 1 2 -2zM8.5 20.3h7M12 16.5v3.8M10 8l-2.2 2.2L10 12.5M14 8l2.2 2.2L14 12.5"
        }
        Sector::LawPublic => {
            "M12 3.5v17M8 20.5h8M4.8 7c2.6 0 4.6-1 7.2-1s4.6 1 7.2 1M4.8 7l-2.3 6.3a2.6 2.6 0 0 0 4.6 0zM19.2 7l-2.3 6.3a2.6 2.6 0 0 0 4.6 0z"
        }
        Sector::Manufacturing => {
            "M3.5 20.5v-9.2l5.2 3.4v-3.4l5.3 3.4.8-10.9h4.1l1.6 16.7zM8 17.6h2.2M13.6 17.6h2.2"
        }
        Sector::Medicine => {
            "M6 3.5H4.5v5.3a4.7 4.7 0 0 0 9.4 0V3.5h-1.5M9.2 13.5v1.9a5.1 5.1 0 0 0 10.2 0v-1.9M17.1 11a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0z"
        }
        Sector::MiningMetallurgy => {
            "M13 8.6 4.4 19.8M6.2 5c5.5-1.6 10.9.9 13.6 7-2.3-2-4.5-3.2-6.8-3.4-2.6-.7-5-1.8-6.8-3.6zM14.5 20.5l2.3-3.4 3.7 1.3v2.1z"
        }
        Sector::OilGas => {
            "M2.8 20.5h18.4M8.5 20.5 11.7 9.3l3.2 11.2M9.7 16.5h4.1M4 11.7 18.8 6.9M18.8 6.9c1.6 1.3 2.2 3.3 1.7 5.3M20.4 12.2v8.3M4 11.7v3.6M2.7 15.3h2.6"
        }
        Sector::Science => {
            "M9 3.5h6M10.3 3.5v6L5 18a1.7 1.7 0 0 0 1.4 2.5h11.2A1.7 1.7 0 0 0 19 18l-5.3-8.5v-6M7.6 14.2h8.8M11 17.4h.1M13.8 16.8h.1"
        }
        Sector::SecurityEmergency => {
            "M12 3 4.6 5.9v5.7c0 4.6 3.1 7.8 7.4 9.4 4.3-1.6 7.4-4.8 7.4-9.4V5.9zM12.3 7.8c.3 2.2 2.7 2.9 2.7 5.3a3 3 0 0 1-6 0c0-1.1.5-1.9 1.2-2.5.2.8.6 1.3 1.2 1.5.1-1.6.2-3 .9-4.3z"
        }
        Sector::Services => {
            "M3.8 6.8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM3.8 17.2a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM8.6 8.3 20.3 17M8.6 15.7 20.3 7"
        }
        Sector::Sport => {
            "M9 12h6M2.8 10.3v3.4M21.2 10.3v3.4M6.5 7h1.2a1.3 1.3 0 0 1 1.3 1.3v7.4a1.3 1.3 0 0 1 -1.3 1.3h-1.2a1.3 1.3 0 0 1 -1.3 -1.3v-7.4a1.3 1.3 0 0 1 1.3 -1.3zM16.3 7h1.2a1.3 1.3 0 0 1 1.3 1.3v7.4a1.3 1.3 0 0 1 -1.3 1.3h-1.2a1.3 1.3 0 0 1 -1.3 -1.3v-7.4a1.3 1.3 0 0 1 1.3 -1.3z"
        }
        Sector::Tourism => {
            "M3.5 12.6C5 8.8 8.3 6.2 12 5.2c3.7 1 7 3.6 8.5 7.4zM4.2 12.6v7.9h15.6v-7.9M10 20.5v-4.7h4v4.7M10.7 4.8c.5-1.2 2.1-1.2 2.6 0"
        }
        Sector::Trade => {
            "M3.6 9.5h16.8l-1.7 9.9a1.3 1.3 0 0 1-1.3 1.1H6.6a1.3 1.3 0 0 1-1.3-1.1zM8 9.5l2.7-5.7M16 9.5l-2.7-5.7M9.3 13.3v3.6M14.7 13.3v3.6"
        }
        Sector::TransportLogistics => {
            "M4.9 17.6H2.7v-11h11.2v11H9.1M13.9 10.2h3.9l3.5 3.8v3.6h-2.1M15 17.6h-1.1M4.9 17.8a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0zM15 17.8a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0z"
        }
    }
}

fn interest_path(interest: Interest) -> &'static str {
    match interest {
        Interest::Realistic => {
            "M5 4.3h9.6c2.7 0 4.6 1.6 5 4.2h-5v1.3H5zM8.4 9.8v9.4a1.7 1.7 0 0 0 3.4 0V9.8"
        }
        Interest::Investigative => {
            "M4.11 7.07A9.3 3.9 32 1 0 19.89 16.93A9.3 3.9 32 1 0 4.11 7.07zM4.11 16.93A9.3 3.9 -32 1 0 19.89 7.07A9.3 3.9 -32 1 0 4.11 16.93zM12 12h.01"
        }
        Interest::Artistic => {
            "M20.2 3.8c-4.3 1.7-8 4.8-10.3 8.4l2 2c3.6-2.3 6.7-6 8.3-10.4zM8.8 13.3c-2.4 0-3.6 1.5-3.8 3.4-.1 1.3-.7 2.2-1.7 2.8 3.6 1.4 8 .4 8-3.4z"
        }
        Interest::Social => {
            "M5.6 7.8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM2.8 20.2c0-3.7 2.7-6.2 6.2-6.2s6.2 2.5 6.2 6.2M15.6 4.8a3.4 3.4 0 0 1 0 6M17.7 14.5c2.2.8 3.5 2.9 3.5 5.7"
        }
        Interest::Enterprising => {
            "M5.5 21V3.2M5.5 4.8c4.4-2.3 8 2 13.5-.3v8.6c-5.5 2.3-9.1-2-13.5.3"
        }
        Interest::Conventional => {
            "M10.5 6h10M10.5 12h10M10.5 18h10M3.5 6.1l1.4 1.4 2.7-3M3.5 12.1l1.4 1.4 2.7-3M3.5 18.1l1.4 1.4 2.7-3"
        }
    }
}

/// An icon beside words: hidden from screen readers, coloured by the text around it.
pub(crate) fn icon(icon: Icon) -> El {
    sized(icon, "i")
}

/// A small icon, for controls and notes.
pub(crate) fn small_icon(icon: Icon) -> El {
    sized(icon, "i i-s")
}

/// A large icon, for pictures made of icons.
pub(crate) fn large_icon(icon: Icon) -> El {
    sized(icon, "i i-l")
}

fn sized(icon: Icon, class: &'static str) -> El {
    drawing("0 0 24 24")
        .class(class)
        .child(svg("path").attr("d", icon.path()))
}

/// A picture that says nothing a screen reader needs.
pub(crate) fn drawing(view_box: &'static str) -> El {
    svg("svg")
        .attr("viewBox", view_box)
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
}

/// The mark: a stem with two horns and the sun between them.
pub(crate) fn mark() -> El {
    drawing("0 0 32 32")
        .child(svg("path").attr("d", "M16 29V14.200C16 8 12.600 4.600 9.300 4.600 6 4.600 3.700 7 3.700 9.900c0 2.700 2 4.600 4.300 4.600 2 0 3.400-1.400 3.400-3.200M16 14.200C16 8 19.400 4.600 22.700 4.600 26 4.600 28.300 7 28.300 9.900c0 2.700-2 4.600-4.300 4.600-2 0-3.400-1.400-3.400-3.200"))
        .child(svg("circle").attr("cx", "16").attr("cy", "4.6").attr("r", "2.6"))
}

/// The horn curve (*қошқар мүйіз*) on a horizon: the one local note.
pub(crate) fn horn() -> El {
    let curve = svg("path").attr("d", "M0 12h22c7 0 12-3.400 12-7.200C34 2.500 32.200 1 30 1c-2 0-3.500 1.300-3.500 3 0 1.500 1.100 2.500 2.500 2.500M72 12H50c-7 0-12-3.400-12-7.200C38 2.500 39.800 1 42 1c2 0 3.500 1.300 3.500 3 0 1.500-1.100 2.500-2.500 2.500M22 12c7 0 12 3.400 12 7.200 0 2.300-1.800 3.800-4 3.800-2 0-3.500-1.300-3.500-3 0-1.500 1.100-2.500 2.500-2.500M50 12c-7 0-12 3.400-12 7.200 0 2.300 1.800 3.800 4 3.800 2 0 3.500-1.300 3.500-3 0-1.500-1.100-2.500-2.500-2.500");
    el("div")
        .class("horn")
        .attr("aria-hidden", "true")
        .child(drawing("0 0 72 24").child(curve))
}
