//! Where a learner stands: at school, studying, working or in between.

/// Of the school year of today; in summer the grade that has just ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Grade 7 of school.
    Grade7,
    /// Grade 8.
    Grade8,
    /// Grade 9, after which one may go to college.
    Grade9,
    /// Grade 10.
    Grade10,
    /// Grade 11, the last.
    Grade11,
    /// At college.
    College,
    /// At university.
    University,
    /// Has finished college or university and looks for a first job.
    Graduate,
    /// Works.
    Working,
    /// Neither studies nor works.
    Between,
}

impl Stage {
    /// From grade 7 on. The order is that of share codes: a new stage goes to the end.
    pub const ALL: [Self; 10] = [
        Self::Grade7,
        Self::Grade8,
        Self::Grade9,
        Self::Grade10,
        Self::Grade11,
        Self::College,
        Self::University,
        Self::Graduate,
        Self::Working,
        Self::Between,
    ];

    /// The word used in data files and kept files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Grade7 => "grade_7",
            Self::Grade8 => "grade_8",
            Self::Grade9 => "grade_9",
            Self::Grade10 => "grade_10",
            Self::Grade11 => "grade_11",
            Self::College => "college",
            Self::University => "university",
            Self::Graduate => "graduate",
            Self::Working => "working",
            Self::Between => "between",
        }
    }

    /// Reads that word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.slug() == slug)
    }

    /// The grade, for pupils.
    pub fn grade(self) -> Option<u8> {
        match self {
            Self::Grade7 => Some(7),
            Self::Grade8 => Some(8),
            Self::Grade9 => Some(9),
            Self::Grade10 => Some(10),
            Self::Grade11 => Some(11),
            Self::College | Self::University | Self::Graduate | Self::Working | Self::Between => {
                None
            }
        }
    }
}
