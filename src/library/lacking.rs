//! What was asked for and did not come: the host hears of it.

use super::{Fetched, Library};
use crate::load::LoadError;
use leptos::prelude::*;

impl Library {
    /// Why files of data that were asked for are not there.
    pub(crate) fn lacking(&self) -> Vec<LoadError> {
        let files = [
            self.detail.place(),
            self.questionnaire.place(),
            self.study.place(),
            self.measures.place(),
            self.lessons.place(),
            self.guide,
            self.places,
            self.plan.place(),
            self.sources.place(),
        ];
        let files = files.into_iter().filter_map(why);
        files.chain(why(self.search)).collect()
    }

    /// Whether a piece of the program was asked for in vain.
    pub(crate) fn lacks_code(&self) -> bool {
        let pieces = [
            self.explore,
            self.interests,
            self.studies,
            self.next,
            self.kit,
        ];
        pieces.into_iter().any(|piece| why(piece).is_some())
    }
}

fn why<T: Send + Sync + 'static>(place: RwSignal<Fetched<T>>) -> Option<LoadError> {
    place.with(|fetched| match fetched {
        Fetched::Failed(error) => Some(error.clone()),
        Fetched::Idle | Fetched::Loading | Fetched::Ready(_) => None,
    })
}
