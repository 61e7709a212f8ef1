//! Lists of values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::Comparison;
use super::text;
use super::view::{Direction, Schema};
use crate::check;

/// A list of values: its key, and whether others may come.
fn list<'d>(schema: &Schema<'d>) -> Option<(&'static str, bool, Vec<&'d Value>)> {
    let of = |key| schema.get(key).and_then(Value::as_array).map(|values| values.iter().collect::<Vec<_>>());
    let closed = of("enum").map(|values| ("enum", false, values));
    closed.or_else(|| of("x-extensible-enum").map(|values| ("x-extensible-enum", true, values)))
}

/// Values that were added or removed, and lists that opened or closed.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let request = comparison.direction == Direction::Request;
    let show = |values: &[&Value]| Some(values.iter().map(|v| text(v)).collect::<Vec<_>>().join(", "));
    match (list(&comparison.old), list(&comparison.new)) {
        (None, None) => {}
        (None, Some((key, open, values))) => {
            if !(request && open) {
                let checks = (&check::REQUEST_BECAME_LIST, &check::RESPONSE_BECAME_LIST);
                comparison.either(checks, key, None, show(&values));
            } else {
                comparison.push(&check::REQUEST_VALUE_ADDED, key, None, show(&values));
            }
        }
        (Some((key, open, values)), None) => {
            // An open list in an answer never promised that nothing else comes.
            let answer = if open { &check::RESPONSE_VALUE_REMOVED } else { &check::RESPONSE_LIST_LIFTED };
            comparison.either((&check::REQUEST_LIST_LIFTED, answer), key, show(&values), None);
        }
        (Some((was, was_open, old)), Some((is, is_open, new))) => {
            if was_open != is_open {
                let checks = if is_open {
                    (&check::REQUEST_LIST_LIFTED, &check::RESPONSE_LIST_OPENED)
                } else {
                    (&check::REQUEST_BECAME_LIST, &check::RESPONSE_LIST_CLOSED)
                };
                comparison.either(checks, is, Some(was.to_owned()), Some(is.to_owned()));
            }
            for value in new.iter().filter(|v| !old.contains(v)) {
                let answer = if is_open { &check::RESPONSE_OPEN_VALUE_ADDED } else { &check::RESPONSE_VALUE_ADDED };
                comparison.either((&check::REQUEST_VALUE_ADDED, answer), is, None, Some(text(value)));
            }
            for value in old.iter().filter(|v| !new.contains(v)) {
                let checks = (&check::REQUEST_VALUE_REMOVED, &check::RESPONSE_VALUE_REMOVED);
                comparison.either(checks, was, Some(text(value)), None);
            }
            texts(comparison, &old.iter().filter(|v| new.contains(v)).copied().collect::<Vec<_>>());
        }
    }
}

/// Texts and names of the values that both lists have.
fn texts(comparison: &mut Comparison<'_>, kept: &[&Value]) {
    for key in ["x-enum-descriptions", "x-enum-varnames"] {
        let of = |schema: &Schema<'_>, value: &Value| -> Option<String> {
            let texts = schema.get(key)?;
            match texts {
                Value::Object(map) => map.get(&text(value)).map(text),
                Value::Array(list) => {
                    let (_, _, values) = self::list(schema)?;
                    list.get(values.iter().position(|v| *v == value)?).map(text)
                }
                _ => None,
            }
        };
        let mut seen = BTreeSet::new();
        for value in kept.iter().filter(|v| seen.insert(text(v))) {
            let (old, new) = (of(&comparison.old, value), of(&comparison.new, value));
            if old != new {
                comparison.push(&check::VALUE_TEXT, key, old, new);
            }
        }
    }
}
