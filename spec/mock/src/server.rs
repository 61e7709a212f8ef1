//! HTTP in front of the world.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request as Incoming, State};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use axum::{Router, routing::any};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::fault::Fault;
use crate::message::{Reply, Request};
use crate::world::{Options, World};

/// Bodies above this size are refused.
const LARGEST: usize = 32 << 20;

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Mock {
    address: SocketAddr,
    world: Arc<World>,
    stop: Option<oneshot::Sender<Infallible>>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Mock {
    /// Starts a server on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// The port is taken, or the saved state cannot be read.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let address = listener.local_addr()?;
        let world = Arc::new(World::new(options).map_err(std::io::Error::other)?);
        let app = Router::new().fallback(any(serve)).with_state(Arc::clone(&world));
        let (stop, stopped) = oneshot::channel::<Infallible>();
        let task = tokio::spawn(async move {
            // Dropping the sender ends the wait.
            axum::serve(listener, app).with_graceful_shutdown(async move { drop(stopped.await) }).await
        });
        Ok(Mock { address, world, stop: Some(stop), task })
    }

    /// Where it is: `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What it knows.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Waits until the calls under way are answered, and stops.
    ///
    /// # Errors
    ///
    /// The server had stopped with an error.
    pub async fn stop(mut self) -> std::io::Result<()> {
        drop(self.stop.take());
        self.task.await.map_err(std::io::Error::other)?
    }
}

async fn serve(State(world): State<Arc<World>>, incoming: Incoming) -> Response<Body> {
    let (parts, body) = incoming.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return respond(&Reply::error(413, "MOCK.413", "the body has more than 32 MiB"), &Fault::default());
    };
    let decoded =
        |text: &str| percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let query = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let query = query.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(n, v)| (decoded(n), decoded(v)));
    let headers = parts.headers.iter();
    let headers =
        headers.map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let request = Request {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: query.collect(),
        headers: headers.collect(),
        body: body.to_vec(),
    };
    let (reply, fault) = world.answer(&request);
    if fault.delay > 0 {
        tokio::time::sleep(Duration::from_millis(fault.delay)).await;
    }
    if world.options.log {
        println!(
            "{} {} {} {}",
            reply.status,
            request.method,
            request.path,
            reply.note.lines().next().unwrap_or_default()
        );
    }
    respond(&reply, &fault)
}

fn respond(reply: &Reply, fault: &Fault) -> Response<Body> {
    let text = reply.body.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut response = Response::new(match (fault.reset, fault.cut) {
        (true, _) => broken(""),
        (_, true) => broken(&text[..(0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)]),
        _ => Body::from(text),
    });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if reply.body.is_some() {
        response.headers_mut().insert("content-type", HeaderValue::from_static("application/json;charset=UTF-8"));
    }
    for (name, value) in &reply.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::try_from(value.as_str())) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A body that ends with an error, which closes the connection.
fn broken(text: &str) -> Body {
    let first = Bytes::copy_from_slice(text.as_bytes());
    let parts = [Ok(first), Err(std::io::Error::other("a fault that was asked for"))];
    Body::from_stream(futures_util::stream::iter(parts))
}
