//! What changed from edition to edition of a reference, as a page for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::{evidence, groups, row_values};
use crate::change::{Change, Step};
use crate::check::{self, Check, Class, Level};

/// An edition, and what changed since the one before.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Id of the document.
    pub document: String,
    /// The day it was issued, as `YYYY-MM-DD`.
    pub issued: String,
    /// How many operations it states.
    pub operations: usize,
    /// The changes; empty for the first edition.
    pub changes: Vec<Change>,
}

/// The page. `link` gives the address of an operation by its `operationId`, if it has a page.
pub fn render(title: &str, editions: &[Edition], link: &dyn Fn(&str) -> Option<String>) -> String {
    let days: Vec<&str> = editions.iter().map(|e| e.issued.as_str()).collect();
    let mut out = format!(
        "# What changed in the API of {title}\n\n\
         The reference was read in {} editions: {}. Each is compared with the one before. An edition that does not state \
         something does not say that it is gone, and no edition says on which day the service itself changed. The marks in \
         brackets are the sections and lines of both documents.\n\n",
        editions.len(),
        days.join(", ")
    );
    out.push_str(&overview(editions));
    for pair in editions.windows(2) {
        let [old, new] = pair else { continue };
        let _ = write!(out, "\n## {} → {}\n\n", old.issued, new.issued);
        let wire: Vec<&Change> = shown(&new.changes).collect();
        out.push_str(&whole_operations(&wire, "New operations", &check::OPERATION_ADDED, link));
        let removed = [
            &check::OPERATION_REMOVED,
            &check::OPERATION_REMOVED_DEPRECATED,
            &check::OPERATION_REMOVED_AFTER_SUNSET,
            &check::OPERATION_REMOVED_BEFORE_SUNSET,
        ];
        for check in removed {
            out.push_str(&whole_operations(&wire, "Removed operations", check, link));
        }
        out.push_str(&changed(&wire, link));
    }
    out
}

/// What people who call the API notice.
fn shown(changes: &[Change]) -> impl Iterator<Item = &Change> {
    changes.iter().filter(|c| c.check.level == Level::Wire && c.class() != Class::Wording)
}

