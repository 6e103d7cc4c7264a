//! A person a line, their cards as JSON: what `datakit measures` prints.

use super::measure_words::{SITUATION_WORDS, STATUS_WORDS};
use guidance::lang::Lang;
use guidance::measures::{
    Amount, Card, Measures, Miss, Person, RegionId, Situation, Situations, Size, Status,
};
use serde_json::{Value, json};

/// `{"lang", "year", "cards"}` for a line `age=… | status=… | region=… | situation=…,… | lang=…`, or `{"error"}`.
/// `of` has the measures of each language, in the order of [`Lang::ALL`].
pub(super) fn answer(of: &[Measures], line: &str) -> String {
    let answer = read(of, line).and_then(|(measures, lang, person)| {
        let cards = measures.cards(&person);
        let cards = cards.map_err(|what| measures.impossible(what))?;
        let cards: Vec<Value> = cards.iter().map(|it| card(measures, lang, it)).collect();
        Ok(json!({ "lang": lang.tag(), "year": measures.year, "cards": cards }))
    });
    answer
        .unwrap_or_else(|what| json!({ "error": what }))
        .to_string()
}

fn card(measures: &Measures, lang: Lang, card: &Card<'_>) -> Value {
    let measure = card.measure;
    let first = measure.amounts.first();
    let sums = measure.amounts.iter();
    json!({
        "key": measure.key,
        "name": measure.name,
        "group": measure.group.key(),
        "standing": if card.miss.is_some() { "near" } else { "yours" },
        "missing": card.miss.as_ref().map(|miss| measures.miss(miss)),
        "missing_kind": card.miss.as_ref().map(miss_kind),
        "amount_mci": first.and_then(mci),
        "amount_kzt": first.and_then(|it| measures.tenge(it)).map(|(_, to)| to),
        "amounts": sums.map(|it| amount(measures, lang, it)).collect::<Vec<_>>(),
        "amount_unknown": measure.unknown_amount,
        "year": measures.year,
        "why": card.reasons.iter().map(|it| measures.reason(*it)).collect::<Vec<_>>(),
        "needs": card.needs.iter().map(|it| measures.need(*it)).collect::<Vec<_>>(),
        "doubt": measure.doubt,
        "period": measure.period,
        "checked": measure.checked,
        "source": measure.sources.iter().map(|it| &it.publisher).collect::<Vec<_>>(),
        "link": measure.link,
    })
}

fn miss_kind(miss: &Miss) -> &'static str {
    match miss {
        Miss::Age(_) => "age",
        Miss::Status(_) => "status",
        Miss::Region(_) => "region",
        Miss::Situation(_) => "situation",
    }
}

/// The upper end of a multiple; `None` for a sum set in tenge.
fn mci(amount: &Amount) -> Option<f64> {
    match amount.size {
        Size::Mci(_, to) => Some(f64::from(to) / 100.0),
        Size::Tenge(_) => None,
    }
}

fn amount(measures: &Measures, lang: Lang, amount: &Amount) -> Value {
    let tenge = measures.tenge(amount);
    json!({
        "mci": mci(amount),
        "said": measures.multiple(lang, amount),
        "kzt_from": tenge.map(|(from, _)| from),
        "kzt": tenge.map(|(_, to)| to),
        "most": amount.most,
        "per": amount.per.key(),
        "confirmed": amount.confirmed,
        "doubtful": measures.is_doubtful(amount),
    })
}

fn read<'a>(of: &'a [Measures], line: &str) -> Result<(&'a Measures, Lang, Person), String> {
    let mut fields: Vec<(&str, &str)> = Vec::new();
    for part in line.split('|').filter(|part| !part.trim().is_empty()) {
        let (key, value) = part
            .split_once('=')
            .ok_or_else(|| format!("{}: want key=value", part.trim()))?;
        let (key, value) = (key.trim(), value.trim());
        if !["age", "status", "region", "situation", "lang"].contains(&key) {
            return Err(format!(
                "{key} is not age, status, region, situation or lang"
            ));
        }
        if fields.iter().any(|(known, _)| *known == key) {
            return Err(format!("{key} stands twice"));
        }
        fields.push((key, value));
    }
    let field = |key| fields.iter().find(|(known, _)| *known == key);
    let value = |key| field(key).map_or("", |(_, value)| *value);
    let lang = match value("lang") {
        "" => Lang::Kk,
        tag => Lang::from_tag(tag).ok_or_else(|| format!("lang: {tag} is not kk, ru or en"))?,
    };
    let measures = of.get(lang.index()).ok_or("no measures in this language")?;
    let situations = value("situation").split([',', ';']).map(str::trim);
    let situations = situations.filter(|it| !it.is_empty() && *it != "-");
    let person = Person {
        age: age(value("age"))?,
        status: status(of, value("status"))?,
        region: region(of, value("region"))?,
        situations: situations
            .map(|it| situation(of, it))
            .collect::<Result<Situations, String>>()?,
    };
    Ok((measures, lang, person))
}

/// Full years, with or without a word behind: `14`, `14 жас`.
fn age(text: &str) -> Result<u8, String> {
    if text.is_empty() {
        return Err("age is missing".to_owned());
    }
    let digits = text.split_whitespace().next().unwrap_or_default();
    let years: u32 = digits
        .parse()
        .map_err(|_| format!("age: {text} is not a number of years"))?;
    Ok(u8::try_from(years).unwrap_or(u8::MAX))
}

/// Lower case, one space between words, a hyphen or underscore as a space.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['-', '–', '_', '.', '№'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// By key, by the words of the screen in any language, or by the words of `table`.
fn listed<T: Copy>(
    of: &[Measures],
    all: &[T],
    key: fn(T) -> &'static str,
    label: fn(&Measures, T) -> &str,
    table: &[(&str, T)],
    text: &str,
) -> Option<T> {
    let typed = plain(text);
    let named = |it: &&T| {
        plain(key(**it)) == typed || of.iter().any(|words| plain(label(words, **it)) == typed)
    };
    let by_table = || table.iter().find(|(word, _)| *word == typed);
    let found = all.iter().find(named).copied();
    found.or_else(|| by_table().map(|(_, it)| *it))
}

fn status(of: &[Measures], text: &str) -> Result<Status, String> {
    if text.is_empty() {
        return Err("status is missing".to_owned());
    }
    let keys: Vec<&str> = Status::ALL.iter().map(|it| it.key()).collect();
    listed(
        of,
        Status::ALL,
        Status::key,
        Measures::status,
        &STATUS_WORDS,
        text,
    )
    .ok_or_else(|| format!("status: {text} is not known; want {}", keys.join(", ")))
}

fn situation(of: &[Measures], text: &str) -> Result<Situation, String> {
    let keys: Vec<&str> = Situation::ALL.iter().map(|it| it.key()).collect();
    listed(
        of,
        Situation::ALL,
        Situation::key,
        Measures::situation,
        &SITUATION_WORDS,
        text,
    )
    .ok_or_else(|| format!("situation: {text} is not known; want {}", keys.join(", ")))
}

/// By code or by name in any language; nothing, `kz` and `-` are "not said".
fn region(of: &[Measures], text: &str) -> Result<Option<RegionId>, String> {
    let typed = plain(text);
    if ["", "kz"].contains(&typed.as_str()) {
        return Ok(None);
    }
    let all = of.iter().flat_map(Measures::regions);
    let named = all
        .filter(|(_, it)| plain(&it.code) == typed || plain(&it.name) == typed)
        .map(|(id, _)| id);
    let found = named.into_iter().next();
    found
        .map(Some)
        .ok_or_else(|| format!("region: {text} is no code or name of regions.csv"))
}
