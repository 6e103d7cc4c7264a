//! A college specialty: what it is called, how long it takes, where it leads, and which known colleges teach it.

use super::interests::Loaded;
use super::view::View;
use crate::authored::{Authored, CollegeRow};
use serde_json::{Value, json};

/// By code or name in any language; `None` when there is none, or several.
pub fn specialty(authored: &Authored, loaded: &Loaded, key: &str) -> Option<Value> {
    let view = View { loaded, lang: None };
    let place = loaded.finder().specialty(view.study(), key).found()?;
    let found = view.study().specialties().get(place)?;
    let mut shown = view.specialty(found);
    let code = found.code.as_deref();
    let rows = &authored.education.specialties;
    let row = rows.iter().find(|it| it.code() == code && code.is_some());
    let row = row.or_else(|| rows.iter().find(|it| it.name_ru == found.name.text));
    if let Some(row) = row {
        let inner = rows.iter();
        let inner = inner.filter(|it| {
            it.row == "qualification" && it.specialty_ru.as_ref() == Some(&row.name_ru)
        });
        let qualifications: Vec<Value> = inner
            .map(|it| json!({ "code": it.qualification_code, "kk": it.name_kk, "ru": it.name_ru, "level": it.level }))
            .collect();
        let sources = row.source.split(';').filter_map(|id| authored.source(id));
        let sources: Vec<Value> = sources
            .map(|it| json!({ "id": it.id, "publisher": it.publisher, "period": it.period }))
            .collect();
        shown.insert("level".into(), row.level.clone().into());
        shown.insert("qualifications".into(), qualifications.into());
        shown.insert("note".into(), row.note.clone().into());
        shown.insert("sources".into(), sources.into());
    }
    let links: Vec<Value> = found.links.iter().map(|it| view.link(it)).collect();
    shown.insert("professions".into(), links.into());
    let colleges = authored.education.colleges.iter();
    let colleges = colleges.filter(|it| teaches(it, code, &found.name.text));
    let colleges: Vec<Value> = colleges
        .map(|it| json!({ "kk": it.name_kk, "ru": it.name_ru, "region": it.region, "city": it.city, "site": it.site }))
        .collect();
    shown.insert("colleges_known".into(), colleges.into());
    Some(shown.into())
}

fn teaches(college: &CollegeRow, code: Option<&str>, name: &str) -> bool {
    let list = college.specialties.iter().flat_map(|it| it.split('|'));
    let mut list = list.map(str::trim);
    list.any(|it| code.is_some_and(|code| it.starts_with(code)) || it.eq_ignore_ascii_case(name))
}
