//! Rows of parameter tables → parameters and body rows.  In: tables with roles.  Out: where each row is.
//!
//! A table that mixes places is divided by evidence: the path template, the query template, the sample request.

use std::collections::BTreeSet;

use serde_json::Value;

use super::examples::Example;
use super::fields::{FieldRow, FieldTable, Reader};
use super::paging;
use super::roles::Role;
use super::side::Side;
use super::uri::{self, Uri};
use crate::fact::{Field, Parameter};
use crate::text;
use crate::types::Type;
use gaussdb_extensions::{Location, Offset};

/// The request of an operation, divided.
pub struct Split {
    /// Path template, its placeholders named as the table names them.
    pub path: String,
    /// Parameters outside the body.
    pub parameters: Vec<Parameter>,
    /// Rows of the body.
    pub body: Vec<FieldRow>,
    /// Whether the body is a form.
    pub form: bool,
    /// What `offset` counts.
    pub counted: Option<Offset>,
}

/// What proves where a row of a mixed table is.
struct Evidence {
    path: Vec<String>,
    query: BTreeSet<String>,
    body: BTreeSet<String>,
    /// The method has no body by nature.
    bodiless: bool,
    /// A sample request shows a body.
    shows_body: bool,
    /// Values that sample requests show in path and query.
    shown: Vec<(Location, String, Value)>,
}

/// Divides the rows of all request tables.
pub fn split(uri: &Uri, tables: &[FieldTable], examples: &[Example], reader: &mut Reader<'_>) -> Split {
    let evidence = evidence(uri, examples);
    let mut out =
        Split { path: uri.path.clone(), parameters: Vec::new(), body: Vec::new(), form: false, counted: None };
    for FieldTable { role, rows, .. } in tables {
        for row in rows {
            let target = target(role, row, &evidence);
            if target.is_some() && row.field.name == paging::OFFSET {
                out.counted = out.counted.or_else(|| paging::counted(row.description.plain()));
            }
            match target {
                Some(Target::Parameter(place, moved)) => add(&mut out, (place, moved), row, &evidence, reader),
                Some(Target::Body) => {
                    out.form |= *role == Role::Form || matches!(row.place.as_str(), "formdata" | "form");
                    body_row(&mut out, row, reader);
                }
                None => {}
            }
        }
    }
    optional_in_some_case(&mut out.body, tables);
    fixed_query(&mut out, uri);
    resolve_path(&mut out, uri, reader);
    out
}

/// Tables that share members describe cases of one body: what one of them lacks is not always sent.
fn optional_in_some_case(body: &mut [FieldRow], tables: &[FieldTable]) {
    let bodies = tables.iter().filter(|table| matches!(table.role, Role::RequestBody | Role::Request));
    let names = |table: &FieldTable| table.rows.iter().map(|row| row.field.name.clone()).collect::<BTreeSet<String>>();
    let stated = |name: &String| body.iter().any(|row| row.field.name == *name);
    let cases: Vec<BTreeSet<String>> = bodies.map(|table| names(table).into_iter().filter(stated).collect()).collect();
    let mut lacked: BTreeSet<String> = BTreeSet::new();
    for (index, one) in cases.iter().enumerate() {
        for other in cases[index + 1..].iter().filter(|other| !one.is_disjoint(other)) {
            lacked.extend(one.symmetric_difference(other).cloned());
        }
    }
    let rows = tables.iter().flat_map(|table| &table.rows);
    lacked.extend(rows.filter(|row| row.field.required == Some(false)).map(|row| row.field.name.clone()));
    body.iter_mut().filter(|row| lacked.contains(&row.field.name)).for_each(|row| row.field.required = Some(false));
}

