//! The widget as a learner meets it: what is seen, tapped and typed, in a frame or in the page itself.

use crate::patience::{holds, until};
use crate::stage::Stage;
use serde_json::Value;
use thirtyfour::prelude::*;
use thirtyfour::session::scriptret::ScriptRet;

/// Where a widget runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a frame in the element's shadow root.
    Frame,
    /// In the element's shadow root.
    Inline,
}

/// One widget of a page.
#[derive(Clone)]
pub struct Widget<'a> {
    pub(crate) stage: &'a Stage,
    pub(crate) selector: String,
    pub(crate) place: Place,
}

const FRAME: &str =
    "return document.querySelector(arguments[0]).shadowRoot.querySelector('iframe');";
const TOOLS: &str = "const [selector, ...args] = arguments; \
    const guide = document.querySelector(selector); \
    const root = guide.shadowRoot.querySelector('.bagdar'); \
    const all = (css) => root ? [...root.querySelectorAll(css)] : []; \
    const one = (css) => root ? root.querySelector(css) : null; ";
/// Boxes of text that are there for eyes: what stands in a control is its value.
const TEXTS: &str = "return all(args[0]).map((it) => (it.value ?? it.innerText).trim());";

impl<'a> Widget<'a> {
    pub(crate) fn new(stage: &'a Stage, selector: &str, place: Place) -> Self {
        Self {
            stage,
            selector: selector.to_owned(),
            place,
        }
    }

    /// Turns the driver's attention to the document the widget is in.
    pub(crate) async fn enter(&self) -> WebDriverResult<()> {
        let browser = &self.stage.browser;
        browser.enter_default_frame().await?;
        if self.place == Place::Frame {
            let selector = vec![Value::from(self.selector.as_str())];
            let frame = browser.execute(FRAME, selector).await?.element()?;
            frame.enter_frame().await?;
        }
        Ok(())
    }

    async fn run(&self, script: &str, args: Vec<Value>) -> WebDriverResult<ScriptRet> {
        self.enter().await?;
        let selector = match self.place {
            Place::Frame => "bagdar-guide",
            Place::Inline => self.selector.as_str(),
        };
        let mut all = vec![Value::from(selector)];
        all.extend(args);
        self.stage
            .browser
            .execute(format!("{TOOLS}{script}"), all)
            .await
    }

    /// Asks the document of the widget: `root` is the widget, `guide` its element, `all` and `one` find in it, `args`
    /// are the arguments. Asked again while the document is being exchanged.
    pub async fn ask(&self, script: &str, args: Vec<Value>) -> Value {
        let what = format!("an answer of {} to: {script}", self.selector);
        until(&what, async || match self.run(script, args.clone()).await {
            Ok(answer) => Some(answer.json().clone()),
            Err(_) => None,
        })
        .await
    }

    /// One of these, once it is there.
    pub async fn element(&self, css: &str) -> WebElement {
        let (what, css) = (format!("{css} in {}", self.selector), Value::from(css));
        until(&what, async || {
            let found = self.run("return one(args[0]);", vec![css.clone()]).await;
            found.ok()?.element().ok()
        })
        .await
    }

    /// Clicks where a finger would: hidden or covered things cannot be tapped.
    pub async fn tap(&self, css: &str) {
        holds(
            &format!("a tap on {css} in {}", self.selector),
            async || self.hit(&self.element(css).await).await,
        )
        .await;
    }

    /// Taps the first of these that says so.
    pub async fn tap_saying(&self, css: &str, text: &str) {
        let script = "all(args[0]).forEach((it) => it.toggleAttribute('data-said', it.innerText.trim() === args[1]));";
        let mark = format!("{css}[data-said]");
        holds(&format!("a tap on {css} saying {text}"), async || {
            self.ask(script, vec![css.into(), text.into()]).await;
            self.count(&mark).await > 0 && self.hit(&self.element(&mark).await).await
        })
        .await;
    }

