//! Calls over replays: what is sent and what is returned.

use futures_util::FutureExt;
use gaussdb_runtime::transport::{Exchange, Replay, TransportError, TransportErrorKind};
use gaussdb_runtime::{
    Client, Credentials, Decoding, Error, HttpResponse, Method, RetryPolicy, Sent, Timeouts, Validation,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::Duration;

use crate::demo::*;

#[tokio::test]
async fn a_call_is_encoded_signed_and_decoded() {
    let body = json!({"things": [{"id": 7, "size": "3", "labels": null, "new": true}], "count": 1});
    let (client, replay) = client(vec![ok(&body).with_header("X-Request-Id", "r1")]);
    let input = ListThings { offset: Some(0), limit: Some(10), ids: vec!["b".into(), "a&b".into()] };
    let response = client.send_with_response(&input).await.unwrap();
    assert_eq!(response.output.things[0].id, "7");
    assert_eq!(response.output.things[0].size, Some(3));
    assert_eq!(response.request_id.as_deref(), Some("r1"));
    assert_eq!(response.unknown[0].path, "things[0].new");
    assert_eq!(response.json(), body);

    let request = &replay.requests()[0];
    assert_eq!(request.url, "https://demo.cn-north-4.test/v1/p1/things?id=a%26b&id=b&limit=10&offset=0");
    let header = |name| request.headers.get(name).unwrap_or_default();
    assert_eq!(header("X-Sdk-Date"), "20260102T030405Z");
    assert_eq!(header("X-Project-Id"), "p1");
    assert!(header("User-Agent").starts_with("gaussdb-rust/"));
    assert!(header("Authorization").starts_with(
        "SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;user-agent;x-project-id;x-sdk-date, Signature="
    ));
}

#[tokio::test]
async fn a_security_token_is_sent_and_signed() {
    let replay = Replay::answers([ok(&json!({}))]);
    let config = builder().credentials(Credentials::temporary("AK", "SK", "ST")).transport(replay.clone());
    Client::new(&SERVICE, &config.build().unwrap()).send(&ListThings::default()).await.unwrap();
    let request = &replay.requests()[0];
    assert_eq!(request.headers.get("X-Security-Token"), Some("ST"));
    assert!(request.headers.get("Authorization").unwrap().contains(";x-security-token,"));
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
    let created = client.send_with_response(&create()).await.unwrap();
    assert_eq!((created.output.id.as_str(), created.status), ("t1", 202));
    assert_eq!(replay.requests()[0].headers.get("Content-Type"), Some("application/json;charset=UTF-8"));
    client.send(&DeleteThing { id: Some("t1".into()) }).await.unwrap();
    assert_eq!(client.send_with_response(&ExportThings).await.unwrap().body, [0, 159, 146, 150]);
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
    assert_eq!(error.to_string(), "createThing: HTTP 202: the response cannot be read: new: unknown member");
    assert_eq!(error.sent(), Sent::Yes);
}

/// Each text of the chain of causes, as tools such as `anyhow` print it.
fn chain(error: &dyn std::error::Error) -> Vec<String> {
    std::iter::successors(Some(error), |error| error.source()).map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_message_has_everything_once() {
    let bad = ok(&json!({"things": 7})).with_header("X-Request-Id", "r1");
    let dns = Exchange::failure(TransportError::new(TransportErrorKind::Resolve, "no name").because("no name"));
    let (client, _) = replaying(vec![Exchange::answer(bad.clone()), Exchange::answer(bad), dns]);
    let expected =
        "listThings: HTTP 200: the response cannot be read: things: expected a list, found number (request id r1)";
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(chain(&error), [expected]);
    assert_eq!((error.request_id(), error.status(), error.attempts()), (Some("r1"), Some(200), 1));
    let error = client.pages(&ListThings::default()).next().await.unwrap().unwrap_err();
    let expected =
        "listThings: HTTP 200: the response cannot be read: things: expected a list of items (request id r1)";
    assert_eq!(chain(&error), [expected]);
    let error = client.with_retry(RetryPolicy::off()).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(chain(&error), ["listThings: no name"]);
    assert_eq!(error.transport().unwrap().kind, TransportErrorKind::Resolve);
    let nobody = builder().credentials(Credentials::new("", "")).transport(Replay::default()).build().unwrap();
    let error = Client::new(&SERVICE, &nobody).send(&ListThings::default()).await.unwrap_err();
    assert_eq!(chain(&error), ["listThings: configuration: a key is empty"]);
}

#[tokio::test]
async fn failures_are_one_line_and_have_a_kind() {
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

#[tokio::test]
async fn no_redirect_is_followed_or_a_success() {
    for status in 300..=308 {
        let answer = HttpResponse::json(status, &json!({"things": []})).with_header("Location", "https://demo.test/x");
        let (client, replay) = client(vec![answer, ok(&json!({}))]);
        let error = client.send(&ListThings::default()).await.unwrap_err();
        assert!(matches!(&error, Error::Service(_)) && error.status() == Some(status), "{error:?}");
        assert_eq!(replay.requests().len(), 1);
    }
}

#[tokio::test]
async fn each_kind_of_failure_has_one_predicate() {
    let cases = [
        (404, "DEMO.404", "not found"),
        (409, "409", "conflict"),
        (403, "DEMO.BUSY", "busy"),
        (429, "APIGW.0308", "throttled"),
        (403, "DEMO.QUOTA", "quota"),
        (403, "APIGW.0302", "permission"),
        (400, "APIGW.0201", "invalid"),
        (500, "DEMO.9", ""),
    ];
    for (status, code, expected) in cases {
        let answers = (0..4).map(|_| HttpResponse::json(status, &json!({"error_code": code, "error_msg": "x"})));
        let (client, _) = client(answers.collect());
        let error = client.send(&ListThings::default()).await.unwrap_err();
        let names = [
            (error.is_not_found(), "not found"),
            (error.is_conflict(), "conflict"),
            (error.is_busy(), "busy"),
            (error.is_throttled(), "throttled"),
            (error.is_quota(), "quota"),
            (error.is_permission(), "permission"),
            (error.is_invalid(), "invalid"),
        ];
        let found: Vec<_> = names.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
        assert_eq!(found.join(","), expected, "{error}");
    }
}

#[tokio::test]
async fn what_a_code_means_depends_on_the_operation_and_may_depend_on_the_message() {
    let body = |message: &str| json!({"error_code": "DEMO.1", "error_msg": message});
    let (client, _) = client((0..4).map(|_| HttpResponse::json(400, &body("no"))).collect());
    let general = client.send(&ListThings::default()).await.unwrap_err();
    assert!(general.is_invalid() && !general.is_not_found(), "{general:?}");
    let gone = client.send(&DeleteThing { id: Some("t1".into()) }).await.unwrap_err();
    assert!(gone.is_not_found() && !gone.is_invalid(), "{gone:?}");
    assert_eq!(gone.as_service().and_then(|e| e.meaning()), Some("The thing was deleted already."));
    assert!(client.send(&StartPlan).await.unwrap_err().is_invalid());
    let raw = client.call(Method::Delete, "/v1/{project_id}/things/t1", None).await.unwrap_err();
    assert!(raw.is_invalid(), "a call by method and path is of no operation: {raw:?}");
    let (client, _) = crate::demo::client((0..4).map(|_| HttpResponse::json(400, &body("DEMO.BUSY"))).collect());
    assert!(client.send(&StartPlan).await.unwrap_err().is_busy());
}

#[tokio::test]
async fn a_result_code_decides_whatever_the_status() {
    let cases = [
        (200, "113", None, ""),
        (500, "113", None, ""),
        (200, "103", Some(true), "startPlan: HTTP 200 103: no plan"),
        (500, "103", Some(true), "startPlan: HTTP 500 103: no plan"),
        (500, "9", Some(false), "startPlan: HTTP 500 9: no plan"),
    ];
    for (status, code, gone, shown) in cases {
        let (client, replay) =
            client(vec![HttpResponse::json(status, &json!({"res_code": code, "res_text": "no plan"}))]);
        let result = client.send(&StartPlan).await;
        assert_eq!(result.as_ref().err().map(Error::is_not_found), gone, "{status} {code}");
        assert_eq!(result.err().map(|error| error.to_string()).unwrap_or_default(), shown);
        assert_eq!(replay.requests().len(), 1, "{status} {code}");
    }
}

#[tokio::test]
async fn a_refused_signature_shows_both_canonical_requests() {
    let quote = "verify aksk signature fail, canonicalRequest:GET|/v1/p1/things/||host:other|x-sdk-date:1||host|hash";
    let body = json!({"error_code": "APIGW.0301", "error_msg": quote});
    let (client, _) = client(vec![HttpResponse::json(401, &body)]);
    let error = client.send(&ListThings::default()).await.unwrap_err();
    let shown = format!("{error:#}");
    assert!(shown.contains("ours   host:demo.cn-north-4.test\n") && shown.contains("theirs host:other"), "{shown}");
    let mismatch = error.as_service().and_then(|e| e.signature_mismatch()).unwrap();
    assert!(mismatch.ours.starts_with("GET\n/v1/p1/things/\n\ncontent-type:application/json\nhost:demo."));
    assert!(mismatch.theirs.as_ref().is_some_and(|theirs| theirs.starts_with("GET\n/v1/p1/things/\n\nhost:other")));
}

#[tokio::test]
async fn a_body_too_long_to_be_signed_is_not_sent() {
    let (client, replay) = client(vec![]);
    let long = json!({"x": "y".repeat(13 << 20)});
    let error = client.call(Method::Post, "/v1/x", Some(&long)).await.unwrap_err();
    assert!(error.to_string().contains("above 12 MB") && replay.requests().is_empty());
}

#[tokio::test]
async fn one_call_may_have_its_own_header_and_limits() {
    let (client, replay) = client(vec![ok(&json!({})), HttpResponse::new(503, "")]);
    let mine = client.with_header("X-Language", "en-us");
    mine.send(&ListThings::default()).await.unwrap();
    assert!(replay.requests()[0].headers.get("Authorization").unwrap().contains(";x-language;"));
    let timeouts = Timeouts::default().operation(Duration::ZERO);
    let hurried = client.with_timeouts(timeouts);
    hurried.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(replay.requests().len(), 2);
    let bad = client.with_header("X-Language", "a\r\nb").send(&ListThings::default()).await;
    assert!(matches!(bad, Err(Error::Build(_))));
}

proptest! {
    #[test]
    fn no_answer_of_any_bytes_panics(status in 0u16..700, body in any::<Vec<u8>>(), header in "[ -~]{0,20}") {
        let answer = HttpResponse::new(status, body).with_header("Retry-After", &header).with_header("Date", &header);
        let (client, _) = client(vec![answer]);
        let shown = |result: Option<String>| result.expect("a replay never waits");
        shown(client.send_with_response(&StartPlan).map(|r| format!("{r:?}")).now_or_never());
        shown(client.send_with_response(&ListThings::default()).map(|r| format!("{r:?}")).now_or_never());
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
