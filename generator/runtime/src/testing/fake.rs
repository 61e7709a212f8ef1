//! A fake service.  In: rules and requests.  Out: the answer of the first rule that matches; order of requests does not
//! matter.

use std::sync::{Arc, Mutex, PoisonError};

use super::rule::{Answers, Rule};
use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse};
use crate::http::transport::{Transport, TransportError, TransportErrorKind};

/// A transport that answers by rules and keeps the requests. The first rule that matches a request answers it, so special
/// rules come before general ones. A request that no rule matches is an error of kind [`TransportErrorKind::Invalid`].
/// Clones share rules and requests.
///
/// See [`Rule`] for an example.
#[derive(Debug, Clone, Default)]
pub struct Fake(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    rules: Vec<Answers>,
    requests: Vec<HttpRequest>,
}

impl Fake {
    /// A service that answers nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a rule, which is tried after the others.
    #[must_use]
    pub fn on<I>(self, rule: Rule<I>) -> Self {
        self.lock().rules.push(rule.into_answers());
        self
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.lock().requests.clone()
    }

    /// The rules that no request has used, as `GET /v1.0/{project_id}/clusters`.
    pub fn unused(&self) -> Vec<String> {
        let state = self.lock();
        state.rules.iter().filter(|rule| rule.used == 0).map(Answers::name).collect()
    }

    fn answer(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut state = self.lock();
        state.requests.push(request.clone());
        if let Some(rule) = state.rules.iter_mut().find(|rule| rule.matches(&request)) {
            return rule.next();
        }
        let rules: Vec<_> = state.rules.iter().map(Answers::name).collect();
        let message = format!(
            "no rule of the fake service matches {} {}; its rules are: {}",
            request.method,
            request.target(),
            rules.join(", ")
        );
        Err(TransportError::new(TransportErrorKind::Invalid, message))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = self.answer(request);
        Box::pin(async move { answer })
    }
}
