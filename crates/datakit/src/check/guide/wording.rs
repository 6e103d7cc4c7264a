//! How the texts of the guide are written.

use crate::authored::{Authored, Trilingual};
use crate::check::texts::mean_sentence;
use crate::check::words::trilingual;
use crate::finding::Finding;
use guidance::guide::{Part, TermKey, parts};
use guidance::lang::Lang;
use std::ops::RangeInclusive;

const LONGEST_MEAN_SENTENCE: usize = 15;

/// In three languages, of the right length, in short sentences, in the right tone, with terms that exist.
pub(super) fn text(
    authored: &Authored,
    file: &str,
    (record, field): (&str, &str),
    words: &Trilingual,
    length: RangeInclusive<usize>,
    findings: &mut Vec<Finding>,
) {
    let marked = |lang| -> Vec<TermKey> {
        let parts = parts(words.of(lang)).into_iter();
        let terms = parts.filter_map(|it| match it {
            Part::Term(_, key) => Some(key),
            Part::Plain(_) => None,
        });
        terms.collect()
    };
    let plain = Lang::ALL.map(|lang| {
        let parts = parts(words.of(lang)).into_iter();
        let words = parts.map(|it| match it {
            Part::Term(words, _) | Part::Plain(words) => words,
        });
        words.collect::<String>()
    });
    let [kk, ru, en] = plain;
    let plain = Trilingual { kk, ru, en };
    trilingual(file, record, &plain, findings);
    for lang in Lang::ALL {
        let mut report = |what: String| {
            let field = format!("{field}.{}", lang.tag());
            findings.push(Finding::new(file, record, field, what));
        };
        let said = plain.of(lang);
        let letters = said.chars().count();
        if !length.contains(&letters) {
            let (least, most) = (length.start(), length.end());
            report(format!("{letters} characters, want {least}–{most}"));
        }
        if mean_sentence(said) > LONGEST_MEAN_SENTENCE {
            report(format!("mean sentence over {LONGEST_MEAN_SENTENCE} words"));
        }
        if said.contains('!') {
            report("exclamation mark".to_owned());
        }
        if words.of(lang).matches("](").count() != marked(lang).len() {
            report("a marked word names no term of the glossary".to_owned());
        }
        if marked(lang) != marked(Lang::Kk) {
            report("not the same terms as in kk".to_owned());
        }
        let lower = said.to_lowercase();
        let banned = authored.banned.get(lang.tag()).into_iter().flatten();
        for (word, rather) in banned.filter(|(word, _)| lower.contains(word.as_str())) {
            report(format!("«{word}»: rather {rather}"));
        }
    }
}
