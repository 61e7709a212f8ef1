//! HTTP messages as plain values.  In: what `client` prepared.  Out: what `transport` carries.
//!
//! Invariant: no type of an HTTP library appears here, so a transport can be written over any of them.

use std::fmt;

use crate::http::encoding;
use crate::secret::redact::is_secret_name;

/// The HTTP methods the services use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `PATCH`
    Patch,
    /// `HEAD`
    Head,
}

impl Method {
    /// The method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
            Method::Patch => "PATCH",
            Method::Head => "HEAD",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Header fields in order; names compare without case.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// No fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Replaces every field of this name by one.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        self.0.retain(|(key, _)| !key.eq_ignore_ascii_case(&name));
        self.0.push((name, value.into()));
    }

    /// Adds a field beside others of the same name.
    pub fn append(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Removes every field of this name.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(key, _)| !key.eq_ignore_ascii_case(name));
    }

    /// Sets every field of another collection.
    pub fn extend(&mut self, other: Headers) {
        for (name, value) in other.0 {
            self.set(name, value);
        }
    }

    /// All fields in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(k, v)| (k.as_str(), v.as_str()))
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(n, v)| (n.into(), v.into())).collect())
    }
}

/// Fields whose value is a secret or carries one, besides those whose name says so.
const SECRET_HEADERS: [&str; 5] = ["authorization", "cookie", "proxy-authorization", "set-cookie", "x-idp-id"];

/// Whether the value of this header must not be shown.
pub(crate) fn is_secret_header(name: &str) -> bool {
    SECRET_HEADERS.iter().any(|secret| name.eq_ignore_ascii_case(secret)) || is_secret_name(name)
}

/// A canonical request with the values of secret headers hidden.
pub(crate) fn hide_headers(canonical_request: &str) -> String {
    let lines = canonical_request.split('\n').map(|line| match line.split_once(':') {
        Some((name, value)) if is_secret_header(name.trim()) && !value.is_empty() => format!("{name}:***"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown =
            self.0.iter().map(|(name, value)| (name, if is_secret_header(name) { "***" } else { value.as_str() }));
        f.debug_map().entries(shown).finish()
    }
}

/// One request, ready for the wire.
///
/// `Debug` shows neither body nor query nor secret headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The whole URL; path and query are encoded and must be sent unchanged, because the signature covers them.
    pub url: String,
    /// Every header, `Host` excepted, which follows from the URL.
    pub headers: Headers,
    /// The body; empty means none.
    pub body: Vec<u8>,
    /// The longest body that may be read from the answer, in bytes after decompression.
    pub body_limit: usize,
}

impl HttpRequest {
    /// A request without headers and body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Self { method, url: url.into(), headers: Headers::new(), body: Vec::new(), body_limit: DEFAULT_BODY_LIMIT }
    }

    /// The path, encoded.
    pub fn path(&self) -> &str {
        self.target().split('?').next().unwrap_or_default()
    }

    /// Names and values of the query, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        encoding::parse_query(self.target().split_once('?').map_or("", |(_, query)| query))
    }

    /// The body as JSON; null if it is empty or not JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Path and query.
    pub(crate) fn target(&self) -> &str {
        let rest = self.url.split_once("://").map_or(&self.url[..], |(_, rest)| rest);
        rest.find('/').map_or("/", |start| &rest[start..])
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &url)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// The longest answer read unless the configuration says otherwise: 64 MiB.
pub const DEFAULT_BODY_LIMIT: usize = 64 << 20;

/// One answer, read to its end.
///
/// `Debug` shows neither body nor secret headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// An answer with a JSON body; for tests and replays.
    pub fn json(status: u16, body: &serde_json::Value) -> Self {
        Self {
            status,
            headers: Headers::from_iter([("Content-Type", "application/json")]),
            body: body.to_string().into_bytes(),
        }
    }

    /// An answer with any body; for tests and replays.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Headers::new(), body: body.into() }
    }

    /// An answer as a transport received it.
    pub fn from_parts(status: u16, headers: Headers, body: Vec<u8>) -> Self {
        Self { status, headers, body }
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.append(name, value);
        self
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_names_have_no_case() {
        let mut headers = Headers::new();
        headers.append("X-Request-Id", "1");
        headers.set("x-request-id", "2");
        assert_eq!(headers.get("X-REQUEST-ID"), Some("2"));
        assert_eq!(headers.iter().count(), 1);
    }

    #[test]
    fn debug_hides_secret_headers_query_and_body() {
        let mut request = HttpRequest::new(Method::Post, "https://h/p?password=hunter2");
        request.headers.set("Authorization", "hunter2");
        request.headers.set("x-auth-token", "hunter2");
        request.headers.set("X-Project-Id", "visible");
        request.body = b"hunter2".to_vec();
        let text = format!("{request:?}");
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("visible") && text.contains("https://h/p"));
    }
}
