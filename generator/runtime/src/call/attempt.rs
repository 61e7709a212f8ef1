//! One attempt: credentials → sign → send → classify.  In: a call, an endpoint.  Out: a success, or a failure and what
//! can fix it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::auth::credentials::{Credentials, Kind};
use crate::auth::signing::{Signed, ToSign, sign_by};
use crate::clock::{limit, skewed, stamp};
use crate::config::Inner;
use crate::config::hook::{Attempt, AttemptOutcome};
use crate::description::operation::Answer;
use crate::endpoint::Endpoint;
use crate::error::call::Error;
use crate::error::failure::Failure;
use crate::error::sent::Sent;
use crate::error::service_error::{ServiceError, SignatureMismatch, request_id};
use crate::http::encoding;
use crate::http::message::{HttpRequest, HttpResponse};
use crate::http::transport::error::{TransportError, TransportErrorKind};
use crate::retry::{self, Symptom};
use crate::secret::redact;

use super::identity::credentials;
use super::plan::{Answered, Plan};
use super::request::Resolved;

/// The gateway refuses longer bodies when they are signed.
const LONGEST_SIGNED: usize = 12 << 20;

/// A call in progress.
pub(super) struct Call<'a> {
    pub inner: &'a Inner,
    pub plan: &'a Plan,
    pub resolved: Resolved,
    pub endpoints: Arc<[Endpoint]>,
    pub begin: Duration,
}

/// Why an attempt failed, and what else is known.
pub(super) struct Failed {
    pub error: Error,
    pub transient: bool,
    pub retry_after: Option<Duration>,
    pub date: Option<SystemTime>,
    pub generation: u64,
    /// The clock correction that it was signed with, if it was signed.
    pub signed: Option<i64>,
    pub transport: Option<TransportErrorKind>,
}

