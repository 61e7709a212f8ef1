//! The same client without `async`.  In: the same inputs.  Out: the same outputs and errors.
//!
//! One runtime on a thread of its own serves the whole process. Invariant: nothing here panics inside an
//! asynchronous program; it returns an error instead, because waiting there would stop the program.

use std::sync::OnceLock;

use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::codegen::{ConstDefault, Decode, Input, Job, Paged, Service};
use crate::config::Config;
use crate::error::Error;
use crate::http::message::Method;
use crate::pagination::{Page, Pages};
use crate::waiter::{Started, Wait, WaitError, Waited};

/// Calls one service and waits for the answer. Inside an asynchronous program every call is an error, on its threads
/// for blocking work as well: `Handle::current().block_on` and the asynchronous client serve there.
#[derive(Debug, Clone)]
pub struct Client(crate::Client);

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

impl Config {
    /// [`Config::load`] without `async`.
    #[cfg(feature = "http")]
    pub fn load_blocking() -> Result<Config, Error> {
        block_on(Config::load())
    }
}

impl Client {
    /// A client of a service. Problems of the configuration come out when something is sent.
    pub fn new(service: &'static Service, config: &Config) -> Self {
        Self(crate::Client::new(service, config))
    }

    /// The asynchronous client, for building waits.
    pub fn inner(&self) -> &crate::Client {
        &self.0
    }

    /// Makes a call and returns its output.
    pub fn send<I: Input>(&self, input: &I) -> Result<I::Output, Error> {
        block_on(self.0.send(input))
    }

    /// Makes a call and returns its output with status, headers and unknown members.
    pub fn respond<I: Input>(&self, input: &I) -> Result<crate::Response<I::Output>, Error> {
        block_on(self.0.respond(input))
    }

    /// Makes a call that this crate may not know; see [`crate::Client::call`].
    pub fn call(&self, method: Method, path: &str, json: Option<&Value>) -> Result<Value, Error> {
        block_on(self.0.call(method, path, json))
    }

    /// Makes a call that starts a job; [`wait`](Self::wait) takes what [`Started::wait`] describes.
    pub fn start<I: Input>(&self, input: &I, job: &'static Job) -> Result<Started<'_, I::Output>, Error> {
        block_on(self.0.start(input, job))
    }

    /// The pages of a list, as an iterator.
    pub fn pages<I: Paged>(&self, input: &I) -> BlockingPages<I::Item> {
        BlockingPages(self.0.pages(input))
    }

    /// Carries out a wait that [`crate::Client::wait`] or [`crate::Client::wait_for_job`] of the inner client describes.
    pub fn wait<'a, T: Decode + ConstDefault + Send + 'a>(&self, wait: Wait<'a, T>) -> Result<Waited<T>, WaitError> {
        let waiting = async { Ok(wait.await) };
        block_on(waiting).unwrap_or_else(|error| Err(WaitError::Poll(error)))
    }
}

/// The pages of a list, one request per step.
#[derive(Debug)]
pub struct BlockingPages<T>(Pages<T>);

impl<T: Decode + ConstDefault + Send + 'static> BlockingPages<T> {
    /// Asks for so many items at a time.
    #[must_use]
    pub fn page_size(self, items: i64) -> Self {
        Self(self.0.page_size(items))
    }

    /// The items instead of the pages.
    pub fn items(self) -> impl Iterator<Item = Result<T, Error>> {
        self.flat_map(|page| match page {
            Ok(page) => page.items.into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        })
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Iterator for BlockingPages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = async { self.0.next().await.transpose() };
        block_on(next).transpose()
    }
}
