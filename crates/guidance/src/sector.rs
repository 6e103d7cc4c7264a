//! The 21 sectors of the catalogue.

/// A sector: an icon, a name and a filter. Never a colour: 21 cannot be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Sector {
    Agriculture,
    FinanceBusiness,
    Construction,
    Crafts,
    CultureMedia,
    Ecology,
    Education,
    Energy,
    ItTelecom,
    LawPublic,
    Manufacturing,
    Medicine,
    MiningMetallurgy,
    OilGas,
    Science,
    SecurityEmergency,
    Services,
    Sport,
    Tourism,
    Trade,
    TransportLogistics,
}

impl Sector {
    /// All sectors in the order they are shown.
    pub const ALL: [Self; 21] = [
        Self::Agriculture,
        Self::FinanceBusiness,
        Self::Construction,
        Self::Crafts,
        Self::CultureMedia,
        Self::Ecology,
        Self::Education,
        Self::Energy,
        Self::ItTelecom,
        Self::LawPublic,
        Self::Manufacturing,
        Self::Medicine,
        Self::MiningMetallurgy,
        Self::OilGas,
        Self::Science,
        Self::SecurityEmergency,
        Self::Services,
        Self::Sport,
        Self::Tourism,
        Self::Trade,
        Self::TransportLogistics,
    ];

    /// Position in [`Sector::ALL`]; served files name sectors by it.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The word used in data files, addresses and icon names.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Agriculture => "agriculture",
            Self::FinanceBusiness => "finance_business",
            Self::Construction => "construction",
            Self::Crafts => "crafts",
            Self::CultureMedia => "culture_media",
            Self::Ecology => "ecology",
            Self::Education => "education",
            Self::Energy => "energy",
            Self::ItTelecom => "it_telecom",
            Self::LawPublic => "law_public",
            Self::Manufacturing => "manufacturing",
            Self::Medicine => "medicine",
            Self::MiningMetallurgy => "mining_metallurgy",
            Self::OilGas => "oil_gas",
            Self::Science => "science",
            Self::SecurityEmergency => "security_emergency",
            Self::Services => "services",
            Self::Sport => "sport",
            Self::Tourism => "tourism",
            Self::Trade => "trade",
            Self::TransportLogistics => "transport_logistics",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.slug() == slug)
    }
}
