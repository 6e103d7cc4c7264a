//! What `datakit routes` answers to a line: the doors that a pair, a score, a grade and a profession open.

use super::interests::Loaded;
use super::request::{Grade, Request, read};
use super::sentences::Sentence;
use super::subjects::PairAsked;
use super::view::{Asked, View, put};
use guidance::catalog::ProfessionId;
use guidance::detail::RouteKind;
use guidance::study::{Chance, Group, GroupCode, MARGIN, PairId, Quota};
use guidance::words::Word;
use serde_json::{Map, Value, json};

impl Loaded {
    /// The answer to a line, as JSON; `{"error"}` says what is wrong with it, `"note"` what cannot meet.
    pub fn routes(&self, line: &str) -> String {
        let (lang, request) = read(self, line);
        let answer = match request {
            Ok(request) => {
                let view = View {
                    loaded: self,
                    lang: Some(lang),
                };
                Answer::new(view, &request).all()
            }
            Err(what) => json!({ "error": what }),
        };
        answer.to_string()
    }
}

/// One answer on its way.
pub(super) struct Answer<'a> {
    pub(super) view: View<'a>,
    pub(super) request: &'a Request,
    pub(super) quotas: Vec<Quota>,
    pub(super) pair: Option<PairId>,
    pub(super) notes: Vec<String>,
    shown: Map<String, Value>,
}

impl<'a> Answer<'a> {
    fn new(view: View<'a>, request: &'a Request) -> Self {
        let quotas = request.quota.map_or(Quota::ALL.to_vec(), |it| vec![it]);
        let mut answer = Self {
            view,
            request,
            quotas,
            pair: None,
            notes: Vec::new(),
            shown: Map::new(),
        };
        answer.pair = answer.known(request.pair.as_ref(), "pair");
        answer
    }