/// Numbers of each edition.
fn overview(editions: &[Edition]) -> String {
    let row = |name: &str, cell: &dyn Fn(&Edition) -> String| {
        format!("| {name} | {} |\n", editions.iter().map(cell).collect::<Vec<_>>().join(" | "))
    };
    let head = row("", &|e| e.issued.clone());
    let mut out = format!("{head}|---{}|\n", "|---".repeat(editions.len()));
    out.push_str(&row("operations", &|e| e.operations.to_string()));
    let count = |e: &Edition, ids: &[&'static Check]| e.changes.iter().filter(|c| ids.contains(&c.check)).count();
    out.push_str(&row("new operations", &|e| count(e, &[&check::OPERATION_ADDED]).to_string()));
    out.push_str(&row("operations that changed", &|e| {
        let names = shown(&e.changes).filter(|c| !is_whole(c)).filter_map(|c| c.place.operation.as_deref());
        names.collect::<std::collections::BTreeSet<_>>().len().to_string()
    }));
    for (name, class) in [("breaking changes", Class::Breaking), ("changes to look at", Class::Review)] {
        out.push_str(&row(name, &|e| shown(&e.changes).filter(|c| c.class() == class).count().to_string()));
    }
    out
}

/// Whether a change is about an operation that came or went.
fn is_whole(change: &Change) -> bool {
    change.check.id == check::OPERATION_ADDED.id || change.check.id.starts_with("operation-removed")
}

/// Operations that came or went, by group.
fn whole_operations(
    changes: &[&Change],
    title: &str,
    check: &'static Check,
    link: &dyn Fn(&str) -> Option<String>,
) -> String {
    let mut groups: BTreeMap<&str, String> = BTreeMap::new();
    let mut count = 0;
    for change in changes.iter().filter(|c| c.check == check) {
        count += 1;
        let name = change.new.as_deref().or(change.old.as_deref()).unwrap_or_default();
        let lines = groups.entry(change.tag.as_deref().unwrap_or("Operations")).or_default();
        let _ = writeln!(lines, "- {}", linked(change, name, link));
    }
    if count == 0 {
        return String::new();
    }
    let lines: String = groups.iter().map(|(group, lines)| format!("\n**{group}**\n\n{lines}")).collect();
    format!("### {title} ({count})\n{lines}\n")
}

fn linked(change: &Change, name: &str, link: &dyn Fn(&str) -> Option<String>) -> String {
    let key = change.place.operation.as_deref().unwrap_or_default();
    match change.id.as_deref().and_then(link) {
        Some(address) => format!("[{name}]({address}) `{key}`"),
        None => format!("{name} `{key}`"),
    }
}

/// Operations that both editions have, with their changes; those that can break a program first.
fn changed(changes: &[&Change], link: &dyn Fn(&str) -> Option<String>) -> String {
    let rest: Vec<Change> = changes.iter().filter(|c| !is_whole(c)).map(|c| (*c).clone()).collect();
    if rest.is_empty() {
        return String::new();
    }
    let groups = groups(&rest);
    let mut out = format!("### Changed operations ({})\n", groups.iter().filter(|g| g.0.is_some()).count());
    for (operation, changes) in groups {
        let head = match (operation, changes[0].id.as_deref()) {
            (None, _) => "All operations".to_owned(),
            (_, id) => linked(changes[0], &format!("`{}`", id.unwrap_or_default()), link),
        };
        let _ = write!(out, "\n#### {head}\n\n");
        for row in rows(&changes) {
            let _ = writeln!(out, "- {}", line(&row));
        }
    }
    out
}

/// Changes in one line: the same check in the same object, such as ten new members of an answer.
fn rows<'c>(changes: &[&'c Change]) -> Vec<Vec<&'c Change>> {
    let mut rows: IndexMap<(&str, String), Vec<&Change>> = IndexMap::new();
    for change in changes {
        let place = if names_only(change) { above(change) } else { change.place.words() };
        rows.entry((change.check.id, place)).or_default().push(change);
    }
    rows.into_values().collect()
}

/// Whether the change says nothing but the name of a member: it came or went.
fn names_only(change: &Change) -> bool {
    let text = change.new.as_deref().or(change.old.as_deref());
    text.is_none_or(|text| member(change) == Some(text)) && (change.old.is_none() || change.new.is_none())
}

/// The member a change is about.
fn member(change: &Change) -> Option<&str> {
    match change.place.steps.last() {
        Some(Step::Member(name)) => Some(name),
        _ => None,
    }
}

/// The object a change is in, in words.
fn above(change: &Change) -> String {
    let mut place = change.place.clone();
    if let Some(Step::Member(_)) = place.steps.last() {
        place.steps.pop();
    }
    place.words()
}

fn line(row: &[&Change]) -> String {
    let change = row[0];
    let mut names: Vec<String> = row.iter().filter_map(|c| member(c)).map(|name| format!("`{name}`")).collect();
    names.dedup();
    let mut out = format!("**{}**: {}", change.class().word(), change.check.title);
    for text in [above(change), names.join(", ")].into_iter().filter(|text| !text.is_empty()) {
        let _ = write!(out, ": {text}");
    }
    if !names_only(change)
        && let Some(values) = row_values(row)
    {
        let _ = write!(out, ": `{}`", values.replace('`', "'"));
    }
    if let Some(proof) = &change.proof {
        let _ = write!(out, " ({proof})");
    }
    if !change.also.is_empty() {
        let also: Vec<String> = change.also.iter().map(|o| format!("`{o}`")).collect();
        let _ = write!(out, "; also in {}", also.join(", "));
    }
    if let Some(lines) = evidence(change) {
        let _ = write!(out, " [{lines}]");
    }
    out.replace('|', "\\|")
}
