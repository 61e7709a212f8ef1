//! Lenient JSON decoding.  In: the body of an answer.  Out: a typed value, or the JSON path where it failed.
//!
//! One reader over `serde_json::Value` bends to what the service really sends:
//!
//! - number, string and bool stand in for each other where only one reading is possible
//!   (`"3"` for a number, `3` for a string, `"true"`, `"0"` and `1` for a bool);
//! - a null member reads as an absent one, a null list, map or object as an empty one;
//! - unknown members are collected aside with their paths, or refused in strict mode.
//!
//! Invariants: no message holds a value, which may be a secret; nothing panics.

mod error;
mod node;
mod scalar;
mod special;

use serde_json::Value;

use crate::record::{Blank, Decode};

pub use error::DecodeError;
pub use node::Node;
pub use special::{Binary, Empty};

use node::{Notes, Spot};

/// How an answer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Decoding {
    /// Bends to what the service sends.
    #[default]
    Lenient,
    /// Takes exactly what the types say and refuses unknown members; for tests of the description.
    Strict,
}

/// A member that the types do not know.
#[derive(Clone, PartialEq)]
pub struct Unknown {
    /// Where it stands: `clusters[0].new_member`.
    pub path: String,
    /// What it holds.
    pub value: Value,
}

impl std::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unknown").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Reads a typed value and the members it has no place for.
pub fn decode<T: Decode + Blank>(value: &Value, decoding: Decoding) -> Result<(T, Vec<Unknown>), DecodeError> {
    let mut typed = T::BLANK;
    let unknown = read_into(&mut typed, value, None, decoding)?;
    Ok((typed, unknown))
}

/// Reads a document into a value; `bytes` are the answer where it is no JSON. Returns what the value has no place for.
pub(crate) fn read_into(
    typed: &mut dyn Decode,
    value: &Value,
    bytes: Option<&[u8]>,
    decoding: Decoding,
) -> Result<Vec<Unknown>, DecodeError> {
    let notes = Notes::new(decoding, bytes);
    typed.decode(&Spot::root(value, &notes))?;
    Ok(notes.into_unknown())
}

/// Reads the text of a JSON document.
pub(crate) fn parse(body: &[u8]) -> Result<Value, DecodeError> {
    // Serde names line and column and never quotes the text.
    serde_json::from_slice(body).map_err(|error| DecodeError::new(format!("not JSON: {error}")))
}

/// The members at a path that opens lists: `items[].id` of every element, `items[state=DONE].id` of those with a value.
pub(crate) fn all<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    path.split('.').fold(vec![value], |found, step| {
        let (name, pick) = step.split_once('[').map_or((step, None), |(name, pick)| (name, pick.strip_suffix(']')));
        let members = found.into_iter().filter_map(|value| value.get(name));
        let Some(pick) = pick else { return members.collect() };
        let is_picked = |(at, item): &(usize, &Value)| match pick.split_once('=') {
            Some((member, wanted)) => item.get(member).and_then(Value::as_str) == Some(wanted),
            None => pick.is_empty() || pick.parse() == Ok(*at),
        };
        members.flat_map(|m| m.as_array().into_iter().flatten().enumerate()).filter(is_picked).map(|(_, m)| m).collect()
    })
}

/// The member at a dotted path: `cluster.status`, `items[0].id`.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let pointer: String = path
        .split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1")))
        .collect();
    value.pointer(&pointer)
}

#[cfg(test)]
mod tests;
