//! What belongs to the description and to no operation: introduction, servers, authentication, error codes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::operation::{alternatives, schemes};
use super::text;
use super::view::{At, Document};
use crate::change::{Change, Step};
use crate::check;

/// What changed outside of the operations.
pub(super) fn compare(old: Document<'_>, new: Document<'_>) -> Vec<Change> {
    let mut out = Vec::new();
    let (old, new) = (old.root(), new.root());
    for key in ["openapi", "info", "externalDocs", "tags", "x-tagGroups"] {
        inside(&mut out, key, old.get(key), new.get(key));
    }
    servers(&mut out, &old, &new);
    security(&mut out, &old, &new);
    error_codes(&mut out, old.value.get("x-error-codes"), new.value.get("x-error-codes"));
    let keys: BTreeSet<&str> = old.members().iter().chain(&new.members()).map(|(k, _)| *k).collect();
    let known = ["x-error-codes", "x-tagGroups"];
    for key in keys.into_iter().filter(|k| k.starts_with("x-") && !known.contains(k)) {
        let (was, is) = (old.value.get(key), new.value.get(key));
        if was != is {
            out.push(Change::whole(&check::DOCUMENT_EXTENSION, key, was.map(text), is.map(text)));
        }
    }
    out
}

/// Texts of the description, one change for each value that differs.
fn inside(out: &mut Vec<Change>, place: &str, old: Option<At<'_>>, new: Option<At<'_>>) {
    let (a, b) = (old.as_ref().map(|at| at.value), new.as_ref().map(|at| at.value));
    // Whether work is left says nothing about the service.
    if a == b || place == "info x-draft" {
        return;
    }
    let object = |v: Option<&Value>| v.is_none_or(Value::is_object);
    if object(a) && object(b) {
        let (old, new) = (members(old.as_ref()), members(new.as_ref()));
        let keys: BTreeSet<&str> = old.iter().chain(&new).map(|(k, _)| *k).collect();
        for key in keys {
            let find = |list: &[(&str, At<'_>)]| list.iter().position(|(k, _)| *k == key);
            let (was, is) = (find(&old).map(|i| old[i].1.clone()), find(&new).map(|i| new[i].1.clone()));
            inside(out, &format!("{place} {key}"), was, is);
        }
        return;
    }
    let mut change = Change::whole(&check::INFO_CHANGED, place, a.map(text), b.map(text));
    (change.old_pointer, change.new_pointer) = (old.map(|at| at.pointer), new.map(|at| at.pointer));
    out.push(change);
}

fn members<'d>(at: Option<&At<'d>>) -> Vec<(&'d str, At<'d>)> {
    at.map(At::members).unwrap_or_default()
}

/// Endpoints: each URL with the values of its variables.
fn servers(out: &mut Vec<Change>, old: &At<'_>, new: &At<'_>) {
    let read = |at: &At<'_>| -> BTreeMap<String, &str> {
        let mut out = BTreeMap::new();
        for server in at.get("servers").iter().flat_map(At::elements) {
            let url = server.text("url").unwrap_or_default();
            out.insert(url.to_owned(), "");
            for (name, variable) in server.get("variables").iter().flat_map(At::members) {
                for value in variable.get("enum").iter().flat_map(At::elements) {
                    out.insert(format!("{url} with {name} = {}", text(value.value)), "");
                }
            }
        }
        out
    };
    let (was, is) = (read(old), read(new));
    for url in was.keys().filter(|url| !is.contains_key(*url)) {
        out.push(Change::whole(&check::SERVER_REMOVED, "servers", Some(url.clone()), None));
    }
    for url in is.keys().filter(|url| !was.contains_key(*url)) {
        out.push(Change::whole(&check::SERVER_ADDED, "servers", None, Some(url.clone())));
    }
}

fn security(out: &mut Vec<Change>, old: &At<'_>, new: &At<'_>) {
    let list = |at: &At<'_>| at.value.get("security").map(alternatives).unwrap_or_default();
    for (check, values) in schemes(&list(old), &list(new)) {
        out.push(Change::whole(check, "security", values.old, values.new));
    }
    let schemes = |at: &At<'_>| at.value.pointer("/components/securitySchemes").and_then(Value::as_object).cloned();
    let (was, is) = (schemes(old).unwrap_or_default(), schemes(new).unwrap_or_default());
    for (name, scheme) in &was {
        let Some(other) = is.get(name) else { continue };
        let wire = |scheme: &Value| {
            let mut scheme = scheme.clone();
            scheme.as_object_mut().map(|s| s.remove("description"));
            scheme
        };
        let place = format!("security scheme {name}");
        if wire(scheme) != wire(other) {
            let (a, b) = (wire(scheme).to_string(), wire(other).to_string());
            out.push(Change::whole(&check::SECURITY_SCHEME_CHANGED, &place, Some(a), Some(b)));
        } else if scheme != other {
            let text = |s: &Value| s.get("description").map(super::text);
            out.push(Change::whole(&check::INFO_CHANGED, &place, text(scheme), text(other)));
        }
    }
}

/// The error codes of the description, with what they mean after single operations.
fn error_codes(out: &mut Vec<Change>, old: Option<&Value>, new: Option<&Value>) {
    let read = |value: Option<&Value>| -> BTreeMap<String, Value> {
        let list = value.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(|entry| Some((entry.get("code").map(text)?, entry.clone()))).collect()
    };
    let (old, mut new) = (read(old), read(new));
    for (code, was) in old {
        let place = format!("error code {code}");
        let Some(is) = new.remove(&code) else {
            out.push(Change::whole(&check::ERROR_CODE_REMOVED, &place, Some(code), None));
            continue;
        };
        let parts = [
            (&check::ERROR_KIND_CHANGED, ["kind", "scopes"].as_slice()),
            (&check::ERROR_STATUS_OF_CODE, &["statuses", "status"]),
            (&check::ERROR_CODE_TEXT, &["meaning", "remedy"]),
        ];
        for (check, keys) in parts {
            for key in keys.iter().filter(|key| was.get(**key) != is.get(**key)) {
                let mut change = Change::whole(check, &place, was.get(*key).map(text), is.get(*key).map(text));
                change.place.steps.push(Step::Member((*key).to_owned()));
                out.push(change);
            }
        }
    }
    for code in new.into_keys() {
        out.push(Change::whole(&check::ERROR_CODE_ADDED, &format!("error code {code}"), None, Some(code.clone())));
    }
}
