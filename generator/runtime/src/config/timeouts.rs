//! Time limits.

use std::time::Duration;

/// Timeouts of a call: `Timeouts::default().attempt(…)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For a connection to be established, TLS included.
    pub connect: Duration,
    /// For one attempt, the body included.
    pub attempt: Duration,
    /// For the whole call: every attempt and every pause between them.
    pub operation: Duration,
}

impl Default for Timeouts {
    /// 10 seconds to connect, 60 for an attempt, 180 for the call.
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), attempt: Duration::from_secs(60), operation: Duration::from_secs(180) }
    }
}

impl Timeouts {
    /// Sets the time for a connection to be established.
    #[must_use]
    pub fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Sets the time for one attempt.
    #[must_use]
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = limit;
        self
    }

    /// Sets the time for the whole call.
    #[must_use]
    pub fn operation(mut self, limit: Duration) -> Self {
        self.operation = limit;
        self
    }
}
