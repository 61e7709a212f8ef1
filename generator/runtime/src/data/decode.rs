//! Lenient JSON decoding.  In: the body of an answer.  Out: a typed value, or the JSON path where it failed.
//!
//! The tables of the structs are read straight from the text. The reader accepts what services really send:
//!
//! - a number, a string or a bool is read as another of these if only one reading is possible
//!   (`"3"` for a number, `3` for a string, `"true"`, `"0"` and `1` for a bool);
//! - a null member reads as an absent one, a null list, map or object as an empty one;
//! - unknown members are kept with their paths if they are requested, and refused in strict mode.
//!
//! Invariants: no message contains a value, which may be a secret; nothing panics.

mod error;
mod read;
mod scalar;
mod unknown;

use serde::de::{DeserializeSeed, Deserializer, Error as _};
use serde_json::Value;

use crate::data::reflect::{ConstDefault, Decode, Reflect, Slot, View};

pub use error::DecodeError;
pub use unknown::Unknown;

use read::{Context, Cursor};

/// How an answer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Decoding {
    /// Accepts what services really send, for example a number as text.
    #[default]
    Lenient,
    /// Accepts only the documented types and refuses unknown members; for tests of the description.
    Strict,
}

/// The output of operations whose response has no body. Any body can be read as it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Empty;

impl serde::Serialize for Empty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl ConstDefault for Empty {
    const DEFAULT: Self = Empty;
}

impl Reflect for Empty {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Decode for Empty {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Ignore
    }
}

/// Reads a typed value, and the members that it does not have.
pub fn decode<T: Decode + ConstDefault>(value: &Value, decoding: Decoding) -> Result<(T, Vec<Unknown>), DecodeError> {
    let mut typed = T::DEFAULT;
    let unknown = read_value(&mut typed, value, decoding)?;
    Ok((typed, unknown))
}

/// The same from the text of a document.
pub fn decode_slice<T: Decode + ConstDefault>(
    text: &[u8],
    decoding: Decoding,
) -> Result<(T, Vec<Unknown>), DecodeError> {
    let mut typed = T::DEFAULT;
    let unknown = read_slice(&mut typed, text, decoding, true)?;
    Ok((typed, unknown))
}

/// Reads a document into a place. Returns the members that the place does not have.
pub(crate) fn read_value(
    place: &mut dyn Decode,
    value: &Value,
    decoding: Decoding,
) -> Result<Vec<Unknown>, DecodeError> {
    let context = Context { strict: decoding == Decoding::Strict, keep_unknown: true, ..Context::default() };
    finish(Cursor::root(place, &context).deserialize(value), &context)
}

/// Reads the text of a document into a place. Returns unknown members if `keep_unknown`.
pub(crate) fn read_slice(
    place: &mut dyn Decode,
    text: &[u8],
    decoding: Decoding,
    keep_unknown: bool,
) -> Result<Vec<Unknown>, DecodeError> {
    let context = Context { strict: decoding == Decoding::Strict, keep_unknown, ..Context::default() };
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = Cursor::root(place, &context).deserialize(&mut json).and_then(|()| json.end());
    finish(read, &context)
}

/// Reads a value from any format, as leniently as a response.
pub fn deserialize<'de, T: Decode + ConstDefault, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut typed = T::DEFAULT;
    read_from(&mut typed, deserializer)?;
    Ok(typed)
}

fn read_from<'de, D: Deserializer<'de>>(place: &mut dyn Decode, deserializer: D) -> Result<(), D::Error> {
    let context = Context::default();
    let read = Cursor::root(place, &context).deserialize(deserializer);
    read.map_err(|error| context.failure.take().map_or(error, D::Error::custom))
}

fn finish(read: Result<(), serde_json::Error>, context: &Context) -> Result<Vec<Unknown>, DecodeError> {
    match read {
        Ok(()) => Ok(context.unknown.take()),
        Err(error) => Err(context.failure.take().unwrap_or_else(|| not_json(&error))),
    }
}

/// Reads the text of any JSON document.
pub(crate) fn parse(body: &[u8]) -> Result<Value, DecodeError> {
    serde_json::from_slice(body).map_err(|error| not_json(&error))
}

// Serde names line and column and never quotes the text.
fn not_json(error: &serde_json::Error) -> DecodeError {
    DecodeError::new(format!("not JSON: {error}"))
}

#[cfg(test)]
mod tests;
