//! The members of a body at all depths → rows of a table.

use serde_json::Value;

use super::operation::resolved;
use super::{cell, sentence};

/// How many values of a list are shown.
const VALUES: usize = 12;

/// The rows down to a depth, each member by its whole path.
pub(super) fn rows(document: &Value, schema: &Value, depth: usize) -> Vec<String> {
    let mut out = Vec::new();
    walk(document, schema, "", depth, &mut out);
    out
}

fn walk(document: &Value, schema: &Value, path: &str, depth: usize, out: &mut Vec<String>) {
    let schema = resolved(document, schema);
    if schema["type"] == "array" {
        return walk(document, &schema["items"], &format!("{path}[]"), depth, out);
    }
    let required = schema["required"].as_array();
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let at = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let own = member["description"].as_str().or_else(|| resolved(document, member)["description"].as_str());
        let must = if required.is_some_and(|list| list.iter().any(|it| it == name)) { "Required. " } else { "" };
        out.push(format!(
            "| `{at}` | {} | {must}{} |",
            kind(document, member),
            cell(&sentence(own.unwrap_or_default()))
        ));
        if depth > 1 {
            walk(document, member, &at, depth - 1, out);
        }
    }
}

/// The type of a value in words.
pub(super) fn kind(document: &Value, schema: &Value) -> String {
    let schema = resolved(document, schema);
    if let Some(values) = schema.get("enum").or_else(|| schema.get("x-extensible-enum")).and_then(Value::as_array) {
        let shown = values.iter().filter(|it| !it.is_null()).take(VALUES);
        let shown: Vec<String> =
            shown.map(|it| format!("`{}`", it.as_str().map_or_else(|| it.to_string(), str::to_owned))).collect();
        let more = if values.len() > VALUES { ", …" } else { "" };
        return format!("{}{more}", shown.join(", "));
    }
    match schema["type"].as_str() {
        Some("array") => format!("list of {}", kind(document, &schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            format!("map of {}", kind(document, &schema["additionalProperties"]))
        }
        Some(name) => name.to_owned(),
        None => "any".to_owned(),
    }
}
