//! What is on the wire and over which connection: bytes, TLS, HTTP/2, proxies, on the loopback.

use std::sync::Arc;

use gaussdb_runtime::transport::{HttpOptions, Proxy, TransportErrorKind};
use gaussdb_runtime::{Client, Credentials, Error, Method, Sent};
use tokio::io::AsyncWriteExt;

use crate::demo::*;
use crate::server::*;

#[tokio::test]
async fn the_line_on_the_wire_is_the_one_that_was_signed() {
    let (client, server) = over(vec![answer(204, "", ""), good()]).await;
    let id = "a/b c%2F+é~'*";
    client.send(&DeleteThing { id: Some(id.into()) }).await.unwrap();
    let line = "DELETE /v1/p1/things/a%2Fb%20c%252F%2B%C3%A9~%27%2A HTTP/1.1\r\n";
    assert!(server.requests()[0].starts_with(line), "{}", server.requests()[0]);
    let input = ListThings { ids: vec!["x y".into(), "=&?/".into()], ..Default::default() };
    client.send(&input).await.unwrap();
    let request = &server.requests()[1];
    assert!(request.starts_with("GET /v1/p1/things?id=%3D%26%3F%2F&id=x%20y HTTP/1.1\r\n"), "{request}");
    assert!(request.contains(&format!("host: 127.0.0.1:{}\r\n", server.port)), "{request}");
}

#[tokio::test]
async fn connections_are_kept() {
    let (client, server) = over(vec![good(), good(), good()]).await;
    for _ in 0..3 {
        list(&client.clone()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

/// A certificate of our own for the loopback, with these protocols offered.
fn certificate(protocols: &[&str]) -> (tokio_rustls::TlsAcceptor, Vec<u8>) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    (Arc::new(config).into(), made.cert.pem().into_bytes())
}

#[tokio::test]
async fn certificates_are_checked() {
    let (acceptor, pem) = certificate(&[]);
    let server = Server::start_tls(vec![good(), good()], acceptor).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let error = client_of(to(&url)).send(&create()).await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Tls, "{error:?}");
    assert_eq!((error.sent(), server.requests().len()), (Sent::No, 0));
    let trusting = HttpOptions { authorities: vec![pem], ..options() };
    list(&client_of(to(&url).http(trusting))).await.unwrap();
    let careless = HttpOptions { danger_accept_any_certificate: true, ..options() };
    list(&client_of(to(&url).http(careless))).await.unwrap();
}

/// Speaks HTTP/2 only and answers every stream alike.
async fn start_http2(acceptor: tokio_rustls::TlsAcceptor) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut connection = h2::server::handshake(acceptor.accept(stream).await.unwrap()).await.unwrap();
        while let Some(Ok((request, mut respond))) = connection.accept().await {
            let body = format!(r#"{{"things": [{{"id": "{}"}}]}}"#, request.uri().path());
            let mut sending = respond.send_response(http::Response::new(()), false).unwrap();
            sending.send_data(body.into(), true).unwrap();
        }
    });
    port
}

#[tokio::test]
async fn http2_is_spoken_where_it_is_offered() {
    let (acceptor, pem) = certificate(&["h2"]);
    let url = format!("https://127.0.0.1:{}", start_http2(acceptor).await);
    let client = client_of(to(&url).http(HttpOptions { authorities: vec![pem], ..options() }));
    // Many calls at once go over the one connection that the server takes.
    let warm = list(&client).await.unwrap();
    assert_eq!(warm.things[0].id, "/v1/p1/things");
    let input = ListThings::default();
    let calls = (0..20).map(|_| client.send(&input));
    for result in futures_util::future::join_all(calls).await {
        result.unwrap();
    }
}

#[tokio::test]
async fn plain_http_where_tls_is_expected() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.write_all(&bytes(400, "", b"speak HTTP")).await.unwrap();
        }
    });
    let error = client_of(to(&url)).send(&create()).await.unwrap_err();
    assert!(matches!(error, Error::Connect(_)) && error.sent() == Sent::No, "{error:?}");
}

#[tokio::test]
async fn a_proxy_is_used_with_its_login() {
    let server = Server::start(vec![good()]).await;
    let proxy = Proxy { url: server.url(), login: Some(("ann".into(), "hunter2".into())) };
    let proxied = HttpOptions { proxy: Some(proxy), ..HttpOptions::default() };
    list(&client_of(to("http://demo.test").http(proxied))).await.unwrap();
    let request = &server.requests()[0];
    assert!(request.starts_with("GET http://demo.test/v1/p1/things HTTP/1.1\r\n"), "{request}");
    assert!(request.to_lowercase().contains("proxy-authorization: basic "), "{request}");
}

#[tokio::test]
async fn raw_calls_and_check_work_over_http() {
    let projects = answer(200, "", r#"{"projects": [{"id": "p7"}]}"#);
    let server = Server::start(vec![projects, answer(200, "", "[1]")]).await;
    let config = gaussdb_runtime::Config::builder()
        .environment(gaussdb_runtime::Environment::fixed([], []))
        .credentials(Credentials::new("AK", "SK"))
        .region("cn-north-4")
        .endpoint(server.url())
        .iam_endpoint(server.url())
        .application("my tool/1.0")
        .http(options())
        .build()
        .unwrap();
    config.check().await.unwrap();
    let client = Client::new(&SERVICE, &config);
    let found = client.call(Method::Get, "/v1/{project_id}/x", None).await.unwrap();
    assert_eq!(found, serde_json::json!([1]));
    let request = &server.requests()[1];
    assert!(request.starts_with("GET /v1/p7/x ") && request.contains(" my tool/1.0\r\n"), "{request}");
}
