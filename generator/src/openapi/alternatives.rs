//! Alternatives of what an object requires.  In: the groups of `oneOf` or `anyOf`.  Out: rules between members.
//!
//! "One of these groups is complete" becomes "of each of these sets, one member is there". Nothing refuses a request that
//! completes two groups of `oneOf`: the documents do not say that the service refuses it.

use std::collections::BTreeSet;

/// More sets than this say too much to be read; then one rule remains.
const MOST: usize = 16;

/// Sets of members of which one each must be there, so that a group is complete.
pub fn clauses(groups: &[Vec<&str>]) -> Vec<Vec<String>> {
    let mut out: Vec<BTreeSet<&str>> = vec![BTreeSet::new()];
    for group in groups {
        if out.len() * group.len() > MOST {
            out = vec![groups.iter().flatten().copied().collect()];
            break;
        }
        let mut longer = Vec::new();
        for (set, name) in out.iter().flat_map(|set| group.iter().map(move |name| (set, *name))) {
            let mut set = set.clone();
            set.insert(name);
            longer.push(set);
        }
        out = longer;
    }
    // A set that contains another follows from it.
    let follows = |set: &BTreeSet<&str>| out.iter().any(|other| other.len() < set.len() && other.is_subset(set));
    let mut kept: Vec<&BTreeSet<&str>> = Vec::new();
    for set in out.iter().filter(|set| !set.is_empty() && !follows(set)) {
        if !kept.contains(&set) {
            kept.push(set);
        }
    }
    kept.into_iter().map(|set| set.iter().map(|name| (*name).to_owned()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_become_sets_of_which_one_member_is_there() {
        // groups; sets
        let cases: &[(&[&str], &[&str])] = &[
            (&["open", "close"], &["close open"]),
            (&["a b", "c"], &["a c", "b c"]),
            (&["a b", "a c"], &["a", "b c"]),
            (&[], &[]),
            (&["a b c", "d e f", "g h i"], &["a b c d e f g h i"]),
        ];
        for (groups, sets) in cases {
            let split =
                |list: &[&'static str]| list.iter().map(|text| text.split(' ').collect()).collect::<Vec<Vec<_>>>();
            assert_eq!(clauses(&split(groups)), split(sets), "{groups:?}");
        }
    }
}
