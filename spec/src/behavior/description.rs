//! Looking things up in an assembled description.  In: the description.  Out: its operations and what they refer to.

use gaussdb_extensions::{JsonPath, Location};
use serde_json::{Value, json};

/// One operation of a description.
#[derive(Clone, Copy)]
pub(super) struct Operation<'d> {
    root: &'d Value,
    /// Path template.
    pub path: &'d str,
    /// Method in lower case, as it is a key of the description.
    pub method: &'d str,
    value: &'d Value,
}

/// Every operation, in order of the description.
pub(super) fn operations(root: &Value) -> Vec<Operation<'_>> {
    let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, value)| Operation { root, path, method, value })
        })
        .collect()
}

impl<'d> Operation<'d> {
    /// Method and path: "GET /v1/tins".
    pub fn key(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Its operationId.
    pub fn id(&self) -> &'d str {
        self.value.get("operationId").and_then(Value::as_str).unwrap_or_default()
    }

    /// A parameter of the path or query.
    fn listed(&self, place: Location, name: &str) -> Option<&'d Value> {
        let list = self.value.get("parameters").and_then(Value::as_array)?;
        let mut found = list.iter().map(|p| resolve(self.root, p));
        found.find(|p| p["name"] == name && p["in"] == json!(place))
    }

    /// The schema of a parameter.
    pub fn parameter(&self, place: Location, name: &str) -> Option<&'d Value> {
        match place {
            Location::Body => property(self.root, self.request()?, name),
            Location::Query | Location::Path | Location::Header => {
                self.listed(place, name)?.get("schema").map(|schema| resolve(self.root, schema))
            }
        }
    }

    /// What is said about a parameter.
    pub fn text(&self, place: Location, name: &str) -> Option<&'d str> {
        let found = match place {
            Location::Body => self.request()?.get("properties")?.get(name)?,
            Location::Query | Location::Path | Location::Header => self.listed(place, name)?,
        };
        found.get("description").and_then(Value::as_str)
    }

    /// What is said about the operation and about the members at the top of its successful answer.
    pub fn texts(&self) -> Vec<(String, &'d str)> {
        let own = self.value.get("description").and_then(Value::as_str).map(|t| ("the operation".to_owned(), t));
        let members = self.answer().and_then(|a| a.get("properties")).and_then(Value::as_object);
        let members = members.into_iter().flatten();
        let members = members.filter_map(|(n, s)| Some((format!("`{n}`"), s.get("description")?.as_str()?)));
        own.into_iter().chain(members).collect()
    }

    fn request(&self) -> Option<&'d Value> {
        let body = resolve(self.root, self.value.get("requestBody")?);
        content(self.root, body)
    }

    /// The schema of its successful answer.
    pub fn answer(&self) -> Option<&'d Value> {
        let all = self.value.get("responses").and_then(Value::as_object)?;
        let mut successes = all.iter().filter(|(status, _)| status.starts_with('2'));
        successes.find_map(|(_, response)| content(self.root, resolve(self.root, response)))
    }

    /// The schema at a path of its successful answer.
    pub fn at(&self, path: &JsonPath) -> Option<&'d Value> {
        self.inside(self.answer()?, path)
    }

    /// The schema at a path of a schema.
    pub fn inside(&self, schema: &'d Value, path: &JsonPath) -> Option<&'d Value> {
        path.steps().iter().try_fold(schema, |schema, step| {
            let found = if step.name.is_empty() { schema } else { property(self.root, schema, &step.name)? };
            let Some(elements) = &step.elements else { return Some(found) };
            let item = self.items(found)?;
            for member in elements.member().into_iter() {
                member.iter().try_fold(item, |inside, name| property(self.root, inside, name))?;
            }
            Some(item)
        })
    }

    /// Names and schemas of the members at the top of its successful answer.
    pub fn members(&self) -> Vec<(&'d str, &'d Value)> {
        let properties = self.answer().and_then(|a| a.get("properties")).and_then(Value::as_object);
        properties.into_iter().flatten().map(|(name, s)| (name.as_str(), resolve(self.root, s))).collect()
    }

    /// The elements of a list.
    pub fn items(&self, list: &'d Value) -> Option<&'d Value> {
        list.get("items").map(|items| resolve(self.root, items))
    }
}

/// Whether a schema is a text, a number or a truth value.
pub(super) fn scalar(schema: &Value) -> bool {
    matches!(kind(schema), "string" | "integer" | "number" | "boolean")
}

/// The type of a schema, empty when it says none.
pub(super) fn kind(schema: &Value) -> &str {
    schema.get("type").and_then(Value::as_str).unwrap_or_default()
}

fn content<'d>(root: &'d Value, holder: &'d Value) -> Option<&'d Value> {
    let media = holder.get("content").and_then(Value::as_object)?.values().next()?;
    media.get("schema").map(|schema| resolve(root, schema))
}

fn property<'d>(root: &'d Value, schema: &'d Value, name: &str) -> Option<&'d Value> {
    schema.get("properties")?.get(name).map(|found| resolve(root, found))
}

/// What a reference, or one that is wrapped to carry words, represents.
fn resolve<'d>(root: &'d Value, mut value: &'d Value) -> &'d Value {
    // A description refers at most a few times in a row; a circle ends here too.
    for _ in 0..16 {
        let next = match (value.get("$ref").and_then(Value::as_str), value.get("allOf").and_then(Value::as_array)) {
            (Some(reference), _) => reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer)),
            (None, Some(parts)) if parts.len() == 1 => parts.first(),
            _ => return value,
        };
        match next {
            Some(next) => value = next,
            None => return value,
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_through_references_and_lists() {
        let root = json!({
            "paths": { "/tins": { "get": { "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object", "properties": { "tins": { "type": "array", "items": { "$ref": "#/components/schemas/Tin" } } } } } } } } } } },
            "components": { "schemas": { "Tin": { "type": "object", "properties": {
                "id": { "type": "string" },
                "lid": { "allOf": [{ "$ref": "#/components/schemas/Lid" }], "description": "d" } } },
                "Lid": { "type": "object", "properties": { "colour": { "type": "string" } } } } },
        });
        let all = operations(&root);
        let kind_at = |path: &str| all[0].at(&path.parse().expect("a path")).map(kind);
        assert_eq!(kind_at("$"), Some("object"));
        assert_eq!(kind_at("tins"), Some("array"));
        assert_eq!(kind_at("tins[].lid.colour"), Some("string"));
        assert_eq!(kind_at("tins[0].id"), Some("string"));
        assert_eq!(kind_at("tins[id=?].lid"), Some("object"));
        assert_eq!(kind_at("tins[lid.colour=?].id"), Some("string"));
        assert_eq!(kind_at("tins[id=7].id"), Some("string"));
        for wrong in [
            "tin",
            "tins.id",
            "tins[name=?].id",
            "tins[name=7].id",
            "tins[lid.size=?].id",
            "tins[].lid.size",
            "tins[].id[]",
        ] {
            assert_eq!(kind_at(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_circle_of_references_ends() {
        let root = json!({ "a": { "$ref": "#/a" } });
        assert_eq!(resolve(&root, &root["a"]), &root["a"]);
    }
}
