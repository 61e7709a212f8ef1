//! Members of requests and of answers.

use serde_json::{Value, json};

use super::super::places::{Operation, escape};
use super::{Kind, both, one, set, unset};

fn request(operation: &Operation) -> Vec<String> {
    operation.request_schemas()
}

fn answer(operation: &Operation) -> Vec<String> {
    operation.response_schemas()
}

/// Pointers of the members of these schemas.
fn members(operation: &Operation, schemas: &[String]) -> Vec<String> {
    let of = |at: &String| {
        let members = operation.document.pointer(at).and_then(|s| s["properties"].as_object()).into_iter().flatten();
        members.map(|(name, _)| format!("{at}/properties/{}", escape(name))).collect::<Vec<_>>()
    };
    schemas.iter().flat_map(of).collect()
}

fn request_members(operation: &Operation) -> Vec<String> {
    members(operation, &operation.request_schemas())
}

fn answer_members(operation: &Operation) -> Vec<String> {
    members(operation, &operation.response_schemas())
}

pub fn kinds() -> Vec<Kind> {
    let groups = [of_requests(), limits(), of_answers(), values_of_answers()];
    groups.into_iter().flatten().collect()
}

fn of_requests() -> Vec<Kind> {
    let groups = [
        both(
            request,
            ("optional member of a request added", "request-member-added"),
            ("optional member of a request removed", "request-member-removed"),
            |d, _, at| add(d, at, false),
        ),
        both(
            request,
            ("required member of a request added", "request-member-added-required"),
            ("required member of a request removed", "request-member-removed"),
            |d, _, at| add(d, at, true),
        ),
        both(
            request_members,
            ("member of a request became required", "request-became-required"),
            ("member of a request became optional", "request-became-optional"),
            |d, _, at| require(d, at),
        ),
        one(request_members, "member of a request renamed", "request-member-renamed", rename),
        one(request_members, "text of a request became a number", "request-type-changed", |d, _, at| {
            retype(d, at, json!({ "type": "boolean" }))
        }),
        both(
            request_members,
            ("text of a request became a list", "request-shape-changed"),
            ("list of a request became a text", "request-shape-changed"),
            |d, _, at| retype(d, at, json!({ "type": "array", "items": { "type": "string" } })),
        ),
        both(
            request,
            ("value of a request removed", "request-value-removed"),
            ("value of a request added", "request-value-added"),
            |d, _, at| fewer(d, at, "enum"),
        ),
        both(
            request_members,
            ("member of a request became a list of values", "request-became-list-of-values"),
            ("list of values of a request lifted", "request-list-of-values-lifted"),
            |d, _, at| bare(d, at, "string").then(|| set(d, at, "enum", json!(["red", "blue"])))?,
        ),
        both(
            request_members,
            ("request takes no null any more", "request-null-lost"),
            ("request takes null", "request-null-won"),
            |d, _, at| (d.pointer(at)?["nullable"] == json!(true)).then(|| unset(d, at, "nullable"))?.map(drop),
        ),
        one(request_members, "default of a request changed", "request-default-changed", |d, _, at| {
            bare(d, at, "integer").then(|| set(d, at, "default", json!(3)))?
        }),
        one(request_members, "format of a request changed", "request-format-changed", |d, _, at| {
            bare(d, at, "string").then(|| set(d, at, "format", json!("uuid")))?
        }),
        both(
            request,
            ("request takes no other members any more", "request-closed"),
            ("request takes other members", "request-opened"),
            |d, _, at| {
                d.pointer(at)?.get("properties")?;
                set(d, at, "additionalProperties", json!(false))
            },
        ),
        one(request_members, "text about a request changed", "schema-text", |d, _, at| {
            set(d, at, "description", json!("Something else."))
        }),
    ];
    groups.into_iter().flatten().collect()
}

