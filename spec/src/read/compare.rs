//! Examples against tables.  In: an operation and its examples.  Out: what the examples show that no table has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::examples::Example;
use super::fields;
use super::side::Side;
use crate::fact::{Body, ExampleFact, Field, Operation};
use crate::text;
use crate::types::Type;

/// Compares every example of a section with the section's own bodies.
pub fn examples(operation: &Operation, examples: &[Example]) -> Vec<ExampleFact> {
    examples
        .iter()
        .filter(|e| e.side != Side::Error)
        .filter(|e| e.value.is_some() || e.broken.is_some())
        .map(|e| one(operation, e))
        .collect()
}

fn one(operation: &Operation, example: &Example) -> ExampleFact {
    let (of, body) = match example.side {
        Side::Request => ("request", &operation.request),
        _ => ("response", &operation.response),
    };
    let mut fact = ExampleFact {
        line: example.line,
        of: of.to_owned(),
        members: 0,
        known: 0,
        unknown: Vec::new(),
        misspelt: Vec::new(),
        differ: Vec::new(),
        repaired: example.repaired.iter().map(|m| (*m).to_owned()).collect(),
        broken: example.broken.clone(),
    };
    if example.nesting_lost() || wrapper_left_out(body.as_ref(), example) {
        by_name(operation, body.as_ref(), example, &mut fact);
    } else if let Some(value) = &example.value {
        match body {
            Some(body) => against_body(operation, body, value, &mut fact),
            None => all_unknown(value, "", &mut fact),
        }
    }
    fact
}

/// An example that shows the members of the body's only object instead of the body.
pub(super) fn wrapper_left_out(body: Option<&Body>, example: &Example) -> bool {
    let (Some(body), Some(Value::Object(map))) = (body, &example.value) else { return false };
    let structured = body.fields.iter().any(|f| matches!(f.kind.leaf(), Type::Struct(_)));
    structured && !map.is_empty() && !map.keys().any(|k| body.fields.iter().any(|f| f.name == *k))
}

/// Without its braces an example proves names, and the types of their values where all members of a name agree.
fn by_name(operation: &Operation, body: Option<&Body>, example: &Example, fact: &mut ExampleFact) {
    let all: Vec<&Field> = body.map_or_else(Vec::new, |body| operation.members(body));
    let maps = body.is_some_and(|b| has_map(&b.kind)) || all.iter().any(|f| has_map(&f.kind));
    // Such text also lost underscores.
    let shapes: BTreeSet<String> = all.iter().map(|f| text::shape(&f.name)).collect();
    let shown: BTreeSet<String> = example.names.iter().map(|n| text::shape(n)).collect();
    let lacking: Vec<&Field> = all.iter().copied().filter(|f| !shown.contains(&text::shape(&f.name))).collect();
    for name in &example.names {
        fact.members += 1;
        // Names inside a map are data.
        if shapes.contains(&text::shape(name)) || maps {
            fact.known += 1;
        } else if let Some(meant) =
            misspelt(name, lacking.iter().map(|f| f.name.as_str()).collect::<BTreeSet<_>>().into_iter())
        {
            fact.known += 1;
            note(&mut fact.misspelt, format!("{name}: {meant}"));
        } else {
            note(&mut fact.unknown, format!("…{name}"));
        }
    }
    let meant = |f: &Field| fact.misspelt.iter().any(|m| m.ends_with(&format!(": {}", f.name)));
    let lacking: Vec<&Field> = lacking.into_iter().filter(|f| !meant(f)).collect();
    another_name(&lacking, |unknown| unknown.trim_start_matches('…').to_owned(), fact, 0);
    for (name, value) in example.pairs.iter().flatten() {
        let named = || all.iter().filter(|f| f.name == *name);
        if named().next().is_some() && !named().any(|f| agrees(&f.kind, value)) {
            note(&mut fact.differ, format!("…{name}: {}", fields::type_of(value)));
        }
    }
}

/// One member that an example shows and no table has, and one required member that the example lacks: the same member
/// under two names. `start` is where the entries of the same object begin.
fn another_name(lacking: &[&Field], name: impl Fn(&str) -> String, fact: &mut ExampleFact, start: usize) {
    let mut required = lacking.iter().filter(|f| f.required == Some(true));
    let (Some(field), None) = (required.next(), required.next()) else { return };
    if let [unknown] = &fact.unknown[start.min(fact.unknown.len())..] {
        let entry = format!("{}: {}", name(unknown), field.name);
        fact.unknown.pop();
        fact.known += 1;
        note(&mut fact.misspelt, entry);
    }
}

/// Whether a value without its members is of a type.
fn agrees(kind: &Type, value: &Value) -> bool {
    match (kind, value) {
        (Type::Any, _) | (_, Value::Null) | (Type::Struct(_) | Type::Object | Type::Map(_), Value::Object(_)) => true,
        (Type::Array(element), Value::Array(list)) => list.iter().all(|v| agrees(element, v)),
        _ => fits(kind, &fields::type_of(value)),
    }
}

