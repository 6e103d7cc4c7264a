//! Numbers of so many bits, one after the other, in signs of five.

#[derive(Default)]
pub(super) struct Writer(Vec<bool>);

impl Writer {
    /// The lowest `count` bits of a number, highest first.
    pub(super) fn put(&mut self, number: u32, count: u32) {
        let bits = (0..count).rev();
        self.0.extend(bits.map(|place| number >> place & 1 == 1));
    }

    /// Filled up with zeros to a whole sign.
    pub(super) fn signs(self) -> Vec<u32> {
        let sign = |bits: &[bool]| {
            let filled = bits.iter().copied().chain(std::iter::repeat(false));
            filled.take(5).fold(0, |sum, bit| sum << 1 | u32::from(bit))
        };
        self.0.chunks(5).map(sign).collect()
    }
}

pub(super) struct Reader<'a> {
    signs: &'a [u32],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(signs: &'a [u32]) -> Self {
        Self { signs, at: 0 }
    }

    /// The next `count` bits; `None` when there are not so many.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        let mut number = 0;
        for _ in 0..count {
            let sign = self.signs.get(self.at / 5)?;
            number = number << 1 | (sign >> (4 - self.at % 5) & 1);
            self.at += 1;
        }
        Some(number)
    }

    /// Whether nothing but the zeros that fill the last sign is left.
    pub(super) fn ended(&mut self) -> bool {
        let left = self.signs.len() * 5 - self.at;
        left < 5 && (0..left).all(|_| self.take(1) == Some(0))
    }
}
