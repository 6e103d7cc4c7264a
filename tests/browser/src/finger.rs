//! A finger on the screen: a click counts when the document says that it met what was meant. On a page that still moves a
//! driver clicks beside it without a word.

use crate::engine::Engine;
use crate::page::{Place, Widget};
use serde_json::Value;
use std::time::Duration;
use thirtyfour::prelude::*;
use tokio::time::sleep;

/// Whether a thing stays where it is. A frame that is lower than what is in it is about to grow: what was scrolled into
/// view inside of it moves then.
const AT_REST: &str = "const [it, done] = arguments; const end = Date.now() + 1000; \
    const place = () => { const box = it.getBoundingClientRect(); return [box.left, box.top, box.width, box.height].join(); }; \
    const grows = () => window !== top && document.documentElement.scrollHeight > innerHeight + 1; \
    const look = (before) => { const now = place(), rests = now === before; \
      if ((rests && !grows()) || Date.now() > end) { done(rests); } else { setTimeout(look, 50, now); } }; \
    setTimeout(look, 50, place());";
/// Brings a thing into view, through frames, and says whether a finger in its middle would hit it.
const IN_REACH: &str = "const [it, done] = arguments; \
    it.scrollIntoView({ block: 'center', inline: 'nearest' }); \
    const hit = () => { const box = it.getBoundingClientRect(); \
      const there = it.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2); \
      return !!there && (it.contains(there) || there.contains(it)); }; \
    const look = (seen, eye) => { if (seen.some((one) => one.intersectionRatio > 0.5)) { eye.disconnect(); done(hit()); } }; \
    new IntersectionObserver(look, { threshold: [0, 0.6, 1] }).observe(it); \
    setTimeout(() => done(false), 1000);";
/// How far below the top of its document the middle of a thing is in view.
const MIDDLE: &str =
    "const box = arguments[0].getBoundingClientRect(); return box.top + box.height / 2;";
/// Scrolls the page so that this point of the frame is in the middle. A frame that is not shown yet takes no clicks.
const SCROLL_TO: &str = "const frame = document.querySelector(arguments[0]).shadowRoot.querySelector('iframe'); \
    scrollTo(0, scrollY + frame.getBoundingClientRect().top + arguments[1] - innerHeight / 2); \
    return getComputedStyle(frame).visibility === 'visible';";
/// Waits for the next click. Its note stands under a symbol, which no journey takes for a global of ours.
const WATCH: &str = "const it = arguments[0], note = Symbol.for('finger'); \
    window[note] = 'nowhere'; \
    addEventListener('click', (event) => { \
      const path = event.composedPath(); window[note] = 'beside'; \
      for (let at = 0; at < path.length; at += 1) { if (path[at] === it) { window[note] = 'met'; } } \
    }, { capture: true, once: true });";
const NOTE: &str = "return window[Symbol.for('finger')];";

/// What the document says about the click.
#[derive(PartialEq, Eq)]
enum Note {
    Met,
    Beside,
    /// No click has come.
    Nowhere,
    /// The document is another one by now, as after a link.
    Gone,
}

impl Widget<'_> {
    /// Clicks on this; says whether the click met it.
    pub(crate) async fn hit(&self, element: &WebElement) -> bool {
        self.tried(element).await.unwrap_or(false)
    }

    async fn tried(&self, element: &WebElement) -> WebDriverResult<bool> {
        let browser = &self.stage.browser;
        let it = element.to_json()?;
        let still = browser.execute_async(AT_REST, vec![it.clone()]).await?;
        // Chromium's driver brings a thing into view by itself.
        let seen = self.stage.engine() == Engine::Chromium || self.brought(&it).await?;
        if !seen || still.json().as_bool() != Some(true) {
            return Ok(false);
        }
        browser.execute(WATCH, vec![it]).await?;
        let clicked = self.click(element).await;
        let note = match clicked {
            Ok(()) => self.note().await,
            Err(_) => self.read_note().await,
        };
        Ok(match note {
            Note::Met => true,
            Note::Beside | Note::Nowhere => false,
            Note::Gone => clicked.is_ok(),
        })
    }

    async fn click(&self, element: &WebElement) -> WebDriverResult<()> {
        if self.stage.engine() != Engine::WebKit {
            return element.click().await;
        }
        // Its driver takes whatever stands in a shadow root for covered by the root's host.
        let point = self.stage.browser.action_chain();
        point
            .move_to_element_center(element)
            .click()
            .perform()
            .await
    }

    /// A driver may answer before the click arrives: by seconds, where the machine is busy.
    async fn note(&self) -> Note {
        for _ in 0..100 {
            let note = self.read_note().await;
            if note != Note::Nowhere {
                return note;
            }
            sleep(Duration::from_millis(50)).await;
        }
        Note::Nowhere
    }

    async fn read_note(&self) -> Note {
        let Ok(note) = self.stage.browser.execute(NOTE, Vec::new()).await else {
            return Note::Gone;
        };
        match note.json().as_str() {
            Some("met") => Note::Met,
            Some("beside") => Note::Beside,
            Some(_) => Note::Nowhere,
            None => Note::Gone,
        }
    }

    /// Into view, for drivers that know only of the frame whether a thing is.
    async fn brought(&self, it: &Value) -> WebDriverResult<bool> {
        let browser = &self.stage.browser;
        if self.place == Place::Frame {
            // WebKit does not scroll the page around a frame of another origin.
            let at = browser.execute(MIDDLE, vec![it.clone()]).await?;
            browser.enter_default_frame().await?;
            let args = vec![Value::from(self.selector.as_str()), at.json().clone()];
            let shown = browser.execute(SCROLL_TO, args).await?;
            self.enter().await?;
            if shown.json().as_bool() != Some(true) {
                return Ok(false);
            }
        }
        let seen = browser.execute_async(IN_REACH, vec![it.clone()]).await?;
        Ok(seen.json().as_bool() == Some(true))
    }
}
