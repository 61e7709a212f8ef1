//! One call: (credentials → sign → send → classify)*.  In: a described request.  Out: a successful answer, or an error.
//!
//! Invariants: every attempt is signed anew; the URL on the wire is the one that was signed; nothing is sent before
//! every part of the URL is known; dropping the future stops everything.

use std::time::Duration;

use tracing::Instrument;

use crate::call::attempt::{Call, Failed};
use crate::call::identity;
use crate::call::plan::{Answered, Plan, invalid};
use crate::call::request::{Request, Resolved, Scope, has_control};
use crate::clock::limit;
use crate::config::Inner;
use crate::config::no_identity;
use crate::description::kind::ErrorKind;
use crate::error::call::Error;
use crate::error::failure::Failure;
use crate::error::sent::Sent;
use crate::error::service_error::request_id;
use crate::http::message::is_secret_header;
use crate::retry::{self, Verdict};

/// Sends a call.
pub(crate) async fn execute(inner: &Inner, plan: Plan, request: Request) -> Result<Answered, Error> {
    let span = tracing::info_span!(
        "call",
        operation = %plan.id,
        service = plan.service.name,
        region = inner.settings.region.as_deref(),
        attempts = tracing::field::Empty,
        status = tracing::field::Empty,
        code = tracing::field::Empty,
        request_id = tracing::field::Empty,
        latency_ms = tracing::field::Empty,
    );
    run(inner, &plan, request).instrument(span).await
}

async fn run(inner: &Inner, plan: &Plan, request: Request) -> Result<Answered, Error> {
    if plan.headers.iter().any(|(_, value)| has_control(value)) {
        return Err(Error::build(plan.id.clone(), "a header of the caller holds control characters"));
    }
    let begin = inner.settings.clock.monotonic();
    let endpoints = inner.endpoints_of(plan.service).map_err(|message| Error::build(plan.id.clone(), message))?;
    let finding = Box::pin(identity::find(inner, plan, &request));
    let found = limit(&*inner.settings.clock, plan.timeouts.operation, finding).await;
    let late = || Error::Timeout(Failure::new(plan.id.clone(), no_identity(plan.timeouts.operation)).sent(Sent::No));
    let scope = found.unwrap_or_else(|| Err(late()))?;
    let of_domain = request.is_of_domain();
    let resolved = request.resolve(&scope).map_err(|violations| invalid(plan, violations))?;
    let mut resolved = with_common_headers(inner, plan, resolved, scope, of_domain);
    let hidden = resolved.headers.iter().filter(|(name, _)| is_secret_header(name));
    let hidden: Vec<_> = hidden.map(|(_, value)| value.to_owned()).collect();
    resolved.secrets.extend(hidden);
    let call = Call { endpoints, inner, plan, resolved, begin };
    call.attempts().await
}

fn with_common_headers(inner: &Inner, plan: &Plan, mut resolved: Resolved, scope: Scope, of_domain: bool) -> Resolved {
    resolved.headers.set("User-Agent", inner.settings.user_agent.as_str());
    match (scope.project_id.filter(|_| !of_domain), scope.domain_id) {
        (Some(id), _) => resolved.headers.set("X-Project-Id", id),
        (None, Some(id)) => resolved.headers.set("X-Domain-Id", id),
        (None, None) => {}
    }
    resolved.headers.extend(plan.headers.clone());
    resolved
}

impl Call<'_> {
    async fn attempts(&self) -> Result<Answered, Error> {
        let (mut number, mut place) = (1, 0);
        let (mut renewed, mut adjusted) = (false, false);
        loop {
            let span = tracing::debug_span!(
                "attempt",
                number,
                host = tracing::field::Empty,
                status = tracing::field::Empty,
                code = tracing::field::Empty,
                request_id = tracing::field::Empty,
                latency_ms = tracing::field::Empty,
            );
            let failed = match self.attempt(number, place).instrument(span).await {
                Ok(mut answered) => {
                    answered.attempts = number;
                    self.inner.budget.earn();
                    let response = &answered.response;
                    let id = request_id(&response.headers);
                    self.record(number, Some(response.status), None, id.as_deref());
                    return Ok(answered);
                }
                Err(failed) => failed,
            };
            // Three causes that can be fixed without a pause, each only once.
            if failed.unreachable() && place + 1 < self.endpoints.len() {
                place += 1;
                continue;
            }
            if !adjusted && self.learn_skew(&failed) {
                adjusted = true;
                continue;
            }
            if !renewed && self.renew(&failed).await {
                renewed = true;
                continue;
            }
            let Some(pause) = self.pause(&failed, number).filter(|_| self.inner.budget.spend()) else {
                let error = &failed.error;
                self.record(number, error.status(), error.code(), error.request_id());
                return Err(failed.error.after(number));
            };
            tracing::debug!(number, ?pause, "repeating");
            self.inner.settings.clock.pause(pause).await;
            number += 1;
        }
    }

    /// How long to wait before the next attempt; `None` when there is none.
    fn pause(&self, failed: &Failed, number: u32) -> Option<Duration> {
        let policy = &self.plan.retry;
        let symptom = failed.symptom();
        let again = retry::classify(symptom, self.plan.idempotent) == Verdict::Retry;
        let pause = policy.pause(number, fastrand::f64(), symptom.kind, failed.retry_after)?;
        (again && number < policy.attempts && pause < self.remaining()).then_some(pause)
    }

    /// Updates the clock correction from a refusal that a wrong clock explains.
    fn learn_skew(&self, failed: &Failed) -> bool {
        let ours = self.inner.settings.clock.now();
        failed.signed.is_some_and(|used| self.inner.skew.learn(used, ours, failed.error.status(), failed.date))
    }

    /// Replaces refused credentials.
    async fn renew(&self, failed: &Failed) -> bool {
        let refused = failed
            .error
            .as_service()
            .is_some_and(|error| error.status == 401 && error.kind() == Some(ErrorKind::Permission));
        let Ok(identity) = self.inner.identity() else {
            return false;
        };
        let base = identity.base();
        let context = self.inner.context(&base);
        let renewing = Box::pin(self.inner.credentials.renew(&context, failed.generation));
        refused && limit(&*self.inner.settings.clock, self.remaining(), renewing).await.unwrap_or(false)
    }

    /// Records the result in the span of the call.
    fn record(&self, number: u32, status: Option<u16>, code: Option<&str>, request_id: Option<&str>) {
        let span = tracing::Span::current();
        span.record("attempts", number);
        span.record("status", status);
        span.record("code", code);
        span.record("request_id", request_id);
        span.record("latency_ms", self.elapsed().as_millis() as u64);
    }
}
