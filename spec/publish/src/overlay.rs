//! A description → an overlay (OpenAPI Overlay 1.0) with the keys that the generator of Speakeasy reads.  In: `x-pagination`
//! and `x-idempotent`.  Out: `x-speakeasy-pagination` and `x-speakeasy-retries`.
//!
//! A list whose offset counts items or pages, depending on the service, has no form there and is left out. Redocly's
//! generator reads no key for pages.

use gaussdb_extensions::{JsonPath, Location, Offset, Pagination, Paging};
use serde_json::{Value, json};

use super::operations;

/// The overlay of a description; none when nothing can be said.
pub fn overlay(document: &Value) -> Option<Value> {
    let mut actions = Vec::new();
    for (method, path, operation) in operations(document) {
        let read = |value: &Value| gaussdb_extensions::read::<Pagination>(value).ok();
        let pages = operation.get("x-pagination").and_then(read).and_then(|it| pagination(&it));
        let mut update = serde_json::Map::new();
        update.extend(pages.map(|value| ("x-speakeasy-pagination".to_owned(), value)));
        if operation["x-idempotent"] == true {
            update.insert("x-speakeasy-retries".to_owned(), retries());
        }
        if !update.is_empty() {
            actions.push(json!({ "target": format!("$.paths['{path}'].{method}"), "update": update }));
        }
    }
    let info = json!({
        "title": format!("{}, keys for Speakeasy", document["info"]["title"].as_str().unwrap_or_default()),
        "version": document["info"]["version"],
    });
    (!actions.is_empty()).then(|| json!({ "overlay": "1.0.0", "info": info, "actions": actions }))
}

/// How pages are fetched, if these words exist for it.
fn pagination(own: &Pagination) -> Option<Value> {
    let place = match own.location {
        Location::Query => "parameters",
        Location::Body => "requestBody",
        Location::Path | Location::Header => return None,
    };
    let input = |name: &str, kind: &str| json!({ "name": name, "in": place, "type": kind });
    let results = expression(&own.items)?;
    match &own.style {
        Paging::Offset { offset, limit, unit, .. } => {
            let kind = match unit {
                Offset::Record => "offset",
                Offset::Page => "page",
                Offset::Unclear => return None,
            };
            let inputs = [input(offset, kind), input(limit, "limit")];
            Some(json!({ "type": "offsetLimit", "inputs": inputs, "outputs": { "results": results } }))
        }
        Paging::Cursor { parameter, member, .. } => {
            let next = format!("{results}[-1:].{member}");
            let outputs = json!({ "results": results, "nextCursor": next });
            Some(json!({ "type": "cursor", "inputs": [input(parameter, "cursor")], "outputs": outputs }))
        }
    }
}

/// A path as JSONPath; none of one that selects elements.
fn expression(path: &JsonPath) -> Option<String> {
    let steps = path.steps().iter().filter(|step| !step.name.is_empty());
    let names: Option<Vec<&str>> = steps.map(|step| step.elements.is_none().then_some(step.name.as_str())).collect();
    Some(names?.iter().fold("$".to_owned(), |out, name| format!("{out}.{name}")))
}

/// Calls that change nothing when they are sent again.
fn retries() -> Value {
    json!({
        "strategy": "backoff",
        "backoff": { "initialInterval": 500, "maxInterval": 20_000, "maxElapsedTime": 60_000, "exponent": 2 },
        "statusCodes": ["429", "502", "503", "504"],
        "retryConnectionErrors": true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(pagination: &Value) -> Value {
        let operation = json!({ "operationId": "listTins", "x-pagination": pagination, "x-idempotent": true });
        json!({ "info": { "title": "Tins", "version": "1" }, "paths": { "/tins": { "get": operation } } })
    }

    #[test]
    fn pages_and_retries_have_the_keys_of_the_generator() {
        let offset = |unit: &str| {
            json!({ "style": "offset", "in": "query", "parameters": { "offset": "start", "limit": "size" }, "first": 0,
                    "unit": unit, "items": "shelf.tins" })
        };
        let cursor = json!({ "style": "cursor", "in": "query", "parameters": { "cursor": "after" }, "member": "id", "items": "tins" });
        let start = |kind: &str| json!({ "name": "start", "in": "parameters", "type": kind });
        for (pagination, input, results) in [
            (offset("record"), start("offset"), json!("$.shelf.tins")),
            (offset("page"), start("page"), json!("$.shelf.tins")),
            (offset("unclear"), Value::Null, Value::Null),
            (cursor, json!({ "name": "after", "in": "parameters", "type": "cursor" }), json!("$.tins")),
        ] {
            let found = overlay(&document(&pagination)).expect("an overlay");
            let update = &found["actions"][0]["update"];
            assert_eq!(found["actions"][0]["target"], "$.paths['/tins'].get");
            assert_eq!(update["x-speakeasy-pagination"]["inputs"][0], input, "{pagination}");
            assert_eq!(update["x-speakeasy-pagination"]["outputs"]["results"], results, "{pagination}");
            assert_eq!(update["x-speakeasy-retries"]["strategy"], "backoff");
        }
    }
}
