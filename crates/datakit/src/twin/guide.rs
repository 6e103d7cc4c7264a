//! The exam, money for study and the places of study as the terminal prints them: what the screens say.

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

/// The universities and colleges that are known of a region, by code or by a name of its own, and how its pay stands.
pub fn region(authored: &Authored, key: &str) -> Option<Value> {
    let wanted = key.trim().to_lowercase();
    let is = |name: &str| name.to_lowercase() == wanted;
    let mut rows = authored.regions.iter().filter(|row| row.code != "kz");
    let row = rows.find(|row| is(&row.code) || Lang::ALL.iter().any(|lang| is(row.name(*lang))))?;
    let [kk, ru, en] = Lang::ALL.map(|lang| {
        let places = compile::places(authored, lang);
        let here = |schools: wire::Rows<wire::School>| -> Vec<wire::School> {
            let schools = schools.0.into_iter().flatten();
            schools
                .filter(|it| it.region.as_deref() == Some(&row.code))
                .collect()
        };
        let mut pays = places.pays.0.into_iter().flatten();
        let (universities, colleges) = (here(places.universities), here(places.colleges));
        json!({
            "name": row.name(lang),
            "universities_listed": universities.len(),
            "universities": universities,
            "colleges_listed": colleges.len(),
            "colleges": colleges,
            "colleges_working_in_the_country": places.colleges_working,
            "pay_percent_of_the_country": pays.find(|it| it.code == row.code),
            "university_note": places.says.get("university_note"),
            "unplaced_note": places.says.get("unplaced_note"),
        })
    });
    Some(json!({ "code": row.code, "kk": kk, "ru": ru, "en": en }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn real() -> Authored {
        Authored::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).0
    }

    #[test]
    fn a_region_is_found_by_any_name_and_lists_what_is_known() {
        let authored = real();
        let by_code = region(&authored, "almaty").unwrap();
        assert_eq!(region(&authored, "Алматы қаласы"), Some(by_code.clone()));
        assert!(by_code["kk"]["universities_listed"].as_u64().unwrap() > 20);
        assert_eq!(by_code["kk"]["pay_percent_of_the_country"]["percent"], 124);
        let unknown = region(&authored, "kostanay").unwrap();
        assert_eq!(unknown["ru"]["pay_percent_of_the_country"], Value::Null);
        assert_eq!(region(&authored, "kz"), None);
    }

    #[test]
    fn every_statement_names_who_said_it() {
        let shown = guide(&real(), "exam").unwrap();
        let fact = &shown["en"]["sections"][0]["facts"][0];
        assert!(fact["sources"][0]["publisher"].is_string(), "{fact}");
        assert_eq!(guide(&real(), "weather"), None);
    }
}
