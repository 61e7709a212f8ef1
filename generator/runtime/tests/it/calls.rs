//! Calls over replays: what is sent, what comes back, what is repeated.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use gaussdb_runtime::credentials::User;
use gaussdb_runtime::transport::{Exchange, Replay, TransportError, TransportErrorKind};
use gaussdb_runtime::{
    Binary, Client, Clock, Credentials, Decoding, Environment, Error, HttpResponse, ManualClock, Method, RetryPolicy,
    Sent, Timeouts, Validation,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::demo::*;

fn ok(body: &Value) -> HttpResponse {
    HttpResponse::json(200, body)
}

fn wire(kind: TransportErrorKind) -> Exchange {
    Exchange::failure(TransportError::new(kind, "wire"))
}

fn over(exchanges: Vec<Exchange>) -> (Client, Replay) {
    let replay = Replay::new(exchanges);
    let config = builder().transport(replay.clone()).build().unwrap();
    (Client::new(&SERVICE, &config), replay)
}

#[tokio::test]
async fn a_call_is_encoded_signed_and_decoded() {
    let body = json!({"things": [{"id": 7, "size": "3", "labels": null, "new": true}], "count": 1});
    let (client, replay) = client(vec![ok(&body).with_header("X-Request-Id", "r1")]);
    let input = ListThings { offset: Some(0), limit: Some(10), ids: vec!["b".into(), "a&b".into()] };
    let response = client.respond(&input).await.unwrap();
    assert_eq!(response.output.things[0].id, "7");
    assert_eq!(response.output.things[0].size, Some(3));
    assert_eq!(response.request_id.as_deref(), Some("r1"));
    assert_eq!(response.unknown[0].path, "things[0].new");
    assert_eq!(response.json, body);

    let request = &replay.requests()[0];
    assert_eq!(request.url, "https://demo.cn-north-4.test/v1/p1/things?id=a%26b&id=b&limit=10&offset=0");
    let header = |name| request.headers.get(name).unwrap_or_default();
    assert_eq!(header("X-Sdk-Date"), "20260102T030405Z");
    assert_eq!(header("X-Project-Id"), "p1");
    assert!(header("User-Agent").starts_with("gaussdb-rust/"));
    assert!(
        header("Authorization").starts_with(
            "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;user-agent;x-project-id;x-sdk-date, Signature="
        )
    );
}

#[tokio::test]
async fn a_form_travels_in_parts_and_its_payload_is_not_signed() {
    let (client, replay) = client(vec![ok(&json!({})), ok(&json!({}))]);
    let input =
        UploadCert { port: Some(636), ssl: None, password: Some("p\"w".into()), cert: Some("-----BEGIN".into()) };
    client.send(&input).await.unwrap();
    client.send(&UploadCert::default()).await.unwrap();
    let requests = replay.requests();
    let request = &requests[0];
    let media = request.headers.get("Content-Type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(request.body.to_vec()).unwrap().replace(boundary, "B");
    let part = |head: &str, text: &str| format!("--B\r\nContent-Disposition: form-data; name={head}\r\n\r\n{text}\r\n");
    let expected = [
        part("\"port\"", "636"),
        part("\"password\"", "p\"w"),
        part("\"cert\"; filename=\"cert\"\r\nContent-Type: application/octet-stream", "-----BEGIN"),
    ];
    assert_eq!(body, format!("{}--B--\r\n", expected.concat()));
    assert_eq!(request.headers.get("X-Sdk-Content-Sha256"), Some("UNSIGNED-PAYLOAD"));
    let signed = request.headers.get("Authorization").unwrap();
    assert!(signed.contains("content-type;") && signed.contains("x-sdk-content-sha256"), "{signed}");
    assert_ne!(requests[1].headers.get("Content-Type"), Some(media));
}

#[tokio::test]
async fn bodies_files_and_empty_answers() {
    let (client, replay) = client(vec![
        HttpResponse::json(202, &json!({"id": "t1"})),
        HttpResponse::new(204, ""),
        HttpResponse::new(200, [0, 159, 146, 150]),
        HttpResponse::new(200, ""),
    ]);
    let created = client.respond(&create()).await.unwrap();
    assert_eq!((created.output.id.as_str(), created.status), ("t1", 202));
    assert_eq!(replay.requests()[0].headers.get("Content-Type"), Some("application/json"));
    client.send(&DeleteThing { id: Some("t1".into()) }).await.unwrap();
    assert_eq!(client.send(&ExportThings).await.unwrap(), Binary(vec![0, 159, 146, 150]));
    assert_eq!(client.send(&ListThings::default()).await.unwrap(), Things::default());
}

#[tokio::test]
async fn raw_calls_reach_what_is_not_described() {
    let (client, replay) = client(vec![ok(&json!({"a": 1})), HttpResponse::new(204, "")]);
    let found = client.call(Method::Get, "/v9/{project_id}/new things?b=2&a=1", None).await;
    assert_eq!(found.unwrap(), json!({"a": 1}));
    let body = json!({"x": null});
    let found = client.call(Method::Patch, "v9/x", Some(&body)).await;
    assert_eq!(found.unwrap(), Value::Null);
    let requests = replay.requests();
    assert!(requests[0].url.ends_with("/v9/p1/new%20things?a=1&b=2"));
    assert_eq!(requests[1].body, b"{\"x\":null}");
}

#[tokio::test]
async fn nothing_invalid_is_sent() {
    let (client, replay) = client(vec![]);
    let mut input = create();
    input.name = None;
    input.admin_pwd = "x".into();
    let error = client.send(&input).await.unwrap_err();
    let text = "createThing: the request is invalid: name: is required; admin_pwd: must have at least 4 characters; it is a text of 1 characters";
    assert_eq!(error.to_string(), text);
    assert!(matches!(&error, Error::Build(failure) if failure.violations().len() == 2));
    assert_eq!(error.sent(), Sent::No);
    for id in [None, Some(""), Some("."), Some("..")] {
        let input = DeleteThing { id: id.map(str::to_owned) };
        assert!(matches!(client.send(&input).await, Err(Error::Build(_))));
    }
    assert!(replay.requests().is_empty());
}

#[tokio::test]
async fn validation_can_be_off_and_decoding_strict() {
    let replay = Replay::answers([HttpResponse::json(202, &json!({"id": "a", "new": 1}))]);
    let config = builder().transport(replay.clone()).validation(Validation::Off).decoding(Decoding::Strict);
    let client = Client::new(&SERVICE, &config.build().unwrap());
    let error = client.send(&CreateThing::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "createThing: unreadable answer: new: unknown member");
    assert_eq!(error.sent(), Sent::Yes);
}

#[tokio::test]
async fn failures_speak_in_one_line_and_by_kind() {
    let body = json!({"errCode": "DEMO.404", "externalMessage": "gone"});
    let (client, _) = client(vec![
        HttpResponse::json(401, &body).with_header("X-Request-Id", "r1"),
        HttpResponse::new(302, "").with_header("Location", "https://elsewhere.test/"),
        HttpResponse::new(200, "<html>"),
        ok(&json!({"res_code": 3, "res_text": "no queue"})),
    ]);
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "listThings: HTTP 401 DEMO.404: gone (request id r1)");
    assert!(error.is_not_found() && !error.is_permission());
    assert_eq!(error.as_service().and_then(|e| e.remedy()), Some("Check the id."));
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(error.to_string().contains("redirects are not followed"));
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let error = client.send(&StartPlan).await.unwrap_err();
    assert_eq!(error.to_string(), "startPlan: HTTP 200 3: no queue");
}

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
        let (client, replay) = over(vec![first(), good()]);
        let _ = client.send(&ListThings::default()).await;
        assert_eq!(replay.requests().len(), listing, "{:?}", first());
        let (client, replay) = over(vec![first(), good()]);
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
async fn retry_is_bounded_and_can_be_off() {
    let down = || (0..9).map(|_| HttpResponse::new(503, "")).collect::<Vec<_>>();
    let (always, replay) = client(down());
    always.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 4);
    let replay = Replay::answers(down());
    let config = builder().transport(replay.clone()).retry(RetryPolicy::off()).build().unwrap();
    Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 1);
    // The service asks for more patience than the policy has.
    let (patient, replay) = client(vec![HttpResponse::new(429, "").with_header("Retry-After", "3600")]);
    assert!(patient.send(&ListThings::default()).await.unwrap_err().is_throttled());
    assert_eq!(replay.requests().len(), 1);
    // Pauses that would outlast the call are not begun.
    let replay = Replay::answers(down());
    let timeouts = Timeouts { operation: Duration::ZERO, ..Default::default() };
    let config = builder().transport(replay.clone()).timeouts(timeouts).build().unwrap();
    Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 1);
}