fn limits() -> Vec<Kind> {
    let groups = [
        both(
            request,
            ("length of a request tightened", "request-limit-tightened"),
            ("length of a request loosened", "request-limit-loosened"),
            |d, _, at| {
                let most = d.pointer(at)?.get("maxLength")?.as_u64()?;
                set(d, at, "maxLength", json!(most - 1))
            },
        ),
        both(
            request,
            ("least length of a request tightened", "request-limit-tightened"),
            ("least length of a request loosened", "request-limit-loosened"),
            |d, _, at| {
                let least = d.pointer(at)?.get("minLength")?.as_u64()?;
                set(d, at, "minLength", json!(least + 1))
            },
        ),
        both(
            request,
            ("largest number of a request tightened", "request-limit-tightened"),
            ("largest number of a request loosened", "request-limit-loosened"),
            |d, _, at| {
                let most = d.pointer(at)?.get("maximum")?.as_i64()?;
                set(d, at, "maximum", json!(most - 1))
            },
        ),
        both(
            request,
            ("least number of a request tightened", "request-limit-tightened"),
            ("least number of a request loosened", "request-limit-loosened"),
            |d, _, at| {
                let least = d.pointer(at)?.get("minimum")?.as_i64()?;
                set(d, at, "minimum", json!(least + 1))
            },
        ),
        both(
            request,
            ("most elements of a request tightened", "request-limit-tightened"),
            ("most elements of a request loosened", "request-limit-loosened"),
            |d, _, at| {
                (d.pointer(at)?["type"] == "array" && d.pointer(at)?.get("maxItems").is_none())
                    .then(|| set(d, at, "maxItems", json!(2)))?
            },
        ),
        both(
            request_members,
            ("pattern of a request added", "request-pattern-added"),
            ("pattern of a request removed", "request-pattern-removed"),
            |d, _, at| bare(d, at, "string").then(|| set(d, at, "pattern", json!("^[a-z]+$")))?,
        ),
        one(request, "pattern of a request changed", "request-pattern-changed", |d, _, at| {
            d.pointer(at)?.get("pattern")?;
            set(d, at, "pattern", json!("^[xyz]+$"))
        }),
    ];
    groups.into_iter().flatten().collect()
}

fn of_answers() -> Vec<Kind> {
    let groups = [
        both(
            answer,
            ("optional member of an answer added", "response-member-added"),
            ("optional member of an answer removed", "response-member-removed"),
            |d, _, at| add(d, at, false),
        ),
        both(
            answer,
            ("required member of an answer added", "response-member-added"),
            ("required member of an answer removed", "response-required-member-removed"),
            |d, _, at| add(d, at, true),
        ),
        both(
            answer_members,
            ("member of an answer is always there", "response-became-required"),
            ("member of an answer is not always there", "response-became-optional"),
            |d, _, at| require(d, at),
        ),
        one(answer_members, "member of an answer renamed", "response-member-renamed", rename),
        one(answer_members, "text of an answer became another type", "response-type-changed", |d, _, at| {
            retype(d, at, json!({ "type": "boolean" }))
        }),
        both(
            answer_members,
            ("text of an answer became a list", "response-shape-changed"),
            ("list of an answer became a text", "response-shape-changed"),
            |d, _, at| retype(d, at, json!({ "type": "array", "items": { "type": "string" } })),
        ),
        both(
            answer_members,
            ("integers of an answer became larger", "response-type-widened"),
            ("integers of an answer became smaller", "response-type-narrowed"),
            |d, _, at| (d.pointer(at)?["format"] == "int32").then(|| set(d, at, "format", json!("int64")))?,
        ),
        both(
            answer_members,
            ("integers of an answer became any numbers", "response-type-widened"),
            ("numbers of an answer became integers", "response-type-narrowed"),
            |d, _, at| {
                if !bare(d, at, "integer") {
                    return None;
                }
                unset(d, at, "format");
                set(d, at, "type", json!("number"))
            },
        ),
        both(
            answer_members,
            ("answer has null", "response-null-won"),
            ("answer has no null any more", "response-null-lost"),
            |d, _, at| {
                let schema = d.pointer(at)?;
                (schema.get("type").is_some() && schema.get("nullable").is_none())
                    .then(|| set(d, at, "nullable", json!(true)))?
            },
        ),
        one(answer_members, "format of an answer changed", "response-format-changed", |d, _, at| {
            bare(d, at, "string").then(|| set(d, at, "format", json!("uuid")))?
        }),
        one(answer_members, "text about an answer changed", "schema-text", |d, _, at| {
            set(d, at, "description", json!("Something else."))
        }),
    ];
    groups.into_iter().flatten().collect()
}

