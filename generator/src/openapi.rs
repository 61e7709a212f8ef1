//! A description as `openapiv3` values, each with its JSON pointer.  In: a JSON value.  Out: [`Document`], plus diagnostics.
//!
//! Invariant: `lint` has reported every key that is not accepted, with its JSON pointer.

pub mod alternatives;
mod extensions;
mod keys;
mod lint;
mod schema;
mod servers;

pub use extensions::Extensions;
pub use schema::{Kind, Schema};
pub use servers::endpoints;

use std::cell::RefCell;

use gaussdb_extensions::{ErrorCode, Location};
use openapiv3::{OpenAPI, ParameterSchemaOrContent, ReferenceOr, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::kind;

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

/// Reads a whole description. All problems are returned together; a part with a problem may be left out.
pub fn read(file: &str, value: &Value) -> (Option<Document>, Vec<Diagnostic>) {
    let report = Report { file, found: RefCell::default() };
    lint::document(&report, value);
    let api = match OpenAPI::deserialize(value) {
        Ok(api) => Some(api),
        Err(error) => {
            if report.found.borrow().is_empty() {
                report.add(Code::WrongKind, "", error.to_string());
            }
            None
        }
    };
    let document = api.map(|api| {
        let items = api.paths.paths.iter().filter_map(|(_, item)| item.as_item());
        let operations = items.flat_map(|item| item.iter().map(|(_, operation)| operation));
        let extensions = operations.map(|operation| extensions::of_operation(&operation.extensions)).collect();
        let error_codes = extensions::get(&api.extensions, "x-error-codes").unwrap_or_default();
        Document { extensions, error_codes, api }
    });
    (document, report.found.into_inner())
}

/// Collects diagnostics.
struct Report<'a> {
    file: &'a str,
    found: RefCell<Vec<Diagnostic>>,
}

impl Report<'_> {
    fn add(&self, code: Code, pointer: &str, message: impl Into<String>) {
        let (file, pointer, message) = (self.file.to_owned(), pointer.to_owned(), message.into());
        self.found.borrow_mut().push(Diagnostic::new(file, pointer, code, message));
    }

    fn wrong_kind(&self, pointer: &str, expected: &str, value: &Value) {
        self.add(Code::WrongKind, pointer, format!("expected {expected}, found {}", kind(value)));
    }
}

/// Appends one step to a JSON pointer.
fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn operation_pointer(path: &str, method: &str) -> String {
    child(&child("/paths", path), method)
}

/// The name of the component of a group that a reference leads to.
fn component(reference: &str, group: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(group)?.strip_prefix('/')?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

/// One description.
#[derive(Debug)]
pub struct Document {
    /// The description without extensions.
    pub api: OpenAPI,
    /// Documented error codes.
    pub error_codes: Vec<ErrorCode>,
    /// The extensions of each operation, in the order of the operations.
    extensions: Vec<Extensions>,
}

/// One method on one path.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// JSON pointer.
    pub pointer: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// Path with its placeholders.
    pub path: &'a str,
    /// The rest.
    pub value: &'a openapiv3::Operation,
    /// Its extensions.
    pub extensions: &'a Extensions,
}

/// An inline value, or the name of a component and the pointer of the reference.
#[derive(Clone, Debug)]
pub enum OrRef<T> {
    /// Inline.
    Here(T),
    /// Component name, pointer of the `$ref`.
    Ref(String, String),
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// JSON pointer.
    pub pointer: String,
    /// Where it is.
    pub location: Location,
    /// The rest.
    pub data: &'a openapiv3::ParameterData,
    /// Its type.
    pub schema: Schema<'a>,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response<'a> {
    /// What it means.
    pub description: &'a str,
    /// Its JSON body, when it has one.
    pub schema: Option<Schema<'a>>,
}

impl Document {
    /// All operations, in the order of the paths.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.api.paths.paths.iter().filter_map(|(path, item)| Some((path, item.as_item()?)));
        let all = paths.flat_map(|(path, item)| item.iter().map(move |(method, value)| (path, method, value)));
        all.zip(&self.extensions).map(|((path, method, value), extensions)| Operation {
            pointer: operation_pointer(path, method),
            method: method.to_uppercase(),
            path,
            value,
            extensions,
        })
    }

