//! A stage: a browser that knows nothing, the widget's server, and a school's server on another origin.

use crate::engine::Engine;
use crate::host::{HostPage, RECORDER};
use crate::page::{Place, Widget};
use crate::process::{Driver, Folder};
use crate::settings;
use devserver::{Options, Server};
use serde_json::Value;
use std::cell::Cell;
use std::fs;
use thirtyfour::prelude::*;
use tokio::sync::Semaphore;

/// Browsers at a time: each takes a core.
static TURNS: Semaphore = Semaphore::const_new(2);

/// Everything one journey needs. Fields are dropped in this order: the browser before its driver.
pub struct Stage {
    /// The session.
    pub browser: WebDriver,
    /// Serves the widget.
    pub server: Server,
    schools: Server,
    _driver: Driver,
    folder: Folder,
    engine: Engine,
    pages: Cell<u32>,
}

/// Goes through a journey in each listed browser.
pub async fn on_every_engine(journey: impl AsyncFn(&Stage)) {
    let _turn = TURNS.acquire().await.unwrap();
    for engine in Engine::LISTED {
        let stage = Stage::open(*engine).await;
        let browser = stage.browser.clone();
        // Quits also after a panic; merely dropped, the session would wait for this thread in vain.
        let played = browser.run_and_quit(async |_| {
            journey(&stage).await;
            WebDriverResult::Ok(())
        });
        played.await.unwrap();
    }
}

impl Stage {
    async fn open(engine: Engine) -> Self {
        let server = Server::start(&settings::dist(), &Options::default()).unwrap();
        let folder = Folder::new();
        let schools = Server::start(&folder.hosts(), &Options::default()).unwrap();
        let driver = Driver::start(engine);
        let wanted = engine.capabilities(&folder.profile()).unwrap();
        let browser = WebDriver::new(driver.address(), wanted).await;
        Self {
            browser: browser.expect("the browser starts"),
            server,
            schools,
            _driver: driver,
            folder,
            engine,
            pages: Cell::new(0),
        }
    }

    /// Address of a file of the built widget.
    pub fn address(&self, path: &str) -> String {
        format!("{}/{path}", self.server.address())
    }

    /// Opens a page of the built widget: a stand-alone page or a sample school.
    pub async fn visit(&self, path: &str) {
        self.go(&self.address(path)).await;
    }

    /// Opens a page of a school made for this journey.
    pub async fn visit_school(&self, page: &HostPage) {
        self.visit_written(&page.html(&self.address("embed.js")))
            .await;
    }

    /// Opens a sample school as it is, but on an origin of its own and with an eye on everything.
    pub async fn visit_watched(&self, sample: &str) {
        let text = fs::read_to_string(settings::dist().join("hosts").join(sample)).unwrap();
        assert!(
            text.contains("\"../embed.js\""),
            "{sample} embeds otherwise"
        );
        let text = text
            .replace(
                "\"../embed.js\"",
                &format!("\"{}\"", self.address("embed.js")),
            )
            .replace("</head>", &format!("{RECORDER}</head>"));
        self.visit_written(&text).await;
    }

    async fn visit_written(&self, text: &str) {
        let number = self.pages.get();
        self.pages.set(number + 1);
        let name = format!("school-{number}.html");
        self.folder.write(&name, text);
        self.go(&format!("{}/{name}", self.schools.address())).await;
    }

    async fn go(&self, address: &str) {
        self.browser.goto(address).await.unwrap();
    }

    /// Asks the page itself, outside of any frame.
    pub async fn ask(&self, script: &str) -> Value {
        self.browser.enter_default_frame().await.unwrap();
        let answer = self.browser.execute(script, Vec::new()).await;
        answer.unwrap().json().clone()
    }

    /// The same for a script that answers with a text.
    pub async fn ask_text(&self, script: &str) -> String {
        let answer = self.ask(script).await;
        answer.as_str().unwrap_or_default().to_owned()
    }

    /// Does something to the page itself.
    pub async fn act(&self, script: &str) {
        self.ask(script).await;
    }

    /// A list that the page wrote down since it was opened.
    pub async fn seen(&self, list: &str) -> Vec<Value> {
        let answer = self.ask(&format!("return window.__seen.{list};")).await;
        answer.as_array().unwrap().clone()
    }

    /// Errors and warnings on the console since the last call, those inside frames among them.
    pub async fn complaints(&self) -> Vec<String> {
        self.engine.complaints(&self.browser).await.unwrap()
    }

    /// A widget that opens a frame.
    pub fn framed(&self, selector: &str) -> Widget<'_> {
        Widget::new(self, selector, Place::Frame)
    }

    /// A widget in the page itself.
    pub fn inline(&self, selector: &str) -> Widget<'_> {
        Widget::new(self, selector, Place::Inline)
    }
}
