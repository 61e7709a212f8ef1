//! `/_mock/…`: to look at the server and to steer it.

use std::time::Duration;

use serde_json::{Value, json};

use crate::fault::Planned;
use crate::message::{Reply, Request};
use crate::world::{World, lock};

const HELP: &str = "GET /_mock/operations, GET /_mock/state, PUT /_mock/state, POST /_mock/reset, \
                    POST /_mock/clock {\"advance\": seconds}, POST /_mock/faults {\"operation\": id, \"fault\": text, \"times\": n}";

/// Answers a request to the server itself.
pub fn answer(world: &World, request: &Request) -> Reply {
    let body = || serde_json::from_slice::<Value>(&request.body).map_err(|e| format!("the body is no JSON: {e}"));
    let done = match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/_mock" | "/_mock/") => Ok(json!({ "requests": HELP })),
        ("GET", "/_mock/operations") => Ok(operations(world)),
        ("GET", "/_mock/state") => Ok(world.save()),
        ("PUT", "/_mock/state") => body().and_then(|body| {
            *lock(&world.state) = serde_json::from_value(body).map_err(|e| format!("this is no state: {e}"))?;
            Ok(json!({}))
        }),
        ("POST", "/_mock/reset") => {
            world.reset();
            Ok(json!({}))
        }
        ("POST", "/_mock/clock") => body().and_then(|body| {
            let seconds = body["advance"]
                .as_f64()
                .filter(|s| (0.0..1e12).contains(s))
                .ok_or("`advance` must be seconds, as a number")?;
            world.clock.advance(Duration::from_secs_f64(seconds));
            Ok(json!({ "seconds": world.clock.seconds() }))
        }),
        ("POST", "/_mock/faults") => body().and_then(|body| {
            let planned: Planned = serde_json::from_value(body).map_err(|e| format!("this is no fault: {e}"))?;
            world.plan(planned).map(|()| json!({}))
        }),
        _ => return Reply::error(404, "MOCK.404", HELP),
    };
    match done {
        Ok(body) => Reply::json(200, body, "control"),
        Err(message) => Reply::error(400, "MOCK.400", &message),
    }
}

fn operations(world: &World) -> Value {
    let mut out = Vec::new();
    for (service, resources) in &world.services {
        for operation in &service.operations {
            let answers = match resources.keeps(&operation.id) {
                Some(name) => format!("state of {name}"),
                None if operation.example.is_some() => "example".to_owned(),
                None => "no body".to_owned(),
            };
            out.push(json!({
                "service": service.name, "operation": operation.id, "method": operation.method, "path": operation.path,
                "answers": answers,
            }));
        }
    }
    out.into()
}
