//! Every operation of the descriptions against the mock, without a server.

mod support;

use gaussdb_mock::{Options, Request, World};
use serde_json::{Value, json};
use support::{call, description, example, plain};

const PROJECT: &str = "00000000000000000000000000000000";

/// The parameter templates of the project.
fn templates() -> String {
    format!("/v3/{PROJECT}/configurations")
}

fn world(options: Options) -> World {
    World::new(options).expect("the descriptions and resources can be read")
}

#[test]
fn every_example_is_answered_with_success() {
    let world = world(Options { speed: 0.0, ..Options::default() });
    let (mut tried, mut faults) = (0, Vec::new());
    for name in ["dws", "gaussdb-mysql", "iam"] {
        let (service, document) = description(name);
        for operation in &service.operations {
            // Each operation meets the resources of the examples.
            call(&world, "POST", "/_mock/reset", &[], Value::Null);
            let request = example(&service, &document, &operation.id);
            let mut reply = world.answer(&request).0;
            if reply.note.contains("exists already") {
                // What it makes is among these resources: without all but the clusters and instances, the name is free.
                let mut state = world.save();
                let all = state["resources"].as_object_mut().expect("resources");
                all.iter_mut()
                    .filter(|(key, _)| !key.ends_with("/cluster") && !key.ends_with("/instance"))
                    .for_each(|(_, kind)| *kind = json!({}));
                call(&world, "PUT", "/_mock/state", &[], state);
                reply = world.answer(&request).0;
            }
            tried += 1;
            if reply.status != operation.success {
                faults.push(format!("{name} {}: {} {}", operation.id, reply.status, reply.note));
            }
        }
    }
    assert!(tried >= 438, "only {tried} operations");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_wrong_is_refused_with_the_member() {
    let world = world(Options { speed: 0.0, ..Options::default() });
    let (clusters, templates) = ("/v2/p/clusters", templates());
    let cases = [
        ("POST", clusters, json!({ "cluster": {} }), 400, "`cluster.name` is missing"),
        ("POST", clusters, json!({ "cluster": { "name": 7 } }), 400, "`cluster."),
        ("POST", templates.as_str(), Value::Null, 400, "the body is missing"),
        ("GET", "/v1.0/p/clusters/unknown", Value::Null, 404, ""),
        ("PATCH", clusters, Value::Null, 405, "it has POST"),
        ("GET", "/v9/p/clusters", Value::Null, 404, "no operation has the path"),
    ];
    for (method, path, body, status, message) in cases {
        let (found, answer) = call(&world, method, path, &[], body);
        assert_eq!(found, status, "{method} {path}: {answer}");
        assert!(answer["error_msg"].as_str().is_some_and(|text| text.contains(message)), "{method} {path}: {answer}");
    }
    let request = Request { method: "GET".into(), path: "/v1.0/p/clusters".into(), ..Request::default() };
    assert_eq!(world.answer(&request).0.status, 401);
}

#[test]
fn a_cluster_lives_from_its_creation_to_its_deletion() {
    let world = world(Options { speed: 0.0, empty: true, ..Options::default() });
    let settings = |name: &str| {
        json!({ "cluster": {
            "name": name, "node_type": "dws.m1.xlarge.ultrahigh", "number_of_node": 3, "subnet_id": "s-1",
            "security_group_id": "g-1", "vpc_id": "v-1", "user_name": "dbadmin", "user_pwd": "Gentle-River7",
        } })
    };
    let (status, answer) = call(&world, "POST", "/v1.0/p/clusters", &[], settings("tins"));
    assert_eq!(status, 200, "{answer}");
    let path = format!("/v1.0/p/clusters/{}", plain(&answer["cluster"]["id"]));
    let (status, again) = call(&world, "POST", "/v1.0/p/clusters", &[], settings("tins"));
    assert!(status == 400 || status == 409, "{status}: a name is taken once: {again}");
    let state = || call(&world, "GET", &path, &[], Value::Null).1["cluster"]["status"].clone();
    assert_eq!(state(), "CREATING");
    let restart = || call(&world, "POST", &format!("{path}/restart"), &[], json!({ "restart": {} }));
    assert_ne!(restart().0, 200, "a cluster in creation is busy");
    let advance = |seconds: u32| call(&world, "POST", "/_mock/clock", &[], json!({ "advance": seconds }));
    assert_eq!(advance(600).0, 200);
    assert_eq!(state(), "AVAILABLE");
    assert_eq!(restart().0, 200);
    let cluster = call(&world, "GET", &path, &[], Value::Null).1;
    assert_eq!(cluster["cluster"]["task_status"], "REBOOTING");
    assert_eq!(cluster["cluster"]["name"], "tins");
    advance(600);
    let list = call(&world, "GET", "/v1.0/p/clusters", &[], Value::Null).1;
    assert_eq!((list["count"].as_u64(), list["clusters"][0]["name"].as_str()), (Some(1), Some("tins")));
    let delete = call(&world, "DELETE", &path, &[], json!({ "keep_last_manual_snapshot": 0 }));
    assert!((200..300).contains(&delete.0), "{delete:?}");
    assert_eq!(call(&world, "GET", &path, &[], Value::Null).0, 404);
}

#[test]
fn lists_are_paged_and_projects_are_apart() {
    let world = world(Options { speed: 0.0, empty: true, ..Options::default() });
    for number in 0..25 {
        let body = json!({ "name": format!("template-{number}") });
        let (status, answer) = call(&world, "POST", &templates(), &[], body);
        assert_eq!(status, 200, "{answer}");
    }
    let page = |project: &str, offset: &str| {
        let path = format!("/v3/{project}/configurations");
        call(&world, "GET", &path, &[("offset", offset), ("limit", "10")], Value::Null).1
    };
    let names = |page: &Value| page["configurations"].as_array().map_or(0, Vec::len);
    let sizes = ["0", "10", "20", "30"].map(|offset| names(&page(PROJECT, offset)));
    assert_eq!(sizes, [10, 10, 5, 0]);
    assert_eq!(page(PROJECT, "0")["total_count"], 25);
    assert_eq!(names(&page(&PROJECT.replace('0', "1"), "0")), 0);
}

#[test]
fn faults_meet_the_calls_that_they_are_for() {
    let world = world(Options { speed: 0.0, ..Options::default() });
    let fault = json!({ "operation": "listClusters", "fault": "status=429;retry-after=2", "times": 1 });
    assert_eq!(call(&world, "POST", "/_mock/faults", &[], fault).0, 200);
    let list = || call(&world, "GET", "/v1.0/p/clusters", &[], Value::Null).0;
    assert_eq!([list(), list()], [429, 200]);
    let wrong = call(&world, "POST", "/_mock/faults", &[], json!({ "fault": "explode" }));
    assert_eq!(wrong.0, 400, "{wrong:?}");
}

#[test]
fn the_state_can_be_saved_and_read() {
    let first = world(Options { speed: 0.0, empty: true, ..Options::default() });
    call(&first, "POST", &templates(), &[], json!({ "name": "kept" }));
    let state = Some(first.save().to_string());
    let second = world(Options { speed: 0.0, empty: true, state, ..Options::default() });
    let list = call(&second, "GET", &templates(), &[], Value::Null).1;
    assert_eq!(list["configurations"][0]["name"], "kept");
}
