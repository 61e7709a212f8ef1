//! Places of the published descriptions, compared with what a person found in the documents.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// One place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    /// The description.
    service: String,
    /// Pointer into it. The first segment may be `operationId:…` for an operation.
    at: String,
    /// The value; `None` if the place must be absent.
    is: Option<Value>,
    /// The places in the documents.
    why: String,
}

#[test]
fn places_that_people_looked_up_are_published_so() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("cases/published.yaml")).expect("cases/published.yaml");
    let places: Vec<Place> = serde_yaml::from_str(&text).expect("cases/published.yaml has the form of `Place`");
    let description = |service: &str| -> Value {
        let path = root.join(format!("../spec/openapi/{service}.yaml"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        serde_yaml::from_str(&text).expect("a description is YAML")
    };
    let mut open: Vec<(String, Value)> = Vec::new();
    let mut wrong = Vec::new();
    for place in &places {
        if !open.iter().any(|(service, _)| *service == place.service) {
            open.push((place.service.clone(), description(&place.service)));
        }
        let (_, document) = open.iter().find(|(service, _)| *service == place.service).expect("it was read above");
        let found = find(document, &place.at);
        if found != place.is.as_ref() {
            let shown = |v: Option<&Value>| v.map_or_else(|| "nothing".to_owned(), Value::to_string);
            let (found, wanted) = (shown(found), shown(place.is.as_ref()));
            wrong.push(format!(
                "{} {}: {found} is published, {wanted} is right: {}",
                place.service, place.at, place.why
            ));
        }
    }
    assert!(places.len() > 10, "only {} places", places.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The value at a pointer, through references. `parameters/=limit` selects a parameter by its name.
fn find<'v>(document: &'v Value, pointer: &str) -> Option<&'v Value> {
    let mut at = document;
    for segment in pointer.split('/') {
        at = match (segment.strip_prefix("operationId:"), segment.strip_prefix('=')) {
            (Some(id), _) => operations(document).find(|o| o["operationId"] == id)?,
            (None, Some(name)) => at.as_array()?.iter().find(|p| p["name"] == name)?,
            (None, None) => match at {
                Value::Array(list) => list.get(segment.parse::<usize>().ok()?)?,
                other => other.get(segment).or_else(|| behind(document, other)?.get(segment))?,
            },
        };
    }
    Some(at)
}

/// The schema that a member refers to.
fn behind<'v>(document: &'v Value, schema: &Value) -> Option<&'v Value> {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?.as_str()?;
    document.pointer(reference.strip_prefix('#')?)
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object())
        .flat_map(|i| i.values())
}
