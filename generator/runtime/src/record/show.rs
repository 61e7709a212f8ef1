//! Values shown to people and held against each other.
//!
//! Invariant: a secret shows as `***`, however deep it stands.

use std::fmt;

use super::{Data, View};

/// A value as `Debug` shows it: wire names, and only what is there.
pub struct Shown<'a>(pub &'a dyn Data);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Absent => f.write_str("absent"),
            View::Text(text) => fmt::Debug::fmt(text, f),
            View::Secret(_) => f.write_str("***"),
            View::Integer(number) => fmt::Debug::fmt(&number, f),
            View::Float(number) => fmt::Debug::fmt(&number, f),
            View::Bool(flag) => fmt::Debug::fmt(&flag, f),
            View::Json(json) => fmt::Display::fmt(json.value(), f),
            View::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            View::List(items) => f.debug_list().entries(items.into_iter().map(Shown)).finish(),
            View::Map(entries) => {
                f.debug_map().entries(entries.into_iter().map(|(name, value)| (name, Shown(value)))).finish()
            }
            View::Record(record) => {
                let mut members = f.debug_struct(record.table.name);
                for (member, value) in record.members() {
                    if !value.view().is_absent() {
                        members.field(member.name, &Shown(value));
                    }
                }
                members.finish()
            }
        }
    }
}

/// Whether two values of one type are equal.
pub fn same(one: &dyn Data, other: &dyn Data) -> bool {
    match (one.view(), other.view()) {
        (View::Absent, View::Absent) => true,
        (View::Text(a), View::Text(b)) | (View::Secret(a), View::Secret(b)) => a == b,
        (View::Integer(a), View::Integer(b)) => a == b,
        (View::Float(a), View::Float(b)) => a == b,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Json(a), View::Json(b)) => a.value() == b.value(),
        (View::Bytes(a), View::Bytes(b)) => a == b,
        (View::List(a), View::List(b)) => a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same(*a, *b)),
        (View::Map(a), View::Map(b)) => {
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.0 == b.0 && same(a.1, b.1))
        }
        (View::Record(a), View::Record(b)) => a.values.iter().zip(&b.values).all(|(a, b)| same(*a, *b)),
        _ => false,
    }
}
