//! Reading Rust just well enough: what is code, what is a comment, what is a literal, where a function ends.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder of the project, with their path from the top, in order.
pub(crate) fn files_below(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    let mut files: Vec<(String, String)> = paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|it| it == ending))
        .map(|path| (from_top(&path), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no .{ending} files below {folder}");
    files
}

pub(crate) fn from_top(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.to_str().unwrap().replace('\\', "/")
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// A Rust file without its tests.
pub(crate) struct Source {
    pub(crate) path: String,
    /// As long as the file, with comments, tests and the insides of literals blanked out.
    pub(crate) code: String,
    /// Where the insides of string literals stand.
    literals: Vec<Range<usize>>,
    text: String,
}

/// Every Rust file below a folder that is not a module of tests.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    files_below(folder, "rs")
        .into_iter()
        .filter(|(path, _)| !path.ends_with("/tests.rs") && !path.contains("/tests/"))
        .map(|(path, text)| Source::read(path, text))
        .collect()
}

impl Source {
    pub(crate) fn read(path: String, text: String) -> Self {
        let mut code = text.clone().into_bytes();
        let mut literals = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let (blank, end) = token(&text, at);
            if text[at..].starts_with(['"', 'r', 'b']) && !blank.is_empty() {
                literals.push(blank.clone());
            }
            erase(&mut code, blank);
            at = end;
        }
        let mut code = String::from_utf8(code).unwrap();
        while let Some(start) = code.find("#[cfg(test)]") {
            let end = item_end(&code, start);
            let mut bytes = code.into_bytes();
            erase(&mut bytes, start..end);
            code = String::from_utf8(bytes).unwrap();
            literals.retain(|literal| !(start..end).contains(&literal.start));
        }
        Self {
            path,
            code,
            literals,
            text,
        }
    }

    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.code[..offset].matches('\n').count() + 1
    }

    /// Where something stands: `src/load.rs:12`.
    pub(crate) fn place(&self, offset: usize) -> String {
        format!("{}:{}", self.path, self.line_of(offset))
    }

    /// String literals of the code with where they begin.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (usize, &str)> {
        self.literals
            .iter()
            .map(|range| (range.start, &self.text[range.clone()]))
    }

    /// String literals within a part of the code.
    pub(crate) fn literals_in(&self, part: Range<usize>) -> impl Iterator<Item = (usize, &str)> {
        self.literals()
            .filter(move |(start, _)| part.contains(start))
    }

    /// Where a piece of code stands as a word of its own, not as the tail of a longer name.
    pub(crate) fn find(&self, piece: &str) -> Vec<usize> {
        let whole = |place: &usize| {
            let before = self.code[..*place].chars().next_back();
            let head = piece.starts_with(name_char);
            !(head && before.is_some_and(|before| name_char(before) || before == '\''))
        };
        let places = self.code.match_indices(piece).map(|(place, _)| place);
        places.filter(whole).collect()
    }

    /// Every function: its name, where it begins, how many lines it takes.
    pub(crate) fn functions(&self) -> Vec<(&str, usize, usize)> {
        let mut functions = Vec::new();
        for start in self.find("fn ") {
            let name = &self.code[start + 3..];
            let name = &name[..name.find(|it| !name_char(it)).unwrap_or(name.len())];
            let end = item_end(&self.code, start);
            if !name.is_empty() && self.code[..end].ends_with('}') {
                let lines = self.code[start..end].matches('\n').count() + 1;
                functions.push((name, start, lines));
            }
        }
        functions
    }

    /// Lines of the file that are not tests.
    pub(crate) fn lines(&self) -> usize {
        let kept = self.code.trim_end().len();
        // Comments at the end are blank in the code and still lines of the file.
        let tests = self.text[kept..].find("#[cfg(test)]");
        let end = tests.map_or(self.text.len(), |place| kept + place);
        self.text[..end].trim_end().matches('\n').count() + 1
    }
}