fn values_of_answers() -> Vec<Kind> {
    let groups = [
        both(
            answer,
            ("value of an answer removed", "response-value-removed"),
            ("value of a closed list of an answer added", "response-value-added"),
            |d, _, at| fewer(d, at, "enum"),
        ),
        both(
            answer,
            ("value of an open list of an answer removed", "response-value-removed"),
            ("value of an open list of an answer added", "response-open-value-added"),
            |d, _, at| fewer(d, at, "x-extensible-enum"),
        ),
        both(
            answer_members,
            ("member of an answer became a list of values", "response-became-list-of-values"),
            ("list of values of an answer lifted", "response-list-of-values-lifted"),
            |d, _, at| bare(d, at, "string").then(|| set(d, at, "enum", json!(["red", "blue"])))?,
        ),
        both(
            answer_members,
            ("largest number of an answer tightened", "response-limit-tightened"),
            ("largest number of an answer loosened", "response-limit-loosened"),
            |d, _, at| bare(d, at, "integer").then(|| set(d, at, "maximum", json!(7)))?,
        ),
    ];
    groups.into_iter().flatten().collect()
}

/// Whether the schema says nothing but its type.
fn bare(document: &Value, at: &str, kind: &str) -> bool {
    let plain = ["type", "description", "example", "format"];
    let schema = document.pointer(at).and_then(Value::as_object);
    schema.is_some_and(|s| {
        s.get("type") == Some(&json!(kind))
            && s.keys().all(|key| plain.contains(&key.as_str()))
            && !(kind == "string" && s.contains_key("format"))
    })
}

fn add(document: &mut Value, at: &str, required: bool) -> Option<()> {
    let schema = document.pointer_mut(at)?.as_object_mut()?;
    let member = json!({ "type": "string", "description": "How it smells." });
    schema.get_mut("properties")?.as_object_mut()?.insert("smell".to_owned(), member);
    if required {
        schema.entry("required").or_insert_with(|| json!([])).as_array_mut()?.push(json!("smell"));
    }
    Some(())
}

/// Owner and name of a member.
fn split(at: &str) -> Option<(&str, String)> {
    let (owner, name) = at.rsplit_once("/properties/")?;
    Some((owner, name.replace("~1", "/").replace("~0", "~")))
}

fn require(document: &mut Value, at: &str) -> Option<()> {
    let (owner, name) = split(at)?;
    let owner = document.pointer_mut(owner)?.as_object_mut()?;
    let required = owner.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
    (!required.contains(&json!(name))).then(|| required.push(json!(name)))
}

/// Renames a member that has neighbors.
fn rename(document: &mut Value, _: &Operation, at: &str) -> Option<()> {
    let (owner, name) = split(at)?;
    let owner = document.pointer_mut(owner)?;
    let has_rules = owner.get("x-constraints").is_some();
    let properties = owner.get_mut("properties")?.as_object_mut()?;
    let described = properties.get(&name)?.get("description").is_some();
    if properties.len() < 3 || !described || has_rules {
        return None;
    }
    let renamed = std::mem::take(properties).into_iter();
    *properties = renamed.map(|(key, v)| if key == name { (format!("{key}_value"), v) } else { (key, v) }).collect();
    for required in owner.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
        if *required == json!(name) {
            *required = json!(format!("{name}_value"));
        }
    }
    Some(())
}

fn retype(document: &mut Value, at: &str, schema: Value) -> Option<()> {
    bare(document, at, "string").then_some(())?;
    let mut schema = schema;
    schema["description"] = document.pointer(at)?.get("description").cloned()?;
    document.pointer_mut(at).map(|at| *at = schema)
}

/// Removes the last value of a list that has more, with its text.
fn fewer(document: &mut Value, at: &str, key: &str) -> Option<()> {
    let schema = document.pointer_mut(at)?.as_object_mut()?;
    let many = schema.get(key)?.as_array()?.len();
    if many < 2 {
        return None;
    }
    for list in [key, "x-enum-descriptions", "x-enum-varnames"] {
        let values = schema.get_mut(list).and_then(Value::as_array_mut);
        values.filter(|values| values.len() == many).map(Vec::pop);
    }
    Some(())
}
