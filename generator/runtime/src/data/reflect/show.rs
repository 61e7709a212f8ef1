//! Values shown to people, and values compared.
//!
//! Invariant: a secret shows as `***`, at any depth.

use std::fmt;

use super::{List, Reflect, Struct, View};

/// A value as `Debug` shows it: names on the wire, without absent members.
pub struct DebugView<'a>(pub &'a dyn Reflect);

impl fmt::Debug for DebugView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Absent => f.write_str("absent"),
            View::Text(text) => fmt::Debug::fmt(text, f),
            View::Secret(_) => f.write_str("***"),
            View::Integer(number) => fmt::Debug::fmt(&number, f),
            View::Float(number) => fmt::Debug::fmt(&number, f),
            View::Bool(flag) => fmt::Debug::fmt(&flag, f),
            View::Json(json) => fmt::Display::fmt(json, f),
            View::List(list) => f.debug_list().entries(list.items().into_iter().map(DebugView)).finish(),
            View::Map(map) => {
                f.debug_map().entries(map.entries().into_iter().map(|(name, value)| (name, DebugView(value)))).finish()
            }
            View::Struct(it) => {
                let mut members = f.debug_struct(it.shape().name);
                for (member, value) in it.members() {
                    if !value.view().is_absent() {
                        members.field(member.name, &DebugView(value));
                    }
                }
                members.finish()
            }
        }
    }
}

/// Whether two values of one type are equal.
pub fn equal(one: &dyn Reflect, other: &dyn Reflect) -> bool {
    match (one.view(), other.view()) {
        (View::Absent, View::Absent) => true,
        (View::Text(a), View::Text(b)) | (View::Secret(a), View::Secret(b)) => a == b,
        (View::Integer(a), View::Integer(b)) => a == b,
        (View::Float(a), View::Float(b)) => a == b,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::Json(a), View::Json(b)) => a == b,
        (View::List(a), View::List(b)) => equal_lists(a, b),
        (View::Map(a), View::Map(b)) => {
            let (a, b) = (a.entries(), b.entries());
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.0 == b.0 && equal(a.1, b.1))
        }
        (View::Struct(a), View::Struct(b)) => equal_structs(a, b),
        _ => false,
    }
}

fn equal_lists(a: &dyn List, b: &dyn List) -> bool {
    a.len() == b.len() && a.items().iter().zip(b.items()).all(|(a, b)| equal(*a, b))
}

fn equal_structs(a: Struct<'_>, b: Struct<'_>) -> bool {
    a.members().iter().zip(b.members()).all(|((_, a), (_, b))| equal(*a, b))
}
