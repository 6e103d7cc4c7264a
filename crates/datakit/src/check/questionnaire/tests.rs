use super::*;

/// Sixty statements without a fault; of no profession, since the catalogue is empty.
fn sound() -> Authored {
    let mut authored = Authored::default();
    authored.questionnaire.version = "1".to_owned();
    let letters: Vec<char> = "абвгдежзик".chars().collect();
    for place in 0..60 {
        let area = Interest::ALL[place % 6].letter();
        let row = place / 6;
        let word = format!("{}{}", letters[row], letters[place % 6]);
        let latin = format!("{}{}", char::from(b'b' + row as u8), area);
        authored.questionnaire.statements.push(StatementRow {
            id: format!("{area}{:02}", row + 1),
            area: area.to_owned(),
            theme: latin.clone(),
            short: row % 2 == 0,
            kk: format!("{word} жылқыға шөп салу"),
            ru: format!("{word} кормить лошадей сеном"),
            en: format!("{latin}x feeding hay to horses"),
            why: "a reason".to_owned(),
        });
    }
    authored
}

fn found(change: impl FnOnce(&mut Authored)) -> Vec<String> {
    let mut authored = sound();
    change(&mut authored);
    let mut findings = Vec::new();
    balance(&authored, &mut findings);
    keys(&authored, &mut findings);
    statements(&authored, &mut findings);
    variety(&authored, &mut findings);
    let ids = findings
        .iter()
        .map(|it| format!("{}.{}", it.record, it.field));
    ids.collect()
}

fn with_text(lang: Lang, text: &str) -> Vec<String> {
    found(|authored| {
        let row = &mut authored.questionnaire.statements[7];
        match lang {
            Lang::Kk => row.kk = text.to_owned(),
            Lang::Ru => row.ru = text.to_owned(),
            Lang::En => row.en = text.to_owned(),
        }
    })
}

#[test]
fn sound_statements_give_no_finding() {
    assert!(found(|_| {}).is_empty(), "{:?}", found(|_| {}));
}

#[test]
fn the_balance_of_areas_forms_and_order_is_kept() {
    let short = found(|it| it.questionnaire.statements[7].short = true);
    assert_eq!(short, ["i.short"]);
    let gone = found(|it| drop(it.questionnaire.statements.pop()));
    assert_eq!(gone, ["c.area"]);
    let swapped = found(|it| it.questionnaire.statements.swap(1, 6));
    assert!(swapped.contains(&"r02.area".to_owned()), "{swapped:?}");
    let twice = found(|it| it.questionnaire.statements[6].id = "r01".to_owned());
    assert_eq!(twice, ["r01.id"]);
    let strange = found(|it| it.questionnaire.statements[6].id = "i77".to_owned());
    assert_eq!(strange, ["i77.id"]);
}

#[test]
fn one_statement_is_one_activity_of_no_sex_and_no_profession() {
    let faults = [
        (Lang::Kk, "Жылқыға шөп салу және сиыр сауу"),
        (Lang::Ru, "Кормить лошадей и доить коров"),
        (Lang::En, "Feeding horses and milking cows"),
        (Lang::En, "Teaching girls to ride a horse"),
        (Lang::Ru, "Учить девочек ездить верхом"),
        (Lang::Kk, "Қыздарға атқа мінуді үйрету"),
        (Lang::Kk, "Шөп салу"),
        (Lang::Ru, "Кормить лошадей сеном."),
        (Lang::En, "Feeding hay to hоrses"),
    ];
    for (lang, text) in faults {
        let found = with_text(lang, text);
        assert!(!found.is_empty(), "{text}");
        assert!(
            found.iter().all(|it| *it == format!("i02.{}", lang.tag())),
            "{found:?}"
        );
    }
    assert!(with_text(Lang::En, "Bring sandy android handles home").is_empty());
    let named = found(|authored| {
        let mut file = crate::authored::ProfessionFile::default();
        file.name.en = "Hay (or straw) feeder (stable)".to_owned();
        authored.professions.push(file);
        authored.questionnaire.statements[7].en = "Being a hay feeder in a village".to_owned();
    });
    assert_eq!(named, ["i02.en"]);
}

#[test]
fn statements_do_not_begin_alike() {
    let neighbours = found(|authored| {
        let first = authored.questionnaire.statements[6].kk.clone();
        authored.questionnaire.statements[7].kk = format!("{first} күнде");
    });
    assert_eq!(neighbours, ["i02.kk"]);
    let many = found(|authored| {
        for row in authored.questionnaire.statements.iter_mut().step_by(8) {
            row.en = format!("Feeding {} the horses", row.theme);
        }
    });
    let statements: BTreeSet<&String> = many.iter().collect();
    assert_eq!(statements.len(), 8, "{many:?}");
}
