//! What leads to a profession.

use super::view::{Asked, View, put};
use guidance::catalog::ProfessionId;
use serde_json::{Map, Value};

impl View<'_> {
    /// Pairs, groups and specialties that lead to a profession.
    pub(super) fn ways_to(
        &self,
        id: ProfessionId,
        asked: Option<&Asked<'_>>,
    ) -> Map<String, Value> {
        let study = self.study();
        let mut shown = self.paid(id);
        let pairs = study.pairs_to(id).into_iter().map(|(pair, kind)| {
            let mut pair = self.pair(pair);
            put(&mut pair, "kind", kind.slug());
            pair
        });
        shown.insert("pairs".into(), pairs.collect());
        let groups = study.groups_to(id).into_iter().map(|(group, link)| {
            let mut shown = self.group(group, asked);
            shown.remove("professions");
            self.straightness(&mut shown, link.kind, link.why);
            Value::Object(shown)
        });
        shown.insert("groups".into(), groups.collect());
        let specialties = study
            .specialties_to(id)
            .into_iter()
            .map(|(specialty, link)| {
                let mut shown = self.specialty(specialty);
                self.straightness(&mut shown, link.kind, link.why);
                Value::Object(shown)
            });
        shown.insert("specialties".into(), specialties.collect());
        let slug = shown
            .get("slug")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let sentences = self.loaded.sentences(slug);
        let sentences = sentences.map(|it| self.said(|lang, _| Some(it.of(lang).to_owned())));
        let sentences: Vec<Value> = sentences.collect();
        shown.insert("sentences".into(), sentences.into());
        shown
    }
}
