//! What still needs a name.  In: a description and the names that people gave.  Out: every schema whose name says too
//! little, or that a generator of some language cannot use.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::chosen::Names;
use crate::diagnostic::Diagnostic;

/// Suffixes of classes in the programs of vendors.
const SUFFIXES: [&str; 12] =
    ["Resp", "Response", "Req", "Request", "InReq", "Dto", "Vo", "Bo", "Info", "Item", "UnifyStatus", "List"];

/// Names that say nothing by themselves.
const EMPTY: [&str; 16] = [
    "Attachments",
    "Data",
    "Detail",
    "Details",
    "Engine",
    "Entities",
    "Groups",
    "Ha",
    "Instances",
    "Item",
    "Network",
    "Object",
    "Resource",
    "Statistic",
    "Value",
    "Volume",
];

/// Names that generators and languages declare themselves.
const RESERVED: [&str; 14] = [
    "Any",
    "Auth",
    "Client",
    "Configuration",
    "Date",
    "Error",
    "File",
    "List",
    "Map",
    "Option",
    "Request",
    "Response",
    "Result",
    "String",
];

/// Words that generators put behind the id of an operation.
const ADDED: [&str; 9] = ["Args", "Body", "Data", "Error", "Input", "Options", "Output", "Params", "Result"];

/// `NewTin` beside `Tin`: generators for Go write a function `NewTin` that makes a `Tin`.
fn constructor(name: &str, exists: impl Fn(&str) -> bool) -> Option<String> {
    let made = name.strip_prefix("New").filter(|other| exists(other))?;
    Some(format!("has the name of the function that makes a `{made}` in Go"))
}

/// Every schema that needs another name, with the reason.
pub fn problems(document: &Value, names: &Names, place: &str) -> Vec<Diagnostic> {
    let ids = operation_ids(document);
    let (elements, inner) = (elements(document), inner(document));
    let mut out = Vec::new();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let body = ids
            .iter()
            .any(|id| name.strip_prefix(id.as_str()).is_some_and(|rest| rest == "Request" || rest == "Response"));
        let reason = word(name, body)
            .or_else(|| spelling(name, names))
            .or_else(|| own_property(name, schema))
            .or_else(|| operation(name, &ids))
            .or_else(|| inner.get(name).map(|of| format!("has a name that generators make for {of}")))
            .or_else(|| plural(name, &elements, names))
            .or_else(|| constructor(name, |other| schemas.is_some_and(|all| all.contains_key(other))));
        if let Some(reason) = reason {
            let help = "give it another name under `schemas`: singular, and what one value is";
            let lines = format!("  {name}: <Name>");
            out.push(Diagnostic::new(place, format!("the schema `{name}` {reason}"), help).paste("schemas", lines));
        }
    }
    for name in names.plurals.keys().filter(|name| !elements.contains(*name)) {
        let message = format!("`plurals` names `{name}`, which is no element of a list");
        out.push(Diagnostic::new(place, message, "remove it"));
    }
    out
}

/// The body of a request or answer has the name of its operation and `Request` or `Response`, which says enough.
fn word(name: &str, body: bool) -> Option<String> {
    if RESERVED.contains(&name) {
        return Some("has a name that generators declare themselves".to_owned());
    }
    if EMPTY.contains(&name) {
        return Some("has a name that says nothing by itself".to_owned());
    }
    let version = name.trim_end_matches(|c: char| c.is_ascii_digit());
    if version != name && !body {
        return Some("ends in a number".to_owned());
    }
    let suffix = SUFFIXES.iter().find(|suffix| !body && name.ends_with(**suffix) && name.len() > suffix.len());
    suffix.map(|suffix| format!("ends in `{suffix}`, which says nothing"))
}

fn spelling(name: &str, names: &Names) -> Option<String> {
    // A part ends where the next word begins: `Redis` is no part of `Redistribution`.
    let part = |slip: &str| {
        name.match_indices(slip).any(|(at, _)| !name[at + slip.len()..].starts_with(|c: char| c.is_ascii_lowercase()))
    };
    let (slip, right) = names.spellings.iter().find(|(slip, _)| part(slip))?;
    Some(format!("has `{slip}` in its name; write `{right}`"))
}

fn own_property(name: &str, schema: &Value) -> Option<String> {
    let properties = schema.get("properties")?.as_object()?;
    let property = properties.keys().find(|property| property.to_upper_camel_case() == name)?;
    Some(format!("has the name of its property `{property}`, which some languages forbid"))
}

