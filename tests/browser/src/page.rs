//! The widget as a learner meets it: what is seen, tapped and typed, in a frame or in the page itself.

use crate::engine::Engine;
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
    selector: String,
    place: Place,
}

const FRAME: &str =
    "return document.querySelector(arguments[0]).shadowRoot.querySelector('iframe');";
const TOOLS: &str = "const [selector, ...args] = arguments; \
    const guide = document.querySelector(selector); \
    const root = guide.shadowRoot.querySelector('.bagdar'); \
    const all = (css) => root ? [...root.querySelectorAll(css)] : []; \
    const one = (css) => root ? root.querySelector(css) : null; ";
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

    /// Whether a click on this hits it.
    async fn hit(&self, element: &WebElement) -> bool {
        match self.stage.engine() {
            Engine::Chromium => element.click().await.is_ok(),
            // Its driver knows only of the frame whether a thing is in view.
            Engine::Firefox => self.in_reach(element).await && element.click().await.is_ok(),
            // Its driver takes whatever stands in a shadow root for covered by the root's host.
            Engine::WebKit => {
                let point = self.stage.browser.action_chain();
                let point = point.move_to_element_center(element).click();
                self.in_reach(element).await && point.perform().await.is_ok()
            }
        }
    }

    async fn in_reach(&self, element: &WebElement) -> bool {
        self.brought(element).await.unwrap_or(false)
    }

    async fn brought(&self, element: &WebElement) -> WebDriverResult<bool> {
        let browser = &self.stage.browser;
        let it = element.to_json()?;
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
        let seen = browser.execute_async(IN_REACH, vec![it]).await?;
        Ok(seen.json().as_bool() == Some(true))
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
