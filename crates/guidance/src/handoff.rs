//! Ways out to the state's own sites: vacancies, practice, summer work, courses. Bagdar prepares and hands over; it
//! copies no account of theirs.
//!
//! Only forms of addresses that a source shows are used: the vacancy search of Enbek.kz with a profession
//! (`/kk/search/vacancy?prof=…`), its front page and that of Skills.enbek.kz. For the rest the learner is told what to
//! choose or type there. The numbers that Enbek.kz has for regions are shown by no source, so the region is words.

use crate::lang::Lang;

/// Hosts that a link of ours may lead to. Everything else is refused by the data check.
pub const HOSTS: [&str; 8] = [
    "egov.kz",
    "www.enbek.kz",
    "skills.enbek.kz",
    "business.enbek.kz",
    "otbasybank.kz",
    "bolashak.gov.kz",
    "www.gov.kz",
    "app.testcenter.kz",
];

/// Where a hand-off leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Vacancies of a profession on Enbek.kz.
    Vacancies,
    /// Practice places: offers for graduates there.
    Practice,
    /// Summer work for pupils.
    Summer,
    /// Free courses on Skills.enbek.kz.
    Courses,
}

impl Place {
    /// All, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Vacancies, Self::Practice, Self::Summer, Self::Courses];

    /// The site it leads to, as people call it.
    pub fn site(self) -> &'static str {
        match self {
            Self::Vacancies | Self::Practice | Self::Summer => "Enbek.kz",
            Self::Courses => "Skills.enbek.kz",
        }
    }
}

/// The address of a place. `profession` is its name in the language of the site's page, or nothing.
///
/// Enbek.kz shows pages in Kazakh and Russian; whoever reads English is given the Russian ones.
pub fn address(place: Place, lang: Lang, profession: Option<&str>) -> String {
    let tongue = match lang {
        Lang::Kk => "kk",
        Lang::Ru | Lang::En => "ru",
    };
    let home = format!("https://www.enbek.kz/{tongue}");
    match (place, profession.filter(|name| !name.trim().is_empty())) {
        (Place::Vacancies, Some(name)) => {
            format!("{home}/search/vacancy?prof={}", encoded(name.trim()))
        }
        (Place::Vacancies | Place::Practice, _) => format!("{home}/search/vacancy"),
        (Place::Summer, _) => home,
        (Place::Courses, _) => "https://skills.enbek.kz".to_owned(),
    }
}

/// Whether an address leads to one of [`HOSTS`], by https and nothing in front of the host.
pub fn known_host(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    HOSTS.contains(&host)
}

/// Percent-encoded for a query: everything but letters, digits and `-._~`.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_out_leads_to_a_known_site_whatever_the_name() {
        for lang in Lang::ALL {
            for place in Place::ALL {
                for name in [None, Some(""), Some("Аспаз"), Some("a&b=c#d/../@evil.kz?x")] {
                    let link = address(place, lang, name);
                    assert!(known_host(&link), "{link}");
                    assert!(
                        link.is_ascii() && !link.contains(char::is_whitespace),
                        "{link}"
                    );
                    assert_eq!(link.matches(['&', '#', '@']).count(), 0, "{link}");
                }
            }
        }
    }

    #[test]
    fn a_profession_is_searched_by_its_name() {
        let link = address(Place::Vacancies, Lang::Kk, Some(" Аспаз "));
        let name = "%D0%90%D1%81%D0%BF%D0%B0%D0%B7";
        assert_eq!(
            link,
            format!("https://www.enbek.kz/kk/search/vacancy?prof={name}")
        );
        let russian = address(Place::Practice, Lang::En, Some("Cook"));
        assert_eq!(russian, "https://www.enbek.kz/ru/search/vacancy");
    }

    #[test]
    fn only_known_hosts_pass() {
        assert!(known_host("https://egov.kz/cms/kk/services/pass363_mtszn"));
        for bad in [
            "http://egov.kz",
            "https://egov.kz.evil.kz/",
            "https://user@egov.kz/",
            "https://egov.kz:8080/",
            "javascript:alert(1)",
            "",
        ] {
            assert!(!known_host(bad), "{bad}");
        }
    }
}
