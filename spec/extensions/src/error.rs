//! Error codes and result codes: `x-error-codes`, `x-success-when`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::JsonPath;

/// The kind of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The resource does not exist.
    NotFound,
    /// The resource exists already.
    Conflict,
    /// The state that the request should lead to exists already.
    AlreadyDone,
    /// Another task runs on the resource, or its state will allow the request later.
    Busy,
    /// Too many requests; try again later.
    Throttled,
    /// A quota or stock is used up.
    Quota,
    /// The credentials are wrong, or do not permit this.
    Permission,
    /// The request is wrong.
    Invalid,
    /// The service failed. Programs decide by the HTTP status.
    Internal,
    /// None of these. Programs decide by the HTTP status.
    Other,
    /// Only for families of codes: the HTTP status says the kind.
    ByStatus,
}

impl ErrorKind {
    /// Whether programs can decide by the kind alone; by the HTTP status otherwise.
    pub fn decides(self) -> bool {
        !matches!(self, ErrorKind::Internal | ErrorKind::Other | ErrorKind::ByStatus)
    }
}

/// An error code of a service. Published as an entry of `x-error-codes`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct ErrorCode {
    /// The code; with `*` at the end, the prefix of a family of codes.
    pub code: String,
    /// HTTP statuses that it comes with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<u16>,
    /// The kind of the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ErrorKind>,
    /// What it means: a sentence.
    pub meaning: String,
    /// What to do: a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remedy: String,
    /// What it means after single operations, where that is something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<ErrorScope>,
}

/// What an error code means after some operations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct ErrorScope {
    /// `operationId`s.
    pub operations: Vec<String>,
    /// Only if the message of the response is exactly this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The kind of the failure.
    pub kind: ErrorKind,
    /// What it means: a sentence.
    pub meaning: String,
    /// What to do: a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remedy: String,
    /// Where this is known from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A result code in the body of a response. Published as `x-success-when` of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct SuccessWhen {
    /// Path of the code.
    pub code: JsonPath,
    /// Values that mean success.
    pub values: Vec<String>,
    /// Kinds of failures by value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kinds: BTreeMap<String, ErrorKind>,
    /// HTTP statuses of failures, 300 to 599, in which the code decides as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<u16>,
    /// Path of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<JsonPath>,
}
