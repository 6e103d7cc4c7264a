//! Words of the plan, of comparing, sharing and the CV. They travel with the plan, so that the first screen does not
//! carry them.

use crate::issue::Issue;
use crate::stage::Stage;
use crate::wire::FromJson;
use serde_json::{Map, Value};

macro_rules! says {
    ($($word:ident = $key:literal,)*) => {
        /// A text. `data/plan_words.toml` holds it in each language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the texts themselves are the documentation")]
        pub enum Say { $($word,)* }

        impl Say {
            /// Every text there is.
            pub const ALL: &'static [Self] = &[$(Self::$word,)*];

            /// Its key in data files.
            pub fn key(self) -> &'static str {
                match self { $(Self::$word => $key,)* }
            }
        }
    };
}

says! {
    PlanTitle = "plan_title",
    PlanLead = "plan_lead",
    PlanKept = "plan_kept",
    PlanKeptDevice = "plan_kept_device",
    PlanKeptPage = "plan_kept_page",
    ListTitle = "list_title",
    ListEmpty = "list_empty",
    ListNote = "list_note",
    ListUp = "list_up",
    ListDown = "list_down",
    ListDrop = "list_drop",
    ListGone = "list_gone",
    ListGroup = "list_group",
    MeTitle = "me_title",
    MeStage = "me_stage",
    MeChoose = "me_choose",
    MeAge = "me_age",
    MeAgeBad = "me_age_bad",
    MeOpen = "me_open",
    StepsTitle = "steps_title",
    StepsDone = "steps_done",
    StepAny = "step_any",
    StepBefore = "step_before",
    StepMonths = "step_months",
    StepEarlier = "step_earlier",
    StepDays = "step_days",
    StepAdvice = "step_advice",
    StepSources = "step_sources",
    OwnTitle = "own_title",
    OwnText = "own_text",
    OwnDay = "own_day",
    OwnAdd = "own_add",
    OwnDrop = "own_drop",
    OwnFull = "own_full",
    OutTitle = "out_title",
    OutCalendar = "out_calendar",
    OutCalendarNone = "out_calendar_none",
    OutFile = "out_file",
    OutOpen = "out_open",
    OutPrint = "out_print",
    OutText = "out_text",
    Copy = "copy",
    Copied = "copied",
    CopyFailed = "copy_failed",
    Erase = "erase",
    ShareTitle = "share_title",
    ShareLead = "share_lead",
    ShareScores = "share_scores",
    ShareMake = "share_make",
    ShareCode = "share_code",
    ShareLink = "share_link",
    ShareQr = "share_qr",
    ShareEnter = "share_enter",
    ShareOpen = "share_open",
    SharedTitle = "shared_title",
    SharedList = "shared_list",
    SharedScores = "shared_scores",
    SharedStage = "shared_stage",
    SharedUnknown = "shared_unknown",
    SharedNothing = "shared_nothing",
    SharedNote = "shared_note",
    SharedTake = "shared_take",
    SharedFull = "shared_full",
    NoThanks = "no_thanks",
    BadEmpty = "bad_empty",
    BadSign = "bad_sign",
    BadDamaged = "bad_damaged",
    BadVersion = "bad_version",
    BadForm = "bad_form",
    BadFileEmpty = "bad_file_empty",
    BadFileSyntax = "bad_file_syntax",
    BadFileForeign = "bad_file_foreign",
    BadSafe = "bad_safe",
    FileTitle = "file_title",
    FileCounts = "file_counts",
    FileNote = "file_note",
    FileTake = "file_take",
    CmpTitle = "cmp_title",
    CmpPick = "cmp_pick",
    CmpPickGroups = "cmp_pick_groups",
    CmpNone = "cmp_none",
    CmpKind = "cmp_kind",
    CmpProfessions = "cmp_professions",
    CmpGroups = "cmp_groups",
    CmpOneKind = "cmp_one_kind",
    CmpTable = "cmp_table",
    CmpTableGroups = "cmp_table_groups",
    CmpDiffers = "cmp_differs",
    CmpOnly = "cmp_only",
    CmpRegion = "cmp_region",
    CmpCountry = "cmp_country",
    CmpRegionNote = "cmp_region_note",
    CmpWaiting = "cmp_waiting",
    CmpUnknown = "cmp_unknown",
    CmpNoWay = "cmp_no_way",
    LackSources = "lack_sources",
    LackKind = "lack_kind",
    LackRegion = "lack_region",
    LackProfile = "lack_profile",
    CmpFailed = "cmp_failed",
    CmpPay = "cmp_pay",
    CmpScale = "cmp_scale",
    CmpLike = "cmp_like",
    CmpUniversity = "cmp_university",
    CmpCollege = "cmp_college",
    CmpShort = "cmp_short",
    CmpLevel = "cmp_level",
    CmpScore = "cmp_score",
    CmpMyPair = "cmp_my_pair",
    CmpAccepts = "cmp_accepts",
    CmpRefuses = "cmp_refuses",
    CmpUniversities = "cmp_universities",
    CmpRegions = "cmp_regions",
    CmpUnplaced = "cmp_unplaced",
    CmpAlike = "cmp_alike",
    CmpAlikeNone = "cmp_alike_none",
    CmpPayOf = "cmp_pay_of",
    CmpNoRules = "cmp_no_rules",
    CmpCost = "cmp_cost",
    CmpMore = "cmp_more",
    CvTitle = "cv_title",
    CvLead = "cv_lead",
    CvPrivate = "cv_private",
    CvName = "cv_name",
    CvPhone = "cv_phone",
    CvEmail = "cv_email",
    CvCity = "cv_city",
    CvPlace = "cv_place",
    CvRole = "cv_role",
    CvFrom = "cv_from",
    CvTo = "cv_to",
    CvDid = "cv_did",
    CvWhat = "cv_what",
    CvTongue = "cv_tongue",
    CvTongueLevel = "cv_tongue_level",
    CvPay = "cv_pay",
    CvAdd = "cv_add",
    CvDrop = "cv_drop",
    CvSkill = "cv_skill",
    CvSuggest = "cv_suggest",
    CvWork = "cv_work",
    CvProjects = "cv_projects",
    CvStudies = "cv_studies",
    CvSkills = "cv_skills",
    CvLanguages = "cv_languages",
    CvHours = "cv_hours",
    CvPosition = "cv_position",
    CvAbout = "cv_about",
    CvGaps = "cv_gaps",
    GapName = "gap_name",
    GapContact = "gap_contact",
    GapWork = "gap_work",
    GapStudies = "gap_studies",
    GapSkills = "gap_skills",
    GapLanguages = "gap_languages",
    GapPosition = "gap_position",
    GapDate = "gap_date",
    CvText = "cv_text",
    CvJson = "cv_json",
    CvOpen = "cv_open",
    CvBadForm = "cv_bad_form",
    CvTake = "cv_take",
    CvOther = "cv_other",
    CvLessons = "cv_lessons",
    PrintMade = "print_made",
    PrintSoft = "print_soft",
    PrintScores = "print_scores",
    StageGrade7 = "grade_7",
    StageGrade8 = "grade_8",
    StageGrade9 = "grade_9",
    StageGrade10 = "grade_10",
    StageGrade11 = "grade_11",
    StageCollege = "college",
    StageUniversity = "university",
    StageGraduate = "graduate",
    StageWorking = "working",
    StageBetween = "between",
}

