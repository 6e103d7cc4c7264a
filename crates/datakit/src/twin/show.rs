//! All that is known of one group, exam pair or profession, in three languages: what `datakit show` prints. Numbers come
//! from the served studies, so that none is printed here that the widget holds back.

use super::interests::Loaded;
use super::subjects::{PairAsked, pair as typed_pair};
use super::view::{View, put};
use crate::authored::{Authored, CutoffRow, ExamPairRow};
use crate::compile;
use guidance::detail::RouteKind;
use guidance::lang::Lang;
use guidance::study::{Group, Offer, Quota};
use guidance::wire;
use guidance::words::Word;
use serde_json::{Map, Value, json};

fn view(loaded: &Loaded) -> View<'_> {
    View { loaded, lang: None }
}

/// What a learner is shown of a profession, with all that leads to it. It is named by slug or by a name of its own.
pub fn profession(authored: &Authored, loaded: &Loaded, key: &str) -> Option<Value> {
    let view = view(loaded);
    let id = loaded.resolve_profession(key, None).found()?;
    let slug = &loaded.catalog(Lang::Kk).get(id)?.slug;
    let file = authored.profession(slug)?;
    let detail = |lang| compile::detail(authored, file, lang);
    let mut shown = json!({
        "sector": file.sector,
        "level": file.level,
        "new": file.new,
        "interests": file.interests.hundredths(),
        "route_sources": view.sources(),
        "links_note": view.word(Word::RoutesNote),
        "kk": detail(Lang::Kk),
        "ru": detail(Lang::Ru),
        "en": detail(Lang::En),
    });
    let priced = |it: &wire::GuideCard| it.key == guidance::guide::TYPICAL_YEAR;
    let mut cards = compile::guide(authored, Lang::En)
        .cards
        .0
        .into_iter()
        .flatten();
    let cost = cards.find(priced).map(|it| {
        json!({ "kind": "grant or paid", "sums": it.sums, "from": it.from, "to": it.to, "rule": it.rule })
    });
    // No source says how many years a programme takes.
    let university = json!({ "cost": cost, "years": Value::Null });
    put(&mut shown, "university_study", university);
    for (key, value) in view.ways_to(id, None) {
        put(&mut shown, &key, value);
    }
    Some(shown)
}

/// A programme group with its universities, the pairs it accepts and the professions it leads to.
pub fn group(authored: &Authored, loaded: &Loaded, code: &str) -> Option<Value> {
    let view = view(loaded);
    let code = loaded.finder().group(view.study(), code).found()?;
    let group = view.study().group(code)?;
    let mut rows = authored.education.groups.iter();
    let row = rows.find(|row| row.code == group.code.to_string())?;
    let universities = group.offers.iter();
    let universities = universities.filter_map(|it| university(authored, view, group, it));
    let universities: Vec<Value> = universities.collect();
    let cutoffs = authored.education.cutoffs.iter();
    let cutoffs = cutoffs.filter(|it| it.group == row.code);
    let ids = cutoffs
        .map(|it| it.source.as_str())
        .chain([row.source.as_str()]);
    let mut shown = view.group(group, None);
    let more = json!({
        "field": group.field,
        "direction": row.direction,
        "universities_listed": universities.len(),
        "universities": universities,
        "conditions": conditions(view, &[group]),
        "chance_note": view.filled(Word::ChanceNote, &guidance::study::MARGIN.to_string()),
        "links_note": view.word(Word::RoutesNote),
        "note": note(authored, group),
        "sources": sources(authored, ids),
    });
    if let Value::Object(more) = more {
        shown.extend(more);
    }
    Some(shown.into())
}

/// What a steward wrote beside the group, unless it speaks of figures that are held back.
fn note(authored: &Authored, group: &Group) -> Option<String> {
    let code = group.code.to_string();
    let mut rows = authored.education.groups.iter();
    let note = rows.find(|row| row.code == code)?.note.clone()?;
    let doubtful = group.winners.iter().any(|it| it.doubtful) || note.contains("figures differ");
    (!doubtful).then_some(note)
}

