//! Answers and scores, a line a learner: what `datakit score` and `datakit rank` print.

use super::finder::Finder;
use super::lookup::Resolved;
use crate::authored::{Authored, RegionRow, Trilingual, UniversityRow};
use crate::compile;
use guidance::catalog::{Catalog, ProfessionId};
use guidance::filters::Filters;
use guidance::interest::Interest;
use guidance::issue::DataError;
use guidance::lang::Lang;
use guidance::measures::Measures;
use guidance::profile::{Form, InterestProfile, ProfileState, read_score};
use guidance::questionnaire::{Answer, AnswerSheet, Length, Questionnaire};
use guidance::ranking::{Ranked, rank};
use guidance::scoring::{Progress, score};
use guidance::study::Study;
use guidance::why::reasons;
use serde::Serialize;
use serde_json::json;

/// How many entries a ranking prints.
const TOP: usize = 20;

/// One line of `datakit rank`.
#[derive(Serialize)]
struct RankedLine {
    state: &'static str,
    leading: Vec<&'static str>,
    top: Vec<Entry>,
}

/// `estimated` and `twins` stand only where there is something to say.
#[derive(Serialize)]
struct Entry {
    slug: String,
    fit: i16,
    reasons: Vec<Reason>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    estimated: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    twins: Vec<String>,
}

#[derive(Serialize)]
struct Reason {
    area: &'static str,
    pull: i16,
    why: &'static str,
}

/// The served files of one language.
pub(super) struct Edition {
    pub(super) catalog: Catalog,
    pub(super) study: Study,
}

impl Edition {
    fn of(authored: &Authored, lang: Lang) -> Result<Self, DataError> {
        let catalog = Catalog::parse(&bytes(&compile::core(authored, lang))?)?.catalog;
        let study = Study::parse(&bytes(&compile::study(authored, lang))?, &catalog)?.0;
        Ok(Self { catalog, study })
    }
}

/// What the widget would have loaded.
pub struct Loaded {
    kk: Edition,
    ru: Edition,
    en: Edition,
    questionnaire: Questionnaire,
    /// Names and other names in small letters, with their language and the slug.
    names: Vec<(Lang, String, String)>,
    /// What is said beside or in the place of routes, by slug.
    sentences: Vec<(String, Trilingual)>,
    measures: Vec<Measures>,
    finder: Finder,
    universities: Vec<UniversityRow>,
    regions: Vec<RegionRow>,
}

impl Loaded {
    /// Reads the served files of all languages as the widget reads them.
    ///
    /// # Errors
    /// When one of them holds nothing to show.
    pub fn of(authored: &Authored) -> Result<Self, DataError> {
        let sentences = authored.routes.sentences();
        let measures = Lang::ALL
            .into_iter()
            .map(|lang| Ok(Measures::parse(&bytes(&compile::measures(authored, lang))?)?.0));
        let kk = Edition::of(authored, Lang::Kk)?;
        let ru = Edition::of(authored, Lang::Ru)?;
        let en = Edition::of(authored, Lang::En)?;
        Ok(Self {
            measures: measures.collect::<Result<_, DataError>>()?,
            finder: Finder::of(authored, [&kk, &ru, &en]),
            universities: authored.education.universities.clone(),
            regions: authored.regions.clone(),
            kk,
            ru,
            en,
            questionnaire: Questionnaire::parse(&bytes(&compile::questionnaire(
                authored,
                Lang::Kk,
            ))?)?,
            names: super::names(authored),
            sentences: sentences
                .map(|(_, slug, words)| (slug.to_owned(), words))
                .collect(),
        })
    }

