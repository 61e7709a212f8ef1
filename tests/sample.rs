//! The generated sample of `cases/openapi/sample`, compiled and called over a replayed transport.

// Formatted by the generator.
#[rustfmt::skip]
#[path = "cases/openapi/sample/generated/src/sample/mod.rs"]
pub mod sample;

use std::time::SystemTime;

use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{CallOptions, Config, Credentials, HttpResponse, ManualClock, RetryPolicy, Validation};
use sample::Client;
use sample::operations::{ListTreesInput, SearchTreesInput};
use sample::types::{ListTreesResponse, NewTree, NewTreeSpots, OptionValue as Label, Tree, TreeKind};
use serde_json::json;

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> (Client, Replay) {
    let replay = Replay::answers(answers);
    let config = Config::builder()
        .endpoint("https://orchard.example.com")
        .project_id("p1")
        .credentials(Credentials::new("AK", "SK"))
        .transport(replay.clone())
        .clock(ManualClock::new(SystemTime::now()))
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
    let call = client.list_trees().limit(5).kind(["apple", "r2.4"]).x_language("en-us");
    let response = call.send_with_response().await.unwrap();
    let request = &replay.requests()[0];
    assert_eq!(request.url, "https://orchard.example.com/v1/p1/trees?kind=apple&kind=r2.4&limit=5");
    assert_eq!(request.headers.get("X-Language"), Some("en-us"));
    let trees = &response.output.trees;
    assert_eq!(trees[0].id.as_deref(), Some("7"));
    assert_eq!(trees[0].kind, Some(TreeKind::Unknown("palm".to_owned())));
    assert_eq!(trees[0].parent.as_ref().unwrap().id.as_deref(), Some("x"));
    assert_eq!(trees[0].r#fn, Some(true));
    assert_eq!(trees[1].kind, Some(TreeKind::Empty));
    assert_eq!(response.unknown[0].path, "new");
}

#[tokio::test]
#[allow(deprecated)]
async fn a_call_and_a_client_have_options() {
    let (client, replay) = client([HttpResponse::json(200, &json!({})), HttpResponse::new(503, "")]);
    let client = client.with_retry(RetryPolicy::off()).with_validation(Validation::Off).with_header("X-Plot", "9");
    let options = || CallOptions::new().query("season", "wet").header("X-Plot", "7");
    client.list_trees().with_options(options()).send().await.unwrap();
    let error = client.plant_tree().with_options(CallOptions::new().member("tree.height", 3)).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    let requests = replay.requests();
    assert!(requests[0].url.ends_with("/trees?season=wet"), "{}", requests[0].url);
    assert_eq!(requests[0].headers.get("X-Plot"), Some("7"));
    assert_eq!(requests[1].headers.get("X-Plot"), Some("9"));
    assert_eq!(requests[1].json()["tree"], json!({"height": 3}));
    assert_eq!(client.config().region(), None);
}

#[tokio::test]
async fn a_fake_orchard_answers_by_operation_in_any_order() {
    use gaussdb_runtime::testing::{Fake, Rule};
    use sample::operations::{GetJobInput, ListJobsInput};
    use sample::types::ListJobsResponse;
    let trees = ListTreesResponse { trees: vec![Tree::default()], ..Default::default() };
    let fake = Fake::new()
        .on(Rule::operation::<ListJobsInput>().query("offset", "0").answer(&ListJobsResponse::default()))
        .on(Rule::operation::<ListTreesInput>().answer(&trees))
        .on(Rule::operation::<GetJobInput>().error(404, "ORCHARD.1", "no such job"));
    let config = Config::builder().endpoint("https://orchard.example.com").project_id("p1");
    let config = config.credentials(Credentials::new("AK", "SK")).transport(fake.clone()).build().unwrap();
    let client = Client::new(&config);
    assert_eq!(client.list_trees().send().await.unwrap(), trees);
    assert!(client.pages(&ListJobsInput::default()).next().await.unwrap().unwrap().items.is_empty());
    assert_eq!(fake.unused(), ["GET /v1/{project_id}/job"]);
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

#[test]
fn a_part_is_whole_or_names_what_is_missing() {
    let error = NewTree::builder().spots([NewTreeSpots::builder().y(2)]).build().unwrap_err();
    assert_eq!(error.to_string(), "NewTree: the request is invalid: kind: is required; spots[0].x: is required");
    let tree = NewTree::builder().kind(TreeKind::Apple).spots([]).build().unwrap();
    assert_eq!(tree.kind, Some(TreeKind::Apple));
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
    assert_eq!(TreeKind::KNOWN.len(), 4);
    assert_eq!(Tree::default().branches, []);
}

#[tokio::test]
async fn a_list_is_walked_page_by_page_or_item_by_item() {
    let page = |ids: &[&str]| {
        let jobs: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        HttpResponse::json(200, &json!({"jobs": jobs, "count": 3}))
    };
    let (client, replay) = client([page(&["a", "b"]), page(&["c"])]);
    let jobs = client.list_jobs().items().try_collect().await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.id.as_deref().unwrap()).collect::<String>(), "abc");
    assert!(replay.requests()[0].url.ends_with("/v1/p1/jobs?limit=2&offset=0"));
    assert!(replay.requests()[1].url.ends_with("/v1/p1/jobs?limit=2&offset=2"));
}

