//! The client of a service.  In: an input of generated code, or a raw path.  Out: its output or an error.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde_json::Value;

use crate::call::execute::execute;
use crate::call::future::{ResponseFuture, SendFuture, UnderWay};
use crate::call::plan::{Answered, Plan, undecoded};
use crate::call::request::Request;
use crate::call::response::Arrived;
use crate::codegen::operation::{Answer, Input, Operation, Service};
use crate::config::Config;
use crate::config::timeouts::Timeouts;
use crate::data::decode;
use crate::data::reflect::Reflect;
use crate::data::validation::check::check;
use crate::data::validation::{Validation, Violations};
use crate::error::failure::Error;
use crate::http::message::{Headers, HttpResponse, Method};

/// Sends requests to one service. Cheap to clone; all clients of one configuration share connections and credentials.
#[derive(Clone)]
pub struct Client(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    service: &'static Service,
    config: Config,
    timeouts: Timeouts,
    headers: Headers,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.0.service.name)
            .field("config", &self.0.config)
            .field("timeouts", &self.0.timeouts)
            .field("headers", &self.0.headers)
            .finish()
    }
}

impl Client {
    /// Creates a client of a service. Errors in the configuration are returned by the first request.
    pub fn new(service: &'static Service, config: &Config) -> Self {
        let timeouts = config.inner.settings.timeouts;
        Self(Arc::new(Parts { service, config: config.clone(), timeouts, headers: Headers::new() }))
    }

    /// The same client with other time limits, for example for one call.
    #[must_use]
    pub fn with_timeouts(&self, timeouts: Timeouts) -> Self {
        Self(Arc::new(Parts { timeouts, ..(*self.0).clone() }))
    }

    /// The same client with one more header on every request.
    #[must_use]
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        let mut parts = (*self.0).clone();
        parts.headers.set(name, value);
        Self(Arc::new(parts))
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// Sends a request and returns its output. The input is checked at once; the request is sent by the first poll.
    pub fn send<I: Input>(&self, input: &I) -> SendFuture<I::Output> {
        SendFuture(self.begin(I::OPERATION, input), PhantomData)
    }

    /// Sends a request and returns its output with the status, the headers and unknown members.
    pub fn send_with_response<I: Input>(&self, input: &I) -> ResponseFuture<I::Output> {
        ResponseFuture(self.begin(I::OPERATION, input), PhantomData)
    }

    /// The part of a call that is the same for all inputs; boxed, so that the futures of all outputs share it.
    fn begin(&self, operation: &'static Operation, input: &dyn Reflect) -> UnderWay {
        self.make(operation, self.check(operation, input), Request::of(operation, input))
    }

    /// Sends a request with the violations that were found in its input.
    pub(crate) fn make(&self, operation: &'static Operation, violations: Violations, request: Request) -> UnderWay {
        let client = self.clone();
        Box::pin(async move {
            let answered = client.execute(operation, violations, request).await?;
            Ok(Arrived { decoding: client.0.config.inner.settings.decoding, operation, answered })
        })
    }

    /// The violations of an input; none if validation is off.
    pub(crate) fn check(&self, operation: &'static Operation, input: &dyn Reflect) -> Violations {
        let mut violations = Violations::new(operation.documented);
        let settings = &self.0.config.inner.settings;
        if settings.validation != Validation::Off {
            check(input, settings.clock.now(), &mut violations);
        }
        violations
    }

    /// Refuses an input with violations, or logs them, as the configuration requires.
    pub(crate) fn admit(&self, operation: &'static Operation, violations: Violations) -> Result<(), Error> {
        let violations = violations.into_vec();
        if self.0.config.inner.settings.validation == Validation::Enforce && !violations.is_empty() {
            return Err(Error::invalid(operation.id, violations));
        }
        for violation in violations {
            tracing::warn!(operation = operation.id, %violation, "the request is sent although it is invalid");
        }
        Ok(())
    }

    /// Sends a request to an operation that this crate may not have: any method, a path with query
    /// (`/v1.0/{project_id}/clusters?limit=1`), a JSON body. `{project_id}` in the path is replaced. Returns the JSON of
    /// the response, null for an empty body. Only `GET` and `HEAD` count as idempotent.
    pub async fn call(&self, method: Method, path: &str, json: Option<&Value>) -> Result<Value, Error> {
        let id = format!("{method} {}", path.split('?').next().unwrap_or_default());
        let plan = Plan {
            service: self.0.service,
            operation: None,
            id: Cow::Owned(id.clone()),
            method,
            idempotent: matches!(method, Method::Get | Method::Head),
            answer: Answer::Json,
            timeouts: self.0.timeouts,
            headers: self.0.headers.clone(),
        };
        let request = Request::raw(path, json);
        let answered = execute(&self.0.config.inner, plan, request).await?;
        Ok(answered.into_json(&id)?.1)
    }

    /// The error for a page that cannot be read; without the body, which has been parsed already.
    pub(crate) fn undecoded(&self, operation: &'static Operation, error: decode::DecodeError) -> Error {
        undecoded(operation.id, HttpResponse::new(200, ""), error)
    }

    fn plan(&self, operation: &'static Operation) -> Plan {
        Plan {
            service: operation.service,
            operation: Some(operation),
            id: Cow::Borrowed(operation.id),
            method: operation.method,
            idempotent: operation.idempotent,
            answer: operation.answer,
            timeouts: self.0.timeouts,
            headers: self.0.headers.clone(),
        }
    }

    /// Sends a request whose input has been checked.
    pub(crate) async fn execute(
        &self,
        operation: &'static Operation,
        violations: Violations,
        request: Request,
    ) -> Result<Answered, Error> {
        self.admit(operation, violations)?;
        execute(&self.0.config.inner, self.plan(operation), request).await
    }
}
