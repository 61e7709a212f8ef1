//! A problem of an input: a code, a file with a JSON pointer, what was found, and what to do.
//!
//! Invariant: users can act on a diagnostic without reading the code of the generator.

use std::fmt;

/// The kinds of problems. Each has a stable code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not YAML, or not the YAML of one document.
    Syntax,
    /// A key that the accepted subset does not know.
    UnknownKey,
    /// A value of the wrong type.
    WrongKind,
    /// A required key is missing.
    MissingKey,
    /// A `$ref` or a name of something that does not exist.
    DanglingReference,
    /// Valid in OpenAPI, but not accepted by the generator.
    Unsupported,
    /// Two things would get the same Rust name, or a name is not possible.
    Name,
    /// A row of `names.toml` that matches nothing.
    StaleSetting,
    /// A bug: the generator panicked, or its output is not Rust.
    Defect,
}

impl Code {
    /// The code as it is printed, for example `G002`.
    pub fn id(self) -> &'static str {
        match self {
            Code::Syntax => "G001",
            Code::UnknownKey => "G002",
            Code::WrongKind => "G003",
            Code::MissingKey => "G004",
            Code::DanglingReference => "G005",
            Code::Unsupported => "G006",
            Code::Name => "G007",
            Code::StaleSetting => "G008",
            Code::Defect => "G009",
        }
    }

    /// What to do.
    fn action(self) -> &'static str {
        match self {
            Code::Syntax => "correct the file",
            Code::UnknownKey => "remove the key, or add it to generator/src/openapi/keys.rs",
            Code::WrongKind | Code::MissingKey => "correct the description",
            Code::DanglingReference => "add what is missing, or correct the reference",
            Code::Unsupported => {
                "change the description; generator/src/openapi/keys.rs lists what the generator accepts"
            }
            Code::Name => "add a rename to generator/names.toml",
            Code::StaleSetting => "remove the row, or correct its pointer",
            Code::Defect => "this is a bug of the generator; please report it",
        }
    }
}

/// One located problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as the caller named it.
    pub file: String,
    /// JSON pointer into the file; empty for the whole file.
    pub pointer: String,
    /// The kind of problem.
    pub code: Code,
    /// What was found, and what was expected.
    pub message: String,
    /// The name that was taken already, if that is the problem.
    pub taken: Option<Box<Taken>>,
}

/// A name that was taken already.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// The Rust name.
    pub name: String,
    /// What it would name, as it is on the wire.
    pub wire: String,
    /// The kind of the named things: `values of …`.
    pub what: String,
}

impl Diagnostic {
    /// A problem of a place.
    pub fn new(file: impl Into<String>, pointer: impl Into<String>, code: Code, message: impl Into<String>) -> Self {
        Diagnostic { file: file.into(), pointer: pointer.into(), code, message: message.into(), taken: None }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { file, pointer, code, message, .. } = self;
        write!(out, "{} {file}#{pointer}: {message} ({})", code.id(), code.action())
    }
}