#[tokio::test]
async fn a_cursor_in_the_body_moves_by_the_last_item() {
    let page = |lines: &[&str]| {
        let notes: Vec<_> = lines.iter().map(|line| json!({"line": line})).collect();
        HttpResponse::json(200, &json!(notes))
    };
    let (client, replay) = client([page(&["1", "2"]), page(&[])]);
    let mut pages = client.search_notes().pages().page_size(2);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(replay.requests()[0].body, br#"{"size":"2"}"#);
    assert_eq!(replay.requests()[1].body, br#"{"line":"2","size":"2"}"#);
}

#[tokio::test]
async fn a_state_is_waited_for_by_the_ids_of_its_operation() {
    let tree = |state: &str| HttpResponse::json(200, &json!({"tree": {"state": state, "why": "frost"}}));
    let failed = || tree("PLANTING_FAILED");
    let (client, replay) =
        client([tree("GROWN"), tree("NEW"), failed(), failed(), HttpResponse::new(404, ""), tree("OLD")]);
    let waited = client.wait_until_tree_grown("t1").await.unwrap();
    assert_eq!((waited.state.as_str(), waited.polls), ("GROWN", 1));
    let error = client.wait_until_tree_grown("t1").await.unwrap_err();
    assert_eq!(error.to_string(), "treeGrown: ended in state PLANTING_FAILED: frost");
    // Waiters are methods of the request, too. Nothing is sent while a required parameter is missing.
    let error = client.get_tree().depth(1).wait_until_tree_grown().await.unwrap_err();
    assert!(error.to_string().contains("tree_id: is required"), "{error}");
    let input = sample::operations::GetTreeInput { tree_id: Some("t2".into()), depth: Some(1), ..Default::default() };
    assert!(client.wait(&input, &sample::waiters::TREE_FELLED).await.unwrap().output.is_none());
    assert!(replay.requests()[4].url.ends_with("/trees/t2?depth=1"));
    // A wait is stored, and continued elsewhere.
    let stored = serde_json::to_string(&client.wait_until_tree_grown("t3").store().unwrap()).unwrap();
    let waited = client.resume_wait(&serde_json::from_str(&stored).unwrap()).unwrap().await.unwrap();
    assert_eq!((waited.state.as_str(), waited.output.unwrap()["tree"]["state"].as_str()), ("OLD", Some("OLD")));
    assert!(replay.requests()[5].url.ends_with("/trees/t3"));
}

#[tokio::test]
async fn a_call_leads_to_the_job_that_it_started() {
    let (client, replay) = client([
        HttpResponse::json(200, &json!({"job": {"id": "j1"}, "res_code": "0"})),
        HttpResponse::json(200, &json!({"jobs": [{"id": "j0", "state": "FAILED"}, {"id": "j1", "state": "DONE"}]})),
        HttpResponse::json(200, &json!({"res_code": 5, "res_text": "Too thick."})),
    ]);
    let started = client.fell_tree().tree_id("t1").start().await.unwrap();
    assert_eq!(started.job_id.as_deref(), Some("j1"));
    let waited = started.wait().await.unwrap();
    assert_eq!((waited.state.as_str(), waited.output.unwrap().jobs.len()), ("DONE", 2));
    assert!(replay.requests()[1].url.ends_with("/job?id=j1"));
    let error = client.fell_tree().tree_id("t1").send().await.unwrap_err();
    assert!(error.to_string().contains("Too thick."), "{error}");
}

#[tokio::test]
async fn a_form_names_its_files() {
    let (client, replay) = client([HttpResponse::new(204, "")]);
    client.add_photo().title("Oak").photo("pixels").send().await.unwrap();
    let body = String::from_utf8(replay.requests()[0].body.to_vec()).unwrap();
    assert!(body.contains("name=\"title\"\r\n\r\nOak\r\n"), "{body}");
    assert!(body.contains("name=\"photo\"; filename=\"photo\""), "{body}");
}

#[test]
fn error_codes_are_looked_up() {
    assert_eq!(sample::SERVICE.alias, Some("grove"));
    assert_eq!(sample::errors::lookup("TREE.2").unwrap().meaning, "There is no such tree.");
    assert!(sample::errors::lookup("TREE.9").is_none());
    assert_eq!(sample::errors::lookup("FENCE.7").unwrap().meaning, "The fence is closed.");
}

#[tokio::test]
async fn a_result_code_has_a_kind_whatever_the_status() {
    let body = json!({"res_code": 7, "res_text": "Felled."});
    let (client, _) = client([HttpResponse::json(200, &body), HttpResponse::json(500, &body)]);
    for _ in 0..2 {
        assert!(client.fell_tree().tree_id("t1").send().await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn what_a_code_means_depends_on_the_operation() {
    let answer = || HttpResponse::json(400, &json!({"error_code": "TREE.3", "error_msg": "no"}));
    let (client, _) = client([answer(), answer()]);
    let felled = client.fell_tree().tree_id("t1").send().await.unwrap_err();
    assert!(felled.is_already_done() && !felled.is_invalid(), "{felled:?}");
    assert_eq!(felled.as_service().and_then(|error| error.meaning()), Some("The tree is felled already."));
    let listed = client.list_trees().send().await.unwrap_err();
    assert!(listed.is_invalid() && !listed.is_already_done(), "{listed:?}");
}

#[tokio::test]
async fn the_documented_kind_of_a_code_decides() {
    let (client, _) = client([HttpResponse::json(400, &json!({"error_code": "TREE.2", "error_msg": "gone"}))]);
    assert!(client.list_trees().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
#[allow(deprecated)]
async fn every_broken_limit_is_named_at_once_and_no_secret_shows() {
    let (client, replay) = client([HttpResponse::json(200, &json!({}))]);
    let label = Label::builder().key("Ä".repeat(37));
    let tree = NewTree::builder().kind(TreeKind::Apple).spots([]).labels([("a", label)]);
    let call = client.plant_tree().tree(tree).password("xyz").names(["oak", "Elms", "fir"]).light("dark").depth(0.0);
    let error = call.send().await.unwrap_err();
    let gaussdb_runtime::Error::Build(failure) = &error else { panic!("{error:?}") };
    let found: Vec<_> = failure.violations().iter().map(|it| format!("{} {}", it.path, it.rule)).collect();
    let expected = [
        "tree.labels.a.key maxLength",
        "tree.labels.a.key pattern",
        "password character-classes",
        "password minLength",
        "names maxItems",
        "names[1] maxLength",
        "names[1] pattern",
        "light enum",
        "depth exclusiveMinimum",
    ];
    assert_eq!(found, expected);
    assert!(!format!("{error} {error:?}").contains("xyz"));
    let error = client.list_trees().limit(0).size("ten").send().await.unwrap_err();
    assert!(error.to_string().contains("limit: must be at least 1"), "{error}");
    assert!(error.to_string().contains("size: must be a whole number, at least 1, at most 9"), "{error}");
    // A response without a required member is decoded.
    assert_eq!(client.list_trees().limit(100).size("9").send().await.unwrap().count, None);
    assert_eq!(replay.requests().len(), 1);
}
