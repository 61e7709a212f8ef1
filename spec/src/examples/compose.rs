//! A schema → a value that keeps its keywords and rules.

use std::cell::RefCell;
use std::collections::BTreeSet;

use gaussdb_extensions::{Condition, Constraint};
use heck::{ToKebabCase, ToSnakeCase};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::actors::Actors;
use super::fit::{fits, rules};
use super::story;
use crate::diagnostic::Diagnostic;

/// What an example is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// What is required, and what rules add.
    Request,
    /// Everything but what only a failure brings.
    Answer,
}

/// Schemas inside schemas beyond this depth are left out.
const DEPTH: usize = 8;

/// Last words of members that are numbers, also where a document calls them text.
const COUNTS: [&str; 10] = ["num", "number", "count", "size", "day", "days", "cn", "total", "capacity", "step"];

/// Makes values for one description.
pub(super) struct Composer<'c> {
    schemas: &'c Value,
    actors: &'c Actors,
    /// Places without a value.
    missing: RefCell<BTreeSet<String>>,
}

/// An object that is being made.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// Name of its schema, or id of the operation.
    owner: &'p str,
    side: Side,
    depth: usize,
    /// Values that conditions may name beside the members.
    beside: &'p Map<String, Value>,
}

impl<'c> Composer<'c> {
    /// For the schemas of a description.
    pub fn new(schemas: &'c Value, actors: &'c Actors) -> Self {
        Composer { schemas, actors, missing: RefCell::default() }
    }

    /// Places for which no value was found.
    pub fn problems(self, place: &str) -> Vec<Diagnostic> {
        let missing = self.missing.into_inner();
        let help = "add a value under `members` that keeps the limits of the member";
        missing.into_iter().map(|at| Diagnostic::new(place, format!("no example fits `{at}`"), help)).collect()
    }

    /// The value of a parameter.
    pub fn parameter(&self, owner: &str, parameter: &Value) -> Option<Value> {
        let name = parameter["name"].as_str()?;
        let mut schema = self.resolve(&parameter["schema"]).0;
        if let (Some(text), Some(schema)) = (parameter.get("description"), schema.as_object_mut()) {
            schema.insert("description".to_owned(), text.clone());
        }
        let place = Place { owner, side: Side::Request, depth: 0, beside: &Map::new() };
        self.value(place, name, &schema)
    }

    /// The body of an operation.
    pub fn body(&self, side: Side, id: &str, beside: &Map<String, Value>, schema: &Value) -> Option<Value> {
        self.value(Place { owner: id, side, depth: 0, beside }, "body", schema)
    }

    /// A schema behind its references with the keys beside them, and its name.
    fn resolve(&self, schema: &Value) -> (Value, Option<String>) {
        let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        let Some(name) = reference.and_then(|reference| reference.rsplit('/').next()) else {
            return (schema.clone(), None);
        };
        let (mut whole, inner) = self.resolve(self.schemas.get(name).unwrap_or(&Value::Null));
        if let (Some(whole), Some(own)) = (whole.as_object_mut(), schema.as_object()) {
            let beside = own.iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
            whole.extend(beside.map(|(key, value)| (key.clone(), value.clone())));
        }
        (whole, inner.or_else(|| Some(name.to_owned())))
    }

    /// Whether a schema takes a value with everything inside it.
    fn takes(&self, schema: &Value, value: &Value) -> bool {
        let schema = self.resolve(schema).0;
        let inside = match value {
            Value::Array(items) => items.iter().all(|item| self.takes(&schema["items"], item)),
            Value::Object(members) if schema.get("properties").is_some() => {
                members.iter().all(|(name, value)| schema["properties"].get(name).is_some_and(|s| self.takes(s, value)))
            }
            _ => true,
        };
        inside && fits(&schema, value)
    }

