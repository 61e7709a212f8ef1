//! Kinds of failures, the same for all services.

/// The kind of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The resource does not exist.
    NotFound,
    /// The resource exists already, or its state forbids this.
    Conflict,
    /// The state that the request should lead to exists already.
    AlreadyDone,
    /// Another task runs on the resource; try again later.
    Busy,
    /// Too many requests; try again later.
    Throttled,
    /// A quota or stock is used up.
    Quota,
    /// The credentials are wrong, or do not permit this.
    Permission,
    /// The request is wrong.
    Invalid,
}
