//! What the terminal says when a line cannot be answered as it stands: what is wrong, and what would work.

use guidance::lang::Lang;

/// Each with its texts in Kazakh, Russian and English.
macro_rules! sentences {
    ($($(#[$meta:meta])* $name:ident = $texts:expr,)*) => {
        /// A sentence of the terminal; `{n}` and `{m}` are filled in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Sentence { $($(#[$meta])* $name,)* }

        impl Sentence {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            fn texts(self) -> [&'static str; 3] {
                match self { $(Self::$name => $texts,)* }
            }
        }
    };
}

sentences! {
    /// The nearest names.
    Near = ["Жақындары: {n}.", "Похожие: {n}.", "Near: {n}."],
    /// The nearest number.
    Nearest = ["Ең жақыны: {n}.", "Ближайший: {n}.", "The nearest: {n}."],
    NoGroup = [
        "Ондай бағдарлама тобы жоқ: {n}.",
        "Такой группы программ нет: {n}.",
        "There is no such programme group: {n}.",
    ],
    NoUniversity = [
        "Ондай университет тізімде жоқ: {n}.",
        "Такого вуза в списке нет: {n}.",
        "There is no such university in the list: {n}.",
    ],
    NoRegion = [
        "Ондай өңір жоқ: {n}.",
        "Такого региона нет: {n}.",
        "There is no such region: {n}.",
    ],
    NoSubject = [
        "ҰБТ-да ондай пән жоқ: {n}.",
        "На ЕНТ такого предмета нет: {n}.",
        "The national test has no such subject: {n}.",
    ],
    NoKey = [
        "{n}: ондай кілт жоқ. Болатыны: {m}.",
        "{n}: такого ключа нет. Есть: {m}.",
        "{n}: there is no such key. There are: {m}.",
    ],
    Twice = [
        "{n} екі рет жазылған. Бірін ғана қалдыр.",
        "{n} записано дважды. Оставь одно.",
        "{n} stands twice. Leave one.",
    ],
    NoGrade = [
        "{n}: ондай сынып болмайды. grade: 9, 11. 10-сынып болсаң, 11 деп жаз.",
        "{n}: такого класса здесь нет. grade: 9, 11. Если ты в 10 классе, пиши 11.",
        "{n}: no such grade here. grade: 9, 11. In grade 10 write 11.",
    ],
    NoQuota = [
        "{n}: бұл конкурстың балын білмейміз. quota: {m}. Басқа квоталар: show guide money.",
        "{n}: баллов такого конкурса мы не знаем. quota: {m}. О других квотах: show guide money.",
        "{n}: we have no scores of such a competition. quota: {m}. Other quotas: show guide money.",
    ],
    /// Several pairs have these subjects.
    SeveralPairs = [
        "Бірнеше жұп сай келеді, бірін таңда: {n}.",
        "Подходит несколько пар, выбери одну: {n}.",
        "Several pairs fit, choose one: {n}.",
    ],
    /// Nothing is known of what a university teaches.
    NothingTaught = [
        "{n}: бағдарлама топтарын білмейміз. Университеттің өзінен сұра.",
        "{n}: групп программ мы не знаем. Спроси в самом вузе.",
        "{n}: we do not know its programme groups. Ask the university.",
    ],
    /// A university has none of the groups that are asked for.
    NotTaught = [
        "{n}: мұндай топ тізімде жоқ. Ол мына жерде бар: {m}.",
        "{n}: такой группы здесь в списке нет. Она есть: {m}.",
        "{n}: no such group here in the list. It is at: {m}.",
    ],
    /// No university of a region has.
    NotInRegion = [
        "{n}: бұл өңірде мұндай топты білмейміз. Ол мына жерде бар: {m}.",
        "{n}: в этом регионе такой группы мы не знаем. Она есть: {m}.",
        "{n}: we know of no such group in this region. It is at: {m}.",
    ],
}

impl Sentence {
    /// In one language, with both places filled.
    pub(super) fn say(self, lang: Lang, n: &str, m: &str) -> String {
        let text = self.texts().get(lang.index()).copied();
        let text = text.unwrap_or_default();
        text.replace("{n}", n).replace("{m}", m)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_the_same_places_in_every_language() {
        for sentence in Sentence::ALL {
            let places = |text: &str| [text.contains("{n}"), text.contains("{m}")];
            let said = sentence.texts().map(places);
            assert!(said.iter().all(|it| *it == said[0]), "{sentence:?}");
        }
        assert_eq!(
            Sentence::NoKey.say(Lang::Ru, "a", "b"),
            "a: такого ключа нет. Есть: b."
        );
    }
}
