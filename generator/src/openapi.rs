//! The closed subset of OpenAPI 3.0 that is accepted.  In: [`Node`].  Out: [`Document`], plus diagnostics.
//!
//! Invariant: every key of the input was either understood here or reported with its JSON pointer. Examples,
//! contacts and licences are understood as having no influence on Rust.

pub mod behaviour;
mod read;

pub use read::read;

use crate::limit::Limit;
use crate::yaml::Node;

use behaviour::{Behaviour, ErrorCode};

/// One description.
#[derive(Clone, Debug)]
pub struct Document {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`, or nothing.
    pub description: String,
    /// What environment variables and the regions file call the service, where that is not its feature.
    pub alias: Option<String>,
    /// Documented error codes.
    pub error_codes: Vec<ErrorCode>,
    /// Where the service is reached.
    pub servers: Vec<Server>,
    /// Chapters.
    pub tags: Vec<Tag>,
    /// All operations, in the order of the paths.
    pub operations: Vec<Operation>,
    /// `components.schemas`.
    pub schemas: Vec<(String, Schema)>,
    /// `components.parameters`.
    pub parameters: Vec<(String, Parameter)>,
    /// `components.responses`.
    pub responses: Vec<(String, Response)>,
}

/// One endpoint.
#[derive(Clone, Debug)]
pub struct Server {
    /// Address without a trailing slash.
    pub url: String,
    /// Id of the region.
    pub region: Option<String>,
}

/// One chapter.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name, as operations say it.
    pub name: String,
    /// What it is about.
    pub description: String,
}

/// One method on one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// JSON pointer.
    pub pointer: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// Path with its placeholders.
    pub path: String,
    /// `operationId`.
    pub id: String,
    /// Tags.
    pub tags: Vec<String>,
    /// One line.
    pub summary: String,
    /// More lines.
    pub description: String,
    /// Whether it is to be retired.
    pub deprecated: bool,
    /// `x-replaced-by`: the id of the operation to use instead.
    pub replaced_by: Option<String>,
    /// Parameters, inline or by name.
    pub parameters: Vec<OrRef<Parameter>>,
    /// Body.
    pub body: Option<Body>,
    /// Responses by status, inline or by name.
    pub responses: Vec<(String, OrRef<Response>)>,
    /// What its extensions say about its behaviour.
    pub behaviour: Behaviour,
    /// `x-` keys for its documentation.
    pub extensions: Vec<(String, Node)>,
}

/// Something written where it is used, or the name of a component and the pointer of the reference.
#[derive(Clone, Debug)]
pub enum OrRef<T> {
    /// Written here.
    Here(T),
    /// Component name, pointer of the `$ref`.
    Ref(String, String),
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// JSON pointer.
    pub pointer: String,
    /// Name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// What it is.
    pub description: String,
    /// Whether it is to be retired.
    pub deprecated: bool,
    /// Its type.
    pub schema: Schema,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its media type: JSON, or form data whose parts are the members of the schema.
    pub media: String,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub schema: Schema,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// What it means.
    pub description: String,
    /// Its JSON body, when it has one.
    pub schema: Option<Schema>,
}

/// One schema.
#[derive(Clone, Debug)]
pub struct Schema {
    /// JSON pointer.
    pub pointer: String,
    /// What kind of value.
    pub kind: Kind,
    /// What it is.
    pub description: String,
    /// Whether `null` may stand for it.
    pub nullable: bool,
    /// Whether only the service sends it.
    pub read_only: bool,
    /// Whether it is to be retired.
    pub deprecated: bool,
    /// What the service assumes when it is absent.
    pub default: Option<Node>,
    /// Limits: rules first, then keywords.
    pub limits: Vec<Limit>,
    /// Meaning of each enum value, by value.
    pub value_descriptions: Vec<(String, String)>,
}

/// Kinds of values.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A component, by name.
    Ref(String),
    /// Any JSON.
    Any,
    /// An object with known members.
    Object {
        /// Members in order.
        properties: Vec<(String, Schema)>,
        /// Names of those that must be there.
        required: Vec<String>,
    },
    /// An object whose members are not known but alike.
    Map(Box<Schema>),
    /// A list.
    Array(Box<Schema>),
    /// Text, with its format and the values known for it.
    Text {
        /// `format`.
        format: Option<String>,
        /// `enum` or `x-extensible-enum`; empty when anything goes.
        values: Vec<String>,
    },
    /// A whole number; `true` when 32 bits are enough.
    Integer {
        /// Whether `format` is `int32`.
        small: bool,
        /// Known values.
        values: Vec<i64>,
    },
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
}