enum Target {
    Parameter(Location, Option<&'static str>),
    Body,
}

fn evidence(uri: &Uri, all: &[Example]) -> Evidence {
    let requests = || all.iter().filter(|e| e.side == Side::Request);
    let mut query: BTreeSet<String> = uri.query.iter().cloned().collect();
    query.extend(requests().flat_map(|e| e.query.iter().map(|(name, _)| name.clone())));
    let mut body = BTreeSet::new();
    for value in requests().filter_map(Example::evidence) {
        match value {
            Value::Object(map) => body.extend(map.keys().cloned()),
            Value::Array(list) => list.iter().filter_map(Value::as_object).for_each(|o| body.extend(o.keys().cloned())),
            _ => {}
        }
    }
    let shows_body = requests().any(|e| !e.names.is_empty());
    Evidence {
        shown: shown(uri, requests()),
        path: uri::placeholders(&uri.path),
        query,
        body,
        bodiless: matches!(uri.method.as_str(), "GET" | "HEAD"),
        shows_body,
    }
}

fn target(role: &Role, row: &FieldRow, evidence: &Evidence) -> Option<Target> {
    let in_path = evidence.path.iter().any(|p| *p == row.field.name || text::shape(p) == text::shape(&row.field.name));
    let header = row.field.name.starts_with("X-") || row.field.name.eq_ignore_ascii_case("Content-Type");
    let parameter = |place, moved| Some(Target::Parameter(place, moved));
    // A column of its own says it.
    if is_request(role) {
        match row.place.as_str() {
            "path" | "uri" | "url" if in_path => return parameter(Location::Path, None),
            "query" => return parameter(Location::Query, None),
            "header" => return parameter(Location::Header, None),
            "body" | "formdata" | "form" => return Some(Target::Body),
            _ => {}
        }
    }
    match role {
        Role::Path if in_path => parameter(Location::Path, None),
        Role::Path if header => parameter(Location::Header, Some("a header by its name")),
        // A path parameter that the template lacks can only be in the query.
        Role::Path if evidence.query.contains(&row.field.name) => {
            parameter(Location::Query, Some("in the query of the URI"))
        }
        Role::Path => parameter(Location::Path, None),
        Role::Query => parameter(Location::Query, None),
        Role::Header => parameter(Location::Header, None),
        Role::Form => Some(Target::Body),
        Role::RequestBody if evidence.bodiless && in_path => parameter(Location::Path, Some("in the path of the URI")),
        Role::RequestBody if evidence.bodiless && !evidence.shows_body => {
            parameter(Location::Query, Some("the method has no body"))
        }
        Role::RequestBody => Some(Target::Body),
        Role::Uri | Role::Request if in_path => parameter(Location::Path, None),
        Role::Uri | Role::Request if header => parameter(Location::Header, None),
        Role::Uri | Role::Request if evidence.query.contains(&row.field.name) => parameter(Location::Query, None),
        Role::Uri if !evidence.bodiless && evidence.body.contains(&row.field.name) => Some(Target::Body),
        Role::Uri => parameter(Location::Query, None),
        Role::Request if evidence.bodiless => parameter(Location::Query, None),
        Role::Request => Some(Target::Body),
        _ => None,
    }
}

/// What sample requests send in the path and in the query.
pub(super) fn shown<'e>(uri: &Uri, requests: impl Iterator<Item = &'e Example>) -> Vec<(Location, String, Value)> {
    let mut out = Vec::new();
    for example in requests {
        let query = example.query.iter().map(|(name, value)| (Location::Query, name.clone(), value.as_str()));
        out.extend(query);
        let path = example.call.as_ref().map_or("", |(_, path)| path.as_str());
        if !path.is_empty() && !uri::contradicts(&uri.path, path) {
            let pairs = uri.path.split('/').zip(path.split('/'));
            let named = |(t, c)| Some((str::strip_suffix(str::strip_prefix(t, "{")?, "}")?, c));
            out.extend(pairs.filter_map(named).map(|(name, value)| (Location::Path, name.to_owned(), value)));
        }
    }
    // A placeholder in a sample proves nothing.
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-.:,".contains(c);
    let proves = |value: &str| !value.is_empty() && value.chars().all(plain);
    out.into_iter().filter(|(_, _, v)| proves(v)).map(|(place, name, v)| (place, name, Value::from(v))).collect()
}

/// Whether the rows of a table are what a caller sends.
fn is_request(role: &Role) -> bool {
    matches!(role, Role::Path | Role::Query | Role::Header | Role::Form | Role::RequestBody | Role::Uri | Role::Request)
}