impl Call<'_> {
    pub(super) async fn attempt(&self, number: u32, place: usize) -> Result<Answered, Box<Failed>> {
        let endpoint = &self.endpoints[place];
        let getting = Box::pin(credentials(self.inner, self.plan));
        let clock = &*self.inner.settings.clock;
        let Some(got) = limit(clock, self.remaining(), getting).await else {
            return Err(Failed::early(self.timeout(format!("no credentials yet; {}", self.over()), Sent::No)));
        };
        let (credentials, generation) = got.map_err(Failed::early)?;
        let skew = self.inner.skew.seconds();
        let (request, signed) = self.sign(endpoint, &credentials, skew).map_err(Failed::early)?;
        let attempt = Attempt {
            service: self.plan.service.name,
            operation: &self.plan.id,
            method: self.plan.method,
            host: &endpoint.authority,
            region: self.inner.settings.region.as_deref(),
            number,
        };
        self.inner.settings.hooks.iter().for_each(|hook| hook.before(&attempt));
        let start = clock.monotonic();
        let result = self.exchange(request).await;
        let latency = clock.monotonic().saturating_sub(start);
        let answered = match result {
            Ok(response) => self.judge(response, &credentials, signed.as_ref()),
            Err((kind, error)) => Err(Failed::transport(kind, error)),
        };
        self.report(&attempt, &answered, latency);
        answered.map_err(|mut failed| {
            failed.generation = generation;
            failed.signed = signed.is_some().then_some(skew);
            failed
        })
    }

    /// The time that is left for the call.
    pub(super) fn remaining(&self) -> Duration {
        self.plan.timeouts.operation.saturating_sub(self.elapsed())
    }

    /// The limit that ends the call.
    fn over(&self) -> String {
        format!("the call took {:?} (`Timeouts::operation`)", self.plan.timeouts.operation)
    }

    /// The time since the call began.
    pub(super) fn elapsed(&self) -> Duration {
        self.inner.settings.clock.monotonic().saturating_sub(self.begin)
    }

    /// The request with its signature or token.
    fn sign(
        &self,
        endpoint: &Endpoint,
        credentials: &Credentials,
        skew: i64,
    ) -> Result<(HttpRequest, Option<Signed>), Error> {
        let resolved = &self.resolved;
        let path = format!("{}{}", endpoint.prefix, resolved.path);
        let query = encoding::query_string(&resolved.query);
        let mark = if query.is_empty() { "" } else { "?" };
        let url = format!("{}{path}{mark}{query}", endpoint.origin);
        let mut request = HttpRequest::new(self.plan.method, url);
        request.headers = resolved.headers.clone();
        request.body = resolved.body.clone();
        request.body_limit = self.inner.settings.body_limit;
        let (access_key, secret_key) = match &credentials.kind {
            Kind::Token(token) => {
                request.headers.set("X-Auth-Token", token.expose());
                return Ok((request, None));
            }
            Kind::Keys { access_key, secret_key, security_token } => {
                if let Some(token) = security_token {
                    request.headers.set("X-Security-Token", token.expose());
                }
                (access_key, secret_key)
            }
        };
        if request.body.len() > LONGEST_SIGNED {
            let message = "the body is above 12 MB, which cannot be signed; use a user token";
            return Err(Error::build(self.plan.id.clone(), message));
        }
        let now = skewed(self.inner.settings.clock.now(), skew);
        let to_sign = ToSign {
            method: self.plan.method.as_str(),
            authority: &endpoint.authority,
            path: &path,
            query: &resolved.query,
            headers: &request.headers,
            body: &request.body,
            stamp: &stamp(now),
        };
        let signed = sign_by(&self.inner.settings.signing, &to_sign, access_key, secret_key);
        request.headers.extend(signed.headers.clone());
        Ok((request, Some(signed)))
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, (Option<TransportErrorKind>, Error)> {
        let allowed = self.plan.timeouts.attempt.min(self.remaining());
        let sending = self.inner.transport.send(request);
        match limit(&*self.inner.settings.clock, allowed, sending).await {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => Err((Some(error.kind), self.wire_error(error))),
            None => {
                let message = match allowed == self.plan.timeouts.attempt {
                    true => format!("no whole response within {allowed:?} (`Timeouts::attempt`)"),
                    false => format!("no whole response; {}", self.over()),
                };
                Err((None, self.timeout(message, Sent::Perhaps)))
            }
        }
    }

    /// Success or failure of an answer.
    fn judge(
        &self,
        mut response: HttpResponse,
        credentials: &Credentials,
        signed: Option<&Signed>,
    ) -> Result<Answered, Box<Failed>> {
        let mut secrets = self.resolved.secrets.clone();
        secrets.extend(credentials.secrets().into_iter().map(str::to_owned));
        // A signature is valid for 15 minutes, so it is a secret.
        secrets.extend(signed.map(|signed| signed.signature.clone()));
        if let Some(error) = self.failure(&response, &secrets) {
            return Err(self.refused(&response, error, signed));
        }
        // The headers of a success are shown as well.
        response.headers = response.headers.iter().map(|(n, v)| (n, redact::scrub(v, &secrets))).collect();
        let answered = Answered { response, wanted: self.plan.answer == Answer::Json, attempts: 0 };
        // Only an operation with a result inside its answer needs the document here.
        let Some(operation) = self.plan.operation.filter(|operation| operation.success_when.is_some()) else {
            return Ok(answered);
        };
        let (answered, json) = answered.into_json(operation.id).map_err(Failed::early)?;
        match ServiceError::hidden(operation, &answered.response, &json, &secrets) {
            Some(error) => Err(Failed::early(Error::Service(Box::new(error)))),
            None => Ok(answered),
        }
    }

    /// The failure that an answer's status means, unless a result code in its body says otherwise.
    fn failure(&self, response: &HttpResponse, secrets: &[String]) -> Option<ServiceError> {
        if (200..300).contains(&response.status) {
            return None;
        }
        let inside = self.plan.operation.and_then(|operation| ServiceError::inside(operation, response, secrets));
        let plain = || ServiceError::new(self.plan.service, self.plan.id.to_string(), response.clone(), secrets);
        inside.unwrap_or_else(|| Some(plain()))
    }

    /// A failure, and what its answer says about trying again.
    fn refused(&self, response: &HttpResponse, mut error: ServiceError, signed: Option<&Signed>) -> Box<Failed> {
        let date = response.headers.get("Date").and_then(|d| httpdate::parse_http_date(d).ok());
        // A `Retry-After` date is a time of the service's clock.
        let now = date.unwrap_or_else(|| self.inner.settings.clock.now());
        let requested = response.headers.get("Retry-After");
        let retry_after = requested.and_then(|text| retry::retry_after(text, now));
        if let Some(signed) = signed.filter(|_| refuses_signature(&error)) {
            let mismatch = SignatureMismatch::new(&signed.canonical_request, error.message());
            error.mismatch = Some(Box::new(mismatch));
        }
        let mut failed = Failed::early(Error::Service(Box::new(error)));
        failed.date = date;
        failed.retry_after = retry_after;
        failed
    }

    fn timeout(&self, message: impl Into<String>, sent: Sent) -> Error {
        Error::Timeout(Failure::new(self.plan.id.clone(), message).sent(sent))
    }

    fn wire_error(&self, error: TransportError) -> Error {
        let kind = error.kind;
        let failure = Failure::new(self.plan.id.clone(), error.message.clone()).because(error);
        match kind {
            TransportErrorKind::Invalid => Error::Build(failure),
            TransportErrorKind::ConnectTimeout => Error::Timeout(failure),
            TransportErrorKind::Resolve | TransportErrorKind::Tls | TransportErrorKind::Connect => {
                Error::Connect(failure)
            }
            TransportErrorKind::Interrupted | TransportErrorKind::TooLong => Error::Interrupted(failure),
        }
    }

    fn report(&self, attempt: &Attempt<'_>, answered: &Result<Answered, Box<Failed>>, latency: Duration) {
        let outcome = match answered {
            Ok(answered) => AttemptOutcome {
                status: Some(answered.response.status),
                request_id: None,
                error: None,
                latency,
                length: answered.response.body.len(),
            },
            Err(failed) => AttemptOutcome {
                status: failed.error.status(),
                request_id: failed.error.request_id(),
                error: Some(&failed.error),
                latency,
                length: failed.error.as_service().map_or(0, |error| error.body().len()),
            },
        };
        let found = answered.as_ref().ok().and_then(|a| request_id(&a.response.headers));
        let outcome = AttemptOutcome { request_id: found.as_deref().or(outcome.request_id), ..outcome };
        let span = tracing::Span::current();
        span.record("host", attempt.host);
        span.record("status", outcome.status);
        span.record("code", outcome.error.and_then(Error::code));
        span.record("request_id", outcome.request_id);
        span.record("latency_ms", latency.as_millis() as u64);
        match outcome.error {
            None => tracing::debug!("attempt ended"),
            Some(error) => tracing::debug!(%error, "attempt ended"),
        }
        self.inner.settings.hooks.iter().for_each(|hook| hook.after(attempt, &outcome));
    }
}

