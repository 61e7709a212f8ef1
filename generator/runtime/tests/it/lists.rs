//! Paging and waiting over replays.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use gaussdb_runtime::codegen::{Condition, Gone, Input, Job, Operation, Paged, Pagination, Paging, Place, Waiter};
use gaussdb_runtime::transport::{Exchange, Replay};
use gaussdb_runtime::{Client, Error, HttpResponse, ManualClock, Method, WaitError};
use serde_json::{Value, json};

use crate::demo::*;

static LOGS: Operation = Operation::new(&SERVICE, "listLogs", Method::Post, "/v1/{project_id}/logs");

struct ListLogs {
    level: String,
}

gaussdb_runtime::reflect_struct! {
    input ListLogs {
        level: Member::new("level"),
    }
}

impl Input for ListLogs {
    type Output = Value;
    const OPERATION: &'static Operation = &LOGS;
}

impl Paged for ListLogs {
    type Item = Value;
    const PAGINATION: &'static Pagination = &Pagination {
        style: Paging::Cursor { parameter: "line", member: "line", limit: Some("limit") },
        place: Place::Body,
        text: true,
        ..Pagination::new("logs.entries")
    };
}

fn things(ids: &[&str]) -> HttpResponse {
    let things: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    HttpResponse::json(200, &json!({"things": things, "count": "3"}))
}

#[tokio::test]
async fn items_stream_over_pages() {
    let replay = Replay::new([
        Exchange::answer(things(&["a", "b"])).to(Method::Get, "/v1/p1/things?limit=2&offset=0"),
        Exchange::answer(things(&["c"])).to(Method::Get, "/v1/p1/things?limit=2&offset=2"),
    ]);
    let config = builder().transport(replay.clone()).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let items: Vec<_> = client.pages(&ListThings::default()).items().collect().await;
    let ids: Vec<_> = items.into_iter().map(|item| item.unwrap().id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn a_failed_page_ends_the_stream() {
    let broken = HttpResponse::json(200, &json!({"things": [{"id": "a", "size": "big"}]}));
    let (client, _) = client(vec![things(&["a", "b"]), broken]);
    let mut pages = client.pages(&ListThings::default());
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.total), (2, Some(3)));
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains(": things[0].size: expected a whole number, found string"), "{error}");
    assert!(pages.next().await.is_none());
    let error = client.pages(&ListThings::default()).collect().await.unwrap_err();
    assert!(matches!(error, Error::Build(_)));
}

struct Unclear {
    offset: Option<i64>,
    limit: Option<i64>,
}

