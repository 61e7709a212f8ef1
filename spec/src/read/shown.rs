//! What samples show of rows beyond their names, also where they lost their nesting.  In: an operation and its examples.
//! Out: the operation, rows marked that may be null, and lists of anything with the type of the elements shown.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compare;
use super::examples::Example;
use super::fields;
use super::side::Side;
use crate::fact::{Field, Operation};
use crate::text;
use crate::types::Type;

/// A row: its line and its name.
type Row = (u32, String);

/// Gives lists whose rows say nothing of their elements the type of the scalars that samples list under the name.
pub fn elements(operation: &mut Operation, examples: &[Example]) {
    let unknown = |kind: &Type| matches!(kind, Type::Array(_)) && *kind.leaf() == Type::Any;
    let pairs: Vec<(&String, Type)> = examples
        .iter()
        .filter(|e| e.side != Side::Error)
        .flat_map(|e| e.pairs.iter().flatten())
        .filter(|(_, value)| value.as_array().is_some_and(|list| !list.is_empty()))
        .map(|(name, value)| (name, fields::type_of(value)))
        .collect();
    for field in operation.fields_mut().filter(|f| unknown(&f.kind)) {
        let mut own = pairs.iter().filter(|(name, _)| **name == field.name).map(|(_, kind)| kind);
        let Some(first) = own.next().filter(|kind| !unknown(kind)) else { continue };
        if own.all(|kind| kind == first) {
            field.kind = first.clone();
            field.repairs.push("element type: example".to_owned());
        }
    }
}

/// Marks every row that a sample shows as null. Where a sample lost its nesting, all rows of the name are meant.
pub fn nulls(operation: &mut Operation, examples: &[Example]) {
    let mut rows: BTreeSet<Row> = BTreeSet::new();
    for example in examples.iter().filter(|e| e.side != Side::Error) {
        let of = if example.side == Side::Request { "request" } else { "response" };
        let Some(body) = operation.body(of) else { continue };
        let names = Names { operation, line: example.line, of };
        match &example.value {
            Some(value) if !(example.nesting_lost() || compare::wrapper_left_out(Some(body), example)) => {
                if body.fields.is_empty() {
                    against(&names, &body.kind, value, &mut rows);
                } else {
                    values(value).into_iter().for_each(|v| members(&names, &body.fields, v, &mut rows));
                }
            }
            _ => {
                let known = operation.members(body);
                let lacking =
                    || known.iter().map(|f| f.name.as_str()).filter(|k| !example.names.iter().any(|n| n == k));
                for (name, _) in example.pairs.iter().flatten().filter(|(_, value)| value.is_null()) {
                    let own: Vec<Row> = known.iter().filter(|f| names.mean(f, name)).map(|f| row(f)).collect();
                    let meant = compare::misspelt(name, lacking().collect::<BTreeSet<_>>().into_iter());
                    let meant = meant.filter(|_| own.is_empty());
                    rows.extend(known.iter().filter(|f| meant == Some(f.name.as_str())).map(|f| row(f)));
                    rows.extend(own);
                }
            }
        }
    }
    operation.fields_mut().filter(|f| rows.contains(&row(f))).for_each(|f| f.null = true);
}

fn row(field: &Field) -> Row {
    (field.line, field.name.clone())
}

/// What the names of one sample mean.
struct Names<'o> {
    operation: &'o Operation,
    line: u32,
    of: &'static str,
}

impl Names<'_> {
    /// Whether a name of the sample is that of a row, perhaps in another spelling.
    fn mean(&self, field: &Field, name: &str) -> bool {
        let entry = format!("{name}: {}", field.name);
        let spelt = |misspelt: &String| *misspelt == entry || misspelt.ends_with(&format!(".{entry}"));
        let mut own = self.operation.examples.iter().filter(|e| e.line == self.line && e.of == self.of);
        text::shape(&field.name) == text::shape(name) || own.any(|e| e.misspelt.iter().any(spelt))
    }
}

/// A body may be shown as a list of itself.
fn values(value: &Value) -> Vec<&Value> {
    value.as_array().map_or_else(|| vec![value], |list| list.iter().collect())
}

fn members(names: &Names<'_>, known: &[Field], value: &Value, rows: &mut BTreeSet<Row>) {
    for (name, inner) in value.as_object().into_iter().flatten() {
        let exact = known.iter().find(|f| f.name == *name);
        let Some(field) = exact.or_else(|| known.iter().find(|f| names.mean(f, name))) else { continue };
        if inner.is_null() {
            rows.insert(row(field));
        } else {
            against(names, &field.kind, inner, rows);
        }
    }
}

fn against(names: &Names<'_>, kind: &Type, value: &Value, rows: &mut BTreeSet<Row>) {
    match (kind, value) {
        (Type::Array(element), Value::Array(list)) => list.iter().for_each(|v| against(names, element, v, rows)),
        // One object where the table states a list of them, and the other way round.
        (Type::Array(element), Value::Object(_)) => against(names, element, value, rows),
        (Type::Struct(_), Value::Array(list)) => list.iter().for_each(|v| against(names, kind, v, rows)),
        (Type::Map(of), Value::Object(map)) => map.values().for_each(|v| against(names, of, v, rows)),
        (Type::Struct(name), Value::Object(_)) => {
            let structure = names.operation.structure(name);
            structure.into_iter().for_each(|s| members(names, &s.fields, value, rows));
        }
        _ => {}
    }
}
