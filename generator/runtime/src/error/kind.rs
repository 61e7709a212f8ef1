//! What a failure amounts to, for all services.

/// What an error code amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The resource does not exist.
    NotFound,
    /// It exists already, or its state forbids this.
    Conflict,
    /// What the call should bring about is so already.
    AlreadyDone,
    /// Another task runs on it; try again later.
    Busy,
    /// Too many requests; try again later.
    Throttled,
    /// A quota or stock is used up.
    Quota,
    /// The caller may not do this.
    Permission,
    /// The request is wrong.
    Invalid,
}
