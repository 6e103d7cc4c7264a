//! What a school's page hears when something goes wrong, and what it must not hear.

use crate::patience::holds;
use crate::stage::Stage;
use serde_json::{Value, json};

/// The box with what went wrong, in the element `#guide` of the page.
const ALERT: &str = "const root = document.querySelector('#guide').shadowRoot; \
    const alert = root && root.querySelector('[role=alert]');";

impl Stage {
    /// Codes of the errors that the page was told of since it was opened, oldest first.
    pub async fn codes(&self) -> Vec<String> {
        let events = self.seen("events").await;
        let errors = events.iter().filter(|it| it["name"] == "error");
        errors
            .filter_map(|it| it["detail"]["code"].as_str().map(str::to_owned))
            .collect()
    }

    /// Waits until the page was told of this error, and whether trying again may help.
    pub async fn told(&self, code: &str, recoverable: bool) {
        let detail = json!({"code": code, "recoverable": recoverable});
        holds(&format!("a word of {code}"), async || {
            !self.codes().await.is_empty()
        })
        .await;
        holds(&format!("{code} told"), async || {
            let events = self.seen("events").await;
            let told = events
                .iter()
                .any(|it| it["name"] == "error" && it["detail"] == detail);
            if !told {
                eprintln!("told so far: {:?}", self.codes().await);
            }
            told
        })
        .await;
    }

    /// Nothing was thrown on the page, and each error has at most one warning.
    pub async fn is_quiet(&self) {
        assert_eq!(self.seen("errors").await, Vec::<Value>::new());
        let (warnings, codes) = (self.seen("warnings").await, self.codes().await);
        assert!(warnings.len() <= codes.len(), "{warnings:?} for {codes:?}");
    }

    /// What the box says; empty when there is none in view.
    pub async fn alert(&self) -> String {
        let script =
            format!("{ALERT} return alert && alert.checkVisibility() ? alert.innerText : '';");
        self.ask_text(&script).await
    }

    /// Waits for a box that says this.
    pub async fn alerts(&self, text: &str) {
        holds(&format!("a box that says: {text}"), async || {
            self.alert().await.contains(text)
        })
        .await;
    }

    /// Presses the button of the box.
    pub async fn retry(&self) {
        self.act(&format!("{ALERT} alert.querySelector('button').click();"))
            .await;
    }

    /// Whether the school's own link `#way` is in view.
    pub async fn way_in_view(&self) -> bool {
        let script = "const way = document.querySelector('#way'); \
            return way.checkVisibility() && way.getBoundingClientRect().height > 10;";
        self.ask(script).await == true
    }
}
