//! Names that people gave to schemas.  In: a description whose schemas have the names of their structures, and
//! `spec/text/<service>/names.yaml`.  Out: the description with these names.
//!
//! Two schemas that get one name become one schema. They must be equal then, but for what may be null in answers.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;

/// `names.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The name of a schema by the name that follows from the documents.
    #[serde(default)]
    pub schemas: IndexMap<String, String>,
    /// Names of values that are numbers: by member, or by `Schema.member` where a member means several things.
    #[serde(default)]
    pub values: IndexMap<String, IndexMap<String, String>>,
    /// Lists of values that several places use.
    #[serde(default)]
    pub enumerations: Vec<Enumeration>,
    /// Schemas that are equal but for their texts, and why they are several.
    #[serde(default)]
    pub alike: Vec<Alike>,
    /// Parts of names that are slips of a document or another spelling, and what to write instead.
    #[serde(default)]
    pub spellings: IndexMap<String, String>,
    /// Elements of lists whose names are plurals on purpose, with the reason.
    #[serde(default)]
    pub plurals: IndexMap<String, String>,
}

/// Equal schemas that are not one schema.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alike {
    /// Their names, all of them.
    pub schemas: Vec<String>,
    /// Why they are several.
    pub reason: String,
}

/// A list of values that is a schema.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enumeration {
    /// The name of the schema.
    pub name: String,
    /// What a value of the list says, as a sentence.
    pub description: String,
    /// Its places: `member`, `Schema.member`, `operationId.parameter`, or `parameters.parameter` of a shared parameter.
    pub used_by: Vec<String>,
}

const PREFIX: &str = "#/components/schemas/";

impl Names {
    /// Reads a file; unknown keys are errors. An empty text is a service without names.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Ok(Names::default()) } else { crate::yaml::read(text) }
    }

    /// Renames and merges the schemas of a description; returns what does not fit. `place` is the file of the names.
    pub fn apply(&self, document: &mut Value, place: &str) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        rewrite(document, &self.schemas);
        let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
            return problems;
        };
        let mut groups: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
        for (old, schema) in std::mem::take(schemas) {
            let name = self.schemas.get(&old).unwrap_or(&old);
            groups.entry(name.clone()).or_default().push((old, schema));
        }
        for old in self.schemas.keys().filter(|old| groups.values().flatten().all(|(name, _)| name != *old)) {
            let message = format!("there is no schema `{old}`");
            problems.push(Diagnostic::new(place, message, "remove it, or fix the name on the left"));
        }
        for (name, members) in groups {
            let mut members = members.into_iter();
            let Some((first, mut schema)) = members.next() else { continue };
            for (old, other) in members {
                if let Err(pointer) = merge(&mut schema, &other) {
                    let message = format!("`{first}` and `{old}` cannot both be `{name}`: they differ at `{pointer}`");
                    problems.push(Diagnostic::new(place, message, "give one of them another name"));
                }
            }
            schemas.insert(name, schema);
        }
        problems
    }
}

/// Lets references lead to the new names.
fn rewrite(value: &mut Value, names: &IndexMap<String, String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = reference.strip_prefix(PREFIX).and_then(|old| names.get(old))
            {
                *reference = format!("{PREFIX}{name}");
            }
            members.values_mut().for_each(|member| rewrite(member, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, names)),
        _ => {}
    }
}

/// Makes one schema of two, or returns the pointer at which they differ.
fn merge(schema: &mut Value, other: &Value) -> Result<(), String> {
    match (schema, other) {
        (Value::Object(members), Value::Object(others)) => merge_members(members, others),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut pairs = a.iter_mut().zip(b).enumerate();
            pairs.try_for_each(|(i, (a, b))| merge(a, b).map_err(|at| format!("/{i}{at}")))
        }
        (a, b) if *a == *b => Ok(()),
        _ => Err(String::new()),
    }
}

fn merge_members(members: &mut Map<String, Value>, others: &Map<String, Value>) -> Result<(), String> {
    // What one of them may return as null, the common schema may.
    if let Some(null) = others.get("nullable").filter(|_| members.contains_key("type")) {
        members.insert("nullable".to_owned(), null.clone());
    }
    for (key, own) in members.iter_mut() {
        match others.get(key) {
            Some(other) => merge(own, other).map_err(|at| format!("/{key}{at}"))?,
            None if key == "nullable" => {}
            None => return Err(format!("/{key}")),
        }
    }
    match others.keys().find(|key| !members.contains_key(*key)) {
        Some(key) => Err(format!("/{key}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn named(schemas: Value, names: &str) -> (Value, Vec<String>) {
        let mut document = json!({
            "paths": { "/tins": { "$ref": "#/components/schemas/TinResp" } },
            "components": { "schemas": schemas },
        });
        let problems = Names::read(names).unwrap().apply(&mut document, "names.yaml");
        (document, problems.into_iter().map(|p| p.message).collect())
    }

    #[test]
    fn schemas_and_references_get_the_chosen_name() {
        let (document, problems) = named(json!({ "TinResp": { "type": "object" } }), "schemas: {TinResp: Tin}");
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(document["paths"]["/tins"]["$ref"], "#/components/schemas/Tin");
        assert_eq!(document["components"]["schemas"], json!({ "Tin": { "type": "object" } }));
    }

    #[test]
    fn equal_schemas_of_one_name_become_one() {
        let id = |null: bool| match null {
            true => json!({ "type": "object", "properties": { "id": { "type": "string", "nullable": true } } }),
            false => json!({ "type": "object", "properties": { "id": { "type": "string" } } }),
        };
        let names = "schemas: {TinResp: Tin, TinVo: Tin}";
        for (a, b) in [(false, false), (false, true), (true, false)] {
            let (document, problems) = named(json!({ "TinResp": id(a), "TinVo": id(b) }), names);
            assert_eq!(problems, Vec::<String>::new(), "{a} {b}");
            assert_eq!(document["components"]["schemas"], json!({ "Tin": id(a || b) }), "{a} {b}");
        }
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let cases = [
            (
                json!({ "TinResp": { "type": "object" }, "Lid": { "type": "string" } }),
                "{TinResp: Tin, Lid: Tin}",
                "/type",
            ),
            (json!({ "TinResp": { "type": "object" } }), "{Lid: Tin}", "no schema `Lid`"),
        ];
        for (schemas, names, expected) in cases {
            let (_, problems) = named(schemas, &format!("schemas: {names}"));
            assert!(problems.len() == 1 && problems[0].contains(expected), "{problems:?}");
        }
    }
}
