//! What can be studied after school: `data/<lang>/routes.json`.

use super::read::Fields;
use super::{FromJson, Rows, Source};
use serde_json::Value;

wire! {
    /// `data/<lang>/routes.json`: exam pairs, programme groups and college specialties, and what they lead to. Groups
    /// name pairs, and pairs subjects, by position; positions are the same in every language.
    pub struct Study {
        pub schema: u16,
        pub release: String,
        /// Year of every admission threshold.
        pub threshold_year: u16,
        /// First year of the school year that the places are of: 2026 is 2026–27.
        pub places_from: u16,
        /// Who published the places.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub places_publisher: Option<String>,
        /// Year of the scores at single universities.
        pub offers_year: u16,
        /// School subjects of the national test, and the creative exam.
        pub subjects: Vec<String>,
        pub pairs: Rows<ExamPair>,
        pub groups: Rows<Group>,
        pub universities: Rows<University>,
        pub specialties: Rows<Specialty>,
        /// Rules of admission beyond the pair and the score.
        pub rules: Rows<AdmissionRule>,
        /// What all of it was read from.
        pub sources: Rows<Source>,
    }

    /// A pair of profile subjects.
    pub struct ExamPair {
        /// `UNT-04`
        pub code: String,
        /// Positions in `subjects`.
        pub subjects: [u8; 2],
        /// People who took it in `threshold_year`; foreign languages are counted together.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub takers: Option<u32>,
        /// Whether they are counted for all foreign languages as one.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "std::ops::Not::not"))]
        pub together: bool,
    }

    /// A group of university programmes.
    pub struct Group {
        /// `B057`
        pub code: String,
        pub name: String,
        /// Language of `name` when it is not that of the file.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub lang: Option<String>,
        /// Field of the classifier, `6B06`.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub field: Option<String>,
        /// Positions of the pairs it accepts.
        pub pairs: Vec<u8>,
        /// Lowest admission threshold among its universities.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub threshold_min: Option<u16>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub threshold_max: Option<u16>,
        /// How many universities have a threshold for it.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub universities: Option<u16>,
        /// Grant places of the general state order, full time. The three kinds of places are never added up.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub places: Option<u32>,
        /// Places for college graduates on the shortened track.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub places_short: Option<u32>,
        /// Places of the pedagogical order.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub places_pedagogical: Option<u32>,
        /// Newest first.
        pub winners: Vec<Winners>,
        /// Rules that hold for it, by key.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub rules: Vec<String>,
        /// The group at single universities: position in `universities`, the university's own threshold of
        /// `threshold_year`, lowest score that won a grant there in `offers_year` in the general competition, and in
        /// the rural quota. `null` is unknown.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub offers: Vec<[Option<u16>; 4]>,
        /// The straightest first.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub links: Vec<StudyLink>,
        /// Codes of groups to look at instead of one that leads to no profession.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub instead: Vec<String>,
    }

    /// Lowest scores that won a grant in one year, of 140.
    pub struct Winners {
        pub year: u16,
        /// In the general competition.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub general: Option<u16>,
        /// In the quota for rural youth.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub rural: Option<u16>,
        /// A figure was read but is too doubtful to show, and left out.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "std::ops::Not::not"))]
        pub doubtful: bool,
        /// Grants that were given.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub awarded: Option<u32>,
    }

    /// A profession that a group or a specialty leads to.
    pub struct StudyLink {
        pub slug: String,
        /// `direct`, `usual` or `possible`.
        pub kind: String,
        /// As in a profession's routes.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub why: Option<String>,
    }

    /// A university.
    pub struct University {
        /// Official code.
        pub code: String,
        pub name: String,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub lang: Option<String>,
    }

    /// A college specialty or one of its qualifications.
    pub struct Specialty {
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub code: Option<String>,
        pub name: String,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub lang: Option<String>,
        /// Length in months after grade 9, as one college gives it.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub after_9: Option<u8>,
        /// After grade 11.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub after_11: Option<u8>,
        /// First month the lengths are of; there with a length whose source has a year.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub from: Option<u32>,
        /// Last month.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub to: Option<u32>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub links: Vec<StudyLink>,
    }

    /// A rule of admission.
    pub struct AdmissionRule {
        /// `creative`, `pedagogy`, `medicine`, `law`, `national` or `shortened`.
        pub key: String,
        /// Lowest score of the national test, where the rule is one.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub threshold: Option<u16>,
        /// Year or years it holds for.
        pub years: String,
        /// Who published it.
        pub publisher: String,
    }
}
