//! Lists of values that several places use.  In: a description with all its texts, and the names that people gave.
//! Out: the description in which each of these lists is a schema, and the lists that still need a name.
//!
//! Two lists are the same when their values, the names and meanings of these, their type and their other keywords are,
//! and both are open or both are closed. A text that holds several values with a separator is no value of its list.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::chosen::{Enumeration, Names};
use crate::diagnostic::Diagnostic;

/// Keys that belong to a use; all others belong to the list.
const USE: [&str; 8] =
    ["description", "nullable", "default", "x-default", "x-constraints", "deprecated", "readOnly", "writeOnly"];

/// Makes schemas of the lists that have names; returns what does not fit and what still needs a name.
pub fn apply(document: &mut Value, names: &Names, place: &str) -> Vec<Diagnostic> {
    let mut pass = Pass { names: &names.enumerations, ..Pass::default() };
    for (owner, schema) in members(document, "/components/schemas") {
        for (name, property) in members(schema, "/properties") {
            pass.value(owner, name, property);
        }
    }
    for (name, parameter) in members(document, "/components/parameters") {
        pass.parameter("parameters", name, parameter);
    }
    for (_, item) in members(document, "/paths") {
        for (_, operation) in members(item, "") {
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
            let list = operation.get_mut("parameters").and_then(Value::as_array_mut);
            for parameter in list.into_iter().flatten() {
                let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
                pass.parameter(&id, &name, parameter);
            }
        }
    }
    let mut problems = pass.problems(place);
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        for (name, list) in pass.schemas {
            if schemas.contains_key(name) {
                let message = format!("`enumerations` names `{name}`, and there is a schema of that name");
                problems.push(Diagnostic::new(place, message, "give one of them another name"));
            } else {
                schemas.insert(name.to_owned(), list.schema);
            }
        }
        schemas.sort_keys();
    }
    problems
}

