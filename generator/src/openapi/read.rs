//! [`Node`] → [`Document`].  Never stops at the first problem; a part that cannot be read is reported and left out.
//!
//! Invariant: each key of each object is taken once or reported by [`Fields::finish`].

use std::cell::RefCell;

use super::{Body, Document, Location, Operation, OrRef, Parameter, Response, Server, Tag};
use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::Node;

mod behaviour;
mod schema;

use schema::schema;

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

const METHODS: [&str; 6] = ["get", "put", "post", "delete", "patch", "head"];

/// Extensions of an operation that only its documentation shows. `x-constraints` is accepted for tools beside this one.
const OPERATION_EXTENSIONS: [&str; 4] = ["x-documented-in", "x-iam-action", "x-sunset", "x-constraints"];

/// Reads a whole description.
pub fn read(file: &str, node: &Node) -> (Document, Vec<Diagnostic>) {
    let report = Report { file, found: RefCell::default() };
    let document = document(&report, node);
    (document, report.found.into_inner())
}

/// Collects what is wrong.
struct Report<'a> {
    file: &'a str,
    found: RefCell<Vec<Diagnostic>>,
}

impl Report<'_> {
    fn add(&self, code: Code, pointer: &str, message: impl Into<String>) {
        self.found.borrow_mut().push(Diagnostic {
            file: self.file.to_owned(),
            pointer: pointer.to_owned(),
            code,
            message: message.into(),
        });
    }

    fn wrong_kind(&self, pointer: &str, expected: &str, node: &Node) {
        self.add(Code::WrongKind, pointer, format!("expected {expected}, found {}", node.kind()));
    }
}

/// One object under reading.
struct Fields<'a> {
    report: &'a Report<'a>,
    pointer: String,
    members: &'a [(String, Node)],
    taken: Vec<bool>,
}

impl<'a> Fields<'a> {
    fn open(report: &'a Report<'a>, pointer: &str, node: &'a Node) -> Option<Self> {
        let Node::Map(members) = node else {
            report.wrong_kind(pointer, "a map", node);
            return None;
        };
        let taken = vec![false; members.len()];
        Some(Fields { report, pointer: pointer.to_owned(), members, taken })
    }

    fn take(&mut self, key: &str) -> Option<&'a Node> {
        let index = self.members.iter().position(|(name, _)| name == key)?;
        self.taken[index] = true;
        Some(&self.members[index].1)
    }

    fn at(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    /// Understood, and without influence.
    fn skip(&mut self, keys: &[&str]) {
        for key in keys {
            self.take(key);
        }
    }

    fn text(&mut self, key: &str) -> Option<String> {
        match self.take(key)? {
            Node::Text(text) => Some(text.clone()),
            other => {
                self.report.wrong_kind(&self.at(key), "text", other);
                None
            }
        }
    }

    fn text_or_empty(&mut self, key: &str) -> String {
        self.text(key).unwrap_or_default()
    }

    fn must_text(&mut self, key: &str) -> Option<String> {
        if !self.has(key) {
            self.missing(key);
        }
        self.text(key)
    }

    /// Reports that a key is missing.
    fn missing(&self, key: &str) {
        self.report.add(Code::MissingKey, &self.pointer, format!("`{key}` is missing"));
    }

    /// One of a few words, which must be there.
    fn word(&mut self, key: &str, known: &[&str]) -> Option<String> {
        let word = self.must_text(key)?;
        if known.contains(&word.as_str()) {
            return Some(word);
        }
        let message = format!("`{word}` is none of {}", known.join(", "));
        self.report.add(Code::Unsupported, &self.at(key), message);
        None
    }

    fn whole(&mut self, key: &str) -> Option<i64> {
        match self.take(key)? {
            Node::Integer(number) => Some(*number),
            other => {
                self.report.wrong_kind(&self.at(key), "an integer", other);
                None
            }
        }
    }

    fn flag(&mut self, key: &str) -> bool {
        match self.take(key) {
            None => false,
            Some(Node::Bool(value)) => *value,
            Some(other) => {
                self.report.wrong_kind(&self.at(key), "a boolean", other);
                false
            }
        }
    }

    fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _)| name == key)
    }

    /// The members of a map, or none; each with its pointer.
    fn map(&mut self, key: &str) -> impl Iterator<Item = (&'a str, String, &'a Node)> {
        let pointer = self.at(key);
        let members = match self.take(key) {
            None => &[],
            Some(Node::Map(members)) => members.as_slice(),
            Some(other) => {
                self.report.wrong_kind(&pointer, "a map", other);
                &[]
            }
        };
        members.iter().map(move |(name, node)| (name.as_str(), child(&pointer, name), node))
    }

    /// The items of a list, or none; each with its pointer.
    fn list(&mut self, key: &str) -> impl Iterator<Item = (String, &'a Node)> {
        let pointer = self.at(key);
        let items = match self.take(key) {
            None => &[],
            Some(Node::List(items)) => items.as_slice(),
            Some(other) => {
                self.report.wrong_kind(&pointer, "a list", other);
                &[]
            }
        };
        items.iter().enumerate().map(move |(index, node)| (format!("{pointer}/{index}"), node))
    }

    fn texts(&mut self, key: &str) -> Vec<String> {
        let report = self.report;
        self.list(key)
            .filter_map(|(pointer, node)| match node {
                Node::Text(text) => Some(text.clone()),
                other => {
                    report.wrong_kind(&pointer, "text", other);
                    None
                }
            })
            .collect()
    }

    fn extensions(&mut self, known: &[&str]) -> Vec<(String, Node)> {
        let names = known.iter().filter_map(|key| Some((key.to_string(), self.take(key)?.clone())));
        names.collect()
    }

    fn finish(self) {
        for ((name, _), taken) in self.members.iter().zip(&self.taken) {
            if !taken {
                let message = format!("the key `{name}` is not part of the accepted subset");
                self.report.add(Code::UnknownKey, &child(&self.pointer, name), message);
            }
        }
    }
}

