//! A value as texts, for a path, a query, a header or a form.

use serde_json::Value;

/// One text for a scalar, one for each element of a list, none for null and objects.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::Bool(flag) => vec![flag.to_string()],
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
    }
}
