//! What one document states, with the lines it came from.  Written to `spec/facts/`, read back for assembly.
//!
//! Invariant: a fact carries the line of its source; sentences of the document never enter.

pub mod catalog;
pub mod text;

use gaussdb_extensions::{Location, Offset};
use serde::{Deserialize, Serialize};

use self::catalog::{Action, Endpoint, ErrorCode, Monitoring, Status};
use crate::constraint::Constraints;
use crate::constraint::relax::Refused;
use crate::types::Type;

/// The facts of one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Facts {
    /// Id of the document, from `sources.toml`.
    pub document: String,
    /// Chapters: number and title, in order.
    pub chapters: Vec<Chapter>,
    /// Operations, in order of their sections.
    pub operations: Vec<Operation>,
    /// Error codes of the catalog.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorCode>,
    /// HTTP statuses that the document explains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// Permissions of operations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// Endpoints by region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<Endpoint>,
    /// Metrics.
    #[serde(default, skip_serializing_if = "Monitoring::is_empty")]
    pub monitoring: Monitoring,
    /// Sections that hold no operation, with what they hold.
    pub others: Vec<Other>,
    /// What could not be read.
    pub gaps: Vec<Gap>,
    /// How much was read.
    pub counts: Counts,
}

/// A numbered heading above the operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// "5.2".
    pub number: String,
    /// Its title.
    pub title: String,
}

/// A section without an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Its number.
    pub section: String,
    /// Its title.
    pub title: String,
    /// First line.
    pub line: u32,
    /// Tables that nothing reads.
    pub tables: u32,
    /// Rows of these tables.
    pub rows: u32,
    /// Code blocks that nothing reads.
    pub code: u32,
}

/// Totals of what is in the sections with operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Counts {
    /// Entries of the table of contents.
    pub listed: u32,
    /// Numbered sections found.
    pub sections: u32,
    /// Headings and labels.
    pub labels: u32,
    /// Lines of prose.
    pub prose: u32,
    /// Tables read.
    pub tables: u32,
    /// Rows of these tables.
    pub rows: u32,
    /// Rows that became parameters, fields or codes.
    pub read: u32,
    /// Rows of error answers, which share one schema.
    pub errors: u32,
    /// Code blocks read as examples.
    pub examples: u32,
    /// Code blocks that are URIs or listings for other languages.
    pub listings: u32,
    /// Names, types and structures that were repaired.
    pub repairs: u32,
}

impl Counts {
    /// Adds the totals of another document.
    pub fn add(&mut self, other: &Counts) {
        self.listed += other.listed;
        self.sections += other.sections;
        self.labels += other.labels;
        self.prose += other.prose;
        self.tables += other.tables;
        self.rows += other.rows;
        self.read += other.read;
        self.errors += other.errors;
        self.examples += other.examples;
        self.listings += other.listings;
        self.repairs += other.repairs;
    }
}

/// Something that is in the document and became no fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Gap {
    /// Section number.
    pub section: String,
    /// Line.
    pub line: u32,
    /// The kind, a fixed word.
    pub kind: String,
    /// What it is about: a name or number.
    pub about: String,
}

/// One operation as a section states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Operation {
    /// Section number.
    pub section: String,
    /// Section title.
    pub title: String,
    /// First and last line.
    pub lines: (u32, u32),
    /// HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Line of the URI.
    pub line: u32,
    /// Announced to be retired.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The announced date of retirement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sunset: Option<String>,
    /// Parameters in path, query and header.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Body of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Body>,
    /// Documented success status, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<u16>,
    /// Body of the success response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Body>,
    /// All documented status codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<u16>,
    /// What the words of `offset` say that it counts, if they say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Offset>,
    /// Structures that bodies refer to, by unique name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub structures: Vec<Structure>,
    /// The section's examples, compared with its tables.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<ExampleFact>,
    /// What its sample requests send although a stated limit refuses it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// Where it is.
    pub place: Location,
    /// Its name, type and requiredness.
    #[serde(flatten)]
    pub field: Field,
}

/// The body of a request or response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Form data instead of JSON.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub form: bool,
    /// Type of the whole: an object with `fields`, or a list or scalar.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Members when the whole is an object.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Ways to fill it, once sections with one URI are one operation; empty when there is only one way.
    #[serde(skip)]
    pub cases: Vec<Case>,
}

/// A way to fill an object, as one of several sections with one URI states it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// All members that the section states.
    pub members: Vec<String>,
    /// Those that must be sent.
    pub required: Vec<String>,
}

impl Case {
    /// The way of one section.
    pub fn of(fields: &[Field]) -> Self {
        let names =
            |wanted: fn(&&Field) -> bool| fields.iter().filter(wanted).map(|field| field.name.clone()).collect();
        Case { members: names(|_| true), required: names(|field| field.required == Some(true)) }
    }
}

