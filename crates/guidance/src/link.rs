//! Which addresses out of served data may become links.

/// Whether an address may be opened: `https:`, a host by its name, no user and no port, no sign that an address does
/// not have. Everything else (`javascript:`, a number in place of a host, blanks, backslashes) is shown as no link.
pub fn opens(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let signs = |it: char| it.is_ascii_alphanumeric() || it == '-';
    let mut parts = host.split('.');
    let named = parts.all(|part| !part.is_empty() && part.chars().all(signs));
    let top = host.rsplit('.').next().unwrap_or_default();
    let plain = |it: char| !it.is_whitespace() && !it.is_control() && !"\\\"'<>`".contains(it);
    named
        && host.contains('.')
        && top.chars().all(|it| it.is_ascii_alphabetic())
        && link.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_https_addresses_are_opened() {
        for fine in [
            "https://stat.gov.kz",
            "https://stat.gov.kz/kk/?a=b#c",
            "https://adilet.zan.kz/kaz/docs/K1500000414#z1",
        ] {
            assert!(opens(fine), "{fine}");
        }
        for bad in [
            "",
            "stat.gov.kz",
            "//stat.gov.kz",
            "http://stat.gov.kz",
            "HTTPS://stat.gov.kz",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https:///stat.gov.kz",
            "https://localhost/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://0x7f.1/",
            "https://a@stat.gov.kz",
            "https://stat.gov.kz:8080/",
            "https://stat.gov.kz\\@other.kz/",
            "https://.kz",
            "https://stat..kz",
            "https://х.kz/",
            "https://stat.gov.kz/a b",
            "https://stat.gov.kz/\n",
            "https://stat.gov.kz/\"onclick",
            "https://stat.gov.kz/\u{0}",
        ] {
            assert!(!opens(bad), "{bad:?}");
        }
    }
}
