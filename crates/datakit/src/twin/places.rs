//! Where a group is taught: at one university, or in one region.

use super::routes::Answer;
use super::sentences::Sentence;
use super::view::{Asked, put};
use guidance::study::{Group, GroupCode, Offer};
use guidance::words::Word;
use serde_json::{Value, json};

/// How many universities are named where the asked one has no such group.
const NAMED: usize = 5;

impl Answer<'_> {
    /// The asked group, and where it is taught.
    pub(super) fn group(&mut self, code: GroupCode) {
        let (view, quotas) = (self.view, self.quotas.clone());
        let asked = self.request.score.map(|score| Asked {
            score,
            quotas: &quotas,
        });
        let Some(group) = view.study().group(code) else {
            return;
        };
        let mut shown = view.group(group, asked.as_ref());
        let offers = self.offers(group, asked.as_ref());
        shown.insert("universities".into(), offers.into());
        self.put("group", shown);
        self.conditions(&[group]);
        if self.pair.is_some_and(|pair| !group.pairs.contains(&pair)) {
            let (code, words) = (code.to_string(), &view.edition().catalog.words);
            let said = words.with_two(Word::GroupUnmet, &code, &self.names(&group.pairs));
            self.notes.push(said);
        }
    }

    /// Whether a group is one of those the line asks for: itself, of the pair, of the profession.
    fn wants(&self, group: &Group) -> bool {
        let request = self.request;
        let own = request.group.is_none_or(|code| group.code == code);
        let pair = self.pair.is_none_or(|pair| group.pairs.contains(&pair));
        let mut links = group.links.iter();
        let led = request
            .profession
            .is_none_or(|id| links.any(|it| it.profession == id));
        own && pair && led
    }

    /// Whether the line says which groups it is after.
    fn narrowed(&self) -> bool {
        let request = self.request;
        request.group.is_some() || self.pair.is_some() || request.profession.is_some()
    }

    /// The asked university with the groups that are asked for.
    pub(super) fn university(&mut self) {
        let (view, quotas) = (self.view, self.quotas.clone());
        let row = self.request.university.as_deref();
        let Some(row) = row.and_then(|it| view.loaded.university(it)) else {
            return;
        };
        let score = self.request.score;
        let asked = score.map(|score| Asked {
            score,
            quotas: &quotas,
        });
        let shown = view.university(row, asked.as_ref(), |it| self.wants(it));
        let none = shown.get("groups_listed") == Some(&0.into());
        self.put("university", shown);
        if none {
            let lang = view.lang.unwrap_or_default();
            let name = super::university::name(row, lang).unwrap_or_default();
            let elsewhere = self.elsewhere();
            let said = match self.narrowed() && !elsewhere.is_empty() {
                true => Sentence::NotTaught.say(lang, name, &elsewhere),
                false => Sentence::NothingTaught.say(lang, name, ""),
            };
            self.notes.push(said);
        }
    }

    /// Names of universities that have what is asked for.
    fn elsewhere(&self) -> String {
        let study = self.view.study();
        let mut names: Vec<&str> = Vec::new();
        for offer in study
            .groups()
            .filter(|it| self.wants(it))
            .flat_map(|it| &it.offers)
        {
            if let Some(found) = study.university(offer)
                && !names.contains(&found.name.text.as_str())
            {
                names.push(&found.name.text);
            }
        }
        names.truncate(NAMED);
        names.join("; ")
    }

    /// The universities of the asked region that have what is asked for, each with its groups.
    pub(super) fn region(&mut self) {
        let (view, quotas) = (self.view, self.quotas.clone());
        let mut regions = view.loaded.regions();
        let code = self.request.region.as_deref();
        let Some(region) = regions.find(|it| Some(it.code.as_str()) == code) else {
            return;
        };
        let score = self.request.score;
        let asked = score.map(|score| Asked {
            score,
            quotas: &quotas,
        });
        let lang = view.lang.unwrap_or_default();
        let here = view.loaded.universities();
        let here = here.filter(|it| it.region.as_deref() == code);
        let shown = here.map(|it| view.university(it, asked.as_ref(), |group| self.wants(group)));
        let narrowed = self.narrowed();
        let shown: Vec<Value> = shown
            .filter(|it| !narrowed || it.get("groups_listed") != Some(&0.into()))
            .map(|mut it| {
                // Without a choice a region has hundreds of them.
                if !narrowed {
                    it.remove("groups");
                }
                it.into()
            })
            .collect();
        if shown.is_empty() && narrowed {
            let elsewhere = self.elsewhere();
            let said = Sentence::NotInRegion.say(lang, region.name(lang), &elsewhere);
            self.notes.push(said);
        }
        let mut answer = json!({ "code": region.code, "name": region.name(lang) });
        put(&mut answer, "universities_listed", shown.len());
        put(&mut answer, "universities", shown);
        self.put("region", answer);
    }

    /// Universities that have a group, unless one of them or a region is asked for.
    fn offers(&self, group: &Group, asked: Option<&Asked<'_>>) -> Vec<Value> {
        let request = self.request;
        if request.university.is_some() || request.region.is_some() {
            return Vec::new();
        }
        let offers = group.offers.iter();
        let shown = offers.filter_map(|it: &Offer| self.view.offer(group.code, it, asked));
        shown.collect()
    }
}