    pub(super) fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.shown.insert(key.to_owned(), value.into());
    }

    /// The pair of a field; where there is none, the note and the near ones are put.
    fn known(&mut self, asked: Option<&PairAsked>, key: &str) -> Option<PairId> {
        match asked? {
            PairAsked::Known(id) => {
                let mut pair = self.view.pair(*id);
                let takers = self.view.study().pair(*id)?.takers;
                put(
                    &mut pair,
                    "takers",
                    json!({ "year": self.view.study().threshold_year, "people": takers }),
                );
                self.put(key, pair);
                Some(*id)
            }
            PairAsked::None { near, why } => {
                let words = &self.view.edition().catalog.words;
                let (lang, names) = (self.view.lang.unwrap_or_default(), self.names(near));
                self.notes.push(match why {
                    Some((Sentence::SeveralPairs, _)) => {
                        Sentence::SeveralPairs.say(lang, &names, "")
                    }
                    Some((why, what)) => {
                        let near = Sentence::Near.say(lang, &names, "");
                        format!("{} {near}", why.say(lang, what, ""))
                    }
                    None => words.with(Word::PairNone, &names),
                });
                let near: Vec<Value> = near.iter().map(|it| self.view.pair(*it)).collect();
                self.put(&format!("near_{key}"), near);
                None
            }
        }
    }

    pub(super) fn names(&self, pairs: &[PairId]) -> String {
        let study = self.view.study();
        let names = pairs.iter().filter_map(|it| study.pair(*it));
        let names: Vec<String> = names.map(|it| study.pair_name(it)).collect();
        names.join(", ")
    }

    fn all(mut self) -> Value {
        let refused = self.request.pair.is_some() && self.pair.is_none();
        let groups = if refused { Vec::new() } else { self.groups() };
        if let Some(id) = self.request.profession {
            self.profession(id);
        }
        if let Some(code) = self.request.group {
            self.group(code);
        }
        if !refused {
            self.university();
            self.region();
        }
        if !groups.is_empty() {
            self.list(&groups);
        }
        self.difference();
        if !refused {
            self.grade();
        }
        self.finish()
    }

    /// The groups of the pair, or of the profession where one is asked; all of them for a score alone.
    fn groups(&self) -> Vec<&'a Group> {
        let study = self.view.study();
        let request = self.request;
        let placed = request.university.is_some() || request.region.is_some();
        if request.group.is_some()
            || (self.pair.is_none() && (request.profession.is_some() || placed))
        {
            return Vec::new();
        }
        let mut groups: Vec<&Group> = match self.pair {
            Some(pair) => study.accepting(pair).collect(),
            None if request.score.is_some() => study.groups().collect(),
            None => Vec::new(),
        };
        if let Some(id) = request.profession {
            groups.retain(|group| group.links.iter().any(|link| link.profession == id));
        }
        groups
    }

    fn list(&mut self, groups: &[&Group]) {
        let (view, request) = (self.view, self.request);
        let quotas = self.quotas.clone();
        let asked = request.score.map(|score| Asked {
            score,
            quotas: &quotas,
        });
        let shown = groups
            .iter()
            .map(|it| Value::Object(view.group(it, asked.as_ref())));
        self.put("groups", shown.collect::<Vec<_>>());
        let mut counts = json!({ "groups": groups.len() });
        if let Some(asked) = &asked {
            put(&mut counts, "bands", bands(groups, asked));
        }
        if let (Some(pair), None) = (self.pair, request.profession) {
            let professions = view.study().professions(pair);
            let of = |kind: RouteKind| professions.iter().filter(|it| it.1 == kind).count();
            put(
                &mut counts,
                "professions",
                json!({
                    "all": professions.len(), "direct": of(RouteKind::Direct), "usual": of(RouteKind::Usual),
                    "possible": of(RouteKind::Possible),
                }),
            );
            let shown = professions.into_iter().map(|(id, kind)| {
                let mut shown = view.paid(id);
                shown.insert("kind".into(), kind.slug().into());
                Value::Object(shown)
            });
            self.put("professions", shown.collect::<Vec<_>>());
        }
        self.put("counts", counts);
        self.conditions(groups);
    }

    pub(super) fn conditions(&mut self, groups: &[&Group]) {
        let conditions = self.view.conditions(groups);
        let shown: Vec<Value> = conditions.map(|it| self.view.condition(it)).collect();
        self.put("conditions", shown);
    }

    fn profession(&mut self, id: ProfessionId) {
        let (view, quotas) = (self.view, self.quotas.clone());
        let asked = self.request.score.map(|score| Asked {
            score,
            quotas: &quotas,
        });
        self.put("profession", view.ways_to(id, asked.as_ref()));
        let groups: Vec<&Group> = view.study().groups_to(id).iter().map(|it| it.0).collect();
        if !groups.is_empty() {
            self.conditions(&groups);
        }
        let ways: Vec<PairId> = view.study().pairs_to(id).iter().map(|it| it.0).collect();
        let (catalog, named) = (&view.edition().catalog, self.request.pair.is_some());
        let name = catalog.get(id).map_or("", |it| it.name.as_str());
        if !named || self.pair.is_some_and(|pair| ways.contains(&pair)) {
            return;
        }
        if ways.is_empty() {
            let taught = !view.study().specialties_to(id).is_empty();
            let slug = catalog.get(id).map_or("", |it| it.slug.as_str());
            let reasons: Vec<&str> = view
                .loaded
                .sentences(slug)
                .map(|it| it.of(catalog.lang))
                .collect();
            // Where universities are the only way and none is open, the reason says more than the rule.
            match taught || reasons.is_empty() {
                true => self
                    .notes
                    .push(catalog.words.with(Word::PairNeedless, name)),
                false => self.notes.push(reasons.join(" ")),
            }
        } else if self.pair.is_some() {
            let said = catalog
                .words
                .with_two(Word::PairUnmet, name, &self.names(&ways));
            self.notes.push(said);
        }
    }

    fn difference(&mut self) {
        let other = self.known(self.request.other.as_ref(), "other");
        let Some((from, to)) = self.pair.zip(other) else {
            return;
        };
        let view = self.view;
        let change = view.study().difference(from, to);
        let groups = |codes: &[GroupCode]| -> Vec<Value> {
            let groups = codes.iter().filter_map(|it| view.study().group(*it));
            groups
                .map(|it| {
                    let mut shown = view.group(it, None);
                    shown.retain(|key, _| matches!(key.as_str(), "code" | "name" | "name_lang"));
                    Value::Object(shown)
                })
                .collect()
        };
        let professions = |ids: &[ProfessionId]| -> Vec<Value> {
            ids.iter().map(|it| view.paid(*it).into()).collect()
        };
        self.put("difference", json!({
            "lost": { "groups": groups(&change.lost_groups), "professions": professions(&change.lost) },
            "gained": { "groups": groups(&change.gained_groups), "professions": professions(&change.gained) },
            "kept": { "groups": groups(&change.kept_groups), "professions": professions(&change.kept) },
            "counts": {
                "lost": { "groups": change.lost_groups.len(), "professions": change.lost.len() },
                "gained": { "groups": change.gained_groups.len(), "professions": change.gained.len() },
                "kept": { "groups": change.kept_groups.len(), "professions": change.kept.len() },
            },
        }));
    }

    /// From grade 9: college now, or school on to a pair. From grade 11: college beside university.
    fn grade(&mut self) {
        let Some(grade) = self.request.grade else {
            return;
        };
        let (view, study) = (self.view, self.view.study());
        let wanted: Option<Vec<ProfessionId>> = match (self.request.profession, self.pair) {
            (Some(id), _) => Some(vec![id]),
            (None, Some(pair)) => Some(study.professions(pair).iter().map(|it| it.0).collect()),
            (None, None) => None,
        };
        let leads = |id: &ProfessionId| wanted.as_ref().is_none_or(|it| it.contains(id));
        let kept = match grade {
            Grade::Nine => ["months_after_9", "after_9"],
            Grade::Eleven => ["months_after_11", "after_11"],
        };
        let specialties = study.specialties().iter().filter_map(|specialty| {
            let links = specialty.links.iter().filter(|it| leads(&it.profession));
            let links: Vec<Value> = links.map(|it| view.link(it)).collect();
            let mut shown = view.specialty(specialty);
            shown.retain(|key, _| !key.contains("after") || kept.contains(&key.as_str()));
            shown.insert("professions".into(), links.clone().into());
            (!links.is_empty()).then_some(Value::Object(shown))
        });
        let college: Vec<Value> = specialties.collect();
        let pairs: Vec<PairId> = match (self.request.profession, self.pair) {
            (_, Some(pair)) => vec![pair],
            (Some(id), None) => study.pairs_to(id).iter().map(|it| it.0).collect(),
            (None, None) => study.pairs().map(|it| it.0).collect(),
        };
        let pairs: Vec<Value> = pairs.iter().map(|it| view.pair(*it)).collect();
        self.put(
            "after_grade",
            match grade {
                Grade::Nine => {
                    json!({ "grade": 9, "college_now": college, "school_on": { "pairs": pairs } })
                }
                Grade::Eleven => {
                    json!({ "grade": 11, "college": college, "university": { "pairs": pairs } })
                }
            },
        );
    }

    fn finish(mut self) -> Value {
        if !self.notes.is_empty() {
            let note = self.notes.join(" ");
            self.put("note", note);
        }
        let view = self.view;
        if self.request.score.is_some() {
            self.put(
                "chance_note",
                view.filled(Word::ChanceNote, &MARGIN.to_string()),
            );
        }
        self.put("links_note", view.word(Word::RoutesNote));
        self.put("sources", view.sources());
        self.shown.into()
    }
}

/// How many groups stand how, by quota.
fn bands(groups: &[&Group], asked: &Asked<'_>) -> Value {
    let of = |quota: Quota, chance: Chance| {
        let same = groups
            .iter()
            .filter(|it| it.chance(asked.score, quota) == chance);
        (chance.slug().to_owned(), same.count().into())
    };
    let quotas = asked.quotas.iter().map(|quota| {
        let counts = Chance::ALL.into_iter().map(|chance| of(*quota, chance));
        (quota.slug().to_owned(), Value::Object(counts.collect()))
    });
    Value::Object(quotas.collect())
}
