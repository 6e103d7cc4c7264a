//! Questions and answers of a comparison in words and lines.

use crate::ui::markup::{El, el};
use crate::ui::parts::interests::interest_word;
use crate::ui::parts::pay::pay_beside;
use crate::ui::screens::profession_facts::fact_word;
use crate::ui::screens::ranked::likeness_word;
use crate::ui::screens::row::level_word;
use guidance::catalog::Catalog;
use guidance::compare::{Answer, Question, lack};
use guidance::detail::{Route, RouteLevel};
use guidance::interest::Interest;
use guidance::matching::Likeness;
use guidance::outlook::Outlook;
use guidance::pay::Tenge;
use guidance::period::Month;
use guidance::plan::{PlanRules, Say};
use guidance::say::demand::statement;
use guidance::say::pay::kind_word;
use guidance::words::Word;

/// Ways named in a cell; the rest is counted.
const NAMED: usize = 3;

pub(super) fn question(catalog: &Catalog, rules: &PlanRules, question: Question) -> String {
    let (words, says) = (&catalog.words, &rules.says);
    match question {
        Question::Level => says.get(Say::CmpLevel).to_owned(),
        Question::Pay(kind) => says.with(Say::CmpPay, words.get(kind_word(Some(kind)))),
        Question::Interests => words.get(Word::SectionInterests).to_owned(),
        Question::Demand => words.get(Word::SectionDemand).to_owned(),
        Question::Routes(RouteLevel::University) => says.get(Say::CmpUniversity).to_owned(),
        Question::Routes(RouteLevel::College) => says.get(Say::CmpCollege).to_owned(),
        Question::Routes(RouteLevel::Short) => says.get(Say::CmpShort).to_owned(),
        Question::Facts(kind) => words.get(fact_word(kind)).to_owned(),
        Question::StarterAge => words.get(Word::FactsAge).to_owned(),
    }
}

pub(super) fn answer(
    catalog: &Catalog,
    rules: &PlanRules,
    answer: &Answer<'_>,
    scale: Option<Tenge>,
    now: Option<Month>,
) -> El {
    let (words, says) = (&catalog.words, &rules.says);
    match answer {
        Answer::Waiting => el("p").class("muted").text(says.get(Say::CmpWaiting)),
        Answer::Unknown(why) => el("div")
            .child(el("p").class("muted").text(says.get(Say::CmpUnknown)))
            .child(el("p").class("note").text(lack(words, says, why))),
        Answer::NoWay => el("p")
            .class("muted")
            .attr("data-no-way", "")
            .text(says.get(Say::CmpNoWay)),
        Answer::Learnt(said) => el("p").text(said),
        Answer::Level(level) => el("p").text(words.get(level_word(*level))),
        Answer::Pay(pay) => pay_beside(words, &pay.figure, now, scale),
        Answer::Interests(leading, likeness) => interests(catalog, rules, leading, *likeness),
        Answer::Demand(outlooks) => demand(catalog, outlooks),
        Answer::Routes(ways) => routes(catalog, rules, ways),
        Answer::Facts(said) => list(said.iter().map(|it| el("li").text(it))),
        Answer::Age(age) => el("p").text(words.with(Word::FactsAgeYears, &age.to_string())),
    }
}

fn list(rows: impl Iterator<Item = El>) -> El {
    el("ul").class("cell").children(rows)
}

fn interests(
    catalog: &Catalog,
    rules: &PlanRules,
    leading: &[Interest],
    likeness: Option<Likeness>,
) -> El {
    let words = &catalog.words;
    let names = leading.iter().map(|it| words.get(interest_word(*it)));
    let names: Vec<&str> = names.collect();
    let like = likeness.map(|it| {
        let said = words.get(likeness_word(it));
        el("p")
            .class("strong")
            .text(rules.says.with(Say::CmpLike, said))
    });
    el("div")
        .class("stack-s")
        .child(el("p").text(names.join(" · ")))
        .children(like)
}

/// Every statement with who says so and for which years.
fn demand(catalog: &Catalog, outlooks: &[Outlook]) -> El {
    let words = &catalog.words;
    let row = |it: &Outlook| {
        let years = it.years.map(|(from, to)| format!("{from}–{to}"));
        let scope = it
            .whole_sector
            .then(|| words.get(Word::OutlookSector).to_owned());
        let about = [scope, years, Some(it.source.publisher.clone())];
        let about: Vec<String> = about.into_iter().flatten().collect();
        el("li")
            .text(statement(words, it))
            .child(el("p").class("note").text(about.join(" · ")))
    };
    list(outlooks.iter().map(row))
}

fn routes(catalog: &Catalog, rules: &PlanRules, ways: &[&Route]) -> El {
    let row = |it: &&Route| {
        let code = it.code.as_ref().map(|code| format!("{code} "));
        let name = el("span").text(&it.name);
        let name = match it.name_lang {
            Some(lang) => name.attr("lang", lang.tag()),
            None => name,
        };
        let exam = it.subjects.as_ref().map(|subjects| {
            let said = catalog.words.with(Word::RouteExam, subjects);
            el("p").class("note").text(said)
        });
        el("li")
            .text(code.unwrap_or_default())
            .child(name)
            .children(exam)
    };
    let rest = ways.len().saturating_sub(NAMED);
    let rest = (rest > 0).then(|| {
        let said = rules.says.with(Say::CmpMore, &rest.to_string());
        el("li").class("muted").text(said)
    });
    list(ways.iter().take(NAMED).map(row).chain(rest))
}
