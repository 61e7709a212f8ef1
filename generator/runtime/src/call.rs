//! One call, and what is built of calls: the client, lists in pages, waits.
//!
//! `execute` sends one described request with all its attempts. `client` checks and describes inputs; `future`,
//! `pagination` and `waiter` are what its methods return, and `blocking` is the same without `async`.

mod attempt;
#[cfg(feature = "blocking")]
mod block_on;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod client;
mod execute;
pub(crate) mod future;
mod identity;
pub(crate) mod options;
pub(crate) mod pagination;
mod plan;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod waiter;
