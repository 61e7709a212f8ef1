//! The results of a wait: its progress and its success.

use std::time::Duration;

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
