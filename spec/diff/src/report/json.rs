//! Changes for programs.

use serde::Serialize;

use super::totals;
use crate::change::{Cause, Change, Line};
use crate::check::{Class, Level};

#[derive(Serialize)]
struct Report<'c> {
    old: &'c str,
    new: &'c str,
    totals: Vec<Total>,
    changes: Vec<Entry<'c>>,
}

#[derive(Serialize)]
struct Total {
    class: Class,
    count: usize,
}

#[derive(Serialize)]
struct Entry<'c> {
    check: &'static str,
    class: Class,
    level: Level,
    title: &'static str,
    operation: Option<&'c str>,
    operation_id: Option<&'c str>,
    place: String,
    old: Option<&'c str>,
    new: Option<&'c str>,
    proof: Option<&'c str>,
    also: &'c [String],
    old_pointer: Option<&'c str>,
    new_pointer: Option<&'c str>,
    cause: Cause,
    old_lines: &'c [Line],
    new_lines: &'c [Line],
    fingerprint: String,
}

/// One object with the totals and all changes.
pub fn render(old: &str, new: &str, changes: &[Change]) -> Result<String, String> {
    let totals = totals(changes).map(|(class, count)| Total { class, count }).into();
    let entry = |c| Report { old, new, totals, changes: c };
    let report = entry(changes.iter().map(one).collect());
    serde_json::to_string_pretty(&report).map(|text| text + "\n").map_err(|e| e.to_string())
}

fn one(change: &Change) -> Entry<'_> {
    Entry {
        check: change.check.id,
        class: change.check.class,
        level: change.check.level,
        title: change.check.title,
        operation: change.place.operation.as_deref(),
        operation_id: change.id.as_deref(),
        place: change.place.words(),
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        proof: change.proof.as_deref(),
        also: &change.also,
        old_pointer: change.old_pointer.as_deref(),
        new_pointer: change.new_pointer.as_deref(),
        cause: change.cause,
        old_lines: &change.old_lines,
        new_lines: &change.new_lines,
        fingerprint: change.fingerprint(),
    }
}
