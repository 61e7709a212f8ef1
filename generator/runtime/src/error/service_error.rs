//! Failures that the service reports.  In: an HTTP response, the operation, the secrets of the request.  Out: a `ServiceError`.
//!
//! Invariant: the lengths of body and message are limited, and the secrets of the request are removed from both.

mod classify;
mod mismatch;
mod parse;

use std::fmt;

use crate::data::path;
use crate::description::kind::ErrorKind;
use crate::description::operation::{Operation, Service};
use crate::http::message::{Headers, HttpResponse};
use crate::secret::redact;

pub use mismatch::SignatureMismatch;

use classify::Verdict;
use parse::Parsed;

/// Longest body that is kept.
const BODY_LIMIT: usize = 64 << 10;
/// Longest message, in characters; a message can contain a canonical request.
const MESSAGE_LIMIT: usize = 16 << 10;
/// Most further reasons.
const DETAILS_LIMIT: usize = 100;

/// An error that the service returned. `{}` is one line; `{:#}` adds details, the documented
/// meaning and remedy, and for a refused signature both canonical requests.
#[derive(Clone)]
pub struct ServiceError {
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) attempts: u32,
    code: Option<String>,
    message: String,
    request_id: Option<String>,
    verdict: Verdict,
    details: Vec<ErrorDetail>,
    encoded_authorization: Option<String>,
    headers: Headers,
    body: Vec<u8>,
    pub(crate) mismatch: Option<Box<SignatureMismatch>>,
}

/// One of several reasons in an error response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorDetail {
    /// Its code.
    pub code: Option<String>,
    /// Its message.
    pub message: Option<String>,
}

impl ServiceError {
    /// Reads a response. `secrets` are removed from its texts.
    pub(crate) fn new(service: &'static Service, operation: String, answer: HttpResponse, secrets: &[String]) -> Self {
        let mut parsed = parse::parse(&answer.body, &|text| redact::scrub(text, secrets));
        if (300..400).contains(&answer.status) {
            let place = answer.headers.get("Location").unwrap_or("nowhere");
            let place = place.split('?').next().unwrap_or_default();
            parsed.message = Some(format!("redirects are not followed; this one is to {place}"));
        }
        Self::from_parsed(service, operation, answer, parsed, secrets)
    }

    fn from_parsed(
        service: &'static Service,
        operation: String,
        answer: HttpResponse,
        parsed: Parsed,
        secrets: &[String],
    ) -> Self {
        let scrub = |text: &str| redact::scrub(text, secrets);
        let line = |text: String| parse::one_line(&scrub(&text));
        let details = parsed.details.into_iter().take(DETAILS_LIMIT);
        let details = details.map(|(code, message)| ErrorDetail { code: code.map(line), message: message.map(line) });
        let (code, message) = (parsed.code.as_deref(), parsed.message.as_deref().unwrap_or_default());
        let verdict = classify::classify(service, &operation, code, message, answer.status);
        let encoded = parsed.encoded_authorization;
        Self {
            operation,
            status: answer.status,
            attempts: 0,
            verdict,
            message: parse::cut(scrub(&parsed.message.unwrap_or_default()), MESSAGE_LIMIT),
            request_id: request_id(&answer.headers).or(parsed.request_id).map(line),
            details: details.collect(),
            encoded_authorization: encoded.map(|text| parse::cut(scrub(&text), MESSAGE_LIMIT)),
            code: parsed.code.map(line),
            body: bounded(&answer.body, secrets),
            headers: answer.headers.iter().map(|(name, value)| (name, scrub(value))).collect(),
            mismatch: None,
        }
    }

    /// The failure inside a successful response, if its result code is one.
    pub(crate) fn hidden(
        operation: &'static Operation,
        answer: &HttpResponse,
        value: &serde_json::Value,
        secrets: &[String],
    ) -> Option<Self> {
        let rule = operation.success_when?;
        let code = text(path::first(value, rule.code)?)?;
        if code.is_empty() || rule.values.contains(&code.as_str()) {
            return None;
        }
        let known = rule.kinds.iter().find(|(known, _)| *known == code).map(|(_, kind)| *kind);
        let message = rule.message.and_then(|at| text(path::first(value, at)?));
        let parsed = Parsed {
            message: message.or_else(|| parse::parse(&answer.body, &|text| redact::scrub(text, secrets)).message),
            code: Some(code),
            ..Parsed::default()
        };
        let id = operation.id.to_owned();
        let mut error = Self::from_parsed(operation.service, id, answer.clone(), parsed, secrets);
        error.verdict.kind = known.or(error.verdict.kind);
        Some(error)
    }

