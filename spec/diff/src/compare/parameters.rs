//! Parameters of an operation.

use indexmap::IndexMap;

use serde_json::Value;

use super::operation::Operation;
use super::schema::Schemas;
use super::view::{At, Direction, Document};
use super::{Sink, Values, rename};
use crate::change::Part;
use crate::check;

type Key = (String, String);

/// Parameters by place and name. A path parameter has its number in the path instead of its name, because names in a
/// template do not travel.
fn parameters<'d>(document: Document<'d>, operation: &Operation<'d>) -> IndexMap<Key, At<'d>> {
    let placeholders: Vec<&str> = operation.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let mut out = IndexMap::new();
    for owner in [&operation.item, &operation.at] {
        for at in owner.get("parameters").iter().flat_map(At::elements) {
            let at = document.follow(at);
            let (place, name) = (at.text("in").unwrap_or_default(), at.text("name").unwrap_or_default());
            let name = match placeholders.iter().position(|p| *p == name) {
                Some(i) if place == "path" => i.to_string(),
                // Names of headers have no case.
                _ if place == "header" => name.to_lowercase(),
                _ => name.to_owned(),
            };
            out.insert((place.to_owned(), name), at);
        }
    }
    out
}

fn part(at: &At<'_>) -> Part {
    let text = |key| at.text(key).unwrap_or_default().to_owned();
    Part::Parameter(text("in"), text("name"))
}

fn required(at: &At<'_>) -> bool {
    at.value.get("required") == Some(&Value::Bool(true))
}

/// What changed in the parameters.
pub(super) fn compare<'d>(sink: &mut Sink<'_>, old: &Operation<'d>, new: &Operation<'d>, schemas: &mut Schemas<'d>) {
    let (one, other) = schemas.documents();
    let (old, mut new) = (parameters(one, old), parameters(other, new));
    let mut gone = Vec::new();
    for (key, at) in old {
        match new.shift_remove(&key) {
            Some(other) => both(sink, at, other, schemas),
            None => gone.push((key, at)),
        }
    }
    for (key, at) in gone {
        let pointer = Some(at.pointer.clone());
        if let Some(moved) = new.keys().find(|k| k.1 == key.1 && k.0 != "path").cloned()
            && let Some(other) = new.shift_remove(&moved)
        {
            let values = Values::texts(key.0, moved.0).at(pointer, Some(other.pointer.clone()));
            sink.push(&check::PARAMETER_MOVED, part(&other), values);
            both(sink, at, other, schemas);
        } else if let Some((name, proof)) = renamed(one, other, &key, &at, &new)
            && let Some(other) = new.shift_remove(&name)
        {
            let values = Values::texts(key.1, name.1).at(pointer, Some(other.pointer.clone()));
            sink.push(&check::PARAMETER_RENAMED, part(&other), values);
            if let Some(last) = sink.out.last_mut() {
                last.proof = Some(proof);
            }
            both(sink, at, other, schemas);
        } else {
            sink.push(&check::PARAMETER_REMOVED, part(&at), Values::default().at(pointer, None));
        }
    }
    for at in new.into_values() {
        let check = if required(&at) { &check::PARAMETER_ADDED_REQUIRED } else { &check::PARAMETER_ADDED };
        sink.push(check, part(&at), Values::default().at(None, Some(at.pointer.clone())));
    }
}

/// A parameter of the same place that is proven to be the same one.
fn renamed<'d>(
    one: Document<'d>,
    other: Document<'d>,
    key: &Key,
    at: &At<'d>,
    new: &IndexMap<Key, At<'d>>,
) -> Option<(Key, String)> {
    let schema = |document: Document<'d>, at: &At<'d>| {
        let mut schema = at.get("schema").map(|s| document.schema(s)).unwrap_or_default();
        schema.keywords.extend(at.value.get("description").map(|d| ("description", d)));
        schema
    };
    let old = schema(one, at);
    let candidates = new.iter().filter(|(k, _)| k.0 == key.0);
    let mut scored: Vec<(f64, Key, String)> = candidates
        .filter_map(|(k, at)| {
            let new = schema(other, at);
            let (score, proof) = rename::alike((&key.1, &old, &old), (&k.1, &new, &new))?;
            (score >= 1.5).then(|| (score, k.clone(), proof))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (score, key, proof) = scored.first()?.clone();
    (scored.get(1).is_none_or(|next| next.0 < score)).then_some((key, proof))
}

fn both<'d>(sink: &mut Sink<'_>, old: At<'d>, new: At<'d>, schemas: &mut Schemas<'d>) {
    let part = part(&new);
    let at = |key: &str| (Some(format!("{}/{key}", old.pointer)), Some(format!("{}/{key}", new.pointer)));
    let values = |key: &str| {
        let (a, b) = at(key);
        Values::new(old.value.get(key), new.value.get(key)).at(a, b)
    };
    if old.text("in") == Some("path") && new.text("in") == Some("path") && old.text("name") != new.text("name") {
        sink.push(&check::PATH_PARAMETER_RENAMED, part.clone(), values("name"));
    }
    match (required(&old), required(&new)) {
        (false, true) => sink.push(&check::PARAMETER_BECAME_REQUIRED, part.clone(), values("required")),
        (true, false) => sink.push(&check::PARAMETER_BECAME_OPTIONAL, part.clone(), values("required")),
        _ => {}
    }
    let style = |at: &At<'_>| {
        let place = at.text("in").unwrap_or_default();
        let default = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
        let style = at.text("style").unwrap_or(default);
        let explode = at.value.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
        (style.to_owned(), explode)
    };
    if style(&old) != style(&new) && old.text("in") == new.text("in") {
        let show = |(style, explode): (String, bool)| format!("{style}{}", if explode { ", exploded" } else { "" });
        sink.push(&check::PARAMETER_STYLE_CHANGED, part.clone(), Values::texts(show(style(&old)), show(style(&new))));
    }
    for key in ["description", "example", "examples"] {
        if old.value.get(key) != new.value.get(key) {
            let check = if key == "description" { &check::PARAMETER_TEXT } else { &check::EXAMPLE_CHANGED };
            sink.push(check, part.clone(), values(key));
        }
    }
    let deprecated = |at: &At<'_>| at.value.get("deprecated") == Some(&Value::Bool(true));
    match (deprecated(&old), deprecated(&new)) {
        (false, true) => sink.push(&check::DEPRECATED, part.clone(), values("deprecated")),
        (true, false) => sink.push(&check::DEPRECATION_WITHDRAWN, part.clone(), values("deprecated")),
        _ => {}
    }
    if let (Some(a), Some(b)) = (old.get("schema"), new.get("schema")) {
        let found = schemas.compare(a, b, Direction::Request);
        sink.found(&part, found.to_vec());
    }
}