    /// Puts the cursor into a box, empties it and types.
    pub async fn type_into(&self, css: &str, text: &str) {
        self.tap(css).await;
        self.ask("one(args[0]).select();", vec![css.into()]).await;
        self.press(Key::Delete + text).await;
    }

    /// Chooses in a select.
    pub async fn choose(&self, css: &str, value: &str) {
        let option = format!("{css} option[value=\"{value}\"]");
        holds(&format!("a choice of {value}"), async || {
            self.element(&option).await.click().await.is_ok()
        })
        .await;
    }

    /// How many of these there are.
    pub async fn count(&self, css: &str) -> usize {
        let found = self
            .ask("return all(args[0]).length;", vec![css.into()])
            .await;
        usize::try_from(found.as_u64().unwrap()).unwrap()
    }

    /// What all of these say.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let said = self.ask(TEXTS, vec![css.into()]).await;
        let text = |it: &Value| it.as_str().unwrap().to_owned();
        said.as_array().unwrap().iter().map(text).collect()
    }

    /// What the first of these says; empty when there is none.
    pub async fn text(&self, css: &str) -> String {
        self.texts(css).await.into_iter().next().unwrap_or_default()
    }

    /// An attribute of the first of these; empty when there is none.
    pub async fn attribute(&self, css: &str, name: &str) -> String {
        let script = "const it = args[0] === '.bagdar' ? root : one(args[0]); return it && it.getAttribute(args[1]);";
        let said = self.ask(script, vec![css.into(), name.into()]).await;
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until one of these is there.
    pub async fn shows(&self, css: &str) {
        self.element(css).await;
    }

    /// Waits until none of these is there.
    pub async fn hides(&self, css: &str) {
        let what = format!("{css} to go from {}", self.selector);
        holds(&what, async || self.count(css).await == 0).await;
    }

    /// Waits until the first of these says exactly this.
    pub async fn says(&self, css: &str, text: &str) {
        holds(&format!("{css} saying: {text}"), async || {
            self.text(css).await == text
        })
        .await;
    }

    /// Waits until a list has its last order: search words that come later may change it.
    pub async fn settles(&self) -> &Self {
        self.shows("[data-count]").await;
        self.hides("[aria-busy]").await;
        self
    }

    /// Waits until the widget is open, on whatever screen.
    pub async fn ready(&self) -> &Self {
        self.shows("h1").await;
        self
    }

    /// The screen in view.
    pub async fn screen(&self) -> String {
        self.attribute(".bagdar", "data-screen").await
    }

    /// Waits for a screen.
    pub async fn on(&self, screen: &str) -> &Self {
        holds(&format!("the screen {screen}"), async || {
            self.screen().await == screen
        })
        .await;
        self
    }

    /// How many professions the catalogue says it found.
    pub async fn found(&self) -> usize {
        let said = self.attribute("[data-count]", "data-count").await;
        said.parse()
            .unwrap_or_else(|_| panic!("the catalogue counts {said:?}"))
    }

    /// Waits for that number.
    pub async fn finds(&self, number: usize) {
        holds(&format!("{number} professions"), async || {
            self.found().await == number
        })
        .await;
    }

    /// Opens one of the main screens: 1 home, 2 questionnaire, 3 catalogue, 4 routes, 5 about.
    pub async fn go(&self, entry: usize) -> &Self {
        self.tap(&format!(".nav a:nth-child({entry})")).await;
        self.on(["home", "quiz", "catalog", "routes", "about"][entry - 1])
            .await
    }

    /// Changes the language and waits for its words.
    pub async fn speak(&self, lang: &str) {
        self.choose("select.language", lang).await;
        let what = format!("the language {lang}");
        holds(&what, async || {
            self.attribute(".bagdar", "lang").await == lang
        })
        .await;
    }

    /// The lights: light, dark or auto.
    pub async fn theme(&self) -> String {
        self.attribute(".bagdar", "data-theme").await
    }

    /// Waits until the page of this profession is there, whole.
    pub async fn opens(&self, slug: &str) {
        self.shows(&format!("[data-detail=\"{slug}\"]")).await;
    }
}
