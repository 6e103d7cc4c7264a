//! Search (being written).
use crate::lang::Lang;
/// What one text is to its profession.
#[derive(Clone, Copy)]
pub enum Kind {
    /** Name */
    Name,
    /** Other name */
    Alias,
}
/// One text.
pub struct Entry<'a> {
    /** id */
    pub id: u16,
    /** lang */
    pub lang: Lang,
    /** kind */
    pub kind: Kind,
    /** text */
    pub text: &'a str,
}
/// Found.
pub struct Hit {
    /** id */
    pub id: u16,
    /** score */
    pub score: u16,
}
/// Index.
pub struct SearchIndex {
    t: Vec<(u16, String)>,
}
impl SearchIndex {
    /// Build.
    pub fn build<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        Self {
            t: entries
                .into_iter()
                .map(|e| (e.id, e.text.to_lowercase()))
                .collect(),
        }
    }
    /// Find.
    pub fn find(&self, query: &str, _lang: Lang, limit: usize) -> Vec<Hit> {
        let q = query.to_lowercase();
        let mut v: Vec<Hit> = Vec::new();
        for (id, t) in &self.t {
            if t.contains(&q) && !v.iter().any(|h| h.id == *id) {
                v.push(Hit { id: *id, score: 1 });
                if v.len() == limit {
                    break;
                }
            }
        }
        v
    }
}
