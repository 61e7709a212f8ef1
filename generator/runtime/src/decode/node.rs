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

/// One value of a document, as a place of a struct asks for it. A trait, so that no object file of a program describes
/// what documents are made of; see [`crate::opaque`].
pub trait Node {
    /// The value as it was sent.
    fn value(&self) -> &Value;

    /// The bytes of an answer that is no JSON.
    fn bytes(&self) -> Option<&[u8]>;

    /// Text; where it may bend, a number or bool as it stands in JSON, and null as an empty text.
    fn text(&self) -> Result<String, DecodeError>;

    /// A whole number.
    fn integer(&self) -> Result<i64, DecodeError>;

    /// A number.
    fn number(&self) -> Result<f64, DecodeError>;

    /// True or false.
    fn flag(&self) -> Result<bool, DecodeError>;

    /// Whether there is nothing.
    fn is_null(&self) -> bool;

    /// How many elements a list has.
    fn length(&self) -> Result<usize, DecodeError>;

    /// Fills a place with an element of a list.
    fn element(&self, index: usize, place: &mut dyn Decode) -> Result<(), DecodeError>;

    /// The names of the entries of a map.
    fn names(&self) -> Result<Vec<&str>, DecodeError>;

    /// Fills a place with an entry of a map.
    fn entry(&self, name: &str, place: &mut dyn Decode) -> Result<(), DecodeError>;

    /// Fills the places of a struct. Null reads as absent; what the struct has no place for is noted.
    fn record(&self, table: Table, places: &mut [&mut dyn Decode]) -> Result<(), DecodeError>;

    /// Why the value cannot be what is expected.
    fn mismatch(&self, expected: &str) -> DecodeError;
}

/// A value and where it stands.
pub(super) struct Spot<'a> {
    value: &'a Value,
    path: Path<'a>,
    notes: &'a Notes<'a>,
}

impl<'a> Spot<'a> {
    pub(super) fn root(value: &'a Value, notes: &'a Notes<'a>) -> Self {
        Self { value, path: Path::Root, notes }
    }

    fn inside<'n>(&'n self, value: &'n Value, path: Path<'n>) -> Spot<'n> {
        Spot { value, path, notes: self.notes }
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
}

impl Node for Spot<'_> {
    fn value(&self) -> &Value {
        self.value
    }

    fn bytes(&self) -> Option<&[u8]> {
        self.notes.bytes
    }

    fn text(&self) -> Result<String, DecodeError> {
        let found = match self.value {
            Value::String(text) => return Ok(text.clone()),
            _ if self.notes.strict => None,
            Value::Null => Some(String::new()),
            value => scalar::text(value),
        };
        found.ok_or_else(|| self.mismatch("a text"))
    }

    fn integer(&self) -> Result<i64, DecodeError> {
        let found = match self.value {
            Value::Number(number) if self.notes.strict => number.as_i64(),
            _ if self.notes.strict => None,
            value => scalar::number(value).and_then(|number| number.as_i64()),
        };
        found.ok_or_else(|| self.mismatch("a whole number"))
    }

    fn number(&self) -> Result<f64, DecodeError> {
        let found = match self.value {
            Value::Number(number) => number.as_f64(),
            _ if self.notes.strict => None,
            value => scalar::number(value).and_then(|number| number.as_f64()),
        };
        found.ok_or_else(|| self.mismatch("a number"))
    }

    fn flag(&self) -> Result<bool, DecodeError> {
        let found = match self.value {
            Value::Bool(flag) => Some(*flag),
            _ if self.notes.strict => None,
            value => scalar::boolean(value),
        };
        found.ok_or_else(|| self.mismatch("true or false"))
    }

    fn is_null(&self) -> bool {
        self.value.is_null()
    }

    fn length(&self) -> Result<usize, DecodeError> {
        match self.value {
            Value::Array(items) => Ok(items.len()),
            Value::Null if !self.notes.strict => Ok(0),
            _ => Err(self.mismatch("a list")),
        }
    }

    fn element(&self, index: usize, place: &mut dyn Decode) -> Result<(), DecodeError> {
        place.decode(&self.inside(&self.value[index], Path::Element(&self.path, index)))
    }

    fn names(&self) -> Result<Vec<&str>, DecodeError> {
        Ok(self.object()?.into_iter().flatten().map(|(name, _)| name.as_str()).collect())
    }

    fn entry(&self, name: &str, place: &mut dyn Decode) -> Result<(), DecodeError> {
        place.decode(&self.inside(&self.value[name], Path::Member(&self.path, name)))
    }

    fn record(&self, table: Table, places: &mut [&mut dyn Decode]) -> Result<(), DecodeError> {
        let mut seen = vec![false; places.len()];
        for (name, value) in self.object()?.into_iter().flatten() {
            let spot = self.inside(value, Path::Member(&self.path, name));
            let Some(at) = table.members.iter().position(|member| member.name == name) else {
                spot.note_unknown()?;
                continue;
            };
            if value.is_null() && !self.notes.strict {
                continue;
            }
            places[at].decode(&spot)?;
            seen[at] = true;
        }
        let missing = table.members.iter().zip(seen).find(|(member, seen)| member.always && !seen);
        missing.map_or(Ok(()), |(member, _)| {
            let path = Path::Member(&self.path, member.name).text();
            Err(DecodeError::new("is missing").at(path))
        })
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
