//! `cargo xtask diff` on changes of every kind, made in the published descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use gaussdb_diff::change::Change;
use gaussdb_diff::check::Class;
use gaussdb_tests::seeded::{self, Case, KINDS};

static CASES: LazyLock<Vec<Case>> = LazyLock::new(seeded::all);

/// What is wrong with the changes that were found for a case.
fn wrong(case: &Case, found: &[Change]) -> Option<String> {
    let ids: BTreeSet<&str> = found.iter().map(|c| c.check.id).collect();
    let problem = match case.kind.check {
        Some(id) if !ids.contains(id) => format!("`{id}` is missing"),
        Some(id) if ids.len() > 1 => format!("more than `{id}`"),
        // Names of schemas are no difference on the wire.
        None if found.iter().any(|c| c.class() != Class::Wording) => "it means the same".to_owned(),
        _ => return None,
    };
    Some(format!("{}, {}: {problem}; found {ids:?}", case.kind.name, case.at))
}

#[test]
fn every_seeded_change_is_found_and_nothing_else() {
    let cases = &*CASES;
    assert!(cases.len() >= 400, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| wrong(case, &case.found())).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_kind_has_a_case() {
    let mut count: BTreeMap<&str, usize> = KINDS.iter().map(|kind| (kind.name, 0)).collect();
    for case in &*CASES {
        *count.entry(case.kind.name).or_default() += 1;
    }
    let none: Vec<&str> = count.iter().filter(|(_, n)| **n == 0).map(|(name, _)| *name).collect();
    assert!(none.is_empty(), "no case of {none:?}");
    assert_eq!(count.len(), KINDS.len(), "two kinds have one name");
}