fn add(
    out: &mut Split,
    (place, moved): (Location, Option<&'static str>),
    row: &FieldRow,
    evidence: &Evidence,
    reader: &mut Reader<'_>,
) {
    if out.parameters.iter().any(|p| p.place == place && p.field.name == row.field.name) {
        reader.gap(row.field.line, "parameter stated twice", &row.field.name);
        return;
    }
    let mut repairs = row.field.repairs.clone();
    if let Some(why) = moved {
        repairs.push(format!("place: {why}"));
    }
    // Tables without a type column mean text.
    let kind = match &row.field.kind {
        Type::Any if !row.typed => Type::String,
        Type::Array(inner) if **inner == Type::Any => Type::Array(Box::new(Type::String)),
        Type::Object | Type::Struct(_) => {
            reader.gap(row.field.line, "parameter with the type of an object", &row.field.name);
            Type::String
        }
        other => other.clone(),
    };
    let shown: Vec<Value> = evidence
        .shown
        .iter()
        .filter(|(p, n, _)| *p == place && *n == row.field.name)
        .map(|(_, _, v)| typed(v, &kind))
        .collect();
    let mut constraints = reader.constraints(row, &kind, &shown.iter().collect::<Vec<_>>(), Side::Request);
    // A path is never without its placeholder.
    if place == Location::Path && constraints.default.take().is_some() {
        constraints.rules.remove("default");
    }
    let field = Field { kind, repairs, constraints, ..row.field.clone() };
    out.parameters.push(Parameter { place, field });
}

/// A text of an address as a value of its type.
pub(super) fn typed(value: &Value, kind: &Type) -> Value {
    let number = value.as_str().filter(|_| *kind.leaf() == Type::Integer).and_then(|t| t.parse::<i64>().ok());
    number.map_or_else(|| value.clone(), Value::from)
}

fn body_row(out: &mut Split, row: &FieldRow, reader: &mut Reader<'_>) {
    match out.body.iter().find(|r| r.field.name == row.field.name) {
        Some(first) if first.field.kind != row.field.kind => {
            reader.gap(row.field.line, "member stated twice with two types", &row.field.name)
        }
        Some(first) if first.table == row.table => reader.gap(row.field.line, "member stated twice", &row.field.name),
        // Another table states the same body for another case.
        Some(_) => {}
        None => out.body.push(row.clone()),
    }
}

/// A word in the query of the URI is the value of a parameter, which often no table states.
fn fixed_query(out: &mut Split, uri: &Uri) {
    for (name, value) in &uri.fixed {
        if out.parameters.iter().any(|p| p.place == Location::Query && p.field.name == *name) {
            continue;
        }
        let mut field = Field::new(name, Type::String, uri.line);
        field.required = Some(true);
        field.repairs.push("row: value in the query of the URI".to_owned());
        field.constraints.values.push(Value::from(value.as_str()));
        // Other pages may state other words.
        field.constraints.open = true;
        out.parameters.push(Parameter { place: Location::Query, field });
    }
}

/// Makes template and path parameters agree: damaged placeholders take the table's name, missing rows are reported.
fn resolve_path(out: &mut Split, uri: &Uri, reader: &mut Reader<'_>) {
    let mut parameters: Vec<Parameter> = Vec::new();
    for name in uri::placeholders(&uri.path) {
        let exact = out.parameters.iter().find(|p| p.place == Location::Path && p.field.name == name);
        let alike = || {
            out.parameters
                .iter()
                .find(|p| p.place == Location::Path && text::shape(&p.field.name) == text::shape(&name))
        };
        let mut found = match exact.or_else(alike) {
            Some(parameter) => parameter.clone(),
            None => {
                reader.gap(uri.line, "placeholder without a row", &name);
                let repairs = vec!["row: placeholder of the URI".to_owned()];
                let field = Field { required: Some(true), repairs, ..Field::new(&name, Type::String, uri.line) };
                Parameter { place: Location::Path, field }
            }
        };
        // The template decides unless it lost an underscore or a letter's look.
        if found.field.name != name {
            if found.field.name.matches('_').count() > name.matches('_').count() {
                out.path = out.path.replace(&format!("{{{name}}}"), &format!("{{{}}}", found.field.name));
            } else {
                found.field.repairs.push(format!("name `{}`: placeholder of the URI", found.field.name));
                found.field.name.clone_from(&name);
            }
        }
        found.field.required = Some(true);
        parameters.push(found);
    }
    let names: BTreeSet<String> = uri::placeholders(&out.path).into_iter().collect();
    for parameter in &out.parameters {
        let placed = parameter.place != Location::Path || names.contains(&parameter.field.name);
        if !placed && !names.iter().any(|n| text::shape(n) == text::shape(&parameter.field.name)) {
            reader.gap(parameter.field.line, "path parameter that the URI lacks", &parameter.field.name);
        } else if parameter.place != Location::Path {
            parameters.push(parameter.clone());
        }
    }
    out.parameters = parameters;
}
