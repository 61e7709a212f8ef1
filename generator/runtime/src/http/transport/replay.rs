//! Transports without a network.  In: answers made beforehand.  Out: those answers, and the requests that were sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse, Method};
use crate::http::transport::error::{TransportError, TransportErrorKind};
use crate::http::transport::exchange::Transport;

/// One prepared answer and what the request for it must look like.
#[derive(Debug)]
pub struct Exchange {
    expected: Option<(Method, String)>,
    answer: Result<HttpResponse, TransportError>,
}

impl Exchange {
    /// An answer to any request.
    pub fn answer(response: HttpResponse) -> Self {
        Self { expected: None, answer: Ok(response) }
    }

    /// A transport failure for any request.
    pub fn failure(error: TransportError) -> Self {
        Self { expected: None, answer: Err(error) }
    }

    /// Only for this method and this path with its query, encoded, without scheme and host.
    #[must_use]
    pub fn to(mut self, method: Method, path_and_query: &str) -> Self {
        self.expected = Some((method, path_and_query.to_owned()));
        self
    }
}

/// Answers from a list, in order, and keeps the requests. A request that is not the expected one,
/// or one too many, is an error of kind [`TransportErrorKind::Invalid`].
#[derive(Debug, Clone, Default)]
pub struct Replay {
    exchanges: Arc<Mutex<VecDeque<Exchange>>>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Replay {
    /// A list of exchanges.
    pub fn new(exchanges: impl IntoIterator<Item = Exchange>) -> Self {
        Self { exchanges: Arc::new(Mutex::new(exchanges.into_iter().collect())), seen: Arc::default() }
    }

    /// A list of answers to any requests.
    pub fn answers(responses: impl IntoIterator<Item = HttpResponse>) -> Self {
        Self::new(responses.into_iter().map(Exchange::answer))
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<HttpRequest> {
        lock(&self.seen).clone()
    }

    /// How many answers are left.
    pub fn remaining(&self) -> usize {
        lock(&self.exchanges).len()
    }

    fn next(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let invalid = |message| Err(TransportError::new(TransportErrorKind::Invalid, message));
        let got = (request.method, request.target().to_owned());
        lock(&self.seen).push(request);
        let mut exchanges = lock(&self.exchanges);
        match exchanges.front().map(|next| &next.expected) {
            None => return invalid(format!("no answer is left for {} {}", got.0, got.1)),
            Some(Some(expected)) if *expected != got => {
                return invalid(format!("expected {} {}, got {} {}", expected.0, expected.1, got.0, got.1));
            }
            Some(_) => {}
        }
        match exchanges.pop_front() {
            Some(exchange) => exchange.answer,
            None => invalid("no answer is left".to_owned()),
        }
    }
}

impl Transport for Replay {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = self.next(request);
        Box::pin(async move { answer })
    }
}

/// A request and its answer, `None` where the exchange failed.
pub type Captured = (HttpRequest, Option<HttpResponse>);

/// Passes requests on to another transport and keeps both sides.
#[derive(Debug, Clone)]
pub struct Capture<T> {
    inner: T,
    seen: Arc<Mutex<Vec<Captured>>>,
}

impl<T: Transport> Capture<T> {
    /// Wraps a transport.
    pub fn new(inner: T) -> Self {
        Self { inner, seen: Arc::default() }
    }

    /// Every request with its answer, `None` where the exchange failed.
    pub fn exchanges(&self) -> Vec<Captured> {
        lock(&self.seen).clone()
    }
}

impl<T: Transport> Transport for Capture<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let answer = self.inner.send(request.clone()).await;
            lock(&self.seen).push((request, answer.as_ref().ok().cloned()));
            answer
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    fn get(replay: &impl Transport, url: &str) -> Result<u16, String> {
        let answer = replay.send(HttpRequest::new(Method::Get, url));
        let answer = answer.now_or_never().expect("a replay never waits");
        answer.map(|r| r.status).map_err(|e| e.message)
    }

    #[test]
    fn answers_in_order_and_compares() {
        let replay = Replay::new([
            Exchange::answer(HttpResponse::new(200, "")),
            Exchange::answer(HttpResponse::new(201, "")).to(Method::Get, "/b?c=d"),
        ]);
        assert_eq!(get(&replay, "https://h/a"), Ok(200));
        let wrong = get(&replay, "https://h/x").unwrap_err();
        assert_eq!(wrong, "expected GET /b?c=d, got GET /x");
        assert_eq!(get(&replay, "https://h/b?c=d"), Ok(201));
        assert_eq!(get(&replay, "https://h").unwrap_err(), "no answer is left for GET /");
        assert_eq!(replay.requests().len(), 4);
    }

    #[test]
    fn a_capture_keeps_both_sides() {
        let capture = Capture::new(Replay::answers([HttpResponse::new(204, "")]));
        assert_eq!(get(&capture, "https://h/a"), Ok(204));
        get(&capture, "https://h/b").unwrap_err();
        let seen = capture.exchanges();
        assert_eq!(seen[0].1.as_ref().map(|r| r.status), Some(204));
        assert!(seen[1].1.is_none());
    }
}
