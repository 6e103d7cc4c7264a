//! Skills and work styles with their importance as five dots and in words.

use super::icon::drawing;
use crate::ui::markup::{El, el, svg};
use guidance::detail::Skill;
use guidance::lang::Lang;
use guidance::say;
use guidance::words::{Word, Words};

pub(crate) fn skill_list(words: &Words, lang: Lang, skills: &[Skill]) -> El {
    el("div")
        .class("stack-s")
        .child(
            el("ul")
                .class("skills skills-1")
                .children(skills.iter().map(|skill| skill_row(words, lang, skill))),
        )
        .child(el("p").class("note").text(words.get(Word::SkillsNote)))
}

fn skill_row(words: &Words, lang: Lang, skill: &Skill) -> El {
    let full = (skill.importance + 50) / 100;
    let said = words.with(Word::SkillLevel, &say::hundredths(lang, skill.importance));
    let dots = (0..5_u16).map(|place| {
        svg("circle")
            .class(if place < full { "like-on" } else { "like-off" })
            .attr("cx", (8 + 17 * place).to_string())
            .attr("cy", "6")
            .attr("r", "4.6")
    });
    el("li")
        .child(el("span").text(skill.name.as_str()))
        .child(drawing("0 0 84 12").class("dots").children(dots))
        .child(el("span").class("hide").text(said))
}
