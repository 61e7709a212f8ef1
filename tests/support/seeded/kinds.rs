//! The kinds of changes: what is changed where, and the check that has to find it.

mod behavior;
mod body;
mod operation;
mod parameter;
mod same;
mod schema;

use std::sync::LazyLock;

use gaussdb_diff::check::{self, Class};
use serde_json::Value;

use super::places::Operation;

/// One kind of change.
#[derive(Debug)]
pub struct Kind {
    /// What changes, in words.
    pub name: &'static str,
    /// The check that reports it; none for another way to write the same.
    pub check: Option<&'static str>,
    /// Whether the changed description is the old one.
    pub backwards: bool,
    /// Pointers of the places that may be changed.
    pub places: fn(&Operation) -> Vec<String>,
    /// Changes the place; none where the kind does not apply.
    pub change: Change,
}

/// Changes a description at a pointer.
pub type Change = fn(&mut Value, &Operation, &str) -> Option<()>;

impl Kind {
    /// The class of its check.
    pub fn class(&self) -> Option<Class> {
        self.check.map(|id| check::find(id).unwrap_or_else(|| panic!("there is no check `{id}`")).class)
    }
}

/// All kinds.
pub static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let groups =
        [operation::kinds(), parameter::kinds(), body::kinds(), schema::kinds(), behavior::kinds(), same::kinds()];
    groups.into_iter().flatten().collect()
});

/// A change, and the way back.
fn both(
    places: fn(&Operation) -> Vec<String>,
    there: (&'static str, &'static str),
    back: (&'static str, &'static str),
    change: Change,
) -> Vec<Kind> {
    vec![
        Kind { name: there.0, check: Some(there.1), backwards: false, places, change },
        Kind { name: back.0, check: Some(back.1), backwards: true, places, change },
    ]
}

/// A change whose way back is of the same kind.
fn one(places: fn(&Operation) -> Vec<String>, name: &'static str, check: &'static str, change: Change) -> Vec<Kind> {
    vec![Kind { name, check: Some(check), backwards: false, places, change }]
}

/// Another way to write the same.
fn same(places: fn(&Operation) -> Vec<String>, name: &'static str, change: Change) -> Vec<Kind> {
    vec![Kind { name, check: None, backwards: false, places, change }]
}

/// The operation itself.
fn operation(operation: &Operation) -> Vec<String> {
    vec![operation.at.clone()]
}

/// The whole description.
fn whole(_: &Operation) -> Vec<String> {
    vec![String::new()]
}

/// Sets a member of the object at a pointer, if it has another value.
fn set(document: &mut Value, at: &str, key: &str, value: Value) -> Option<()> {
    let object = document.pointer_mut(at)?.as_object_mut()?;
    (object.get(key) != Some(&value)).then(|| {
        object.insert(key.to_owned(), value);
    })
}

/// Removes a member of the object at a pointer, if it has it.
fn unset(document: &mut Value, at: &str, key: &str) -> Option<Value> {
    document.pointer_mut(at)?.as_object_mut()?.shift_remove(key)
}
