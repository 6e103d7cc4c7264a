//! Doors a learner opens on purpose: a file saved or read, the clipboard, today's date. On a host's page too:
//! none of them leaves anything behind there.
#![allow(
    clippy::disallowed_methods,
    reason = "saving and copying are asked for by the learner and belong to the browser, not to the page"
)]

use gloo_timers::future::TimeoutFuture;
use guidance::day::Day;
use js_sys::{Array, Date};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url, window};

/// The day of today where the learner is.
pub(crate) fn today() -> Option<Day> {
    let now = Date::new_0();
    day(now.get_full_year(), now.get_month(), now.get_date())
}

/// This moment in UTC: the day, and the second of it.
pub(crate) fn now() -> Option<(Day, u32)> {
    let now = Date::new_0();
    let day = day(
        now.get_utc_full_year(),
        now.get_utc_month(),
        now.get_utc_date(),
    )?;
    let minutes = now.get_utc_hours() * 60 + now.get_utc_minutes();
    Some((day, minutes * 60 + now.get_utc_seconds()))
}

fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    let (year, month) = (u16::try_from(year).ok()?, u8::try_from(month + 1).ok()?);
    Day::new(year, month, u8::try_from(day).ok()?)
}

/// Hands a text to the browser as a file to be saved. A frame that may not save does so without a word, so whoever
/// calls this also shows the text.
pub(crate) fn save(name: &str, kind: &str, text: &str) {
    // Nothing saved: the text stands beside the button.
    let _ = saved(name, kind, text);
}

fn saved(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = window().and_then(|it| it.document());
    let link = document.ok_or(JsValue::NULL)?.create_element("a")?;
    let link: HtmlAnchorElement = link.dyn_into().map_err(JsValue::from)?;
    link.set_href(&address);
    link.set_download(name);
    // Never put into the page: clicking is enough.
    link.click();
    // The browser reads it in its own time.
    spawn_local(async move {
        TimeoutFuture::new(60_000).await;
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}

/// Puts a text on the clipboard; `then` hears whether the browser let it.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let clipboard = window().map(|it| it.navigator().clipboard());
    // Pages that are not secure have none.
    let there = clipboard.filter(|it| !it.is_undefined());
    let Some(clipboard) = there else {
        then(false);
        return;
    };
    let promise = clipboard.write_text(text);
    spawn_local(async move { then(JsFuture::from(promise).await.is_ok()) });
}

/// Reads the file that was chosen in a file field and empties the field; `then` hears its text, or `None` when it could
/// not be read.
pub(crate) fn chosen_file(event: &Event, then: impl FnOnce(Option<String>) + 'static) {
    let field = event
        .target()
        .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else {
        return;
    };
    let text = file.text();
    spawn_local(async move {
        let text = JsFuture::from(text).await.ok();
        // The same file can be chosen again.
        field.set_value("");
        then(text.and_then(|it| it.as_string()));
    });
}
