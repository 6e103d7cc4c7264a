//! The files of `data/` as a person writes them. Reading never stops at the first mistake: each becomes a finding.

use crate::finding::Finding;
use crate::release::Release;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod education;
mod embedding;
mod guide;
mod lessons;
mod measures;
mod pages;
mod plan;
mod profession;
mod questionnaire;
mod routes;
mod tables;

pub use education::*;
pub use embedding::*;
pub use guide::*;
pub use lessons::*;
pub use measures::*;
pub use pages::*;
pub use plan::*;
pub use profession::*;
pub use questionnaire::*;
pub use routes::*;
pub use tables::*;

/// Everything a person edits.
#[derive(Debug, Default)]
pub struct Authored {
    /// Name and date of the release.
    pub release: Release,
    /// Professions by sector and slug: the order of the catalogue.
    pub professions: Vec<ProfessionFile>,
    /// Sectors by key.
    pub sectors: BTreeMap<String, SectorRow>,
    /// Closed lists of facts: list, key, words.
    pub facts: BTreeMap<String, BTreeMap<String, Trilingual>>,
    /// Rules of the traits that follow from facts, by trait.
    pub traits: BTreeMap<String, TraitRule>,
    /// The statements of work.
    pub questionnaire: QuestionnaireFile,
    /// First job lessons, in their order.
    pub lessons: Vec<LessonFile>,
    /// From gross pay to net pay.
    pub net_pay: NetPayFile,
    /// Steps of a plan.
    pub plan: PlanFile,
    /// Words of the plan, of comparing, sharing and the CV, by key.
    pub plan_words: BTreeMap<String, Trilingual>,
    /// Words of the pages that need no script.
    pub pages: PageWords,
    /// The pages for those who put the widget on a site.
    pub embedding: Embedding,
    /// Names of skills and work styles by O*NET element id.
    pub skills: BTreeMap<String, Trilingual>,
    /// Words of the interface by language.
    pub texts: [BTreeMap<String, String>; 3],
    /// Groups a pay figure may stand for.
    pub pay_groups: BTreeMap<String, Trilingual>,
    /// Industries an estimate may start from, in words.
    pub industries: BTreeMap<String, Trilingual>,
    /// Banned words by language: the word, what to write instead.
    pub banned: BTreeMap<String, BTreeMap<String, String>>,
    /// Pay figures by profession.
    pub pay: Vec<PayRow>,
    /// Pay by industry.
    pub industry_pay: Vec<IndustryPayRow>,
    /// The country's own figures.
    pub country_pay: Vec<CountryPayRow>,
    /// Demand.
    pub outlook: Vec<OutlookRow>,
    /// The 20 regions and the country.
    pub regions: Vec<RegionRow>,
    /// Other names that several professions share on purpose.
    pub shared_aliases: Vec<SharedAliasRow>,
    /// What the state offers.
    pub measures: MeasureFiles,
    /// Publications.
    pub sources: Vec<SourceRow>,
    /// Programme groups, exam pairs, institutions.
    pub education: Education,
    /// The exam, money for study, the glossary.
    pub guide: GuideFiles,
    /// From professions to studies.
    pub routes: Routes,
}

