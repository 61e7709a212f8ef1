//! Whether a failed request was sent.

/// Whether a request has reached the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Certainly not.
    No,
    /// Unknown.
    Perhaps,
    /// Certainly.
    Yes,
}
