//! One difference, with its place, its lines and its cause.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::check::{Check, Class};

/// Why something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Another edition of the document states something else: the service changed.
    Service,
    /// A person corrected the document.
    Correction,
    /// The document is the same and we read it in another way.
    Reading,
    /// Facts and corrections are the same: our texts, settings or rules changed.
    Ours,
    /// There is nothing to decide it by.
    Unknown,
}

impl Cause {
    /// The words that reports use.
    pub fn words(self) -> &'static str {
        match self {
            Cause::Service => "the service changed",
            Cause::Correction => "a document was corrected",
            Cause::Reading => "the same document was read in another way",
            Cause::Ours => "our texts, settings or rules changed",
            Cause::Unknown => "cause not known",
        }
    }
}

/// A line of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// Id of the document.
    pub document: String,
    /// Number of the section.
    pub section: String,
    /// The line, from 1.
    pub line: u32,
}

/// A step from a body to a value inside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A member of an object.
    Member(String),
    /// Each element of a list.
    Element,
    /// Each value of a map.
    Entry,
    /// An alternative, by its name or number.
    Variant(String),
}

/// Steps as people write them: `clusters[].status`.
pub fn path(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Member(name) if out.is_empty() => out.push_str(name),
            Step::Member(name) => {
                out.push('.');
                out.push_str(name);
            }
            Step::Element => out.push_str("[]"),
            Step::Entry => out.push_str("{}"),
            Step::Variant(name) => out.push_str(&format!("<{name}>")),
        }
    }
    out
}

/// A path, or a method and a path, whatever the names of the placeholders are.
pub(crate) fn shape(key: &str) -> String {
    let segments = key.split('/').map(|s| if s.starts_with('{') && s.ends_with('}') { "{}" } else { s });
    segments.collect::<Vec<_>>().join("/")
}

/// Which part of an operation, or of the whole description, a change is in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The operation or the description itself.
    Whole,
    /// A parameter: where it is, and its name.
    Parameter(String, String),
    /// The body of the request.
    Request,
    /// An answer of this status.
    Response(String),
}

/// Where a change is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Method and path of the first operation, such as `GET /v1/{project_id}/clusters`; none for the whole description.
    pub operation: Option<String>,
    /// The part of it.
    pub part: Part,
    /// Steps inside the part.
    pub steps: Vec<Step>,
}

impl Place {
    /// The place inside its operation, in words.
    pub fn words(&self) -> String {
        let inside = path(&self.steps);
        let part = match &self.part {
            Part::Whole => return inside,
            Part::Parameter(place, name) => format!("{place} parameter `{name}`"),
            Part::Request => "request".to_owned(),
            Part::Response(status) => format!("answer {status}"),
        };
        if inside.is_empty() { part } else { format!("{part}, `{inside}`") }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Its kind.
    pub check: &'static Check,
    /// Where it is.
    pub place: Place,
    /// `operationId` of the first operation.
    pub id: Option<String>,
    /// Group of the first operation.
    pub tag: Option<String>,
    /// Other operations that share the schema it is in, by method and path.
    pub also: Vec<String>,
    /// The old value, as text.
    pub old: Option<String>,
    /// The new value, as text.
    pub new: Option<String>,
    /// What proves it, for a change that was deduced.
    pub proof: Option<String>,
    /// JSON pointer into the old description.
    pub old_pointer: Option<String>,
    /// JSON pointer into the new description.
    pub new_pointer: Option<String>,
    /// Why it changed.
    pub cause: Cause,
    /// Lines of the old documents.
    pub old_lines: Vec<Line>,
    /// Lines of the new documents.
    pub new_lines: Vec<Line>,
}

impl Change {
    /// A change of the whole description.
    pub fn whole(check: &'static Check, what: &str, old: Option<String>, new: Option<String>) -> Self {
        let steps = if what.is_empty() { Vec::new() } else { vec![Step::Member(what.to_owned())] };
        Change {
            check,
            place: Place { operation: None, part: Part::Whole, steps },
            id: None,
            tag: None,
            also: Vec::new(),
            old,
            new,
            proof: None,
            old_pointer: None,
            new_pointer: None,
            cause: Cause::Unknown,
            old_lines: Vec::new(),
            new_lines: Vec::new(),
        }
    }

    /// What it means.
    pub fn class(&self) -> Class {
        self.check.class
    }

    /// 12 hexadecimal digits that stay the same as long as the change does, whatever its texts and lines are.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let place = self.new_pointer.as_ref().or(self.old_pointer.as_ref());
        let operation = self.place.operation.as_deref().unwrap_or_default();
        let place = place.cloned().unwrap_or_else(|| format!("{operation} {}", self.place.words()));
        let (old, new) = (self.old.as_deref(), self.new.as_deref());
        for part in [self.check.id, &place, old.unwrap_or("\u{1}"), new.unwrap_or("\u{1}")] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        hash.finalize().iter().take(6).map(|b| format!("{b:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    #[test]
    fn places_read_like_paths() {
        let steps = [Step::Member("tins".into()), Step::Element, Step::Member("lid".into()), Step::Entry];
        assert_eq!(path(&steps), "tins[].lid{}");
        let place = Place { operation: None, part: Part::Response("200".into()), steps: steps[..2].to_vec() };
        assert_eq!(place.words(), "answer 200, `tins[]`");
    }

    #[test]
    fn a_fingerprint_depends_on_the_values_and_not_on_the_lines() {
        let one = Change::whole(&check::SERVER_ADDED, "servers", None, Some("a".into()));
        let lines = vec![Line { document: "d".into(), section: "1".into(), line: 3 }];
        let moved = Change { new_lines: lines, cause: Cause::Service, ..one.clone() };
        assert_eq!(one.fingerprint(), moved.fingerprint());
        assert_eq!(one.fingerprint().len(), 12);
        let other = Change { new: Some("b".into()), ..one.clone() };
        assert_ne!(one.fingerprint(), other.fingerprint());
    }
}
