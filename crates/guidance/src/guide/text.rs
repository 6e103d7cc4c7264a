//! Sentences with words to be explained: `You need a [grant](grant).`

use super::TermKey;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// As it stands.
    Plain(&'a str),
    /// Words that a term explains.
    Term(&'a str, TermKey),
}

/// Takes a text apart. What is not exactly `[words](term)` with a known term stays as it stands, without its marks.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, words, key, after)) = next(rest) {
        parts.push(Part::Plain(before));
        parts.push(match TermKey::from_key(key) {
            Some(term) => Part::Term(words, term),
            None => Part::Plain(words),
        });
        rest = after;
    }
    parts.push(Part::Plain(rest));
    parts.retain(|it| *it != Part::Plain(""));
    parts
}

/// What stands before the next mark, its words, its key, and what comes after.
fn next(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (words, rest) = rest.split_once("](")?;
    let (key, after) = rest.split_once(')')?;
    Some((before, words, key, after))
}
