//! The client of a service.  In: an input of generated code, or a raw path.  Out: its output or an error.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde_json::Value;

use crate::call::execute::execute;
use crate::call::future::{CallFuture, ResponseFuture, SendFuture, UnderWay};
use crate::call::options::CallOptions;
use crate::call::plan::{Answered, Plan};
use crate::call::request::Request;
use crate::call::response::Arrived;
use crate::config::Config;
use crate::config::timeouts::Timeouts;
use crate::data::reflect::Reflect;
use crate::data::validation::check::check;
use crate::data::validation::{Validation, Violations};
use crate::description::operation::{Answer, Input, Operation, Service};
use crate::error::call::Error;
use crate::http::message::Method;
use crate::retry::RetryPolicy;

/// Sends requests to one service. Cheap to clone; all clients of one configuration share connections and credentials.
#[derive(Clone)]
pub struct Client(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    service: &'static Service,
    config: Config,
    options: CallOptions,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.0.service.name)
            .field("config", &self.0.config)
            .field("options", &self.0.options)
            .finish()
    }
}

impl Client {
    /// Creates a client of a service. Errors in the configuration are returned by the first request.
    pub fn new(service: &'static Service, config: &Config) -> Self {
        Self(Arc::new(Parts { service, config: config.clone(), options: CallOptions::new() }))
    }

    /// The same client with other options, for example for one call. They win over those that the client has.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        self.having(self.0.options.and(options))
    }

    /// The same client with other time limits.
    #[must_use]
    pub fn with_timeouts(&self, timeouts: Timeouts) -> Self {
        self.with_options(CallOptions::new().timeouts(timeouts))
    }

    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with_options(CallOptions::new().retry(policy))
    }

    /// The same client with another treatment of requests that break a documented constraint.
    #[must_use]
    pub fn with_validation(&self, validation: Validation) -> Self {
        self.with_options(CallOptions::new().validation(validation))
    }

    /// The same client with one more header on every request.
    #[must_use]
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        self.with_options(CallOptions::new().header(name, value))
    }

    /// The same client for requests to another operation, which has other parameters.
    pub(crate) fn without_extra(&self) -> Self {
        self.having(self.0.options.without_extra())
    }

    fn having(&self, options: CallOptions) -> Self {
        let Parts { service, config, .. } = &*self.0;
        Self(Arc::new(Parts { service, config: config.clone(), options }))
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
        if self.validation() != Validation::Off {
            check(input, settings.clock.now(), &mut violations);
        }
        violations
    }

    fn validation(&self) -> Validation {
        self.0.options.effective_validation(&self.0.config.inner.settings)
    }

    /// Refuses an input with violations, or logs them, as the configuration requires.
    pub(crate) fn admit(&self, operation: &'static Operation, violations: Violations) -> Result<(), Error> {
        let violations = violations.into_vec();
        if self.validation() == Validation::Enforce && !violations.is_empty() {
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
    pub fn call(&self, method: Method, path: &str, json: Option<&Value>) -> CallFuture<Value> {
        let id = format!("{method} {}", path.split('?').next().unwrap_or_default());
        let plan = self.plan(None, Cow::Owned(id.clone()), method);
        let request = Request::raw(path, json).with_extra(self.0.options.extra());
        let config = self.0.config.clone();
        CallFuture(Box::pin(async move {
            let answered = execute(&config.inner, plan, request).await?;
            Ok(answered.into_json(&id)?.1)
        }))
    }

    /// What is the same for calls of operations and for raw calls.
    fn plan(&self, operation: Option<&'static Operation>, id: Cow<'static, str>, method: Method) -> Plan {
        let (settings, options) = (&self.0.config.inner.settings, &self.0.options);
        Plan {
            service: operation.map_or(self.0.service, |operation| operation.service),
            operation,
            id,
            method,
            idempotent: operation
                .map_or(matches!(method, Method::Get | Method::Head), |operation| operation.idempotent),
            answer: operation.map_or(Answer::Json, |operation| operation.answer),
            timeouts: options.effective_timeouts(settings),
            retry: options.effective_retry(settings),
            headers: options.headers().clone(),
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
        let plan = self.plan(Some(operation), Cow::Borrowed(operation.id), operation.method);
        execute(&self.0.config.inner, plan, request.with_extra(self.0.options.extra())).await
    }
}
