//! Tables of structs: what is documented about each member.

use crate::data::validation::Limit;

/// The table of a struct.
#[derive(Debug)]
pub struct Shape {
    /// Name of the struct in Rust.
    pub name: &'static str,
    /// Its members.
    pub members: &'static [Member],
}

/// A member of a struct, or a parameter of an operation.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// Where a request has it.
    pub location: Location,
    /// Whether a request must have it.
    pub required: bool,
    /// What is documented about its value, or about the member among its siblings.
    pub limits: &'static [Limit],
    /// The same for what is inside lists and maps, level by level.
    pub inner: &'static [&'static [Limit]],
}

/// Where a request has a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the JSON object of its struct.
    Object,
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the JSON body: it is the whole body, or, to select a page, a member at the top.
    Body,
}

impl Member {
    /// A member of a JSON object.
    pub const fn new(name: &'static str) -> Self {
        Self { name, location: Location::Object, required: false, limits: &[], inner: &[] }
    }

    /// A parameter in the path.
    pub const fn path(name: &'static str) -> Self {
        Self { location: Location::Path, ..Self::new(name) }
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str) -> Self {
        Self { location: Location::Query, ..Self::new(name) }
    }

    /// A header.
    pub const fn header(name: &'static str) -> Self {
        Self { location: Location::Header, ..Self::new(name) }
    }

    /// The body.
    pub const fn body() -> Self {
        Self { location: Location::Body, ..Self::new("body") }
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
