//! The closed lists of "this year": what a person is, what can hold of them, and what is said about it. Their words
//! stand in `data/measures/words.toml` and travel with the measures.

keyed! {
    /// What a measure is about: the heading it stands under.
    pub enum Group {
        /// Grants, quotas, colleges, courses.
        Study = "study",
        /// Jobs and practice.
        Work = "work",
        /// Own business, income when work is lost.
        Money = "money",
        /// Parents, grandparents, the family as a whole.
        Family = "family",
    }

    /// What a person does now.
    pub enum Status {
        /// Grade 7 or 8.
        Grade8 = "grade_8",
        /// Grade 9.
        Grade9 = "grade_9",
        /// Grade 10.
        Grade10 = "grade_10",
        /// Grade 11.
        Grade11 = "grade_11",
        /// Out of school, studies nowhere, has no trade.
        LeftSchool = "left_school",
        /// College student.
        College = "college",
        /// University student.
        University = "university",
        /// Has a diploma and looks for work.
        Graduate = "graduate",
        /// Out of work.
        Unemployed = "unemployed",
        /// Has work.
        Working = "working",
        /// At home with children or caring for somebody.
        AtHome = "at_home",
        /// Draws a pension.
        Retired = "retired",
    }

    /// What can hold of a person or their family besides.
    pub enum Situation {
        /// Lives in a village.
        Rural = "rural",
        /// Child of a family with four or more minors.
        LargeFamily = "large_family",
        /// Child of a single-parent family.
        SingleParent = "single_parent",
        /// Orphan, or left without parental care.
        Orphan = "orphan",
        /// Has a disability.
        Disability = "disability",
        /// The family raises a child with a disability.
        FamilyDisability = "family_disability",
        /// The family's income is low.
        LowIncome = "low_income",
        /// Registered as unemployed.
        Registered = "registered",
        /// Has four or more minor children.
        MotherOfMany = "mother_of_many",
        /// Ethnic Kazakh returnee.
        Kandas = "kandas",
        /// Ready to move to another region.
        Moving = "moving",
    }

    /// What must be true besides, and no form can know.
    pub enum Need {
        /// Registered as unemployed.
        Registered = "registered",
        /// A parent agrees in writing: under 16.
        ParentConsent = "parent_consent",
        /// The diploma is at most three years old.
        DiplomaThreeYears = "diploma_three_years",
        /// Never worked.
        NoExperience = "no_experience",
        /// The exam score reaches the threshold.
        ExamThreshold = "exam_threshold",
        /// Studies on the state order.
        StatePlace = "state_place",
        /// Studies on a grant.
        GrantPlace = "grant_place",
        /// Takes a job in a village.
        VillageJob = "village_job",
        /// Has the certificate of the business course.
        BusinessCourse = "business_course",
        /// Wins a competition.
        Competition = "competition",
        /// Gives collateral.
        Collateral = "collateral",
        /// Contributions were paid at the last job.
        Insured = "insured",
        /// Not yet of pension age.
        BeforePension = "before_pension",
        /// Of pension age.
        PensionAge = "pension_age",
        /// Income under the poverty line.
        IncomeLine = "income_line",
        /// Moves to a listed region within its quota.
        ReceivingRegion = "receiving_region",
    }

    /// What may be missing so that a measure is still worth telling.
    pub enum Near {
        /// Up to two years of age.
        Age = "age",
        /// The right region.
        Region = "region",
        /// Any of its situations.
        Situation = "situation",
    }

    /// What a sum is paid for.
    pub enum Per {
        /// Every month.
        Month = "month",
        /// Every year.
        Year = "year",
        /// Once.
        Once = "once",
        /// Lent, to be paid back.
        Loan = "loan",
        /// Every month for each child of 1–6.
        ChildMonth = "child_month",
        /// Once for each family member.
        PersonOnce = "person_once",
        /// Every month for rent and utilities.
        RentMonth = "rent_month",
    }

    /// A text around the cards.
    #[allow(missing_docs, reason = "the texts themselves are the documentation")]
    pub enum Say {
        Lead = "lead",
        Private = "private",
        Age = "age",
        Status = "status",
        Choose = "choose",
        Region = "region",
        RegionAny = "region_any",
        Situations = "situations",
        Open = "open",
        Yours = "yours",
        Near = "near",
        None = "none",
        ForWhom = "for_whom",
        Rule = "rule",
        How = "how",
        Why = "why",
        Needs = "needs",
        Unknown = "unknown",
        UnknownRest = "unknown_rest",
        Mci = "mci",
        Most = "most",
        PerMonth = "per_month",
        PerYear = "per_year",
        PerOnce = "per_once",
        PerLoan = "per_loan",
        PerChildMonth = "per_child_month",
        PerPersonOnce = "per_person_once",
        PerRentMonth = "per_rent_month",
        Index = "index",
        Unconfirmed = "unconfirmed",
        Period = "period",
        Checked = "checked",
        Sources = "sources",
        WhyAge = "why_age",
        WhyAgeTo = "why_age_to",
        WhyAgeFrom = "why_age_from",
        NearAge = "near_age",
        NearStatus = "near_status",
        NearRegion = "near_region",
        NearSituation = "near_situation",
        TooYoung = "too_young",
        TooOld = "too_old",
        WrongAge = "wrong_age",
        Clash = "clash",
    }
}
