//! Parameters that mean the same thing in all operations.  In: all operations.  Out: the same, where such a parameter has
//! the same constraints everywhere.

use std::collections::BTreeSet;

use crate::constraint::{Constraints, NO_UUID};
use crate::fact::{Operation, Parameter};
use crate::types::Type;
use gaussdb_extensions::Location;

/// Gives headers, and the placeholder that every path starts with, the same constraints in all operations:
/// they mean the same thing everywhere, and only some sections describe them in full.
pub(super) fn agree(operations: &mut [&mut Operation]) {
    no_uuids(operations);
    counts(operations);
    let first = |o: &Operation| o.path.split(['{', '}']).nth(1).map(str::to_owned);
    let common = |o: &Operation, p: &Parameter| {
        p.place == Location::Header || p.place == Location::Path && first(o).as_ref() == Some(&p.field.name)
    };
    let mut all: Vec<(Location, String, Option<Constraints>)> = Vec::new();
    for operation in operations.iter() {
        for parameter in operation.parameters.iter().filter(|p| common(operation, p)) {
            let found =
                all.iter_mut().find(|(place, name, _)| *place == parameter.place && *name == parameter.field.name);
            let own = &parameter.field.constraints;
            match found {
                Some((_, _, agreed)) => *agreed = agreed.as_ref().and_then(|a| a.together(own)),
                None => all.push((parameter.place, parameter.field.name.clone(), Some(own.clone()))),
            }
        }
    }
    for operation in operations.iter_mut() {
        let first = first(operation);
        for parameter in &mut operation.parameters {
            let common = parameter.place == Location::Header || first.as_ref() == Some(&parameter.field.name);
            let agreed = all.iter().find(|(place, name, _)| *place == parameter.place && *name == parameter.field.name);
            if let Some((_, _, Some(agreed))) = agreed.filter(|_| common) {
                parameter.field.constraints = agreed.clone();
            }
        }
    }
}

/// A query parameter that is a number and has a whole default counts something, such as the items of a page: documents
/// say "number" for it where others say "integer".
fn counts(operations: &mut [&mut Operation]) {
    let whole = |c: &Constraints| c.default.as_ref().is_some_and(|d| d.is_i64() || d.is_u64());
    for parameter in operations.iter_mut().flat_map(|o| &mut o.parameters) {
        let field = &mut parameter.field;
        if parameter.place == Location::Query && field.kind == Type::Number && whole(&field.constraints) {
            field.kind = Type::Integer;
        }
    }
}

/// A placeholder that a sample of one operation proves to be no UUID is none in any.
fn no_uuids(operations: &mut [&mut Operation]) {
    let disproved = |c: &Constraints| c.rules.get("x-format").is_some_and(|rule| rule == NO_UUID);
    let path = |p: &&Parameter| p.place == Location::Path;
    let all = operations.iter().flat_map(|o| o.parameters.iter().filter(path));
    let names: BTreeSet<String> =
        all.filter(|p| disproved(&p.field.constraints)).map(|p| p.field.name.clone()).collect();
    for parameter in operations.iter_mut().flat_map(|o| o.parameters.iter_mut().filter(|p| p.place == Location::Path)) {
        let constraints = &mut parameter.field.constraints;
        if names.contains(&parameter.field.name) && constraints.shape.as_deref() == Some("uuid") {
            constraints.shape = None;
            constraints.rules.remove("x-format");
        }
    }
}