    /// For a response with the status of a failure, if its result code decides: the failure, or none.
    pub(crate) fn inside(
        operation: &'static Operation,
        answer: &HttpResponse,
        secrets: &[String],
    ) -> Option<Option<Self>> {
        let rule = operation.success_when.filter(|rule| rule.statuses.contains(&answer.status))?;
        let value = crate::data::decode::parse(&answer.body).ok()?;
        text(path::first(&value, rule.code)?).filter(|code| !code.is_empty())?;
        Some(Self::hidden(operation, answer, &value, secrets))
    }

    /// The `operationId`, or method and path of a raw call.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The HTTP status; 2xx for a failure inside a successful response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The service's error code: `DWS.7023`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message of the service.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Further reasons.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.details
    }

    /// The encoded details of a refused permission; the vendor has an operation that decodes them.
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.encoded_authorization.as_deref()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The first 64 KiB of the body, without secrets.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The kind of the code after this operation, if it is known.
    pub fn kind(&self) -> Option<ErrorKind> {
        self.verdict.kind
    }

    /// Whether a system in front of the service returned it, such as the gateway.
    pub(crate) fn is_foreign(&self) -> bool {
        self.verdict.foreign
    }

    /// The documented meaning of the code after this operation.
    pub fn meaning(&self) -> Option<&'static str> {
        self.verdict.meaning
    }

    /// The documented remedy.
    pub fn remedy(&self) -> Option<&'static str> {
        self.verdict.remedy.filter(|remedy| !remedy.is_empty())
    }

    /// Both canonical requests, when the service refused the signature.
    pub fn signature_mismatch(&self) -> Option<&SignatureMismatch> {
        self.mismatch.as_deref()
    }
}

impl ServiceError {
    /// The lines that `{:#}` adds.
    fn more(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for detail in &self.details {
            let part = |text: &Option<String>| text.clone().unwrap_or_default();
            write!(f, "\ndetail: {} {}", part(&detail.code), part(&detail.message))?;
        }
        if let Some(meaning) = self.meaning() {
            write!(f, "\nmeaning: {meaning}")?;
        }
        if let Some(remedy) = self.remedy() {
            write!(f, "\nremedy: {remedy}")?;
        }
        match self.signature_mismatch() {
            Some(mismatch) => write!(f, "\n{mismatch}"),
            None => Ok(()),
        }
    }
}

/// One line for a refusal outside of any operation.
pub(crate) fn summary(answer: &HttpResponse, secrets: &[&str]) -> String {
    let clean = |text: &str| redact::scrub(text, secrets);
    let parsed = parse::parse(&answer.body, &clean);
    let mut line = format!("HTTP {}", answer.status);
    for part in [parsed.code, parsed.message, request_id(&answer.headers)].into_iter().flatten() {
        line.push_str(": ");
        line.push_str(&part);
    }
    parse::one_line(&clean(&line))
}

/// The id of a request, from any of the headers that services use.
pub(crate) fn request_id(headers: &Headers) -> Option<String> {
    let names = ["X-Request-Id", "X-IAM-Trace-Id", "X-Trace-Id"];
    names.iter().find_map(|name| headers.get(name)).map(str::to_owned)
}

fn text(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        serde_json::Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn bounded(body: &[u8], secrets: &[String]) -> Vec<u8> {
    // A secret may be at the cut, so the text is redacted first.
    match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(mut value) => {
            redact::mask(&mut value);
            cut(redact::scrub(&value.to_string(), secrets).into_bytes())
        }
        Err(_) => cut(redact::scrub(&String::from_utf8_lossy(body), secrets).into_bytes()),
    }
}

fn cut(mut body: Vec<u8>) -> Vec<u8> {
    body.truncate(BODY_LIMIT);
    body
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}", self.operation, self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match self.message.as_str() {
            "" => write!(f, ": {}", self.meaning().unwrap_or("no reason given"))?,
            message => write!(f, ": {}", parse::one_line(message))?,
        }
        if let Some(id) = &self.request_id {
            write!(f, " (request id {id})")?;
        }
        if f.alternate() { self.more(f) } else { Ok(()) }
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("kind", &self.verdict.kind)
            .field("details", &self.details)
            .field("headers", &self.headers)
            .field("body", &String::from_utf8_lossy(&self.body))
            .field("mismatch", &self.mismatch)
            .finish()
    }
}

impl std::error::Error for ServiceError {}

#[cfg(test)]
mod tests;
