//! A stage: a browser that knows nothing, the widget's server, and a school's server on another origin.

use crate::brief;
use crate::engine::{self, Engine};
use crate::host::{HostPage, RECORDER};
use crate::page::{Place, Widget};
use crate::patience::holds;
use crate::process::{Driver, Folder};
use crate::report;
use crate::settings;
use devserver::{Fault, Options, Server};
use futures_util::FutureExt;
use serde_json::Value;
use std::cell::Cell;
use std::fs;
use std::panic::AssertUnwindSafe;
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
    driver: Driver,
    folder: Folder,
    engine: Engine,
    pages: Cell<u32>,
}

/// Engines that a journey does not run in, each with the reason.
pub type Exceptions = [(Engine, &'static str)];

/// Goes through all screens in many states: in one engine, since what it looks at is the same markup and the same sheet.
pub async fn on_one_engine<J: AsyncFn(&Stage)>(journey: J) {
    const SAME: &str = "it looks at every screen in every language, which takes minutes; markup and sheet are \
        the same in every engine, and other journeys meet each screen there";
    on_engines_but(&[(Engine::Firefox, SAME), (Engine::WebKit, SAME)], journey).await;
}

/// Goes through a journey in each listed browser.
pub async fn on_every_engine<J: AsyncFn(&Stage)>(journey: J) {
    on_engines_but(&[], journey).await;
}

/// Goes through a journey in each listed browser but these. Every one is tried, also after one has failed, and all that
/// ran and did not run is reported.
pub async fn on_engines_but<J: AsyncFn(&Stage)>(exceptions: &Exceptions, journey: J) {
    let name = report::name_of::<J>();
    let _turn = TURNS.acquire().await.unwrap();
    let mut failed = Vec::new();
    for engine in Engine::listed() {
        let exception = exceptions.iter().find(|it| it.0 == engine).map(|it| it.1);
        if let Some(reason) = exception.or_else(|| brief::leaves_out(&name, engine)) {
            report::not_run(&name, engine, reason);
            continue;
        }
        let row = report::Row::begin(&name, engine);
        if AssertUnwindSafe(play(engine, &journey))
            .catch_unwind()
            .await
            .is_ok()
        {
            row.passed();
        } else {
            eprintln!("{name}: failed in {}", engine.name());
            failed.push(engine.name());
        }
    }
    assert!(failed.is_empty(), "{name} failed in {}", failed.join(", "));
}

async fn play(engine: Engine, journey: &impl AsyncFn(&Stage)) {
    let stage = Stage::open(engine).await;
    let browser = stage.browser.clone();
    // Quits also after a panic; merely dropped, the session would wait for this thread in vain.
    let played = browser.run_and_quit(async |_| {
        journey(&stage).await;
        WebDriverResult::Ok(())
    });
    played.await.unwrap();
}

impl Stage {
    async fn open(engine: Engine) -> Self {
        let server = Server::start(&settings::dist(), &Options::default()).unwrap();
        let folder = Folder::new();
        let schools = Server::start(&folder.hosts(), &Options::default()).unwrap();
        engine::settle(engine, &folder.profile());
        let driver = Driver::start(engine, &folder.profile());
        let wanted = engine.capabilities(&folder.profile()).unwrap();
        let browser = WebDriver::new(driver.address(), wanted).await;
        let stage = Self {
            browser: browser.expect("the browser starts"),
            server,
            schools,
            driver,
            folder,
            engine,
            pages: Cell::new(0),
        };
        if engine == Engine::WebKit {
            let sized = stage.browser.set_window_rect(0, 0, 1280, 1040).await;
            sized.expect("a window of the usual size");
        }
        stage.driver.said(); // what a browser prints while it starts is its own matter
        stage
    }

    /// The browser it plays in.
    pub fn engine(&self) -> Engine {
        self.engine
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
        let page = self.school_file("html", text);
        self.go(&page).await;
    }

    /// Opens such a page as a file, without a server.
    pub async fn visit_file(&self, page: &HostPage) {
        let address = self.school_page(page);
        let name = address.rsplit('/').next().unwrap();
        let file = self.folder.hosts().join(name);
        self.go(&format!("file://{}", file.display())).await;
    }

    /// Puts such a page on the school's server without opening it; says its address.
    pub fn school_page(&self, page: &HostPage) -> String {
        self.school_file("html", &page.html(&self.address("embed.js")))
    }

    /// Puts another file on the school's server; says its address.
    pub fn school_file(&self, ending: &str, text: &str) -> String {
        let number = self.pages.get();
        self.pages.set(number + 1);
        let name = format!("school-{number}.{ending}");
        self.folder.write(&name, text);
        format!("{}/{name}", self.schools.address())
    }

    /// Opens whatever address.
    pub async fn go(&self, address: &str) {
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
        if self.engine == Engine::Firefox {
            self.hear_everything().await;
        }
        let said = || self.driver.said();
        self.engine.complaints(&self.browser, said).await.unwrap()
    }

    /// What was printed before this word comes before it: once it is heard, so is all the rest.
    async fn hear_everything(&self) {
        let word = "all is said up to here";
        self.act(&format!("console.log('{word}');")).await;
        holds("the console", async || self.driver.heard(word)).await;
    }

    /// What is told of data that breaks off, in an engine that hands half a file over as if it were whole.
    pub fn code_of_half_a_file(&self, fault: Fault) -> Option<&'static str> {
        let handed_over = self.engine == Engine::Firefox && matches!(fault, Fault::Truncate);
        handed_over.then_some("data-invalid")
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
