//! What a learner gives up and gains by changing the pair.

use super::{GroupCode, PairId, Study};
use crate::catalog::ProfessionId;

/// From one pair to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Groups that accept both.
    pub kept_groups: Vec<GroupCode>,
    /// Groups that accept only the first.
    pub lost_groups: Vec<GroupCode>,
    /// Groups that accept only the second.
    pub gained_groups: Vec<GroupCode>,
    /// Professions that both lead to, by whatever group.
    pub kept: Vec<ProfessionId>,
    /// Professions that only the first leads to.
    pub lost: Vec<ProfessionId>,
    /// Professions that only the second leads to.
    pub gained: Vec<ProfessionId>,
}

impl Study {
    /// What changing `from` to `to` does.
    pub fn difference(&self, from: PairId, to: PairId) -> Difference {
        let groups = |pair| self.accepting(pair).map(|group| group.code).collect();
        let professions = |pair| self.professions(pair).into_iter().map(|it| it.0).collect();
        let [kept_groups, lost_groups, gained_groups] = split(groups(from), groups(to));
        let [kept, lost, gained] = split(professions(from), professions(to));
        Difference {
            kept_groups,
            lost_groups,
            gained_groups,
            kept,
            lost,
            gained,
        }
    }
}

/// What is in both, only in the first, only in the second; each in the order it came.
fn split<T: PartialEq>(from: Vec<T>, to: Vec<T>) -> [Vec<T>; 3] {
    let (mut kept, mut lost) = (Vec::new(), Vec::new());
    let mut gained = to;
    for item in from {
        match gained.iter().position(|it| *it == item) {
            Some(place) => {
                gained.remove(place);
                kept.push(item);
            }
            None => lost.push(item),
        }
    }
    [kept, lost, gained]
}
