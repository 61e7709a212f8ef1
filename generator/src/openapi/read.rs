//! Objects of extensions, read key by key.
//!
//! Invariant: each key of each object is taken once or reported by [`Fields::finish`].

use indexmap::IndexMap;
use serde_json::Value;

use super::{Report, child};
use crate::diagnostic::Code;

pub(super) mod behaviour;

/// One object under reading.
pub(super) struct Fields<'a> {
    report: &'a Report<'a>,
    pointer: String,
    members: Vec<(&'a str, &'a Value)>,
    taken: Vec<bool>,
}

impl<'a> Fields<'a> {
    fn open(report: &'a Report<'a>, pointer: &str, value: &'a Value) -> Option<Self> {
        let Value::Object(members) = value else {
            report.wrong_kind(pointer, "a map", value);
            return None;
        };
        Some(Fields::new(report, pointer, members.iter().map(|(key, value)| (key.as_str(), value)).collect()))
    }

    /// The extensions of an object.
    pub(super) fn of(report: &'a Report<'a>, pointer: &str, extensions: &'a IndexMap<String, Value>) -> Self {
        Fields::new(report, pointer, extensions.iter().map(|(key, value)| (key.as_str(), value)).collect())
    }

    fn new(report: &'a Report<'a>, pointer: &str, members: Vec<(&'a str, &'a Value)>) -> Self {
        let taken = vec![false; members.len()];
        Fields { report, pointer: pointer.to_owned(), members, taken }
    }

    fn take(&mut self, key: &str) -> Option<&'a Value> {
        let index = self.members.iter().position(|(name, _)| *name == key)?;
        self.taken[index] = true;
        Some(self.members[index].1)
    }

    fn at(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    /// Understood, and without influence.
    fn skip(&mut self, keys: &[&str]) {
        for key in keys {
            self.take(key);
        }
    }

    fn text(&mut self, key: &str) -> Option<String> {
        match self.take(key)? {
            Value::String(text) => Some(text.clone()),
            other => {
                self.report.wrong_kind(&self.at(key), "text", other);
                None
            }
        }
    }

    fn text_or_empty(&mut self, key: &str) -> String {
        self.text(key).unwrap_or_default()
    }

    fn must_text(&mut self, key: &str) -> Option<String> {
        if !self.has(key) {
            self.missing(key);
        }
        self.text(key)
    }

    /// Reports that a key is missing.
    fn missing(&self, key: &str) {
        self.report.add(Code::MissingKey, &self.pointer, format!("`{key}` is missing"));
    }

    /// One of a few words, which must be there.
    fn word(&mut self, key: &str, known: &[&str]) -> Option<String> {
        let word = self.must_text(key)?;
        if known.contains(&word.as_str()) {
            return Some(word);
        }
        let message = format!("`{word}` is none of {}", known.join(", "));
        self.report.add(Code::Unsupported, &self.at(key), message);
        None
    }

    fn whole(&mut self, key: &str) -> Option<i64> {
        match self.take(key)? {
            Value::Number(number) if number.is_i64() => number.as_i64(),
            other => {
                self.report.wrong_kind(&self.at(key), "an integer", other);
                None
            }
        }
    }

    fn flag(&mut self, key: &str) -> bool {
        match self.take(key) {
            None => false,
            Some(Value::Bool(value)) => *value,
            Some(other) => {
                self.report.wrong_kind(&self.at(key), "a boolean", other);
                false
            }
        }
    }

    fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _)| *name == key)
    }

    /// The members of a map, or none; each with its pointer.
    fn map(&mut self, key: &str) -> Vec<(&'a str, String, &'a Value)> {
        let pointer = self.at(key);
        match self.take(key) {
            None => Vec::new(),
            Some(Value::Object(members)) => {
                members.iter().map(|(name, value)| (name.as_str(), child(&pointer, name), value)).collect()
            }
            Some(other) => {
                self.report.wrong_kind(&pointer, "a map", other);
                Vec::new()
            }
        }
    }

    /// The items of a list, or none; each with its pointer.
    fn list(&mut self, key: &str) -> impl Iterator<Item = (String, &'a Value)> {
        let pointer = self.at(key);
        let items = match self.take(key) {
            None => &[],
            Some(Value::Array(items)) => items.as_slice(),
            Some(other) => {
                self.report.wrong_kind(&pointer, "a list", other);
                &[]
            }
        };
        items.iter().enumerate().map(move |(index, node)| (format!("{pointer}/{index}"), node))
    }

    fn texts(&mut self, key: &str) -> Vec<String> {
        let report = self.report;
        self.list(key)
            .filter_map(|(pointer, node)| match node {
                Value::String(text) => Some(text.clone()),
                other => {
                    report.wrong_kind(&pointer, "text", other);
                    None
                }
            })
            .collect()
    }

    fn finish(self) {
        for ((name, _), taken) in self.members.iter().zip(&self.taken) {
            if !taken {
                let message = format!("the key `{name}` is not part of the accepted subset");
                self.report.add(Code::UnknownKey, &child(&self.pointer, name), message);
            }
        }
    }
}