pub(crate) fn name_char(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// The end of the bracket that opens at or after `start`, past it.
pub(crate) fn bracket_end(code: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    for (place, it) in code[start..].char_indices() {
        match it {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth -= 1;
                if depth == 0 {
                    return start + place + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// The end of the item that begins at `start`, past its block or its semicolon.
fn item_end(code: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    for (place, it) in code[start..].char_indices() {
        match it {
            '{' if depth == 0 => return bracket_end(code, start + place),
            ';' if depth == 0 => return start + place + 1,
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    code.len()
}

/// What to blank of the token at `at`, and where the next one begins.
fn token(text: &str, at: usize) -> (Range<usize>, usize) {
    let rest = &text[at..];
    let first = rest.chars().next().unwrap();
    let plain = (at..at, at + first.len_utf8());
    let within_name = text[..at].ends_with(name_char);
    match first {
        '/' if rest.starts_with("//") => {
            let end = at + rest.find('\n').unwrap_or(rest.len());
            (at..end, end)
        }
        '/' if rest.starts_with("/*") => {
            let end = comment_end(text, at);
            (at..end, end)
        }
        '"' => {
            let end = quote_end(text, at + 1, '"');
            (at + 1..end, end + 1)
        }
        'r' | 'b' if !within_name => raw_string(text, at).unwrap_or(plain),
        '\'' => match char_literal(rest) {
            Some(length) => (at + 1..at + length - 1, at + length),
            None => plain,
        },
        _ => plain,
    }
}

fn comment_end(text: &str, at: usize) -> usize {
    let mut depth = 0;
    let mut place = at;
    while place < text.len() {
        let rest = &text[place..];
        if rest.starts_with("/*") {
            depth += 1;
            place += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            place += 2;
            if depth == 0 {
                return place;
            }
        } else {
            place += rest.chars().next().unwrap().len_utf8();
        }
    }
    place
}

/// Where the quote that is open at `at` closes.
fn quote_end(text: &str, at: usize, quote: char) -> usize {
    let mut escaped = false;
    for (place, it) in text[at..].char_indices() {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if it == quote => return at + place,
            _ => {}
        }
    }
    text.len()
}

/// `r"…"`, `r#"…"#`, `br"…"`.
fn raw_string(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let rest = text[at..]
        .strip_prefix("br")
        .or(text[at..].strip_prefix('r'))?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let inside = text.len() - rest.len() + hashes + 1;
    if !rest[hashes..].starts_with('"') {
        return None;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside + text[inside..].find(&close)?;
    Some((inside..end, end + close.len()))
}

/// The length of a character literal; `None` for a lifetime.
fn char_literal(rest: &str) -> Option<usize> {
    let mut inside = rest[1..].chars();
    let first = inside.next()?;
    if first == '\\' {
        return Some(quote_end(rest, 1, '\'') + 1);
    }
    (inside.next()? == '\'').then(|| 2 + first.len_utf8())
}

fn erase(code: &mut [u8], part: Range<usize>) {
    for byte in &mut code[part] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

#[test]
fn the_reader_of_rust_tells_code_from_what_only_looks_like_it() {
    let text = r##"
/* fn a() {} /* nested */ */
fn one<'a>(it: &'a str) -> char { let quote = '"'; call("fn two() {"); r#"say "x""#; '\'' } // fn three() {}
const SIZES: [u8; 2] = [1, 2];
fn four(list: [u8; 2]) -> [u8; 2];
fn five() {
    list
}
#[cfg(test)]
mod tests { fn six() { tested("literal"); } }
fn seven() {}
"##;
    let source = Source::read("some.rs".to_owned(), text.to_owned());
    let names: Vec<(&str, usize)> = source
        .functions()
        .into_iter()
        .map(|(name, _, lines)| (name, lines))
        .collect();
    assert_eq!(names, [("one", 1), ("five", 3), ("seven", 1)]);
    let literals: Vec<&str> = source.literals().map(|(_, literal)| literal).collect();
    assert_eq!(literals, ["fn two() {", "say \"x\""]);
    assert!(source.find("tested").is_empty());
    assert_eq!(source.find("ist").len(), 0);
    assert_eq!(source.place(source.find("five")[0]), "some.rs:6");
}
