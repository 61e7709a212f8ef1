//! What one call is, and what it returns.

use std::borrow::Cow;

use serde_json::Value;

use crate::config::timeouts::Timeouts;
use crate::data::decode::{self, DecodeError};
use crate::data::validation::Violation;
use crate::description::operation::{Answer, Operation, Service};
use crate::error::call::Error;
use crate::error::failure::Undecoded;
use crate::error::service_error::request_id;
use crate::http::message::{Headers, HttpResponse, Method};
use crate::retry::RetryPolicy;

/// The operation to call, and how.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub service: &'static Service,
    pub operation: Option<&'static Operation>,
    pub id: Cow<'static, str>,
    pub method: Method,
    pub idempotent: bool,
    pub answer: Answer,
    pub timeouts: Timeouts,
    pub retry: RetryPolicy,
    /// Headers of the caller, on top of those of the operation.
    pub headers: Headers,
}

/// A successful response.
pub(crate) struct Answered {
    pub response: HttpResponse,
    /// Whether the output is read from the body.
    pub wanted: bool,
    /// How many attempts were made.
    pub attempts: u32,
}

impl Answered {
    /// The JSON document, if there is one and the output is read from it.
    pub(crate) fn document(&self) -> Option<&[u8]> {
        Some(&self.response.body[..]).filter(|body| self.wanted && !body.is_empty())
    }

    /// The JSON document; null if there is none.
    pub(crate) fn json(&self) -> Result<Value, DecodeError> {
        self.document().map_or(Ok(Value::Null), decode::parse)
    }

    /// The same; if it cannot be parsed, an error of the operation.
    pub(crate) fn into_json(self, operation: &str) -> Result<(Self, Value), Error> {
        match self.json() {
            Ok(json) => Ok((self, json)),
            Err(error) => Err(self.undecoded(operation, error)),
        }
    }

    /// The error if it cannot be read.
    pub(crate) fn undecoded(self, operation: &str, error: DecodeError) -> Error {
        Error::Decode(Box::new(Undecoded {
            operation: operation.to_owned(),
            status: self.response.status,
            request_id: request_id(&self.response.headers),
            attempts: self.attempts,
            body: self.response.body,
            error,
        }))
    }
}

/// The error for a request that breaks documented constraints.
pub(crate) fn invalid(plan: &Plan, violations: Vec<Violation>) -> Error {
    Error::invalid(plan.id.clone(), violations)
}
