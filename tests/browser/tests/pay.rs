//! No figure without its passport.

use journeys::{
    Stage, Value, Widget, count_of_all, data, holds, on_every_engine, professions, publishers, word,
};

const KINDS: [&str; 5] = ["survey", "offers", "tariff", "employer", "estimate"];
const ROWS: &str = "return all('.item-pay').map((row) => ({ \
    name: row.querySelector('[data-profession]').innerText, \
    pay: row.querySelector('.pay').innerText, \
    amount: (row.querySelector('.pay-head') || { innerText: '' }).innerText, \
    passport: (row.querySelector('[data-passport]') || { innerText: '' }).innerText }));";
const CARDS: &str = "return all('.pay-big').map((card) => ({ \
    amount: card.querySelector('.pay-mid').innerText, \
    passport: (card.querySelector('[data-passport]') || { innerText: '' }).innerText, \
    terms: [...card.parentNode.querySelectorAll('details.passport dt')].map((it) => it.textContent), \
    source: [...card.parentNode.querySelectorAll('details.passport dd')].pop().textContent.trim() }));";

/// Words that a passport is made of, in one language.
struct Words {
    kinds: Vec<String>,
    publishers: Vec<String>,
}

impl Words {
    fn of(lang: &str) -> Self {
        Self {
            kinds: KINDS.map(|kind| word(lang, &format!("pay_{kind}"))).into(),
            publishers: publishers(lang),
        }
    }

    /// What is missing: kind, period and publisher have to stand in it.
    fn missing(&self, whose: &str, passport: &str) -> Option<String> {
        let parts: Vec<&str> = passport.split(" · ").collect();
        let kind = self.kinds.iter().any(|kind| kind == parts[0]);
        let period = parts.iter().any(|part| has_year(part));
        let publisher = parts.iter().any(|part| {
            // A note of ours, "publisher not returned", is no publisher.
            !part.contains("not returned") && self.publishers.iter().any(|it| it == part)
        });
        let checks = [(kind, "kind"), (period, "period"), (publisher, "publisher")];
        let missing: Vec<&str> = checks
            .into_iter()
            .filter(|it| !it.0)
            .map(|it| it.1)
            .collect();
        (!missing.is_empty()).then(|| format!("{whose} has no {}: {passport}", missing.join(", ")))
    }
}

fn has_year(part: &str) -> bool {
    part.split(|letter: char| !letter.is_ascii_digit())
        .any(|number| number.len() == 4 && number.starts_with("20"))
}

#[tokio::test]
async fn every_figure_of_the_catalogue_has_kind_period_and_publisher() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#catalog").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await;
        let all = count_of_all();
        widget.finds(all).await;
        show_all(&widget, all).await;
        let rows = widget.ask(ROWS, Vec::new()).await;
        let (words, none) = (Words::of("kk"), word("kk", "pay_none"));
        let (mut paid, mut faults) = (0, Vec::new());
        for row in rows.as_array().unwrap() {
            let text = |key: &str| row[key].as_str().unwrap().trim();
            if text("pay") != none {
                assert!(
                    text("amount").contains('₸'),
                    "{}: {}",
                    text("name"),
                    text("pay")
                );
                faults.extend(words.missing(text("name"), text("passport")));
                paid += 1;
            }
        }
        assert_eq!(paid, known("kk"), "as many rows with pay as the data has");
        assert!(
            faults.is_empty(),
            "{} of {paid}:\n{}",
            faults.len(),
            faults.join("\n")
        );
    })
    .await;
}

async fn show_all(widget: &Widget<'_>, all: usize) {
    let mut shown = widget.count(".item-pay").await;
    while shown < all {
        widget.tap("[data-more]").await;
        let before = shown;
        holds("more rows", async || {
            shown = widget.count(".item-pay").await;
            shown > before
        })
        .await;
    }
    assert_eq!(shown, all);
    assert_eq!(widget.count("[data-more]").await, 0, "nothing more to show");
}

fn known(lang: &str) -> usize {
    let core = data(&format!("{lang}/core.json"));
    let list = core["professions"].as_array().unwrap().clone();
    list.iter().filter(|it| it["pay"].is_u64()).count()
}

#[tokio::test]
async fn pay_on_profession_pages_has_its_passport_or_says_it_is_unknown() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("ru/").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await;
        let words = Words::of("ru");
        let all = professions("ru");
        let some = all
            .iter()
            .step_by(all.len() / 12)
            .map(|it| it.slug.as_str());
        let (mut figures, mut faults) = (0, Vec::new());
        for slug in some.chain(["nurse", "general-practitioner"]) {
            stage
                .act(&format!("location.hash = 'profession:{slug}';"))
                .await;
            widget.opens(slug).await;
            figures += check_page(&widget, slug, &words, &mut faults).await;
        }
        assert!(figures >= 10, "only {figures} figures were there to check");
        assert!(
            faults.is_empty(),
            "{} of {figures}:\n{}",
            faults.len(),
            faults.join("\n")
        );
    })
    .await;
}

async fn check_page(
    widget: &Widget<'_>,
    slug: &str,
    words: &Words,
    faults: &mut Vec<String>,
) -> usize {
    let cards = widget.ask(CARDS, Vec::new()).await;
    let cards = cards.as_array().unwrap();
    for card in cards {
        faults.extend(words.missing(slug, card["passport"].as_str().unwrap()));
        assert!(
            card["amount"].as_str().unwrap().contains('₸'),
            "{slug}: {card}"
        );
        let has = |key: &str| {
            let term = Value::from(word("ru", key));
            card["terms"].as_array().unwrap().contains(&term)
        };
        for key in [
            "passport_kind",
            "passport_period",
            "passport_source",
            "passport_tax",
        ] {
            assert!(has(key), "{slug}: no {key} in the passport");
        }
        assert!(
            card["source"].as_str().unwrap().len() > 10,
            "{slug}: the source is not named: {card}"
        );
    }
    if cards.is_empty() {
        let said = widget
            .ask("return one('#pay').parentNode.innerText;", Vec::new())
            .await;
        assert!(
            said.as_str().unwrap().contains(&word("ru", "pay_unknown")),
            "{slug}: {said}"
        );
    }
    cards.len()
}
