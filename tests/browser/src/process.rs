//! A driver's process and the folder it works in; both go when the journey ends, however it ends.

use crate::display::Display;
use crate::engine::Engine;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than a driver takes to open its port, even on a busy machine.
const START: Duration = Duration::from_secs(30);

/// A running driver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    said: Arc<Mutex<Vec<String>>>,
    _display: Option<Display>,
}

impl Driver {
    /// Starts it, and once more where another program took its port in the same moment.
    pub(crate) fn start(engine: Engine, profile: &Path) -> Self {
        let started = Self::try_start(engine, profile);
        let started = started.or_else(|said| {
            eprintln!("once more, since {said}");
            Self::try_start(engine, profile)
        });
        started.unwrap_or_else(|said| panic!("{said}"))
    }

    fn try_start(engine: Engine, profile: &Path) -> Result<Self, String> {
        let display = engine.wants_a_screen().then(Display::start);
        let free = free_port();
        let mut command = engine.driver(free, profile);
        if let Some(display) = &display {
            command.env("DISPLAY", display.name());
        }
        let program = command.get_program().to_owned();
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let said = Arc::default();
        let (tell, told) = mpsc::channel();
        listen(process.stdout.take().unwrap(), &said, tell.clone());
        listen(process.stderr.take().unwrap(), &said, tell);
        let port = match engine.names_its_port() {
            true => told.recv_timeout(START).ok(),
            false => answers(free).then_some(free),
        };
        let Some(port) = port else {
            let _ = process.kill();
            let _ = process.wait();
            let program = program.display();
            return Err(format!("{program} did not say its port: {said:?}"));
        };
        Ok(Self {
            process,
            port,
            said,
            _display: display,
        })
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Lines that driver and browser printed since the last call.
    pub(crate) fn said(&self) -> Vec<String> {
        std::mem::take(&mut *self.said.lock().unwrap())
    }

    /// Whether one of these lines has this in it.
    pub(crate) fn heard(&self, word: &str) -> bool {
        self.said.lock().unwrap().iter().any(|it| it.contains(word))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads all that is printed, or the driver stops when the pipe is full. Tells the first port that is named.
fn listen(
    pipe: impl Read + Send + 'static,
    said: &Arc<Mutex<Vec<String>>>,
    tell: mpsc::Sender<u16>,
) {
    let said = said.clone();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            if let Some(port) = port_in(&line) {
                let _ = tell.send(port);
            }
            said.lock().unwrap().push(line);
        }
    });
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn answers(port: u16) -> bool {
    let deadline = Instant::now() + START;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if Instant::now() > deadline {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
    true
}

/// "ChromeDriver was started successfully on port 41183." and "Listening on 127.0.0.1:4444" both end in it.
fn port_in(line: &str) -> Option<u16> {
    let line = line.trim_end_matches('.');
    let started =
        line.contains("started successfully on port") || line.contains("Listening on 127");
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
