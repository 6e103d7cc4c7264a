//! The closed lists of the guide. Their words stand in `data/guide` and travel with it.

keyed! {
    /// What a card is.
    pub enum CardKind {
        /// A place the state pays for.
        Grant = "grant",
        /// A share of the grants for a group of people.
        Quota = "quota",
        /// Money for those who study.
        Stipend = "stipend",
        /// Colleges: free places, dates, training at a company.
        College = "college",
        /// Courses.
        Course = "course",
        /// Study in another country.
        Abroad = "abroad",
        /// What study costs.
        Cost = "cost",
    }

    /// How often a sum is paid.
    pub enum Per {
        /// Each month.
        Month = "month",
        /// Each year.
        Year = "year",
    }

    /// A word of the glossary.
    pub enum TermKey {
        /// The national test.
        Unt = "unt",
        /// A group of programmes.
        Group = "group",
        /// Two profile subjects.
        Pair = "pair",
        /// A place the state pays for.
        Grant = "grant",
        /// A place a learner pays for.
        Paid = "paid",
        /// A share of the grants.
        Quota = "quota",
        /// Everyone against everyone.
        General = "general",
        /// The share of rural youth.
        Rural = "rural",
        /// Below it papers are not accepted.
        Threshold = "threshold",
        /// The lowest score that won a grant.
        Lowest = "lowest",
        /// A test of a skill.
        Creative = "creative",
        /// A shorter programme after college.
        ShortTrack = "short-track",
        /// A course of study at a college.
        Specialty = "specialty",
        /// A trade in a college diploma.
        Qualification = "qualification",
        /// College and company by turns.
        Dual = "dual",
        /// College places the state pays for.
        StateOrder = "state-order",
        /// Money for those who study.
        Stipend = "stipend",
        /// The value in the middle.
        Median = "median",
        /// The sum by the number.
        Mean = "mean",
        /// An approximation of ours.
        Estimate = "estimate",
        /// What advertisements promise.
        Offers = "offers",
        /// Where the interest numbers come from.
        Interests = "interests",
        /// What may be needed.
        Outlook = "outlook",
    }

    /// A text of the screen.
    #[allow(missing_docs, reason = "the texts themselves are the documentation")]
    pub enum GuideSay {
        Lead = "lead",
        OnPage = "on_page",
        Exam = "exam",
        Money = "money",
        MoneyNote = "money_note",
        Glossary = "glossary",
        Who = "who",
        Rule = "rule",
        Sum = "sum",
        SumUnknown = "sum_unknown",
        Where = "where",
        PerMonth = "per_month",
        PerYear = "per_year",
        Period = "period",
        Sources = "sources",
        Check = "check",
        All = "all",
        KindGrant = "kind_grant",
        KindQuota = "kind_quota",
        KindStipend = "kind_stipend",
        KindCollege = "kind_college",
        KindCourse = "kind_course",
        KindAbroad = "kind_abroad",
        KindCost = "kind_cost",
        StripGrant = "strip_grant",
        StripLength = "strip_length",
        StripCollege = "strip_college",
        StripShort = "strip_short",
        StripShortPlaces = "strip_short_places",
        StripAfter = "strip_after",
        Takers = "takers",
        TakersTogether = "takers_together",
        Awarded = "awarded",
        ToPlaces = "to_places",
        ToRoutes = "to_routes",
        ToYear = "to_year",
    }
}

impl CardKind {
    /// What it is called.
    pub fn word(self) -> GuideSay {
        match self {
            Self::Grant => GuideSay::KindGrant,
            Self::Quota => GuideSay::KindQuota,
            Self::Stipend => GuideSay::KindStipend,
            Self::College => GuideSay::KindCollege,
            Self::Course => GuideSay::KindCourse,
            Self::Abroad => GuideSay::KindAbroad,
            Self::Cost => GuideSay::KindCost,
        }
    }
}

impl Per {
    /// How it is said.
    pub fn word(self) -> GuideSay {
        match self {
            Self::Month => GuideSay::PerMonth,
            Self::Year => GuideSay::PerYear,
        }
    }
}
