//! Demand: what an official source says will be needed. A direction is never guessed.

/// What was counted or forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlookKind {
    /// People the economy will need over the period.
    ForecastNeed,
    /// New jobs that are planned.
    PlannedJobs,
    /// People missing now.
    Shortage,
    /// Open vacancies.
    Vacancies,
}

impl OutlookKind {
    const ALL: [Self; 4] = [
        Self::ForecastNeed,
        Self::PlannedJobs,
        Self::Shortage,
        Self::Vacancies,
    ];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::ForecastNeed => "forecast_need",
            Self::PlannedJobs => "planned_jobs",
            Self::Shortage => "shortage",
            Self::Vacancies => "vacancies",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// One statement about demand, with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What was counted.
    pub kind: OutlookKind,
    /// How many; `None` when the source names the profession without a number.
    pub value: Option<u32>,
    /// First and last year; `None` when the source does not say.
    pub years: Option<(u16, u16)>,
    /// True when the statement is about the whole sector, not this profession alone.
    pub whole_sector: bool,
    /// Who published it.
    pub source: crate::source::Source,
}
