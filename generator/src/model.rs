//! The model of the generated code.  From `resolve`; all references are resolved and all names are final.
//!
//! Invariant: a [`TypeId`] is an index into `Service::types`; idents are valid Rust and unique in their scope.

use gaussdb_extensions::{ErrorCode, Location, Waiter};
use serde_json::Value;

use crate::limit::Limit;
use crate::openapi::Extensions;

/// One service: a module and a feature of the crate.
#[derive(Debug)]
pub struct Service {
    /// Path of the description, as the caller passed it.
    pub file: String,
    /// Feature name: `gaussdb-mysql`.
    pub feature: String,
    /// Module name: `gaussdb_mysql`.
    pub module: String,
    /// Title of the description.
    pub title: String,
    /// The day on which the leading edition of the reference was issued, where it is known.
    pub edition: Option<String>,
    /// What it is.
    pub description: String,
    /// The name in environment variables and the regions file, if it is not the feature.
    pub alias: Option<String>,
    /// Terms of the service and what they mean.
    pub glossary: Vec<(String, String)>,
    /// Documented error codes, in the order of the description.
    pub errors: Vec<ErrorCode>,
    /// Region and URL of the endpoints with a region, sorted by region.
    pub endpoints: Vec<(String, String)>,
    /// Chapters.
    pub tags: Vec<openapiv3::Tag>,
    /// Operations in the order of the description.
    pub operations: Vec<Operation>,
    /// Types in the order of the description; inline types follow their parent.
    pub types: Vec<TypeDef>,
}

/// Index of a type in its service.
pub type TypeId = usize;

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// JSON pointer.
    pub pointer: String,
    /// Method of the client and name of the file: `list_clusters`.
    pub function: String,
    /// Stem of its types: `ListClusters`.
    pub stem: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Chapters.
    pub tags: Vec<String>,
    /// Summary in one line.
    pub summary: String,
    /// Description.
    pub description: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The id of the operation to use instead.
    pub replaced_by: Option<String>,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// Media type of the body, if it is not JSON.
    pub content_type: Option<String>,
    /// The body as a field with the name `body`.
    pub body: Option<Field>,
    /// The example of the body.
    pub body_example: Option<Value>,
    /// Documented success statuses.
    pub success: Vec<u16>,
    /// Its output.
    pub output: Output,
    /// Documented error statuses and their meaning.
    pub errors: Vec<(String, String)>,
    /// Its extensions; what they name was checked.
    pub extensions: Extensions,
    /// The item type of its list, if it is paged.
    pub item: Option<Type>,
}

impl Operation {
    /// JSON pointer of one of its keys.
    pub fn at(&self, key: &str) -> String {
        format!("{}/{key}", self.pointer)
    }

    /// Its waiters, each with its JSON pointer.
    pub fn waiters(&self) -> impl Iterator<Item = (String, &Waiter)> {
        let all = self.extensions.waiters.iter().enumerate();
        all.map(|(index, it)| (self.at(&format!("x-waiters/{index}")), it))
    }
}

/// The output of an operation.
#[derive(Debug)]
pub enum Output {
    /// Nothing.
    Empty,
    /// One type of value.
    Json(Type),
}

/// One parameter outside the body.
#[derive(Debug)]
pub struct Parameter {
    /// Its place in the request.
    pub location: Location,
    /// Its example.
    pub example: Option<Value>,
    /// The rest.
    pub field: Field,
}

/// One type with a name.
#[derive(Debug)]
pub struct TypeDef {
    /// Rust name.
    pub name: String,
    /// Name of its file, if it has one.
    pub module: String,
    /// JSON pointers of the schemas that became this type; the first one names it.
    pub origins: Vec<String>,
    /// What it is.
    pub description: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Known numbers and their meaning, of a whole number.
    pub numbers: Vec<(i64, String)>,
    /// What kind of type.
    pub shape: Shape,
}

/// Kinds of named types.
#[derive(Debug)]
pub enum Shape {
    /// A struct.
    Struct(Vec<Field>),
    /// Text with known values. Unknown values are kept.
    Enum(Vec<Variant>),
    /// Another name for a type that is not an object.
    Alias(Type),
}

/// A member of a struct, or a parameter.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Rust name.
    pub ident: String,
    /// JSON pointer of its schema.
    pub pointer: String,
    /// Type, without the `Option` of an optional member.
    pub ty: Type,
    /// Whether it is required.
    pub required: bool,
    /// Whether only the service sends it.
    pub read_only: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is a file in a form.
    pub file: bool,
    /// What it is.
    pub description: String,
    /// Default value.
    pub default: Option<Value>,
    /// Documented limits.
    pub limits: Vec<Limit>,
    /// Limits of the values inside lists and maps, one list per level.
    pub inner: Vec<Vec<Limit>>,
    /// Known numbers and their meaning. Known texts are an enum.
    pub numbers: Vec<(i64, String)>,
}

/// One known value of an enum.
#[derive(Debug)]
pub struct Variant {
    /// Value on the wire.
    pub wire: String,
    /// Rust name.
    pub ident: String,
    /// What it means.
    pub description: String,
}

/// A type expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text.
    Text,
    /// Text that must not be shown.
    Secret,
    /// Whole number.
    I64,
    /// Number.
    F64,
    /// Boolean.
    Bool,
    /// Any JSON.
    Any,
    /// List.
    List(Box<Type>),
    /// List whose items may be `null`, or map whose values may.
    Nullable(Box<Type>),
    /// Map from text.
    Map(Box<Type>),
    /// A type of the service.
    Named(TypeId),
}

impl Type {
    /// The type inside lists, maps and `Nullable`, and whether it is inside one of them.
    pub fn innermost(&self) -> (&Type, bool) {
        match self {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => (inner.innermost().0, true),
            other => (other, false),
        }
    }
}
