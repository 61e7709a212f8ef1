//! A disagreement between a table and its sample, as a question to all documents.

use std::fmt;

use crate::fact::Field;
use crate::types::Type;

/// A question with its place: edition, operation, and the member as the facts have it.
pub(super) struct Question {
    pub at: (usize, usize),
    pub of: &'static str,
    pub line: u32,
    pub about: String,
    pub member: String,
    /// About the elements of the list.
    pub element: bool,
    pub table: Reading,
    pub sample: Reading,
}

/// What a table or a sample says of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// Its name.
    Name(String),
    /// Its type.
    Type(Type),
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reading::Name(name) => f.write_str(name),
            Reading::Type(kind) => kind.fmt(f),
        }
    }
}

/// The last name of a path in a sample.
pub(super) fn last(path: &str) -> &str {
    path.rsplit(['.', '…']).next().unwrap_or(path).trim_end_matches("[]").trim_end_matches("{}")
}

/// The name that the table prints, where the reader took the sample's spelling of a name without gaps. Look-alike letters
/// and lost underscores are damage of the print, never another name; an underscore too many may be the true name.
pub(super) fn printed(field: &Field) -> Option<String> {
    let underscores = |name: &str| name.matches('_').count();
    let seen = |r: &String| Some(r.strip_prefix("name `")?.strip_suffix("`: example")?.to_owned());
    field
        .repairs
        .iter()
        .find_map(seen)
        .filter(|s| !s.contains(char::is_whitespace) && underscores(s) > underscores(&field.name))
}

/// The type of a member, or of the elements of its list.
pub(super) fn kind_at(kind: &Type, element: bool) -> Type {
    match kind {
        Type::Array(inner) if element => (**inner).clone(),
        other => other.clone(),
    }
}
