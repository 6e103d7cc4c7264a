//! The short run, which an hour on a bare machine has room for: in the first engine everything, in the others the journeys
//! in which engines differ most, the guest on a school's page among them. `BAGDAR_ENGINES` asks for all of it.

use crate::engine::Engine;
use std::env;

/// Files of journeys that the short run goes through in every engine.
const EVERYWHERE: [&str; 11] = [
    "address",
    "attributes",
    "contract",
    "frame",
    "guest",
    "keyboard",
    "language",
    "old_browsers",
    "policies",
    "search",
    "zoo",
];
const LATER: &str = "the short run leaves it to Chromium; BAGDAR_ENGINES=chromium,firefox,webkit goes through it here too";

/// Why this run does not go through this journey in this engine; `BAGDAR_BRIEF` says that it is the short one.
pub(crate) fn leaves_out(journey: &str, engine: Engine) -> Option<&'static str> {
    let file = journey.split("::").next().unwrap_or_default();
    let gone_through = engine == Engine::Chromium || EVERYWHERE.contains(&file);
    (env::var_os("BAGDAR_BRIEF").is_some() && !gone_through).then_some(LATER)
}
