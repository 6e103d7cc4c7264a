//! A screen that nobody sees, for browsers that cannot do without one.

use crate::settings;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb, of one browser alone: two windows on one screen would take the focus from each other.
pub(crate) struct Display {
    process: Child,
    number: u32,
}

impl Display {
    pub(crate) fn start() -> Self {
        let program = settings::path("BAGDAR_XVFB");
        let mut process = Command::new(&program)
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1100x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let mut line = String::new();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let number = line.trim().parse();
        let number = number.unwrap_or_else(|_| panic!("{} names no screen", program.display()));
        Self { process, number }
    }

    /// Its name in the environment.
    pub(crate) fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
