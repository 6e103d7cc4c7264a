use super::*;
use proptest::prelude::*;

const SLUGS: [&str; 6] = [
    "cook",
    "nurse",
    "welder",
    "agronomist",
    "data-analyst",
    "tailor",
];

fn slug(wanted: u32) -> Option<String> {
    let mut all = SLUGS.iter();
    all.find(|slug| mark(slug) == wanted)
        .map(|slug| (*slug).to_owned())
}

fn read(code: &str) -> Result<Opened, ShareError> {
    Shared::read(code, &slug)
}

fn profiles() -> impl Strategy<Value = Option<InterestProfile>> {
    let asked = |form, maximum: u32, step: u32| {
        let scores = prop::array::uniform6(0..=maximum * 1000 / step);
        scores.prop_map(move |scores| InterestProfile::of(form, scores.map(|it| it * step)))
    };
    prop_oneof![
        Just(None),
        asked(Form::Short, 20, 1000),
        asked(Form::Short, 20, 1),
        asked(Form::Long, 40, 1),
        asked(Form::Typed, 100, 1000),
    ]
}

fn picks() -> impl Strategy<Value = Vec<Pick>> {
    let group = (any::<bool>(), 0..1000u32)
        .prop_map(|(masters, it)| format!("B{}{it:03}", if masters { "M" } else { "" }));
    let text = prop_oneof![
        prop::sample::select(&SLUGS[..]).prop_map(str::to_owned),
        group
    ];
    let pick = text.prop_map(|text| Pick::from_text(&text).unwrap());
    prop::collection::btree_set(pick, 0..=LIMIT)
        .prop_map(|set| set.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

fn everything() -> impl Strategy<Value = Shared> {
    let stage = prop::option::of(prop::sample::select(&Stage::ALL[..]));
    (profiles(), picks(), stage).prop_map(|(profile, picks, stage)| Shared {
        profile,
        picks,
        stage,
    })
}

proptest! {
    #[test]
    fn every_code_brings_back_what_it_was_made_of(shared in everything()) {
        let opened = read(&shared.to_code()).unwrap();
        prop_assert_eq!((opened.shared, opened.unknown), (shared, 0));
    }

    #[test]
    fn a_code_is_read_however_it_is_typed(shared in everything()) {
        let typed = grouped(&shared.to_code()).to_lowercase().replace('0', "o").replace('1', "l");
        prop_assert_eq!(read(&format!(" {typed}\n")).unwrap().shared, shared);
    }

    #[test]
    fn one_wrong_sign_is_seen(shared in everything(), place in any::<prop::sample::Index>(), by in 1..32usize) {
        let mut signs: Vec<char> = shared.to_code().chars().collect();
        let place = place.index(signs.len());
        let right = LETTERS.iter().position(|it| *it == signs[place]).unwrap();
        signs[place] = LETTERS[(right + by) % 32];
        let damaged: String = signs.into_iter().collect();
        prop_assert_eq!(read(&damaged), Err(ShareError::Damaged));
    }

    #[test]
    fn two_signs_that_changed_places_are_seen(shared in everything(), place in any::<prop::sample::Index>()) {
        let mut signs: Vec<char> = shared.to_code().chars().collect();
        let place = place.index(signs.len() - 1);
        prop_assume!(signs[place] != signs[place + 1]);
        signs.swap(place, place + 1);
        let damaged: String = signs.into_iter().collect();
        prop_assert_eq!(read(&damaged), Err(ShareError::Damaged));
    }

    #[test]
    fn no_text_stops_the_reader(text in ".{0,60}", letters in "[0-9A-Z]{0,120}") {
        let _ = read(&text);
        let _ = read(&letters);
    }

    #[test]
    fn signs_with_a_right_check_never_stop_the_reader(body in prop::collection::vec(0..32u32, 1..80)) {
        let check = check(&body);
        let ends = [15, 10, 5, 0].map(|shift| check >> shift & 31);
        let code: String = body.into_iter().chain(ends).map(letter).collect();
        prop_assert_ne!(read(&code), Err(ShareError::Damaged));
    }
}

#[test]
fn a_code_of_today_is_read_by_every_later_release() {
    let shared = Shared {
        profile: InterestProfile::of(Form::Short, [12, 9, 3, 15, 7, 11].map(|it| it * 1000)),
        picks: ["nurse", "B057", "cook"]
            .map(|it| Pick::from_text(it).unwrap())
            .to_vec(),
        stage: Some(Stage::Grade11),
    };
    let code = "1CC2867GWB6YDPKGEBH7VAG0XR1";
    assert_eq!(shared.to_code(), code);
    assert_eq!(read(code).unwrap().shared, shared);
}

#[test]
fn each_kind_of_bad_code_has_its_own_error() {
    let code = Shared::default().to_code();
    assert_eq!(read(" -\n"), Err(ShareError::Empty));
    assert_eq!(read("12Ж4"), Err(ShareError::Sign('Ж')));
    assert_eq!(read("U234"), Err(ShareError::Sign('U')));
    assert_eq!(read(&code[1..]), Err(ShareError::Damaged));
    assert_eq!(read("1"), Err(ShareError::Damaged));
    let newer = [2, 0, 0];
    let check = check(&newer);
    let ends = [15, 10, 5, 0].map(|shift| check >> shift & 31);
    let newer: String = newer.into_iter().chain(ends).map(letter).collect();
    assert_eq!(read(&newer), Err(ShareError::Version(2)));
}

#[test]
fn a_profession_that_is_no_more_is_counted_and_the_others_stay() {
    let picks = ["cook", "lamp-lighter", "B057"].map(|it| Pick::from_text(it).unwrap());
    let code = Shared {
        picks: picks.to_vec(),
        ..Shared::default()
    };
    let opened = read(&code.to_code()).unwrap();
    assert_eq!(opened.unknown, 1);
    assert_eq!(opened.shared.picks, [picks[0].clone(), picks[2].clone()]);
}
