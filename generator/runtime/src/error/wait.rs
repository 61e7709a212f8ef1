//! A wait that ended without success.  In: the last poll and how the wait ended.  Out: what a program can ask, and a message.

use std::fmt;
use std::time::Duration;

/// A wait that ended without success. A poll that failed is not one: it ends the wait with its own [`Error`](crate::Error).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WaitError {
    /// How it ended.
    pub end: WaitEnd,
    /// The waiter: `clusterAvailable`.
    pub waiter: &'static str,
    /// The `operationId` of the operation that was polled.
    pub operation: &'static str,
    /// The last state; empty if there was none.
    pub state: String,
    /// The reason that the service gives for a failure; may be empty.
    pub reason: String,
    /// Number of polls.
    pub polls: u32,
    /// Time since the wait began, in this process.
    pub elapsed: Duration,
    /// The id that the service gave the last request.
    pub request_id: Option<String>,
}

/// How a wait ended without success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitEnd {
    /// A poll showed a state that means failure.
    Failed,
    /// Several polls in a row showed a state that means neither success, failure nor in progress.
    Unexpected {
        /// Number of polls in a row.
        in_a_row: u32,
    },
    /// The deadline of the wait is over. The service may still be at work.
    Deadline,
    /// The progress callback ended it.
    Cancelled,
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { waiter, state, reason, .. } = self;
        let state = if state.is_empty() { "no state" } else { state };
        write!(f, "{waiter}: ")?;
        match self.end {
            WaitEnd::Failed if reason.is_empty() => write!(f, "ended in state {state}")?,
            WaitEnd::Failed => write!(f, "ended in state {state}: {reason}")?,
            WaitEnd::Unexpected { in_a_row } => write!(
                f,
                "{state} in {in_a_row} polls in a row, which means neither success, failure nor in progress; if the \
                 service needs longer, wait again with a larger `unexpected_polls`"
            )?,
            WaitEnd::Deadline => {
                let elapsed = self.elapsed.as_secs();
                write!(f, "still {state} after {elapsed} s, the `deadline` of the wait; the service may go on")?;
            }
            WaitEnd::Cancelled => write!(f, "cancelled by the progress callback, in state {state}")?,
        }
        match &self.request_id {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for WaitError {}
