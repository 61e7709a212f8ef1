//! One operation of a description, and the places in it that can be changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Methods, as descriptions write them.
const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];

/// A description that has only one operation and what it refers to.
pub struct Operation {
    /// The description.
    pub document: Value,
    /// JSON pointer of the operation.
    pub at: String,
}

/// Method and path of each operation.
pub fn operations(description: &Value) -> Vec<(String, String)> {
    let paths = description["paths"].as_object().into_iter().flatten();
    let methods = paths.flat_map(|(path, item)| {
        let known = item.as_object().into_iter().flatten().filter(|(key, _)| METHODS.contains(&key.as_str()));
        known.map(|(method, _)| (method.clone(), path.clone()))
    });
    methods.collect()
}

/// `a/b` as one step of a pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Removes the value at a pointer.
pub fn remove(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&key),
        Value::Array(list) => Some(list.remove(key.parse().ok()?)),
        _ => None,
    }
}

impl Operation {
    /// Cuts one operation out of a description.
    pub fn cut(description: &Value, method: &str, path: &str) -> Self {
        let operation = description["paths"][path][method].clone();
        let mut document = Map::new();
        for key in ["openapi", "info", "servers", "security"] {
            if let Some(value) = description.get(key) {
                document.insert(key.to_owned(), value.clone());
            }
        }
        document.insert("paths".to_owned(), json!({ path: { method: operation } }));
        document.insert("components".to_owned(), components(description, &document["paths"]));
        Operation { document: Value::Object(document), at: format!("/paths/{}/{method}", escape(path)) }
    }

    /// The operation.
    pub fn value(&self) -> &Value {
        self.document.pointer(&self.at).expect("the operation is in the description")
    }

    /// What a pointer leads to, after all references.
    pub fn follow(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        while let Some(next) = self.document.pointer(&pointer).and_then(|v| v.get("$ref")).and_then(Value::as_str) {
            pointer = next.trim_start_matches('#').to_owned();
        }
        pointer
    }

    /// Pointers of the parameters that are not in the path.
    pub fn parameters(&self) -> Vec<String> {
        let list = self.value()["parameters"].as_array().map_or(0, Vec::len);
        let all = (0..list).map(|i| self.follow(&format!("{}/parameters/{i}", self.at)));
        all.filter(|at| self.document.pointer(at).is_some_and(|p| p["in"] == "query" || p["in"] == "header")).collect()
    }

    /// Pointers of all schemas of the request that no answer has.
    pub fn request_schemas(&self) -> Vec<String> {
        let (request, answers) = self.schemas();
        request.into_iter().filter(|at| !answers.contains(at)).collect()
    }

    /// Pointers of all schemas of the successful answers that no request has.
    pub fn response_schemas(&self) -> Vec<String> {
        let (request, answers) = self.schemas();
        answers.into_iter().filter(|at| !request.contains(at)).collect()
    }

    /// Status of the successful answer, and a pointer to it.
    pub fn success(&self) -> Option<(String, String)> {
        let answers = self.value()["responses"].as_object()?;
        let (status, _) = answers.iter().find(|(status, _)| status.starts_with('2'))?;
        Some((status.clone(), self.follow(&format!("{}/responses/{status}", self.at))))
    }

    fn schemas(&self) -> (Vec<String>, Vec<String>) {
        let (mut request, mut answers) = (Vec::new(), Vec::new());
        let body = self.follow(&format!("{}/requestBody", self.at));
        self.walk(&self.follow(&format!("{body}/content/application~1json/schema")), &mut request);
        if let Some((_, at)) = self.success() {
            self.walk(&self.follow(&format!("{at}/content/application~1json/schema")), &mut answers);
        }
        (request, answers)
    }

    fn walk(&self, at: &str, out: &mut Vec<String>) {
        let Some(schema) = self.document.pointer(at) else { return };
        if out.iter().any(|seen| seen == at) {
            return;
        }
        out.push(at.to_owned());
        for key in schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key) {
            self.walk(&self.follow(&format!("{at}/properties/{}", escape(key))), out);
        }
        self.walk(&self.follow(&format!("{at}/items")), out);
    }
}

/// The components that a part refers to, directly or not.
fn components(description: &Value, part: &Value) -> Value {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut open = references(part);
    let schemes = description.pointer("/components/securitySchemes").cloned().unwrap_or_else(|| json!({}));
    while let Some(reference) = open.pop() {
        if wanted.insert(reference.clone()) {
            let value = description.pointer(reference.trim_start_matches('#'));
            open.extend(value.map(references).unwrap_or_default());
        }
    }
    let mut out: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for reference in wanted {
        let steps: Vec<&str> = reference.trim_start_matches("#/components/").split('/').collect();
        let [kind, name] = steps[..] else { continue };
        let value = description.pointer(reference.trim_start_matches('#')).cloned().unwrap_or(Value::Null);
        out.entry(kind.to_owned()).or_default().insert(name.to_owned(), value);
    }
    let mut out = json!(out);
    out["securitySchemes"] = schemes;
    out
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(map.values().flat_map(references)).collect()
        }
        Value::Array(list) => list.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}
