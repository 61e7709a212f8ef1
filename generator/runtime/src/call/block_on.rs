//! Waits for a future without `async`.
//!
//! One runtime on a thread of its own serves the whole process. Inside an asynchronous program waiting would stop the
//! program, so there it is an error.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::failure::Error;

/// The result of a future.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        let message = "a blocking call inside an asynchronous program; use the asynchronous client there";
        return Err(Error::build("", message));
    }
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let make = || Builder::new_multi_thread().worker_threads(1).thread_name("gaussdb").enable_all().build();
    match RUNTIME.get_or_init(|| make().map_err(|error| error.to_string())) {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => Err(Error::build("", format!("no thread to wait on: {error}"))),
    }
}
