//! What a wait tells: on its way, at its end, when it ends otherwise.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// What one poll showed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The state, empty when there is none.
    pub state: &'a str,
    /// How far it is, in the service's own words.
    pub progress: Option<&'a str>,
    /// Number of polls so far.
    pub polls: u32,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// A wait that came to its end.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Waited<T> {
    /// The last answer; `None` when what was waited for is gone, as it should be.
    pub output: Option<T>,
    /// The last state.
    pub state: String,
    /// Number of polls.
    pub polls: u32,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// A wait that ended otherwise.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The service reached a state that means failure.
    Failed {
        /// The waiter.
        waiter: &'static str,
        /// The state.
        state: String,
        /// Why, in the service's words; may be empty.
        reason: String,
    },
    /// Time ran out; it goes on without us.
    Deadline {
        /// The waiter.
        waiter: &'static str,
        /// The last state.
        state: String,
        /// How long it was waited for.
        elapsed: Duration,
    },
    /// The progress callback ended it.
    Cancelled {
        /// The waiter.
        waiter: &'static str,
        /// The last state.
        state: String,
    },
    /// The state could not be had.
    Poll(Error),
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WaitError::Failed { waiter, state, reason } if reason.is_empty() => {
                write!(f, "{waiter}: ended in state {state}")
            }
            WaitError::Failed { waiter, state, reason } => {
                write!(f, "{waiter}: ended in state {state}: {reason}")
            }
            WaitError::Deadline { waiter, state, elapsed } => {
                write!(f, "{waiter}: still in state {state:?} after {} s", elapsed.as_secs())
            }
            WaitError::Cancelled { waiter, state } => {
                write!(f, "{waiter}: no longer waited for, in state {state:?}")
            }
            WaitError::Poll(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            WaitError::Poll(error) => error.source(),
            _ => None,
        }
    }
}
