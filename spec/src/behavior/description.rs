//! Looking things up in an assembled description.  In: the description.  Out: its operations and what they refer to.
//!
//! Paths are dotted: `cluster.status`, `items[].id` for every element, `items[0].id` for one, `items[id=?].state` for
//! the element that a caller selects, also by a member further inside (`items[tin.id=?]`); `$` is the answer itself.
//! Of the ids of jobs, `items[state=DONE].id` takes those of all elements with a value.

use serde_json::{Value, json};

use super::data::Place;

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
    fn listed(&self, place: Place, name: &str) -> Option<&'d Value> {
        let list = self.value.get("parameters").and_then(Value::as_array)?;
        let mut found = list.iter().map(|p| resolve(self.root, p));
        found.find(|p| p["name"] == name && p["in"] == json!(place))
    }

    /// The schema of a parameter.
    pub fn parameter(&self, place: Place, name: &str) -> Option<&'d Value> {
        match place {
            Place::Body => property(self.root, self.request()?, name),
            Place::Query | Place::Path => {
                self.listed(place, name)?.get("schema").map(|schema| resolve(self.root, schema))
            }
        }
    }

    /// What is said about a parameter.
    pub fn text(&self, place: Place, name: &str) -> Option<&'d str> {
        let found = match place {
            Place::Body => self.request()?.get("properties")?.get(name)?,
            Place::Query | Place::Path => self.listed(place, name)?,
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
    pub fn at(&self, path: &str) -> Option<&'d Value> {
        self.walk(path, false)
    }

    /// The same; a path may select elements by a value.
    pub fn at_values(&self, path: &str) -> Option<&'d Value> {
        self.walk(path, true)
    }

    fn walk(&self, path: &str, by_value: bool) -> Option<&'d Value> {
        let mut schema = self.answer()?;
        for part in steps(path).filter(|part| *part != "$") {
            let (name, pick) = match part.split_once('[') {
                Some((name, pick)) => (name, Some(pick.strip_suffix(']')?)),
                None => (part, None),
            };
            if !name.is_empty() {
                schema = property(self.root, schema, name)?;
            }
            if let Some(pick) = pick {
                schema = resolve(self.root, schema.get("items")?);
                match pick.split_once('=') {
                    Some((_, value)) if value != "?" && !by_value => return None,
                    Some((member, _)) => {
                        member.split('.').try_fold(schema, |inside, name| property(self.root, inside, name))?;
                    }
                    None if pick.is_empty() || pick.parse::<usize>().is_ok() => {}
                    None => return None,
                }
            }
        }
        Some(schema)
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

    /// A member of a structure.
    pub fn property(&self, schema: &'d Value, name: &str) -> Option<&'d Value> {
        property(self.root, schema, name)
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

/// The parts of a path; dots inside of brackets part nothing.
fn steps(path: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    path.split(move |c| {
        inside = (inside || c == '[') && c != ']';
        c == '.' && !inside
    })
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
        let kind_at = |path: &str| all[0].at(path).map(kind);
        assert_eq!(kind_at("$"), Some("object"));
        assert_eq!(kind_at("tins"), Some("array"));
        assert_eq!(kind_at("tins[].lid.colour"), Some("string"));
        assert_eq!(kind_at("tins[0].id"), Some("string"));
        assert_eq!(kind_at("tins[id=?].lid"), Some("object"));
        assert_eq!(kind_at("tins[lid.colour=?].id"), Some("string"));
        assert_eq!(all[0].at_values("tins[id=7].id").map(kind), Some("string"));
        assert_eq!(all[0].at_values("tins[name=7].id").map(kind), None);
        for wrong in [
            "tin",
            "tins.id",
            "tins[name=?].id",
            "tins[lid.size=?].id",
            "tins[id=7].id",
            "tins[x].id",
            "tins[].lid.size",
            "tins[].id[]",
            "tins[",
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
