//! Our words onto a description.  In: an assembled description, the files of `spec/text/<service>/`.  Out: the
//! description with a sentence on every schema, property and parameter, or everything that is missing or unused.
//!
//! Lookup of a property: `schemas.<Schema>.<property>`, then `fields.<property>`.
//! Lookup of a parameter: `operations.<operationId>.<parameter>`, then `parameters.<parameter>`, then `fields.<parameter>`.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;

type Texts = IndexMap<String, String>;

/// `fields.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    /// A name that means the same everywhere.
    #[serde(default)]
    fields: Texts,
    /// Parameters that mean something else than a field of that name.
    #[serde(default)]
    parameters: Texts,
    /// By operation id.
    #[serde(default)]
    operations: IndexMap<String, Texts>,
    /// By schema.
    #[serde(default)]
    schemas: IndexMap<String, Texts>,
}

/// `schemas.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schemas {
    #[serde(default)]
    schemas: Texts,
}

/// `values.yaml`: phrases for enum values, looked up like the description of their field.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Values {
    #[serde(default)]
    fields: IndexMap<String, Texts>,
    #[serde(default)]
    parameters: IndexMap<String, Texts>,
    #[serde(default)]
    operations: IndexMap<String, IndexMap<String, Texts>>,
    #[serde(default)]
    schemas: IndexMap<String, IndexMap<String, Texts>>,
}

/// The texts of the files.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sources<'s> {
    /// `fields.yaml`.
    pub fields: &'s str,
    /// `schemas.yaml`.
    pub schemas: &'s str,
    /// `values.yaml`.
    pub values: &'s str,
    /// `glossary.yaml`.
    pub glossary: &'s str,
}

/// How many texts were used and are missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Schemas, properties, parameters and enum values with words.
    pub worded: usize,
    /// Those without.
    pub missing: usize,
}

/// Writes the words into a description; returns what is missing and what nothing uses.
pub fn apply(document: &mut Value, sources: Sources<'_>, folder: &str) -> (Counts, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let fields: Fields = read(sources.fields, &format!("{folder}/fields.yaml"), &mut problems);
    let schemas: Schemas = read(sources.schemas, &format!("{folder}/schemas.yaml"), &mut problems);
    let values: Values = read(sources.values, &format!("{folder}/values.yaml"), &mut problems);
    let mut pass = Pass {
        fields: &fields,
        schemas: &schemas,
        values: &values,
        used: BTreeSet::new(),
        missing: Vec::new(),
        worded: 0,
    };
    pass.schemas(document);
    pass.operations(document);
    let counts = Counts { worded: pass.worded, missing: pass.missing.len() };
    problems.extend(pass.missing.iter().map(|missing| missing.diagnostic(folder)));
    problems.extend(unused(&pass, folder));
    (counts, problems)
}

fn read<T: Default + for<'de> Deserialize<'de>>(text: &str, place: &str, problems: &mut Vec<Diagnostic>) -> T {
    if text.trim().is_empty() {
        return T::default();
    }
    crate::yaml::read(text).unwrap_or_else(|e| {
        problems.push(Diagnostic::new(place, e, "fix the file"));
        T::default()
    })
}

/// A text that a person has to write: the file, and the keys that lead to it.
struct Missing {
    file: &'static str,
    keys: Vec<String>,
}

impl Missing {
    fn new<const N: usize>(file: &'static str, keys: [&str; N]) -> Self {
        Missing { file, keys: keys.map(str::to_owned).into() }
    }

    fn diagnostic(&self, folder: &str) -> Diagnostic {
        let message = format!("`{}` has no text", self.keys.join("."));
        let place = format!("{folder}/{}.yaml", self.file);
        let lines: Vec<String> =
            self.keys.iter().enumerate().skip(1).map(|(i, key)| "  ".repeat(i) + key + ":").collect();
        let under = self.keys.first().map(String::as_str).unwrap_or_default();
        Diagnostic::new(place, message, "write one, in our own words").paste(under, lines.join("\n") + " <text>")
    }
}

