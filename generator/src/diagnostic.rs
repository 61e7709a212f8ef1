//! What is wrong with an input, and where: a code, a file with a JSON pointer, what was seen, what settles it.
//!
//! Invariant: a diagnostic can be acted on without reading the generator's code.

use std::fmt;

/// The kinds of trouble the generator reports. The list is closed; each has a stable code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not YAML, or not the YAML of one document.
    Syntax,
    /// A key that the accepted subset does not know.
    UnknownKey,
    /// A value of another kind than its key asks for.
    WrongKind,
    /// A key that must be there is missing.
    MissingKey,
    /// A `$ref` that leads nowhere.
    DanglingReference,
    /// Known to OpenAPI, but outside the accepted subset.
    Unsupported,
    /// Two things would get one Rust name, or a thing gets none.
    Name,
    /// A row of the settings that matches nothing.
    StaleSetting,
    /// The generator printed something that is not Rust.
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

    /// What usually settles this kind of trouble.
    fn action(self) -> &'static str {
        match self {
            Code::Syntax => "mend the text",
            Code::UnknownKey => "remove the key, or add it to generator/src/openapi/keys.rs",
            Code::WrongKind | Code::MissingKey => "mend the description",
            Code::DanglingReference => "add the component, or mend the reference",
            Code::Unsupported => "write it in another way; generator/src/openapi/keys.rs lists what is accepted",
            Code::Name => "settle it with a row in generator/names.toml",
            Code::StaleSetting => "remove the row, or mend what it points at",
            Code::Defect => "mend the generator",
        }
    }
}

/// One located problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as the caller named it.
    pub file: String,
    /// JSON pointer into the file; empty for the whole of it.
    pub pointer: String,
    /// The kind of trouble.
    pub code: Code,
    /// What was seen and what was expected.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { file, pointer, code, message } = self;
        write!(out, "{} {file}#{pointer}: {message} ({})", code.id(), code.action())
    }
}
