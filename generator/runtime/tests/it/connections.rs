//! What is on the wire and over which connection: bytes, TLS, HTTP/2, proxies, on the loopback.

use std::sync::Arc;
use std::time::Duration;

use gaussdb_runtime::signing::{ToSign, sign};
use gaussdb_runtime::transport::{ClientIdentity, HttpOptions, Proxy, TransportErrorKind};
use gaussdb_runtime::{Client, Credentials, Error, Method, Sent, Timeouts};
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
async fn a_request_without_a_body_says_so_where_bodies_are_usual() {
    let (client, server) = over(vec![]).await;
    for method in [Method::Post, Method::Put, Method::Patch, Method::Get, Method::Delete, Method::Head] {
        client.call(method, "/v1/x", None).await.unwrap_err();
    }
    let requests = server.requests();
    let lengths = |method: &str| {
        let found = requests.iter().find(|request| request.starts_with(method)).unwrap().to_lowercase();
        assert!(found.contains("\r\ncontent-type: application/json\r\n"), "{found}");
        found.matches("\r\ncontent-length: 0\r\n").count()
    };
    assert_eq!(["POST", "PUT", "PATCH", "GET", "DELETE", "HEAD"].map(lengths), [1, 1, 1, 0, 0, 0]);
    requests.iter().for_each(|request| verify(request));
}

/// Signs what arrived, as the gateway would, and compares.
fn verify(request: &str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let [method, target, _] = lines.next().unwrap().split(' ').collect::<Vec<_>>()[..] else {
        panic!("{request}");
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap());
    let query: Vec<_> = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    let fields: Vec<_> = lines.map(|line| line.split_once(": ").unwrap()).collect();
    let field = |name: &str| fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).unwrap().1;
    let authorization = field("authorization");
    let names = authorization.split("SignedHeaders=").nth(1).unwrap().split(',').next().unwrap();
    let headers = names.split(';').filter(|name| *name != "host").map(|name| (name, field(name)));
    let to_sign = ToSign {
        method,
        authority: field("host"),
        path,
        query: &query,
        headers: &headers.collect(),
        body: body.as_bytes(),
        stamp: field("x-sdk-date"),
    };
    let signed = sign(&to_sign, "AK", &"hunter2-secret-key".into());
    assert!(authorization.ends_with(&signed.signature), "{request}\n{}", signed.canonical_request);
}

