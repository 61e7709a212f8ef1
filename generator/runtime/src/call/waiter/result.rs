//! The results of a wait: its progress, its end, its errors.

use std::fmt;
use std::time::Duration;

use crate::error::failure::Error;

/// What one poll showed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The state, empty when there is none.
    pub state: &'a str,
    /// The progress as the service shows it, for example `40%`.
    pub progress: Option<&'a str>,
    /// Number of polls so far.
    pub polls: u32,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// A wait that ended in success.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Waited<T> {
    /// The last response; `None` after a wait for a deletion.
    pub output: Option<T>,
    /// The last state.
    pub state: String,
    /// Number of polls.
    pub polls: u32,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// A wait that ended without success.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// A poll showed a state that means failure.
    Failed {
        /// The waiter.
        waiter: &'static str,
        /// The state.
        state: String,
        /// The reason that the service gives; may be empty.
        reason: String,
    },
    /// Several polls in a row showed a state that means neither success, failure nor in progress.
    Unexpected {
        /// The waiter.
        waiter: &'static str,
        /// The state.
        state: String,
        /// Number of polls in a row.
        polls: u32,
    },
    /// The deadline of the wait is over. The service may still be at work.
    Deadline {
        /// The waiter.
        waiter: &'static str,
        /// The last state.
        state: String,
        /// Time since the wait began.
        elapsed: Duration,
    },
    /// The progress callback ended it.
    Cancelled {
        /// The waiter.
        waiter: &'static str,
        /// The last state.
        state: String,
    },
    /// A poll failed with an error that is not transient, or too many failed in a row.
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
                    "{waiter}: {state} in {polls} polls in a row, which means neither success, failure nor in \
                     progress; if the service needs longer, wait again with a larger `unexpected_polls`"
                )
            }
            WaitError::Deadline { waiter, state, elapsed } => {
                write!(f, "{waiter}: still in state {state:?} after {} s", elapsed.as_secs())
            }
            WaitError::Cancelled { waiter, state } => {
                write!(f, "{waiter}: cancelled by the progress callback, in state {state:?}")
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
