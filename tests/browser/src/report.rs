//! What ran where: a line a journey and engine, in the file that `BAGDAR_REPORT` names. `cargo xtask test` reads it.

use crate::engine::Engine;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::{Duration, Instant};

/// A journey on its way in one engine: failed, unless it says that it passed.
pub(crate) struct Row<'a> {
    journey: &'a str,
    engine: Engine,
    begun: Instant,
    passed: bool,
}

impl<'a> Row<'a> {
    pub(crate) fn begin(journey: &'a str, engine: Engine) -> Self {
        Self {
            journey,
            engine,
            begun: Instant::now(),
            passed: false,
        }
    }

    pub(crate) fn passed(mut self) {
        self.passed = true;
    }
}

impl Drop for Row<'_> {
    fn drop(&mut self) {
        let result = if self.passed { "passed" } else { "failed" };
        write(self.journey, self.engine, result, self.begun.elapsed(), "");
    }
}

/// A journey that this engine cannot make, and why.
pub(crate) fn not_run(journey: &str, engine: Engine, reason: &str) {
    write(journey, engine, "not run", Duration::ZERO, reason);
}

fn write(journey: &str, engine: Engine, result: &str, time: Duration, reason: &str) {
    let Some(file) = std::env::var_os("BAGDAR_REPORT") else {
        return;
    };
    let time = time.as_millis();
    let line = format!("{journey}\t{}\t{result}\t{time}\t{reason}\n", engine.name());
    let file = OpenOptions::new().create(true).append(true).open(file);
    // In one go: journeys run side by side.
    file.and_then(|mut file| file.write_all(line.as_bytes()))
        .expect("the report can be written");
}

/// Module and function of a test whose closure this is: `life::a_frame_survives`.
pub(crate) fn name_of<J>() -> String {
    let path = std::any::type_name::<J>();
    let path = path.split("::{{closure}}").next().unwrap_or(path);
    path.split_once("::").map_or(path, |it| it.1).to_owned()
}
