//! Professions side by side, and programme groups: the same questions in the same order, what differs is marked, and
//! pay of one kind only ever stands beside pay of that kind.

use crate::catalog::Profession;
use crate::detail::{Detail, FactKind, PayDetail, Route, RouteLevel};
use crate::interest::{Interest, InterestLevels};
use crate::level::Level;
use crate::matching::{Likeness, fit};
use crate::outlook::Outlook;
use crate::pay::{PayFigure, PayKind, Tenge};
use crate::plan::routes_of;
use crate::profile::InterestProfile;

mod groups;
mod say;

pub use groups::{Beside, GroupAnswer, GroupQuestion, Order, compare_groups};
pub use say::{Line, group_lines, group_question, lack};

/// Two to four: more columns cannot be read side by side.
pub const MOST: usize = 4;

/// One column: a profession, with its page once that is there.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// What the catalogue knows.
    pub profession: &'a Profession,
    /// What its page knows; `None` while it has not come.
    pub detail: Option<&'a Detail>,
}

/// What a row asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Usual schooling.
    Level,
    /// Pay of one kind, in one region for all.
    Pay(PayKind),
    /// The leading interests, and how much they resemble the learner's.
    Interests,
    /// What sources say will be needed.
    Demand,
    /// Where it is taught.
    Routes(RouteLevel),
    /// Conditions of the work.
    Facts(FactKind),
    /// Usual age of the first paid work.
    StarterAge,
}

/// Why there is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack<'a> {
    /// It is in none of the sources.
    Sources,
    /// No figure of this kind of pay.
    Kind,
    /// No figure of this kind in this region.
    Region,
    /// What was read of these years is too doubtful to show.
    Doubtful(Vec<u16>),
    /// No profession of the catalogue is linked to it.
    Professions,
    /// The learner's interests are not clear enough.
    Profile,
    /// In the words of the data.
    Said(&'a str),
}

/// What one profession answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'a> {
    /// Its page has not come.
    Waiting,
    /// Nobody has seen a value, and why.
    Unknown(Lack<'a>),
    /// Known not to be: nobody comes to the profession by this way.
    NoWay,
    /// How it is learnt without a course of study.
    Learnt(&'a str),
    /// Usual schooling.
    Level(Level),
    /// A figure with its passport.
    Pay(&'a PayDetail),
    /// The three leading interests, the strongest first, and the likeness to the learner's where they have a profile.
    Interests(Vec<Interest>, Option<Likeness>),
    /// Statements about demand.
    Demand(&'a [Outlook]),
    /// Ways of one level.
    Routes(Vec<&'a Route>),
    /// Facts in words.
    Facts(&'a [String]),
    /// An age in years.
    Age(u8),
}

/// One row: a question, an answer for each column, and whether the answers differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<Q, A> {
    /// What is asked.
    pub question: Q,
    /// By column.
    pub answers: Vec<A>,
    /// Whether two known answers differ; unknown ones differ from nothing.
    pub differs: bool,
    /// The right end of the lines in this row, for pay.
    pub scale: Option<Tenge>,
}

/// A row of professions.
pub type ProfessionRow<'a> = Row<Question, Answer<'a>>;

/// All rows that have an answer, or a reason in the words of the data, in some column. `region` is the code of the region pay is wanted for: where some
/// column has a figure of it, the row is of that region for all; otherwise of the whole country.
pub fn compare<'a>(
    columns: &[Column<'a>],
    region: Option<&str>,
    profile: Option<&InterestProfile>,
) -> Vec<ProfessionRow<'a>> {
    let mut rows = vec![of(Question::Level, columns, |it| {
        Answer::Level(it.profession.level)
    })];
    rows.extend(PayKind::ALL.map(|kind| pay(kind, columns, region)));
    rows.push(of(Question::Interests, columns, |it| {
        interests(&it.profession.interests, profile)
    }));
    rows.push(of(Question::Demand, columns, |it| {
        from(it, |detail| match detail.outlooks.is_empty() {
            true => Answer::Unknown(Lack::Sources),
            false => Answer::Demand(&detail.outlooks),
        })
    }));
    rows.extend(RouteLevel::ALL.map(|level| {
        of(Question::Routes(level), columns, |it| {
            from(it, |detail| routes(it.profession.level, detail, level))
        })
    }));
    rows.extend(FactKind::ALL.map(|kind| {
        of(Question::Facts(kind), columns, |it| {
            from(it, |detail| facts(detail, kind))
        })
    }));
    rows.push(of(Question::StarterAge, columns, |it| {
        from(it, |detail| {
            detail
                .starter_age
                .map_or(Answer::Unknown(Lack::Sources), Answer::Age)
        })
    }));
    let said = |answer: &Answer<'_>| match answer {
        Answer::NoWay => false,
        Answer::Unknown(Lack::Said(_)) => true,
        answer => is_known(answer),
    };
    rows.retain(|row| row.answers.iter().any(said));
    rows
}

fn of<'a>(
    question: Question,
    columns: &[Column<'a>],
    answer: impl Fn(&Column<'a>) -> Answer<'a>,
) -> ProfessionRow<'a> {
    let answers: Vec<Answer<'a>> = columns.iter().map(answer).collect();
    let figures = answers.iter().filter_map(|answer| match answer {
        Answer::Pay(pay) => Some(&pay.figure),
        _ => None,
    });
    let scale = highest(figures);
    row(question, answers, scale, differ)
}

fn row<Q, A>(
    question: Q,
    answers: Vec<A>,
    scale: Option<Tenge>,
    differ: fn(&[A]) -> bool,
) -> Row<Q, A> {
    Row {
        question,
        differs: differ(&answers),
        answers,
        scale,
    }
}

/// The right end of the lines of these figures.
fn highest<'a>(figures: impl Iterator<Item = &'a PayFigure>) -> Option<Tenge> {
    let ends = figures.filter_map(|it| it.band.high().max(it.band.middle()));
    ends.max().map(round_up)
}

fn from<'a>(column: &Column<'a>, answer: impl Fn(&'a Detail) -> Answer<'a>) -> Answer<'a> {
    column.detail.map_or(Answer::Waiting, answer)
}

