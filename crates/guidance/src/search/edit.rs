//! How many typing mistakes lie between two words.

/// Rows and columns of one comparison, kept from word to word.
#[derive(Debug, Default)]
pub(super) struct Edits {
    before: Vec<u8>,
    last: Vec<u8>,
    row: Vec<u8>,
    column: Vec<u8>,
}

impl Edits {
    /// Compares two words: letters added, left out, mistaken or swapped with a neighbour count one each.
    ///
    /// False when more than `most` lie between every beginning of `known` and every beginning of `typed` that is as
    /// long as either word, in which case nothing else may be asked.
    pub(super) fn compare(&mut self, typed: &[u8], known: &[u8], most: u8) -> bool {
        self.before.clear();
        self.row.clear();
        self.column.clear();
        self.last.clear();
        self.last.extend((0..=known.len()).map(small));
        self.column.extend(self.last.last());
        let mut letter_before = None;
        let mut closest_column = u8::MAX;
        for (place, letter) in typed.iter().enumerate() {
            self.fill_row(small(place + 1), *letter, letter_before, known);
            let closest = self.row.iter().min().copied().unwrap_or_default();
            let end = self.row.last().copied().unwrap_or_default();
            self.column.push(end);
            closest_column = closest_column.min(end);
            if closest > most && closest_column > most {
                return false;
            }
            letter_before = Some(*letter);
            std::mem::swap(&mut self.before, &mut self.last);
            std::mem::swap(&mut self.last, &mut self.row);
        }
        closest_column <= most || self.last.iter().any(|it| *it <= most)
    }

    fn fill_row(&mut self, first: u8, letter: u8, letter_before: Option<u8>, known: &[u8]) {
        self.row.clear();
        self.row.push(first);
        let mut left = first;
        let mut known_before = None;
        let swaps = std::iter::once(u8::MAX).chain(self.before.iter().copied());
        let pairs = self.last.windows(2).zip(known);
        for ((pair, known), swap) in pairs.zip(swaps.chain(std::iter::repeat(u8::MAX))) {
            let [diagonal, above] = pair else { continue };
            let mut cost = diagonal + u8::from(*known != letter);
            cost = cost.min(above + 1).min(left + 1);
            let swapped = known_before == Some(letter) && letter_before == Some(*known);
            if swapped {
                cost = cost.min(swap.saturating_add(1));
            }
            self.row.push(cost);
            left = cost;
            known_before = Some(*known);
        }
    }

    /// Mistakes between the whole words.
    pub(super) fn whole(&self) -> u8 {
        self.last.last().copied().unwrap_or(u8::MAX)
    }

    /// Mistakes between all that was typed and each beginning of the known word, by its length.
    pub(super) fn beginnings_of_known(&self) -> impl Iterator<Item = (usize, u8)> {
        self.last.iter().copied().enumerate()
    }

    /// Mistakes between each beginning of what was typed, by its length, and the whole known word.
    pub(super) fn beginnings_of_typed(&self) -> impl Iterator<Item = (usize, u8)> {
        self.column.iter().copied().enumerate()
    }
}

/// Words are cut far below 255 letters before they come here.
fn small(length: usize) -> u8 {
    u8::try_from(length).unwrap_or(u8::MAX - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(typed: &str, known: &str) -> u8 {
        let mut edits = Edits::default();
        assert!(edits.compare(typed.as_bytes(), known.as_bytes(), 20));
        edits.whole()
    }

    #[test]
    fn each_kind_of_mistake_counts_one() {
        assert_eq!(mistakes("welder", "welder"), 0);
        assert_eq!(mistakes("weldder", "welder"), 1);
        assert_eq!(mistakes("weder", "welder"), 1);
        assert_eq!(mistakes("wolder", "welder"), 1);
        assert_eq!(mistakes("wedler", "welder"), 1);
        assert_eq!(mistakes("ewlder", "welder"), 1);
        assert_eq!(mistakes("ewlders", "welder"), 2);
        assert_eq!(mistakes("", "abc"), 3);
        assert_eq!(mistakes("abc", ""), 3);
    }

    #[test]
    fn strangers_are_given_up_early() {
        assert!(!Edits::default().compare(b"astronomer", b"welder", 2));
    }

    #[test]
    fn beginnings_of_either_word_can_be_asked() {
        let mut edits = Edits::default();
        assert!(edits.compare(b"astrn", b"astronomer", 1));
        assert!(edits.beginnings_of_known().any(|it| it == (6, 1)));
        assert!(edits.compare(b"weldars", b"welder", 2));
        assert!(edits.beginnings_of_typed().any(|it| it == (6, 1)));
    }
}
