//! Requests without a server, shared by the tests.

use gaussdb_mock::{Request, Service, TOKEN, World};
use serde_json::Value;

pub fn description(name: &str) -> (Service, Value) {
    let file = format!("{}/../openapi/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"));
    let value: Value = serde_yaml::from_str(&text).expect("YAML");
    (Service::read(name, &value.to_string()).expect("a description"), value)
}

pub fn call(world: &World, method: &str, path: &str, query: &[(&str, &str)], body: Value) -> (u16, Value) {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.iter().map(own).collect(),
        headers: vec![("x-auth-token".to_owned(), TOKEN.to_owned())],
        body: if body.is_null() { Vec::new() } else { body.to_string().into_bytes() },
    };
    let (reply, _) = world.answer(&request);
    (reply.status, reply.body.unwrap_or_default())
}

pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The example of an operation as a request.
pub fn example(service: &Service, document: &Value, id: &str) -> Request {
    let operation = service.find(id).expect("an operation");
    let mut request = Request { method: operation.method.clone(), path: operation.path.clone(), ..Request::default() };
    request.headers.push(("x-auth-token".to_owned(), TOKEN.to_owned()));
    for parameter in &operation.parameters {
        let (name, Some(example)) = (plain(&parameter["name"]), parameter.get("example")) else { continue };
        match parameter["in"].as_str() {
            Some("path") => request.path = request.path.replace(&format!("{{{name}}}"), &plain(example)),
            Some("header") => request.headers.push((name.to_lowercase(), plain(example))),
            _ => match example.as_array() {
                Some(items) => request.query.extend(items.iter().map(|item| (name.clone(), plain(item)))),
                None => request.query.push((name, plain(example))),
            },
        }
    }
    let media = &document["paths"][&operation.path][operation.method.to_lowercase()]["requestBody"]["content"];
    if let Some(body) = media["application/json"].get("example") {
        request.body = body.to_string().into_bytes();
    }
    request
}
