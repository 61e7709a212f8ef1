//! One schema object → [`Schema`].
//!
//! Invariant: a keyword that does not belong to the schema's type is reported, not ignored.

use super::super::{Kind, Schema};
use super::{Fields, Report, child, reference};
use crate::diagnostic::Code;
use crate::limit::Limit;
use crate::yaml::Node;

const TEXT_FORMATS: &[&str] =
    &["password", "date-time", "date", "uuid", "byte", "binary", "uri", "ipv4", "ipv6", "email", "hostname"];

pub(super) fn schema(report: &Report<'_>, pointer: &str, node: &Node) -> Option<Schema> {
    if let Some(name) = reference(report, pointer, node, "schemas") {
        return Some(plain(pointer, Kind::Ref(name?)));
    }
    let mut fields = Fields::open(report, pointer, node)?;
    let mut schema = plain(pointer, Kind::Any);
    schema.description = fields.text_or_empty("description");
    schema.nullable = fields.flag("nullable");
    schema.read_only = fields.flag("readOnly");
    // Nothing in Rust depends on it: what an answer lacks is absent.
    fields.flag("writeOnly");
    schema.deprecated = fields.flag("deprecated");
    schema.default = fields.take("default").cloned();
    fields.skip(&["title", "example", "externalDocs", "x-documented-in", "x-format"]);
    schema.limits.extend(constraints(&mut fields));
    schema.value_descriptions = value_descriptions(&mut fields);
    let kind = if fields.has("allOf") { wrapped(&mut fields) } else { typed(&mut fields, &mut schema.limits) };
    fields.finish();
    schema.kind = kind?;
    Some(schema)
}

fn plain(pointer: &str, kind: Kind) -> Schema {
    Schema {
        pointer: pointer.to_owned(),
        kind,
        description: String::new(),
        nullable: false,
        read_only: false,
        deprecated: false,
        default: None,
        limits: Vec::new(),
        value_descriptions: Vec::new(),
    }
}

/// `allOf` only serves to say more about one reference.
fn wrapped(fields: &mut Fields<'_>) -> Option<Kind> {
    let (report, at) = (fields.report, fields.at("allOf"));
    let parts: Vec<_> = fields.list("allOf").collect();
    if let [(pointer, node)] = parts.as_slice()
        && let Some(name) = reference(report, pointer, node, "schemas")
    {
        return Some(Kind::Ref(name?));
    }
    report.add(Code::Unsupported, &at, "`allOf` is accepted around a single `$ref` only");
    None
}

fn typed(fields: &mut Fields<'_>, limits: &mut Vec<Limit>) -> Option<Kind> {
    let report = fields.report;
    if !fields.has("type") {
        return Some(Kind::Any); // `properties` and the like beside it are unknown keys then
    }
    let word = fields.text("type")?;
    match word.as_str() {
        "string" => text_limits(fields, limits),
        "integer" | "number" => number_limits(fields, limits),
        "array" => array_limits(fields, limits),
        "object" => {
            limits.extend(size(fields, "minProperties").map(Limit::MinProperties));
            limits.extend(size(fields, "maxProperties").map(Limit::MaxProperties));
        }
        _ => {}
    }
    if let Some((_, Node::List(values))) = fields.members.iter().find(|(key, _)| key == "enum") {
        limits.push(Limit::Enum(values.iter().filter_map(known_value).collect()));
    }
    match word.as_str() {
        "string" => text(fields),
        "integer" => integer(fields),
        "number" => {
            format(fields, &["float", "double"]);
            fields.skip(&["enum"]);
            Some(Kind::Number)
        }
        "boolean" => {
            fields.skip(&["enum"]);
            Some(Kind::Boolean)
        }
        "array" => array(fields),
        "object" => object(fields),
        other => {
            let message = format!("type `{other}` is not accepted");
            report.add(Code::Unsupported, &fields.at("type"), message);
            None
        }
    }
}

fn text_limits(fields: &mut Fields<'_>, limits: &mut Vec<Limit>) {
    limits.extend(size(fields, "minLength").map(Limit::MinLength));
    limits.extend(size(fields, "maxLength").map(Limit::MaxLength));
    if let Some(pattern) = fields.text("pattern") {
        // A pattern that the runtime cannot compile would never be enforced.
        if let Err(error) = regex_lite::Regex::new(&pattern) {
            let message = format!("the pattern cannot be compiled: {error}");
            fields.report.add(Code::Unsupported, &fields.at("pattern"), message);
        }
        limits.push(Limit::Pattern(pattern));
    }
}

fn number_limits(fields: &mut Fields<'_>, limits: &mut Vec<Limit>) {
    let (above, below) = (fields.flag("exclusiveMinimum"), fields.flag("exclusiveMaximum"));
    let low = if above { Limit::ExclusiveMinimum } else { Limit::Minimum };
    let high = if below { Limit::ExclusiveMaximum } else { Limit::Maximum };
    limits.extend(number(fields, "minimum").map(low));
    limits.extend(number(fields, "maximum").map(high));
    limits.extend(number(fields, "multipleOf").map(Limit::MultipleOf));
}

fn array_limits(fields: &mut Fields<'_>, limits: &mut Vec<Limit>) {
    limits.extend(size(fields, "minItems").map(Limit::MinItems));
    limits.extend(size(fields, "maxItems").map(Limit::MaxItems));
    if fields.flag("uniqueItems") {
        limits.push(Limit::UniqueItems);
    }
}

