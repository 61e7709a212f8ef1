//! A small HTTP server on the loopback that misbehaves on request.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gaussdb_runtime::transport::{HttpOptions, TransportErrorKind};
use gaussdb_runtime::{Client, ConfigBuilder, Error};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::demo::*;

/// What the server does with one request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes and breaks the connection.
    SendAndBreak(Vec<u8>),
    /// Sends the first bytes at once and the second ones one by one.
    Drip(Vec<u8>, Duration),
    /// Sends the head and then the same bytes for ever.
    Endless(Vec<u8>, Vec<u8>),
    /// Says nothing.
    Hang,
}

/// An answer with a length.
pub fn answer(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Reply {
    Reply::Send(bytes(status, headers, body.as_ref()))
}

/// The bytes of an answer.
pub fn bytes(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A running server.
#[derive(Clone)]
pub struct Server {
    pub port: u16,
    replies: Arc<Mutex<VecDeque<Reply>>>,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    closed: Arc<AtomicUsize>,
}

impl Server {
    /// Answers with these replies in order.
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::serve(replies, None).await
    }

    /// The same over TLS.
    pub async fn start_tls(replies: impl IntoIterator<Item = Reply>, tls: tokio_rustls::TlsAcceptor) -> Self {
        Self::serve(replies, Some(tls)).await
    }

    async fn serve(replies: impl IntoIterator<Item = Reply>, tls: Option<tokio_rustls::TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            replies: Arc::new(Mutex::new(replies.into_iter().collect())),
            requests: Arc::default(),
            connections: Arc::default(),
            closed: Arc::default(),
        };
        let running = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                running.connections.fetch_add(1, Ordering::SeqCst);
                let (server, tls) = (running.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => server.connection(stream).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                server.connection(stream).await;
                            }
                        }
                    }
                    server.closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Head and body of every request so far.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn closed(&self) -> usize {
        self.closed.load(Ordering::SeqCst)
    }

    async fn connection(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        while let Some(request) = read_request(&mut stream).await {
            self.requests.lock().unwrap().push(request);
            let reply = self.replies.lock().unwrap().pop_front();
            let alive = match reply {
                None => write(&mut stream, &bytes(599, "", b"no reply is left")).await,
                Some(Reply::Send(bytes)) => write(&mut stream, &bytes).await,
                Some(Reply::SendAndBreak(bytes)) => {
                    write(&mut stream, &bytes).await;
                    false
                }
                Some(Reply::Drip(bytes, pause)) => {
                    let mut alive = true;
                    for byte in bytes {
                        tokio::time::sleep(pause).await;
                        alive = alive && write(&mut stream, &[byte]).await;
                    }
                    alive
                }
                Some(Reply::Endless(head, part)) => {
                    let mut alive = write(&mut stream, &head).await;
                    while alive {
                        alive = write(&mut stream, &part).await;
                    }
                    false
                }
                Some(Reply::Hang) => {
                    let mut rest = [0; 1];
                    let _ = stream.read(&mut rest).await;
                    false
                }
            };
            if !alive {
                return;
            }
        }
    }
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> bool {
    stream.write_all(bytes).await.is_ok() && stream.flush().await.is_ok()
}

async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut text = Vec::new();
    let mut byte = [0; 1];
    while !text.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        text.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&text).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    text.extend(body);
    Some(String::from_utf8_lossy(&text).into_owned())
}

pub fn options() -> HttpOptions {
    HttpOptions::default().ignore_environment_proxy(true)
}

pub fn to(url: &str) -> ConfigBuilder {
    builder().endpoint(url).iam_endpoint(url).http(options())
}

pub fn client_of(builder: ConfigBuilder) -> Client {
    Client::new(&SERVICE, &builder.build().unwrap())
}

pub async fn over(replies: Vec<Reply>) -> (Client, Server) {
    let server = Server::start(replies).await;
    (client_of(to(&server.url())), server)
}

pub fn good() -> Reply {
    answer(200, "", r#"{"things": [{"id": "a"}]}"#)
}

pub fn kind(error: &Error) -> TransportErrorKind {
    error.transport().unwrap().kind
}

pub async fn list(client: &Client) -> Result<Things, Error> {
    client.send(&ListThings::default()).await
}