    /// Names and values of `components.schemas`.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, Schema<'_>)> {
        let all = self.api.components.iter().flat_map(|it| &it.schemas);
        all.map(|(name, value)| (name.as_str(), Schema::new(child("/components/schemas", name), value)))
    }

    /// Names and values of `components.parameters`.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, Parameter<'_>)> {
        let all = self.api.components.iter().flat_map(|it| &it.parameters);
        all.filter_map(|(name, value)| {
            Some((name.as_str(), parameter(child("/components/parameters", name), value.as_item()?)?))
        })
    }

    /// `x-glossary`.
    pub fn glossary(&self) -> Vec<(String, String)> {
        let terms = self.api.extensions.get("x-glossary").and_then(Value::as_object).into_iter().flatten();
        terms.filter_map(|(term, meaning)| Some((term.clone(), meaning.as_str()?.to_owned()))).collect()
    }

    /// Names and values of `components.responses`.
    pub fn responses(&self) -> impl Iterator<Item = (&str, Response<'_>)> {
        let all = self.api.components.iter().flat_map(|it| &it.responses);
        all.filter_map(|(name, value)| {
            Some((name.as_str(), response(&child("/components/responses", name), value.as_item()?)))
        })
    }
}

impl<'a> Operation<'a> {
    /// `operationId`.
    pub fn id(&self) -> &'a str {
        self.value.operation_id.as_deref().unwrap_or_default()
    }

    /// Parameters in their order.
    pub fn parameters(&self) -> impl Iterator<Item = OrRef<Parameter<'a>>> {
        let base = child(&self.pointer, "parameters");
        let all = self.value.parameters.iter().enumerate();
        all.filter_map(move |(index, it)| or_ref(format!("{base}/{index}"), it, "parameters", parameter))
    }

    /// Media type and schema of the body, and whether it is required.
    pub fn body(&self) -> Option<(&'a str, Schema<'a>, bool)> {
        let body = self.value.request_body.as_ref()?.as_item()?;
        let (media, schema) = content(&child(&self.pointer, "requestBody"), &body.content)?;
        Some((media, schema, body.required))
    }

    /// The example of the body.
    pub fn body_example(&self) -> Option<&'a Value> {
        let content = &self.value.request_body.as_ref()?.as_item()?.content;
        content.values().next()?.example.as_ref()
    }

    /// Responses by status, `default` last.
    pub fn responses(&self) -> impl Iterator<Item = (String, OrRef<Response<'a>>)> {
        let base = child(&self.pointer, "responses");
        let all = self.value.responses.responses.iter().filter_map(|(status, it)| match status {
            StatusCode::Code(code) => Some((code.to_string(), it)),
            StatusCode::Range(_) => None,
        });
        let default = self.value.responses.default.iter().map(|it| ("default".to_owned(), it));
        all.chain(default).filter_map(move |(status, it)| {
            let read = |at: String, it| Some(response(&at, it));
            let response = or_ref(child(&base, &status), it, "responses", read)?;
            Some((status, response))
        })
    }
}

/// Reads a reference into a name, anything else by `read`.
fn or_ref<'a, S, T>(
    pointer: String,
    value: &'a ReferenceOr<S>,
    group: &str,
    read: impl Fn(String, &'a S) -> Option<T>,
) -> Option<OrRef<T>> {
    match value {
        ReferenceOr::Reference { reference } => component(reference, group).map(|name| OrRef::Ref(name, pointer)),
        ReferenceOr::Item(item) => read(pointer, item).map(OrRef::Here),
    }
}

fn parameter(pointer: String, value: &openapiv3::Parameter) -> Option<Parameter<'_>> {
    let location = match value {
        openapiv3::Parameter::Path { .. } => Location::Path,
        openapiv3::Parameter::Query { .. } => Location::Query,
        openapiv3::Parameter::Header { .. } => Location::Header,
        openapiv3::Parameter::Cookie { .. } => return None,
    };
    let data = value.parameter_data_ref();
    let ParameterSchemaOrContent::Schema(schema) = &data.format else { return None };
    let schema = Schema::new(child(&pointer, "schema"), schema);
    Some(Parameter { pointer, location, data, schema })
}

fn response<'a>(pointer: &str, value: &'a openapiv3::Response) -> Response<'a> {
    Response { description: &value.description, schema: content(pointer, &value.content).map(|(_, schema)| schema) }
}

/// The only media type and its schema.
fn content<'a>(pointer: &str, content: &'a openapiv3::Content) -> Option<(&'a str, Schema<'a>)> {
    let (media, value) = content.iter().find(|(media, _)| [JSON, FORM].contains(&media.as_str()))?;
    let pointer = child(&child(&child(pointer, "content"), media), "schema");
    Some((media, Schema::new(pointer, value.schema.as_ref()?)))
}