/// Names that generators make for what has none: an object or a list of values inside a schema.
fn inner(document: &Value) -> BTreeMap<String, String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let members = schemas.flat_map(|(name, schema)| {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        properties.map(move |(property, value)| (name, property, value.get("items").unwrap_or(value)))
    });
    let unnamed = members
        .filter(|(_, _, value)| value.get("enum").is_some() || value.get("type").is_some_and(|kind| kind == "object"));
    unnamed
        .map(|(name, property, _)| {
            (format!("{name}{}", property.to_upper_camel_case()), format!("`{name}.{property}`"))
        })
        .collect()
}

fn operation(name: &str, ids: &BTreeSet<String>) -> Option<String> {
    let added = |id: &str| name.strip_prefix(id).is_some_and(|rest| rest.is_empty() || ADDED.contains(&rest));
    let id = ids.iter().find(|id| added(id))?;
    Some(format!("has a name that generators make for the operation `{id}`"))
}

fn plural(name: &str, elements: &BTreeSet<String>, names: &Names) -> Option<String> {
    let ending = |end: &str| name.ends_with(end);
    let many = ending("s") && !["ss", "us", "is", "Statistics", "Settings"].into_iter().any(ending);
    (many && elements.contains(name) && !names.plurals.contains_key(name))
        .then(|| "is one element of a list and has a plural name".to_owned())
}

/// Ids of operations, as the names of their bodies begin.
pub(super) fn operation_ids(document: &Value) -> BTreeSet<String> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    operations.filter_map(|(_, o)| Some(o.get("operationId")?.as_str()?.to_upper_camel_case())).collect()
}

/// Schemas that are elements of lists.
fn elements(document: &Value) -> BTreeSet<String> {
    let (mut out, mut open) = (BTreeSet::new(), vec![document]);
    while let Some(value) = open.pop() {
        if let Some(name) = value.pointer("/items/$ref").and_then(Value::as_str).and_then(|r| r.rsplit('/').next()) {
            out.insert(name.to_owned());
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(name: &str, names: &str) -> Vec<String> {
        let schema = |property: &str| json!({ "type": "object", "properties": { property: { "type": "string" } } });
        let document = json!({
            "paths": { "/tins": { "get": { "operationId": "listTins" } } },
            "components": { "schemas": {
                name: schema("lid"),
                "Shelf": { "type": "object", "properties": { "order": { "type": "object" } } },
                "ListTinsResponse": { "type": "array", "items": { "$ref": format!("#/components/schemas/{name}") } },
            } },
        });
        problems(&document, &Names::read(names).unwrap(), "names.yaml").into_iter().map(|p| p.message).collect()
    }

    #[test]
    fn each_rule_finds_what_breaks_it() {
        let cases = [
            ("TinResp", "ends in `Resp`"),
            ("TinInReq", "ends in `Req`"),
            ("TinDto", "ends in `Dto`"),
            ("TinVo", "ends in `Vo`"),
            ("TinInfo", "ends in `Info`"),
            ("TinUnifyStatus", "ends in `UnifyStatus`"),
            ("TinV3", "ends in a number"),
            ("Tin2", "ends in a number"),
            ("Detail", "says nothing"),
            ("Error", "declare themselves"),
            ("TinIoslip", "write `Io`"),
            ("Lid", "its property"),
            ("ListTins", "for the operation"),
            ("ListTinsBody", "for the operation"),
            ("Tins", "plural name"),
            ("ShelfOrder", "for `Shelf.order`"),
            ("NewShelf", "makes a `Shelf` in Go"),
        ];
        for (name, expected) in cases {
            let found = found(name, "spellings: {Ioslip: Io}");
            assert!(found.len() == 1 && found[0].contains(expected), "{name}: {found:?}");
        }
    }

    #[test]
    fn good_names_are_not_found() {
        for name in ["Tin", "TinStatus", "Glass", "TinStatistics", "TinIoslips"] {
            let plurals = "spellings: {Ioslip: Io}\nplurals: {TinIoslips: A name of a brand.}";
            let names = if name == "TinIoslips" { plurals } else { "spellings: {Ioslip: Io}" };
            assert_eq!(found(name, names), Vec::<String>::new(), "{name}");
        }
    }

    #[test]
    fn a_plural_that_is_no_element_is_stale() {
        assert!(found("Tin", "plurals: {Lids: Why.}")[0].contains("no element"));
    }
}
