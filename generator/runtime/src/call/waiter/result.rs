//! What a wait tells: on its way, at its end, when it ends otherwise.

use std::fmt;
use std::time::Duration;

use crate::error::failure::Error;

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
    /// Poll after poll found a state that means neither success nor failure, and that is not known to pass.
    Unexpected {
        /// The waiter.
        waiter: &'static str,
        /// The state.
        state: String,
        /// In how many polls in a row.
        polls: u32,
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
    /// A poll failed for a reason that does not pass, or too many failed in a row.
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
            WaitError::Unexpected { waiter, state, polls } => {
                let state = if state.is_empty() { "no state" } else { state };
                write!(
                    f,
                    "{waiter}: {state} in {polls} polls in a row, which means neither success nor failure and is not \
                     known to pass; if it does, wait again with a larger `unexpected_polls`"
                )
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
