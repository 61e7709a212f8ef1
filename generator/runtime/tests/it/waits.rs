//! Waiting over replays, with a clock that the waits put forward.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gaussdb_runtime::codegen::{Gone, Input, Job, Known, Location, Operation, StateCondition, Waiter};
use gaussdb_runtime::transport::{Exchange, Replay};
use gaussdb_runtime::{Client, Error, HttpResponse, ManualClock, Method, StoredWait, WaitEnd};
use serde_json::{Value, json};

use crate::demo::{CreateThing, ListThings, SERVICE, builder, create, now, ok};

static READY: Waiter = Waiter {
    state: "things[id=?].state",
    failure: &[&[StateCondition { path: "things[id=?].state", values: &["*FAILED"] }]],
    success: &[&[StateCondition { path: "things[id=?].state", values: &["READY"] }]],
    going_on: &[&[StateCondition { path: "things[id=?].state", values: &["CREATING"] }]],
    reason: &["things[id=?].why"],
    initial_delay_seconds: 30,
    deadline_seconds: 600,
    ..Waiter::new("thingReady")
};
static DELETED: Waiter = Waiter { gone: Gone::Success, ..READY_TEMPLATE };
const READY_TEMPLATE: Waiter = Waiter {
    state: "state",
    going_on: &[&[StateCondition { path: "state", values: &["DELETING", "BACKING UP"] }]],
    ..Waiter::new("thingDeleted")
};
static SETTLED: Waiter = Waiter {
    going_on: READY_TEMPLATE.going_on,
    stable_seconds: 25,
    success: &[&[StateCondition { path: "state", values: &["ACTIVE"] }]],
    ..Waiter::new("stable")
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
async fn a_wait_reports_its_progress_and_ends_with_the_state() {
    let hiccup = HttpResponse::new(400, "").with_header("X", "y");
    let busy = || HttpResponse::new(500, "");
    let (client, clock) =
        waiting(vec![state("CREATING"), busy(), busy(), busy(), busy(), state("NEVER_SEEN"), state("READY"), hiccup]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let input = ListThings::default();
    let noted = seen.clone();
    let waited = client.wait(&input, &READY).select("a").on_progress(move |progress| {
        noted.lock().unwrap().push(progress.state.to_owned());
        ControlFlow::Continue(())
    });
    let waited = waited.await.unwrap();
    assert_eq!((waited.state.as_str(), waited.polls), ("READY", 4));
    assert!(waited.output.is_some());
    assert_eq!(*seen.lock().unwrap(), ["CREATING", "NEVER_SEEN", "READY"]);
    assert_eq!(clock.pauses()[0], Duration::from_secs(30));
    let polls = clock.pauses().into_iter().skip(1).filter(|p| *p > Duration::from_secs(8));
    assert!(polls.clone().count() == 3 && polls.clone().all(|p| p <= Duration::from_secs(11)));
    let error = client.wait(&input, &READY).select("a").await.unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error}");
}

#[tokio::test]
async fn a_wait_without_required_parameters_never_begins() {
    static LIMITED: Waiter = Waiter { parameters: &["limit"], ..READY_TEMPLATE };
    let (client, clock) = waiting(vec![state("ready")]);
    let error = client.wait(&ListThings::default(), &LIMITED).await.unwrap_err();
    let Error::Build(failure) = &error else { panic!("{error}") };
    assert_eq!(failure.violations()[0].to_string(), "limit: is required for this wait");
    assert!(clock.pauses().is_empty());
}

#[tokio::test]
async fn a_failure_has_its_reason() {
    let (client, _) = waiting(vec![state("CREATING"), state("CREATING_FAILED").with_header("X-Request-Id", "r7")]);
    let error = client.wait(&ListThings::default(), &READY).select("a").await.unwrap_err();
    assert_eq!(error.to_string(), "thingReady: ended in state CREATING_FAILED: disk (request id r7)");
    assert_eq!((error.request_id(), error.operation(), error.attempts()), (Some("r7"), "listThings", 2));
    assert!(error.as_wait().unwrap().end == WaitEnd::Failed && !error.is_timeout() && error.kind().is_none());
}

#[tokio::test]
async fn a_wait_gives_up_and_can_be_cancelled() {
    let (client, _) = waiting((0..100).map(|_| state("CREATING")).collect());
    let input = ListThings::default();
    let error = client.wait(&input, &READY).select("a").await.unwrap_err();
    assert!(error.is_timeout() && error.as_wait().unwrap().state == "CREATING", "{error}");
    let wait = client.wait(&input, &READY).select("a").initial_delay(Duration::ZERO);
    let error = wait.on_progress(|_| ControlFlow::Break(())).await.unwrap_err();
    assert!(error.as_wait().unwrap().end == WaitEnd::Cancelled);
}

#[tokio::test]
async fn a_deadline_before_the_first_poll_still_polls_once() {
    let (client, clock) = waiting(vec![state("READY"), state("CREATING"), state("CREATING"), state("READY")]);
    let input = ListThings::default();
    let wait = || client.wait(&input, &READY).select("a").deadline(Duration::from_secs(12));
    assert_eq!(wait().await.unwrap().polls, 1);
    // The last poll is at the deadline itself: a success until then is a success.
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
async fn not_found_is_success_in_a_wait_for_a_deletion() {
    let gone = || HttpResponse::json(401, &json!({"error_code": "DEMO.404", "error_msg": "x"}));
    let (client, _) = waiting(vec![state("DELETING"), gone(), gone()]);
    let waited = client.wait(&ListThings::default(), &DELETED).await.unwrap();
    assert!(waited.output.is_none() && waited.state == "not found");
    let error = client.wait(&ListThings::default(), &READY).select("a").await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_state_that_does_not_last_is_not_yet_success() {
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
    location: Location::Path,
    waiter: &Waiter {
        failure: &[&[StateCondition { path: "status", values: &["FAIL"] }]],
        going_on: &[&[StateCondition { path: "status", values: &["RUNNING"] }]],
        success: &[&[StateCondition { path: "status", values: &["SUCCESS"] }]],
        progress: Some("done"),
        reason: &["code"],
        ..Waiter::new("job")
    },
};
static QUERY_JOB: Job = Job { location: Location::Query, poll: &QUERY_STATE, ..JOB };
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
    let waited = client.wait_for_job::<Value>(&id, &JOB).await.unwrap();
    assert_eq!((waited.polls, waited.output.unwrap()["done"].as_i64()), (2, Some(7)));
    let error = client.wait_for_job::<Value>("j", &QUERY_JOB).await.unwrap_err();
    assert_eq!(error.to_string(), "job: ended in state FAIL: C.1");
    let error = client.wait_for_job::<Value>("..", &JOB).await.unwrap_err();
    assert!(matches!(error, Error::Build(_)));
    for none in [json!({}), json!({"job": {"id": ""}}), json!({"job": {"id": null}}), json!({"job": {"id": []}})] {
        assert_eq!(JOB.ids_in(&none), [""; 0]);
    }
}

#[tokio::test]
async fn a_failure_that_may_be_older_than_the_wait_does_not_end_it() {
    static GONE: Waiter = Waiter {
        failure: &[&[StateCondition { path: "state", values: &["*FAILED"] }]],
        ..Waiter { gone: Gone::Success, ..READY_TEMPLATE }
    };
    let gone = || HttpResponse::json(401, &json!({"error_code": "DEMO.404", "error_msg": "x"}));
    // Polls at 0, 10, 20 … s, a grace of 60 s.
    let cases = [
        ("FAILED, FAILED, DELETING", "not found after 4"),
        ("FAILED, DELETING, FAILED", "FAILED after 3"),
        ("FAILED, DELETE_FAILED", "DELETE_FAILED after 2"),
        ("DELETING, FAILED", "FAILED after 2"),
        ("FAILED", "not found after 2"),
        ("FAILED, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED", "FAILED after 7"),
    ];
    for (texts, expected) in cases {
        let answers = states(&texts.split(", ").collect::<Vec<_>>()).into_iter().chain([gone()]);
        let (client, _) = waiting(answers.collect());
        let ended = match client.wait(&ListThings::default(), &GONE).interval(Duration::from_secs(11)).await {
            Ok(waited) => format!("{} after {}", waited.state, waited.polls),
            Err(Error::Wait(wait)) => format!("{} after {}", wait.state, wait.polls),
            Err(error) => error.to_string(),
        };
        assert_eq!(ended, expected, "{texts}");
    }
    let (client, _) = waiting(states(&["FAILED"]));
    let error = client.wait(&ListThings::default(), &GONE).failure_grace(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.as_wait().unwrap().polls, 1);
}

#[tokio::test]
async fn a_wait_is_a_future_that_borrows_nothing() {
    async fn gone(client: &Client) -> Result<(), Error> {
        client.send(&ListThings::default()).await?;
        client.wait(&ListThings::default(), &DELETED).await?;
        Ok(())
    }
    let (client, _) = waiting(vec![ok(&json!({})), state("CREATING"), state("READY"), state("READY")]);
    let error = gone(&client).await.unwrap_err();
    // The replay has the wrong states for this wait, so it does not end before the answers do.
    assert!(matches!(error, Error::Build(_)), "{error}");
    let (client, _) = waiting(vec![state("CREATING"), state("READY")]);
    let mut stored = vec![client.wait(&ListThings::default(), &READY).select("a")];
    drop(client);
    let waited = tokio::spawn(stored.remove(0)).await.unwrap().unwrap();
    assert_eq!(waited.state, "READY");
    let (client, _) = waiting(vec![state("READY")]);
    let mut wait = client.wait(&ListThings::default(), &READY).select("a");
    (&mut wait).await.unwrap();
    assert!((&mut wait).await.unwrap_err().to_string().contains("ended already"));
    assert!(wait.store().unwrap_err().to_string().contains("before it is awaited"));
}

fn states(texts: &[&str]) -> Vec<HttpResponse> {
    texts.iter().map(|text| state(text)).collect()
}

/// How a wait with these answers ends: the number of polls, or the error.
async fn ending(answers: Vec<HttpResponse>, waiter: &'static Waiter) -> String {
    let (client, _) = waiting(answers);
    match client.wait(&ListThings::default(), waiter).select("a").await {
        Ok(waited) => format!("{} after {}", waited.state, waited.polls),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn a_state_in_no_rule_ends_the_wait_after_some_polls_in_a_row() {
    let all = states(&["LOST"; 5]);
    let expected = "thingReady: LOST in 5 polls in a row, which means neither success, failure nor in progress; if \
                    the service needs longer, wait again with a larger `unexpected_polls`";
    assert_eq!(ending(all, &READY).await, expected);
    // In a row: what is known begins the count again.
    let mixed = states(&["LOST", "LOST", "LOST", "LOST", "CREATING", "LOST", "LOST", "LOST", "LOST", "READY"]);
    assert_eq!(ending(mixed, &READY).await, "READY after 10");
    // Nothing at all is a state like any other.
    let (client, _) = waiting(states(&["CREATING"; 5]));
    let error = client.wait(&ListThings::default(), &READY).select("nobody").await.unwrap_err();
    assert!(error.to_string().starts_with("thingReady: no state in 5 polls in a row"), "{error}");
    for (polls, expected) in [(1, 1), (7, 7)] {
        let (client, _) = waiting(states(&["LOST"; 7]));
        let wait = client.wait(&ListThings::default(), &READY).select("a").unexpected_polls(polls);
        let error = wait.await.unwrap_err();
        let ended = error.as_wait().unwrap();
        assert_eq!((ended.end, ended.state.as_str()), (WaitEnd::Unexpected { in_a_row: expected }, "LOST"));
    }
    let (client, _) = waiting(states(&["LOST"; 100]));
    let error = client.wait(&ListThings::default(), &READY).select("a").unexpected_polls(u32::MAX).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn transient_failures_of_polls_are_counted_and_others_end_the_wait() {
    // One poll is as many attempts as the retry policy makes.
    let down = |polls: usize| (0..polls * 4).map(|_| HttpResponse::new(503, ""));
    let (client, _) = waiting(down(3).chain([state("READY")]).collect());
    let wait = client.wait(&ListThings::default(), &READY).select("a");
    assert_eq!(wait.failed_polls(3).await.unwrap().polls, 4);
    let (client, _) = waiting(down(3).chain([state("READY")]).collect());
    let error = client.wait(&ListThings::default(), &READY).select("a").failed_polls(2).await.unwrap_err();
    assert!(error.status() == Some(503), "{error}");
    let refused = HttpResponse::json(403, &json!({"error_code": "DEMO.QUOTA", "error_msg": "x"}));
    assert!(ending(vec![refused, state("READY")], &READY).await.contains("DEMO.QUOTA"));
}

#[tokio::test]
async fn a_failure_that_the_service_recovers_from_is_no_failure() {
    static TWICE: Waiter = Waiter { failure_polls: 2, name: "twice", ..READY };
    assert_eq!(ending(states(&["FAILED", "CREATING", "FAILED", "READY"]), &TWICE).await, "READY after 4");
    assert_eq!(ending(states(&["CREATING", "FAILED", "FAILED"]), &TWICE).await, "twice: ended in state FAILED: disk");
}

#[tokio::test]
async fn what_does_not_exist_yet_may_appear_within_some_polls() {
    static APPEARED: Waiter = Waiter { gone: Gone::NotYet, name: "appeared", ..READY };
    let missing = || HttpResponse::json(401, &json!({"error_code": "DEMO.404", "error_msg": "x"}));
    let answers = (0..4).map(|_| missing()).chain([state("READY")]).collect();
    assert_eq!(ending(answers, &APPEARED).await, "READY after 5");
    let never = (0..5).map(|_| missing()).collect();
    assert!(ending(never, &APPEARED).await.starts_with("appeared: not found in 5 polls in a row"));
}

#[tokio::test]
async fn a_wait_sets_defaults_for_absent_parameters() {
    static WHOLE: Waiter = Waiter { defaults: &[("limit", "100")], ..READY };
    let replay = Replay::answers(states(&["READY", "READY"]));
    let config = builder().transport(replay.clone()).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    client.wait(&ListThings::default(), &WHOLE).select("a").await.unwrap();
    client.wait(&ListThings { limit: Some(7), ..Default::default() }, &WHOLE).select("a").await.unwrap();
    let queries: Vec<_> = replay.requests().iter().map(|r| r.url.split('?').nth(1).unwrap().to_owned()).collect();
    assert_eq!(queries, ["limit=100", "limit=7"]);
}

#[tokio::test]
async fn a_waiter_that_picks_one_element_needs_its_id() {
    let (client, clock) = waiting(states(&["READY"]));
    let error = client.wait(&ListThings::default(), &READY).await.unwrap_err();
    let expected = "listThings: the waiter thingReady selects one element of a list by its id; pass the id to `select`";
    assert_eq!(error.to_string(), expected);
    assert!(clock.pauses().is_empty());
}

static KNOWN: &[Known] = &[
    Known { waiter: &READY, operation: <ListThings as Input>::OPERATION },
    Known { waiter: JOB.waiter, operation: JOB.poll },
];

#[tokio::test]
async fn a_stored_wait_continues_for_the_rest_of_its_time() {
    let (client, clock) = waiting(Vec::new());
    let wait = client.wait(&ListThings { limit: Some(7), ..Default::default() }, &READY).select("a");
    let stored = serde_json::to_value(wait.deadline(Duration::from_secs(100)).store().unwrap()).unwrap();
    let expected = json!({
        "service": "demo", "waiter": "thingReady", "operation": "listThings", "path": {}, "query": [["limit", "7"]],
        "select": "a", "began": "2026-01-02T03:04:05Z", "until": "2026-01-02T03:05:45Z",
    });
    assert_eq!(stored, expected);
    drop((client, clock));

    let stored: StoredWait = serde_json::from_value(stored).unwrap();
    let (client, clock) = waiting(states(&["CREATING"; 20]));
    clock.advance(Duration::from_secs(20));
    let again = client.resume_wait(&stored, KNOWN).unwrap();
    // Stored once more, it is the same.
    assert_eq!(again.store().unwrap(), stored);
    let error = again.await.unwrap_err();
    assert!(error.is_timeout() && error.as_wait().unwrap().elapsed == Duration::from_secs(80), "{error}");
    assert_eq!(clock.pauses()[0], Duration::from_secs(10));
    // After its deadline it polls once, because the state may have been reached.
    let (client, clock) = waiting(states(&["READY"]));
    clock.advance(Duration::from_secs(5000));
    let waited = client.resume_wait(&stored, KNOWN).unwrap().await.unwrap();
    assert_eq!((waited.polls, waited.output.unwrap()["state"].as_str()), (1, Some("READY")));
}

#[tokio::test]
async fn a_job_can_be_stored() {
    let done = Exchange::answer(HttpResponse::json(200, &json!({"status": "SUCCESS"})));
    let replay = Replay::new([done.to(Method::Get, "/v1/p1/jobs/j%201")]);
    let client = Client::new(&SERVICE, &builder().transport(replay).build().unwrap());
    let stored = client.wait_for_job::<Value>("j 1", &JOB).store().unwrap();
    assert_eq!(stored.path["job"], "j 1");
    assert_eq!(client.resume_wait(&stored, KNOWN).unwrap().await.unwrap().state, "SUCCESS");
}

#[tokio::test]
async fn a_stored_wait_that_does_not_fit_is_an_error_with_its_reason() {
    let (client, _) = waiting(Vec::new());
    let job = serde_json::to_value(client.wait_for_job::<Value>("j", &JOB).store().unwrap()).unwrap();
    let cases = [
        (
            "waiter",
            json!("jobGone"),
            "this version of the crate has no waiter `jobGone` of the service `demo` that polls `getJob`",
        ),
        (
            "operation",
            json!("getJobs"),
            "this version of the crate has no waiter `job` of the service `demo` that polls `getJobs`",
        ),
        (
            "service",
            json!("other"),
            "this version of the crate has no waiter `job` of the service `other` that polls `getJob`",
        ),
        ("path", json!({}), "`path` has no `job`"),
        ("path", json!({"job": "j", "tin": "t"}), "`tin` is not in the path of getJob"),
        ("until", json!("tomorrow"), "`until` is not a time such as 2026-01-02T03:04:05Z"),
        ("began", json!(""), "`began` is not a time such as 2026-01-02T03:04:05Z"),
    ];
    for (member, value, expected) in cases {
        let mut changed = job.clone();
        changed[member] = value;
        let stored: StoredWait = serde_json::from_value(changed).unwrap();
        let error = client.resume_wait(&stored, KNOWN).err().unwrap().to_string();
        assert!(error.ends_with(&format!("the stored wait cannot be continued: {expected}")), "{error}");
    }
    let mut unknown = job;
    unknown["password"] = json!("x");
    assert!(serde_json::from_value::<StoredWait>(unknown).is_err());
}

#[tokio::test]
async fn what_holds_a_secret_or_a_body_is_not_stored() {
    static LOOKUP: Waiter = Waiter { success: READY.success, ..Waiter::new("lookup") };
    let (client, _) = waiting(Vec::new());
    let error = client.wait(&create(), &LOOKUP).store().unwrap_err().to_string();
    assert!(error.ends_with("a wait whose call has a body cannot be stored"), "{error}");
    static TOKEN_JOB: Job = Job { parameter: "access_token", ..QUERY_JOB };
    let error = client.wait_for_job::<Value>("hunter2-token", &TOKEN_JOB).store().unwrap_err().to_string();
    assert!(error.ends_with("a wait whose call holds a secret cannot be stored"), "{error}");
    let nameless = CreateThing { name: None, ..create() };
    let error = client.wait(&nameless, &LOOKUP).store().unwrap_err().to_string();
    assert!(error.ends_with("a wait with an invalid input cannot be stored"), "{error}");
    let stored = client.with_header("X-User-Token", "hunter2-token").wait(&ListThings::default(), &READY).store();
    assert!(!serde_json::to_string(&stored.unwrap()).unwrap().contains("hunter2"));
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
