//! The words of the interface: a key that does not exist does not compile, a key without a text is an issue.

use crate::issue::Issue;
use crate::lang::Lang;
use crate::wire::FromJson;
use serde_json::{Map, Value};

macro_rules! word_list {
    ($($(#[$meta:meta])* $word:ident = $key:literal,)*) => {
        /// A text of the interface. `data/texts/*.toml` holds it in each language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the texts themselves are the documentation")]
        pub enum Word { $($(#[$meta])* $word,)* }

        impl Word {
            /// Every text there is.
            pub const ALL: &'static [Self] = &[$(Self::$word,)*];

            /// Its key in `data/texts` and in the served files.
            pub fn key(self) -> &'static str {
                match self { $(Self::$word => $key,)* }
            }
        }
    };
}

word_list! {
    Brand = "brand",
    Skip = "skip",
    Nav = "nav",
    NavHome = "nav_home",
    NavCatalogue = "nav_catalogue",
    NavAbout = "nav_about",
    Language = "language",
    ThemeDark = "theme_dark",
    ThemeLight = "theme_light",
    Loading = "loading",
    FailedTitle = "failed_title",
    FailedOffline = "failed_offline",
    FailedServer = "failed_server",
    FailedData = "failed_data",
    Retry = "retry",
    LanguageFailed = "language_failed",
    SearchPartly = "search_partly",
    FootPrivate = "foot_private",
    FootRelease = "foot_release",
    FootChecked = "foot_checked",
    HomeTitle = "home_title",
    HomeLead = "home_lead",
    HomeStart = "home_start",
    HomeCloud = "home_cloud",
    DoorKnown = "door_known",
    DoorKnownText = "door_known_text",
    DoorAround = "door_around",
    DoorAroundText = "door_around_text",
    DoorNew = "door_new",
    DoorNewText = "door_new_text",
    HomeSectors = "home_sectors",
    SeeAll = "see_all",
    SearchLabel = "search_label",
    SearchPlaceholder = "search_placeholder",
    SearchGo = "search_go",
    List = "list",
    Filters = "filters",
    FiltersClear = "filters_clear",
    FilterRemove = "filter_remove",
    FilterSector = "filter_sector",
    FilterLevel = "filter_level",
    FilterInterest = "filter_interest",
    FilterPay = "filter_pay",
    FilterDemand = "filter_demand",
    FilterNew = "filter_new",
    FilterMore = "filter_more",
    CountOne = "count_one",
    CountFew = "count_few",
    CountOther = "count_other",
    CountOf = "count_of",
    Sort = "sort",
    SortFound = "sort_found",
    SortName = "sort_name",
    SortPay = "sort_pay",
    More = "more",
    EmptyTitle = "empty_title",
    EmptyText = "empty_text",
    PayLegend = "pay_legend",
    PayWarning = "pay_warning",
    LevelShort = "level_short",
    LevelCollege = "level_college",
    LevelEither = "level_either",
    LevelUniversity = "level_university",
    InterestR = "interest_r",
    InterestI = "interest_i",
    InterestA = "interest_a",
    InterestS = "interest_s",
    InterestE = "interest_e",
    InterestC = "interest_c",
    PaySurvey = "pay_survey",
    PayOffers = "pay_offers",
    PayTariff = "pay_tariff",
    PayEmployer = "pay_employer",
    PayEstimate = "pay_estimate",
    PayNone = "pay_none",
    PayUnknown = "pay_unknown",
    PayMonth = "pay_month",
    PayFromTo = "pay_from_to",
    StatisticMedian = "statistic_median",
    StatisticMean = "statistic_mean",
    StatisticRange = "statistic_range",
    StatisticFixed = "statistic_fixed",
    StatisticMedianShort = "statistic_median_short",
    SpreadQuartiles = "spread_quartiles",
    SpreadRange = "spread_range",
    BasisGross = "basis_gross",
    BasisNet = "basis_net",
    BasisMixed = "basis_mixed",
    BasisUnknown = "basis_unknown",
    Passport = "passport",
    PassportKind = "passport_kind",
    PassportStatistic = "passport_statistic",
    PassportGroup = "passport_group",
    PassportPeriod = "passport_period",
    PassportRegion = "passport_region",
    PassportTax = "passport_tax",
    PassportN = "passport_n",
    PassportNUnknown = "passport_n_unknown",
    PassportNThin = "passport_n_thin",
    PassportSource = "passport_source",
    PassportAge = "passport_age",
    PassportAged = "passport_aged",
    PassportFresh = "passport_fresh",
    PassportCountry = "passport_country",
    PassportInputs = "passport_inputs",
    EstimateInputs = "estimate_inputs",
    EstimateNote = "estimate_note",
    Aged = "aged",
    Country = "country",
    Sample = "sample",
    Year = "year",
    Quarter = "quarter",
    MonthInYear = "month_in_year",
    Span = "span",
    Month1 = "month_1",
    Month2 = "month_2",
    Month3 = "month_3",
    Month4 = "month_4",
    Month5 = "month_5",
    Month6 = "month_6",
    Month7 = "month_7",
    Month8 = "month_8",
    Month9 = "month_9",
    Month10 = "month_10",
    Month11 = "month_11",
    Month12 = "month_12",
    ToList = "to_list",
    NewBadge = "new_badge",
    OnPage = "on_page",
    SectionWork = "section_work",
    SectionPay = "section_pay",
    SectionDemand = "section_demand",
    SectionConditions = "section_conditions",
    SectionInterests = "section_interests",
    SectionSkills = "section_skills",
    SectionRelated = "section_related",
    TasksTitle = "tasks_title",
    DayTitle = "day_title",
    DayNote = "day_note",
    KnowTitle = "know_title",
    GrowthTitle = "growth_title",
    AliasesTitle = "aliases_title",
    OtherLanguages = "other_languages",
    TextsMissing = "texts_missing",
    KkUnchecked = "kk_unchecked",
    FactsPlaces = "facts_places",
    FactsSchedule = "facts_schedule",
    FactsDemands = "facts_demands",
    FactsHirers = "facts_hirers",
    FactsSubjects = "facts_subjects",
    FactsTools = "facts_tools",
    FactsLimits = "facts_limits",
    FactsRemote = "facts_remote",
    FactsTravel = "facts_travel",
    FactsAge = "facts_age",
    FactsAgeYears = "facts_age_years",
    FactsLimitsNote = "facts_limits_note",
    InterestsNote = "interests_note",
    InterestsProxy = "interests_proxy",
    SkillsNote = "skills_note",
    SkillLevel = "skill_level",
    DemandOwn = "demand_own",
    DemandSector = "demand_sector",
    DemandUnknown = "demand_unknown",
    OutlookForecast = "outlook_forecast",
    OutlookForecastNamed = "outlook_forecast_named",
    OutlookPlanned = "outlook_planned",
    OutlookShortage = "outlook_shortage",
    OutlookShortageNamed = "outlook_shortage_named",
    OutlookVacancies = "outlook_vacancies",
    OutlookSector = "outlook_sector",
    OutlookYears = "outlook_years",
    OutlookNoYears = "outlook_no_years",
    NotFoundTitle = "not_found_title",
    NotFoundText = "not_found_text",
    AboutTitle = "about_title",
    AboutWhat = "about_what",
    AboutWhatText = "about_what_text",
    AboutPay = "about_pay",
    AboutPayText = "about_pay_text",
    AboutEstimateText = "about_estimate_text",
    AboutCoverage = "about_coverage",
    AboutInterests = "about_interests",
    AboutInterestsText = "about_interests_text",
    AboutPrivacy = "about_privacy",
    AboutPrivacyText = "about_privacy_text",
    AboutLicence = "about_licence",
    AboutLicenceText = "about_licence_text",
    AboutHost = "about_host",
    AboutHostText = "about_host_text",
    AboutTexts = "about_texts",
    AboutTextsText = "about_texts_text",
    SourcesTitle = "sources_title",
    SourcesCount = "sources_count",
    OpensNew = "opens_new",
    SectionRoutes = "section_routes",
    RouteGroup = "route_group",
    RouteCollege = "route_college",
    RouteCollegePlain = "route_college_plain",
    RouteDirect = "route_direct",
    RouteUsual = "route_usual",
    RoutePossible = "route_possible",
    RouteExam = "route_exam",
    WhyNeighbour = "route_why_neighbour",
    WhyCourses = "route_why_courses",
    WhyMasters = "route_why_masters",
    WhyExperience = "route_why_experience",
    WhyTalent = "route_why_talent",
    WhyAcademy = "route_why_state_academy",
    WhyEmployer = "route_why_employer",
    RoutesNote = "routes_note",
    NavInterests = "nav_interests",
    DoorInterests = "door_interests",
    DoorInterestsText = "door_interests_text",
    QuizTitle = "quiz_title",
    QuizLead = "quiz_lead",
    QuizShort = "quiz_short",
    QuizLong = "quiz_long",
    QuizContinue = "quiz_continue",
    QuizNote = "quiz_note",
    QuizKept = "quiz_kept",
    QuizProgress = "quiz_progress",
    QuizLeft = "quiz_left",
    QuizBack = "quiz_back",
    QuizSkip = "quiz_skip",
    QuizPause = "quiz_pause",
    QuizKeys = "quiz_keys",
    Answer1 = "answer_1",
    Answer2 = "answer_2",
    Answer3 = "answer_3",
    Answer4 = "answer_4",
    Answer5 = "answer_5",
    TypedTitle = "typed_title",
    TypedText = "typed_text",
    TypedShow = "typed_show",
    TypedWrong = "typed_wrong",
    ResultsUnfinished = "results_unfinished",
    ResultsClear = "results_clear",
    ResultsTie = "results_tie",
    ResultsFlat = "results_flat",
    ResultsFlatText = "results_flat_text",
    ResultsSoft = "results_soft",
    ResultsNot = "results_not",
    ResultsGroups = "results_groups",
    ResultsList = "results_list",
    ResultsStrong = "results_strong",
    LikenessStrong = "likeness_strong",
    LikenessClear = "likeness_clear",
    LikenessSome = "likeness_some",
    LikenessNone = "likeness_none",
    Why = "why",
    WhyUp = "why_up",
    WhyDown = "why_down",
    WhyAnswers = "why_answers",
    WhyEstimate = "why_estimate",
    Twins = "twins",
    NudgeTitle = "nudge_title",
    NudgeLess = "nudge_less",
    NudgeMore = "nudge_more",
    NudgeReset = "nudge_reset",
    Extend = "extend",
    Forget = "forget",
    AboutMethod = "about_method",
    AboutMethodText = "about_method_text",
    Keep = "keep",
    KeepFull = "keep_full",
    NavPlan = "nav_plan",
    PlanOpen = "plan_open",
    NavMap = "nav_map",
    MapTitle = "map_title",
    MapLead = "map_lead",
    MapMeSoft = "map_me_soft",
    MapNoMe = "map_no_me",
    MapFlat = "map_flat",
    MapLabel = "map_label",
    MapKeys = "map_keys",
    MapIn = "map_in",
    MapOut = "map_out",
    MapWhole = "map_whole",
    MapMe = "map_me",
    MapPeople = "map_people",
    MapThings = "map_things",
    MapIdeas = "map_ideas",
    MapData = "map_data",
    MapLegend = "map_legend",
    MapNote = "map_note",
    MapList = "map_list",
    MapSeen = "map_seen",
    MapSide = "map_side",
    MapMiddle = "map_middle",
    PolePeople = "pole_people",
    PoleThings = "pole_things",
    PoleIdeas = "pole_ideas",
    PoleData = "pole_data",
    MapOpen = "map_open",
    AskStudy = "ask_study",
    AskAir = "ask_air",
    AskLean = "ask_lean",
    AskHours = "ask_hours",
    AskBody = "ask_body",
    AskCount = "ask_count",
    AskGone = "ask_gone",
    AskUndo = "ask_undo",
    AskUndoShort = "ask_undo_short",
    ChooseAny = "choose_any",
    ChooseCollege = "choose_college",
    ChooseOutdoors = "choose_outdoors",
    ChooseIndoors = "choose_indoors",
    ChoosePeople = "choose_people",
    ChooseThings = "choose_things",
    ChooseSteady = "choose_steady",
    ChooseMoving = "choose_moving",
    ChooseSitting = "choose_sitting",
    GroupsBySector = "groups_by_sector",
    GroupsBySubject = "groups_by_subject",
    ResultsTied = "results_tied",
    ResultsShape = "results_shape",
    ResultsOrder = "results_order",
    KeepOn = "keep_on",
    KeepOff = "keep_off",
    KeepNote = "keep_note",
    KeepDone = "keep_done",
    KeepRefused = "keep_refused",
    QuotaGeneral = "quota_general",
    QuotaRural = "quota_rural",
    ChanceWell = "chance_well",
    ChanceAbout = "chance_about",
    ChanceBelow = "chance_below",
    ChanceThreshold = "chance_threshold",
    ChanceNone = "chance_none",
    ChanceNote = "chance_note",
    RuleCreative = "rule_creative",
    RulePedagogy = "rule_pedagogy",
    RuleMedicine = "rule_medicine",
    RuleLaw = "rule_law",
    RuleNational = "rule_national",
    RuleShortened = "rule_shortened",
    ScoreBad = "score_bad",
    PairNone = "pair_none",
    PairUnmet = "pair_unmet",
    PairNeedless = "pair_needless",
    GroupUnmet = "group_unmet",
    WinnersDoubtful = "winners_doubtful",
    PlacesNone = "places_none",
    LengthYears = "length_years",
    LengthMonths = "length_months",
    LengthBoth = "length_both",
    StripAfterExam = "strip_after_exam",
    AnswersTitle = "answers_title",
    AnswerLike = "answer_like",
    AnswerLikeUnknown = "answer_like_unknown",
    AnswerGetIn = "answer_get_in",
    AnswerNoPair = "answer_no_pair",
    AnswerNoScore = "answer_no_score",
    AnswerAllowed = "answer_allowed",
    AnswerNoLimits = "answer_no_limits",
    StripTitle = "strip_title",
    StripNine = "strip_nine",
    StripEleven = "strip_eleven",
    StripCollege = "strip_college",
    StripUniversity = "strip_university",
    StripExam = "strip_exam",
    NineList = "nine_list",
    NavRoutes = "nav_routes",
    DoorSubjects = "door_subjects",
    DoorSubjectsText = "door_subjects_text",
    RoutesTitle = "routes_title",
    RoutesLead = "routes_lead",
    RoutesPair = "routes_pair",
    RoutesPairNote = "routes_pair_note",
    RoutesPairChoose = "routes_pair_choose",
    RoutesScore = "routes_score",
    RoutesScoreNote = "routes_score_note",
    RoutesScoreNear = "routes_score_near",
    RoutesQuota = "routes_quota",
    RoutesGrade = "routes_grade",
    GradeNine = "grade_nine",
    GradeEleven = "grade_eleven",
    RoutesOpen = "routes_open",
    RoutesThreshold = "routes_threshold",
    RoutesLowest = "routes_lowest",
    RoutesYearScore = "routes_year_score",
    RoutesPlaces = "routes_places",
    RoutesPlacesShort = "routes_places_short",
    RoutesPlacesTeaching = "routes_places_teaching",
    RoutesUnknown = "routes_unknown",
    RoutesLeads = "routes_leads",
    RoutesChange = "routes_change",
    RoutesOther = "routes_other",
    RoutesLostGroups = "routes_lost_groups",
    RoutesGainedGroups = "routes_gained_groups",
    RoutesLost = "routes_lost",
    RoutesGained = "routes_gained",
    RoutesKept = "routes_kept",
    RoutesRules = "routes_rules",
    RoutesSources = "routes_sources",
    NineTitle = "nine_title",
    NineCollege = "nine_college",
    NineCollegeText = "nine_college_text",
    NineSchool = "nine_school",
    NineSchoolText = "nine_school_text",
    AfterNine = "after_nine",
    AfterEleven = "after_eleven",
    LengthUnknown = "length_unknown",
    GroupMissing = "group_missing",
    GroupPairs = "group_pairs",
    GroupAdmission = "group_admission",
    GroupYear = "group_year",
    GroupUniversities = "group_universities",
    GroupOffersNote = "group_offers_note",
    GroupMine = "group_mine",
    GroupNoUniversities = "group_no_universities",
    GroupProfessions = "group_professions",
    GroupNoProfessions = "group_no_professions",
    GroupInstead = "group_instead",
    ExamTitle = "exam_title",
    PlacesTitle = "places_title",
    PayThousands = "pay_thousands",
    YearTitle = "year_title",
    DoorYearText = "door_year_text",
    HandTitle = "hand_title",
    HandVacancies = "hand_vacancies",
    HandPractice = "hand_practice",
    HandSummer = "hand_summer",
    HandCourses = "hand_courses",
    HandRegion = "hand_region",
    HandPracticeHint = "hand_practice_hint",
    HandSummerHint = "hand_summer_hint",
    HandCoursesHint = "hand_courses_hint",
    HandCoursesAny = "hand_courses_any",
    LessonsTitle = "lessons_title",
    DoorLessonsText = "door_lessons_text",
    LessonsLead = "lessons_lead",
    LessonsKept = "lessons_kept",
    LessonMinutes = "lesson_minutes",
    LessonsDone = "lessons_done",
    LessonBegun = "lesson_begun",
    LessonDone = "lesson_done",
    LessonPlace = "lesson_place",
    LessonsAll = "lessons_all",
    LessonNext = "lesson_next",
    LessonSources = "lesson_sources",
    LessonActivity = "lesson_activity",
    LessonChecks = "lesson_checks",
    LessonChecksText = "lesson_checks_text",
    LessonLeft = "lesson_left",
    LessonOver = "lesson_over",
    LessonMissing = "lesson_missing",
    RecordTitle = "record_title",
    RecordWhat = "record_what",
    RecordName = "record_name",
    RecordEmpty = "record_empty",
    RecordPrint = "record_print",
    RecordClear = "record_clear",
    RecordClearYes = "record_clear_yes",
    CourseTitle = "course_title",
    CourseText = "course_text",
    NetTitle = "net_title",
    NetLabel = "net_label",
    NetPension = "net_pension",
    NetInsurance = "net_insurance",
    NetTax = "net_tax",
    NetHand = "net_hand",
    NetRule = "net_rule",
    NetNone = "net_none",
}

/// Every text of one language.
#[derive(Clone, Debug)]
pub struct Words(Vec<String>);

impl Words {
    /// Takes the texts by key. A missing one is an issue, and its key is shown in its place.
    pub fn assemble(mut texts: Map<String, Value>, issues: &mut Vec<Issue>) -> Self {
        let text = |word: &Word| {
            let text = texts.get_mut(word.key()).and_then(String::from_json);
            text.unwrap_or_else(|| {
                issues.push(Issue::new(
                    "words",
                    format_args!("{} is missing", word.key()),
                ));
                word.key().to_owned()
            })
        };
        Self(Word::ALL.iter().map(text).collect())
    }

    /// One text.
    pub fn get(&self, word: Word) -> &str {
        self.0
            .get(word as usize)
            .map_or_else(|| word.key(), String::as_str)
    }

    /// A text with `{n}` filled in.
    pub fn with(&self, word: Word, n: &str) -> String {
        self.get(word).replace("{n}", n)
    }

    /// A text with `{n}` and `{m}` filled in.
    pub fn with_two(&self, word: Word, n: &str, m: &str) -> String {
        self.with(word, n).replace("{m}", m)
    }
}

/// The keys of a list, in its order.
pub(crate) fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| key(*it)).collect()
}

/// The text of each key; a missing one is shown by its key.
pub(crate) fn texts(
    mut map: Map<String, Value>,
    keys: Vec<&'static str>,
    issues: &mut Vec<Issue>,
) -> Vec<String> {
    let text = |key: &str| {
        let text = map.get_mut(key).and_then(String::from_json);
        text.unwrap_or_else(|| {
            issues.push(Issue::new(key, "no text"));
            key.to_owned()
        })
    };
    keys.into_iter().map(text).collect()
}

/// Which form of a word goes with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 1 profession, 21 профессия.
    One,
    /// 2–4 профессии: Russian only.
    Few,
    /// The rest.
    Other,
}

impl Plural {
    /// The form of a whole number, by the rules of CLDR.
    pub fn of(lang: Lang, n: usize) -> Self {
        let (last, last_two) = (n % 10, n % 100);
        match lang {
            Lang::Ru if last == 1 && last_two != 11 => Self::One,
            Lang::Ru if (2..=4).contains(&last) && !(12..=14).contains(&last_two) => Self::Few,
            Lang::Kk | Lang::En if n == 1 => Self::One,
            Lang::Kk | Lang::Ru | Lang::En => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_counts_in_three_forms() {
        let form = |n| Plural::of(Lang::Ru, n);
        assert_eq!(form(1), Plural::One);
        assert_eq!(form(543), Plural::Few);
        assert_eq!(form(11), Plural::Other);
        assert_eq!(form(112), Plural::Other);
        assert_eq!(form(121), Plural::One);
    }

    #[test]
    fn a_missing_text_is_named_and_shown_by_its_key() {
        let mut issues = Vec::new();
        let words = Words::assemble(Map::new(), &mut issues);
        assert_eq!(issues.len(), Word::ALL.len());
        assert_eq!(words.get(Word::Retry), "retry");
    }
}