#[tokio::test]
async fn a_skewed_clock_is_put_right_once() {
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
async fn the_project_id_is_looked_up_once_when_the_path_needs_it() {
    let projects = Exchange::answer(ok(&json!({"projects": [{"id": "p7"}]})));
    let good = || Exchange::answer(ok(&json!({})));
    let replay = Replay::new([good(), projects.to(Method::Get, "/v3/projects?name=cn-north-4"), good(), good()]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([("HUAWEICLOUD_SDK_REGION", "cn-north-4")], []))
        .credentials(Credentials::new("AK", "SK"))
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    client.call(Method::Get, "/v1/without", None).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    assert!(replay.requests()[3].url.contains("/v1/p7/things"));
}

#[tokio::test]
async fn what_is_not_configured_is_an_error_before_anything_is_sent() {
    let replay = Replay::default();
    let bare = || {
        gaussdb_runtime::Config::builder()
            .environment(Environment::fixed([], []))
            .credentials(Credentials::new("AK", "SK"))
            .transport(replay.clone())
    };
    let cases = [
        (bare().endpoint("https://demo.test"), "no project id: neither a project id nor a region is configured"),
        (bare().project_id("p"), "neither an endpoint nor a region is configured"),
        (bare().project_id("p").region("cn-nort-4"), "nearest names are cn-north-4"),
        (bare().project_id("p").endpoint("ftp://x"), "is neither https nor http"),
    ];
    for (builder, expected) in cases {
        let client = Client::new(&SERVICE, &builder.build().unwrap());
        let error = client.send(&ListThings::default()).await.unwrap_err();
        assert!(matches!(error, Error::Build(_)) && error.to_string().contains(expected), "{error}");
    }
    // A bad parameter and an unknown region come before the lookup of the project id.
    let looking = Client::new(&SERVICE, &bare().region("cn-north-4").build().unwrap());
    let error = looking.send(&DeleteThing { id: Some("..".into()) }).await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
    let nowhere = Client::new(&SERVICE, &bare().region("mars-1").build().unwrap());
    assert!(nowhere.send(&ListThings::default()).await.unwrap_err().to_string().contains("mars-1"));
    let none = bare().project_id("p").credentials(gaussdb_runtime::credentials::Chain::empty());
    let error = none.build().unwrap().check().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)));
    assert!(replay.requests().is_empty());
}

