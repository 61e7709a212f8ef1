//! Lives of resources, from `stories.yaml`, without a server.

mod support;

use std::collections::BTreeMap;

use gaussdb_mock::{Options, Service, World};
use serde::Deserialize;
use serde_json::{Value, json};
use support::{call, description, example, plain};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    name: String,
    service: String,
    steps: Vec<Step>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    #[serde(default)]
    call: String,
    /// Parameters with other values than in the examples.
    #[serde(default)]
    with: BTreeMap<String, String>,
    /// The body in the place of the example.
    body: Option<Value>,
    /// Whether the body only adds to the example.
    #[serde(default)]
    merge: bool,
    /// Seconds to move the clock.
    #[serde(default)]
    after: f64,
    status: Option<u16>,
    #[serde(default)]
    sees: BTreeMap<String, Value>,
}

/// What is wrong with a step.
fn wrong(world: &World, (described, document): &(Service, Value), step: &Step) -> Option<String> {
    if step.after > 0.0 {
        call(world, "POST", "/_mock/clock", &[], json!({ "advance": step.after }));
        return None;
    }
    let mut request = example(described, document, &step.call);
    for (name, value) in &step.with {
        let parameters = &described.find(&step.call).expect("an operation").parameters;
        let known = parameters.iter().find(|parameter| parameter["name"] == **name).expect("a parameter");
        request.path = request.path.replace(&plain(&known["example"]), value);
    }
    if let Some(body) = &step.body {
        let mut whole = serde_json::from_slice(&request.body).unwrap_or_else(|_| json!({}));
        match (step.merge, whole.as_object_mut(), body.as_object()) {
            (true, Some(members), Some(more)) => members.extend(more.clone()),
            _ => whole = body.clone(),
        }
        request.body = whole.to_string().into_bytes();
    }
    let (reply, _) = world.answer(&request);
    let expected = step.status.unwrap_or_else(|| described.find(&step.call).map_or(200, |it| it.success));
    if reply.status != expected {
        return Some(format!("status {} and not {expected}: {}", reply.status, reply.note));
    }
    let body = reply.body.unwrap_or_default();
    step.sees.iter().find_map(|(path, expected)| {
        let found = body.pointer(&format!("/{}", path.replace('.', "/"))).cloned().unwrap_or_default();
        let found = found.as_array().map_or(found.clone(), |items| items.len().into());
        (found != *expected && plain(&found) != plain(expected))
            .then(|| format!("{path} is {found}, and not {expected}"))
    })
}

#[test]
fn every_story_goes_as_it_is_written() {
    let file = format!("{}/tests/stories.yaml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"));
    let stories: Vec<Story> = serde_yaml::from_str(&text).expect("stories");
    let mut services: BTreeMap<&str, (Service, Value)> = BTreeMap::new();
    let mut faults = Vec::new();
    for story in &stories {
        let world = World::new(Options { speed: 0.0, ..Options::default() }).expect("a world");
        let service = services.entry(&story.service).or_insert_with(|| description(&story.service));
        for (number, step) in story.steps.iter().enumerate() {
            if let Some(fault) = wrong(&world, service, step) {
                faults.push(format!("{}, step {} ({}): {fault}", story.name, number + 1, step.call));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
