//! What our descriptions say beyond OpenAPI 3.0: the types of the `x-` keys.  `spec` writes them, the generator reads
//! them, and the runtime has forms of the same names that need no allocation.
//!
//! Invariants: a key that a type does not know is an error, never ignored. Nothing here depends on another crate of ours.

#![forbid(unsafe_code)]

mod constraint;
mod key;

pub use constraint::{CharacterClass, Condition, Constraint, Range};
pub use key::{KEYS, Key};

/// Reads the value of an extension; the message of a failure says which key or value is wrong.
pub fn read<T: serde::de::DeserializeOwned>(value: &serde_json::Value) -> Result<T, String> {
    T::deserialize(value).map_err(|error| error.to_string())
}
