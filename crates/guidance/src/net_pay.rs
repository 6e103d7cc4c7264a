//! From the pay in a contract to the money in hand, by the rule of one year.

/// What is withheld in one year. Whoever shows an answer names the year and the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetPayRule {
    /// The year it holds for.
    pub year: u16,
    /// Pension contribution, percent of gross pay.
    pub pension_percent: u8,
    /// Contribution to health insurance, percent of gross pay.
    pub insurance_percent: u8,
    /// What is free of tax, tenge a month.
    pub deduction: u32,
    /// Income tax, percent of what is left.
    pub tax_percent: u8,
    /// The highest gross pay the rule answers for, tenge a month: above it are ceilings and other rates.
    pub up_to: u32,
}

/// One month's pay taken apart, in whole tenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub struct NetPay {
    pub gross: u32,
    pub pension: u32,
    pub insurance: u32,
    pub tax: u32,
    pub net: u32,
}

impl NetPayRule {
    /// Takes a month's gross pay apart: a citizen's only job, the deduction applied for. `None` where the rule has no
    /// answer. Each part is rounded to the whole tenge, halves up.
    pub fn of(&self, gross: u32) -> Option<NetPay> {
        if gross == 0 || gross > self.up_to {
            return None;
        }
        let pension = percent(gross, self.pension_percent);
        let insurance = percent(gross, self.insurance_percent);
        let kept = gross.checked_sub(pension)?.checked_sub(insurance)?;
        let tax = percent(kept.saturating_sub(self.deduction), self.tax_percent);
        let net = kept.checked_sub(tax)?;
        Some(NetPay {
            gross,
            pension,
            insurance,
            tax,
            net,
        })
    }
}

fn percent(of: u32, percent: u8) -> u32 {
    let hundredths = u64::from(of) * u64::from(percent);
    u32::try_from((hundredths + 50) / 100).unwrap_or(u32::MAX)
}

/// A sum as people type it: digits, with blanks between them or a word after. `None` for no number or one too long.
pub fn read_sum(text: &str) -> Option<u32> {
    let digits: String = text
        .trim()
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: NetPayRule = NetPayRule {
        year: 2026,
        pension_percent: 10,
        insurance_percent: 2,
        deduction: 129_750,
        tax_percent: 10,
        up_to: 1_700_000,
    };

    #[test]
    fn pay_is_taken_apart_as_the_published_examples_do() {
        let pay = RULE.of(150_000).unwrap();
        assert_eq!((pay.pension, pay.insurance, pay.tax), (15_000, 3_000, 225));
        assert_eq!(pay.net, 131_775);
        let small = RULE.of(145_000).unwrap();
        assert_eq!((small.tax, small.net), (0, 127_600));
    }

    #[test]
    fn parts_are_whole_tenge_and_add_up() {
        for gross in (1..=1_700_000).step_by(997) {
            let pay = RULE.of(gross).unwrap();
            let sum = pay.pension + pay.insurance + pay.tax + pay.net;
            assert_eq!(sum, gross);
        }
        assert_eq!(RULE.of(25).unwrap().insurance, 1, "halves go up");
        assert_eq!(RULE.of(24).unwrap().insurance, 0);
    }

    #[test]
    fn there_is_no_answer_outside_of_the_rule() {
        assert_eq!(RULE.of(0), None);
        assert!(RULE.of(1_700_000).is_some());
        assert_eq!(RULE.of(1_700_001), None);
        let greedy = NetPayRule {
            pension_percent: 90,
            insurance_percent: 90,
            ..RULE
        };
        assert_eq!(greedy.of(100_000), None);
    }

    #[test]
    fn sums_are_read_as_people_type_them() {
        assert_eq!(read_sum(" 150 000 ₸"), Some(150_000));
        assert_eq!(read_sum("150\u{a0}000"), Some(150_000));
        assert_eq!(read_sum("85000"), Some(85_000));
        for none in ["", "мың", "-5", "99999999999"] {
            assert_eq!(read_sum(none), None, "{none}");
        }
    }
}