/// Every text of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Says(Vec<String>);

impl Says {
    /// Takes the texts by key. A missing one is an issue, and its key is shown in its place.
    pub(super) fn assemble(mut texts: Map<String, Value>, issues: &mut Vec<Issue>) -> Self {
        let text = |word: &Say| {
            let text = texts.get_mut(word.key()).and_then(String::from_json);
            text.unwrap_or_else(|| {
                issues.push(Issue::new(
                    "says",
                    format_args!("{} is missing", word.key()),
                ));
                word.key().to_owned()
            })
        };
        Self(Say::ALL.iter().map(text).collect())
    }

    /// One text.
    pub fn get(&self, word: Say) -> &str {
        let text = self.0.get(word as usize);
        text.map_or_else(|| word.key(), String::as_str)
    }

    /// A text with `{n}` filled in.
    pub fn with(&self, word: Say, n: &str) -> String {
        self.get(word).replace("{n}", n)
    }

    /// A text with `{n}` and `{m}` filled in.
    pub fn with_two(&self, word: Say, n: &str, m: &str) -> String {
        self.with(word, n).replace("{m}", m)
    }

    /// Where a learner stands, in their own words.
    pub fn stage(&self, stage: Stage) -> &str {
        self.get(match stage {
            Stage::Grade7 => Say::StageGrade7,
            Stage::Grade8 => Say::StageGrade8,
            Stage::Grade9 => Say::StageGrade9,
            Stage::Grade10 => Say::StageGrade10,
            Stage::Grade11 => Say::StageGrade11,
            Stage::College => Say::StageCollege,
            Stage::University => Say::StageUniversity,
            Stage::Graduate => Say::StageGraduate,
            Stage::Working => Say::StageWorking,
            Stage::Between => Say::StageBetween,
        })
    }
}
