//! Something did not arrive: what happened, what is safe, what to do.

use super::icon::{Icon, icon, small_icon};
use crate::load::LoadError;
use crate::ui::markup::{El, el};
use crate::voice::Voice;
use guidance::words::Word;

fn reason(error: &LoadError) -> Word {
    match error {
        LoadError::Offline => Word::FailedOffline,
        LoadError::Status(_) => Word::FailedServer,
        LoadError::Data(_) => Word::FailedData,
    }
}

/// A failed load with its way on.
pub(crate) fn failed(
    voice: Voice,
    title: Word,
    error: &LoadError,
    retry: impl FnMut() + 'static,
) -> El {
    notice("notice notice-bad", Icon::Warning)
        .attr("role", "alert")
        .child(el("p").class("strong").say(voice.say(title)))
        .child(el("p").say(voice.say(reason(error))))
        .child(el("p").child(retry_button(voice, retry)))
}

pub(crate) fn retry_button(voice: Voice, mut retry: impl FnMut() + 'static) -> El {
    el("button")
        .class("btn btn-line")
        .attr("type", "button")
        .attr("data-retry", "")
        .on("click", move |_| retry())
        .child(small_icon(Icon::Again))
        .say(voice.say(Word::Retry))
}

/// A box that says one thing: `class` is its tone.
pub(crate) fn notice(class: &'static str, sign: Icon) -> El {
    el("div").class(class).child(icon(sign))
}

/// A place of the final size while something is on its way.
pub(crate) fn loading(voice: Voice) -> El {
    let bones = [
        "bone bone-2",
        "bone bone-1",
        "bone bone-pic",
        "bone bone-3",
        "bone bone-2",
    ];
    el("div")
        .class("stack waiting")
        .attr("role", "status")
        .child(el("span").class("hide").say(voice.say(Word::Loading)))
        .children(bones.map(|class| el("span").class(class)))
}
