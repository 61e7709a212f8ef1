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
    for (path, item) in &paths {
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
            kept.insert(path.clone(), rest);
        }
    }
    Ok(Reduced { text: assemble(&whole, kept)?, operations, left_out })
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
