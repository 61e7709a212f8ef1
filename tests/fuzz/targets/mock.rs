//! Requests to the mock.

use std::cell::OnceCell;

use gaussdb_mock::{Options, Request, TOKEN, World};
use serde_json::Value;

use super::parts;
use crate::published;

thread_local! {
    static WORLD: OnceCell<World> = const { OnceCell::new() };
}

/// Any method, path, headers and body: there is an answer with a status, and a failure says what is wrong. An
/// input with several requests meets the state that the first ones made.
pub fn run(input: &[u8]) {
    WORLD.with(|world| {
        let world = world.get_or_init(|| {
            World::new(Options { speed: 0.0, ..Options::default() }).expect("the descriptions are sound")
        });
        world.reset();
        for request in input.split(|byte| *byte == 0).take(8) {
            let (reply, _) = world.answer(&read(request));
            assert!((100..600).contains(&reply.status), "{}", reply.status);
            let explained = |body: &Value| ["error_msg", "externalMessage"].iter().any(|key| body[*key].is_string());
            assert!(reply.status < 400 || reply.body.as_ref().is_some_and(explained), "{reply:?}");
        }
    });
}

/// `METHOD /path?query`, lines of headers, and a body.
fn read(input: &[u8]) -> Request {
    let [head, body] = parts(input);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let (method, target) = lines.next().and_then(|line| line.split_once(' ')).unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let pair = |text: &str| text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.split('&').filter_map(pair).collect(),
        headers: lines.filter_map(header).collect(),
        body: body.to_vec(),
    }
}

/// The example of each operation, and each creation with the same call again.
pub fn seeds() -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for (key, operation) in published::operations() {
        let (method, path) = key.split_once(' ').unwrap_or_default();
        let (mut path, mut query) = (path.to_owned(), Vec::new());
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let example = &parameter["example"];
            let example = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), &example),
                Some("query") if parameter["required"] == true => query.push(format!("{name}={example}")),
                _ => {}
            }
        }
        let body = &operation["requestBody"]["content"]["application/json"]["example"];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let kind = "content-type: application/json";
        let request = format!("{method} {path}?{}\nx-auth-token: {TOKEN}\n{kind}\n\n{body}", query.join("&"));
        out.push(format!("{request}\0{request}").into_bytes());
    }
    out.extend(["GET /_mock/state", "GET /_mock/operations", "POST /_mock/reset"].map(Into::into));
    out.push(b"POST /_mock/clock\n\n{\"advance\": 60}".into());
    out.push(b"POST /_mock/faults\n\n{\"fault\": \"status=503\", \"times\": 1}\0GET /v2/p/clusters".into());
    out
}
