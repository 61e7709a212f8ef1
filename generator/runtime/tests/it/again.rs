//! Calls that are made again, over replays: retries, limits in time, a skewed clock, a refused token.

use std::sync::Arc;
use std::time::Duration;

use gaussdb_runtime::credentials::User;
use gaussdb_runtime::transport::{BoxFuture, Exchange, Replay, TransportError, TransportErrorKind};
use gaussdb_runtime::{
    Client, Clock, Environment, Error, HttpResponse, ManualClock, Method, RetryPolicy, Sent, Timeouts,
};
use serde_json::json;

use crate::demo::*;

/// What happens first, attempts of a list, attempts of a create.
type Row = (fn() -> Exchange, usize, usize);

#[tokio::test]
async fn only_what_was_not_done_is_repeated() {
    use TransportErrorKind::*;
    let table: [Row; 8] = [
        (|| wire(Connect), 2, 2),
        (|| wire(ConnectTimeout), 2, 2),
        (|| wire(Interrupted), 2, 1),
        (|| wire(Tls), 1, 1),
        (|| wire(TooLong), 1, 1),
        (|| Exchange::answer(HttpResponse::new(429, "")), 2, 2),
        (|| Exchange::answer(HttpResponse::new(503, "")), 2, 1),
        (|| Exchange::answer(HttpResponse::json(403, &json!({"error_code": "DEMO.BUSY", "error_msg": "x"}))), 2, 2),
    ];
    for (first, listing, creating) in table {
        let good = || Exchange::answer(ok(&json!({})));
        let (client, replay) = replaying(vec![first(), good()]);
        let _ = client.send(&ListThings::default()).await;
        assert_eq!(replay.requests().len(), listing, "{:?}", first());
        let (client, replay) = replaying(vec![first(), good()]);
        let _ = client.send(&create()).await;
        assert_eq!(replay.requests().len(), creating, "{:?}", first());
    }
}

#[tokio::test]
async fn every_attempt_is_signed_anew_after_a_pause() {
    let clock = Arc::new(ManualClock::new(now()));
    let busy = HttpResponse::new(429, "").with_header("Retry-After", "7");
    let replay = Replay::answers([busy, HttpResponse::new(503, ""), ok(&json!({}))]);
    let config = builder().transport(replay.clone()).clock(clock.clone()).build().unwrap();
    Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap();
    assert_eq!(clock.pauses()[0], Duration::from_secs(7));
    assert!(clock.pauses()[1] <= Duration::from_secs(1));
    let requests = replay.requests();
    assert_eq!(requests[1].headers.get("X-Sdk-Date"), Some("20260102T030412Z"));
    assert_ne!(requests[0].headers.get("Authorization"), requests[1].headers.get("Authorization"));
}

#[tokio::test]
async fn callers_do_not_repeat_all_at_once() {
    let mut pauses = std::collections::BTreeSet::new();
    for _ in 0..30 {
        let clock = Arc::new(ManualClock::new(now()));
        let replay = Replay::answers([HttpResponse::new(503, ""), ok(&json!({}))]);
        let config = builder().transport(replay).clock(clock.clone()).build().unwrap();
        Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap();
        pauses.extend(clock.pauses());
    }
    assert!(pauses.len() > 5 && pauses.iter().all(|pause| *pause <= Duration::from_millis(500)), "{pauses:?}");
}

#[tokio::test]
async fn retry_is_bounded_and_can_be_off() {
    let down = || (0..9).map(|_| HttpResponse::new(503, "")).collect::<Vec<_>>();
    let (always, replay) = client(down());
    always.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 4);
    let replay = Replay::answers(down());
    let config = builder().transport(replay.clone()).retry(RetryPolicy::off()).build().unwrap();
    Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 1);
    // The service requests a longer pause than the policy allows.
    let (patient, replay) = client(vec![HttpResponse::new(429, "").with_header("Retry-After", "3600")]);
    assert!(patient.send(&ListThings::default()).await.unwrap_err().is_throttled());
    assert_eq!(replay.requests().len(), 1);
    // Pauses that would outlast the call are not begun.
    let replay = Replay::answers(down());
    let timeouts = Timeouts::default().operation(Duration::ZERO);
    let config = builder().transport(replay.clone()).timeouts(timeouts).build().unwrap();
    Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 1);
}

