//! A university: what is known of it, the groups it has, and how a score stands there.

use super::interests::Loaded;
use super::view::{Asked, View};
use crate::authored::{Authored, UniversityRow};
use guidance::lang::Lang;
use guidance::study::{Group, GroupCode, Offer};
use serde_json::{Map, Value, json};

/// Its name in one language, or the one it has.
pub(super) fn name(row: &UniversityRow, lang: Lang) -> Option<&str> {
    let own = match lang {
        Lang::Kk => &row.name_kk,
        Lang::Ru => &row.name_ru,
        Lang::En => &row.name_en,
    };
    let names = [own, &row.name_ru, &row.name_kk];
    names.into_iter().flatten().map(String::as_str).next()
}

/// All that is known of a university, in three languages. It is named by code, short name or name.
pub fn university(authored: &Authored, loaded: &Loaded, key: &str) -> Option<Value> {
    let view = View { loaded, lang: None };
    let code = loaded.finder().university(key).found()?;
    let row = loaded.university(&code)?;
    let mut shown = view.university(row, None, |_| true);
    let sources = row.source.split(';').filter_map(|id| authored.source(id));
    let sources: Vec<Value> = sources
        .map(|it| json!({ "id": it.id, "publisher": it.publisher, "title": it.title, "link": it.link, "period": it.period }))
        .collect();
    shown.insert("note".into(), row.note.clone().into());
    shown.insert("sources".into(), sources.into());
    Some(shown.into())
}

impl View<'_> {
    /// With those of its groups that are `wanted`.
    pub(super) fn university(
        &self,
        row: &UniversityRow,
        asked: Option<&Asked<'_>>,
        wanted: impl Fn(&Group) -> bool,
    ) -> Map<String, Value> {
        let study = self.study();
        let here = |offer: &&Offer| {
            study
                .university(offer)
                .is_some_and(|it| it.code == row.code)
        };
        let offers = study.groups().filter(|it| wanted(it)).filter_map(|group| {
            let mut offer = self.offer(group.code, group.offers.iter().find(here)?, asked)?;
            let fields = offer.as_object_mut()?;
            fields.insert("code".into(), group.code.to_string().into());
            fields.insert("name".into(), self.group_name(group.code));
            fields.remove("group");
            Some(offer)
        });
        let offers: Vec<Value> = offers.collect();
        let region = row.region.as_deref();
        let region = region.and_then(|it| self.loaded.regions().find(|row| row.code == it));
        let known = |text: &Option<String>| text.as_deref().map(|it| it == "yes");
        let shown = json!({
            "code": row.code,
            "name": self.said(|lang, _| name(row, lang).map(str::to_owned)),
            "short_name": row.short_name,
            "city": row.city,
            "region": region.map(|it| self.said(|lang, _| Some(it.name(lang).to_owned()))),
            "site": row.site,
            "dormitory": known(&row.dormitory),
            "military_department": known(&row.military_department),
            "groups_listed": offers.len(),
            "groups": offers,
        });
        match shown {
            Value::Object(shown) => shown,
            _ => Map::new(),
        }
    }

    /// What a group is called.
    pub(super) fn group_name(&self, code: GroupCode) -> Value {
        self.name(|it| Some(&it.study.group(code)?.name))
    }
}
