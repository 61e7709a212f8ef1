//! The generated sample of `cases/openapi/sample`, compiled and called over a replayed transport.

#[macro_use]
#[rustfmt::skip]
#[path = "cases/openapi/sample/generated/src/open_enum.rs"]
mod open_enum;

// Formatted by the generator.
#[rustfmt::skip]
#[path = "cases/openapi/sample/generated/src/sample/mod.rs"]
pub mod sample;

use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Config, Credentials, HttpResponse};
use sample::Client;
use sample::operations::{ListTreesInput, SearchTreesInput};
use sample::types::{ListTreesResponse, NewTree, NewTreeSpots, Option as Label, Tree, TreeKind};
use serde_json::json;

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> (Client, Replay) {
    let replay = Replay::answers(answers);
    let config = Config::builder()
        .endpoint("https://orchard.example.com")
        .project_id("p1")
        .credentials(Credentials::new("AK", "SK"))
        .transport(replay.clone())
        .build()
        .unwrap();
    (Client::new(&config), replay)
}

#[tokio::test]
async fn a_call_fills_path_query_and_headers_and_reads_the_answer() {
    let answer = json!({
        "count": "1", "String": {"Box": {"Vec": null}}, "new": 1,
        "trees": [{"id": 7, "kind": "palm", "parent": {"id": "x"}, "fn": "true"}, {"id": "b", "kind": ""}],
    });
    let (client, replay) = client([HttpResponse::json(200, &answer)]);
    let call = client.list_trees().limit(5).kind(["apple", "palm"]).x_language("en-us");
    let response = call.respond().await.unwrap();
    let request = &replay.requests()[0];
    assert_eq!(request.url, "https://orchard.example.com/v1/p1/trees?kind=apple&kind=palm&limit=5");
    assert_eq!(request.headers.get("X-Language"), Some("en-us"));
    let trees = &response.output.trees;
    assert_eq!(trees[0].id, "7");
    assert_eq!(trees[0].kind, Some(TreeKind::Unknown("palm".to_owned())));
    assert_eq!(trees[0].parent.as_ref().unwrap().id, "x");
    assert_eq!(trees[0].r#fn, Some(true));
    assert_eq!(trees[1].kind, Some(TreeKind::Empty));
    assert_eq!(response.unknown[0].path, "new");
}

#[tokio::test]
#[allow(deprecated)]
async fn everything_that_is_missing_is_named_at_once_and_nothing_is_sent() {
    let (client, replay) = client([]);
    let tree = NewTree::builder().spots([NewTreeSpots::builder().y(2)]).labels([("a", Label::default())]);
    let error = client.plant_tree().tree(tree).send().await.unwrap_err();
    let gaussdb_runtime::Error::Build(failure) = &error else { panic!("{error:?}") };
    let paths: Vec<_> = failure.violations().iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["tree.kind", "tree.spots[0].x", "tree.labels.a.key", "password"]);
    assert!(replay.requests().is_empty());
}

#[tokio::test]
#[allow(deprecated)]
async fn secrets_travel_and_do_not_show() {
    let (client, replay) = client([HttpResponse::new(202, "")]);
    let tree = NewTree::builder().kind(TreeKind::Apple).spots([]);
    let call = client.plant_tree().tree(tree).password("hunter2");
    assert!(!format!("{call:?}").contains("hunter2"));
    call.send().await.unwrap();
    let body: serde_json::Value = serde_json::from_slice(&replay.requests()[0].body).unwrap();
    assert_eq!(body, json!({"tree": {"kind": "apple", "spots": []}, "password": "hunter2"}));
}

#[tokio::test]
async fn an_input_is_a_plain_struct_and_a_body_may_be_left_out() {
    let (client, replay) =
        client([HttpResponse::json(200, &json!({"type": "old"})), HttpResponse::json(200, &json!({}))]);
    client.send(&SearchTreesInput::default()).await.unwrap();
    assert!(replay.requests()[0].body.is_empty());
    client.search_trees().r#type("young").send().await.unwrap();
    assert_eq!(replay.requests()[1].body, br#"{"type":"young"}"#);
    let input = ListTreesInput { limit: Some(3), ..ListTreesInput::default() };
    assert!(client.list_trees().input(input).send().await.is_err());
}

#[tokio::test]
async fn a_list_is_a_body_and_an_answer() {
    let (client, replay) = client([HttpResponse::json(200, &json!([{"key": "a"}]))]);
    let labels = client.replace_labels().tree_id("t/1").body([Label::builder().key("a")]).send().await.unwrap();
    assert_eq!(labels, [Label::builder().key("a")]);
    assert!(replay.requests()[0].url.ends_with("/trees/t%2F1/labels"));
}

#[test]
fn a_round_trip_keeps_every_member_and_unknown_value() {
    let value = json!({
        "count": 1, "String": {"Result": "r"}, "notes": {"a": null, "b": "c"},
        "trees": [{"id": "a", "kind": "birch", "branches": [], "height": 1.5}],
    });
    let typed: ListTreesResponse = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), value);
    assert_eq!(TreeKind::known().count(), 4);
    assert_eq!(Tree::default().branches, []);
}
