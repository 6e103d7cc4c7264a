//! Ways out to the state's sites: where each leads is said before it is opened.

use super::sources::out_link;
use crate::ui::markup::{El, el};
use guidance::handoff::{Place, address};
use guidance::lang::Lang;
use guidance::words::{Word, Words};

/// A list of ways out. `profession` is its name in Kazakh or Russian, as the site's page is.
pub(crate) fn handoff_list(
    words: &Words,
    lang: Lang,
    places: &[Place],
    profession: Option<&str>,
) -> El {
    let way = |place: &Place| {
        let hint = match place {
            Place::Vacancies => words.get(Word::HandRegion).to_owned(),
            Place::Practice => words.get(Word::HandPracticeHint).to_owned(),
            Place::Summer => words.get(Word::HandSummerHint).to_owned(),
            Place::Courses => match profession {
                Some(name) => words.with(Word::HandCoursesHint, name),
                None => words.get(Word::HandCoursesAny).to_owned(),
            },
        };
        let title = words.get(place_word(*place));
        let title = format!("{title}: {}", place.site());
        el("li")
            .attr("data-handoff", place.site())
            .child(out_link(words, &address(*place, lang, profession), &title).class("way"))
            .child(el("p").class("note").text(hint))
    };
    el("ul").class("ways").children(places.iter().map(way))
}

fn place_word(place: Place) -> Word {
    match place {
        Place::Vacancies => Word::HandVacancies,
        Place::Practice => Word::HandPractice,
        Place::Summer => Word::HandSummer,
        Place::Courses => Word::HandCourses,
    }
}
