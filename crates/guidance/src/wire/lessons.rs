//! First job lessons as they are served.

use super::{Fields, FromJson, Rows, Source, Value};

wire! {
    /// `data/<lang>/lessons.json`: first job lessons.
    pub struct Lessons {
        pub schema: u16,
        pub release: String,
        pub lessons: Rows<Lesson>,
        /// From gross pay to net pay; absent when no rule of the year is known.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub net_pay: Option<NetPay>,
    }

    /// One lesson.
    pub struct Lesson {
        /// `strengths`, `places`, `cv`, `letter`, `interview`, `contract`, `money` or `safety`, for ever.
        pub topic: String,
        /// How long it takes, about.
        pub minutes: u8,
        pub title: String,
        /// What the learner has in hand afterwards.
        pub goal: String,
        pub sections: Vec<LessonSection>,
        pub activity: LessonActivity,
        pub checks: Rows<LessonCheck>,
    }

    /// A part of the text.
    pub struct LessonSection {
        pub heading: String,
        /// Paragraphs: the first leads in, the list follows it, then the rest.
        pub text: Vec<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub list: Vec<String>,
        /// Where its facts are from; empty when it states none.
        pub sources: Rows<Source>,
    }

    /// Something to write.
    pub struct LessonActivity {
        pub title: String,
        pub text: String,
        /// What stands above each field.
        pub fields: Vec<String>,
        pub example: String,
    }

    /// A question with three answers.
    pub struct LessonCheck {
        pub question: String,
        /// Position of the right answer, from 0.
        pub right: u8,
        pub options: [String; 3],
        /// By answer: why it is right, or what speaks against it.
        pub why: [String; 3],
    }

    /// What is withheld from pay in one year.
    pub struct NetPay {
        pub year: u16,
        /// Percent of gross pay, like `insurance_percent`.
        pub pension_percent: u8,
        pub insurance_percent: u8,
        /// Free of tax, tenge a month.
        pub deduction: u32,
        /// Percent of what is left.
        pub tax_percent: u8,
        /// The highest gross pay it answers for, tenge a month.
        pub up_to: u32,
        pub sources: Rows<Source>,
    }
}