/// Appends one step to a JSON pointer.
fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn document(report: &Report<'_>, node: &Node) -> Document {
    let mut document = Document {
        title: String::new(),
        version: String::new(),
        description: String::new(),
        alias: None,
        error_codes: Vec::new(),
        servers: Vec::new(),
        tags: Vec::new(),
        operations: Vec::new(),
        schemas: Vec::new(),
        parameters: Vec::new(),
        responses: Vec::new(),
    };
    let Some(mut fields) = Fields::open(report, "", node) else {
        return document;
    };
    match fields.must_text("openapi") {
        Some(version) if !version.starts_with("3.0.") => {
            report.add(Code::Unsupported, "/openapi", format!("version `{version}` is not 3.0"));
        }
        _ => {}
    }
    fields.skip(&["security", "externalDocs"]);
    document.error_codes = behaviour::error_codes(&mut fields);
    if let Some(mut info) = fields.take("info").and_then(|it| Fields::open(report, "/info", it)) {
        document.title = info.must_text("title").unwrap_or_default();
        document.version = info.must_text("version").unwrap_or_default();
        document.description = info.text_or_empty("description");
        document.alias = info.text("x-endpoint-name");
        info.skip(&["contact", "license", "termsOfService"]);
        info.finish();
    }
    document.servers = fields.list("servers").filter_map(|(at, it)| server(report, &at, it)).collect();
    document.tags = fields.list("tags").filter_map(|(at, it)| tag(report, &at, it)).collect();
    for (path, at, item) in fields.map("paths") {
        path_item(report, &at, path, item, &mut document.operations);
    }
    if let Some(mut parts) = fields.take("components").and_then(|it| Fields::open(report, "/components", it)) {
        let named = |name: &str| name.to_owned();
        let schemas = parts.map("schemas");
        document.schemas = schemas.filter_map(|(name, at, it)| Some((named(name), schema(report, &at, it)?))).collect();
        let parameters = parts.map("parameters");
        document.parameters =
            parameters.filter_map(|(name, at, it)| Some((named(name), parameter(report, &at, it)?))).collect();
        let responses = parts.map("responses");
        document.responses =
            responses.filter_map(|(name, at, it)| Some((named(name), response(report, &at, it)?))).collect();
        parts.skip(&["securitySchemes"]);
        parts.finish();
    }
    fields.finish();
    document
}

