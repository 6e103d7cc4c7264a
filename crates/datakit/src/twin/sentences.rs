//! What the terminal says when a line cannot be answered as it stands: what is wrong, and what would work.

use guidance::lang::Lang;

/// A sentence of the terminal; `{n}` and `{m}` are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sentence {
    /// The nearest names.
    Near,
    /// The nearest number.
    Nearest,
    NoGroup,
    NoUniversity,
    NoRegion,
    NoSubject,
    NoKey,
    Twice,
    NoGrade,
    NoQuota,
    /// Several pairs have these subjects.
    SeveralPairs,
    /// Nothing is known of what a university teaches.
    NothingTaught,
    /// A university has none of the groups that are asked for.
    NotTaught,
    /// No university of a region has.
    NotInRegion,
}

impl Sentence {
    /// In one language, with both places filled.
    pub(super) fn say(self, lang: Lang, n: &str, m: &str) -> String {
        let texts = TEXTS.iter().find(|it| it.0 == self);
        let text = texts.and_then(|it| it.1.get(lang.index()));
        let text = text.copied().unwrap_or_default();
        text.replace("{n}", n).replace("{m}", m)
    }
}

/// Kazakh, Russian, English.
const TEXTS: [(Sentence, [&str; 3]); 14] = [
    (
        Sentence::Near,
        ["Жақындары: {n}.", "Похожие: {n}.", "Near: {n}."],
    ),
    (
        Sentence::Nearest,
        ["Ең жақыны: {n}.", "Ближайший: {n}.", "The nearest: {n}."],
    ),
    (
        Sentence::NoGroup,
        [
            "Ондай бағдарлама тобы жоқ: {n}.",
            "Такой группы программ нет: {n}.",
            "There is no such programme group: {n}.",
        ],
    ),
    (
        Sentence::NoUniversity,
        [
            "Ондай университет тізімде жоқ: {n}.",
            "Такого вуза в списке нет: {n}.",
            "There is no such university in the list: {n}.",
        ],
    ),
    (
        Sentence::NoRegion,
        [
            "Ондай өңір жоқ: {n}.",
            "Такого региона нет: {n}.",
            "There is no such region: {n}.",
        ],
    ),
    (
        Sentence::NoSubject,
        [
            "ҰБТ-да ондай пән жоқ: {n}.",
            "На ЕНТ такого предмета нет: {n}.",
            "The national test has no such subject: {n}.",
        ],
    ),
    (
        Sentence::NoKey,
        [
            "{n}: ондай кілт жоқ. Болатыны: {m}.",
            "{n}: такого ключа нет. Есть: {m}.",
            "{n}: there is no such key. There are: {m}.",
        ],
    ),
    (
        Sentence::Twice,
        [
            "{n} екі рет жазылған. Бірін ғана қалдыр.",
            "{n} записано дважды. Оставь одно.",
            "{n} stands twice. Leave one.",
        ],
    ),
    (
        Sentence::NoGrade,
        [
            "{n}: ондай сынып болмайды. grade: 9, 11. 10-сынып болсаң, 11 деп жаз.",
            "{n}: такого класса здесь нет. grade: 9, 11. Если ты в 10 классе, пиши 11.",
            "{n}: no such grade here. grade: 9, 11. In grade 10 write 11.",
        ],
    ),
    (
        Sentence::NoQuota,
        [
            "{n}: бұл конкурстың балын білмейміз. quota: {m}. Басқа квоталар: show guide money.",
            "{n}: баллов такого конкурса мы не знаем. quota: {m}. О других квотах: show guide money.",
            "{n}: we have no scores of such a competition. quota: {m}. Other quotas: show guide money.",
        ],
    ),
    (
        Sentence::SeveralPairs,
        [
            "Бірнеше жұп сай келеді, бірін таңда: {n}.",
            "Подходит несколько пар, выбери одну: {n}.",
            "Several pairs fit, choose one: {n}.",
        ],
    ),
    (
        Sentence::NothingTaught,
        [
            "{n}: бағдарлама топтарын білмейміз. Университеттің өзінен сұра.",
            "{n}: групп программ мы не знаем. Спроси в самом вузе.",
            "{n}: we do not know its programme groups. Ask the university.",
        ],
    ),
    (
        Sentence::NotTaught,
        [
            "{n}: мұндай топ тізімде жоқ. Ол мына жерде бар: {m}.",
            "{n}: такой группы здесь в списке нет. Она есть: {m}.",
            "{n}: no such group here in the list. It is at: {m}.",
        ],
    ),
    (
        Sentence::NotInRegion,
        [
            "{n}: бұл өңірде мұндай топты білмейміз. Ол мына жерде бар: {m}.",
            "{n}: в этом регионе такой группы мы не знаем. Она есть: {m}.",
            "{n}: we know of no such group in this region. It is at: {m}.",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_has_its_texts() {
        for (sentence, texts) in TEXTS {
            assert_eq!(sentence.say(Lang::Ru, "{n}", "{m}"), texts[1]);
            let places = |text: &str| [text.contains("{n}"), text.contains("{m}")];
            assert!(
                texts.iter().all(|it| places(it) == places(texts[0])),
                "{sentence:?}"
            );
        }
        assert!(
            TEXTS.iter().any(|it| it.0 == Sentence::NotInRegion),
            "the last of them"
        );
    }
}
