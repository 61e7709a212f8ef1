//! What a schema says by itself: type, format, null, and annotations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{Both, Comparison};
use super::text;
use super::view::Schema;
use crate::check;

/// `array`, `object`, or none for single values.
fn shape<'d>(types: &BTreeSet<&'d str>) -> Option<&'d str> {
    types.iter().copied().find(|t| matches!(*t, "array" | "object"))
}

/// Type, format and null. Whether the rest can be compared.
pub(super) fn compare(comparison: &mut Comparison<'_>) -> bool {
    let (old, new) = (comparison.old.types(), comparison.new.types());
    let show = |types: &BTreeSet<&str>| {
        Some(if types.is_empty() { "any".to_owned() } else { types.iter().copied().collect::<Vec<_>>().join(" or ") })
    };
    let (was, is) = (show(&old), show(&new));
    let wider = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
        b.is_empty() || a.iter().all(|t| b.contains(t) || (*t == "integer" && b.contains("number")))
    };
    if old == new {
        format(comparison);
        null(comparison);
        return true;
    }
    let checks = if wider(&old, &new) && !old.is_empty() {
        (&check::REQUEST_TYPE_WIDENED, &check::RESPONSE_TYPE_WIDENED)
    } else if wider(&new, &old) && !new.is_empty() {
        (&check::REQUEST_TYPE_NARROWED, &check::RESPONSE_TYPE_NARROWED)
    } else if shape(&old) != shape(&new) {
        (&check::REQUEST_SHAPE_CHANGED, &check::RESPONSE_SHAPE_CHANGED)
    } else {
        (&check::REQUEST_TYPE_CHANGED, &check::RESPONSE_TYPE_CHANGED)
    };
    comparison.either(checks, "type", was, is);
    null(comparison);
    annotations(comparison);
    false
}

fn format(comparison: &mut Comparison<'_>) {
    if time(comparison) {
        return;
    }
    let (old, new) = (comparison.old.get("format"), comparison.new.get("format"));
    if old != new {
        let rank = |v: Option<&Value>| match v.and_then(Value::as_str) {
            Some("int32" | "float") => Some(0),
            Some("int64" | "double") | None => Some(1),
            _ => None,
        };
        let numeric = comparison.old.types().iter().any(|t| matches!(*t, "integer" | "number"));
        let secret = |v: Option<&Value>| v.and_then(Value::as_str) == Some("password");
        let checks = match (rank(old), rank(new)) {
            _ if secret(new) => (&check::REQUEST_SECRET_ADDED, &check::RESPONSE_SECRET_ADDED),
            _ if secret(old) => (&check::REQUEST_SECRET_REMOVED, &check::RESPONSE_SECRET_REMOVED),
            (Some(old), Some(new)) if numeric && old < new => {
                (&check::REQUEST_TYPE_WIDENED, &check::RESPONSE_TYPE_WIDENED)
            }
            (Some(old), Some(new)) if numeric && old > new => {
                (&check::REQUEST_TYPE_NARROWED, &check::RESPONSE_TYPE_NARROWED)
            }
            (Some(_), Some(_)) if numeric => (&check::SCHEMA_EXTENSION, &check::SCHEMA_EXTENSION),
            _ => (&check::REQUEST_FORMAT_CHANGED, &check::RESPONSE_FORMAT_CHANGED),
        };
        comparison.either(checks, "format", old.map(text), new.map(text));
    }
}

/// The shape of a time or an expression: `x-format`, or `date-time` and `date`, which are shapes too. Whether it changed.
fn time(comparison: &mut Comparison<'_>) -> bool {
    let shape = |schema: &Schema<'_>| {
        let format = schema.get("format").filter(|f| *f == "date-time" || *f == "date");
        schema.get("x-format").or(format).map(text)
    };
    let (old, new) = (shape(&comparison.old), shape(&comparison.new));
    let own = |schema: &Schema<'_>| schema.get("x-format").is_some();
    // Without a shape of its own on either side, it is a format as any other.
    if old == new || !(own(&comparison.old) || own(&comparison.new)) {
        return false;
    }
    let checks = (&check::REQUEST_TIME_CHANGED, &check::RESPONSE_TIME_CHANGED);
    comparison.either(checks, "x-format", old, new);
    true
}

fn null(comparison: &mut Comparison<'_>) {
    let checks = match (comparison.old.nullable(), comparison.new.nullable()) {
        (false, true) => (&check::REQUEST_NULL_WON, &check::RESPONSE_NULL_WON),
        (true, false) => (&check::REQUEST_NULL_LOST, &check::RESPONSE_NULL_LOST),
        _ => return,
    };
    comparison.either(checks, "nullable", None, None);
}

/// Keywords that other functions compare, or that say nothing by themselves.
const COMPARED: [&str; 31] = [
    "type",
    "format",
    "x-format",
    "nullable",
    "enum",
    "x-extensible-enum",
    "x-enum-descriptions",
    "x-enum-varnames",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "pattern",
    "x-constraints",
    "default",
    "items",
    "additionalProperties",
    "oneOf",
    "anyOf",
    "description",
    "title",
    "example",
    "examples",
];

/// Texts, examples, defaults and keys that no other check knows.
pub(super) fn annotations(comparison: &mut Comparison<'_>) {
    let keys: BTreeSet<&str> = comparison.old.keywords.keys().chain(comparison.new.keywords.keys()).copied().collect();
    for key in keys {
        let (old, new) = (comparison.old.get(key), comparison.new.get(key));
        if old == new {
            continue;
        }
        let same = |check| (check, check);
        let yes = |v: Option<&Value>| v == Some(&Value::Bool(true));
        let checks: Both = match key {
            "description" | "title" => same(&check::SCHEMA_TEXT),
            "example" | "examples" => same(&check::EXAMPLE_CHANGED),
            "default" | "x-default" => (&check::REQUEST_DEFAULT_CHANGED, &check::RESPONSE_DEFAULT_CHANGED),
            "readOnly" | "writeOnly" if yes(old) == yes(new) => continue,
            "readOnly" | "writeOnly" => same(&check::READ_WRITE_CHANGED),
            "x-secret" if new.is_some() => (&check::REQUEST_SECRET_ADDED, &check::RESPONSE_SECRET_ADDED),
            "x-secret" => (&check::REQUEST_SECRET_REMOVED, &check::RESPONSE_SECRET_REMOVED),
            "deprecated" if yes(old) == yes(new) => continue,
            "deprecated" if yes(new) => same(&check::DEPRECATED),
            "deprecated" => same(&check::DEPRECATION_WITHDRAWN),
            "discriminator" | "not" => (&check::REQUEST_RULE_CHANGED, &check::RESPONSE_RULE_CHANGED),
            _ if COMPARED.contains(&key) => continue,
            _ => same(&check::SCHEMA_EXTENSION),
        };
        comparison.either(checks, key, old.map(text), new.map(text));
    }
}
