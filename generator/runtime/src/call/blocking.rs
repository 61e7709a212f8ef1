//! The same client without `async`.  In: the same inputs.  Out: the same outputs and errors.
//!
//! Invariant: nothing here panics inside an asynchronous program; it returns an error instead, because waiting there
//! would stop the program.

use serde_json::Value;

use crate::call::block_on::block_on;
use crate::call::client;
use crate::call::pagination::{Page, Pages};
use crate::call::response::Response;
use crate::call::waiter::{StartedJob, Wait, WaitError, Waited};
use crate::codegen::behavior::{Job, Paged};
use crate::codegen::operation::{Input, Service};
use crate::config::Config;
use crate::data::reflect::{ConstDefault, Decode};
use crate::error::failure::Error;
use crate::http::message::Method;

/// Sends requests to one service and waits for the responses. Inside an asynchronous program every call returns
/// [`Error::Build`], on its threads for blocking work as well: use the asynchronous client there, if needed with
/// `Handle::current().block_on`.
#[derive(Debug, Clone)]
pub struct Client(client::Client);

impl Config {
    /// [`Config::load`] without `async`.
    #[cfg(feature = "http")]
    pub fn load_blocking() -> Result<Config, Error> {
        block_on(Config::load())
    }
}

impl Client {
    /// Creates a client of a service. Errors in the configuration are returned by the first request.
    pub fn new(service: &'static Service, config: &Config) -> Self {
        Self(client::Client::new(service, config))
    }

    /// The asynchronous client, for building waits.
    pub fn inner(&self) -> &client::Client {
        &self.0
    }

    /// Sends a request and returns its output.
    pub fn send<I: Input>(&self, input: &I) -> Result<I::Output, Error> {
        block_on(self.0.send(input))
    }

    /// Sends a request and returns its output with the status, the headers and unknown members.
    pub fn send_with_response<I: Input>(&self, input: &I) -> Result<Response<I::Output>, Error> {
        block_on(self.0.send_with_response(input))
    }

    /// Sends a request to an operation that this crate may not have; see [`crate::Client::call`].
    pub fn call(&self, method: Method, path: &str, json: Option<&Value>) -> Result<Value, Error> {
        block_on(self.0.call(method, path, json))
    }

    /// Sends a request that starts a job. Pass the result of [`StartedJob::wait`] to [`wait`](Self::wait).
    pub fn start<I: Input>(&self, input: &I, job: &'static Job) -> Result<StartedJob<'_, I::Output>, Error> {
        block_on(self.0.start(input, job))
    }

    /// The pages of a list, as an iterator.
    pub fn pages<I: Paged>(&self, input: &I) -> BlockingPages<I::Item> {
        BlockingPages(self.0.pages(input))
    }

    /// Runs a wait that [`crate::Client::wait`] or [`crate::Client::wait_for_job`] of the inner client has created.
    pub fn wait<'a, T: Decode + ConstDefault + Send + 'a>(&self, wait: Wait<'a, T>) -> Result<Waited<T>, WaitError> {
        let waiting = async { Ok(wait.await) };
        block_on(waiting).unwrap_or_else(|error| Err(WaitError::Poll(error)))
    }
}

/// The pages of a list, one request for each.
#[derive(Debug)]
pub struct BlockingPages<T>(Pages<T>);

impl<T: Decode + ConstDefault + Send + 'static> BlockingPages<T> {
    /// Requests this many items per page.
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
