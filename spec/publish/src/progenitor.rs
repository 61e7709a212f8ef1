//! A description → the part of it that progenitor reads.  In: OpenAPI 3.0.  Out: the same without the response `default`,
//! which progenitor takes for a second kind of success, and without operations whose body it cannot send.
//!
//! What is left out is in `info.x-left-out`. Components stay, whether an operation refers to them or not.

use serde_json::Value;

/// The content types that progenitor sends.
const SENT: [&str; 4] =
    ["application/json", "application/octet-stream", "application/x-www-form-urlencoded", "text/plain"];

/// The description for progenitor.
pub fn for_progenitor(document: &Value) -> Value {
    let mut out = document.clone();
    let mut left_out = Vec::new();
    for (path, item) in out["paths"].as_object_mut().into_iter().flatten() {
        let Some(item) = item.as_object_mut() else { continue };
        item.retain(|method, operation| {
            let sent = is_sent(operation);
            if !sent {
                left_out.push(Value::from(format!("{} {path}", method.to_uppercase())));
            }
            sent
        });
        for operation in item.values_mut() {
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
                responses.shift_remove("default");
            }
        }
    }
    if let Some(paths) = out["paths"].as_object_mut() {
        paths.retain(|_, item| item.as_object().is_none_or(|members| !members.is_empty()));
    }
    if !left_out.is_empty() {
        out["info"]["x-left-out"] = left_out.into();
    }
    out
}

/// Whether progenitor can send the body of an operation; one without a body can be sent.
fn is_sent(operation: &Value) -> bool {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    content.is_none_or(|types| types.keys().any(|content_type| SENT.contains(&content_type.as_str())))
}