fn number(fields: &mut Fields<'_>, key: &str) -> Option<serde_json::Number> {
    match fields.take(key)?.to_json() {
        serde_json::Value::Number(number) => Some(number),
        _ => {
            fields.report.add(Code::WrongKind, &fields.at(key), "expected a number");
            None
        }
    }
}

fn size(fields: &mut Fields<'_>, key: &str) -> Option<usize> {
    let size = usize::try_from(fields.whole(key)?);
    if size.is_err() {
        fields.report.add(Code::Unsupported, &fields.at(key), "a size cannot be negative");
    }
    size.ok()
}

/// A value of an enumeration as a text; `null` only repeats `nullable`.
fn known_value(node: &Node) -> Option<String> {
    match node.to_json() {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// `x-constraints`: each entry as a limit.
fn constraints(fields: &mut Fields<'_>) -> Vec<Limit> {
    let report = fields.report;
    let mut limits = Vec::new();
    for (at, node) in fields.list("x-constraints") {
        match gaussdb_extensions::read(&node.to_json()) {
            Ok(constraint) => limits.push(Limit::Rule(constraint)),
            Err(message) => report.add(Code::WrongKind, &at, message),
        }
    }
    limits
}

fn format(fields: &mut Fields<'_>, known: &[&str]) -> Option<String> {
    let format = fields.text("format")?;
    if known.contains(&format.as_str()) {
        return Some(format);
    }
    let message = format!("format `{format}` is not accepted");
    fields.report.add(Code::Unsupported, &fields.at("format"), message);
    None
}

fn text(fields: &mut Fields<'_>) -> Option<Kind> {
    let format = format(fields, TEXT_FORMATS);
    let mut values = enum_texts(fields, "enum");
    for value in enum_texts(fields, "x-extensible-enum") {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Some(Kind::Text { format, values })
}

/// Values of an enumeration of text. `null` among them only repeats `nullable`.
fn enum_texts(fields: &mut Fields<'_>, key: &str) -> Vec<String> {
    let report = fields.report;
    let mut values = Vec::new();
    for (at, node) in fields.list(key) {
        match node {
            Node::Text(text) if values.contains(text) => {
                report.add(Code::Unsupported, &at, format!("the value `{text}` stands twice"));
            }
            Node::Text(text) => values.push(text.clone()),
            Node::Null => {}
            other => report.wrong_kind(&at, "text", other),
        }
    }
    values
}

fn integer(fields: &mut Fields<'_>) -> Option<Kind> {
    let format = format(fields, &["int32", "int64"]);
    let report = fields.report;
    let mut values = Vec::new();
    for key in ["enum", "x-extensible-enum"] {
        for (at, node) in fields.list(key) {
            match node {
                Node::Integer(value) => values.push(*value),
                Node::Null => {}
                other => report.wrong_kind(&at, "an integer", other),
            }
        }
    }
    Some(Kind::Integer { small: format.as_deref() == Some("int32"), values })
}

fn array(fields: &mut Fields<'_>) -> Option<Kind> {
    let at = fields.at("items");
    let Some(items) = fields.take("items") else {
        fields.report.add(Code::MissingKey, &fields.pointer, "`items` is missing");
        return None;
    };
    Some(Kind::Array(Box::new(schema(fields.report, &at, items)?)))
}

fn object(fields: &mut Fields<'_>) -> Option<Kind> {
    let (report, at) = (fields.report, fields.at("additionalProperties"));
    let others = match fields.take("additionalProperties") {
        None => None,
        Some(Node::Bool(true)) => Some(plain(&at, Kind::Any)),
        Some(node @ Node::Map(_)) => Some(schema(report, &at, node)?),
        Some(_) => {
            let message = "a closed object is not accepted: services add members";
            report.add(Code::Unsupported, &at, message);
            None
        }
    };
    let named: Vec<_> = fields.map("properties").collect();
    let required = fields.texts("required");
    for (index, name) in required.iter().enumerate() {
        if !named.iter().any(|(known, ..)| known == name) {
            let at = child(&fields.at("required"), &index.to_string());
            let message = format!("`{name}` is not among the properties");
            report.add(Code::DanglingReference, &at, message);
        }
    }
    if named.is_empty() {
        return Some(Kind::Map(Box::new(others.unwrap_or_else(|| plain(&at, Kind::Any)))));
    }
    if others.is_some() {
        let message = "an object has either `properties` or `additionalProperties`";
        report.add(Code::Unsupported, &at, message);
    }
    let property = |(name, at, node): (&str, String, &Node)| Some((name.to_owned(), schema(report, &at, node)?));
    Some(Kind::Object { properties: named.into_iter().filter_map(property).collect(), required })
}

/// `x-enum-descriptions`: a map from value to meaning.
fn value_descriptions(fields: &mut Fields<'_>) -> Vec<(String, String)> {
    let report = fields.report;
    fields
        .map("x-enum-descriptions")
        .filter_map(|(value, at, node)| match node {
            Node::Text(text) => Some((value.to_owned(), text.clone())),
            other => {
                report.wrong_kind(&at, "text", other);
                None
            }
        })
        .collect()
}