/// One key of a file, to distinguish used from unused.
type Key = (&'static str, String);

struct Pass<'p> {
    fields: &'p Fields,
    schemas: &'p Schemas,
    values: &'p Values,
    used: BTreeSet<Key>,
    missing: Vec<Missing>,
    worded: usize,
}

/// Where something is: the section of the file that may override, and its name there.
#[derive(Clone, Copy)]
enum Place<'n> {
    Schema(&'n str),
    Operation(&'n str),
}

impl Pass<'_> {
    fn schemas(&mut self, document: &mut Value) {
        let Some(Value::Object(all)) = document.pointer_mut("/components/schemas") else { return };
        for (name, schema) in all.iter_mut() {
            if schema.get("description").is_none() {
                match self.schemas.schemas.get(name) {
                    Some(text) => {
                        self.note("schemas", name.clone());
                        put(schema, text);
                    }
                    None => self.missing.push(Missing::new("schemas", ["schemas", name])),
                }
            }
            if let Some(Value::Object(properties)) = schema.get_mut("properties") {
                for (property, value) in properties.iter_mut() {
                    self.member(Place::Schema(name), property, value);
                }
            }
        }
    }

    fn operations(&mut self, document: &mut Value) {
        let shared = document.pointer("/components/parameters").cloned().unwrap_or_default();
        let mut kept: BTreeSet<String> = BTreeSet::new();
        if let Some(Value::Object(paths)) = document.get_mut("paths") {
            for operation in paths.values_mut().filter_map(Value::as_object_mut).flat_map(|item| item.values_mut()) {
                let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
                let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { continue };
                for parameter in parameters {
                    self.parameter(&id, parameter, &shared, &mut kept);
                }
            }
        }
        if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
            parameters.retain(|key, _| kept.contains(key));
            for parameter in parameters.values_mut() {
                let name = parameter["name"].as_str().unwrap_or_default().to_owned();
                self.worded_parameter(None, &name, parameter);
            }
        }
    }

    /// A shared parameter stays shared unless this operation words it differently.
    fn parameter(&mut self, id: &str, parameter: &mut Value, shared: &Value, kept: &mut BTreeSet<String>) {
        let key = parameter.get("$ref").and_then(Value::as_str).and_then(|r| r.rsplit('/').next()).map(str::to_owned);
        let target = key.as_ref().and_then(|k| shared.get(k)).cloned();
        let name = target.as_ref().unwrap_or(parameter)["name"].as_str().unwrap_or_default().to_owned();
        let special = self.fields.operations.get(id).is_some_and(|o| o.contains_key(&name))
            || self.values.operations.get(id).is_some_and(|o| o.contains_key(&name));
        match (key, target) {
            (Some(key), Some(_)) if !special => {
                kept.insert(key);
            }
            (Some(_), Some(mut own)) => {
                self.worded_parameter(Some(id), &name, &mut own);
                *parameter = own;
            }
            _ => self.worded_parameter(Some(id), &name, parameter),
        }
    }

    fn worded_parameter(&mut self, id: Option<&str>, name: &str, parameter: &mut Value) {
        match self.text(Place::Operation(id.unwrap_or_default()), name) {
            Some(text) => put(parameter, &text),
            None => self.missing.push(Missing::new("fields", ["parameters", name])),
        }
        if let Some(schema) = parameter.get_mut("schema") {
            self.phrases(Place::Operation(id.unwrap_or_default()), name, schema);
        }
    }

    fn member(&mut self, place: Place<'_>, name: &str, value: &mut Value) {
        if value.get("description").is_none() {
            match self.text(place, name) {
                Some(text) => {
                    let text = with_default(&text, value);
                    described(value, &text);
                }
                None => {
                    let Place::Schema(schema) = place else { return };
                    self.missing.push(Missing::new("fields", ["schemas", schema, name]));
                }
            }
        }
        self.phrases(place, name, value);
    }

    fn text(&mut self, place: Place<'_>, name: &str) -> Option<String> {
        let fields = self.fields;
        let found = match place {
            Place::Schema(schema) => {
                fields.schemas.get(schema).and_then(|s| s.get(name)).map(|t| (format!("schemas.{schema}.{name}"), t))
            }
            Place::Operation(id) => fields
                .operations
                .get(id)
                .and_then(|o| o.get(name))
                .map(|t| (format!("operations.{id}.{name}"), t))
                .or_else(|| fields.parameters.get(name).map(|t| (format!("parameters.{name}"), t))),
        };
        let (key, text) = found.or_else(|| fields.fields.get(name).map(|t| (format!("fields.{name}"), t)))?;
        self.note("fields", key);
        Some(text.clone())
    }

    fn note(&mut self, file: &'static str, key: String) {
        self.worded += 1;
        self.used.insert((file, key));
    }

    /// A phrase for each enum value, of the property itself or of its elements.
    fn phrases(&mut self, place: Place<'_>, name: &str, schema: &mut Value) {
        let holder = if schema.get("items").is_some() {
            "/items"
        } else if schema.get("additionalProperties").is_some_and(Value::is_object) {
            "/additionalProperties"
        } else {
            ""
        };
        let Some(target) = schema.pointer_mut(holder) else { return };
        let Some(listed) = target.get("enum").or(target.get("x-extensible-enum")).and_then(Value::as_array).cloned()
        else {
            return;
        };
        // In the order of the values, because tools read a list beside `enum`.
        let mut out = Vec::with_capacity(listed.len());
        for value in &listed {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match self.phrase(place, name, &text) {
                Some(phrase) => out.push(Value::from(phrase)),
                None => {
                    let missing = match place {
                        Place::Schema(schema) => Missing::new("values", ["schemas", schema, name, &text]),
                        Place::Operation("") => Missing::new("values", ["parameters", name, &text]),
                        Place::Operation(id) => Missing::new("values", ["operations", id, name, &text]),
                    };
                    self.missing.push(missing);
                    out.push("".into());
                }
            }
        }
        if out.iter().any(|phrase| phrase != "") {
            target["x-enum-descriptions"] = out.into();
        }
    }

    fn phrase(&mut self, place: Place<'_>, name: &str, value: &str) -> Option<String> {
        let values = self.values;
        let own = match place {
            Place::Schema(schema) => values
                .schemas
                .get(schema)
                .and_then(|s| s.get(name))
                .and_then(|v| v.get(value))
                .map(|t| (format!("schemas.{schema}.{name}.{value}"), t)),
            Place::Operation(id) => values
                .operations
                .get(id)
                .and_then(|o| o.get(name))
                .and_then(|v| v.get(value))
                .map(|t| (format!("operations.{id}.{name}.{value}"), t))
                .or_else(|| {
                    values
                        .parameters
                        .get(name)
                        .and_then(|v| v.get(value))
                        .map(|t| (format!("parameters.{name}.{value}"), t))
                }),
        };
        let (key, text) = own.or_else(|| {
            values.fields.get(name).and_then(|v| v.get(value)).map(|t| (format!("fields.{name}.{value}"), t))
        })?;
        self.note("values", key);
        Some(text.clone())
    }
}

