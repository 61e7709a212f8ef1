//! What is different for one call, and what is the same for all.

use std::time::Duration;

use gaussdb_runtime::transport::{BoxFuture, Exchange, Replay, Transport, TransportError};
use gaussdb_runtime::{
    CallOptions, Client, Error, HttpRequest, HttpResponse, Method, RetryPolicy, SystemClock, Timeouts, Validation,
};
use serde_json::{Value, json};

use crate::demo::*;

fn body(request: &HttpRequest) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn headers_queries_and_members_are_added_to_what_the_operation_has() {
    let (client, replay) = client(vec![ok(&json!({})), ok(&json!({})), ok(&json!({}))]);
    let options = CallOptions::new()
        .header("X-Language", "en-us")
        .query("offset", 7)
        .query("tag", "a b")
        .query("tag", true)
        .member("name", "two")
        .member("volume.iops", 3000);
    let other = client.with_options(options);
    other.send(&ListThings { offset: Some(0), limit: Some(1), ..Default::default() }).await.unwrap();
    other.send(&create()).await.unwrap();
    client.send(&create()).await.unwrap();
    let requests = replay.requests();
    assert!(requests[0].url.ends_with("/things?limit=1&offset=7&tag=a%20b&tag=true"), "{}", requests[0].url);
    assert_eq!(requests[0].headers.get("X-Language"), Some("en-us"));
    assert!(requests[0].headers.get("Authorization").unwrap().contains("x-language"));
    let secret = "hunter2-password";
    assert_eq!(body(&requests[1]), json!({"name": "two", "admin_pwd": secret, "volume": {"iops": 3000}}));
    assert_eq!(body(&requests[2]), json!({"name": "one", "admin_pwd": secret}));
}

#[tokio::test]
async fn the_options_of_a_call_win_over_those_of_the_client() {
    let (client, replay) = client(vec![ok(&json!({}))]);
    let client = client.with_header("X-A", "1").with_options(CallOptions::new().query("x", 1).query("y", 1));
    let call = client.with_options(CallOptions::new().header("x-a", "2").query("x", 2));
    call.call(Method::Post, "/v1/x?z=3", Some(&json!({}))).await.unwrap();
    let request = &replay.requests()[0];
    assert!(request.url.ends_with("/v1/x?x=2&y=1&z=3"), "{}", request.url);
    assert_eq!(request.headers.get("X-A"), Some("2"));
}

#[tokio::test]
async fn a_member_without_a_place_is_an_error_before_sending() {
    let (client, replay) = client(vec![]);
    let error = client.with_options(CallOptions::new().member("name.x", 1)).send(&create()).await.unwrap_err();
    let expected =
        "createThing: the request is invalid: name.x: `x` cannot be set, because what is around it is not an object";
    assert_eq!(error.to_string(), expected);
    assert!(replay.requests().is_empty());
}

#[tokio::test]
async fn validation_and_retries_are_chosen_per_call() {
    let down = || HttpResponse::new(503, "");
    let (client, replay) = client(vec![ok(&json!({})), ok(&json!({})), down(), down(), down(), down(), down()]);
    let mut input = create();
    input.name = None;
    assert!(client.send(&input).await.unwrap_err().is_invalid());
    for mode in [Validation::Warn, Validation::Off] {
        client.with_validation(mode).send(&input).await.unwrap();
    }
    let once = client.with_retry(RetryPolicy::off()).send(&ListThings::default()).await.unwrap_err();
    assert_eq!((once.attempts(), replay.requests().len()), (1, 3));
    let often = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!((often.attempts(), replay.requests().len()), (4, 7));
}

#[tokio::test]
async fn additions_to_a_request_that_starts_a_job_do_not_reach_its_polls() {
    let (client, replay) =
        client(vec![ok(&json!({"id": "j1"})), ok(&json!({"things": [{"id": 1, "state": "READY"}], "count": 1}))]);
    let options = CallOptions::new().query("x", 1).member("y", 2).header("X-A", "3");
    let waited = client.with_options(options).start(&StartThing).await.unwrap().wait().await.unwrap();
    assert_eq!(waited.output.unwrap().count, Some(1));
    let poll = &replay.requests()[1];
    assert!(poll.url.ends_with("/things?job=j1") && poll.body.is_empty());
    assert_eq!(poll.headers.get("X-A"), Some("3"));
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn the_message_names_the_limit_that_ended_the_call() {
    let seconds = Duration::from_secs;
    let config = builder().transport(Silent).clock(SystemClock::default()).retry(RetryPolicy::off()).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let options = || CallOptions::new().attempt_timeout(seconds(2));
    let cases = [
        (options(), "no whole response within 2s (`Timeouts::attempt`)"),
        (options().timeout(seconds(1)), "no whole response; the call took 1s (`Timeouts::operation`)"),
    ];
    for (options, expected) in cases {
        let error = client.with_options(options).send(&ListThings::default()).await.unwrap_err();
        assert_eq!(error.to_string(), format!("listThings: {expected}"));
        assert!(error.is_timeout() && error.attempts() == 1, "{error:?}");
    }
    let timeouts = Timeouts::default().operation(seconds(3));
    let twice = CallOptions::new().attempt_timeout(seconds(2)).retry(RetryPolicy::default());
    let error = client.with_timeouts(timeouts).with_options(twice).send(&ListThings::default()).await.unwrap_err();
    assert!(
        matches!(&error, Error::Timeout(failure) if failure.message().ends_with("3s (`Timeouts::operation`)")),
        "{error}"
    );
    assert!(error.attempts() >= 2);
}

#[tokio::test]
async fn all_clients_of_a_configuration_share_its_transport() {
    let replay = Replay::new([Exchange::answer(ok(&json!({}))), Exchange::answer(ok(&json!({})))]);
    let client = Client::new(&SERVICE, &builder().transport(replay.clone()).build().unwrap());
    client.send(&ListThings::default()).await.unwrap();
    client.with_options(CallOptions::new().timeout(Duration::from_secs(1))).send(&ListThings::default()).await.unwrap();
    assert_eq!(replay.remaining(), 0);
}