#[tokio::test]
async fn a_busy_resource_is_tried_again_after_a_long_pause() {
    let busy = || HttpResponse::json(403, &json!({"error_code": "DEMO.BUSY", "error_msg": "x"}));
    let run = async |policy: RetryPolicy, operation: u64| {
        let clock = Arc::new(ManualClock::new(now()));
        let replay = Replay::answers([busy(), busy(), HttpResponse::json(202, &json!({}))]);
        let timeouts = Timeouts::default().operation(Duration::from_secs(operation));
        let config = builder().transport(replay).clock(clock.clone()).retry(policy).timeouts(timeouts);
        let result = Client::new(&SERVICE, &config.build().unwrap()).send(&create()).await;
        (result.is_ok(), clock.pauses())
    };
    let (done, pauses) = run(RetryPolicy::default(), 180).await;
    assert!(done && pauses.len() == 2, "{pauses:?}");
    assert!(pauses.iter().all(|pause| (5..=10).contains(&pause.as_secs())), "{pauses:?}");
    let short = RetryPolicy::default().busy(Duration::from_secs(2));
    let (done, pauses) = run(short, 180).await;
    assert!(done && pauses.iter().all(|pause| pause.as_secs() <= 2), "{pauses:?}");
    // The next attempt would be after the time limit of the call.
    assert_eq!(run(RetryPolicy::default(), 4).await, (false, Vec::new()));
}

#[tokio::test]
async fn a_skewed_clock_is_corrected_once() {
    let refusal = || {
        let body = json!({"error_code": "APIGW.0301", "error_msg": "signature expired"});
        HttpResponse::json(401, &body).with_header("Date", "Fri, 02 Jan 2026 04:04:05 GMT")
    };
    let (client, replay) = client(vec![refusal(), HttpResponse::json(202, &json!({})), refusal()]);
    client.send(&create()).await.unwrap();
    assert_eq!(replay.requests()[1].headers.get("X-Sdk-Date"), Some("20260102T040405Z"));
    let error = client.send(&create()).await.unwrap_err();
    assert!(error.is_permission());
    let mismatch = error.as_service().and_then(|e| e.signature_mismatch()).unwrap();
    assert!(mismatch.ours.starts_with("POST\n/v1/p1/things/\n"));
}

fn too_late() -> HttpResponse {
    let body = json!({"error_code": "APIGW.0301", "error_msg": "signature expired"});
    HttpResponse::json(401, &body).with_header("Date", "Fri, 02 Jan 2026 04:04:05 GMT")
}

#[tokio::test]
async fn calls_under_way_together_all_learn_the_time() {
    let replay = Replay::answers([too_late(), too_late(), ok(&json!({})), ok(&json!({}))]);
    let config = builder().transport(Late(replay.clone())).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let input = ListThings::default();
    let (one, two) = tokio::join!(client.send(&input), client.send(&input));
    one.unwrap();
    two.unwrap();
    assert_eq!(replay.requests()[3].headers.get("X-Sdk-Date"), Some("20260102T040405Z"));
}

#[tokio::test]
async fn the_lookup_of_the_project_learns_the_time_too() {
    let projects = ok(&json!({"projects": [{"id": "p7"}]}));
    let replay = Replay::answers([too_late(), projects, ok(&json!({}))]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([], []))
        .region("cn-north-4")
        .clock(ManualClock::new(now()))
        .credentials(gaussdb_runtime::Credentials::new("AK", "SK"))
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    client.send(&ListThings::default()).await.unwrap();
    for request in &replay.requests()[1..] {
        assert_eq!(request.headers.get("X-Sdk-Date"), Some("20260102T040405Z"), "{request:?}");
    }
}

#[tokio::test]
async fn a_retry_date_is_read_by_the_clock_of_the_service() {
    let clock = Arc::new(ManualClock::new(now()));
    let busy = HttpResponse::new(429, "")
        .with_header("Date", "Fri, 02 Jan 2026 04:04:05 GMT")
        .with_header("Retry-After", "Fri, 02 Jan 2026 04:04:12 GMT");
    let replay = Replay::answers([busy, ok(&json!({}))]);
    let config = builder().transport(replay.clone()).clock(clock.clone()).build().unwrap();
    Client::new(&SERVICE, &config).send(&create()).await.unwrap();
    assert_eq!(clock.pauses(), [Duration::from_secs(7)]);
}

fn token(name: &str) -> Exchange {
    let body = json!({"token": {"expires_at": "2026-01-03T03:04:05Z", "project": {"id": "from-token"}}});
    let answer = HttpResponse::json(201, &body).with_header("X-Subject-Token", name);
    Exchange::answer(answer).to(Method::Post, "/v3/auth/tokens")
}

