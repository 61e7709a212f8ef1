//! What a network and a service can do wrong, over real HTTP on the loopback.

use std::io::Write;
use std::time::{Duration, Instant};

use gaussdb_runtime::credentials::User;
use gaussdb_runtime::transport::TransportErrorKind;
use gaussdb_runtime::{Client, Error, RetryPolicy, Sent, SystemClock, Timeouts};

use crate::demo::*;
use crate::server::*;

#[tokio::test]
async fn refused() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = client_of(to(&url)).send(&create()).await.unwrap_err();
    assert!(matches!(error, Error::Connect(_)) && error.sent() == Sent::No, "{error:?}");
    assert_eq!(kind(&error), TransportErrorKind::Connect);
}

#[tokio::test]
async fn reset_in_the_middle_of_the_body() {
    let half = || Reply::SendAndBreak(bytes(200, "", &[b'x'; 100])[..90].to_vec());
    let (client, server) = over(vec![half(), good(), half()]).await;
    assert_eq!(list(&client).await.unwrap().things.len(), 1);
    let error = client.send(&create()).await.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)) && error.sent() == Sent::Perhaps, "{error:?}");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn closed_without_an_answer_and_no_http() {
    let replies = vec![Reply::SendAndBreak(vec![]), Reply::SendAndBreak(b"SSH-2.0-x\r\n\r\n".to_vec())];
    let (client, _) = over(replies).await;
    for _ in 0..2 {
        let error = client.send(&create()).await.unwrap_err();
        assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    }
}

