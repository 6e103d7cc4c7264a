//! What a profession pays: a figure never travels without its kind, its period and its source.

use crate::period::{Month, Period};

/// Whole tenge a month.
pub type Tenge = u32;

/// How a figure was measured. Figures of different kinds are never mixed or compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayKind {
    /// Official statistics of what was paid.
    Survey,
    /// Pay offered in advertisements.
    Offers,
    /// Set by a norm of the state.
    Tariff,
    /// Stated by one employer.
    Employer,
    /// Worked out by [`estimate`] from the industry and the level of schooling.
    Estimate,
}

impl PayKind {
    /// All kinds, measured ones first.
    pub const ALL: [Self; 5] = [
        Self::Survey,
        Self::Offers,
        Self::Tariff,
        Self::Employer,
        Self::Estimate,
    ];

    /// The word used in data files and class names.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Offers => "offers",
            Self::Tariff => "tariff",
            Self::Employer => "employer",
            Self::Estimate => "estimate",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// What the middle of a band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// Half are paid less, half more.
    Median,
    /// The arithmetic mean: higher than what most people get.
    Mean,
    /// Only a lowest and a highest value are known.
    Range,
    /// One amount set by a norm.
    Fixed,
}

impl Statistic {
    const ALL: [Self; 4] = [Self::Median, Self::Mean, Self::Range, Self::Fixed];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Median => "median",
            Self::Mean => "mean",
            Self::Range => "range",
            Self::Fixed => "fixed",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }
}

/// What the two ends of a band are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Half of all values lie between the ends.
    Quartiles,
    /// The lowest and the highest value named by the source.
    Range,
}

impl Spread {
    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Quartiles => "quartiles",
            Self::Range => "range",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Quartiles, Self::Range]
            .into_iter()
            .find(|it| it.slug() == slug)
    }
}

/// Whether tax and pension are still in the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxBasis {
    /// Before tax.
    Gross,
    /// After tax.
    Net,
    /// The source mixes both.
    Mixed,
    /// The source does not say.
    Unknown,
}

impl TaxBasis {
    const ALL: [Self; 4] = [Self::Gross, Self::Net, Self::Mixed, Self::Unknown];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Gross => "gross",
            Self::Net => "net",
            Self::Mixed => "mixed",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }
}

/// Pay a month, in tenge.
///
/// Invariant: there is a middle or both ends; all present values are above zero and
/// `low ≤ middle ≤ high`. Unknown pay is `None` at the field that would hold the band, never a zero here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayBand {
    low: Option<Tenge>,
    middle: Option<Tenge>,
    high: Option<Tenge>,
}

/// Why three numbers are not a pay band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayError {
    /// Neither a middle nor both ends.
    Empty,
    /// A zero.
    Zero,
    /// The values do not rise.
    Order,
}

impl PayBand {
    /// Checks the invariant.
    pub fn new(
        low: Option<Tenge>,
        middle: Option<Tenge>,
        high: Option<Tenge>,
    ) -> Result<Self, PayError> {
        let known: Vec<Tenge> = [low, middle, high].into_iter().flatten().collect();
        if middle.is_none() && (low.is_none() || high.is_none()) {
            Err(PayError::Empty)
        } else if known.contains(&0) {
            Err(PayError::Zero)
        } else if !known.is_sorted() {
            Err(PayError::Order)
        } else {
            Ok(Self { low, middle, high })
        }
    }

    /// The lower end, when known.
    pub fn low(&self) -> Option<Tenge> {
        self.low
    }

    /// The median, mean or fixed amount, when known.
    pub fn middle(&self) -> Option<Tenge> {
        self.middle
    }

    /// The upper end, when known.
    pub fn high(&self) -> Option<Tenge> {
        self.high
    }

    /// One number to order bands of the same kind by: the middle, else half-way between the ends.
    pub fn order_key(&self) -> Tenge {
        let ends = || Some((self.low? / 2).saturating_add(self.high? / 2));
        self.middle.or_else(ends).unwrap_or_default()
    }
}

