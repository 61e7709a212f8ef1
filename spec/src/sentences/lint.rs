//! How good the wording of a description is.  In: a description.  Out: figures, and every text that says nothing.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::Value;

/// One place that a person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// "schema ClusterInfo", "ClusterInfo.status" …
    pub name: String,
    /// Its text, none when it has none.
    pub text: Option<String>,
    /// Words that the name already says.
    said: BTreeSet<String>,
}

/// Figures of one description.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Places that should have words, and those that have.
    pub places: (usize, usize),
    /// Median number of words.
    pub median: usize,
    /// The shortest texts with their places.
    pub shortest: Vec<(String, String)>,
    /// Texts that only reword the name of their place.
    pub rewordings: Vec<(String, String)>,
    /// Places without words.
    pub silent: Vec<String>,
}

/// Every place of a description that should have words.
pub fn places(document: &Value) -> Vec<Place> {
    let mut out = Vec::new();
    let text = |v: &Value, key: &str| v.get(key).and_then(Value::as_str).map(str::to_owned);
    for tag in list(document, "/tags") {
        push(&mut out, format!("tag {}", name(tag)), name(tag), text(tag, "description"));
    }
    for (path, item) in members(document, "/paths") {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            push(&mut out, format!("{method} {path}: title"), "", text(operation, "summary"));
            push(&mut out, format!("{method} {path}"), id, text(operation, "description"));
            for parameter in list(operation, "/parameters").filter(|p| p.get("$ref").is_none()) {
                parameter_places(&mut out, &format!("{id}({})", name(parameter)), parameter);
            }
        }
    }
    for (_, parameter) in members(document, "/components/parameters") {
        parameter_places(&mut out, &format!("parameter {}", name(parameter)), parameter);
    }
    for (schema, value) in members(document, "/components/schemas") {
        push(&mut out, format!("schema {schema}"), schema, text(value, "description"));
        for (property, inner) in members(value, "/properties") {
            push(&mut out, format!("{schema}.{property}"), property, text(inner, "description"));
            values(&mut out, &format!("{schema}.{property}"), inner);
        }
    }
    for code in list(document, "/x-error-codes") {
        let id = code.get("code").and_then(Value::as_str).unwrap_or_default();
        push(&mut out, format!("{id}: meaning"), id, text(code, "meaning"));
        push(&mut out, format!("{id}: remedy"), id, text(code, "remedy"));
        for scope in list(code, "/scopes") {
            push(&mut out, format!("{id}: meaning of a scope"), id, text(scope, "meaning"));
            push(&mut out, format!("{id}: remedy of a scope"), id, text(scope, "remedy"));
        }
    }
    out
}

fn list<'v>(value: &'v Value, pointer: &str) -> impl Iterator<Item = &'v Value> {
    value.pointer(pointer).and_then(Value::as_array).into_iter().flatten()
}

fn members<'v>(value: &'v Value, pointer: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

fn name(value: &Value) -> &str {
    value.get("name").and_then(Value::as_str).unwrap_or_default()
}

fn parameter_places(out: &mut Vec<Place>, at: &str, parameter: &Value) {
    push(out, at.to_owned(), name(parameter), parameter.get("description").and_then(Value::as_str).map(str::to_owned));
    if let Some(schema) = parameter.get("schema") {
        values(out, at, schema);
    }
}

/// Enum values of a property, of its elements or of its map.
fn values(out: &mut Vec<Place>, at: &str, schema: &Value) {
    for holder in ["", "/items", "/additionalProperties"] {
        let Some(target) = schema.pointer(holder) else { continue };
        let listed = target.get("enum").or(target.get("x-extensible-enum")).and_then(Value::as_array);
        for (at_list, value) in listed.into_iter().flatten().enumerate() {
            let word = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let text = target.pointer(&format!("/x-enum-descriptions/{at_list}")).and_then(Value::as_str);
            push(out, format!("{at}={word}"), "", text.map(str::to_owned));
        }
    }
}

fn push(out: &mut Vec<Place>, at: String, name: &str, text: Option<String>) {
    let said = name.to_snake_case().split('_').map(str::to_owned).collect();
    out.push(Place { name: at, text: text.filter(|t| !t.trim().is_empty()), said });
}

/// Words that add nothing to a name.
const FILLER: [&str; 14] =
    ["the", "a", "an", "of", "in", "for", "to", "is", "this", "field", "parameter", "value", "property", "and"];

/// Measures a description.
pub fn measure(document: &Value) -> Figures {
    let places = places(document);
    let worded: Vec<(&Place, &str)> = places.iter().filter_map(|p| p.text.as_deref().map(|t| (p, t))).collect();
    let words = |text: &str| text.split_whitespace().count();
    let mut lengths: Vec<usize> = worded.iter().map(|(_, t)| words(t)).collect();
    lengths.sort_unstable();
    let mut shortest: Vec<(String, String)> = worded
        .iter()
        .filter(|(p, _)| !p.name.contains('=') && !p.name.ends_with(": title"))
        .map(|(p, t)| (p.name.clone(), (*t).to_owned()))
        .collect();
    shortest.sort_by_key(|(_, t)| words(t));
    shortest.truncate(20);
    Figures {
        places: (places.len(), worded.len()),
        median: lengths.get(lengths.len() / 2).copied().unwrap_or(0),
        shortest,
        rewordings: worded
            .iter()
            .filter(|(p, t)| rewords(p, t))
            .map(|(p, t)| (p.name.clone(), (*t).to_owned()))
            .collect(),
        silent: places.iter().filter(|p| p.text.is_none()).map(|p| p.name.clone()).collect(),
    }
}

/// Whether a text holds no word beyond the name and filler.
fn rewords(place: &Place, text: &str) -> bool {
    let said = |word: &str| {
        FILLER.contains(&word) || place.said.contains(word) || place.said.contains(word.trim_end_matches('s'))
    };
    !place.said.is_empty()
        && place.said.iter().any(|w| !w.is_empty())
        && text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).all(|w| said(&w.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_that_say_nothing_are_found() {
        let schema = |text: Option<&str>| {
            let mut property = json!({ "type": "string", "enum": ["red"] });
            if let Some(text) = text {
                property["description"] = text.into();
            }
            json!({ "components": { "schemas": { "Tin": { "description": "A tin of paint.", "properties": { "tin_id": property } } } } })
        };
        let figures = measure(&schema(Some("The ID of the tin.")));
        assert_eq!(figures.rewordings, [("Tin.tin_id".to_owned(), "The ID of the tin.".to_owned())]);
        assert_eq!(figures.silent, ["Tin.tin_id=red"]);
        assert_eq!(measure(&schema(Some("ID that the shop gave the tin."))).rewordings, []);
        assert_eq!(measure(&schema(None)).places, (3, 1));
    }
}