fn members<'v>(value: &'v mut Value, pointer: &str) -> impl Iterator<Item = (&'v String, &'v mut Value)> {
    value.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

/// A list that became a schema.
struct Listed {
    schema: Value,
    /// What must be equal at each place.
    content: String,
    /// The first place.
    at: String,
}

#[derive(Default)]
struct Pass<'n> {
    names: &'n [Enumeration],
    schemas: BTreeMap<&'n str, Listed>,
    used: BTreeSet<&'n str>,
    /// Places without a name by the content of their lists.
    unnamed: BTreeMap<String, Vec<String>>,
    /// Pairs of places that cannot share a schema: name, first place, other place.
    unequal: Vec<(&'n str, String, String)>,
}

impl<'n> Pass<'n> {
    fn parameter(&mut self, owner: &str, name: &str, parameter: &mut Value) {
        if let Some(schema) = parameter.get_mut("schema") {
            self.value(owner, name, schema);
        }
    }

    /// A member, or what its list or map holds.
    fn value(&mut self, owner: &str, name: &str, schema: &mut Value) {
        for holder in ["", "/items", "/additionalProperties"] {
            if let Some(target) = schema.pointer_mut(holder) {
                self.list(format!("{owner}.{name}"), name, target);
            }
        }
    }

    fn list(&mut self, at: String, member: &str, target: &mut Value) {
        let Some(members) = target.as_object_mut() else { return };
        let Some(content) = content(members) else { return };
        let of = |key: &str| {
            self.names.iter().find_map(|e| Some((e.name.as_str(), e.used_by.iter().find(|place| *place == key)?)))
        };
        let Some((name, key)) = of(&at).or_else(|| of(member)) else {
            self.unnamed.entry(content).or_default().push(at);
            return;
        };
        self.used.insert(key);
        match self.schemas.get(name) {
            Some(known) if known.content != content => {
                self.unequal.push((name, known.at.clone(), at));
                return;
            }
            Some(_) => {}
            None => {
                let schema = self.schema(name, members);
                self.schemas.insert(name, Listed { schema, content, at });
            }
        }
        members.retain(|key, _| USE.contains(&key.as_str()));
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        if members.is_empty() {
            *target = reference;
        } else {
            members.insert("allOf".to_owned(), json!([reference]));
        }
    }

    fn schema(&self, name: &str, members: &Map<String, Value>) -> Value {
        let text = self.names.iter().find(|e| e.name == name).map_or("", |e| &e.description);
        let mut out = Map::new();
        for (key, value) in members.iter().filter(|(key, _)| !USE.contains(&key.as_str())) {
            out.insert(key.clone(), value.clone());
        }
        let at = out.keys().position(|key| !matches!(key.as_str(), "type" | "format")).unwrap_or(out.len());
        out.shift_insert(at, "description".to_owned(), text.into());
        out.into()
    }

    fn problems(&self, place: &str) -> Vec<Diagnostic> {
        let several = self.unnamed.values().filter(|places| places.len() > 1);
        let unnamed = several.map(|places| {
            let message = format!("the list of values of `{}` has no name", places.join("`, `"));
            let used = places.join(", ");
            let lines = format!("- name: <Name>\n  description: <what one value is>\n  used_by: [{used}]");
            Diagnostic::new(place, message, "name it under `enumerations`, by the member or by `Schema.member`")
                .paste("enumerations", lines)
        });
        let unequal = self.unequal.iter().map(|(name, first, other)| {
            let message = format!("`{first}` and `{other}` cannot both be `{name}`: their lists of values differ");
            let help = "give one of them another name, or give their values the same texts";
            Diagnostic::new(place, message, help)
        });
        let places = self.names.iter().flat_map(|e| &e.used_by).filter(|key| !self.used.contains(key.as_str()));
        let unused = places.map(|key| {
            Diagnostic::new(place, format!("`enumerations` names `{key}`, which has no list of values"), "remove it")
        });
        unnamed.chain(unequal).chain(unused).collect()
    }
}

/// What two places must have in common to share a schema; none of a place without a list of single values.
fn content(schema: &Map<String, Value>) -> Option<String> {
    let values = schema.get("enum").or(schema.get("x-extensible-enum"))?.as_array()?;
    let rules = schema.get("x-constraints").and_then(Value::as_array);
    if rules.into_iter().flatten().any(|rule| rule["rule"] == "separated-list") {
        return None;
    }
    let beside = |key: &str, at: usize| schema.get(key).and_then(|list| list.get(at)).cloned().unwrap_or_default();
    let mut lines: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(at, value)| json!([value, beside("x-enum-varnames", at), beside("x-enum-descriptions", at)]).to_string())
        .collect();
    lines.sort();
    const LISTS: [&str; 4] = ["enum", "x-extensible-enum", "x-enum-varnames", "x-enum-descriptions"];
    let others = schema.iter().filter(|(key, _)| !USE.contains(&key.as_str()) && !LISTS.contains(&key.as_str()));
    lines.extend(others.map(|(key, value)| format!("{key}: {value}")));
    lines.push(format!("closed: {}", schema.contains_key("enum")));
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = "enumerations: [{name: Color, description: A color., used_by: [color, Lid.paint]}]";

    fn document(schemas: Value) -> Value {
        json!({ "components": { "schemas": schemas } })
    }

    fn colors(extra: Value) -> Value {
        let mut out = json!({ "type": "string", "description": "Of it.", "x-extensible-enum": ["red", "blue"] });
        out.as_object_mut().into_iter().for_each(|o| o.extend(extra.as_object().cloned().unwrap_or_default()));
        out
    }

    fn found(document: &mut Value, names: &str) -> Vec<String> {
        let names = Names::read(names).unwrap();
        apply(document, &names, "names.yaml").into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn a_named_list_becomes_a_schema_and_its_places_refer_to_it() {
        let mut document = document(json!({
            "Tin": { "properties": { "color": colors(json!({ "default": "red" })) } },
            "Lid": { "properties": {
                "paint": colors(json!({ "nullable": true })),
                "colors": { "type": "array", "items": { "type": "string", "enum": ["wide"] } },
            } },
        }));
        assert_eq!(found(&mut document, NAMES), Vec::<String>::new());
        let at = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_default();
        let list = json!({ "type": "string", "description": "A color.", "x-extensible-enum": ["red", "blue"] });
        let reference = json!([{ "$ref": "#/components/schemas/Color" }]);
        assert_eq!(at("/components/schemas/Color"), list);
        let uses = json!({ "description": "Of it.", "default": "red", "allOf": reference });
        assert_eq!(at("/components/schemas/Tin/properties/color"), uses);
        assert_eq!(
            at("/components/schemas/Lid/properties/paint"),
            json!({ "description": "Of it.", "nullable": true, "allOf": reference })
        );
    }

    #[test]
    fn lists_of_several_places_need_a_name() {
        let cases = [
            // schemas, names, what is found
            (json!({ "A": colors(json!({})), "B": colors(json!({})) }), "", Some("has no name")),
            (json!({ "A": colors(json!({})) }), "", None),
            (json!({ "A": colors(json!({})), "B": colors(json!({ "x-enum-descriptions": ["Hot."] })) }), "", None),
            (json!({ "A": colors(json!({})), "B": colors(json!({ "minLength": 2 })) }), "", None),
            (
                json!({ "A": colors(json!({ "x-constraints": [{ "rule": "separated-list" }] })) }),
                NAMES,
                Some("no list"),
            ),
        ];
        for (properties, names, expected) in cases {
            let mut document = document(json!({ "Tin": { "properties": properties } }));
            let found = found(&mut document, names);
            match expected {
                Some(part) => assert!(found.iter().any(|message| message.contains(part)), "{found:?}"),
                None => assert_eq!(found, Vec::<String>::new()),
            }
        }
    }

    #[test]
    fn different_lists_cannot_have_one_name_and_no_list_has_the_name_of_a_schema() {
        let closed = json!({ "type": "string", "enum": ["red", "blue"] });
        let mut document = document(json!({
            "Tin": { "properties": { "color": colors(json!({})) } },
            "Lid": { "properties": { "paint": closed } },
            "Color": { "type": "object" },
        }));
        let found = found(&mut document, NAMES);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("`Tin.color` and `Lid.paint` cannot both be `Color`"), "{found:?}");
        assert!(found[1].contains("there is a schema of that name"), "{found:?}");
    }
}