/// A structure with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// Unique in the operation; `Tags@response` when request and response have different ones.
    pub name: String,
    /// Line of its table.
    pub line: u32,
    /// Members.
    pub fields: Vec<Field>,
    /// Ways to fill it; see [`Body::cases`].
    #[serde(skip)]
    pub cases: Vec<Case>,
}

/// A member of a body or structure, or a parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The document's word for the type.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub word: String,
    /// Whether it is mandatory, if the table says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Line of the row.
    pub line: u32,
    /// An example shows null here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub null: bool,
    /// What was repaired and what proves it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repairs: Vec<String>,
    /// What values it may have.
    #[serde(default, skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Constraints,
}

/// An example compared with the tables of its section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExampleFact {
    /// Where it starts.
    pub line: u32,
    /// `request` or `response`.
    pub of: String,
    /// Members at all depths.
    pub members: u32,
    /// Members that the tables have.
    pub known: u32,
    /// Paths of members that no table has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Members that the tables have under a slightly different spelling: the example's and the tables'.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misspelt: Vec<String>,
    /// Members whose value is of another type than the table states: path and the example's type.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differ: Vec<String>,
    /// What had to be repaired.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repaired: Vec<String>,
    /// Why it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broken: Option<String>,
}

impl Field {
    /// A field of which nothing else is known.
    pub fn new(name: &str, kind: Type, line: u32) -> Self {
        Field {
            name: name.to_owned(),
            kind,
            word: String::new(),
            required: None,
            line,
            null: false,
            repairs: Vec::new(),
            constraints: Constraints::default(),
        }
    }
}

impl Operation {
    /// "GET /v1/…": how wording and corrections name an operation.
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// All parameters and members.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let bodies = self.request.iter().chain(&self.response).flat_map(|b| &b.fields);
        let members = self.structures.iter().flat_map(|s| &s.fields);
        self.parameters.iter().map(|p| &p.field).chain(bodies).chain(members)
    }

    /// No request that a document shows is refused: limits take what its samples send.
    pub fn take_samples(&mut self) {
        for refused in self.refused.clone() {
            let rows = self.fields_mut().filter(|f| f.line == refused.row && f.name == refused.member);
            rows.for_each(|f| f.constraints.take(&refused));
        }
    }

    /// The body of a side: `request` or `response`.
    pub fn body(&self, of: &str) -> Option<&Body> {
        if of == "request" { self.request.as_ref() } else { self.response.as_ref() }
    }

    /// All parameters and members, to be changed.
    pub fn fields_mut(&mut self) -> impl Iterator<Item = &mut Field> {
        let bodies = self.request.iter_mut().chain(&mut self.response).flat_map(|b| &mut b.fields);
        let members = self.structures.iter_mut().flat_map(|s| &mut s.fields);
        self.parameters.iter_mut().map(|p| &mut p.field).chain(bodies).chain(members)
    }

    /// The members of a body at all depths.
    pub fn members<'o>(&'o self, body: &'o Body) -> Vec<&'o Field> {
        let mut out: Vec<&Field> = body.fields.iter().collect();
        let mut kinds: Vec<&Type> = body.fields.iter().map(|f| &f.kind).chain([&body.kind]).collect();
        let mut seen: Vec<&str> = Vec::new();
        while let Some(kind) = kinds.pop() {
            if let Type::Struct(name) = kind.leaf()
                && !seen.contains(&name.as_str())
                && let Some(structure) = self.structure(name)
            {
                seen.push(name);
                out.extend(&structure.fields);
                kinds.extend(structure.fields.iter().map(|f| &f.kind));
            }
        }
        out
    }

    /// The members of a structure.
    pub fn structure(&self, name: &str) -> Option<&Structure> {
        self.structures.iter().find(|s| s.name == name)
    }
}

/// The path without version, without a last placeholder and without the names of placeholders.
pub fn resource(path: &str) -> String {
    let version = |s: &str| s.len() > 1 && s.starts_with('v') && s[1..].chars().all(|c| c.is_ascii_digit() || c == '.');
    let segments = path.split('/').filter(|s| !s.is_empty() && !version(s));
    let mut segments: Vec<&str> = segments.map(|s| if s.starts_with('{') { "{}" } else { s }).collect();
    if segments.len() > 2 && segments.last() == Some(&"{}") {
        segments.pop();
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_operations_of_a_resource_are_known_by_its_path() {
        assert_eq!(resource("/v9/{project_id}/tins/{tin_id}"), resource("/v8.1/{id}/tins"));
        assert_ne!(resource("/v9/{project_id}/tins"), resource("/v9/{project_id}/lids"));
    }
}
