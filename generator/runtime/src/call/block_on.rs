//! Waits for a future without `async`.
//!
//! One runtime on a thread of its own serves the whole process, and the caller's thread waits for it. Inside a task of an
//! asynchronous program waiting would stop the program, so there it is an error. Threads for blocking work
//! (`spawn_blocking`, `block_in_place`) may wait.

use std::sync::{OnceLock, mpsc};

use futures_util::FutureExt;
use tokio::runtime::{Builder, Handle, Runtime};
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use crate::error::call::Error;

/// More than the steps after which tokio makes a task yield.
const BUDGET: usize = 1024;

/// The result of a future.
pub(crate) fn block_on<T: Send + 'static>(
    future: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    if in_task() {
        let message = "`block` inside an asynchronous task, which it would stop; use `.await`, or `spawn_blocking`";
        return Err(Error::build("", message));
    }
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let make = || Builder::new_multi_thread().worker_threads(1).thread_name("gaussdb").enable_all().build();
    let runtime = RUNTIME.get_or_init(|| make().map_err(|error| error.to_string()));
    let runtime = runtime.as_ref().map_err(|error| Error::build("", format!("no thread to wait on: {error}")))?;
    let (sender, receiver) = mpsc::sync_channel(1);
    // Spans and logs belong to the caller's thread.
    let future = future.in_current_span().with_current_subscriber();
    runtime.spawn(async move {
        // Nobody receives if the caller's thread has ended.
        let _ = sender.send(future.await);
    });
    let ended = "a panic in a hook, a clock, a transport or a credentials provider of the program ended the call";
    receiver.recv().unwrap_or_else(|_| Err(Error::build("", ended)))
}

/// Whether the current thread runs a task that must not be stopped. Only there tokio counts the steps of a task and makes
/// it yield; threads for blocking work are not made to yield.
fn in_task() -> bool {
    let yields = || tokio::task::consume_budget().now_or_never().is_none();
    Handle::try_current().is_ok() && (0..BUDGET).any(|_| yields())
}
