//! Names of what comes near to something that is not there.

use super::interests::Loaded;
use super::lookup::Resolved;
use super::subjects::{PairAsked, pair};
use super::view::View;
use guidance::catalog::ProfessionId;
use guidance::lang::Lang;
use guidance::study::GroupCode;

pub(super) fn professions_named(view: View<'_>, lang: Lang, ids: &[ProfessionId]) -> Vec<String> {
    let catalog = view.loaded.catalog(lang);
    let found = ids.iter().filter_map(|id| catalog.get(*id));
    found.map(|it| it.name.clone()).collect()
}

/// `B057 Information technologies`
pub(super) fn groups_named(view: View<'_>, lang: Lang, codes: &[GroupCode]) -> Vec<String> {
    let study = &view.loaded.edition(lang).study;
    let found = codes.iter().filter_map(|it| study.group(*it));
    found
        .map(|it| format!("{} {}", it.code, it.name.text))
        .collect()
}

pub(super) fn universities_named(view: View<'_>, lang: Lang, codes: &[String]) -> Vec<String> {
    let found = codes.iter().filter_map(|it| view.loaded.university(it));
    found
        .filter_map(|it| super::university::name(it, lang))
        .map(str::to_owned)
        .collect()
}

/// All of them: there are few.
pub(super) fn regions_named(view: View<'_>, lang: Lang) -> Vec<String> {
    let regions = view.loaded.regions();
    regions.map(|it| it.name(lang).to_owned()).collect()
}

/// What `datakit show` could have meant: names in Kazakh and Russian of what comes near, the nearest first.
pub fn near(loaded: &Loaded, what: &str, key: &str) -> Vec<String> {
    let view = View { loaded, lang: None };
    let finder = loaded.finder();
    let both = |named: &dyn Fn(Lang) -> Vec<String>| -> Vec<String> {
        let names = named(Lang::Kk).into_iter().zip(named(Lang::Ru));
        names.map(|(kk, ru)| format!("{kk} / {ru}")).collect()
    };
    match what {
        "profession" => match loaded.resolve_profession(key, None) {
            Resolved::Near(ids) => both(&|lang| professions_named(view, lang, &ids)),
            Resolved::Found(_) => Vec::new(),
        },
        "group" => match finder.group(view.study(), key) {
            Resolved::Near(codes) => both(&|lang| groups_named(view, lang, &codes)),
            Resolved::Found(_) => Vec::new(),
        },
        "university" => match finder.university(key) {
            Resolved::Near(codes) => both(&|lang| universities_named(view, lang, &codes)),
            Resolved::Found(_) => Vec::new(),
        },
        "pair" => match pair(view, key) {
            PairAsked::None { near, .. } => both(&|lang| {
                let study = &loaded.edition(lang).study;
                let pairs = near.iter().filter_map(|it| study.pair(*it));
                pairs.map(|it| study.pair_name(it)).collect()
            }),
            PairAsked::Known(_) => Vec::new(),
        },
        "specialty" => match finder.specialty(view.study(), key) {
            Resolved::Near(places) => both(&|lang| {
                let all = loaded.edition(lang).study.specialties();
                let found = places.iter().filter_map(|it| all.get(*it));
                found.map(|it| it.name.text.clone()).collect()
            }),
            Resolved::Found(_) => Vec::new(),
        },
        "region" => both(&|lang| regions_named(view, lang)),
        "guide" => ["exam", "money", "words"].map(str::to_owned).into(),
        _ => [
            "profession",
            "group",
            "pair",
            "university",
            "specialty",
            "region",
            "guide",
        ]
        .map(str::to_owned)
        .into(),
    }
}