impl Authored {
    /// Reads all of `data/`.
    pub fn read(data: &Path) -> (Self, Vec<Finding>) {
        let mut reader = Reader {
            data,
            findings: Vec::new(),
        };
        let authored = Self {
            release: reader.toml("release.toml"),
            professions: reader.professions(),
            sectors: reader.toml("sectors.toml"),
            facts: reader.toml("facts.toml"),
            traits: reader.toml("traits.toml"),
            questionnaire: reader.toml("questionnaire/statements.toml"),
            lessons: reader.lessons(),
            net_pay: reader.toml("net_pay.toml"),
            plan: reader.toml("plan.toml"),
            plan_words: reader.toml("plan_words.toml"),
            pages: reader.toml("pages.toml"),
            embedding: Embedding {
                texts: reader.toml("embedding/texts.toml"),
                snippets: reader.toml("embedding/snippets.toml"),
                builder: reader.text("embedding/builder.html").unwrap_or_default(),
                check: reader.text("embedding/check.html").unwrap_or_default(),
            },
            skills: reader.toml("skills.toml"),
            texts: ["kk", "ru", "en"].map(|lang| reader.toml(&format!("texts/{lang}.toml"))),
            pay_groups: reader.toml("pay_groups.toml"),
            industries: reader.toml("industries.toml"),
            banned: reader.toml("banned_words.toml"),
            pay: reader.csv("pay.csv"),
            industry_pay: reader.csv("industry_pay.csv"),
            country_pay: reader.csv("country_pay.csv"),
            outlook: reader.csv("outlook.csv"),
            regions: reader.csv("regions.csv"),
            shared_aliases: reader.csv("shared_aliases.csv"),
            measures: reader.measures(),
            sources: reader.csv("sources.csv"),
            education: reader.education(),
            guide: reader.guide(),
            routes: reader.routes(),
        };
        (authored, reader.findings)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&SourceRow> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Ids of the sources that lessons rest on.
    pub fn lesson_sources(&self) -> impl Iterator<Item = &str> {
        let lessons = self
            .lessons
            .iter()
            .flat_map(|file| file.sources.iter().flatten());
        lessons.chain(&self.net_pay.sources).map(String::as_str)
    }

    /// A profession by its slug.
    pub fn profession(&self, slug: &str) -> Option<&ProfessionFile> {
        self.professions.iter().find(|file| file.slug == slug)
    }
}

struct Reader<'a> {
    data: &'a Path,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn text(&mut self, name: &str) -> Option<String> {
        fs::read_to_string(self.data.join(name))
            .map_err(|error| self.report(name, "file", "-", error))
            .ok()
    }

    fn toml<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        let Some(text) = self.text(name) else {
            return T::default();
        };
        toml::from_str(&text).unwrap_or_else(|error| {
            let line = error.span().map_or(0, |span| line_of(&text, span.start));
            self.report(name, format_args!("line {line}"), "-", error.message());
            T::default()
        })
    }

    fn csv<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        for (index, row) in csv::Reader::from_reader(text.as_bytes())
            .deserialize()
            .enumerate()
        {
            match row {
                Ok(row) => rows.push(row),
                Err(error) => self.report(name, format_args!("row {}", index + 2), "-", error),
            }
        }
        rows
    }

    fn professions(&mut self) -> Vec<ProfessionFile> {
        let mut files = Vec::new();
        for sector in guidance::sector::Sector::ALL {
            let folder = format!("professions/{}", sector.slug());
            for slug in self.slugs_in(&folder) {
                let name = format!("{folder}/{slug}.toml");
                let mut file: ProfessionFile = self.toml(&name);
                if file.level.is_empty() {
                    continue; // unreadable: already reported
                }
                file.slug = slug;
                file.sector = sector.slug().to_owned();
                files.push(file);
            }
        }
        files
    }

    fn lessons(&mut self) -> Vec<LessonFile> {
        let mut files = Vec::new();
        for topic in guidance::lesson::Topic::ALL {
            let mut file: LessonFile = self.toml(&format!("lessons/{}.toml", topic.slug()));
            if file.minutes > 0 {
                file.topic = Some(topic); // otherwise unreadable: already reported
                files.push(file);
            }
        }
        files
    }

    fn slugs_in(&mut self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.data.join(folder)) else {
            self.report(folder, "folder", "-", "missing; every sector has one");
            return Vec::new();
        };
        let mut slugs: Vec<String> = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".toml").map(str::to_owned))
            .collect();
        slugs.sort();
        slugs
    }

    fn report(
        &mut self,
        file: &str,
        record: impl std::fmt::Display,
        field: &str,
        what: impl std::fmt::Display,
    ) {
        self.findings.push(Finding::new(file, record, field, what));
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}
