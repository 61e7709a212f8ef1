//! A successful response: as received, and with its output.

use std::fmt;

use serde_json::Value;

use crate::call::plan::Answered;
use crate::data::decode::{self, Decoding, Unknown};
use crate::data::reflect::Decode;
use crate::description::operation::Operation;
use crate::error::call::Error;
use crate::error::service_error::request_id;
use crate::http::message::Headers;

/// An output with the rest of the response. `Debug` shows neither the secrets in headers nor the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The output.
    pub output: T,
    /// The HTTP status, for operations with several documented successes.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The id that the service gave the request.
    pub request_id: Option<String>,
    /// The body as it was received.
    pub body: Vec<u8>,
    /// Members of the response that the output does not have.
    pub unknown: Vec<Unknown>,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("output", &self.output)
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("request_id", &self.request_id)
            .field("unknown", &self.unknown)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    /// A response with this output and status 200, for tests of code that takes one.
    pub fn new(output: T) -> Self {
        let (headers, request_id, body, unknown) = (Headers::new(), None, Vec::new(), Vec::new());
        Self { output, status: 200, headers, request_id, body, unknown }
    }

    /// The whole JSON document, parsed by each call of this method; null if the response has none.
    pub fn json(&self) -> Value {
        decode::parse(&self.body).unwrap_or_default()
    }
}

/// A response before its output is read.
pub(crate) struct Arrived {
    pub decoding: Decoding,
    pub operation: &'static Operation,
    pub answered: Answered,
}

impl Arrived {
    /// The response and its JSON document; null if it has none.
    pub(crate) fn into_json(self) -> Result<(Self, Value), Error> {
        let (answered, json) = self.answered.into_json(self.operation.id)?;
        Ok((Self { answered, ..self }, json))
    }

    /// Fills the output and returns the rest of the response; with unknown members if `keep_unknown`.
    pub(crate) fn read(self, output: &mut dyn Decode, keep_unknown: bool) -> Result<Response<()>, Error> {
        let Self { decoding, operation, answered } = self;
        let read = match answered.document() {
            Some(document) => decode::read_slice(output, document, decoding, keep_unknown),
            None => decode::read_value(output, &Value::Null, decoding),
        };
        match read {
            Ok(unknown) => Ok(Response { unknown, ..answered.into() }),
            Err(error) => Err(answered.undecoded(operation.id, error)),
        }
    }
}

impl From<Answered> for Response<()> {
    fn from(answered: Answered) -> Self {
        Self {
            output: (),
            status: answered.response.status,
            request_id: request_id(&answered.response.headers),
            headers: answered.response.headers,
            body: answered.response.body,
            unknown: Vec::new(),
        }
    }
}

impl Response<()> {
    /// The same with an output.
    pub(crate) fn with<T>(self, output: T) -> Response<T> {
        let Self { output: (), status, headers, request_id, body, unknown } = self;
        Response { output, status, headers, request_id, body, unknown }
    }
}
