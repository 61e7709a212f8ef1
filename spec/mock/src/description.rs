//! A description as a table of operations.

use std::collections::HashMap;

use gaussdb_extensions::{ErrorCode, ErrorKind, Extension, Job, Pagination, Problem, Waiter, read};
use serde_json::Value;

/// A service with its operations.
#[derive(Debug)]
pub struct Service {
    /// Its name: `dws`.
    pub name: String,
    document: Value,
    /// The operations, in the order of the description.
    pub operations: Vec<Operation>,
    codes: Vec<ErrorCode>,
    /// Places of operations by method and number of segments.
    routes: HashMap<(String, usize), Vec<usize>>,
    /// Places of operations by id.
    ids: HashMap<String, usize>,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// Method in upper case.
    pub method: String,
    /// Path with placeholders.
    pub path: String,
    /// Parameters, references resolved.
    pub parameters: Vec<Value>,
    /// Schema of a JSON body.
    pub body: Option<Value>,
    /// Whether the body must be there.
    pub body_required: bool,
    /// Status of success.
    pub success: u16,
    /// Schema of the successful answer.
    pub response: Value,
    /// Example of the successful answer.
    pub example: Option<Value>,
    /// Whether credentials are needed.
    pub signed: bool,
    /// `x-pagination`.
    pub pagination: Option<Pagination>,
    /// `x-job`.
    pub job: Option<Job>,
    /// `x-waiters`.
    pub waiters: Vec<Waiter>,
}

impl Service {
    /// Reads a description; `text` is JSON.
    pub fn read(name: &str, text: &str) -> Result<Self, String> {
        let document: Value = serde_json::from_str(text).map_err(|e| format!("description of {name}: {e}"))?;
        let codes = extension(&document, "x-error-codes").map_err(|e| format!("description of {name}: {e}"))?;
        let (operations, routes, ids) = (Vec::new(), HashMap::new(), HashMap::new());
        let codes = codes.unwrap_or_default();
        let mut service = Service { name: name.to_owned(), document, operations, codes, routes, ids };
        // From here on, only the components are needed.
        let paths = service.document["paths"].take();
        let paths = paths.as_object().into_iter().flatten();
        for (path, item) in paths {
            for (method, operation) in
                item.as_object().into_iter().flatten().filter(|(_, o)| o["operationId"].is_string())
            {
                let operation = service
                    .operation(path, method, operation)
                    .map_err(|e| format!("description of {name}: {method} {path}: {e}"))?;
                let key = (operation.method.clone(), segments(path).count());
                service.routes.entry(key).or_default().push(service.operations.len());
                service.ids.insert(operation.id.clone(), service.operations.len());
                service.operations.push(operation);
            }
        }
        Ok(service)
    }

    fn operation(&self, path: &str, method: &str, value: &Value) -> Result<Operation, String> {
        let parameters = value["parameters"].as_array().into_iter().flatten();
        let parameters = parameters.map(|parameter| self.resolve(parameter)).collect();
        let body = &value["requestBody"]["content"]["application/json"]["schema"];
        let success = value["responses"].as_object().into_iter().flatten().find(|(status, _)| status.starts_with('2'));
        let status = success.and_then(|(status, _)| status.parse().ok()).unwrap_or(200);
        let media = success.map(|(_, response)| &response["content"]["application/json"]);
        Ok(Operation {
            id: value["operationId"].as_str().unwrap_or_default().to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters,
            body: (!body.is_null()).then(|| body.clone()),
            body_required: value["requestBody"]["required"] == true,
            success: status,
            response: media.map(|media| media["schema"].clone()).unwrap_or_default(),
            example: media.and_then(|media| media.get("example")).cloned(),
            signed: value.get("security").is_none_or(|list| list.as_array().is_none_or(|list| !list.is_empty())),
            pagination: extension(value, "x-pagination")?,
            job: extension(value, "x-job")?,
            waiters: extension(value, "x-waiters")?.unwrap_or_default(),
        })
    }