/// Scores of winners stand there only where the lowest of them is solid.
fn university(authored: &Authored, view: View<'_>, group: &Group, offer: &Offer) -> Option<Value> {
    let mut shown = view.offer(group.code, offer, None)?;
    let code = &view.study().university(offer)?.code;
    let mut rows = authored.education.universities.iter();
    if let Some(row) = rows.find(|row| row.code == *code) {
        put(&mut shown, "city", row.city.clone());
        put(&mut shown, "region", row.region.clone());
        put(&mut shown, "site", row.site.clone());
    }
    let of_group = group.code.to_string();
    let mut winners = Map::new();
    for quota in Quota::ALL {
        let own = |row: &&CutoffRow| {
            row.group == of_group && row.university == *code && row.quota == quota.slug()
        };
        let row = authored.education.cutoffs.iter().find(own);
        if let Some(row) = row.filter(|_| offer.lowest(quota).is_some()) {
            let scores = json!({
                "year": view.study().offers_year, "grants": row.won_2025, "lowest": row.lowest_2025,
                "median": row.median_2025, "highest": row.highest_2025,
            });
            winners.insert(quota.slug().to_owned(), scores);
        }
    }
    put(&mut shown, "winners", winners);
    Some(shown)
}

/// An exam pair by code or subjects, with the groups that accept it and the professions they lead to.
pub fn pair(authored: &Authored, loaded: &Loaded, key: &str) -> Option<Value> {
    let view = view(loaded);
    let PairAsked::Known(id) = typed_pair(view, key) else {
        return None;
    };
    let code = &view.study().pair(id)?.code;
    let mut rows = authored.education.pairs.iter();
    let row = rows.find(|row| row.code == *code)?;
    let groups: Vec<&Group> = view.study().accepting(id).collect();
    let professions = view.study().professions(id);
    let of = |kind: RouteKind| professions.iter().filter(|it| it.1 == kind).count();
    let mut shown = view.pair(id);
    put(&mut shown, "takers", takers(row));
    put(&mut shown, "note", row.note.clone());
    let counts = json!({
        "groups": groups.len(), "professions": professions.len(), "direct": of(RouteKind::Direct),
        "usual": of(RouteKind::Usual), "possible": of(RouteKind::Possible),
    });
    put(&mut shown, "counts", counts);
    let listed = groups.iter().map(|it| view.group(it, None).into());
    put(&mut shown, "groups", listed.collect::<Vec<Value>>());
    let listed = professions.iter().map(|(id, kind)| {
        let mut shown = view.paid(*id);
        shown.insert("kind".into(), kind.slug().into());
        shown.into()
    });
    put(&mut shown, "professions", listed.collect::<Vec<Value>>());
    put(&mut shown, "conditions", conditions(view, &groups));
    put(&mut shown, "links_note", view.word(Word::RoutesNote));
    put(&mut shown, "sources", view.sources());
    Some(shown)
}

fn takers(row: &ExamPairRow) -> Value {
    json!([
        { "year": 2026, "people": row.takers_2026, "of_them_100_points_and_more": row.takers_100plus_2026 },
        { "year": 2025, "people": row.takers_2025 },
    ])
}

fn conditions(view: View<'_>, groups: &[&Group]) -> Vec<Value> {
    view.conditions(groups)
        .map(|it| view.condition(it))
        .collect()
}

fn sources<'a>(authored: &Authored, ids: impl Iterator<Item = &'a str>) -> Vec<Value> {
    let mut ids: Vec<&str> = ids.flat_map(|it| it.split(';')).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = ids.into_iter().filter_map(|id| authored.source(id));
    rows.map(|it| {
        json!({
            "id": it.id, "publisher": it.publisher, "title": it.title, "link": it.link, "period": it.period,
            "reliability": it.reliability,
        })
    })
    .collect()
}