    fn value(&self, place: Place<'_>, name: &str, schema: &Value) -> Option<Value> {
        let (schema, named) = self.resolve(schema);
        // Null in the file means that the member is left out.
        if self.actors.member(place.owner, name).is_some_and(Value::is_null) {
            return None;
        }
        if let Some(value) = self.actors.member(place.owner, name).filter(|value| self.takes(&schema, value)) {
            return Some(value.clone());
        }
        let depth = place.depth + 1;
        if depth > DEPTH {
            return None;
        }
        match schema["type"].as_str() {
            Some("object") if schema.get("properties").is_some() => {
                let owner = named.unwrap_or_else(|| format!("{}.{name}", place.owner));
                Some(self.object(Place { owner: &owner, depth, ..place }, &schema).into())
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                let keys = rules(&schema).into_iter().find_map(|rule| match rule {
                    Constraint::Keys { values } => values.into_iter().next(),
                    _ => None,
                });
                let key = keys.unwrap_or_else(|| "key".to_owned());
                let value = self.value(Place { depth, ..place }, &singular(name), &schema["additionalProperties"])?;
                Some(json!({ key: value }))
            }
            Some("object") => Some(json!({})),
            Some("array") => {
                let item = self.value(Place { depth, ..place }, &singular(name), &schema["items"])?;
                let count = schema["minItems"].as_u64().unwrap_or(1).clamp(1, 8);
                Some(vec![item; usize::try_from(count).unwrap_or(1)].into())
            }
            Some(_) => {
                let found = self.candidates(place.owner, name, &schema).into_iter().find(|value| fits(&schema, value));
                if found.is_none() {
                    self.missing.borrow_mut().insert(format!("{}.{name}", place.owner));
                }
                found
            }
            None => Some(json!({})),
        }
    }

    /// Values of a text, number or flag, the best first.
    fn candidates(&self, owner: &str, name: &str, schema: &Value) -> Vec<Value> {
        let snake = name.to_snake_case();
        let words: Vec<&str> = snake.split('_').collect();
        let owned = owner.to_snake_case();
        let owner_words: Vec<&str> = owned.split('_').collect();
        let mut out: Vec<Value> = Vec::new();
        let listed = schema.get("enum").or(schema.get("x-extensible-enum")).and_then(Value::as_array);
        out.extend(listed.into_iter().flatten().find(|value| **value != "").cloned());
        out.extend(story::time(name, schema));
        let about = |last: &str| match words.as_slice() {
            [rest @ .., end] if *end == last && !rest.is_empty() => Some(rest.to_vec()),
            [only] if *only == last => Some(owner_words.clone()),
            _ => None,
        };
        if let Some(about) = about("id").or_else(|| about("ids")) {
            let known = self.actors.id(&about).map(str::to_owned);
            let hash = digest(&about.join("_"));
            out.extend(known.into_iter().chain([uuid(&hash), hash]).map(Value::from));
        }
        if let Some(about) = about("name") {
            out.extend(self.actors.name(&about).map(Value::from));
        }
        out.extend(story::sample(schema));
        out.extend(schema.get("example").cloned());
        out.extend(schema.get("x-default").or(schema.get("default")).cloned());
        let keys = ["minimum", "maximum"];
        match schema["type"].as_str() {
            Some("boolean") => out.push(true.into()),
            Some("integer") => {
                out.push(1.into());
                out.extend(keys.iter().filter_map(|key| schema[*key].as_i64()).map(Value::from));
                out.extend(bounds(schema).map(Value::from));
            }
            Some("number") => out.extend([json!(12.5), json!(1)]),
            _ => {
                // Some counts and sizes are texts.
                if words.last().is_some_and(|last| COUNTS.contains(last)) {
                    out.extend(bounds(schema).map(|n| n.to_string().into()).chain(["1".into()]));
                }
                let own = [name.to_kebab_case(), snake.clone(), snake.replace('_', "")];
                out.extend(own.into_iter().map(Value::from));
                out.extend(bounds(schema).map(|n| n.to_string().into()));
                out.extend(["sample", "1", "10", "3000"].map(Value::from));
            }
        }
        out
    }

    fn object(&self, place: Place<'_>, schema: &Value) -> Map<String, Value> {
        let Some(properties) = schema["properties"].as_object() else { return Map::new() };
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut wanted: BTreeSet<&str> = match place.side {
            Side::Answer => properties.keys().map(String::as_str).filter(|name| !about_failure(name)).collect(),
            Side::Request => required.iter().copied().chain(first_alternative(schema)).collect(),
        };
        // A body without members says nothing.
        if wanted.is_empty() && place.depth <= 2 {
            let free = properties.iter().filter(|(_, member)| rules(&self.resolve(member).0).is_empty());
            wanted.extend(free.map(|(name, _)| name.as_str()).take(2));
        }
        let mut values: Map<String, Value> = Map::new();
        // Each pass can make a rule hold that asks for one more member.
        for _ in 0..4 {
            // Single values first, because rules inside an object can name a member beside the object.
            for nested in [false, true] {
                let beside = place.beside.clone().into_iter().chain(values.clone()).collect();
                for (name, member) in properties {
                    let kind = self.resolve(member).0["type"].clone();
                    let skip = place.side == Side::Request && member["readOnly"] == true;
                    let wanted = wanted.contains(name.as_str()) && !values.contains_key(name) && !skip;
                    if wanted && (kind == "object" || kind == "array") == nested {
                        let value = self.value(Place { beside: &beside, ..place }, name, member);
                        values.extend(value.map(|value| (name.clone(), value)));
                    }
                }
            }
            if place.side == Side::Answer {
                break;
            }
            let before = wanted.clone();
            for (name, member) in properties {
                self.between(place, name, &self.resolve(member).0, &mut values, &mut wanted, &required);
                if let Some(field) = needs(&self.resolve(member).0, values.get(name)) {
                    wanted.extend(properties.keys().map(String::as_str).find(|name| *name == field));
                }
            }
            if wanted == before {
                break;
            }
        }
        // In the order of the schema.
        properties.keys().filter_map(|name| Some((name.clone(), values.remove(name)?))).collect()
    }

