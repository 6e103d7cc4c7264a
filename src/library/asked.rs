//! Files of one language, each asked for by the screens that need it.

use super::{Fetched, Library};
use crate::chunks::{Late, LateFile};
use crate::load;
use leptos::prelude::*;

impl Library {
    /// Asks for the statements, once a language.
    pub(crate) fn want_questionnaire(&self) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        self.renew(self.questionnaire, async move {
            load::questionnaire(&base, lang).await
        });
    }

    /// Asks for what can be studied, once a language.
    pub(crate) fn want_study(&self) {
        let (base, catalog) = (self.base(), self.session.catalog_untracked());
        self.renew(
            self.study,
            async move { load::study(&base, &catalog).await },
        );
    }

    /// The same where it may be there already: a screen that opens asks once.
    pub(crate) fn need_study(&self) {
        if !self.study.with_untracked(Fetched::is_asked) {
            self.want_study();
        }
    }

    /// Asks for a file of late screens, once a language.
    pub(crate) fn want_late(&self, file: Late) {
        let (base, lang) = (self.base(), self.session.try_lang().unwrap_or_default());
        let late = async move { load::late(&base, lang, file).await };
        self.settle(self.late(file), late);
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
            Late::Lessons => self.lessons,
            Late::Measures => self.measures,
        }
    }
}
