//! What arrives against the description.  In: schemas and values.  Out: the first thing that is wrong, with its place.

mod rules;

use std::cell::RefCell;
use std::collections::HashMap;

use regex::Regex;
use serde_json::{Map, Value};

use crate::description::{Operation, Service};
use crate::message::Request;

/// A request whose parameters and body are as described.
pub struct Checked {
    /// Values of the parameters by name, as texts.
    pub parameters: HashMap<String, String>,
    /// The body.
    pub body: Value,
}

/// Checks the parameters and the body of a request.
pub fn request(
    service: &Service,
    operation: &Operation,
    path: &[(String, String)],
    request: &Request,
) -> Result<Checked, String> {
    let mut parameters = HashMap::new();
    for parameter in &operation.parameters {
        let name = parameter["name"].as_str().unwrap_or_default();
        let sent: Vec<&str> = match parameter["in"].as_str() {
            Some("path") => path.iter().filter(|(own, _)| own == name).map(|(_, v)| v.as_str()).collect(),
            Some("header") => request.header(&name.to_lowercase()).into_iter().collect(),
            _ => request.query.iter().filter(|(own, _)| own == name).map(|(_, v)| v.as_str()).collect(),
        };
        let Some(first) = sent.first() else {
            if parameter["required"] == true {
                return Err(format!("the parameter `{name}` is missing"));
            }
            continue;
        };
        let schema = service.resolve(&parameter["schema"]);
        let schema = if schema["type"] == "array" { service.resolve(&schema["items"]) } else { schema };
        for text in &sent {
            value(service, &schema, &typed(&schema, text), name)?;
        }
        parameters.insert(name.to_owned(), (*first).to_owned());
    }
    let body = match &operation.body {
        Some(schema) => body(service, operation, schema, &request.body)?,
        None => Value::Null,
    };
    Ok(Checked { parameters, body })
}

/// Whether a value is as its schema says.
pub fn fits(service: &Service, schema: &Value, of: &Value) -> bool {
    value(service, schema, of, "").is_ok()
}

fn body(service: &Service, operation: &Operation, schema: &Value, bytes: &[u8]) -> Result<Value, String> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return if operation.body_required { Err("the body is missing".to_owned()) } else { Ok(Value::Null) };
    }
    let body: Value = serde_json::from_slice(bytes).map_err(|e| format!("the body is no JSON: {e}"))?;
    value(service, schema, &body, "")?;
    Ok(body)
}

/// The text of a parameter as a value of its type.
fn typed(schema: &Value, text: &str) -> Value {
    let parsed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| text.into())
}

/// Checks one value and everything inside it.
fn value(service: &Service, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let schema = service.resolve(schema);
    if value.is_null() {
        return if schema["nullable"] == true || schema["type"].is_null() {
            Ok(())
        } else {
            Err(format!("`{at}` is null"))
        };
    }
    has_type(&schema, value, at)?;
    limits(&schema, value, at)?;
    rules::own(&schema, value, at)?;
    match value {
        Value::Object(members) => object(service, &schema, members, at),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| self::value(service, &schema["items"], item, &format!("{at}[{index}]"))),
        _ => Ok(()),
    }
}

fn object(service: &Service, schema: &Value, members: &Map<String, Value>, at: &str) -> Result<(), String> {
    let path = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for name in required {
        if !members.contains_key(name) && schema["properties"][name]["readOnly"] != true {
            return Err(format!("`{}` is missing", path(name)));
        }
    }
    let groups: Vec<Vec<&str>> = ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| schema[*key].as_array().into_iter().flatten())
        .map(|group| group["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect())
        .collect();
    if !groups.is_empty() && !groups.iter().any(|group| group.iter().all(|name| members.contains_key(*name))) {
        let groups: Vec<String> = groups.iter().map(|group| group.join(" and ")).collect();
        return Err(format!("`{}` is missing", path(&groups.join(", or "))));
    }
    for (name, member) in members {
        match schema["properties"].get(name).or(schema.get("additionalProperties").filter(|more| more.is_object())) {
            Some(schema) => value(service, schema, member, &path(name))?,
            // The services ignore members that they do not know.
            None => continue,
        }
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        rules::between(&service.resolve(property), name, members, &path(name))?;
    }
    Ok(())
}

fn has_type(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let wanted = schema["type"].as_str().unwrap_or_default();
    let right = match wanted {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    };
    if right { Ok(()) } else { Err(format!("`{at}` must be of type {wanted}")) }
}

fn limits(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let bound = |key: &str| schema[key].as_u64();
    let check = |ok: bool, what: String| if ok { Ok(()) } else { Err(format!("`{at}` {what}")) };
    if let Some(text) = value.as_str() {
        let length = text.chars().count() as u64;
        check(
            bound("minLength").is_none_or(|n| length >= n),
            format!("must have at least {} characters", schema["minLength"]),
        )?;
        check(
            bound("maxLength").is_none_or(|n| length <= n),
            format!("must have at most {} characters", schema["maxLength"]),
        )?;
        if let Some(pattern) = schema["pattern"].as_str() {
            check(matches(pattern, text), format!("must match the pattern {pattern}"))?;
        }
    }
    if let Some(number) = value.as_f64() {
        check(
            schema["minimum"].as_f64().is_none_or(|n| number >= n),
            format!("must be at least {}", schema["minimum"]),
        )?;
        check(
            schema["maximum"].as_f64().is_none_or(|n| number <= n),
            format!("must be at most {}", schema["maximum"]),
        )?;
        check(
            schema["multipleOf"].as_f64().is_none_or(|n| number % n == 0.0),
            format!("must be a multiple of {}", schema["multipleOf"]),
        )?;
    }
    if let Some(items) = value.as_array() {
        let count = items.len() as u64;
        check(
            bound("minItems").is_none_or(|n| count >= n),
            format!("must have at least {} items", schema["minItems"]),
        )?;
        check(bound("maxItems").is_none_or(|n| count <= n), format!("must have at most {} items", schema["maxItems"]))?;
    }
    let Some(list) = schema["enum"].as_array() else { return Ok(()) };
    let any_case = rules::any_case(schema);
    let same = |known: &Value| match (known.as_str(), value.as_str()) {
        (Some(known), Some(text)) if any_case => known.eq_ignore_ascii_case(text),
        _ => known == value,
    };
    check(list.iter().any(same), format!("must be one of {}", Value::from(list.clone())))
}

/// Compiled patterns; each is used by many requests.
fn matches(pattern: &str, text: &str) -> bool {
    thread_local!(static COMPILED: RefCell<HashMap<String, Option<Regex>>> = RefCell::default());
    COMPILED.with_borrow_mut(|compiled| {
        let regex = compiled.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok());
        regex.as_ref().is_none_or(|regex| regex.is_match(text))
    })
}