    /// The operation of a method and path, with the values of the placeholders.
    pub fn route(&self, method: &str, path: &str) -> Option<(&Operation, Vec<(String, String)>)> {
        let parts: Vec<&str> = segments(path).collect();
        let places = self.routes.get(&(method.to_owned(), parts.len()))?;
        let found = places.iter().filter_map(|place| {
            let operation = &self.operations[*place];
            Some((operation, placeholders(&operation.path, &parts)?))
        });
        // Fixed segments win over placeholders.
        found.min_by_key(|(_, values)| values.len())
    }

    /// The operation of an id.
    pub fn find(&self, id: &str) -> Option<&Operation> {
        self.ids.get(id).map(|place| &self.operations[*place])
    }

    /// Methods that a path has.
    pub fn methods(&self, path: &str) -> Vec<&str> {
        let parts: Vec<&str> = segments(path).collect();
        let fits = |operation: &&Operation| {
            segments(&operation.path).count() == parts.len() && placeholders(&operation.path, &parts).is_some()
        };
        self.operations.iter().filter(fits).map(|operation| operation.method.as_str()).collect()
    }

    /// A schema behind its references, with the keys beside them.
    pub fn resolve(&self, schema: &Value) -> Value {
        let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        let Some(target) = reference.and_then(|reference| self.document.pointer(reference.strip_prefix('#')?)) else {
            return schema.clone();
        };
        let mut whole = self.resolve(target);
        if let (Some(whole), Some(own)) = (whole.as_object_mut(), schema.as_object()) {
            let beside = own.iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
            whole.extend(beside.map(|(key, value)| (key.clone(), value.clone())));
        }
        whole
    }

    /// A documented code of a kind for an operation, with its status and meaning. Codes of the usual status of the kind
    /// come first, then those that name the operation, then those of all operations.
    pub fn code(&self, kind: ErrorKind, operation: &str) -> (u16, String, String) {
        let (usual, meaning) = fallback(kind);
        let names = |code: &ErrorCode| code.scopes.iter().flat_map(|scope| &scope.operations).any(|id| id == operation);
        let single = self.codes.iter().filter(|code| code.kind == Some(kind) && !code.code.ends_with('*'));
        let rank = |code: &&ErrorCode| {
            let other = !(code.statuses.is_empty() || code.statuses.contains(&usual));
            (other, !names(code), !code.scopes.is_empty())
        };
        let Some(code) = single.min_by_key(rank) else {
            return (usual, format!("{}.MOCK", self.name.to_uppercase()), meaning.to_owned());
        };
        let status = code.statuses.iter().find(|status| **status == usual).or(code.statuses.first());
        (status.copied().unwrap_or(usual), code.code.clone(), code.meaning.clone())
    }
}

/// An extension of an object, if it has it.
fn extension<T: Extension>(value: &Value, key: &str) -> Result<Option<T>, String> {
    let Some(value) = value.get(key) else { return Ok(None) };
    let wrong =
        |problems: Vec<Problem>| problems.iter().map(|it| format!("{key}: {it}")).collect::<Vec<_>>().join("; ");
    read(value).map(Some).map_err(wrong)
}

fn fallback(kind: ErrorKind) -> (u16, &'static str) {
    match kind {
        ErrorKind::NotFound => (404, "The resource does not exist."),
        ErrorKind::Permission => (401, "The caller could not be authenticated."),
        ErrorKind::Busy => (409, "The resource is in use by another task."),
        ErrorKind::Conflict => (409, "There is a resource of this name."),
        _ => (400, "The request is not valid."),
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_matches('/').split('/')
}

/// The values of the placeholders, if a path has the form of a template.
fn placeholders(template: &str, parts: &[&str]) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    for (segment, part) in segments(template).zip(parts) {
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(name) if !part.is_empty() => {
                let decoded = percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
                values.push((name.to_owned(), decoded));
            }
            None if segment == *part => {}
            _ => return None,
        }
    }
    Some(values)
}
