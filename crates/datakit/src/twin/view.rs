//! Studies as the terminal prints them: in one language, or in all three side by side. A number that is not known is
//! `null`; one that is too doubtful to show is not there, and its year says `doubtful`.

use super::interests::{Edition, Loaded};
use guidance::catalog::ProfessionId;
use guidance::detail::{RouteKind, RouteReason};
use guidance::lang::Lang;
use guidance::say;
use guidance::source::Source;
use guidance::study::{
    Chance, Condition, Group, GroupCode, Link, Name, Offer, PairId, Quota, Score, Specialty, Study,
    Winners,
};
use guidance::words::Word;
use serde_json::{Map, Value, json};

/// Adds a field to an object.
pub(super) fn put(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Value::Object(fields) = object {
        fields.insert(key.to_owned(), value.into());
    }
}

/// What a score is held against.
pub(super) struct Asked<'a> {
    pub(super) score: Score,
    pub(super) quotas: &'a [Quota],
}

/// The served files through the eyes of one language or of all.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) loaded: &'a Loaded,
    /// `None` is all three.
    pub(super) lang: Option<Lang>,
}

impl<'a> View<'a> {
    /// What does not depend on the language is read here.
    pub(super) fn edition(&self) -> &'a Edition {
        self.loaded.edition(self.lang.unwrap_or_default())
    }

    pub(super) fn study(&self) -> &'a Study {
        &self.edition().study
    }

    /// A text in the language, or by language; a language that has none is left out.
    pub(super) fn said(&self, text: impl Fn(Lang, &Edition) -> Option<String>) -> Value {
        let of = |lang: Lang| text(lang, self.loaded.edition(lang));
        if let Some(lang) = self.lang {
            return of(lang).into();
        }
        let texts = Lang::ALL
            .into_iter()
            .filter_map(|lang| Some((lang.tag().to_owned(), of(lang)?.into())));
        Value::Object(texts.collect())
    }

    pub(super) fn word(&self, word: Word) -> Value {
        self.said(|_, it| Some(it.catalog.words.get(word).to_owned()))
    }

    pub(super) fn filled(&self, word: Word, n: &str) -> Value {
        self.said(|_, it| Some(it.catalog.words.with(word, n)))
    }

    /// A name; beside the others, one that is borrowed from another language is no name of this one.
    pub(super) fn name(&self, name: impl Fn(&Edition) -> Option<&Name>) -> Value {
        self.said(|_, it| {
            let name = name(it)?;
            let own = name.lang.is_none() || self.lang.is_some();
            own.then(|| name.text.clone())
        })
    }

    pub(super) fn profession(&self, id: ProfessionId) -> Map<String, Value> {
        let mut shown = Map::new();
        let Some(own) = self.edition().catalog.get(id) else {
            return shown;
        };
        let name = self.said(|_, it| it.catalog.get(id).map(|it| it.name.clone()));
        shown.insert("slug".into(), own.slug.clone().into());
        shown.insert("name".into(), name);
        shown
    }

    /// With its best pay figure.
    pub(super) fn paid(&self, id: ProfessionId) -> Map<String, Value> {
        let mut shown = self.profession(id);
        let edition = self.edition();
        let pay = edition.catalog.get(id).and_then(|it| it.pay.as_ref());
        let pay = pay.map(|pay| {
            json!({
                "low": pay.band.low(), "middle": pay.band.middle(), "high": pay.band.high(),
                "kind": pay.kind.slug(), "statistic": pay.statistic.slug(),
                "period": self.said(|_, it| Some(say::period(&it.catalog.words, pay.period))),
                "publisher": pay.publisher,
            })
        });
        shown.insert("pay".into(), pay.into());
        shown
    }

    pub(super) fn link(&self, link: &Link) -> Value {
        let mut shown = self.profession(link.profession);
        self.straightness(&mut shown, link.kind, link.why);
        shown.into()
    }

    pub(super) fn straightness(
        &self,
        shown: &mut Map<String, Value>,
        kind: RouteKind,
        why: Option<RouteReason>,
    ) {
        shown.insert("kind".into(), kind.slug().into());
        if let Some(why) = why {
            shown.insert("why".into(), why.slug().into());
            shown.insert("why_says".into(), self.word(why_word(why)));
        }
    }

    pub(super) fn pair(&self, id: PairId) -> Value {
        let code = self.study().pair(id).map(|pair| pair.code.clone());
        let name = self.said(|_, it| Some(it.study.pair_name(it.study.pair(id)?)));
        json!({ "code": code, "name": name })
    }

    /// With its rule's year and publisher.
    pub(super) fn condition(&self, condition: Condition) -> Value {
        let rule = self.study().rule(condition);
        let threshold = rule.and_then(|it| it.threshold);
        let points = threshold.map_or(String::new(), |it| it.to_string());
        json!({
            "condition": condition.slug(),
            "threshold": threshold,
            "says": self.filled(condition.word(), &points),
            "years": rule.map(|it| it.years.as_str()),
            "source": rule.map(|it| it.publisher.as_str()),
        })
    }

    /// What holds for any of the groups. National universities ask theirs in every group.
    pub(super) fn conditions(self, groups: &[&Group]) -> impl Iterator<Item = Condition> {
        Condition::ALL.into_iter().filter(|it| {
            let mut groups = groups.iter();
            *it == Condition::National || groups.any(|group| group.conditions.contains(it))
        })
    }

    /// The group without its universities.
    pub(super) fn group(&self, group: &Group, asked: Option<&Asked<'_>>) -> Map<String, Value> {
        let (study, code) = (self.study(), group.code);
        let mut shown = Map::new();
        let mut put = |key: &str, value: Value| shown.insert(key.to_owned(), value);
        put("code", code.to_string().into());
        put("name", self.name(|it| Some(&it.study.group(code)?.name)));
        if let Some(lang) = group.name.lang.filter(|_| self.lang.is_some()) {
            put("name_lang", lang.tag().into());
        }
        if let Some(asked) = asked {
            put(
                "bands",
                self.bands(
                    asked,
                    |quota| group.lowest(quota).collect(),
                    |score, quota| group.chance(score, quota),
                ),
            );
        }
        put(
            "lowest",
            group.winners.iter().map(|it| self.winners(it)).collect(),
        );
        put(
            "threshold",
            json!({
                "year": study.threshold_year,
                "min": group.threshold.map(|it| it.0), "max": group.threshold.map(|it| it.1),
                "universities": group.universities,
            }),
        );
        put("places", self.places(group));
        put(
            "pairs",
            group.pairs.iter().map(|it| self.pair(*it)).collect(),
        );
        put(
            "conditions",
            group.conditions.iter().map(|it| it.slug()).collect(),
        );
        put(
            "professions",
            group.links.iter().map(|it| self.link(it)).collect(),
        );
        shown
    }

    fn places(&self, group: &Group) -> Value {
        let year = say::school_year(self.study().places_from);
        let mut places = json!({
            "school_year": year, "general": group.places, "college_graduates_short": group.places_short,
            "pedagogical": group.places_pedagogical,
        });
        if group.places == Some(0) {
            put(&mut places, "says", self.filled(Word::PlacesNone, &year));
        }
        places
    }

    fn winners(&self, winners: &Winners) -> Value {
        let mut shown = json!({
            "year": winners.year, "general": winners.general, "rural": winners.rural, "awarded": winners.awarded,
        });
        if winners.doubtful {
            put(&mut shown, "doubtful", true);
            put(
                &mut shown,
                "says",
                self.filled(Word::WinnersDoubtful, &winners.year.to_string()),
            );
        }
        shown
    }

    fn bands(
        &self,
        asked: &Asked<'_>,
        lowest: impl Fn(Quota) -> Vec<(u16, u16)>,
        chance: impl Fn(Score, Quota) -> Chance,
    ) -> Value {
        let band = |quota: &Quota| {
            let chance = chance(asked.score, *quota);
            let against = lowest(*quota).into_iter();
            let against = against.map(|(year, lowest)| json!({ "year": year, "lowest": lowest }));
            let shown = json!({
                "band": chance.slug(), "says": self.word(chance.word()),
                "against": against.collect::<Vec<_>>(),
            });
            (quota.slug().to_owned(), shown)
        };
        Value::Object(asked.quotas.iter().map(band).collect())
    }

    /// A group at one university. Scores there are of the one year that is solid.
    pub(super) fn offer(
        &self,
        code: GroupCode,
        offer: &Offer,
        asked: Option<&Asked<'_>>,
    ) -> Option<Value> {
        let study = self.study();
        let university = study.university(offer)?;
        let year = study.offers_year;
        let mut shown = json!({
            "code": university.code,
            "name": self.name(|it| Some(&it.study.university(offer)?.name)),
            "group": code.to_string(),
            "threshold": { "year": study.threshold_year, "value": offer.threshold },
            "lowest": { "year": year, "general": offer.general, "rural": offer.rural },
        });
        if let Some(asked) = asked {
            let lowest = |quota| {
                offer
                    .lowest(quota)
                    .map(|it| (year, it))
                    .into_iter()
                    .collect()
            };
            put(
                &mut shown,
                "bands",
                self.bands(asked, lowest, |score, quota| offer.chance(score, quota)),
            );
        }
        Some(shown)
    }

    pub(super) fn length(&self, months: Option<u8>) -> Value {
        match months {
            Some(months) => self.said(|_, it| Some(say::length(&it.catalog.words, months))),
            None => Value::Null,
        }
    }

    /// A college specialty with its lengths; `position` is its place among all of them.
    pub(super) fn specialty(&self, specialty: &Specialty) -> Map<String, Value> {
        let place = self
            .study()
            .specialties()
            .iter()
            .position(|it| it == specialty);
        let name = self.name(|it| Some(&it.study.specialties().get(place?)?.name));
        let mut shown = Map::new();
        shown.insert("code".into(), specialty.code.clone().into());
        shown.insert("name".into(), name);
        shown.insert("months_after_9".into(), specialty.after_9.into());
        shown.insert("after_9".into(), self.length(specialty.after_9));
        shown.insert("months_after_11".into(), specialty.after_11.into());
        shown.insert("after_11".into(), self.length(specialty.after_11));
        shown
    }

    pub(super) fn sources(&self) -> Value {
        let source = |it: &Source| json!({ "publisher": it.publisher, "title": it.title, "link": it.link, "period": it.period });
        self.study().sources().iter().map(source).collect()
    }
}

fn why_word(why: RouteReason) -> Word {
    match why {
        RouteReason::Neighbour => Word::WhyNeighbour,
        RouteReason::Courses => Word::WhyCourses,
        RouteReason::Masters => Word::WhyMasters,
        RouteReason::Experience => Word::WhyExperience,
        RouteReason::Talent => Word::WhyTalent,
        RouteReason::StateAcademy => Word::WhyAcademy,
        RouteReason::Employer => Word::WhyEmployer,
    }
}
