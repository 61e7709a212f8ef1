//! OpenAPI 3.0 → 3.1 and back.  The two say the same; 3.1 uses JSON Schema 2020-12.
//!
//! What differs in our descriptions: `nullable`, exclusive limits, keys beside `$ref`, examples of schemas, files in forms.

use serde_json::{Map, Value, json};

/// A description in OpenAPI 3.1.
pub fn to_31(document: &Value) -> Value {
    let mut out = document.clone();
    out["openapi"] = "3.1.0".into();
    schemas(&mut out, &modern);
    out
}

/// The description in OpenAPI 3.0 that [`to_31`] made this one from.
pub fn to_30(document: &Value) -> Value {
    let mut out = document.clone();
    out["openapi"] = "3.0.3".into();
    schemas(&mut out, &classic);
    out
}

/// Changes every schema, the inner ones first.
fn schemas(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| schemas(item, change)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                match key.as_str() {
                    "schema" => schema(member, change),
                    "schemas" => members_of(member, change),
                    key if key.starts_with("x-") || key == "example" || key == "examples" => {}
                    _ => schemas(member, change),
                }
            }
        }
        _ => {}
    }
}

fn members_of(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    value.as_object_mut().into_iter().flatten().for_each(|(_, member)| schema(member, change));
}

fn schema(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    let Some(members) = value.as_object_mut() else { return };
    for (key, member) in members.iter_mut() {
        match key.as_str() {
            "properties" => members_of(member, change),
            "items" | "additionalProperties" => schema(member, change),
            "allOf" | "anyOf" => {
                member.as_array_mut().into_iter().flatten().for_each(|part| schema(part, change));
            }
            _ => {}
        }
    }
    change(members);
}

/// Puts a key in the place of another.
fn replace(members: &mut Map<String, Value>, key: &str, new: &str, value: Value) {
    let at = members.keys().position(|known| known == key).unwrap_or(members.len());
    members.shift_remove(key);
    members.shift_insert(at, new.to_owned(), value);
}

fn modern(members: &mut Map<String, Value>) {
    let nullable = members.shift_remove("nullable") == Some(Value::Bool(true));
    if let Some([part]) = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
        && let Some(reference) = part.get("$ref").cloned()
    {
        if nullable {
            replace(members, "allOf", "anyOf", json!([{ "$ref": reference }, { "type": "null" }]));
        } else {
            replace(members, "allOf", "$ref", reference);
        }
    } else if nullable {
        if let Some(kind) = members.get("type").cloned() {
            replace(members, "type", "type", json!([kind, "null"]));
        }
        if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
            values.push(Value::Null);
        }
    }
    for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if members.get(exclusive) == Some(&Value::Bool(true))
            && let Some(number) = members.shift_remove(limit)
        {
            members.insert(exclusive.to_owned(), number);
        }
    }
    if let Some(example) = members.get("example").cloned() {
        replace(members, "example", "examples", json!([example]));
    }
    if members.get("format").is_some_and(|format| format == "binary") {
        replace(members, "format", "contentMediaType", "application/octet-stream".into());
    }
}

fn classic(members: &mut Map<String, Value>) {
    if members.get("contentMediaType").is_some_and(|media| media == "application/octet-stream") {
        replace(members, "contentMediaType", "format", "binary".into());
    }
    if let Some([example]) = members.get("examples").and_then(Value::as_array).map(Vec::as_slice) {
        let example = example.clone();
        replace(members, "examples", "example", example);
    }
    for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(number) = members.get(exclusive).filter(|value| value.is_number()).cloned() {
            members.insert(limit.to_owned(), number);
            members.insert(exclusive.to_owned(), true.into());
        }
    }
    let mut nullable = false;
    if let Some([kind, null]) = members.get("type").and_then(Value::as_array).map(Vec::as_slice)
        && null == "null"
    {
        let kind = kind.clone();
        replace(members, "type", "type", kind);
        if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
            values.pop();
        }
        nullable = true;
    }
    if let Some([part, null]) = members.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && null["type"] == "null"
    {
        let part = part.clone();
        replace(members, "anyOf", "allOf", json!([part]));
        nullable = true;
    }
    if members.len() > 1
        && let Some(reference) = members.get("$ref").cloned()
    {
        replace(members, "$ref", "allOf", json!([{ "$ref": reference }]));
    }
    if nullable {
        members.insert("nullable".to_owned(), true.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_3_1_says_in_another_way_comes_back() {
        let cases = [
            (json!({ "type": "string", "nullable": true }), json!({ "type": ["string", "null"] })),
            (
                json!({ "type": "string", "enum": ["a"], "nullable": true }),
                json!({ "type": ["string", "null"], "enum": ["a", null] }),
            ),
            (
                json!({ "allOf": [{ "$ref": "#/components/schemas/Tin" }], "description": "A tin." }),
                json!({ "$ref": "#/components/schemas/Tin", "description": "A tin." }),
            ),
            (
                json!({ "allOf": [{ "$ref": "#/components/schemas/Tin" }], "nullable": true }),
                json!({ "anyOf": [{ "$ref": "#/components/schemas/Tin" }, { "type": "null" }] }),
            ),
            (
                json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true }),
                json!({ "type": "number", "exclusiveMinimum": 0 }),
            ),
            (
                json!({ "type": "object", "properties": { "nullable": { "type": "boolean", "example": true } } }),
                json!({ "type": "object", "properties": { "nullable": { "type": "boolean", "examples": [true] } } }),
            ),
            (
                json!({ "type": "string", "format": "binary" }),
                json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
            ),
        ];
        for (old, new) in cases {
            let document = |schema: &Value, version: &str| json!({ "openapi": version, "components": { "schemas": { "Tin": schema } }, "x-note": { "nullable": true } });
            let made = to_31(&document(&old, "3.0.3"));
            assert_eq!(made, document(&new, "3.1.0"));
            assert_eq!(to_30(&made), document(&old, "3.0.3"));
        }
    }
}