fn pay<'a>(kind: PayKind, columns: &[Column<'a>], region: Option<&str>) -> ProfessionRow<'a> {
    let figure = |column: &Column<'a>, region: Option<&str>| {
        let pays = column.detail?.pays.iter();
        let mut pays = pays.map(|pay| (pay, &pay.figure));
        let of = |it: &(_, &crate::pay::PayFigure)| {
            it.1.kind == kind && it.1.region_code.as_deref() == region
        };
        pays.find(of).map(|(pay, _)| pay)
    };
    let near = columns.iter().any(|it| figure(it, region).is_some());
    let region = region.filter(|_| near);
    let lack = match region {
        Some(_) => Lack::Region,
        None => Lack::Kind,
    };
    of(Question::Pay(kind), columns, |it| {
        from(it, |_| match figure(it, region) {
            Some(pay) => Answer::Pay(pay),
            None => Answer::Unknown(lack.clone()),
        })
    })
}

/// To the next hundred thousand: an axis with a round end.
fn round_up(value: Tenge) -> Tenge {
    value.div_ceil(100_000).max(1).saturating_mul(100_000)
}

fn interests<'a>(levels: &InterestLevels, profile: Option<&InterestProfile>) -> Answer<'a> {
    let leading = crate::sorting::sorted(Interest::ALL.to_vec(), |one, other| {
        levels.of(*other).cmp(&levels.of(*one))
    });
    let alike = profile.filter(|it| !it.leading().is_empty());
    let alike = alike.and_then(|it| fit(it, levels));
    Answer::Interests(
        leading.into_iter().take(3).collect(),
        alike.map(crate::matching::Fit::likeness),
    )
}

/// A way that is not one of the profession's schooling does not exist; one that is and has no row is unknown.
fn routes(schooling: Level, detail: &Detail, level: RouteLevel) -> Answer<'_> {
    let ways = detail.routes.iter().filter(|route| route.level == level);
    let ways: Vec<&Route> = ways.collect();
    let note = detail.routes_note.as_deref();
    match (routes_of(schooling).contains(&level), ways.is_empty()) {
        (_, false) => Answer::Routes(ways),
        (false, true) => Answer::NoWay,
        (true, true) if level == RouteLevel::Short => {
            note.map_or(Answer::Unknown(Lack::Sources), Answer::Learnt)
        }
        (true, true) => Answer::Unknown(note.map_or(Lack::Sources, Lack::Said)),
    }
}

fn facts(detail: &Detail, kind: FactKind) -> Answer<'_> {
    let mut known = detail.facts.iter().filter(|(_, said)| !said.is_empty());
    let found = known.find(|(list, _)| *list == kind);
    found.map_or(Answer::Unknown(Lack::Sources), |(_, said)| {
        Answer::Facts(said)
    })
}

fn is_known(answer: &Answer<'_>) -> bool {
    !matches!(answer, Answer::Unknown(_) | Answer::Waiting)
}

/// Likeness is a judgement on each column, not a thing that the columns share: it alone makes no difference.
fn differ(answers: &[Answer<'_>]) -> bool {
    let mut known = answers.iter().filter(|it| is_known(it)).map(key);
    let first = known.next();
    known.any(|other| Some(other) != first)
}

/// What makes two answers the same.
fn key(answer: &Answer<'_>) -> String {
    match answer {
        Answer::Waiting | Answer::Unknown(_) | Answer::NoWay => String::new(),
        Answer::Learnt(said) => (*said).to_owned(),
        Answer::Level(level) => level.slug().to_owned(),
        Answer::Pay(pay) => {
            let band = pay.figure.band;
            format!("{:?} {:?} {:?}", band.low(), band.middle(), band.high())
        }
        Answer::Interests(leading, _) => leading.iter().map(|it| it.letter()).collect(),
        Answer::Demand(outlooks) => {
            let said = outlooks.iter();
            let said = said.map(|it| format!("{:?} {:?} {}", it.kind, it.value, it.whole_sector));
            said.collect::<Vec<_>>().join(";")
        }
        Answer::Routes(ways) => {
            let names = ways.iter().map(|it| it.name.as_str());
            names.collect::<Vec<_>>().join(";")
        }
        Answer::Facts(said) => said.join(";"),
        Answer::Age(age) => age.to_string(),
    }
}

#[cfg(test)]
mod tests;
