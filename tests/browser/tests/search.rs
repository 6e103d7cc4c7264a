//! Finding a profession.

use journeys::{Stage, Widget, holds, on_every_engine};

/// дәрігер as it is written, without Kazakh letters, in Latin, and with the keyboard left in English.
const DOCTOR: [&str; 4] = ["дәрігер", "даригер", "dariger", "lfhbuth"];

#[tokio::test]
async fn a_learner_finds_a_doctor_in_four_ways_of_typing() {
    on_every_engine(async |stage: &Stage| {
        for typed in DOCTOR {
            stage.visit("hosts/school.html").await;
            let widget = stage.framed("bagdar-guide");
            widget.ready().await.on("home").await;
            widget.type_into("form.search input", typed).await;
            widget.tap("form.search button").await;
            widget.on("catalog").await.settles().await;
            open_the_doctor(&widget, typed).await;
        }
    })
    .await;
}

/// A doctor is found by name, also where the page of the therapist, whom people call doctor, comes first.
async fn open_the_doctor(widget: &Widget<'_>, typed: &str) {
    let doctor = "Жалпы практика дәрігері";
    // Until all search words are there, the names of this language alone decide.
    holds(&format!("a doctor first for {typed}"), async || {
        let found = widget.texts("[data-profession]").await;
        let first = found.first().map_or("", String::as_str);
        ["Терапевт", doctor].contains(&first) && found.iter().any(|it| it == doctor)
    })
    .await;
    widget.tap_saying("[data-profession]", doctor).await;
    widget
        .on("profession")
        .await
        .opens("general-practitioner")
        .await;
    assert_eq!(widget.text("h1").await, doctor);
}
