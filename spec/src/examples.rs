//! Examples of requests and answers.  In: a description with everything else, and `spec/text/actors.yaml`.  Out: the
//! description with an example for each body and each required parameter, and places for which there is no value.
//!
//! All examples are about the same few resources: the ID that one operation returns is the one that another takes. A request
//! has its required members and what the rules between members add; an answer has all its members but those about a
//! failure.

mod actors;
mod compose;
mod fit;
mod story;

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use actors::Actors;
use compose::{Composer, Side};

/// Writes the examples. `place` is the file of the actors.
pub fn apply(document: &mut Value, service: &str, text: &str, place: &str) -> Vec<Diagnostic> {
    let actors = match Actors::read(text, service) {
        Ok(actors) => actors,
        Err(error) => return vec![Diagnostic::new(place, error, "fix the file")],
    };
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let shared = document.pointer("/components/parameters").cloned().unwrap_or_default();
    let composer = Composer::new(&schemas, &actors);
    for (_, parameter) in members(document, "/components/parameters") {
        parameter_example(&composer, "parameters", parameter);
    }
    for (_, item) in members(document, "/paths") {
        for (_, operation) in members(item, "") {
            let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
            let values = parameters(&composer, &id, operation, &shared);
            for (_, media) in members(operation, "/requestBody/content") {
                media_example(&composer, Side::Request, &id, &values, media);
            }
            let success = operation.get("x-success-when").cloned().unwrap_or_default();
            for (status, response) in members(operation, "/responses") {
                if status.starts_with('2') {
                    for (_, media) in members(response, "/content") {
                        media_example(&composer, Side::Answer, &id, &Map::new(), media);
                        succeed(media, &success);
                    }
                }
            }
        }
    }
    composer.problems(place)
}

fn members<'v>(value: &'v mut Value, pointer: &str) -> impl Iterator<Item = (&'v String, &'v mut Value)> {
    value.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

/// Examples of the parameters that an operation has of its own; returns the values of all, for rules of the body.
fn parameters(composer: &Composer<'_>, id: &str, operation: &mut Value, shared: &Value) -> Map<String, Value> {
    let mut values = Map::new();
    let list = operation.get_mut("parameters").and_then(Value::as_array_mut);
    for parameter in list.into_iter().flatten() {
        let key = parameter["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
        let (name, example) = match key.and_then(|key| shared.get(key)) {
            Some(target) => (target["name"].clone(), composer.parameter("parameters", target)),
            None => {
                let example = parameter_example(composer, id, parameter);
                (parameter["name"].clone(), example)
            }
        };
        if let (Some(name), Some(example)) = (name.as_str(), example) {
            values.insert(name.to_owned(), example);
        }
    }
    values
}

fn parameter_example(composer: &Composer<'_>, owner: &str, parameter: &mut Value) -> Option<Value> {
    let example = composer.parameter(owner, parameter)?;
    if parameter["required"] == true {
        parameter["example"] = example.clone();
    }
    Some(example)
}

fn media_example(composer: &Composer<'_>, side: Side, id: &str, beside: &Map<String, Value>, media: &mut Value) {
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    if let Some(example) = composer.body(side, id, beside, &schema) {
        media["example"] = example;
    }
}

/// An answer with a result code shows the one that means success.
fn succeed(media: &mut Value, success: &Value) {
    let (Some(code), Some(wanted)) = (success["code"].as_str(), success["values"][0].as_str()) else { return };
    let Some(example) = media.get_mut("example").and_then(Value::as_object_mut) else { return };
    let number = example.get(code).filter(|value| value.is_number()).and_then(|_| wanted.parse::<i64>().ok());
    example.insert(code.to_owned(), number.map_or_else(|| wanted.into(), Value::from));
    if let Some(message) = success["message"].as_str().and_then(|message| example.get_mut(message)) {
        *message = "success".into();
    }
}

#[cfg(test)]
mod tests;
