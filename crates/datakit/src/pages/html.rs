//! Markup as text. Every text and every value passes one escaping function: none can be forgotten.

use std::fmt::{Display, Formatter, Result};

/// Elements without an end.
const VOID: [&str; 3] = ["meta", "link", "input"];

/// An element on its way.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    name: &'static str,
    attributes: String,
    inside: String,
}

/// An element without attributes and content.
pub(crate) fn tag(name: &'static str) -> Tag {
    Tag {
        name,
        attributes: String::new(),
        inside: String::new(),
    }
}

impl Tag {
    pub(crate) fn attr(mut self, name: &str, value: &str) -> Self {
        self.attributes
            .push_str(&format!(" {name}=\"{}\"", escaped(value)));
        self
    }

    pub(crate) fn class(self, name: &str) -> Self {
        self.attr("class", name)
    }

    pub(crate) fn text(mut self, text: &str) -> Self {
        self.inside.push_str(&escaped(text));
        self
    }

    pub(crate) fn child(mut self, child: Self) -> Self {
        self.inside.push_str(&child.to_string());
        self
    }

    pub(crate) fn children(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }
}

impl Display for Tag {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let Self {
            name,
            attributes,
            inside,
        } = self;
        if VOID.contains(name) {
            writeln!(out, "<{name}{attributes}>")
        } else {
            writeln!(out, "<{name}{attributes}>{inside}</{name}>")
        }
    }
}

/// Text as it stands in markup, also inside of quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_becomes_markup() {
        let evil = "<script>\"it's\" & more</script>";
        let shown = tag("a").attr("title", evil).text(evil).to_string();
        assert_eq!(shown.matches('<').count(), 2);
        assert_eq!(shown.matches('"').count(), 2);
        assert_eq!(escaped("a&b'c"), "a&amp;b&#39;c");
        assert_eq!(tag("meta").to_string(), "<meta>\n");
    }
}
