//! What a learner keeps to think about: an ordered list of professions and groups of programmes, each with a note.

/// Longer lists are no shortlists, and a share code stays short enough to be typed.
pub const LIMIT: usize = 12;
/// The longest note, in characters.
pub const NOTE_LIMIT: usize = 300;

/// Something that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pick {
    /// A profession, by its slug.
    Profession(String),
    /// A group of university programmes, by its code, like `B057`.
    Group(String),
}

impl Pick {
    /// Reads a slug or a code; `None` for what can be neither.
    pub fn from_text(text: &str) -> Option<Self> {
        let lower = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        if is_group(text) {
            Some(Self::Group(text.to_owned()))
        } else if (1..=64).contains(&text.len()) && text.bytes().all(lower) {
            Some(Self::Profession(text.to_owned()))
        } else {
            None
        }
    }

    /// The slug or the code.
    pub fn text(&self) -> &str {
        match self {
            Self::Profession(text) | Self::Group(text) => text,
        }
    }

    /// The slug, when it is a profession.
    pub fn profession(&self) -> Option<&str> {
        match self {
            Self::Profession(slug) => Some(slug),
            Self::Group(_) => None,
        }
    }
}

/// `B057`, and `BM086` for what is studied together with a master’s degree.
fn is_group(text: &str) -> bool {
    let digits = text.strip_prefix("BM").or_else(|| text.strip_prefix('B'));
    digits.is_some_and(|it| it.len() == 3 && it.bytes().all(|digit| digit.is_ascii_digit()))
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is kept.
    pub pick: Pick,
    /// The learner's own words on it; mostly empty.
    pub note: String,
}

/// The list, first choice first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortlist(Vec<Entry>);

impl Shortlist {
    /// In the learner's order.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something is kept.
    pub fn holds(&self, pick: &Pick) -> bool {
        self.place(pick).is_some()
    }

    /// Keeps something, at the end. Whether it is on the list then: a list of [`LIMIT`] entries takes no more.
    pub fn keep(&mut self, pick: Pick) -> bool {
        let held = self.holds(&pick);
        let room = self.0.len() < LIMIT;
        if !held && room {
            let note = String::new();
            self.0.push(Entry { pick, note });
        }
        held || room
    }

    /// Lets something go, with its note.
    pub fn drop(&mut self, pick: &Pick) {
        self.0.retain(|entry| entry.pick != *pick);
    }

    /// Moves something to a place, counted from 0; places beyond the end are the end.
    pub fn shift(&mut self, pick: &Pick, place: usize) {
        if let Some(from) = self.place(pick) {
            let entry = self.0.remove(from);
            self.0.insert(place.min(self.0.len()), entry);
        }
    }

    /// Writes a note; what is longer than [`NOTE_LIMIT`] is cut.
    pub fn note(&mut self, pick: &Pick, text: &str) {
        let entry = self.0.iter_mut().find(|entry| entry.pick == *pick);
        if let Some(entry) = entry {
            entry.note = text.chars().take(NOTE_LIMIT).collect();
        }
    }

    fn place(&self, pick: &Pick) -> Option<usize> {
        self.0.iter().position(|entry| entry.pick == *pick)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(text: &str) -> Pick {
        Pick::from_text(text).unwrap()
    }

    fn list(texts: &[&str]) -> Shortlist {
        let mut list = Shortlist::default();
        for text in texts {
            assert!(list.keep(pick(text)));
        }
        list
    }

    fn order(list: &Shortlist) -> Vec<&str> {
        list.entries().iter().map(|it| it.pick.text()).collect()
    }

    #[test]
    fn a_slug_is_a_profession_and_a_code_is_a_group() {
        assert_eq!(pick("cook"), Pick::Profession("cook".to_owned()));
        assert_eq!(pick("B057"), Pick::Group("B057".to_owned()));
        assert_eq!(pick("BM086"), Pick::Group("BM086".to_owned()));
        for bad in ["", "B57", "B0570", "b057 ", "Cook", "аспаз", "a/b"] {
            assert_eq!(Pick::from_text(bad), None, "{bad}");
        }
    }

    #[test]
    fn keeping_twice_changes_nothing_and_the_list_has_an_end() {
        let mut list = list(&["cook", "B057", "nurse"]);
        assert!(list.keep(pick("cook")));
        assert_eq!(order(&list), ["cook", "B057", "nurse"]);
        for place in 3..LIMIT {
            assert!(list.keep(pick(&format!("job-{place}"))));
        }
        assert!(!list.keep(pick("welder")));
        assert!(list.keep(pick("cook")));
        assert_eq!(list.len(), LIMIT);
    }

    #[test]
    fn the_order_is_the_learners_and_a_note_goes_with_its_entry() {
        let mut list = list(&["cook", "B057", "nurse"]);
        list.note(&pick("nurse"), "әпкемнен сұрау");
        list.shift(&pick("nurse"), 0);
        assert_eq!(order(&list), ["nurse", "cook", "B057"]);
        list.shift(&pick("nurse"), 99);
        list.shift(&pick("welder"), 0);
        assert_eq!(order(&list), ["cook", "B057", "nurse"]);
        assert_eq!(list.entries()[2].note, "әпкемнен сұрау");
        list.drop(&pick("nurse"));
        list.keep(pick("nurse"));
        assert_eq!(list.entries()[2].note, "");
        list.note(&pick("cook"), &"ә".repeat(400));
        assert_eq!(list.entries()[0].note.chars().count(), NOTE_LIMIT);
    }
}
