//! Which half of a call something belongs to.

/// The half of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// What is sent.
    Request,
    /// A successful answer.
    Response,
    /// An answer that means failure.
    Error,
}

impl Side {
    /// Its name in facts.
    pub fn word(self) -> &'static str {
        match self {
            Side::Request => "request",
            Side::Response => "response",
            Side::Error => "error",
        }
    }
}
