//! Changes as people and programs read them.

pub mod changelog;
pub mod github;
pub mod history;
pub mod json;
pub mod markdown;
pub mod text;

use indexmap::IndexMap;

use crate::change::{Change, Line, Step};
use crate::check::Class;

/// Changes of one operation, or of the whole description.
pub(crate) type Group<'c> = (Option<&'c str>, Vec<&'c Change>);

/// Changes by operation: groups with the worst change first, then in the order of the description.
pub(crate) fn groups(changes: &[Change]) -> Vec<Group<'_>> {
    let mut groups: IndexMap<Option<&str>, Vec<&Change>> = IndexMap::new();
    for change in changes {
        groups.entry(change.place.operation.as_deref()).or_default().push(change);
    }
    let mut groups: Vec<Group<'_>> = groups.into_iter().collect();
    for (_, changes) in &mut groups {
        changes.sort_by_key(|c| c.class());
    }
    groups.sort_by_key(|(_, changes)| changes.iter().map(|c| c.class()).min());
    groups
}

/// How many changes there are of each class, the worst first.
pub fn totals(changes: &[Change]) -> [(Class, usize); 4] {
    [Class::Breaking, Class::Review, Class::Compatible, Class::Wording]
        .map(|class| (class, changes.iter().filter(|c| c.class() == class).count()))
}

/// `3 breaking, 1 to look at, 0 compatible, 2 wording`.
pub(crate) fn sentence(changes: &[Change]) -> String {
    totals(changes).map(|(class, count)| format!("{count} {}", class.word())).join(", ")
}

/// `old → new`, or none when the place says it already.
pub(crate) fn values(change: &Change) -> Option<String> {
    let is_name = |text: &String| matches!(change.place.steps.last(), Some(Step::Member(name)) if name.ends_with(text));
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => Some(format!("{} → {}", short(old), short(new))),
        (Some(one), None) | (None, Some(one)) if is_name(one) => None,
        // A whole operation that came or went, by its title.
        (Some(one), None) | (None, Some(one)) if change.place.words().is_empty() => Some(short(one)),
        (Some(old), None) => Some(format!("{} → none", short(old))),
        (None, Some(new)) => Some(format!("none → {}", short(new))),
        (None, None) => None,
    }
}

/// Changes that are reported together: the same check at the same place, such as five values that were added.
pub(crate) fn rows<'c>(changes: &[&'c Change]) -> Vec<Vec<&'c Change>> {
    let mut rows: IndexMap<(&str, String), Vec<&Change>> = IndexMap::new();
    for change in changes {
        rows.entry((change.check.id, change.place.words())).or_default().push(change);
    }
    rows.into_values().collect()
}

/// The values of a row.
pub(crate) fn row_values(row: &[&Change]) -> Option<String> {
    let [one] = row else {
        let all = row.iter().filter_map(|c| match (&c.old, &c.new) {
            (Some(old), Some(new)) => Some(format!("{} → {}", short(old), short(new))),
            (old, new) => old.as_ref().or(new.as_ref()).map(|v| short(v)),
        });
        return Some(all.collect::<Vec<_>>().join(", "));
    };
    values(one)
}

/// The longest value that a report shows whole, in characters.
const SHOWN: usize = 100;

fn short(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    line.chars().take(SHOWN).collect::<String>() + "…"
}

/// `dws-2024-en 5.2.1 line 1234`.
pub(crate) fn lines(lines: &[Line]) -> String {
    let one = |l: &Line| format!("{} {} line {}", l.document, l.section, l.line);
    lines.first().map(one).unwrap_or_default()
}

/// The lines of both sides.
pub(crate) fn evidence(change: &Change) -> Option<String> {
    match (lines(&change.old_lines), lines(&change.new_lines)) {
        (old, new) if old.is_empty() && new.is_empty() => None,
        (old, new) if old == new || old.is_empty() => Some(new),
        (old, new) if new.is_empty() => Some(old),
        (old, new) => Some(format!("{old} → {new}")),
    }
}
