//! Two descriptions → all differences.

mod behavior;
mod body;
mod kind;
mod limits;
mod operation;
mod parameters;
mod rename;
mod schema;
mod values;
mod view;
mod whole;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::change::{Change, Part, Place};
use crate::check::{self, Check, Class};

pub use self::view::Direction;

/// How to compare.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Today as `YYYY-MM-DD`, to know whether an announced date is over; none when it does not matter.
    pub today: Option<String>,
}

/// All differences, those of the whole description first, then in the order of the operations.
///
/// Changes of a schema that several operations use are one change, which names the other operations.
pub fn compare(old: &Value, new: &Value, options: &Options) -> Vec<Change> {
    if old == new && serde_json::to_string(old).ok() == serde_json::to_string(new).ok() {
        return Vec::new();
    }
    let (old, new) = (view::Document::new(old), view::Document::new(new));
    let mut out = whole::compare(old, new);
    let mut schemas = schema::Schemas::new(old, new);
    for pair in operation::pairs(old, new) {
        out.extend(operation::compare(&pair, &mut schemas, options));
    }
    out.extend(schemas.renamed());
    permissions(&mut out, old, new);
    let mut out = merge(out);
    examples(&mut out);
    out
}

/// Leaves out examples of bodies that changed themselves: they follow.
fn examples(changes: &mut Vec<Change>) {
    let follows = |change: &Change| change.check.id == check::EXAMPLE_CHANGED.id && change.place.steps.is_empty();
    let body = |change: &Change| (change.place.operation.clone(), change.place.part.clone());
    let changed: BTreeSet<_> = changes
        .iter()
        .filter(|c| !follows(c) && c.class() != Class::Wording)
        .flat_map(|c| c.also.iter().map(|other| (Some(other.clone()), c.place.part.clone())).chain([body(c)]))
        .collect();
    changes.retain(|change| !(follows(change) && changed.contains(&body(change))));
}

/// So many permissions on one side and none on the other one are not a change of the operations.
const PERMISSIONS: usize = 5;

/// One change instead of many, if one side says nothing about permissions. Editions of a reference do that: a table of
/// permissions is a chapter that a later edition can move to another document.
fn permissions(changes: &mut Vec<Change>, old: view::Document<'_>, new: view::Document<'_>) {
    let count = |document| operation::all(document).iter().filter(|o| o.at.value.get("x-iam-action").is_some()).count();
    let (was, is) = (count(old), count(new));
    if was.min(is) > 0 || was.max(is) < PERMISSIONS {
        return;
    }
    let single = [check::PERMISSION_ADDED.id, check::PERMISSION_REMOVED.id];
    changes.retain(|change| !single.contains(&change.check.id));
    let text = |count: usize| Some(format!("of {count} operations"));
    changes.push(Change::whole(&check::PERMISSIONS_STATED, "permissions", text(was), text(is)));
}

/// One change for the same difference in a part that several operations share.
fn merge(changes: Vec<Change>) -> Vec<Change> {
    type Key = (&'static str, Option<String>, Option<String>, Option<String>, Option<String>);
    let mut out: IndexMap<Key, Change> = IndexMap::new();
    for change in changes {
        let key: Key = (
            change.check.id,
            change.old_pointer.clone(),
            change.new_pointer.clone(),
            change.old.clone(),
            change.new.clone(),
        );
        match out.get_mut(&key) {
            Some(first) if first.old_pointer.is_some() || first.new_pointer.is_some() => {
                let operation = change.place.operation;
                first
                    .also
                    .extend(operation.filter(|o| first.place.operation.as_ref() != Some(o) && !first.also.contains(o)));
            }
            Some(_) => {
                let count = out.len().to_string();
                out.insert((key.0, key.1, key.2, key.3, Some(format!("{:?}{count}", key.4))), change);
            }
            None => {
                out.insert(key, change);
            }
        }
    }
    out.into_values().collect()
}

/// Writes the changes of one operation.
struct Sink<'o> {
    operation: &'o operation::Pair<'o>,
    out: Vec<Change>,
}

/// Old and new text of a value, with their pointers.
#[derive(Default)]
struct Values {
    old: Option<String>,
    new: Option<String>,
    old_pointer: Option<String>,
    new_pointer: Option<String>,
}

impl Values {
    fn new(old: Option<&Value>, new: Option<&Value>) -> Self {
        Values { old: old.map(text), new: new.map(text), ..Values::default() }
    }

    fn texts(old: impl Into<String>, new: impl Into<String>) -> Self {
        Values { old: Some(old.into()), new: Some(new.into()), ..Values::default() }
    }

    fn at(self, old: Option<String>, new: Option<String>) -> Self {
        Values { old_pointer: old, new_pointer: new, ..self }
    }
}

impl Sink<'_> {
    fn push(&mut self, check: &'static Check, part: Part, values: Values) {
        let Values { old, new, old_pointer, new_pointer } = values;
        let place = Place { operation: Some(self.operation.key()), part, steps: Vec::new() };
        let mut change = Change::whole(check, "", old, new);
        change.place = place;
        change.id = self.operation.id();
        change.tag = self.operation.tag();
        (change.old_pointer, change.new_pointer) = (old_pointer, new_pointer);
        self.out.push(change);
    }

    fn found(&mut self, part: &Part, found: Vec<schema::Found>) {
        for found in found {
            self.push(
                found.check,
                part.clone(),
                Values {
                    old: found.old,
                    new: found.new,
                    old_pointer: found.old_pointer,
                    new_pointer: found.new_pointer,
                },
            );
            if let Some(change) = self.out.last_mut() {
                change.place.steps = found.steps;
                change.proof = found.proof;
            }
        }
    }
}

/// A value as a person reads it: texts without quotes, everything else as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