fn server(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Server> {
    let mut fields = Fields::open(report, pointer, node)?;
    let server = Server { url: fields.must_text("url").unwrap_or_default(), region: fields.text("x-region") };
    fields.skip(&["description"]);
    fields.finish();
    Some(server)
}

fn tag(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Tag> {
    let mut fields = Fields::open(report, pointer, node)?;
    let tag =
        Tag { name: fields.must_text("name").unwrap_or_default(), description: fields.text_or_empty("description") };
    fields.skip(&["externalDocs"]);
    fields.finish();
    Some(tag)
}

fn path_item(report: &Report<'_>, at: &str, path: &str, node: &Node, into: &mut Vec<Operation>) {
    let Some(mut fields) = Fields::open(report, at, node) else {
        return;
    };
    for method in METHODS {
        if let Some(node) = fields.take(method) {
            into.extend(operation(report, &child(at, method), path, method, node));
        }
    }
    fields.finish();
}

fn operation(report: &Report<'_>, pointer: &str, path: &str, method: &str, node: &Node) -> Option<Operation> {
    let mut fields = Fields::open(report, pointer, node)?;
    let id = fields.must_text("operationId");
    let tags = fields.texts("tags");
    let summary = fields.text_or_empty("summary");
    let description = fields.text_or_empty("description");
    let deprecated = fields.flag("deprecated");
    let replaced_by = fields.text("x-replaced-by");
    fields.skip(&["security", "externalDocs"]);
    let extensions = fields.extensions(&OPERATION_EXTENSIONS);
    let behaviour = behaviour::behaviour(&mut fields);
    let parameters = fields.list("parameters");
    let parameters = parameters.filter_map(|(at, it)| or_ref(report, &at, it, "parameters", parameter)).collect();
    let at = fields.at("requestBody");
    let body = fields.take("requestBody").and_then(|it| body(report, &at, it));
    let mut responses = Vec::new();
    for (status, at, it) in fields.map("responses") {
        if status != "default" && !is_status(status) {
            report.add(Code::Unsupported, &at, format!("`{status}` is not a status code"));
            continue;
        }
        let response = or_ref(report, &at, it, "responses", response);
        responses.extend(response.map(|response| (status.to_owned(), response)));
    }
    fields.finish();
    Some(Operation {
        pointer: pointer.to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        id: id?,
        tags,
        summary,
        description,
        deprecated,
        replaced_by,
        parameters,
        body,
        responses,
        behaviour,
        extensions,
    })
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && text.parse::<u16>().is_ok_and(|code| (100..600).contains(&code))
}

/// Reads `$ref` into a name, anything else by `read`.
fn or_ref<T>(
    report: &Report<'_>,
    pointer: &str,
    node: &Node,
    group: &str,
    read: impl Fn(&Report<'_>, &str, &Node) -> Option<T>,
) -> Option<OrRef<T>> {
    match reference(report, pointer, node, group) {
        Some(name) => Some(OrRef::Ref(name?, pointer.to_owned())),
        None => read(report, pointer, node).map(OrRef::Here),
    }
}

/// The component name of a `$ref`; `Some(None)` when it is a `$ref` but not a good one.
fn reference(report: &Report<'_>, pointer: &str, node: &Node, group: &str) -> Option<Option<String>> {
    let Node::Map(members) = node else {
        return None;
    };
    let (_, target) = members.iter().find(|(name, _)| name == "$ref")?;
    if members.len() > 1 {
        report.add(Code::Unsupported, pointer, "a `$ref` stands alone; wrap it in `allOf`");
    }
    let Node::Text(target) = target else {
        report.wrong_kind(&child(pointer, "$ref"), "text", target);
        return Some(None);
    };
    let name = target.strip_prefix(&format!("#/components/{group}/"));
    if name.is_none() {
        let message = format!("`{target}` does not lead into #/components/{group}");
        report.add(Code::DanglingReference, &child(pointer, "$ref"), message);
    }
    Some(name.map(|name| name.replace("~1", "/").replace("~0", "~")))
}

fn parameter(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Parameter> {
    let mut fields = Fields::open(report, pointer, node)?;
    let name = fields.must_text("name");
    let location = match fields.must_text("in").as_deref() {
        Some("path") => Some(Location::Path),
        Some("query") => Some(Location::Query),
        Some("header") => Some(Location::Header),
        Some(other) => {
            let message = format!("parameters in `{other}` are not accepted");
            report.add(Code::Unsupported, &child(pointer, "in"), message);
            None
        }
        None => None,
    };
    let required = fields.flag("required");
    let description = fields.text_or_empty("description");
    let deprecated = fields.flag("deprecated");
    fields.skip(&["example", "examples", "x-documented-in"]);
    let schema = required_schema(&mut fields);
    fields.finish();
    Some(Parameter {
        pointer: pointer.to_owned(),
        name: name?,
        location: location?,
        required,
        description,
        deprecated,
        schema: schema?,
    })
}

fn required_schema(fields: &mut Fields<'_>) -> Option<super::Schema> {
    let at = fields.at("schema");
    match fields.take("schema") {
        Some(node) => schema(fields.report, &at, node),
        None => {
            fields.report.add(Code::MissingKey, &fields.pointer, "`schema` is missing");
            None
        }
    }
}

fn body(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Body> {
    let mut fields = Fields::open(report, pointer, node)?;
    let required = fields.flag("required");
    fields.skip(&["description"]);
    if !fields.has("content") {
        report.add(Code::MissingKey, pointer, "`content` is missing");
    }
    let content = content(&mut fields, &[JSON, FORM]);
    fields.finish();
    let (media, schema) = content?;
    Some(Body { media, required, schema })
}

fn response(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Response> {
    let mut fields = Fields::open(report, pointer, node)?;
    let description = fields.must_text("description").unwrap_or_default();
    let schema = content(&mut fields, &[JSON]).map(|(_, schema)| schema);
    fields.finish();
    Some(Response { description, schema })
}

/// The one media type, which must be among those accepted, and its schema.
fn content(fields: &mut Fields<'_>, accepted: &[&str]) -> Option<(String, super::Schema)> {
    let report = fields.report;
    let mut found = None;
    for (media, at, node) in fields.map("content") {
        if !accepted.contains(&media) {
            report.add(Code::Unsupported, &at, format!("media type `{media}` is not accepted"));
            continue;
        }
        if found.is_some() {
            report.add(Code::Unsupported, &at, "one media type is accepted, not several");
        }
        let Some(mut fields) = Fields::open(report, &at, node) else { continue };
        fields.skip(&["example", "examples"]);
        found = required_schema(&mut fields).map(|schema| (media.to_owned(), schema));
        fields.finish();
    }
    found
}
