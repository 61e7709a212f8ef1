//! Schemas.  In: fields with their types.  Out: the schema of an object, and of a type.

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::cases;
use crate::fact::{Case, Field};
use crate::keywords;
use crate::naming::Schemas;
use crate::types::Type;

/// Where an object is used.
#[derive(Clone, Copy)]
pub(super) struct Used {
    /// The operation, by index.
    pub operation: usize,
    /// In a request.
    pub request: bool,
    /// Nothing returns it, so that a secret in it is only written.
    pub write_only: bool,
}

/// The schema of an object.
pub(super) fn object(fields: &[Field], cases: &[Case], schemas: &Schemas, used: Used) -> Value {
    let Used { operation, request, write_only } = used;
    let mut properties = Map::new();
    for field in fields {
        let mut value = schema_of(&field.kind, schemas, operation);
        if field.kind == Type::String && is_secret(&field.name) {
            value["format"] = "password".into();
            if write_only {
                value["writeOnly"] = true.into();
            }
        }
        keywords::write(&mut value, &field.kind, &field.constraints, request);
        // Generated clients send what the keyword `default` says. The service assumes these values itself, and some of
        // them break a rule between members.
        if let Some(default) = value.as_object_mut().and_then(|v| v.shift_remove("default")) {
            value["x-default"] = default;
        }
        if field.null {
            value = keywords::nullable(value);
        }
        properties.insert(field.name.clone(), value);
    }
    let mut out = json!({ "type": "object", "properties": properties });
    // Of responses, a member that an example shows as null is not always there.
    let required: Vec<&str> =
        fields.iter().filter(|f| f.required == Some(true) && (request || !f.null)).map(|f| f.name.as_str()).collect();
    if !required.is_empty() {
        out["required"] = required.into();
    }
    if request && let Some((keyword, alternatives)) = cases::alternatives(fields, cases) {
        out[keyword] = alternatives;
    }
    out
}

/// Words in a name that mean a secret.
fn is_secret(name: &str) -> bool {
    let name = name.to_snake_case();
    name.split('_')
        .any(|word| matches!(word, "password" | "passwd" | "pwd" | "pwds" | "passwords" | "secret" | "credential"))
        || name.ends_with("private_key")
        || name.ends_with("secret_key")
}

/// The schema of a type.
pub(super) fn schema_of(kind: &Type, schemas: &Schemas, operation: usize) -> Value {
    match kind {
        Type::String => json!({ "type": "string" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::File => json!({ "type": "string", "format": "binary" }),
        Type::Any => json!({}),
        Type::Object => json!({ "type": "object", "additionalProperties": true }),
        Type::Struct(name) => match schemas.name_of(operation, name) {
            Some(published) => json!({ "$ref": format!("#/components/schemas/{published}") }),
            None => json!({ "type": "object", "additionalProperties": true }),
        },
        Type::Array(inner) => json!({ "type": "array", "items": schema_of(inner, schemas, operation) }),
        Type::Map(inner) => json!({ "type": "object", "additionalProperties": schema_of(inner, schemas, operation) }),
    }
}
