//! Values as the runtime sees them.  In: what generated structs hold.  Out: views to write, show and check; places to read into.
//!
//! A generated struct brings a table of its members and says where each of them is. Reading, writing, showing, comparing
//! and checking are written once, here and in the modules beside, over trait objects: what the compiler has to make
//! for a thousand structs is a thousand small tables, not a thousand decoders. Looking and reading are two traits, so
//! that a program compiles for an answer what reads it, and for a request what looks at it.
//!
//! Invariant: a view never copies a value.

mod macros;
mod serde;
mod show;
mod values;

use std::ops::Deref;

use serde_json::Value;

use crate::decode::{DecodeError, Node};
use crate::validation::Limit;

pub use self::serde::deserialize;
pub use show::{Shown, same};

/// A value that can be looked at.
pub trait Data {
    /// What it is.
    fn view(&self) -> View<'_>;
}

/// A place that a value is read into.
pub trait Decode {
    /// Takes the value of a JSON node.
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError>;
}

/// A value that nothing has been read into. `Default` says the same, but a constant costs a compiler less than a
/// function for every type.
pub trait Blank: Sized {
    /// The value.
    const BLANK: Self;
}

/// What a value is.
pub enum View<'a> {
    /// Nothing: a member that is not sent.
    Absent,
    /// Text.
    Text(&'a str),
    /// Text that must not be shown.
    Secret(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// True or false.
    Bool(bool),
    /// Any JSON.
    Json(&'a dyn Json),
    /// Bytes outside JSON.
    Bytes(&'a [u8]),
    /// Values in a row.
    List(Box<[&'a dyn Data]>),
    /// Values by name, in the order of their names.
    Map(Box<[(&'a str, &'a dyn Data)]>),
    /// A struct.
    Record(Record<'a>),
}

/// Any JSON, without its type; see [`crate::opaque`].
pub trait Json {
    /// The value.
    fn value(&self) -> &Value;
}

/// A struct as it is looked at.
pub struct Record<'a> {
    /// What is documented about it.
    pub table: Table,
    /// The values of its members, in the order of the table.
    pub values: Box<[&'a dyn Data]>,
}

/// What is documented about a struct.
pub struct Shape {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its members.
    pub members: &'static [Member],
}

/// A shape behind a pointer that tells no type; see [`crate::opaque`].
#[derive(Clone, Copy)]
pub struct Table(&'static dyn AsShape);

trait AsShape: Sync {
    fn shape(&self) -> &Shape;
}

impl AsShape for Shape {
    fn shape(&self) -> &Shape {
        self
    }
}

impl Table {
    /// The table of a struct.
    pub const fn new(shape: &'static Shape) -> Self {
        Self(shape)
    }
}

impl Deref for Table {
    type Target = Shape;

    fn deref(&self) -> &Shape {
        self.0.shape()
    }
}

impl<'a> Record<'a> {
    /// The members with their values.
    pub fn members(&self) -> impl Iterator<Item = (&'static Member, &'a dyn Data)> {
        self.table.members.iter().zip(self.values.iter().copied())
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&'a dyn Data> {
        self.members().find(|(member, _)| member.name == name).map(|(_, value)| value)
    }
}

/// A member of a struct, or a parameter of an operation.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub travels: Travels,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether an answer always has it, so that one without it cannot be read.
    pub always: bool,
    /// What is documented about its value, or about the member among its siblings.
    pub limits: &'static [Limit],
    /// The same for what is inside lists and maps, level by level.
    pub inner: &'static [&'static [Limit]],
}

/// Where a member travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Travels {
    /// Inside the JSON document of its struct.
    Inside,
    /// As a part of the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As the whole body.
    Body,
}

impl Member {
    /// A member that may be missing.
    pub const fn new(name: &'static str) -> Self {
        Self { name, travels: Travels::Inside, required: false, always: false, limits: &[], inner: &[] }
    }

    /// A member of an answer that always has it.
    pub const fn always(name: &'static str) -> Self {
        Self { always: true, ..Self::new(name) }
    }

    /// A parameter in the path.
    pub const fn path(name: &'static str) -> Self {
        Self { travels: Travels::Path, ..Self::new(name) }
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str) -> Self {
        Self { travels: Travels::Query, ..Self::new(name) }
    }

    /// A header.
    pub const fn header(name: &'static str) -> Self {
        Self { travels: Travels::Header, ..Self::new(name) }
    }

    /// The body.
    pub const fn body() -> Self {
        Self { travels: Travels::Body, ..Self::new("body") }
    }

    /// The same member, which a request must have.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same member with limits.
    #[must_use]
    pub const fn limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }

    /// The same member with limits of what is inside it.
    #[must_use]
    pub const fn inner(self, inner: &'static [&'static [Limit]]) -> Self {
        Self { inner, ..self }
    }
}

impl View<'_> {
    /// Whether there is nothing.
    pub fn is_absent(&self) -> bool {
        matches!(self, View::Absent)
    }
}
