//! One value of a document and where it stands.  In: a JSON value.  Out: what a place of a struct can hold, or why it cannot.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::{DecodeError, Decoding, Unknown, scalar};
use crate::record::Record;

/// What is shared by all nodes of one document.
pub(super) struct Notes<'a> {
    strict: bool,
    /// The whole answer, where it is no JSON.
    bytes: Option<&'a [u8]>,
    unknown: RefCell<Vec<Unknown>>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(decoding: Decoding, bytes: Option<&'a [u8]>) -> Self {
        Self { strict: decoding == Decoding::Strict, bytes, unknown: RefCell::default() }
    }

    pub(super) fn into_unknown(self) -> Vec<Unknown> {
        self.unknown.into_inner()
    }
}

/// The way from the root to a node, as a list on the stack.
enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn text(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Element(parent, index) => format!("{}[{index}]", parent.text()),
            Path::Member(Path::Root, name) => (*name).to_owned(),
            Path::Member(parent, name) => format!("{}.{name}", parent.text()),
        }
    }
}

/// One value of a document and where it stands.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    value: &'a Value,
    path: &'a Path<'a>,
    notes: &'a Notes<'a>,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, notes: &'a Notes<'a>) -> Self {
        Self { value, path: &Path::Root, notes }
    }

    /// The value as it was sent.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The bytes of an answer that is no JSON.
    pub(super) fn bytes(&self) -> Option<&'a [u8]> {
        self.notes.bytes
    }

    /// Text; where it may bend, a number or bool as it stands in JSON, and null as an empty text.
    pub fn text(&self) -> Result<String, DecodeError> {
        let found = match self.value {
            Value::String(text) => return Ok(text.clone()),
            _ if self.notes.strict => None,
            Value::Null => Some(String::new()),
            value => scalar::text(value),
        };
        found.ok_or_else(|| self.mismatch("a text"))
    }

    /// A whole number that fits.
    pub fn whole<T: TryFrom<i64>>(&self) -> Result<T, DecodeError> {
        self.integer().and_then(|number| number.try_into().ok()).ok_or_else(|| self.mismatch("a whole number"))
    }

    fn integer(&self) -> Option<i64> {
        match self.value {
            Value::Number(number) if self.notes.strict => number.as_i64(),
            _ if self.notes.strict => None,
            value => scalar::number(value)?.as_i64(),
        }
    }

    /// A number.
    pub fn number(&self) -> Result<f64, DecodeError> {
        let found = match self.value {
            Value::Number(number) => number.as_f64(),
            _ if self.notes.strict => None,
            value => scalar::number(value).and_then(|number| number.as_f64()),
        };
        found.ok_or_else(|| self.mismatch("a number"))
    }

    /// True or false.
    pub fn flag(&self) -> Result<bool, DecodeError> {
        let found = match self.value {
            Value::Bool(flag) => Some(*flag),
            _ if self.notes.strict => None,
            value => scalar::boolean(value),
        };
        found.ok_or_else(|| self.mismatch("true or false"))
    }

    /// The elements of a list.
    pub fn elements(&self, take: &mut dyn FnMut(Node<'_>) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        let items = match self.value {
            Value::Array(items) => items,
            Value::Null if !self.notes.strict => return Ok(()),
            _ => return Err(self.mismatch("a list")),
        };
        for (index, value) in items.iter().enumerate() {
            take(Node { value, path: &Path::Element(self.path, index), notes: self.notes })?;
        }
        Ok(())
    }

    /// The entries of a map.
    pub fn entries(&self, take: &mut dyn FnMut(&str, Node<'_>) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        for (name, value) in self.object()?.into_iter().flatten() {
            take(name, Node { value, path: &Path::Member(self.path, name), notes: self.notes })?;
        }
        Ok(())
    }

    /// The members of a struct. Null reads as absent; what the struct has no place for is noted.
    pub fn record(&self, record: &mut dyn Record) -> Result<(), DecodeError> {
        let table = record.table();
        let mut places = record.members_mut();
        let mut seen = vec![false; table.len()];
        for (name, value) in self.object()?.into_iter().flatten() {
            let path = Path::Member(self.path, name);
            let Some(at) = table.iter().position(|member| member.name == name) else {
                self.note_unknown(&path, value)?;
                continue;
            };
            if value.is_null() && !self.notes.strict {
                continue;
            }
            places[at].read(Node { value, path: &path, notes: self.notes })?;
            seen[at] = true;
        }
        let missing = table.iter().zip(seen).find(|(member, seen)| member.always && !seen);
        missing.map_or(Ok(()), |(member, _)| {
            let path = Path::Member(self.path, member.name).text();
            Err(DecodeError::new("is missing").at(path))
        })
    }

    fn object(&self) -> Result<Option<&'a Map<String, Value>>, DecodeError> {
        match self.value {
            Value::Object(members) => Ok(Some(members)),
            Value::Null if !self.notes.strict => Ok(None),
            _ => Err(self.mismatch("an object")),
        }
    }

    fn note_unknown(&self, path: &Path<'_>, value: &Value) -> Result<(), DecodeError> {
        let path = path.text();
        if self.notes.strict {
            return Err(DecodeError::new("unknown member").at(path));
        }
        self.notes.unknown.borrow_mut().push(Unknown { path, value: value.clone() });
        Ok(())
    }

    fn mismatch(&self, expected: &str) -> DecodeError {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        DecodeError::new(format!("expected {expected}, found {found}")).at(self.path.text())
    }
}
