//! A call under construction.  In: an operation and the values of its parameters.  Out: path, query, headers, body.
//!
//! Invariant: a problem of encoding never panics and is never lost; `resolve` lists all of them.

mod extra;
mod form;
mod segment;
mod texts;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::call::options::Extra;
use crate::data::reflect::{Location, Reflect, View};
use crate::data::validation::{Violation, Violations};
use crate::description::operation::Operation;
use crate::http::encoding;
use crate::http::message::Headers;
use crate::secret::redact;

use segment::{plain, refusal};
use texts::texts;

/// A call under construction. `Debug` shows names and no values.
#[derive(Clone)]
pub struct Request {
    template: Cow<'static, str>,
    content_type: Option<&'static str>,
    files: &'static [&'static str],
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    headers: Headers,
    body: Option<Body>,
    problems: Violations,
}

#[derive(Clone)]
struct Body(Vec<u8>);

/// Values in a path by name, names and values in a query.
pub(crate) type Parts = (BTreeMap<String, String>, Vec<(String, String)>);

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request").field("path", &self.template).field("query", &query).finish_non_exhaustive()
    }
}

/// The project and the account of a call, as far as the configuration and the credentials name them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    pub project_id: Option<String>,
    pub domain_id: Option<String>,
}

/// A call whose URL parts are final.
#[derive(Clone)]
pub(crate) struct Resolved {
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: Headers,
    pub body: Vec<u8>,
    /// Values of members and parameters with secret names; answers that echo one are redacted.
    pub secrets: Vec<String>,
}

