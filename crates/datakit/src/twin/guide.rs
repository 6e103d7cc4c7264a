//! The exam and money for study as the terminal prints them: what the screens say.

use crate::authored::Authored;
use crate::compile;
use guidance::lang::Lang;
use guidance::wire;
use serde_json::{Value, json};

/// Statements of the exam (`exam`), cards of money (`money`) or the words explained (`words`), in three languages with
/// their months and publishers.
pub fn guide(authored: &Authored, part: &str) -> Option<Value> {
    let of = |lang: Lang| {
        let guide = compile::guide(authored, lang);
        let said = match part {
            "exam" => json!({ "sections": guide.sections }),
            "money" => json!({ "cards": guide.cards }),
            "words" => json!({ "terms": guide.terms }),
            _ => return None,
        };
        let mut said = said;
        named(&mut said, &guide.sources);
        Some(said)
    };
    let [kk, ru, en] = Lang::ALL.map(of);
    Some(json!({ "kk": kk?, "ru": ru?, "en": en? }))
}

/// Sources by publisher and title, where the served file has positions in a list.
fn named(value: &mut Value, sources: &[wire::Source]) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|it| named(it, sources)),
        Value::Object(fields) => {
            for (key, field) in fields.iter_mut() {
                match (key.as_str(), &mut *field) {
                    ("sources", Value::Array(places)) => {
                        for place in places.iter_mut() {
                            let source = place.as_u64().and_then(|it| usize::try_from(it).ok());
                            let source = source.and_then(|it| sources.get(it));
                            *place = json!(source);
                        }
                    }
                    _ => named(field, sources),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn real() -> Authored {
        Authored::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).0
    }

    #[test]
    fn every_statement_names_who_said_it() {
        let shown = guide(&real(), "exam").unwrap();
        let fact = &shown["en"]["sections"][0]["facts"][0];
        assert!(fact["sources"][0]["publisher"].is_string(), "{fact}");
        assert_eq!(guide(&real(), "weather"), None);
    }
}