impl Failed {
    /// A failure that a repetition does not fix, unless the service's answer says otherwise.
    fn early(error: Error) -> Box<Self> {
        Box::new(Self {
            error,
            transient: false,
            retry_after: None,
            date: None,
            generation: 0,
            signed: None,
            transport: None,
        })
    }

    fn transport(kind: Option<TransportErrorKind>, error: Error) -> Box<Self> {
        let mut failed = Self::early(error);
        // Without a kind it is a time limit.
        failed.transient = kind.is_none_or(TransportErrorKind::is_transient);
        failed.transport = kind;
        failed
    }

    /// Whether another endpoint may be reached where this one was not.
    pub(super) fn unreachable(&self) -> bool {
        matches!(self.transport, Some(TransportErrorKind::Resolve | TransportErrorKind::Tls))
    }

    pub(super) fn symptom(&self) -> Symptom {
        let service = self.error.as_service();
        // An answer that cannot be read was a success: not to be repeated.
        Symptom {
            sent: self.error.sent(),
            transient: self.transient,
            status: service.map(ServiceError::status),
            kind: service.and_then(ServiceError::kind),
        }
    }
}

fn refuses_signature(error: &ServiceError) -> bool {
    let message = error.message().to_ascii_lowercase();
    matches!(error.status, 401 | 403)
        && ((error.is_foreign() && message.contains("sign")) || message.contains("canonical"))
}