    pub(super) fn edition(&self, lang: Lang) -> &Edition {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// A profession by its slug, or by a name or another name that is only its own, in the language first; else what
    /// comes near.
    pub(super) fn resolve_profession(
        &self,
        text: &str,
        lang: Option<Lang>,
    ) -> Resolved<ProfessionId> {
        let catalog = &self.kk.catalog;
        let typed = text.trim().to_lowercase();
        let only = |lang: Option<Lang>| {
            let mut named = self
                .names
                .iter()
                .filter(|it| it.1 == typed && lang.is_none_or(|lang| it.0 == lang));
            let (_, _, slug) = named.next()?;
            let own = named.all(|it| it.2 == *slug);
            own.then(|| catalog.find(slug))?
        };
        let names = || {
            let files = self.names.chunk_by(|one, other| one.2 == other.2);
            let files = files.filter_map(|names| {
                let id = catalog.find(&names.first()?.2)?;
                let names = names.iter().map(|it| (it.0, it.1.clone()));
                Some((id, names.collect()))
            });
            files.collect()
        };
        let own = catalog
            .find(&typed)
            .or_else(|| only(lang))
            .or_else(|| only(None));
        own.map_or_else(|| self.finder.professions(text, names), Resolved::Found)
    }

    /// What finds by name.
    pub(super) fn finder(&self) -> &Finder {
        &self.finder
    }

    /// A university by its official code.
    pub(super) fn university(&self, code: &str) -> Option<&UniversityRow> {
        self.universities.iter().find(|it| it.code == code)
    }

    /// All of them.
    pub(super) fn universities(&self) -> impl Iterator<Item = &UniversityRow> {
        self.universities.iter()
    }

    /// The regions, and the country.
    pub(super) fn region_rows(&self) -> &[RegionRow] {
        &self.regions
    }

    /// A region by its code or a name, with or without the words for region and city.
    pub(super) fn region(&self, text: &str) -> Option<&RegionRow> {
        super::region::find(&self.regions, text)
    }

    pub(super) fn sentences(&self, slug: &str) -> impl Iterator<Item = &Trilingual> {
        let own = self.sentences.iter().filter(move |it| it.0 == slug);
        own.map(|it| &it.1)
    }

    /// The catalogue of one language.
    pub fn catalog(&self, lang: Lang) -> &Catalog {
        &self.edition(lang).catalog
    }

    /// The measures of one language.
    pub fn measures(&self, lang: Lang) -> Option<&Measures> {
        self.measures.get(lang.index())
    }

    /// The cards of one person a line, or `{"error"}`: see `data/README.md` for the words.
    pub fn year(&self, line: &str) -> String {
        super::measures::answer(&self.measures, line)
    }

    /// The questionnaire; its key is the same in every language.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// `{"state", "leading", "top"}` for a line of six scores R I A S E C, or `{"error"}`. After them may stand the
    /// form (`30`, `60` or `typed`, which is meant without it) and a language (`kk`, which is meant without it).
    pub fn rank(&self, line: &str) -> String {
        let ranked = read_scores(line).and_then(|(profile, lang)| {
            serde_json::to_string(&ranked(self.catalog(lang), &profile))
                .map_err(|error| error.to_string())
        });
        ranked.unwrap_or_else(error)
    }

    /// The six sums of a line of answers, or `{"error"}`. Thirty or sixty marks 0–4 in the order asked, `-` for no
    /// answer, with or without spaces or commas between them.
    pub fn score(&self, line: &str) -> String {
        match self.scored(line) {
            Ok(profile) => profile.all().map(points).join(" "),
            Err(what) => error(what),
        }
    }

    /// The profile of a line of answers.
    ///
    /// # Errors
    /// What is wrong with the line.
    pub fn scored(&self, line: &str) -> Result<InterestProfile, String> {
        let blank = |sign: &char| !sign.is_whitespace() && !matches!(sign, ',' | ';');
        let marks: Vec<char> = line.chars().filter(blank).collect();
        let length = Length::ALL
            .into_iter()
            .find(|length| length.statements() == marks.len())
            .ok_or_else(|| format!("{} answers, want 30 or 60", marks.len()))?;
        let mut sheet = AnswerSheet::default();
        let asked = self.questionnaire.questions(length);
        for ((id, _), mark) in asked.zip(marks) {
            let answer = match mark {
                '-' => None,
                _ => Some(answer(mark).ok_or_else(|| format!("{mark} is not 0–4 or -"))?),
            };
            sheet.set(id, answer);
        }
        match score(&self.questionnaire, &sheet, length) {
            Progress::Finished(profile) => Ok(profile),
            Progress::Unfinished { left } => {
                Err(format!("not finished, {left} more answers needed"))
            }
        }
    }
}

pub(super) fn bytes(file: &impl Serialize) -> Result<Vec<u8>, DataError> {
    serde_json::to_vec(file).map_err(|_| DataError::Form)
}

fn error(what: String) -> String {
    json!({ "error": what }).to_string()
}

fn answer(mark: char) -> Option<Answer> {
    Answer::from_points(u8::try_from(mark.to_digit(10)?).ok()?)
}

/// Thousandths as points, without needless zeros.
fn points(score: u32) -> String {
    let (whole, part) = (score / 1000, score % 1000);
    let text = format!("{whole}.{part:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn read_scores(line: &str) -> Result<(InterestProfile, Lang), String> {
    let words: Vec<&str> = match line.split_whitespace().count() {
        // One word can only be a list with commas; elsewhere a comma may be a decimal one.
        0 | 1 => line.trim().split([',', ';']).collect(),
        _ => line
            .split_whitespace()
            .map(|word| word.trim_end_matches([',', ';']))
            .collect(),
    };
    let mut words = words.into_iter();
    let mut scores = [0; 6];
    for (score, interest) in scores.iter_mut().zip(Interest::ALL) {
        let letter = interest.letter().to_uppercase();
        let word = words.next().filter(|word| !word.is_empty());
        let word = word.ok_or_else(|| format!("{letter} is missing; want R I A S E C"))?;
        *score = read_score(word).ok_or_else(|| format!("{letter}: {word} is not a score"))?;
    }
    let (mut form, mut lang) = (None, None);
    for word in words {
        let (new_form, new_lang) = (Form::from_slug(word), Lang::from_tag(word));
        if new_form.is_none() && new_lang.is_none()
            || new_form.and(form).is_some()
            || new_lang.and(lang).is_some()
        {
            return Err(format!(
                "{word} is not a form (30, 60, typed) or a language, or is one too many"
            ));
        }
        form = form.or(new_form);
        lang = lang.or(new_lang);
    }
    let form = form.unwrap_or(Form::Typed);
    let profile = InterestProfile::of(form, scores)
        .ok_or_else(|| format!("a score is too high for the form {}", form.slug()))?;
    Ok((profile, lang.unwrap_or_default()))
}

fn ranked(catalog: &Catalog, profile: &InterestProfile) -> RankedLine {
    let leading = profile.leading();
    let ranking = rank(catalog, profile, &Filters::default());
    let entries = ranking.entries.iter().take(TOP);
    RankedLine {
        state: match profile.state() {
            ProfileState::Clear => "clear",
            ProfileState::Tie => "tie",
            ProfileState::Flat => "flat",
        },
        leading: leading.into_iter().map(Interest::letter).collect(),
        top: entries
            .filter_map(|it| entry(catalog, profile, it))
            .collect(),
    }
}

fn entry(catalog: &Catalog, profile: &InterestProfile, ranked: &Ranked) -> Option<Entry> {
    let lead = catalog.get(ranked.lead)?;
    let slug = |id: &ProfessionId| Some(catalog.get(*id)?.slug.clone());
    let pulls = reasons(profile, &lead.interests).into_iter();
    Some(Entry {
        slug: lead.slug.clone(),
        fit: ranked.fit.thousandths(),
        reasons: pulls
            .map(|pull| Reason {
                area: pull.interest.letter(),
                pull: pull.thousandths,
                why: pull.reading.slug(),
            })
            .collect(),
        estimated: lead.interest_basis.is_estimate(),
        twins: ranked.twins.iter().filter_map(slug).collect(),
    })
}
