//! Waiting: looking again and again until a deadline, never for a fixed time.

use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Longer than anything takes, even on a busy machine: the loader gives up after 45 seconds.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(40);

/// What `look` finds, once it finds something.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(
            Instant::now() < deadline,
            "waited {} s in vain for: {what}",
            PATIENCE.as_secs()
        );
        sleep(PAUSE).await;
    }
}

/// Waits until `look` says yes.
pub async fn holds(what: &str, mut look: impl AsyncFnMut() -> bool) {
    until(what, async || look().await.then_some(())).await;
}
