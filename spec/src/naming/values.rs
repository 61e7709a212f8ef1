//! Names of values that are numbers.  In: a description, and the names that people gave.  Out: the description with
//! `x-enum-varnames`, and what has no name.

use std::collections::BTreeSet;

use serde_json::Value;

use super::chosen::Names;
use crate::diagnostic::Diagnostic;

/// Names the values of each enumeration of numbers; returns the enumerations without names, and names without use.
pub fn apply(document: &mut Value, names: &Names, place: &str) -> Vec<Diagnostic> {
    let mut pass = Pass { names, used: BTreeSet::new(), missing: Vec::new() };
    for (owner, schema) in members(document, "/components/schemas") {
        for (name, property) in members(schema, "/properties") {
            pass.value(owner, name, property);
        }
    }
    for (name, parameter) in members(document, "/components/parameters") {
        pass.parameter("", name, parameter);
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
    let unused = names.values.keys().filter(|key| !pass.used.contains(*key));
    let unused =
        unused.map(|key| Diagnostic::new(place, format!("`values` names `{key}`, which no numbers have"), "remove it"));
    let help = "add names under `values`, by the member or by `Schema.member`";
    let missing =
        pass.missing.iter().map(|at| Diagnostic::new(place, format!("the numbers of `{at}` have no names"), help));
    missing.chain(unused).collect()
}

fn members<'v>(value: &'v mut Value, pointer: &str) -> impl Iterator<Item = (&'v String, &'v mut Value)> {
    value.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

struct Pass<'n> {
    names: &'n Names,
    used: BTreeSet<String>,
    missing: Vec<String>,
}

impl Pass<'_> {
    fn parameter(&mut self, owner: &str, name: &str, parameter: &mut Value) {
        if let Some(schema) = parameter.get_mut("schema") {
            self.value(owner, name, schema);
        }
    }

    /// A member, or what its list or map holds.
    fn value(&mut self, owner: &str, name: &str, schema: &mut Value) {
        for holder in ["", "/items", "/additionalProperties"] {
            if let Some(target) = schema.pointer_mut(holder) {
                self.enumeration(owner, name, target);
            }
        }
    }

    fn enumeration(&mut self, owner: &str, name: &str, target: &mut Value) {
        let listed = target.get("enum").or(target.get("x-extensible-enum")).and_then(Value::as_array);
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let Some(values) = listed.map(|list| list.iter().map(text).collect::<Vec<_>>()) else { return };
        if !values.iter().all(|value| value.parse::<i64>().is_ok()) {
            return;
        }
        let own = format!("{owner}.{name}");
        let Some((key, names)) = [own.as_str(), name].into_iter().find_map(|k| self.names.values.get_key_value(k))
        else {
            self.missing.push(own);
            return;
        };
        self.used.insert(key.clone());
        match values.iter().map(|value| names.get(value).cloned().map(Value::from)).collect::<Option<Vec<_>>>() {
            Some(list) => target["x-enum-varnames"] = list.into(),
            None => self.missing.push(own),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_get_the_names_of_their_member() {
        let names = "values: {state: {\"0\": Shut, \"1\": Open}, Lid.state: {\"0\": Off, \"1\": On}}";
        let state = || json!({ "type": "integer", "enum": [1, 0] });
        let mut document = json!({
            "paths": { "/tins": { "get": { "operationId": "listTins", "parameters": [{ "name": "state", "schema": state() }] } } },
            "components": { "schemas": {
                "Tin": { "properties": { "state": state(), "name": { "type": "string", "enum": ["a"] } } },
                "Lid": { "properties": { "state": { "type": "array", "items": state() } } },
            } },
        });
        let problems = apply(&mut document, &Names::read(names).unwrap(), "names.yaml");
        assert_eq!(problems, []);
        let at = |pointer: &str| document.pointer(pointer).cloned().unwrap_or_default();
        assert_eq!(at("/components/schemas/Tin/properties/state/x-enum-varnames"), json!(["Open", "Shut"]));
        assert_eq!(at("/components/schemas/Lid/properties/state/items/x-enum-varnames"), json!(["On", "Off"]));
        assert_eq!(at("/paths/~1tins/get/parameters/0/schema/x-enum-varnames"), json!(["Open", "Shut"]));
        assert_eq!(at("/components/schemas/Tin/properties/name/x-enum-varnames"), Value::Null);
    }

    #[test]
    fn numbers_without_names_and_names_without_numbers_are_found() {
        let tin = json!({ "properties": { "state": { "type": "string", "x-extensible-enum": ["1", "2"] } } });
        let mut document = json!({ "components": { "schemas": { "Tin": tin } } });
        let names = Names::read("values: {state: {\"1\": Open}, lid: {\"1\": On}}").unwrap();
        let found: Vec<String> = apply(&mut document, &names, "names.yaml").into_iter().map(|p| p.message).collect();
        assert_eq!(found, ["the numbers of `Tin.state` have no names", "`values` names `lid`, which no numbers have"]);
    }
}
