//! Files of the plan and of comparing.

use super::{Fetched, Library, coming};
use crate::load;
use guidance::detail::Detail;
use guidance::lang::Lang;
use guidance::plan::PlanRules;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A profession's page among others.
pub(super) struct Beside {
    slug: String,
    lang: Lang,
    detail: Fetched<Arc<Detail>>,
}

impl Library {
    /// Steps of a plan with their words, in the language of the moment.
    pub(crate) fn plan(&self) -> Fetched<Arc<PlanRules>> {
        self.plan.get()
    }

    /// The page of a profession that was asked for with [`Library::want_beside`].
    pub(crate) fn beside(&self, slug: &str) -> Fetched<Arc<Detail>> {
        self.beside.with(|all| {
            let found = all.iter().find(|it| it.slug == slug);
            found.map_or(Fetched::Idle, |it| it.detail.clone())
        })
    }

    /// Asks for the steps of a plan where they are not there yet: a screen that opens asks once.
    pub(crate) fn need_plan(&self) {
        if !matches!(self.plan.get_untracked(), Fetched::Ready(_)) {
            self.want_plan();
        }
    }

    /// Asks for the steps of a plan, once a language. The ones in view stay until the new ones are there.
    pub(crate) fn want_plan(&self) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let file = coming(async move { load::plan(&base, lang).await });
        self.renew(self.plan.place(), file);
    }

    /// Asks for pages of professions to be seen side by side, those nobody asked for yet in this language.
    pub(crate) fn want_beside(&self, slugs: &[String]) {
        let lang = self.session.try_lang().unwrap_or_default();
        for slug in slugs {
            let there = |it: &Beside| it.slug == *slug && it.lang == lang;
            if !self.beside.with_untracked(|all| all.iter().any(there)) {
                self.fetch_beside(slug.clone(), lang);
            }
        }
    }

    /// Asks again for pages that did not come.
    pub(crate) fn retry_beside(&self) {
        let failed = |it: &Beside| matches!(it.detail, Fetched::Failed(_));
        let slugs: Vec<String> = self.beside.with_untracked(|all| {
            let failed = all.iter().filter(|it| failed(it));
            failed.map(|it| it.slug.clone()).collect()
        });
        let lang = self.session.try_lang().unwrap_or_default();
        for slug in slugs {
            self.fetch_beside(slug, lang);
        }
    }

    /// The page in view stays until the new one is there.
    fn fetch_beside(&self, slug: String, lang: Lang) {
        let put = move |all: &mut Vec<Beside>, slug: &str, detail: Fetched<Arc<Detail>>| {
            let loading = matches!(detail, Fetched::Loading);
            match all.iter_mut().find(|it| it.slug == slug) {
                Some(it) => {
                    it.lang = lang;
                    if !(loading && matches!(it.detail, Fetched::Ready(_))) {
                        it.detail = detail;
                    }
                }
                None => {
                    let slug = slug.to_owned();
                    all.push(Beside { slug, lang, detail });
                }
            }
        };
        self.beside.update(|all| put(all, &slug, Fetched::Loading));
        let (beside, session, base) = (self.beside, self.session, self.base());
        spawn_local(async move {
            let fetched = load::detail(&base, lang, &slug).await.map(Arc::new).into();
            if session.try_lang() == Some(lang) {
                beside.try_update(|all| put(all, &slug, fetched));
            }
        });
    }

    /// What is in view is fetched again in the new language.
    pub(crate) fn refresh_kit(&self) {
        if self.session.try_lang().is_none() {
            return;
        }
        if !matches!(self.plan.get_untracked(), Fetched::Idle) {
            self.want_plan();
        }
        let slugs = |all: &Vec<Beside>| all.iter().map(|it| it.slug.clone()).collect::<Vec<_>>();
        self.want_beside(&self.beside.with_untracked(slugs));
    }
}
