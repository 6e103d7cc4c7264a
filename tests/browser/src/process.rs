//! A driver's process and the folder it works in; both go when the journey ends, however it ends.

use crate::engine::Engine;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

/// A running driver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub(crate) fn start(engine: Engine) -> Self {
        let program = engine.driver();
        let mut process = Command::new(&program)
            .args(engine.arguments())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = said
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port_in(&line));
        // Read on, or the driver stops when the pipe is full.
        thread::spawn(move || said.map_while(Result::ok).for_each(drop));
        match port {
            Some(port) => Self { process, port },
            None => panic!("{} did not say its port", program.display()),
        }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// "ChromeDriver was started successfully on port 41183." and "Listening on 127.0.0.1:4444" both end in it.
fn port_in(line: &str) -> Option<u16> {
    let line = line.trim_end_matches('.');
    let started = line.contains("started successfully on port") || line.contains("Listening on");
    let number = line.rsplit([' ', ':']).next()?;
    started.then(|| number.parse().ok()).flatten()
}

/// A folder of this journey alone.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("bagdar-journey-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(path.join("hosts")).unwrap();
        fs::create_dir_all(path.join("profile")).unwrap();
        Self(path)
    }

    /// Pages of schools.
    pub(crate) fn hosts(&self) -> PathBuf {
        self.0.join("hosts")
    }

    /// What the browser remembers.
    pub(crate) fn profile(&self) -> PathBuf {
        self.0.join("profile")
    }

    /// Writes a page of a school.
    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.hosts().join(Path::new(name)), text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
