//! What the descriptions say beyond OpenAPI.

use serde_json::{Value, json};

use super::super::places::Operation;
use super::{Kind, both, one, operation, set, unset};

fn request(operation: &Operation) -> Vec<String> {
    operation.request_schemas()
}

pub fn kinds() -> Vec<Kind> {
    let groups = [
        both(
            operation,
            ("permission not needed any more", "permission-removed"),
            ("permission needed", "permission-added"),
            |d, _, at| unset(d, at, "x-iam-action").map(drop),
        ),
        one(operation, "permission changed", "permission-changed", |d, _, at| {
            set(d, &format!("{at}/x-iam-action"), "action", json!("paint:tin:get"))
        }),
        both(operation, ("paging removed", "paging-removed"), ("paging added", "paging-added"), |d, _, at| {
            unset(d, at, "x-pagination").map(drop)
        }),
        one(operation, "largest page changed", "paging-changed", |d, _, at| {
            set(d, &format!("{at}/x-pagination"), "items", json!("others"))
        }),
        both(operation, ("job removed", "job-removed"), ("job added", "job-added"), |d, _, at| {
            unset(d, at, "x-job").map(drop)
        }),
        both(operation, ("waiter removed", "waiter-removed"), ("waiter added", "waiter-added"), |d, _, at| {
            unset(d, at, "x-waiters").map(drop)
        }),
        one(operation, "pause of a waiter changed", "waiter-time-changed", |d, _, at| {
            set(d, &format!("{at}/x-waiters/0"), "interval_seconds", json!(77))
        }),
        both(
            operation,
            ("operation not idempotent any more", "idempotent-lost"),
            ("operation became idempotent", "idempotent-won"),
            |d, _, at| {
                (d.pointer(at)?["x-idempotent"] == json!(true)).then(|| set(d, at, "x-idempotent", json!(false)))?
            },
        ),
        both(
            operation,
            ("failure inside a success removed", "result-rule-removed"),
            ("failure inside a success added", "result-rule-added"),
            |d, _, at| unset(d, at, "x-success-when").map(drop),
        ),
        both(
            request,
            ("rule of a request removed", "request-rule-removed"),
            ("rule of a request added", "request-rule-added"),
            |d, _, at| {
                let list: &mut Vec<Value> = d.pointer_mut(at)?.get_mut("x-constraints")?.as_array_mut()?;
                list.pop().map(drop)
            },
        ),
        both(
            request,
            ("secret no longer marked", "request-secret-removed"),
            ("secret marked", "request-secret-added"),
            |d, _, at| (d.pointer(at)?["format"] == "password").then(|| unset(d, at, "format"))?.map(drop),
        ),
    ];
    groups.into_iter().flatten().collect()
}
