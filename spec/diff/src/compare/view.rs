//! A description with its references followed.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the service.
    Request,
    /// From the service.
    Response,
}

/// References that lead to references are followed this often.
const REFERENCES: usize = 16;

/// A description.
#[derive(Debug, Clone, Copy)]
pub struct Document<'d> {
    root: &'d Value,
}

/// A value and its pointer.
#[derive(Debug, Clone)]
pub struct At<'d> {
    /// The value.
    pub value: &'d Value,
    /// JSON pointer of it.
    pub pointer: String,
}

impl<'d> At<'d> {
    /// A member, if there is one.
    pub fn get(&self, key: &str) -> Option<At<'d>> {
        let value = self.value.get(key)?;
        Some(At { value, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    /// The members of an object.
    pub fn members(&self) -> Vec<(&'d str, At<'d>)> {
        let Some(members) = self.value.as_object() else { return Vec::new() };
        let at = |key: &str, value| At { value, pointer: format!("{}/{}", self.pointer, escape(key)) };
        members.iter().map(|(key, value)| (key.as_str(), at(key, value))).collect()
    }

    /// The elements of a list.
    pub fn elements(&self) -> Vec<At<'d>> {
        let Some(elements) = self.value.as_array() else { return Vec::new() };
        let at = |(i, value)| At { value, pointer: format!("{}/{i}", self.pointer) };
        elements.iter().enumerate().map(at).collect()
    }

    /// A text member.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }
}

/// `a/b` as one step of a pointer.
fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl<'d> Document<'d> {
    /// Reads a description.
    pub fn new(root: &'d Value) -> Self {
        Document { root }
    }

    /// The whole.
    pub fn root(self) -> At<'d> {
        At { value: self.root, pointer: String::new() }
    }

    /// What a `$ref` leads to, or the value itself. A reference that leads nowhere is left as it is.
    pub fn follow(self, at: At<'d>) -> At<'d> {
        let mut at = at;
        for _ in 0..REFERENCES {
            let Some(pointer) = at.text("$ref").and_then(|r| r.strip_prefix('#')) else { break };
            let Some(value) = self.root.pointer(pointer) else { break };
            at = At { value, pointer: pointer.to_owned() };
        }
        at
    }

    /// A schema without references and `allOf`.
    pub fn schema(self, at: At<'d>) -> Schema<'d> {
        let mut schema = Schema { pointer: String::new(), ..Schema::default() };
        self.collect(at, &mut schema, 0);
        schema
    }

    fn collect(self, at: At<'d>, schema: &mut Schema<'d>, depth: usize) {
        let at = self.follow(at);
        if schema.pointer.is_empty() {
            schema.pointer = at.pointer.clone();
        }
        // The keys beside `allOf` are closer to the use than those behind the references, so they are read first.
        for (key, member) in at.members() {
            match key {
                "properties" => {
                    for (name, property) in member.members() {
                        schema.properties.entry(name).or_insert(property);
                    }
                }
                "required" => schema.required.extend(member.elements().iter().filter_map(|e| e.value.as_str())),
                "allOf" => {}
                _ => {
                    schema.keywords.entry(key).or_insert(member.value);
                }
            }
        }
        if depth < REFERENCES {
            for part in at.get("allOf").iter().flat_map(At::elements) {
                self.collect(part, schema, depth + 1);
            }
        }
    }
}

/// A schema as its readers see it: a reference, an inline schema and a wrapper in `allOf` are the same.
#[derive(Debug, Clone, Default)]
pub struct Schema<'d> {
    /// Where it is written.
    pub pointer: String,
    /// All keywords but `properties`, `required` and `allOf`.
    pub keywords: BTreeMap<&'d str, &'d Value>,
    /// Members.
    pub properties: IndexMap<&'d str, At<'d>>,
    /// Names of the members that must be there.
    pub required: BTreeSet<&'d str>,
}

impl<'d> Schema<'d> {
    /// A keyword.
    pub fn get(&self, key: &str) -> Option<&'d Value> {
        self.keywords.get(key).copied()
    }

    /// A keyword with its pointer.
    pub fn at(&self, key: &str) -> Option<At<'d>> {
        self.get(key).map(|value| At { value, pointer: format!("{}/{}", self.pointer, escape(key)) })
    }

    /// The types that values can have; empty for any. Reads OpenAPI 3.1's lists as well.
    pub fn types(&self) -> BTreeSet<&'d str> {
        let mut types: BTreeSet<&str> = match self.get("type") {
            Some(Value::String(one)) => [one.as_str()].into(),
            Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
            _ if !self.properties.is_empty() => ["object"].into(),
            _ => BTreeSet::new(),
        };
        types.remove("null");
        types
    }

    /// Whether null is a value.
    pub fn nullable(&self) -> bool {
        let listed = |v: &Value| v.as_array().is_some_and(|types| types.iter().any(|t| t == "null"));
        self.get("nullable") == Some(&Value::Bool(true)) || self.get("type").is_some_and(listed)
    }
}
