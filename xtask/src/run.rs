//! Running other programs so that whoever waits sees why.

use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often a long step shows that it lives.
const SIGN_OF_LIFE: Duration = Duration::from_secs(25);
const LOG_TAIL: usize = 40;

/// Tells about progress on stderr: stdout belongs to the results.
pub(crate) fn say(what: &str) {
    eprintln!("xtask: {what}");
}

/// Runs a step whose output the reader wants to see, on stderr.
pub(crate) fn shown(what: &str, command: &mut Command) -> Result<()> {
    command.stdout(Stdio::from(io::stderr()));
    succeed(what, command)
}

/// Runs a step whose output belongs on stdout as well, as test runners' results do.
pub(crate) fn succeed(what: &str, command: &mut Command) -> Result<()> {
    say(&format!("{what} …"));
    let child = start(command)?;
    let status = wait(what, child)?;
    if !status.success() {
        bail!("{what}: failed ({status})");
    }
    Ok(())
}

/// Runs a wordy step into a log; only when it fails its last lines are shown.
pub(crate) fn logged(what: &str, command: &mut Command, log: &Path) -> Result<()> {
    say(&format!("{what} …"));
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file);
    let child = start(command)?;
    let status = wait(what, child)?;
    if status.success() {
        return Ok(());
    }
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines.len().saturating_sub(LOG_TAIL);
    for line in lines.iter().skip(tail) {
        eprintln!("    {line}");
    }
    bail!(
        "{what}: failed ({status}); the whole log is {}",
        log.display()
    );
}

fn start(command: &mut Command) -> Result<Child> {
    let program = command.get_program().to_os_string();
    command
        .spawn()
        .with_context(|| format!("{} does not start", program.display()))
}

fn wait(what: &str, mut child: Child) -> Result<ExitStatus> {
    let begun = Instant::now();
    let mut next = SIGN_OF_LIFE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if begun.elapsed() >= next {
            say(&format!("{what}: {} s so far", begun.elapsed().as_secs()));
            next += SIGN_OF_LIFE;
        }
        thread::sleep(Duration::from_millis(50));
    }
}
