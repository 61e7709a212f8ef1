//! Schemas that are equal but for their texts.  In: a description and the names that people gave.  Out: those for which
//! nobody has said why they are two.
//!
//! The body of an operation belongs to the operation and may grow alone, so that it may be equal to any other schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::chosen::Names;
use super::rules::operation_ids;
use crate::diagnostic::Diagnostic;

/// Keys that hold texts.
const TEXTS: [&str; 3] = ["description", "x-enum-descriptions", "example"];

/// Groups of equal schemas without a reason, and reasons that no schemas need.
pub fn problems(document: &Value, names: &Names, place: &str) -> Vec<Diagnostic> {
    let ids = operation_ids(document);
    let body = |name: &str| {
        ["Request", "Response"].iter().any(|end| name.strip_suffix(end).is_some_and(|id| ids.contains(id)))
    };
    let mut groups: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (name, schema) in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
        if schema.get("properties").is_some() && !body(name) {
            groups.entry(shape(schema).to_string()).or_default().insert(name);
        }
    }
    groups.retain(|_, schemas| schemas.len() > 1);
    let known: Vec<BTreeSet<&str>> =
        names.alike.iter().map(|alike| alike.schemas.iter().map(String::as_str).collect()).collect();
    let quoted = |schemas: &BTreeSet<&str>| format!("`{}`", Vec::from_iter(schemas.iter().copied()).join("`, `"));
    let unexplained = groups.values().filter(|schemas| !known.contains(schemas)).map(|schemas| {
        let help = "give them one name under `schemas`, or list them under `alike` with the reason";
        let lines: Vec<String> = schemas.iter().map(|name| format!("  {name}: <Name>")).collect();
        let message = format!("{} are equal but for their texts", quoted(schemas));
        Diagnostic::new(place, message, help).paste("schemas", lines.join("\n"))
    });
    let stale = known.iter().filter(|schemas| groups.values().all(|group| group != *schemas)).map(|schemas| {
        let message = format!("`alike` names {}, which are not all the schemas of one form", quoted(schemas));
        Diagnostic::new(place, message, "remove it, or name all of them")
    });
    unexplained.chain(stale).collect()
}

/// A schema without its texts, with its keys in order.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept: BTreeMap<&String, &Value> =
                members.iter().filter(|(key, _)| !TEXTS.contains(&key.as_str())).collect();
            kept.into_iter().map(|(key, value)| (key.clone(), shape(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(shape).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn equal_schemas_need_a_reason() {
        let schema = |member: &str, text: &str| json!({ "properties": { member: { "description": text } } });
        let both = "alike: [{ schemas: [Lid, Tin], reason: A lid is no tin. }]";
        let cases = [
            // another schema beside `Tin`, names, what is found
            ("Lid", schema("id", "Of the lid."), "", Some("`Lid`, `Tin` are equal")),
            ("Lid", schema("id", "Of the lid."), both, None),
            ("Lid", schema("name", "Of the lid."), "", None),
            ("Lid", schema("name", "Of the lid."), both, Some("not all the schemas")),
            ("ListTinsResponse", schema("id", "Of the tin."), "", None),
        ];
        for (other, value, names, expected) in cases {
            let document = json!({
                "paths": { "/tins": { "get": { "operationId": "listTins" } } },
                "components": { "schemas": { "Tin": schema("id", "Of the tin."), other: value } },
            });
            let found = problems(&document, &Names::read(names).unwrap(), "names.yaml");
            let found: Vec<String> = found.into_iter().map(|problem| problem.message).collect();
            match expected {
                Some(part) => assert!(found.len() == 1 && found[0].contains(part), "{other}: {found:?}"),
                None => assert_eq!(found, Vec::<String>::new(), "{other}"),
            }
        }
    }
}