#[tokio::test]
async fn truncated_json_and_wrong_types() {
    let replies =
        vec![answer(200, "X-Request-Id: r1\r\n", r#"{"things": [{"id":"#), answer(200, "", r#"{"things": {"id": 1}}"#)];
    let (client, server) = over(replies).await;
    let error = list(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(e) if e.body().ends_with(b"\"id\":")), "{error:?}");
    assert!(error.to_string().contains("not JSON") && error.request_id() == Some("r1"), "{error}");
    let error = list(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listThings: HTTP 200: the response cannot be read: things: expected a list, found object"
    );
    assert_eq!(server.requests().len(), 2);
}

fn hurried(url: &str) -> Client {
    let timeouts = Timeouts::default()
        .connect(Duration::from_secs(5))
        .attempt(Duration::from_millis(200))
        .operation(Duration::from_secs(20));
    let quick = RetryPolicy::default().attempts(2).base(Duration::ZERO);
    client_of(to(url).clock(SystemClock::default()).timeouts(timeouts).retry(quick))
}

#[tokio::test]
async fn slow_drip_and_silence() {
    let drip = || Reply::Drip(bytes(200, "", b"{}"), Duration::from_millis(50));
    let server = Server::start(vec![drip(), drip(), Reply::Hang]).await;
    let client = hurried(&server.url());
    let start = Instant::now();
    let error = list(&client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(server.requests().len(), 2);
    let error = client.send(&create()).await.unwrap_err();
    assert_eq!(error.sent(), Sent::Perhaps);
    assert_eq!(server.requests().len(), 3);
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn dropping_the_future_closes_the_connection() {
    let (client, server) = over(vec![Reply::Hang]).await;
    let call = tokio::time::timeout(Duration::from_millis(200), list(&client));
    call.await.unwrap_err();
    for _ in 0..100 {
        if server.closed() == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the connection is still open");
}

#[tokio::test]
async fn throttled_with_and_without_a_time() {
    let replies = vec![answer(429, "Retry-After: 3\r\n", ""), answer(429, "", ""), answer(202, "", "{}")];
    let (client, server) = over(replies).await;
    client.send(&create()).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn down_for_a_moment() {
    let page = "<html><head><title>502 Bad Gateway</title></head></html>";
    let replies = vec![answer(500, "", ""), answer(502, "", page), good(), answer(502, "", page)];
    let (client, server) = over(replies).await;
    list(&client).await.unwrap();
    let error = client.send(&create()).await.unwrap_err();
    assert_eq!(error.to_string(), "createThing: HTTP 502: 502 Bad Gateway");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn expired_token() {
    let token = |name| {
        let body = r#"{"token": {"expires_at": "2026-01-03T03:04:05Z"}}"#;
        answer(201, &format!("X-Subject-Token: {name}\r\n"), body)
    };
    let refused = answer(401, "", r#"{"error_code": "APIGW.0307", "error_msg": "token expired"}"#);
    let server = Server::start(vec![token("T1"), refused, token("T2"), good()]).await;
    let client = client_of(to(&server.url()).credentials(User::new("acme", "ann", "hunter2-password")));
    list(&client).await.unwrap();
    let requests = server.requests();
    assert!(requests[1].contains("x-auth-token: T1\r\n") && requests[3].contains("x-auth-token: T2\r\n"));
}

#[tokio::test]
async fn skewed_clock() {
    let refused = answer(
        401,
        "Date: Fri, 02 Jan 2026 02:04:05 GMT\r\n",
        r#"{"error_code": "APIGW.0301", "error_msg": "signature expired"}"#,
    );
    let (client, server) = over(vec![refused, good()]).await;
    list(&client).await.unwrap();
    assert!(server.requests()[1].contains("x-sdk-date: 20260102T020405Z\r\n"));
}

#[tokio::test]
async fn long_and_endless_answers() {
    let claimed = Reply::Endless(b"HTTP/1.1 200 X\r\nContent-Length: 104857600\r\n\r\n".to_vec(), vec![b' '; 65536]);
    let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    let endless = Reply::Endless(b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec(), chunk);
    let header = Reply::Endless(b"HTTP/1.1 200 X\r\n".to_vec(), vec![b'a'; 65536]);
    let server = Server::start(vec![claimed, endless, header]).await;
    let client = client_of(to(&server.url()).body_limit(1 << 20).retry(RetryPolicy::off()));
    for _ in 0..2 {
        let error = list(&client).await.unwrap_err();
        assert_eq!(kind(&error), TransportErrorKind::TooLong, "{error:?}");
    }
    let error = list(&client).await.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

#[tokio::test]
async fn a_hundred_megabytes_are_read_where_they_are_allowed() {
    let body = vec![b' '; 100 << 20];
    let server = Server::start(vec![answer(200, "", body)]).await;
    let client = client_of(to(&server.url()).body_limit(101 << 20));
    assert_eq!(client.send_with_response(&ExportThings).await.unwrap().body.len(), 100 << 20);
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn gzip_and_gzip_bombs() {
    let head = "Content-Encoding: gzip\r\n";
    let bomb = gzip(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 1 << 20);
    let replies =
        vec![answer(200, head, gzip(br#"{"things": [{}]}"#)), answer(200, head, bomb), answer(200, head, "no gzip")];
    let server = Server::start(replies).await;
    let client = client_of(to(&server.url()).body_limit(1 << 20).retry(RetryPolicy::off()));
    assert_eq!(list(&client).await.unwrap().things.len(), 1);
    assert!(server.requests()[0].contains("accept-encoding: gzip\r\n"));
    assert_eq!(kind(&list(&client).await.unwrap_err()), TransportErrorKind::TooLong);
    assert!(matches!(list(&client).await.unwrap_err(), Error::Interrupted(_)));
}

#[tokio::test]
async fn redirect_loop() {
    let server = Server::start(vec![]).await;
    let location = format!("Location: {}/again\r\n", server.url());
    let server = Server::start(vec![answer(302, &location, ""), answer(307, &location, "")]).await;
    let client = client_of(to(&server.url()));
    for status in [302, 307] {
        let error = list(&client).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn unknown_host() {
    // A label this long is refused by the resolver itself, without a query.
    let url = format!("http://{}.test", "x".repeat(70));
    let error = client_of(to(&url)).send(&create()).await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Resolve, "{error:?}");
    assert!(matches!(error, Error::Connect(_)));
}
