//! The keyboard alone.

use crate::page::Widget;
use crate::stage::Stage;
use serde_json::Value;
use thirtyfour::{Key, TypingData};

impl Stage {
    /// Presses keys where the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.browser
            .action_chain()
            .send_keys(keys)
            .perform()
            .await
            .unwrap();
    }
}

impl Widget<'_> {
    /// Presses keys with the driver's attention inside this widget.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.enter().await.unwrap();
        self.stage.press(keys).await;
    }

    /// A property of what has the focus inside the widget; empty when nothing of the widget has it.
    pub async fn focused(&self, property: &str) -> String {
        let script = "const at = guide.shadowRoot.activeElement; \
            return at ? String(at.getAttribute(args[0]) ?? at[args[0]] ?? '') : '';";
        let said = self.ask(script, vec![Value::from(property)]).await;
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Whether what has the focus is one of these.
    pub async fn focus_is_on(&self, css: &str) -> bool {
        let script =
            "const at = guide.shadowRoot.activeElement; return !!at && at.matches(args[0]);";
        self.ask(script, vec![Value::from(css)]).await == Value::Bool(true)
    }

    /// Tabs on until one of these has the focus; says how many steps it took.
    pub async fn tab_to(&self, css: &str) -> usize {
        for step in 1..=120 {
            self.press(Key::Tab).await;
            if self.focus_is_on(css).await {
                return step;
            }
        }
        panic!("120 times Tab and never on {css}");
    }
}