/// Puts a description behind the type or name, where readers look for it.
fn put(value: &mut Value, text: &str) {
    let Some(map) = value.as_object_mut() else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let at = map.keys().position(|k| !matches!(k.as_str(), "type" | "name" | "in" | "format")).unwrap_or(map.len());
    map.shift_insert(at, "description".to_owned(), text.into());
}

/// The text of a member, and the value that the service takes when the member is left out, unless the text names it.
fn with_default(text: &str, value: &Value) -> String {
    let Some(default) = value.get("x-default") else { return text.to_owned() };
    let shown = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
    let text = text.trim_end();
    if text.to_lowercase().contains("default") { text.to_owned() } else { format!("{text} Default: `{shown}`.") }
}

/// A reference may not have siblings: it is wrapped.
fn described(value: &mut Value, text: &str) {
    if let Some(reference) = value.get("$ref").cloned() {
        *value = json!({ "allOf": [{ "$ref": reference }] });
    }
    put(value, text);
}

fn unused(pass: &Pass<'_>, folder: &str) -> Vec<Diagnostic> {
    let mut keys: Vec<Key> = Vec::new();
    keys.extend(pass.schemas.schemas.keys().map(|k| ("schemas", k.clone())));
    keys.extend(pass.fields.fields.keys().map(|k| ("fields", format!("fields.{k}"))));
    keys.extend(pass.fields.parameters.keys().map(|k| ("fields", format!("parameters.{k}"))));
    for (section, all) in [("operations", &pass.fields.operations), ("schemas", &pass.fields.schemas)] {
        keys.extend(
            all.iter().flat_map(|(o, texts)| texts.keys().map(move |k| ("fields", format!("{section}.{o}.{k}")))),
        );
    }
    for (section, all) in [("fields", &pass.values.fields), ("parameters", &pass.values.parameters)] {
        keys.extend(
            all.iter().flat_map(|(f, texts)| texts.keys().map(move |k| ("values", format!("{section}.{f}.{k}")))),
        );
    }
    for (section, all) in [("operations", &pass.values.operations), ("schemas", &pass.values.schemas)] {
        for (owner, fields) in all {
            keys.extend(
                fields
                    .iter()
                    .flat_map(|(f, texts)| texts.keys().map(move |k| ("values", format!("{section}.{owner}.{f}.{k}")))),
            );
        }
    }
    keys.into_iter()
        .filter(|key| !pass.used.contains(key))
        .map(|(file, key)| {
            Diagnostic::new(
                format!("{folder}/{file}.yaml"),
                format!("nothing uses the text `{key}`"),
                "remove it, or fix its name",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({
            "paths": { "/tins": { "get": { "operationId": "listTins", "parameters": [{ "$ref": "#/components/parameters/colour" }] },
                                   "put": { "operationId": "updateTins", "parameters": [{ "$ref": "#/components/parameters/colour" }] } } },
            "components": {
                "parameters": { "colour": { "name": "colour", "in": "query", "schema": { "type": "string", "enum": ["red"] } } },
                "schemas": { "Tin": { "type": "object", "properties": { "colour": { "type": "string" }, "lid": { "$ref": "#/components/schemas/Lid" } } },
                             "Lid": { "type": "object", "properties": {} } },
            },
        })
    }

    #[test]
    fn every_place_takes_the_nearest_words() {
        let mut document = document();
        let fields = "fields: { colour: Colour of the paint., lid: The lid. }\noperations: { listTins: { colour: Only tins of this colour. } }";
        let sources = Sources {
            fields,
            schemas: "schemas: { Tin: A tin., Lid: A lid. }",
            values: "fields: { colour: { red: like blood } }",
            ..Sources::default()
        };
        let (counts, problems) = apply(&mut document, sources, "spec/text/paint");
        assert_eq!(problems, []);
        assert_eq!(counts.missing, 0);
        assert_eq!(document["paths"]["/tins"]["get"]["parameters"][0]["description"], "Only tins of this colour.");
        assert_eq!(document["components"]["parameters"]["colour"]["description"], "Colour of the paint.");
        assert_eq!(document["components"]["parameters"]["colour"]["schema"]["x-enum-descriptions"][0], "like blood");
        assert_eq!(
            document["components"]["schemas"]["Tin"]["properties"]["lid"]["allOf"][0]["$ref"],
            "#/components/schemas/Lid"
        );
    }

    #[test]
    fn missing_and_unused_texts_are_listed_with_what_to_paste() {
        let mut document = document();
        let (counts, problems) = apply(
            &mut document,
            Sources { fields: "fields: { colour: Colour., size: Size. }", ..Sources::default() },
            "t",
        );
        let said: Vec<String> = problems.iter().map(|p| p.message.clone()).collect();
        assert_eq!(counts.missing, 4);
        let lid = problems.iter().find(|p| p.message == "`schemas.Tin.lid` has no text").and_then(|p| p.paste.clone());
        let lid = lid.unwrap_or_else(|| panic!("{said:?}"));
        assert_eq!((lid.under.as_str(), lid.lines.as_str()), ("schemas", "  Tin:\n    lid: <text>"));
        assert!(said.contains(&"nothing uses the text `fields.size`".to_owned()), "{said:?}");
    }
}
