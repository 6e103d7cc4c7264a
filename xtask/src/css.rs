//! One stylesheet out of the parts' own, without comments and surplus blanks.

use crate::layout::Layout;
use crate::stamp::files_below;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// These come first, in this order: the others build on them.
const FIRST: [&str; 3] = ["tokens", "base", "helpers"];

/// Writes `public/app.css`.
pub(crate) fn build(layout: &Layout) -> Result<()> {
    let folder = layout.root.join("src").join("ui").join("css");
    let mut files: Vec<PathBuf> = files_below(&folder)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "css"));
    if files.is_empty() {
        bail!("there are no stylesheets in {}", folder.display());
    }
    files.sort_by_key(|file| {
        let stem = file.file_stem().unwrap_or_default().to_os_string();
        let place = FIRST.iter().position(|first| stem == *first);
        (place.unwrap_or(FIRST.len()), stem)
    });
    let mut sheet = String::new();
    for file in files {
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let small = squeeze(&text);
        // Left open, a block would swallow the sheets after it without a word from any browser.
        if small.matches('{').count() != small.matches('}').count() {
            bail!("{}: the braces do not match", file.display());
        }
        sheet.push_str(&small);
    }
    let out = layout.public.join("app.css");
    if fs::read_to_string(&out).is_ok_and(|kept| kept == sheet) {
        return Ok(());
    }
    fs::write(&out, sheet).with_context(|| format!("cannot write {}", out.display()))
}

/// Takes out comments, and blanks where CSS gives them no meaning. Strings and `url(…)` stay to the letter.
pub(crate) fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut blank = false; // blanks are owed until it is known what follows
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if first.is_whitespace() {
            blank = true;
            rest = rest.trim_start();
            continue;
        }
        let length = whole(rest).unwrap_or(first.len_utf8());
        let (token, after) = rest.split_at(length);
        rest = after;
        if matches!(first, '{' | '}' | ';' | ',' | ')') {
            blank = false;
            if first == '}' && out.ends_with(';') {
                out.pop();
            }
        }
        if blank && !out.ends_with(['{', '}', ';', ',', '(', ':']) && !out.is_empty() {
            out.push(' ');
        }
        blank = false;
        out.push_str(token);
    }
    out
}

/// Length of the string or the unquoted address at the start, which must not be touched.
fn whole(rest: &str) -> Option<usize> {
    let quote = rest
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''));
    let (start, end) = match quote {
        Some(quote) => (1, quote),
        None => (
            rest.get(..4)?.eq_ignore_ascii_case("url(").then_some(4)?,
            ')',
        ),
    };
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(start) {
        if sign == end && !escaped {
            return Some(at + 1);
        }
        escaped = sign == '\\' && !escaped;
    }
    Some(rest.len())
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn blanks_and_comments_go() {
        let css = "/* a */\n.a , .b > i {\n  color : red ;\n  margin: 0 auto;\n}\n\n@media (width > 40em) { .c { top: 0; } }\n";
        assert_eq!(
            squeeze(css),
            ".a,.b > i{color :red;margin:0 auto}@media (width > 40em){.c{top:0}}"
        );
    }

    #[test]
    fn what_has_meaning_stays() {
        for css in [
            "a :is(b,c) d{width:calc(1px + (2px - 3px))}",
            "a{content:\"/* ; } \\\" */  x\";mask:url(#a  b)}",
            "a{background:url(data:image/svg+xml;utf8,<svg a='1; 2'>)}",
            "a:not(.b) :hover{font:16px/1.5 \"Segoe UI\",sans-serif}",
            "@media not all and (hover:hover){a{--x:1 2;color:red !important}}",
        ] {
            assert_eq!(squeeze(css), css);
        }
    }

    #[test]
    fn an_open_end_does_no_harm() {
        assert_eq!(squeeze("a{b:c} /* never closed"), "a{b:c}");
        assert_eq!(squeeze("a{b:\"open"), "a{b:\"open");
        assert_eq!(squeeze("ұ{b:c}"), "ұ{b:c}");
    }
}
