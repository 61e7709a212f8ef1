//! Waiting for a state.  In: the input of an operation that shows it, the states that mean done, failed and going on.
//! Out: the last answer, or why the wait ended.
//!
//! Invariants: failure is tested before success, success before "going on"; a state that is none of these ends the wait
//! after some polls; the wait can be taken up again by anyone who knows the input.

mod acceptor;
mod job;
mod polling;
mod result;
mod resume;
mod stored;
mod wait;

pub use job::StartedJob;
pub use result::{Progress, WaitError, Waited};
pub use stored::StoredWait;
pub use wait::Wait;