gaussdb_runtime::reflect_struct! {
    input Unclear {
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl Input for Unclear {
    type Output = Things;
    const OPERATION: &'static Operation = ListThings::OPERATION;
}

impl Paged for Unclear {
    type Item = Thing;
    const PAGINATION: &'static Pagination = &Pagination { total: Some("count"), limit: 2, ..Pagination::new("things") };
}

#[tokio::test]
async fn a_page_that_is_too_large_for_the_service_is_asked_for_in_small_ones() {
    let refused = HttpResponse::json(400, &json!({"error_code": "DEMO.1", "error_msg": "limit out of range"}));
    let (client, replay) = client(vec![things(&["a", "b"]), refused, things(&["b", "c"]), things(&["c"])]);
    let all = client.pages(&Unclear::default()).collect().await.unwrap();
    assert_eq!(all.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let queries: Vec<_> = replay.requests().iter().map(|r| r.url.split('?').nth(1).unwrap().to_owned()).collect();
    assert_eq!(queries[..3], ["limit=2&offset=0", "limit=3&offset=0", "limit=2&offset=1"]);
    // A failure that has nothing to do with the size comes out, after one more try.
    let down = || HttpResponse::json(403, &json!({"error_code": "APIGW.0302", "error_msg": "no"}));
    let (client, replay) = crate::demo::client(vec![things(&["a", "b"]), down(), down()]);
    client.pages(&Unclear::default()).collect().await.unwrap_err();
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn cursors_move_in_the_body() {
    let page = |lines: &[i64]| {
        let entries: Vec<_> = lines.iter().map(|line| json!({"line": line})).collect();
        HttpResponse::json(200, &json!({"logs": {"entries": entries}}))
    };
    let (client, replay) = client(vec![page(&[1, 2]), page(&[3]), page(&[])]);
    let logs = client.pages(&ListLogs { level: "all".to_owned() }).page_size(50).collect().await.unwrap();
    assert_eq!(logs.len(), 3);
    let bodies: Vec<Value> = replay.requests().iter().map(|r| serde_json::from_slice(&r.body).unwrap()).collect();
    assert_eq!(bodies[0], json!({"level": "all", "limit": "50"}));
    assert_eq!(bodies[2], json!({"level": "all", "limit": "50", "line": "3"}));
}

static READY: Waiter = Waiter {
    state: "things[id=?].state",
    failure: &[&[Condition { path: "things[id=?].state", values: &["*FAILED"] }]],
    success: &[&[Condition { path: "things[id=?].state", values: &["READY"] }]],
    reason: &["things[id=?].why"],
    initial_delay_seconds: 30,
    deadline_seconds: 600,
    ..Waiter::new("thingReady")
};
static DELETED: Waiter = Waiter { gone: Gone::Success, ..READY_TEMPLATE };
const READY_TEMPLATE: Waiter = Waiter { state: "state", ..Waiter::new("thingDeleted") };
static SETTLED: Waiter = Waiter {
    settle_seconds: 25,
    success: &[&[Condition { path: "state", values: &["ACTIVE"] }]],
    ..Waiter::new("settled")
};

fn state(state: &str) -> HttpResponse {
    HttpResponse::json(
        200,
        &json!({"state": state, "status": state, "things": [{"id": "x", "state": "OTHER"}, {"id": "a", "state": state, "why": "disk"}]}),
    )
}

fn waiting(answers: Vec<HttpResponse>) -> (Client, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(now()));
    let config = builder().clock(clock.clone()).transport(Replay::answers(answers)).build().unwrap();
    (Client::new(&SERVICE, &config), clock)
}

#[tokio::test]
async fn a_wait_ends_with_the_state_and_tells_on_the_way() {
    let hiccup = HttpResponse::new(400, "").with_header("X", "y");
    let busy = || HttpResponse::new(500, "");
    let (client, clock) =
        waiting(vec![state("CREATING"), busy(), busy(), busy(), busy(), state("NEVER_SEEN"), state("READY"), hiccup]);
    let seen = Mutex::new(Vec::new());
    let input = ListThings::default();
    let waited = client.wait(&input, &READY).select("a").on_progress(|progress| {
        seen.lock().unwrap().push(progress.state.to_owned());
        ControlFlow::Continue(())
    });
    let waited = waited.await.unwrap();
    assert_eq!((waited.state.as_str(), waited.polls), ("READY", 4));
    assert!(waited.output.is_some());
    assert_eq!(*seen.lock().unwrap(), ["CREATING", "NEVER_SEEN", "READY"]);
    assert_eq!(clock.pauses()[0], Duration::from_secs(30));
    let polls = clock.pauses().into_iter().skip(1).filter(|p| *p > Duration::from_secs(8));
    assert!(polls.clone().count() == 3 && polls.clone().all(|p| p <= Duration::from_secs(11)));
    let error = client.wait(&input, &READY).await.unwrap_err();
    assert!(matches!(error, WaitError::Poll(Error::Service(_))), "{error}");
}

#[tokio::test]
async fn a_wait_that_lacks_what_it_needs_never_begins() {
    static LIMITED: Waiter = Waiter { parameters: &["limit"], ..READY_TEMPLATE };
    let (client, clock) = waiting(vec![state("ready")]);
    let error = client.wait(&ListThings::default(), &LIMITED).await.unwrap_err();
    let WaitError::Poll(Error::Build(failure)) = &error else { panic!("{error}") };
    assert_eq!(failure.violations()[0].to_string(), "limit: is required for this wait");
    assert!(clock.pauses().is_empty());
}

#[tokio::test]
async fn a_failure_says_why() {
    let (client, _) = waiting(vec![state("CREATING_FAILED")]);
    let error = client.wait(&ListThings::default(), &READY).select("a").await.unwrap_err();
    assert_eq!(error.to_string(), "thingReady: ended in state CREATING_FAILED: disk");
}

#[tokio::test]
async fn a_wait_gives_up_and_can_be_cancelled() {
    let (client, _) = waiting((0..100).map(|_| state("CREATING")).collect());
    let input = ListThings::default();
    let error = client.wait(&input, &READY).select("a").await.unwrap_err();
    assert!(matches!(&error, WaitError::Deadline { state, .. } if state == "CREATING"), "{error}");
    let wait = client.wait(&input, &READY).select("a").initial_delay(Duration::ZERO);
    let error = wait.on_progress(|_| ControlFlow::Break(())).await.unwrap_err();
    assert!(matches!(error, WaitError::Cancelled { .. }));
}

#[tokio::test]
async fn a_deadline_before_the_first_poll_still_looks_once() {
    let (client, clock) = waiting(vec![state("READY"), state("CREATING"), state("CREATING"), state("READY")]);
    let input = ListThings::default();
    let wait = || client.wait(&input, &READY).select("a").deadline(Duration::from_secs(12));
    assert_eq!(wait().await.unwrap().polls, 1);
    // The last look is at the deadline itself: what came true within it is no failure.
    let waited = wait().initial_delay(Duration::ZERO).await.unwrap();
    assert_eq!((waited.polls, waited.elapsed), (3, Duration::from_secs(12)));
    assert!(clock.pauses().iter().all(|pause| *pause <= Duration::from_secs(12)));
}

#[tokio::test]
async fn a_wait_outlives_an_identity_service_that_is_down() {
    let token = |expires: &str| {
        let body = json!({"token": {"expires_at": expires, "project": {"id": "p1"}}});
        HttpResponse::json(201, &body).with_header("X-Subject-Token", "T")
    };
    let down = || HttpResponse::new(503, "");
    let first = [token("2026-01-02T03:04:40Z"), state("CREATING"), state("CREATING")];
    let rest = [token("2026-01-02T04:04:05Z"), state("READY")];
    let answers = first.into_iter().chain((0..4).map(|_| down())).chain(rest);
    let clock = Arc::new(ManualClock::new(now()));
    let user = gaussdb_runtime::credentials::User::new("acme", "ann", "hunter2-password");
    let config = builder().clock(clock).credentials(user).transport(Replay::answers(answers)).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let input = ListThings::default();
    let waited =
        client.wait(&input, &READY).select("a").interval(Duration::from_secs(60)).initial_delay(Duration::ZERO);
    assert_eq!(waited.await.unwrap().state, "READY");
}

#[tokio::test]
async fn gone_is_success_where_deletion_is_waited_for() {
    let gone = || HttpResponse::json(401, &json!({"error_code": "DEMO.404", "error_msg": "x"}));
    let (client, _) = waiting(vec![state("DELETING"), gone(), gone()]);
    let waited = client.wait(&ListThings::default(), &DELETED).await.unwrap();
    assert!(waited.output.is_none() && waited.state == "not found");
    let error = client.wait(&ListThings::default(), &READY).await.unwrap_err();
    assert!(matches!(error, WaitError::Poll(error) if error.is_not_found()));
}

#[tokio::test]
async fn a_state_that_is_left_again_is_not_yet_success() {
    let states = ["ACTIVE", "BACKING UP", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE"];
    let (client, _) = waiting(states.map(state).to_vec());
    let waited = client.wait(&ListThings::default(), &SETTLED).await.unwrap();
    assert!(waited.polls >= 5, "{}", waited.polls);
}

static JOB_STATE: Operation = Operation::new(&SERVICE, "getJob", Method::Get, "/v1/{project_id}/jobs/{job}");
static JOB: Job = Job {
    id: "job.id",
    poll: &JOB_STATE,
    parameter: "job",
    in_path: true,
    waiter: &Waiter {
        failure: &[&[Condition { path: "status", values: &["FAIL"] }]],
        success: &[&[Condition { path: "status", values: &["SUCCESS"] }]],
        progress: Some("done"),
        reason: &["code"],
        ..Waiter::new("job")
    },
};
static QUERY_JOB: Job = Job { in_path: false, poll: &QUERY_STATE, ..JOB };
static QUERY_STATE: Operation = Operation::new(&SERVICE, "getJobs", Method::Get, "/v1/{project_id}/jobs");

#[tokio::test]
async fn a_job_is_waited_for_by_its_id() {
    let status =
        |text: &str| Exchange::answer(HttpResponse::json(200, &json!({"status": text, "done": 7, "code": "C.1"})));
    let replay = Replay::new([
        status("RUNNING").to(Method::Get, "/v1/p1/jobs/j%201"),
        status("SUCCESS").to(Method::Get, "/v1/p1/jobs/j%201"),
        status("FAIL").to(Method::Get, "/v1/p1/jobs?job=j"),
    ]);
    let config = builder().transport(replay).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let id = JOB.ids_in(&json!({"job": {"id": "j 1"}})).remove(0);
    let waited = client.wait_for_job(&id, &JOB).await.unwrap();
    assert_eq!((waited.polls, waited.output.unwrap()["done"].as_i64()), (2, Some(7)));
    let error = client.wait_for_job("j", &QUERY_JOB).await.unwrap_err();
    assert_eq!(error.to_string(), "job: ended in state FAIL: C.1");
    let error = client.wait_for_job("..", &JOB).await.unwrap_err();
    assert!(matches!(error, WaitError::Poll(Error::Build(_))));
    for none in [json!({}), json!({"job": {"id": ""}}), json!({"job": {"id": null}}), json!({"job": {"id": []}})] {
        assert_eq!(JOB.ids_in(&none), [""; 0]);
    }
}

static ACCEPTED: Job = Job { id: "results[state=ACCEPT].job", ..JOB };
static FIRST: Job = Job { id: "results[0].job", ..JOB };
static EACH: Job = Job { id: "results[].job", ..JOB };

#[test]
fn the_jobs_of_an_answer_with_several_results_are_those_that_were_accepted() {
    let result = |state: &str, job: Value| json!({"state": state, "job": job});
    let answer = |list: &[Value]| json!({ "results": list });
    let three = answer(&[result("REJECT", json!("a")), result("ACCEPT", json!("b")), result("ACCEPT", json!(7))]);
    assert_eq!(ACCEPTED.ids_in(&three), ["b", "7"]);
    assert_eq!(FIRST.ids_in(&three), ["a"]);
    assert_eq!(EACH.ids_in(&three), ["a", "b", "7"]);
    for none in
        [answer(&[result("REJECT", json!("a"))]), answer(&[result("ACCEPT", Value::Null)]), json!({"results": 1})]
    {
        assert_eq!(ACCEPTED.ids_in(&none), [""; 0]);
    }
}
