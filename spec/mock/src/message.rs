//! Requests and replies without a server.

use serde_json::Value;

/// A request as it arrived.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The method in upper case.
    pub method: String,
    /// The path as on the wire.
    pub path: String,
    /// Names and values of the query, decoded.
    pub query: Vec<(String, String)>,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// A header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// What the server sends.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers beside the content type.
    pub headers: Vec<(String, String)>,
    /// The body; none for an answer without one.
    pub body: Option<Value>,
    /// Why the server answers so, for its log.
    pub note: String,
}

impl Reply {
    /// An answer with a body.
    pub fn json(status: u16, body: Value, note: &str) -> Self {
        Reply { status, body: Some(body), note: note.to_owned(), ..Reply::default() }
    }

    /// The answer of a failed call.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let body = serde_json::json!({ "error_code": code, "error_msg": message });
        Reply::json(status, body, message)
    }
}
