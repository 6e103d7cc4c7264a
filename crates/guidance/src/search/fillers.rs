//! Words people wrap around what they look for: `стать сценаристом`, `ұшқыштардың айлығы`, `how to become a nurse`.

use super::letters::plain;
use crate::sorting::sorted;

/// In every form they are typed in: a filler is never guessed.
const FILLERS: &str = "\
    а без бы быть буду в вакансии вакансия во вуз где для до доход и из или к какие какой какая как каком кем кто \
    карьера ли людей люди мне мой моя на надо не нужно о об обучение оклад от платят по получает получают получать \
    поступить при про профессии профессию профессией профессия работа работать работает работаю работают работе \
    работой работу с сколько со специальности специальность стану станет стать становятся становиться такой такое \
    такая тот у хочу хочет учеба учиться человек что чтобы это я зарабатывает зарабатывают зарплата зарплату зарплаты \
    вакансий научиться устроиться нравится люблю тот кто которая который \
    айлык айлыгы ақы алады бар бойынша болады болам боламын боламыз болгым болсам болу болуга болып болуы деген деп еңбекақы және жалақы \
    жалақысы жалақысын жасау жасайды жұмыс жұмысы жұмыстары жұмысын істеу істейді істейтін кәсіп кәсібі кәсібін кейін \
    келеді керек қайда қайтіп қандай қанша қалай кім мамандық мамандығы мамандығын мамандығына маған мен менің \
    неше не оқимын оқу оқуға осы туралы ретінде сол табады үшін ұнайды адам адамдар жақсы көремін \
    a about am an and are at be become becoming being career careers degree do does doing earn earning earnings \
    get for how i in is job jobs like make makes me much my occupation of on or pay profession professions \
    salary the to training wage wages wanna want what which who with work working works person people someone";

/// The fillers in plain letters.
#[derive(Debug)]
pub(super) struct Fillers(Vec<String>);

impl Fillers {
    pub(super) fn new() -> Self {
        let words = FILLERS.split_whitespace().map(plain).collect();
        let mut words = sorted(words, String::cmp);
        words.dedup();
        Self(words)
    }

    /// Whether a word says nothing of what is looked for.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.binary_search(&plain(word)).is_ok()
    }
}
