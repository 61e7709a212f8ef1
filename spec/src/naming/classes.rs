//! Structures that are alike at all depths.  In: all operations.  Out: a number for each structure; equal numbers mean
//! that they are alike.
//!
//! The numbers are refined round by round: first by the members alone, then by the numbers of what the members refer to,
//! until a round finds no new difference. So deep and circular structures take no more time than others.

use std::collections::{BTreeMap, HashMap};

use super::own_name::base;
use crate::fact::{Field, Operation};
use crate::types::Type;

/// The number of structures that have nothing to compare.
pub(super) const EMPTY: usize = 0;

/// Numbers by operation and name of the structure.
pub(super) struct Classes<'o> {
    numbers: BTreeMap<(usize, &'o str), usize>,
}

impl<'o> Classes<'o> {
    /// Structures with the same members: names, types and whether they are required.
    pub fn of_shapes(operations: &'o [Operation]) -> Self {
        Self::refine(operations, |field| {
            let leaf = match field.kind.leaf() {
                Type::Struct(inner) => base(inner).to_lowercase(),
                other => other.to_string(),
            };
            format!("{}:{}:{leaf}:{}", field.name, field.kind.with_leaf(Type::Any), field.required.unwrap_or(false))
        })
    }

    /// Structures with the same limits of their members.
    pub fn of_limits(operations: &'o [Operation]) -> Self {
        Self::refine(operations, |field| match field.constraints.signature() {
            own if own.is_empty() => own,
            own => format!("{}:{own}", field.name),
        })
    }

    /// The number of a structure.
    pub fn of(&self, key: (usize, &'o str)) -> usize {
        self.numbers.get(&key).copied().unwrap_or(EMPTY)
    }

    /// `text` describes a member by itself; an empty text says nothing.
    fn refine(operations: &'o [Operation], text: impl Fn(&Field) -> String) -> Self {
        // Per structure: its key; per member: its text, and its name and structure if it refers to one.
        type Member<'o> = (String, &'o str, Option<&'o str>);
        let all: Vec<((usize, &str), Vec<Member<'_>>)> = (operations.iter().enumerate())
            .flat_map(|(index, operation)| operation.structures.iter().map(move |it| (index, it)))
            .map(|(index, structure)| {
                let member = |field: &'o Field| {
                    let inner = if let Type::Struct(inner) = field.kind.leaf() { Some(inner.as_str()) } else { None };
                    (text(field), field.name.as_str(), inner)
                };
                ((index, structure.name.as_str()), structure.fields.iter().map(member).collect())
            })
            .collect();
        let mut known = Classes { numbers: BTreeMap::new() };
        let mut count = 0;
        loop {
            let mut numbers = BTreeMap::new();
            let mut classes: HashMap<(usize, Vec<String>), usize> = HashMap::new();
            for (key, members) in &all {
                let parts = members.iter().filter_map(|(text, name, inner)| {
                    let inner = inner.map_or(EMPTY, |inner| known.of((key.0, inner)));
                    (!text.is_empty() || inner != EMPTY).then(|| format!("{text}{{{name}:{inner}}}"))
                });
                let mut parts: Vec<String> = parts.collect();
                parts.sort();
                let next = classes.len() + 1;
                let number =
                    if parts.is_empty() { EMPTY } else { *classes.entry((known.of(*key), parts)).or_insert(next) };
                numbers.insert(*key, number);
            }
            let found = classes.len();
            known = Classes { numbers };
            if found == count {
                return known;
            }
            count = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::fact::Structure;

    fn structure(name: &str, members: &[(&str, &str)]) -> Structure {
        let field = |(name, kind): &(&str, &str)| json!({ "name": name, "type": kind, "line": 1 });
        let fields: Vec<_> = members.iter().map(field).collect();
        serde_json::from_value(json!({ "name": name, "line": 1, "fields": fields })).expect("a structure")
    }

    #[test]
    fn structures_are_alike_if_all_they_reach_is_alike() {
        let operation = |leaf: &str| Operation {
            structures: vec![
                structure("Tin", &[("lid", "object Lid"), ("next", "object Tin")]),
                structure("Lid", &[("size", leaf)]),
            ],
            ..Operation::default()
        };
        let operations = [operation("string"), operation("string"), operation("integer")];
        let shapes = Classes::of_shapes(&operations);
        let tin = |index| shapes.of((index, "Tin"));
        assert_eq!(tin(0), tin(1));
        assert_ne!(tin(0), tin(2));
        let limits = Classes::of_limits(&operations);
        assert_eq!((limits.of((0, "Tin")), limits.of((2, "Lid"))), (EMPTY, EMPTY));
    }

    #[test]
    fn deep_structures_that_use_each_other_twice_take_no_longer() {
        let name = |depth: usize| format!("Tin{depth}");
        let level = |depth: usize| {
            let inner = format!("object {}", name(depth + 1));
            structure(&name(depth), &[("left", inner.as_str()), ("right", inner.as_str())])
        };
        let operation = Operation { structures: (0..60).map(level).collect(), ..Operation::default() };
        let operations = [operation];
        let shapes = Classes::of_shapes(&operations);
        assert_ne!(shapes.of((0, "Tin0")), shapes.of((0, "Tin1")));
    }
}
