//! Waiting for a state.  In: the input of the operation that is polled, and the states that mean success, failure and
//! in progress.  Out: the last response, or why the wait ended.
//!
//! Invariants: failure is tested before success, success before "in progress"; a failure that may be older than the wait
//! does not end it; a state that is none of these ends the wait after some polls; any process that has the input can
//! continue the wait.

mod acceptor;
mod job;
mod polling;
mod result;
mod resume;
mod stored;
mod wait;

pub use job::StartedJob;
pub use result::{Progress, Waited};
pub use stored::StoredWait;
pub use wait::Wait;
