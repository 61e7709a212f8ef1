//! Parameters of the query and of headers.

use serde_json::{Value, json};

use super::super::places::Operation;
use super::{Kind, both, one, operation, set};

fn parameters(operation: &Operation) -> Vec<String> {
    operation.parameters()
}

/// The schemas of parameters.
fn schemas(operation: &Operation) -> Vec<String> {
    operation.parameters().iter().map(|at| operation.follow(&format!("{at}/schema"))).collect()
}

pub fn kinds() -> Vec<Kind> {
    let groups = [
        both(
            operation,
            ("optional parameter added", "parameter-added"),
            ("optional parameter removed", "parameter-removed"),
            |d, _, at| {
                add(
                    d,
                    at,
                    json!({ "name": "smell", "in": "query", "description": "How it smells.", "schema": { "type": "boolean" } }),
                )
            },
        ),
        both(
            operation,
            ("required parameter added", "parameter-added-required"),
            ("required parameter removed", "parameter-removed"),
            |d, _, at| {
                let schema = json!({ "type": "boolean" });
                add(
                    d,
                    at,
                    json!({ "name": "smell", "in": "query", "required": true, "description": "How it smells.", "schema": schema }),
                )
            },
        ),
        both(
            parameters,
            ("parameter became required", "parameter-became-required"),
            ("parameter became optional", "parameter-became-optional"),
            |d, _, at| set(d, at, "required", json!(true)),
        ),
        one(parameters, "parameter moved to a header", "parameter-moved", |d, _, at| {
            (d.pointer(at)?["in"] == "query").then(|| set(d, at, "in", json!("header")))?
        }),
        one(parameters, "parameter renamed", "parameter-renamed", |d, _, at| {
            let name = format!("{}s", d.pointer(at)?["name"].as_str()?);
            set(d, at, "name", json!(name))
        }),
        one(parameters, "text of a parameter changed", "parameter-text", |d, _, at| {
            set(d, at, "description", json!("Something else."))
        }),
        one(schemas, "type of a parameter changed", "request-type-changed", |d, _, at| {
            let schema = d.pointer_mut(at)?;
            let bare = schema.as_object()?.keys().all(|key| key == "type" || key == "minLength");
            (bare && schema["type"] == "string").then(|| *schema = json!({ "type": "boolean" }))
        }),
        both(
            schemas,
            ("limit of a parameter tightened", "request-limit-tightened"),
            ("limit of a parameter loosened", "request-limit-loosened"),
            |d, _, at| {
                let schema = d.pointer(at)?;
                let numeric = schema["type"] == "integer" && schema.get("maximum").is_none();
                numeric.then(|| set(d, at, "maximum", json!(7)))?
            },
        ),
        both(
            schemas,
            ("value of a parameter removed", "request-value-removed"),
            ("value of a parameter added", "request-value-added"),
            |d, _, at| {
                let list = d.pointer_mut(at)?.get_mut("enum")?.as_array_mut()?;
                (list.len() > 1).then(|| list.pop())?.map(drop)
            },
        ),
        both(
            schemas,
            ("parameter became a list of values", "request-became-list-of-values"),
            ("list of values of a parameter lifted", "request-list-of-values-lifted"),
            |d, _, at| {
                let schema = d.pointer(at)?;
                let open = schema["type"] == "string"
                    && schema.get("enum").is_none()
                    && schema.get("x-extensible-enum").is_none();
                open.then(|| set(d, at, "enum", json!(["red", "blue"])))?
            },
        ),
        both(
            schemas,
            ("pattern of a parameter added", "request-pattern-added"),
            ("pattern of a parameter removed", "request-pattern-removed"),
            |d, _, at| {
                let schema = d.pointer(at)?;
                (schema["type"] == "string" && schema.get("pattern").is_none())
                    .then(|| set(d, at, "pattern", json!("^[a-z]+$")))?
            },
        ),
        one(schemas, "default of a parameter changed", "request-default-changed", |d, _, at| {
            (d.pointer(at)?["type"] == "integer").then(|| set(d, at, "default", json!(3)))?
        }),
        one(parameters, "lists in a parameter written another way", "parameter-style-changed", |d, _, at| {
            let parameter = d.pointer(at)?;
            let list = parameter["schema"]["type"] == "array" && parameter["in"] == "query";
            let explode = parameter.get("explode") != Some(&Value::Bool(false));
            list.then(|| set(d, at, "explode", json!(!explode)))?
        }),
    ];
    groups.into_iter().flatten().collect()
}

fn add(document: &mut Value, at: &str, parameter: Value) -> Option<()> {
    let operation = document.pointer_mut(at)?.as_object_mut()?;
    operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?.push(parameter);
    Some(())
}