impl Request {
    /// A call without parameters.
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            template: Cow::Borrowed(operation.path),
            content_type: operation.content_type,
            files: operation.files,
            path: Vec::new(),
            query: Vec::new(),
            headers: Headers::new(),
            body: None,
            problems: Violations::default(),
        }
    }

    /// The call that an input describes: each member goes where its table says.
    pub(crate) fn of(operation: &'static Operation, input: &dyn Reflect) -> Self {
        let mut request = Self::new(operation);
        let View::Struct(record) = input.view() else { return request.json(input) };
        let mut object = false;
        for (member, value) in record.members() {
            request = match member.location {
                Location::Path => request.path(member.name, value),
                Location::Query => request.query(member.name, value),
                Location::Header => request.header(member.name, value),
                Location::Body if value.view().is_absent() => request,
                Location::Body => request.json(value),
                Location::Object => {
                    object = true;
                    request
                }
            };
        }
        // A struct writes only the members of its JSON object.
        if object { request.json(input) } else { request }
    }

    /// Sets a path parameter: a string, number, bool or enum. `None` means missing;
    /// a missing `project_id` is taken from the configuration.
    #[must_use]
    pub fn path<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let value = self.value(name, serde_json::to_value(value));
        if let [text] = &texts(&value)[..] {
            self.path.push((name, text.clone()));
        } else if !value.is_null() {
            self.problems.add(name, "path", "must be one value, not a list or an object");
        }
        self
    }

    /// Sets a query parameter. `None` is left out, a list repeats the key, numbers and bools are written as text.
    #[must_use]
    pub fn query<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let value = self.value(name, serde_json::to_value(value));
        self.flat(name, &value);
        let pairs = texts(&value).into_iter().map(|text| (name.to_owned(), text));
        self.query.extend(pairs);
        self
    }

    /// Sets a header. `None` is left out, a list is joined by commas.
    #[must_use]
    pub fn header<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let value = self.value(name, serde_json::to_value(value));
        self.flat(name, &value);
        let texts = texts(&value);
        if !texts.is_empty() {
            let text = texts.join(",");
            if has_control(&text) {
                self.problems.add(name, "header", "must not contain control characters");
            }
            self.headers.set(name, text);
        }
        self
    }

    /// Sets the body to a JSON document.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = Some(Body(bytes)),
            Err(error) => self.problems.add("body", "json", format!("cannot be written as JSON: {error}")),
        }
        self
    }

    /// A call of any path with its query; both may be encoded or plain.
    pub(crate) fn raw(path: &str, json: Option<&Value>) -> Self {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut request = Self {
            template: Cow::Owned(format!("/{}", path.trim_start_matches('/'))),
            content_type: None,
            files: &[],
            path: Vec::new(),
            query: encoding::parse_query(query),
            headers: Headers::new(),
            body: None,
            problems: Violations::default(),
        };
        let fixed = path.trim_matches('/').split('/').map(encoding::decode);
        if let Some(why) = fixed.into_iter().find_map(|segment| refusal(&segment)) {
            request.problems.add("path", "path", format!("a segment {why}"));
        }
        match json {
            Some(body) => request.json(body),
            None => request,
        }
    }

    /// Adds what the program sends beside the members of the operation.
    #[must_use]
    pub(crate) fn with_extra(mut self, extra: &Extra) -> Self {
        self.query.retain(|(name, _)| !extra.query.iter().any(|(other, _)| other == name));
        self.query.extend(extra.query.iter().cloned());
        if extra.members.is_empty() {
            return self;
        }
        let given = self.body.take().and_then(|body| serde_json::from_slice(&body.0).ok());
        let mut document = given.unwrap_or(Value::Null);
        for (path, value) in &extra.members {
            if let Err(why) = extra::set(&mut document, path, value.clone()) {
                self.problems.add(path, "extra-member", why);
            }
        }
        self.body = Some(Body(document.to_string().into_bytes()));
        self
    }

    /// Sets a top-level member of the body or a parameter of the query; `None` removes it.
    pub(crate) fn set_parameter(&mut self, location: Location, name: &str, value: Option<Value>, text: bool) {
        if location == Location::Query {
            self.query.retain(|(key, _)| key != name);
            let found = value.as_ref().map(texts).unwrap_or_default();
            self.query.extend(found.into_iter().map(|text| (name.to_owned(), text)));
            return;
        }
        let given = self.body.take().map(|body| serde_json::from_slice(&body.0));
        let Value::Object(mut members) =
            given.and_then(Result::ok).unwrap_or_else(|| Value::Object(Default::default()))
        else {
            self.problems.add("body", "json", "must be an object to be paged");
            return;
        };
        match value {
            Some(Value::Number(number)) if text => members.insert(name.to_owned(), number.to_string().into()),
            Some(value) => members.insert(name.to_owned(), value),
            None => members.remove(name),
        };
        self.body = Some(Body(Value::Object(members).to_string().into_bytes()));
    }

    /// Sets a query parameter whose name is known at run time only.
    #[must_use]
    pub(crate) fn query_text(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Values in the path and in the query, for a request that can be written down.
    pub(crate) fn parts(&self) -> Result<Parts, &'static str> {
        let names = self.path.iter().map(|(name, _)| *name).chain(self.query.iter().map(|(name, _)| name.as_str()));
        if self.body.is_some() {
            return Err("a wait whose call has a body cannot be stored");
        }
        if names.into_iter().any(redact::is_secret_name) {
            return Err("a wait whose call holds a secret cannot be stored");
        }
        let path = self.path.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Ok((path, self.query.clone()))
    }

    /// Whether the project id of the configuration is needed.
    pub(crate) fn needs_project_id(&self) -> bool {
        self.template.contains("{project_id}") && self.path_value("project_id").is_none()
    }

    /// Whether it belongs to an account and not to a project.
    pub(crate) fn is_of_domain(&self) -> bool {
        self.template.contains("{domain_id}")
    }

    /// The URL parts, or every problem.
    pub(crate) fn resolve(mut self, scope: &Scope) -> Result<Resolved, Vec<Violation>> {
        let path = self.fill_template(scope);
        let secrets = self.secrets();
        let (media, body) = self.encode_body();
        let problems = self.problems.into_vec();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut headers = self.headers;
        if let Some(media) = media {
            headers.set("Content-Type", media);
        }
        Ok(Resolved { path, query: self.query, headers, body, secrets })
    }

    /// Taken before a form loses the names of its members.
    fn secrets(&self) -> Vec<String> {
        let mut found = self.body.as_ref().map(|body| redact::secrets_of(&body.0)).unwrap_or_default();
        let path = self.path.iter().map(|(name, value)| (*name, value));
        let query = self.query.iter().map(|(name, value)| (name.as_str(), value));
        let named = path.chain(query).filter(|(name, _)| redact::is_secret_name(name));
        found.extend(named.map(|(_, value)| value.clone()));
        found
    }

    /// The media type, unless a form cannot be encoded, and the bytes of the body.
    fn encode_body(&mut self) -> (Option<String>, Vec<u8>) {
        let body = self.body.take().map(|body| body.0).unwrap_or_default();
        if self.content_type == Some(form::MEDIA) {
            let json = if body.is_empty() { b"{}" } else { &body[..] };
            let encoded = form::encode(json, self.files, &mut self.problems);
            return encoded.map_or_else(Default::default, |(media, body)| (Some(media), body));
        }
        // The vendor's SDKs send it with every request, and the gateway lists it as mandatory.
        let usual = if body.is_empty() { "application/json" } else { "application/json;charset=UTF-8" };
        (Some(self.content_type.unwrap_or(usual).to_owned()), body)
    }

    fn fill_template(&mut self, scope: &Scope) -> String {
        let mut filled = String::new();
        let template = self.template.clone();
        let mut rest = &*template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            filled.push_str(&plain(before));
            let fallback = match name {
                "project_id" => scope.project_id.as_deref(),
                "domain_id" => scope.domain_id.as_deref(),
                _ => None,
            };
            match self.path_value(name).or(fallback).map(str::to_owned) {
                None => self.problems.add(name, "required", "is required"),
                Some(value) => match refusal(&value) {
                    Some(why) => self.problems.add(name, "path", why),
                    None => filled.push_str(&encoding::encode(&value)),
                },
            }
            rest = after;
        }
        filled.push_str(&plain(rest));
        filled
    }

    fn path_value(&self, name: &str) -> Option<&str> {
        self.path.iter().rev().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    fn value(&mut self, name: &str, value: Result<Value, serde_json::Error>) -> Value {
        value.unwrap_or_else(|error| {
            self.problems.add(name, "encoding", format!("cannot be written as text: {error}"));
            Value::Null
        })
    }

    fn flat(&mut self, name: &str, value: &Value) {
        let nested = match value {
            Value::Object(_) => true,
            Value::Array(items) => items.iter().any(|i| i.is_object() || i.is_array()),
            _ => false,
        };
        if nested {
            self.problems.add(name, "encoding", "must be a single value or a list of them");
        }
    }
}

/// Whether the value would break the header into several.
pub(crate) fn has_control(value: &str) -> bool {
    value.chars().any(|c| c.is_control() && c != '\t')
}

#[cfg(test)]
mod tests;
