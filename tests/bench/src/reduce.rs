//! A description → the part of it that both generators take, and what was left out.
//!
//! An operation is left out if progenitor refuses a description with only this operation. Then components without a
//! reference are left out. Both generators get the resulting text.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "head", "patch", "options"];

/// A description that both generators accept.
pub struct Reduced {
    /// Its text.
    pub text: String,
    /// How many operations it has.
    pub operations: usize,
    /// Method, path and reason of what was left out.
    pub left_out: Vec<String>,
}

/// Leaves out operations for which `refusal` returns a reason.
pub fn reduce(text: &str, refusal: impl Fn(&str) -> Option<String>) -> Result<Reduced, String> {
    let mut whole: Value = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    let paths = whole.get_mut("paths").and_then(Value::as_mapping_mut).ok_or("no paths")?;
    let paths = std::mem::take(paths);
    let (mut kept, mut operations, mut left_out) = (Mapping::new(), 0, Vec::new());
    for (path, item) in paths {
        let item = without_default(item);
        let mut rest = item.clone();
        for method in METHODS {
            if item.get(method).is_none() {
                continue;
            }
            let mut alone = item.clone();
            remove(&mut alone, |key| METHODS.contains(&key) && key != method);
            let text = assemble(&whole, Mapping::from_iter([(path.clone(), alone)]))?;
            match refusal(&text) {
                None => operations += 1,
                Some(reason) => {
                    remove(&mut rest, |key| key == method);
                    let path = path.as_str().unwrap_or_default();
                    left_out.push(format!("`{} {path}`: {reason}", method.to_uppercase()));
                }
            }
        }
        if METHODS.iter().any(|method| rest.get(method).is_some()) {
            kept.insert(path, rest);
        }
    }
    scopes(&mut whole, &kept);
    Ok(Reduced { text: assemble(&whole, kept)?, operations, left_out })
}

/// Error codes may have other meanings after single operations; those that are left out cannot be named.
fn scopes(whole: &mut Value, paths: &Mapping) {
    let operations = paths.values().filter_map(Value::as_mapping).flat_map(Mapping::values);
    let ids: BTreeSet<&str> = operations.filter_map(|it| it.get("operationId")?.as_str()).collect();
    let codes = whole.get_mut("x-error-codes").and_then(Value::as_sequence_mut).into_iter().flatten();
    for scopes in codes.filter_map(|code| code.get_mut("scopes").and_then(Value::as_sequence_mut)) {
        for listed in scopes.iter_mut().filter_map(|scope| scope.get_mut("operations").and_then(Value::as_sequence_mut)) {
            listed.retain(|id| id.as_str().is_some_and(|id| ids.contains(id)));
        }
        let names_none = |scope: &Value| scope.get("operations").and_then(Value::as_sequence).is_none_or(Vec::is_empty);
        scopes.retain(|scope| !names_none(scope));
    }
}

/// progenitor takes the response `default` for a success as well, which then has two types.
fn without_default(mut item: Value) -> Value {
    let operations = item.as_mapping_mut().into_iter().flatten().filter_map(|(_, it)| it.get_mut("responses"));
    operations.for_each(|responses| remove(responses, |status| status == "default"));
    item
}

fn remove(item: &mut Value, unwanted: impl Fn(&str) -> bool) {
    if let Value::Mapping(members) = item {
        members.retain(|key, _| !key.as_str().is_some_and(&unwanted));
    }
}

/// The description with these paths, and only the components that they need.
fn assemble(whole: &Value, paths: Mapping) -> Result<String, String> {
    let paths = Value::Mapping(paths);
    let (mut needed, mut open) = (BTreeSet::new(), Vec::new());
    references(&paths, &mut open);
    while let Some(reference) = open.pop() {
        if needed.insert(reference.clone()) {
            let mut parts = reference.trim_start_matches("#/").split('/');
            let target = parts.try_fold(whole, |at, part| at.get(part)).ok_or(format!("{reference} leads nowhere"))?;
            references(target, &mut open);
        }
    }
    let mut out = whole.clone();
    out["paths"] = paths;
    if let Some(Value::Mapping(kinds)) = out.get_mut("components") {
        for (kind, components) in kinds.iter_mut().filter(|(kind, _)| kind.as_str() != Some("securitySchemes")) {
            let kind = kind.as_str().unwrap_or_default().to_owned();
            remove(components, |name| !needed.contains(&format!("#/components/{kind}/{name}")));
        }
    }
    serde_yaml::to_string(&out).map_err(|error| error.to_string())
}

fn references(at: &Value, found: &mut Vec<String>) {
    match at {
        Value::Mapping(members) => {
            found.extend(at.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|value| references(value, found));
        }
        Value::Sequence(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