fn things() -> Exchange {
    Exchange::answer(ok(&json!({}))).to(Method::Get, "/v1/from-token/things")
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let refused = || {
        Exchange::answer(HttpResponse::json(401, &json!({"error_msg": "token expired", "error_code": "APIGW.0307"})))
    };
    let replay =
        Replay::new([token("T1"), refused(), token("T2"), things(), things(), refused(), token("T3"), refused()]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([], []))
        .region("cn-north-4")
        .clock(ManualClock::new(now()))
        .credentials(User::new("acme", "ann", "hunter2-password"))
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    client.send(&ListThings::default()).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let sent = replay.requests();
    assert_eq!(sent[1].headers.get("X-Auth-Token"), Some("T1"));
    assert_eq!(sent[3].headers.get("X-Auth-Token"), Some("T2"));
    assert_eq!(sent[3].headers.get("Authorization"), None);
    assert!(sent[0].url.starts_with("https://iam.cn-north-4.myhuaweicloud.com/"));
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn refused_keys_that_cannot_be_replaced_are_not_sent_again() {
    let refused = HttpResponse::json(401, &json!({"error_msg": "unknown key", "error_code": "APIGW.0301"}));
    let variables = [("HUAWEICLOUD_SDK_AK", "AK"), ("HUAWEICLOUD_SDK_SK", "SK")];
    let replay = Replay::answers([refused.clone(), refused]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed(variables, []))
        .region("cn-north-4")
        .project_id("p1")
        .clock(ManualClock::new(now()))
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    assert!(client.send(&ListThings::default()).await.unwrap_err().is_permission());
    assert_eq!(replay.remaining(), 1);
}

#[derive(Debug)]
struct Stuck;

impl gaussdb_runtime::transport::Transport for Stuck {
    fn send(
        &self,
        _: gaussdb_runtime::HttpRequest,
    ) -> gaussdb_runtime::transport::BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn attempts_and_calls_have_limits() {
    let clock = gaussdb_runtime::SystemClock::default();
    let config = builder().transport(Stuck).clock(clock).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let start = tokio::time::Instant::now();
    let error = client.send(&create()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && error.sent() == Sent::Perhaps, "{error:?}");
    assert_eq!(error.to_string(), "createThing: no whole response within 60s (`Timeouts::attempt`)");
    assert_eq!(start.elapsed().as_secs(), 60);
    assert!(clock.now() > now());
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_holds_over_its_attempts() {
    let timeouts = Timeouts::default().operation(Duration::from_secs(100));
    let config = builder().transport(Stuck).clock(gaussdb_runtime::SystemClock::default()).timeouts(timeouts);
    let client = Client::new(&SERVICE, &config.build().unwrap());
    let start = tokio::time::Instant::now();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    // The first attempt took 60 s, the second one what was left.
    assert_eq!(start.elapsed().as_secs(), 100);
    assert_ne!(error.to_string(), "listThings: no whole answer within 60.0 s");
}

/// Credentials that are never provided.
#[derive(Debug)]
struct Never;

impl gaussdb_runtime::CredentialsProvider for Never {
    fn name(&self) -> &'static str {
        "never"
    }

    fn provide<'a>(
        &'a self,
        _: &'a gaussdb_runtime::credentials::Context<'a>,
    ) -> BoxFuture<'a, Result<gaussdb_runtime::Credentials, gaussdb_runtime::credentials::CredentialsError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_that_are_never_provided_end_the_call_in_time() {
    let unscoped = gaussdb_runtime::Config::builder().environment(Environment::fixed([], [])).region("cn-north-4");
    for config in [builder(), unscoped] {
        let replay = Replay::default();
        let clock = gaussdb_runtime::SystemClock::default();
        let config = config.transport(replay.clone()).clock(clock).credentials(Never).build().unwrap();
        let start = tokio::time::Instant::now();
        let error = Client::new(&SERVICE, &config).send(&create()).await.unwrap_err();
        assert!(matches!(error, Error::Timeout(_)) && error.sent() == Sent::No, "{error:?}");
        assert_eq!(start.elapsed().as_secs(), 180);
        let error = config.check().await.unwrap_err();
        assert!(matches!(error, Error::Timeout(_)) && start.elapsed().as_secs() == 360, "{error:?}");
        assert!(replay.requests().is_empty());
    }
}

#[tokio::test]
async fn the_budget_is_shared_by_the_clients_of_a_configuration() {
    let replay = Replay::answers((0..9).map(|_| HttpResponse::new(503, "")));
    let policy = RetryPolicy::default().budget(4);
    let config = builder().transport(replay.clone()).retry(policy).build().unwrap();
    for attempts in [4, 2, 1] {
        let before = replay.requests().len();
        Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap_err();
        assert_eq!(replay.requests().len() - before, attempts);
    }
}

#[tokio::test]
async fn unlimited_timeouts_work() {
    let endless = Timeouts::default().connect(Duration::MAX).attempt(Duration::MAX).operation(Duration::MAX);
    for clock in [true, false] {
        let replay = Replay::answers([HttpResponse::new(503, ""), ok(&json!({}))]);
        let policy = RetryPolicy::default().base(Duration::from_millis(1));
        let config = builder().transport(replay).timeouts(endless).retry(policy);
        let config = if clock { config.clock(gaussdb_runtime::SystemClock::default()) } else { config };
        Client::new(&SERVICE, &config.build().unwrap()).send(&ListThings::default()).await.unwrap();
    }
}
