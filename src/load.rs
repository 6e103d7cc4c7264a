//! The network, and nothing else of the program touches it: one fetch, one error.

use crate::chunks::{self, Late, LateFile, Step};
use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use guidance::catalog::{Catalog, Parsed};
use guidance::detail::{Detail, Publications};
use guidance::issue::{DataError, Issue};
use guidance::lang::Lang;
use guidance::lesson::Lessons;
use guidance::measures::Measures;
use guidance::plan::PlanRules;
use guidance::questionnaire::Questionnaire;
use guidance::search::Find;
use guidance::study::Study;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

/// Why a file did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// No answer at all.
    Offline,
    /// An answer that is not the file.
    Status(u16),
    /// A file that cannot be used.
    Data(DataError),
}

/// Files above this size are not ours.
const LARGEST_FILE: usize = 4_000_000;

pub(crate) async fn catalog(base: &str, lang: Lang) -> Result<Catalog, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/core.json", lang.tag())).await?;
    let Parsed { catalog, issues } = Catalog::parse(&bytes).map_err(LoadError::Data)?;
    report(&issues);
    Ok(catalog)
}

/// The catalogue with the facts its filters ask for.
pub(crate) async fn facts(base: &str, catalog: &Catalog) -> Result<Catalog, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/facts.json", catalog.lang.tag())).await?;
    chunks::facts(catalog, &bytes).await
}

pub(crate) async fn detail(base: &str, lang: Lang, slug: &str) -> Result<Detail, LoadError> {
    let url = format!("{base}data/{}/professions/{slug}.json", lang.tag());
    let (detail, issues) = chunks::detail(&fetch(&url).await?).await?;
    report(&issues);
    Ok(detail)
}

pub(crate) async fn search_index(
    base: &str,
    catalog: &Catalog,
) -> Result<Arc<dyn Find>, LoadError> {
    let bytes = fetch(&format!("{base}data/search.json")).await?;
    let mut draft = chunks::search_draft(catalog, &bytes).await?;
    // Between two slices the page has its turn.
    loop {
        TimeoutFuture::new(0).await;
        draft = match chunks::search_step(draft).await? {
            Step::More(draft) => draft,
            Step::Done(index) => return Ok(index),
        };
    }
}

pub(crate) async fn questionnaire(base: &str, lang: Lang) -> Result<Questionnaire, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/questionnaire.json", lang.tag())).await?;
    chunks::questionnaire(&bytes).await
}

/// What can be studied, in the language of the catalogue.
pub(crate) async fn study(base: &str, catalog: &Catalog) -> Result<Study, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/routes.json", catalog.lang.tag())).await?;
    let (study, issues) = chunks::study_file(catalog, &bytes).await?;
    report(&issues);
    Ok(study)
}

pub(crate) async fn measures(base: &str, lang: Lang) -> Result<Measures, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/measures.json", lang.tag())).await?;
    let (measures, issues) = chunks::measures(&bytes).await?;
    report(&issues);
    Ok(measures)
}

pub(crate) async fn lessons(base: &str, lang: Lang) -> Result<Lessons, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/lessons.json", lang.tag())).await?;
    let (lessons, issues) = chunks::lesson_file(&bytes).await?;
    report(&issues);
    Ok(lessons)
}

pub(crate) async fn plan(base: &str, lang: Lang) -> Result<PlanRules, LoadError> {
    let bytes = fetch(&format!("{base}data/{}/plan.json", lang.tag())).await?;
    let (rules, issues) = chunks::plan_rules(&bytes).await?;
    report(&issues);
    Ok(rules)
}

/// A file of the late screens, as only they know it.
pub(crate) async fn late(base: &str, lang: Lang, file: Late) -> Result<LateFile, LoadError> {
    let name = match file {
        Late::Guide => "guide",
        Late::Places => "places",
    };
    let bytes = fetch(&format!("{base}data/{}/{name}.json", lang.tag())).await?;
    chunks::late_file(file, &bytes).await
}

pub(crate) async fn publications(base: &str) -> Result<Publications, LoadError> {
    let bytes = fetch(&format!("{base}data/sources.json")).await?;
    chunks::publications(&bytes).await
}

/// A host that says nothing for so long has no file for us.
const PATIENCE_MS: u32 = 10_000;

async fn fetch(url: &str) -> Result<Vec<u8>, LoadError> {
    let mut answer = pin!(whole(url));
    let mut limit = pin!(TimeoutFuture::new(PATIENCE_MS));
    poll_fn(|context| match answer.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(answer),
        Poll::Pending => limit
            .as_mut()
            .poll(context)
            .map(|()| Err(LoadError::Offline)),
    })
    .await
}

async fn whole(url: &str) -> Result<Vec<u8>, LoadError> {
    let answer = Request::get(url)
        .referrer_policy(web_sys::ReferrerPolicy::NoReferrer)
        .send()
        .await
        .map_err(|_| LoadError::Offline)?;
    if !answer.ok() {
        return Err(LoadError::Status(answer.status()));
    }
    let bytes = answer.binary().await.map_err(|_| LoadError::Offline)?;
    if bytes.len() > LARGEST_FILE {
        return Err(LoadError::Data(DataError::Empty));
    }
    Ok(bytes)
}

/// A defect in the data is for engineers: once on the console, in debug builds only.
pub(crate) fn report(issues: &[Issue]) {
    if cfg!(debug_assertions) {
        for issue in issues {
            leptos::logging::warn!("bagdar data: {issue}");
        }
    }
}
