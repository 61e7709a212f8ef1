//! One value of a document and where it stands.  In: a JSON value.  Out: what a place of a struct can hold, or why it cannot.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::{DecodeError, Decoding, Unknown, scalar};
use crate::record::{Decode, Table};

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
#[derive(Clone, Copy)]
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
    path: Path<'a>,
    notes: &'a Notes<'a>,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, notes: &'a Notes<'a>) -> Self {
        Self { value, path: Path::Root, notes }
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

    /// How many elements a list has.
    pub fn length(&self) -> Result<usize, DecodeError> {
        match self.value {
            Value::Array(items) => Ok(items.len()),
            Value::Null if !self.notes.strict => Ok(0),
            _ => Err(self.mismatch("a list")),
        }
    }

    /// An element of a list.
    pub fn element(&self, index: usize) -> Node<'_> {
        Node { value: &self.value[index], path: Path::Element(&self.path, index), notes: self.notes }
    }

    /// The names of the entries of a map.
    pub fn names(&self) -> Result<Vec<&'a str>, DecodeError> {
        Ok(self.object()?.into_iter().flatten().map(|(name, _)| name.as_str()).collect())
    }

    /// An entry of a map.
    pub fn entry<'n>(&'n self, name: &'n str) -> Node<'n> {
        Node { value: &self.value[name], path: Path::Member(&self.path, name), notes: self.notes }
    }

    /// The members of a struct. Null reads as absent; what the struct has no place for is noted.
    pub fn record(&self, table: &'static Table, places: &mut [&mut dyn Decode]) -> Result<(), DecodeError> {
        let mut seen = vec![false; places.len()];
        for (name, value) in self.object()?.into_iter().flatten() {
            let node = Node { value, path: Path::Member(&self.path, name), notes: self.notes };
            let Some(at) = table.members.iter().position(|member| member.name == name) else {
                node.note_unknown()?;
                continue;
            };
            if value.is_null() && !self.notes.strict {
                continue;
            }
            places[at].decode(node)?;
            seen[at] = true;
        }
        let missing = table.members.iter().zip(seen).find(|(member, seen)| member.always && !seen);
        missing.map_or(Ok(()), |(member, _)| {
            let path = Path::Member(&self.path, member.name).text();
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

    fn note_unknown(&self) -> Result<(), DecodeError> {
        let path = self.path.text();
        if self.notes.strict {
            return Err(DecodeError::new("unknown member").at(path));
        }
        self.notes.unknown.borrow_mut().push(Unknown { path, value: self.value.clone() });
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