/// The one known name that an example means although it spells it a little differently.
pub(super) fn misspelt<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let shape = text::shape(name);
    let close =
        |k: &&str| shape.len() >= 5 && strsim::damerau_levenshtein(&shape, &text::shape(k)) <= 1 + shape.len() / 12;
    let mut found = known.filter(close);
    found.next().filter(|_| found.next().is_none())
}

fn has_map(kind: &Type) -> bool {
    match kind {
        Type::Map(_) => true,
        Type::Array(inner) => has_map(inner),
        _ => false,
    }
}

fn against_body(operation: &Operation, body: &Body, value: &Value, fact: &mut ExampleFact) {
    if body.fields.is_empty() {
        against_type(operation, &body.kind, value, "", fact);
        return;
    }
    let values: Vec<&Value> = match value {
        Value::Array(list) => list.iter().collect(),
        other => vec![other],
    };
    let prefix = if matches!(body.kind, Type::Array(_)) { "[]." } else { "" };
    for value in values {
        against_fields(operation, &body.fields, value, prefix, fact);
    }
}

fn against_fields(operation: &Operation, known: &[Field], value: &Value, prefix: &str, fact: &mut ExampleFact) {
    let Value::Object(map) = value else { return };
    let start = fact.unknown.len();
    let mut unknown: Vec<&Value> = Vec::new();
    for (name, inner) in map {
        fact.members += 1;
        let path = format!("{prefix}{name}");
        match known.iter().find(|f| f.name == *name) {
            Some(field) => {
                fact.known += 1;
                against_type(operation, &field.kind, inner, &path, fact);
            }
            None => match misspelt(name, known.iter().map(|f| f.name.as_str()).filter(|k| !map.contains_key(*k))) {
                Some(meant) => {
                    fact.known += 1;
                    note(&mut fact.misspelt, format!("{path}: {meant}"));
                }
                None => {
                    note(&mut fact.unknown, path);
                    unknown.push(inner);
                    fact.members += below(inner);
                }
            },
        }
    }
    let meant = |f: &&Field| fact.misspelt.iter().any(|m| m.ends_with(&format!(": {}", f.name)));
    let lacking: Vec<&Field> = known.iter().filter(|f| !map.contains_key(&f.name)).filter(|f| !meant(f)).collect();
    // Nothing of its own may differ: a text is no other name of a list.
    if let [value] = unknown[..]
        && lacking.iter().filter(|f| f.required == Some(true)).all(|f| same_shape(&f.kind, value))
    {
        another_name(&lacking, str::to_owned, fact, start);
    }
}

/// Whether both are lists, objects or scalars.
fn same_shape(kind: &Type, value: &Value) -> bool {
    match kind {
        Type::Array(_) => value.is_array(),
        Type::Object | Type::Struct(_) | Type::Map(_) => value.is_object(),
        Type::Any => true,
        _ => !value.is_array() && !value.is_object(),
    }
}

fn against_type(operation: &Operation, kind: &Type, value: &Value, path: &str, fact: &mut ExampleFact) {
    match (kind, value) {
        (_, Value::Null) => {}
        (Type::Any, _) => {
            fact.members += below(value);
            fact.known += below(value);
        }
        (Type::Array(element), Value::Array(list)) => {
            for inner in list {
                against_type(operation, element, inner, &format!("{path}[]"), fact);
            }
        }
        // One object where the table states a list of them.
        (Type::Array(element), Value::Object(_)) => {
            note(&mut fact.differ, format!("{path}: object"));
            against_type(operation, element, value, &format!("{path}[]"), fact);
        }
        (Type::Map(of), Value::Object(map)) => {
            for inner in map.values() {
                fact.members += 1;
                fact.known += 1;
                against_type(operation, of, inner, &format!("{path}{{}}"), fact);
            }
        }
        (Type::Struct(name), Value::Object(_)) => match operation.structure(name) {
            Some(structure) => against_fields(operation, &structure.fields, value, &format!("{path}."), fact),
            None => all_unknown(value, &format!("{path}."), fact),
        },
        (Type::Object, Value::Object(map)) if map.is_empty() => {}
        // An object of which the tables say nothing: its members are unknown to the schema.
        (Type::Object, Value::Object(_)) => all_unknown(value, &format!("{path}."), fact),
        (stated, shown) if fits(stated, &fields::type_of(shown)) => {}
        (_, shown) => {
            note(&mut fact.differ, format!("{path}: {}", fields::type_of(shown)));
            fact.members += below(shown);
        }
    }
}

/// Members at all depths below a value.
fn below(value: &Value) -> u32 {
    u32::try_from(super::examples::members(Some(value))).unwrap_or(u32::MAX)
}

fn fits(stated: &Type, shown: &Type) -> bool {
    stated == shown || matches!((stated, shown), (Type::Number, Type::Integer) | (Type::File, Type::String))
}

fn all_unknown(value: &Value, prefix: &str, fact: &mut ExampleFact) {
    for object in fields::objects(&[value]) {
        for (name, inner) in object {
            fact.members += 1 + below(inner);
            note(&mut fact.unknown, format!("{prefix}{name}"));
        }
    }
}

fn note(list: &mut Vec<String>, entry: String) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}
