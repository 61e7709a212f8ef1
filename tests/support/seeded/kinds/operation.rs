//! Operations, servers, authentication and statuses.

use serde_json::{Value, json};

use super::super::places::{Operation, remove};
use super::{Kind, both, one, operation, set, unset, whole};

pub fn kinds() -> Vec<Kind> {
    let groups = [
        both(
            operation,
            ("operation removed", "operation-removed"),
            ("operation added", "operation-added"),
            |d, o, at| (o.value()["deprecated"] != json!(true)).then(|| remove(d, at))?.map(drop),
        ),
        one(operation, "path changed", "path-changed", |d, _, _| {
            let paths = d["paths"].as_object_mut()?;
            let path = paths.keys().next()?.clone();
            let item = paths.shift_remove(&path)?;
            paths.insert(format!("/v9{path}"), item);
            Some(())
        }),
        one(operation, "method changed", "method-changed", |d, _, at| {
            let (item, method) = at.rsplit_once('/')?;
            let value = remove(d, at)?;
            let other = if method == "put" { "patch" } else { "put" };
            set(d, item, other, value)
        }),
        one(operation, "operationId changed", "operation-id-changed", |d, _, at| {
            set(d, at, "operationId", json!("doSomethingElse"))
        }),
        both(
            operation,
            ("deprecation announced", "deprecated"),
            ("deprecation withdrawn", "deprecation-withdrawn"),
            |d, _, at| set(d, at, "deprecated", json!(true)),
        ),
        one(operation, "success status changed", "success-status-changed", |d, o, at| {
            let (status, _) = o.success()?;
            let answer = remove(d, &format!("{at}/responses/{status}"))?;
            set(d, &format!("{at}/responses"), if status == "202" { "200" } else { "202" }, answer)
        }),
        both(
            operation,
            ("success status added", "success-status-added"),
            ("success status removed", "success-status-removed"),
            |d, _, at| set(d, &format!("{at}/responses"), "207", json!({ "description": "Some of it." })),
        ),
        both(
            operation,
            ("error status added", "error-status-added"),
            ("error status removed", "error-status-removed"),
            |d, _, at| set(d, &format!("{at}/responses"), "418", json!({ "description": "A teapot." })),
        ),
        one(operation, "text of an operation changed", "operation-text", |d, _, at| {
            set(d, at, "description", json!("Something else."))
        }),
        one(operation, "group changed", "tag-changed", |d, _, at| set(d, at, "tags", json!(["Elsewhere"]))),
        both(whole, ("server added", "server-added"), ("server removed", "server-removed"), |d, _, _| {
            d["servers"].as_array_mut()?.push(json!({ "url": "https://other.example" }));
            Some(())
        }),
        both(
            whole,
            ("way to authenticate added", "security-scheme-added"),
            ("way to authenticate removed", "security-scheme-removed"),
            |d, _, _| {
                set(
                    d,
                    "/components/securitySchemes",
                    "key",
                    json!({ "type": "apiKey", "in": "header", "name": "X-Key" }),
                )?;
                d["security"].as_array_mut()?.push(json!({ "key": [] }));
                Some(())
            },
        ),
        both(
            operation,
            ("authentication not needed any more", "security-removed"),
            ("authentication needed", "security-added"),
            |d, _, at| set(d, at, "security", json!([])),
        ),
        one(operation, "path parameter renamed", "path-parameter-renamed", path_parameter),
    ];
    groups.into_iter().flatten().collect()
}

fn path_parameter(document: &mut Value, operation: &Operation, at: &str) -> Option<()> {
    let list = operation.value()["parameters"].as_array()?.len();
    let (i, place) = (0..list)
        .map(|i| (i, operation.follow(&format!("{at}/parameters/{i}"))))
        .find(|(_, place)| document.pointer(place).is_some_and(|p| p["in"] == "path" && p["name"] != "project_id"))?;
    let mut parameter = document.pointer(&place)?.clone();
    let name = parameter["name"].as_str()?.to_owned();
    parameter["name"] = json!("other_id");
    *document.pointer_mut(&format!("{at}/parameters/{i}"))? = parameter;
    let path = document["paths"].as_object()?.keys().next()?.clone();
    let value = unset(document, "/paths", &path)?;
    set(document, "/paths", &path.replace(&format!("{{{name}}}"), "{other_id}"), value)
}
