//! Time limits.

use std::time::Duration;

/// Timeouts of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
