//! Bodies, media types and headers of answers.

use serde_json::{Value, json};

use super::super::places::Operation;
use super::{Kind, both, one, operation, set, unset};

/// The body of the request.
fn request(operation: &Operation) -> Vec<String> {
    vec![operation.follow(&format!("{}/requestBody", operation.at))]
}

/// The successful answer.
fn answer(operation: &Operation) -> Vec<String> {
    operation.success().into_iter().map(|(_, at)| at).collect()
}

const JSON: &str = "application/json";

pub fn kinds() -> Vec<Kind> {
    let groups = [
        both(
            operation,
            ("required request body removed", "body-removed"),
            ("required request body added", "body-added-required"),
            |d, _, at| {
                (d.pointer(at)?["requestBody"]["required"] == json!(true))
                    .then(|| unset(d, at, "requestBody"))?
                    .map(drop)
            },
        ),
        both(
            operation,
            ("optional request body added", "body-added"),
            ("optional request body removed", "body-removed"),
            |d, _, at| {
                let schema = json!({ "type": "object", "properties": { "color": { "type": "string" } } });
                let none = d.pointer(at)?.get("requestBody").is_none();
                none.then(|| set(d, at, "requestBody", json!({ "content": { JSON: { "schema": schema } } })))?
            },
        ),
        both(
            request,
            ("request body became optional", "body-became-optional"),
            ("request body became required", "body-became-required"),
            |d, _, at| (d.pointer(at)?["required"] == json!(true)).then(|| set(d, at, "required", json!(false)))?,
        ),
        both(
            request,
            ("media type of the request added", "media-type-added"),
            ("media type of the request removed", "media-type-removed"),
            |d, _, at| {
                let media = d.pointer(at)?["content"].get(JSON)?.clone();
                set(d, &format!("{at}/content"), "application/xml", media)
            },
        ),
        both(
            answer,
            ("media type of an answer added", "media-type-added"),
            ("media type of an answer removed", "media-type-removed"),
            |d, _, at| {
                let media = d.pointer(at)?["content"].get(JSON)?.clone();
                set(d, &format!("{at}/content"), "application/xml", media)
            },
        ),
        both(
            answer,
            ("body of an answer removed", "response-body-removed"),
            ("body of an answer added", "response-body-added"),
            |d, _, at| unset(d, at, "content").map(drop),
        ),
        both(
            answer,
            ("header of an answer added", "header-added"),
            ("header of an answer removed", "header-removed"),
            |d, _, at| {
                let header = json!({ "required": true, "schema": { "type": "string" } });
                d.pointer_mut(at)?.as_object_mut()?.entry("headers").or_insert_with(|| json!({}));
                set(d, &format!("{at}/headers"), "X-Size", header)
            },
        ),
        one(answer, "answer put into one more object", "response-wrapped", |d, o, at| {
            let place = format!("{at}/content/application~1json/schema");
            let schema = d.pointer(&place)?.clone();
            d.pointer(&o.follow(&place))?.get("x-constraints").is_none().then_some(())?;
            let many = d.pointer(&o.follow(&place))?.get("properties")?.as_object()?.len() > 1;
            let text = d.pointer(&o.follow(&place))?.get("description").cloned();
            let mut outer = json!({ "type": "object", "properties": { "everything": schema } });
            outer.as_object_mut()?.extend(text.map(|text| ("description".to_owned(), text)));
            many.then(|| d.pointer_mut(&place).map(|at| *at = outer))?
        }),
        one(answer, "example of an answer changed", "example-changed", |d, _, at| {
            let media = format!("{at}/content/application~1json");
            d.pointer(&media)?.get("example")?;
            set(d, &media, "example", Value::Null)
        }),
    ];
    groups.into_iter().flatten().collect()
}
