//! Files of one language, each asked for by the screens that need it.

use super::{Fetched, Library, coming};
use crate::chunks::{Late, LateFile};
use crate::load;
use leptos::prelude::*;

impl Library {
    /// Asks for the statements, once a language.
    pub(crate) fn want_questionnaire(&self) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let file = coming(async move { load::questionnaire(&base, lang).await });
        self.renew(self.questionnaire.place(), file);
    }

    /// Asks for what can be studied, once a language.
    pub(crate) fn want_study(&self) {
        let (base, catalog) = (self.base(), self.session.catalog_untracked());
        let file = coming(async move { load::study(&base, &catalog).await });
        self.renew(self.study.place(), file);
    }

    /// Asks for the measures, once a language.
    pub(crate) fn want_measures(&self) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let file = coming(async move { load::measures(&base, lang).await });
        self.renew(self.measures.place(), file);
    }

    /// Asks for the lessons, once a language.
    pub(crate) fn want_lessons(&self) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let file = coming(async move { load::lessons(&base, lang).await });
        self.renew(self.lessons.place(), file);
    }

    /// The same where they may be there already.
    pub(crate) fn need_lessons(&self) {
        if !self.lessons.get_untracked().is_asked() {
            self.want_lessons();
        }
    }

    /// The same where it may be there already: a screen that opens asks once.
    pub(crate) fn need_study(&self) {
        if !self.study.get_untracked().is_asked() {
            self.want_study();
        }
    }

    /// Asks for a file of the guide's screens, once a language.
    pub(crate) fn want_late(&self, file: Late) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let late = Box::pin(async move { load::late(&base, lang, file).await });
        self.renew(self.late(file), late);
    }

    /// The same where it may be there already.
    pub(crate) fn need_late(&self, file: Late) {
        if !self.late(file).with_untracked(Fetched::is_asked) {
            self.want_late(file);
        }
    }

    fn late(&self, file: Late) -> RwSignal<Fetched<LateFile>> {
        match file {
            Late::Guide => self.guide,
            Late::Places => self.places,
        }
    }
}