#[tokio::test]
async fn the_next_endpoint_is_tried_when_a_name_is_unknown() {
    let variables = [("HUAWEICLOUD_SDK_REGION_DEMO_CN_NORTH_4", "https://a.test,https://b.test")];
    let replay = Replay::new([wire(TransportErrorKind::Resolve), Exchange::answer(HttpResponse::new(202, "{}"))]);
    let config = builder().environment(Environment::fixed(variables, [])).transport(replay.clone());
    Client::new(&SERVICE, &config.build().unwrap()).send(&create()).await.unwrap();
    assert!(replay.requests()[1].url.starts_with("https://b.test/"));
}

#[tokio::test]
async fn a_body_too_long_to_be_signed_is_not_sent() {
    let (client, replay) = client(vec![]);
    let long = json!({"x": "y".repeat(13 << 20)});
    let error = client.call(Method::Post, "/v1/x", Some(&long)).await.unwrap_err();
    assert!(error.to_string().contains("above 12 MB") && replay.requests().is_empty());
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
    assert_eq!(error.to_string(), "createThing: no whole answer within 60.0 s");
    assert_eq!(start.elapsed().as_secs(), 60);
    assert!(clock.now() > now());
}

#[tokio::test]
async fn one_call_may_have_its_own_header_and_limits() {
    let (client, replay) = client(vec![ok(&json!({})), HttpResponse::new(503, "")]);
    let mine = client.with_header("X-Language", "en-us");
    mine.send(&ListThings::default()).await.unwrap();
    assert!(replay.requests()[0].headers.get("Authorization").unwrap().contains(";x-language;"));
    let timeouts = Timeouts { operation: Duration::ZERO, ..Default::default() };
    let hurried = client.with_timeouts(timeouts);
    hurried.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 2);
    let bad = client.with_header("X-Language", "a\r\nb").send(&ListThings::default()).await;
    assert!(matches!(bad, Err(Error::Build(_))));
}

#[tokio::test]
async fn limits_without_end_are_no_trouble() {
    let endless = Timeouts { connect: Duration::MAX, attempt: Duration::MAX, operation: Duration::MAX };
    for clock in [true, false] {
        let replay = Replay::answers([HttpResponse::new(503, ""), ok(&json!({}))]);
        let policy = RetryPolicy { base: Duration::from_millis(1), ..RetryPolicy::default() };
        let config = builder().transport(replay).timeouts(endless).retry(policy);
        let config = if clock { config.clock(gaussdb_runtime::SystemClock::default()) } else { config };
        Client::new(&SERVICE, &config.build().unwrap()).send(&ListThings::default()).await.unwrap();
    }
}

proptest! {
    #[test]
    fn no_answer_of_any_bytes_panics(status in 0u16..700, body in any::<Vec<u8>>(), header in "[ -~]{0,20}") {
        let answer = HttpResponse::new(status, body).with_header("Retry-After", &header).with_header("Date", &header);
        let (client, _) = client(vec![answer]);
        let shown = |result: Option<String>| result.expect("a replay never waits");
        shown(client.respond(&StartPlan).map(|r| format!("{r:?}")).now_or_never());
        shown(client.respond(&ListThings::default()).map(|r| format!("{r:?}")).now_or_never());
    }

    #[test]
    fn every_url_is_plain_and_leads_where_it_should(id in any::<String>(), ids in any::<Vec<String>>(), raw in any::<String>()) {
        let answers = || (0..3).map(|_| HttpResponse::new(200, "")).collect();
        let (client, replay) = client(answers());
        let _ = client.send(&DeleteThing { id: Some(id) }).now_or_never();
        let _ = client.send(&ListThings { ids, ..Default::default() }).now_or_never();
        let _ = client.call(Method::Get, &raw, None).now_or_never();
        for request in replay.requests() {
            let path = request.url.strip_prefix("https://demo.cn-north-4.test/").unwrap();
            prop_assert!(path.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%/?&=".contains(c)), "{}", path);
            prop_assert!(!path.split(['/', '?']).any(|segment| segment == "." || segment == ".."), "{}", path);
        }
    }
}