/// A pay band with its passport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayFigure {
    /// The amounts.
    pub band: PayBand,
    /// How it was measured.
    pub kind: PayKind,
    /// What the middle is.
    pub statistic: Statistic,
    /// What the ends are, when there are ends.
    pub spread: Option<Spread>,
    /// Before or after tax.
    pub basis: TaxBasis,
    /// When it was true.
    pub period: Period,
    /// How many people or advertisements stand behind it.
    pub n: Option<u32>,
    /// The wider or neighbouring group it was measured for, in words; `None` when it is the profession's own.
    pub group: Option<String>,
    /// The region in words; `None` for the whole country.
    pub region: Option<String>,
    /// The code of that region.
    pub region_code: Option<String>,
    /// Who published it.
    pub publisher: String,
}

/// A sample smaller than this is marked as thin.
const THIN_SAMPLE: u32 = 10;

impl PayFigure {
    /// Whether few observations stand behind the figure.
    pub fn thin(&self) -> bool {
        self.n.is_some_and(|n| n < THIN_SAMPLE)
    }

    /// Whether the figure is older than 18 months in the month `now`.
    pub fn aged(&self, now: Month) -> bool {
        self.period.aged(now)
    }
}

/// What an estimate starts from: the pay of all staff of an industry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndustryPay {
    /// Tenge a month.
    pub value: Tenge,
    /// A mean is brought down to a rough median first.
    pub statistic: Statistic,
    /// Spread of pay is wider in information technology.
    pub wide: bool,
}

/// Estimate, method 1: industry pay × level factor, rounded to 10,000 tenge.
///
/// A rough median is 0.77 of a mean (317,512 of 410,965 in the survey of April 2025). `level_percent` is 121 for
/// university, 70 without schooling beyond school, 100 otherwise (all-economy ratios of the same survey). The range
/// is 0.75–1.35 of the middle, 0.65–1.55 in IT: the quartiles of 689 engineering and 367 IT advertisements of
/// 2025–2026. Such an estimate can miss by 40 percent.
pub fn estimate(industry: IndustryPay, level_percent: u32) -> Result<PayBand, PayError> {
    let median_percent = match industry.statistic {
        Statistic::Mean => 77,
        Statistic::Median | Statistic::Range | Statistic::Fixed => 100,
    };
    let centre = u64::from(industry.value) * median_percent * u64::from(level_percent) / 10_000;
    let (low, high) = if industry.wide { (65, 155) } else { (75, 135) };
    let part = |percent: u64| Some(round_to_ten_thousand(centre * percent / 100));
    PayBand::new(part(low), part(100), part(high))
}

fn round_to_ten_thousand(value: u64) -> Tenge {
    u32::try_from((value + 5_000) / 10_000 * 10_000).unwrap_or(Tenge::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_rises_and_is_never_zero() {
        assert!(PayBand::new(Some(285_000), Some(400_000), Some(570_000)).is_ok());
        assert_eq!(PayBand::new(None, None, None), Err(PayError::Empty));
        assert_eq!(PayBand::new(Some(1), None, None), Err(PayError::Empty));
        assert_eq!(PayBand::new(None, Some(0), None), Err(PayError::Zero));
        assert_eq!(PayBand::new(Some(5), Some(4), None), Err(PayError::Order));
    }

    #[test]
    fn the_worked_example_of_the_method_holds() {
        // A university graduate in power supply, from the sector median of the third quarter of 2025.
        let power = IndustryPay {
            value: 367_221,
            statistic: Statistic::Median,
            wide: false,
        };
        let band = estimate(power, 121).unwrap();
        assert_eq!(band.middle(), Some(440_000));
        assert_eq!((band.low(), band.high()), (Some(330_000), Some(600_000)));
    }

    #[test]
    fn a_mean_is_brought_down_before_use() {
        let farms = IndustryPay {
            value: 268_096,
            statistic: Statistic::Mean,
            wide: false,
        };
        assert_eq!(estimate(farms, 100).unwrap().middle(), Some(210_000));
    }
}