#[tokio::test]
async fn the_service_can_verify_whatever_is_sent() {
    let texts =
        ["a", "a/b", "%2F", "%", "a b+c", "é中🙂", "~-._", "?#[]@!$&'()*,;=:", "\"<>\\^`{|}", "..a", "a.", "\u{7f}\t"];
    let mut random = fastrand::Rng::with_seed(7);
    let mut letter = move || random.char('\u{1}'..'\u{2fff}');
    let random: Vec<String> = (0..20).map(|length| (0..=length).map(|_| letter()).collect()).collect();
    let texts = texts.iter().map(ToString::to_string).chain(random).filter(|text| !matches!(text.as_str(), "." | ".."));
    let texts: Vec<String> = texts.filter(|text| !text.split('/').any(|part| part == "." || part == "..")).collect();
    let (client, server) = over(vec![]).await;
    for text in &texts {
        client.send(&DeleteThing { id: Some(text.clone()) }).await.unwrap_err();
        let input = ListThings { ids: vec![text.clone(), "b".into(), String::new()], ..Default::default() };
        client.send(&input).await.unwrap_err();
        client.send(&CreateThing { name: Some(text.clone()), ..create() }).await.unwrap_err();
        let path = format!("/v1/{{project_id}}/x y?{text}={text}");
        let _ = client.call(Method::Post, &path, Some(&serde_json::json!({"text": text}))).await;
    }
    let requests = server.requests();
    assert!(requests.len() > texts.len() * 3, "{}", requests.len());
    requests.iter().for_each(|request| verify(request));
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_harms_no_create() {
    let last = Reply::SendAndBreak(bytes(200, "", br#"{"things": []}"#));
    let (client, server) = over(vec![last, answer(202, "", r#"{"id": "a"}"#)]).await;
    list(&client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    client.send(&create()).await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}

#[tokio::test]
async fn connections_are_kept() {
    let (client, server) = over(vec![good(), good(), good()]).await;
    for _ in 0..3 {
        list(&client.clone()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

/// A server's certificate of our own for the loopback, with these protocols offered.
fn certificate(protocols: &[&str]) -> (tokio_rustls::TlsAcceptor, Vec<u8>) {
    certificate_for(protocols, None)
}

/// The same for a server that requires a client certificate issued by this one.
fn certificate_for(protocols: &[&str], clients: Option<&rcgen::Certificate>) -> (tokio_rustls::TlsAcceptor, Vec<u8>) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = clients.map(|certificate| {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(certificate.der().clone()).unwrap();
        let builder = rustls::server::WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone());
        builder.build().unwrap()
    });
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let builder = match verifier {
        Some(verifier) => builder.with_client_cert_verifier(verifier),
        None => builder.with_no_client_auth(),
    };
    let mut config = builder.with_single_cert(vec![made.cert.der().clone()], key).unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    (Arc::new(config).into(), made.cert.pem().into_bytes())
}

#[tokio::test]
async fn a_certificate_of_our_own_is_shown() {
    let mine = rcgen::generate_simple_self_signed(["client".to_owned()]).unwrap();
    let (acceptor, pem) = certificate_for(&[], Some(&mine.cert));
    let server = Server::start_tls(vec![good()], acceptor).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let trusting = options().authority(pem);
    list(&client_of(to(&url).http(trusting.clone()))).await.unwrap_err();
    let certificates = mine.cert.pem().into_bytes();
    let identity = ClientIdentity::new(certificates, mine.signing_key.serialize_pem());
    list(&client_of(to(&url).http(trusting.identity(identity)))).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn http2_can_be_left_out() {
    let (acceptor, pem) = certificate(&["h2", "http/1.1"]);
    let server = Server::start_tls(vec![good()], acceptor).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let plain = options().authority(pem).http1_only(true);
    list(&client_of(to(&url).http(plain))).await.unwrap();
    assert!(server.requests()[0].contains("HTTP/1.1\r\n"));
}

/// Accepts connections and sends nothing.
async fn silent() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            open.push(stream);
        }
    });
    url
}

#[tokio::test]
async fn connecting_has_a_limit_of_its_own() {
    let url = silent().await;
    let timeouts = Timeouts::default().connect(Duration::from_millis(100));
    let error = client_of(to(&url).timeouts(timeouts)).send(&create()).await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::ConnectTimeout, "{error:?}");
    assert!(matches!(error, Error::Timeout(_)) && error.sent() == Sent::No, "{error:?}");
}

#[tokio::test]
async fn a_proxy_that_refuses_has_sent_nothing() {
    let refusal = || answer(407, "", "");
    let server = Server::start((0..9).map(|_| refusal())).await;
    let proxied = HttpOptions::default().proxy(Proxy::new(server.url()));
    let error = client_of(to("https://demo.test").http(proxied)).send(&create()).await.unwrap_err();
    assert!(matches!(error, Error::Connect(_)) && error.sent() == Sent::No, "{error:?}");
    assert!(server.requests().iter().all(|request| request.starts_with("CONNECT demo.test:443 ")));
}

#[tokio::test]
async fn certificates_are_checked() {
    let (acceptor, pem) = certificate(&[]);
    let server = Server::start_tls(vec![good(), good()], acceptor).await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let error = client_of(to(&url)).send(&create()).await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Tls, "{error:?}");
    assert_eq!((error.sent(), server.requests().len()), (Sent::No, 0));
    let trusting = options().authority(pem);
    list(&client_of(to(&url).http(trusting))).await.unwrap();
    let careless = options().danger_accept_any_certificate(true);
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
    let client = client_of(to(&url).http(options().authority(pem)));
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
    let proxy = Proxy::new(server.url()).login("ann", "hunter2");
    let proxied = HttpOptions::default().proxy(proxy);
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
