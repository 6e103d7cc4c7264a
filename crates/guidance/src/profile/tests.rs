use super::*;
use Interest::{Artistic, Conventional, Enterprising, Investigative, Realistic, Social};

fn profile(form: Form, points: [u32; 6]) -> InterestProfile {
    InterestProfile::of(form, points.map(|it| it * 1000)).unwrap()
}

#[test]
fn the_error_of_a_score_is_sd_times_the_root_of_what_is_not_reliable() {
    assert_eq!(profile(Form::Long, [0; 6]).error(), 3_488);
    assert_eq!(profile(Form::Short, [0; 6]).error(), 2_116);
    // Relative to its scale the short form is the coarser one.
    assert!(2 * profile(Form::Short, [0; 6]).error() > profile(Form::Long, [0; 6]).error());
}

#[test]
fn noise_around_one_level_is_flat_however_well_it_correlates() {
    for form in [Form::Long, Form::Typed] {
        let noise = profile(form, [22, 23, 21, 22, 21, 22]);
        assert_eq!(noise.state(), ProfileState::Flat);
        assert!(noise.leading().is_empty());
    }
}

#[test]
fn equal_scores_are_flat_at_every_height() {
    for points in [0, 10, 20] {
        for form in Form::ALL {
            assert_eq!(profile(form, [points; 6]).state(), ProfileState::Flat);
        }
    }
}

#[test]
fn the_guard_stands_where_one_sitting_in_five_without_preferences_would_pass() {
    // Short: 7.289 × 16 × .28 = 32.7 squared points around the mean.
    let border = |top| profile(Form::Short, [top, 9, 9, 9, 9, 9]).state();
    assert_eq!(border(15), ProfileState::Flat); // 30.0
    assert_eq!(border(16), ProfileState::Clear); // 40.8
    // Long: 7.289 × 64 × .19 = 88.6.
    let border = |top| profile(Form::Long, [top, 18, 18, 18, 18, 18]).state();
    assert_eq!(border(28), ProfileState::Flat); // 83.3
    assert_eq!(border(29), ProfileState::Clear); // 100.8
}

#[test]
fn one_low_area_among_equal_high_ones_is_a_tie_of_five() {
    let ties = profile(Form::Long, [36, 36, 36, 36, 36, 4]);
    assert_eq!(ties.state(), ProfileState::Tie);
    assert_eq!(
        ties.leading(),
        [Realistic, Investigative, Artistic, Social, Enterprising]
    );
}

#[test]
fn two_equal_areas_lead_together() {
    let two = profile(Form::Long, [8, 12, 6, 34, 20, 34]);
    assert_eq!(two.state(), ProfileState::Tie);
    assert_eq!(two.leading(), [Social, Conventional]);
}

#[test]
fn the_same_relative_distance_is_a_tie_in_thirty_and_a_difference_in_sixty() {
    // .65 SD apart: more than .6 for 60 statements, less than .75 for 30.
    let long = InterestProfile::of(Form::Long, [32_000, 26_800, 8_000, 8_000, 8_000, 8_000]);
    let short = InterestProfile::of(Form::Short, [16_000, 13_400, 4_000, 4_000, 4_000, 4_000]);
    let (long, short) = (long.unwrap(), short.unwrap());
    assert_eq!(long.state(), ProfileState::Clear);
    assert_eq!(long.apart(Realistic, Investigative), Apart::Likely);
    assert_eq!(short.state(), ProfileState::Tie);
    assert_eq!(short.leading(), [Realistic, Investigative]);
}

#[test]
fn distances_are_read_at_68_and_95_percent() {
    let apart = |form, distance| {
        let points = [distance, 0, 0, 0, 0, 0];
        let it = InterestProfile::of(form, points).unwrap();
        it.apart(Realistic, Artistic)
    };
    assert_eq!(apart(Form::Short, 2_999), Apart::No);
    assert_eq!(apart(Form::Short, 3_000), Apart::Likely);
    assert_eq!(apart(Form::Short, 6_000), Apart::Clearly);
    assert_eq!(apart(Form::Long, 4_799), Apart::No);
    assert_eq!(apart(Form::Long, 4_800), Apart::Likely);
    assert_eq!(apart(Form::Long, 9_600), Apart::Clearly);
}

#[test]
fn typed_scores_take_the_smallest_scale_that_holds_them() {
    let maximum = |top| Some(InterestProfile::typed([top, 0, 0, 0, 0, 0])?.maximum());
    assert_eq!(maximum(20_000), Some(20));
    assert_eq!(maximum(20_001), Some(40));
    assert_eq!(maximum(40_001), Some(100));
    assert_eq!(maximum(100_001), None);
    assert_eq!(
        InterestProfile::of(Form::Short, [20_001, 0, 0, 0, 0, 0]),
        None
    );
}

#[test]
fn a_nudged_score_stays_on_the_scale() {
    let nudged = profile(Form::Short, [10; 6]).with(Social, 99_000);
    assert_eq!(nudged.score(Social), 20_000);
    assert_eq!(nudged.score(Realistic), 10_000);
}

#[test]
fn scores_are_read_with_point_or_comma_and_nothing_else() {
    assert_eq!(read_score("12"), Some(12_000));
    assert_eq!(read_score("12.5"), Some(12_500));
    assert_eq!(read_score("0,05"), Some(50));
    assert_eq!(read_score("27.778"), Some(27_778));
    for bad in [
        "", ".", "-1", "+1", "1.", ".5", "1e3", "NaN", "1.2.3", "1.2345", "99999", "١",
    ] {
        assert_eq!(read_score(bad), None, "{bad}");
    }
}