    /// Applies the rules of one member to the members beside it.
    fn between<'v>(
        &self,
        place: Place<'_>,
        name: &'v str,
        member: &Value,
        values: &mut Map<String, Value>,
        wanted: &mut BTreeSet<&'v str>,
        required: &[&str],
    ) {
        let number = |value: Option<&Value>| value.and_then(Value::as_i64);
        for rule in rules(member) {
            match rule {
                Constraint::RequiredIf { when } if holds(&when, values, place.beside) => {
                    wanted.insert(name);
                }
                Constraint::AbsentIf { when } if !required.contains(&name) && holds(&when, values, place.beside) => {
                    wanted.remove(name);
                    values.remove(name);
                }
                Constraint::AtLeastOneOf { fields } if !fields.iter().any(|field| wanted.contains(field.as_str())) => {
                    wanted.insert(name);
                }
                Constraint::RangeIf { when, minimum, maximum } if holds(&when, values, place.beside) => {
                    if let Some(value) = number(values.get(name)) {
                        let low = value.max(minimum.unwrap_or(i64::MIN));
                        values.insert(name.to_owned(), low.min(maximum.unwrap_or(i64::MAX)).into());
                    }
                }
                Constraint::NotAboveField { field } => {
                    if let (Some(own), Some(other)) = (number(values.get(name)), number(values.get(&field)))
                        && own > other
                    {
                        values.insert(field, own.into());
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether an answer has the member only when something failed. A log of errors is there without a failure.
fn about_failure(name: &str) -> bool {
    let name = name.to_snake_case();
    let fails = ["fail", "err", "external_message"].iter().any(|start| name.starts_with(start));
    !name.contains("_log") && (fails || name.contains("_fail_") || name.contains("error"))
}

/// The member that a value asks for beside it.
fn needs(member: &Value, value: Option<&Value>) -> Option<String> {
    let text = value?.as_str().unwrap_or_default();
    rules(member).into_iter().find_map(|rule| match rule {
        Constraint::RequiresField { field, values } if values.is_empty() || values.iter().any(|v| v == text) => {
            Some(field)
        }
        _ => None,
    })
}

fn holds(when: &[Condition], values: &Map<String, Value>, beside: &Map<String, Value>) -> bool {
    when.iter().all(|condition| {
        let value = values.get(&condition.field).or_else(|| beside.get(&condition.field));
        let text = value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        text.is_some_and(|text| condition.values.contains(&text) != condition.not)
    })
}

/// The ends of the ranges that rules state.
fn bounds(schema: &Value) -> impl Iterator<Item = i64> {
    let ends = |rule: Constraint| match rule {
        Constraint::Ranges { ranges } => ranges.iter().flat_map(|r| [r.minimum, r.maximum]).collect(),
        Constraint::NotInRanges { ranges } => ranges.iter().flat_map(|r| [r.minimum - 1, r.maximum + 1]).collect(),
        Constraint::NumericString { minimum, maximum, multiple_of } => {
            minimum.into_iter().chain(maximum).chain(multiple_of).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    rules(schema).into_iter().flat_map(ends)
}

fn singular(name: &str) -> String {
    name.strip_suffix("ies")
        .map(|stem| format!("{stem}y"))
        .unwrap_or_else(|| name.strip_suffix('s').unwrap_or(name).to_owned())
}

/// 32 hexadecimal digits that are always the same for a word.
fn digest(word: &str) -> String {
    Sha256::digest(word.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn uuid(hash: &str) -> String {
    format!("{}-{}-{}-{}-{}", &hash[..8], &hash[8..12], &hash[12..16], &hash[16..20], &hash[20..])
}

/// What the first alternative of `oneOf` or `anyOf` requires.
fn first_alternative(schema: &Value) -> impl Iterator<Item = &str> {
    let first = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.get(0));
    first.and_then(|first| first["required"].as_array()).into_iter().flatten().filter_map(Value::as_str)
}
