//! The same client without `async`.  In: the same inputs.  Out: the same outputs and errors.
//!
//! One runtime on a thread of its own serves the whole process. Invariant: nothing here panics inside an
//! asynchronous program; it returns an error instead, because waiting there would stop the program.

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

/// Calls one service and waits for the answer. Inside an asynchronous program every call is an error, on its threads
/// for blocking work as well: `Handle::current().block_on` and the asynchronous client serve there.
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
    /// A client of a service. Problems of the configuration come out when something is sent.
    pub fn new(service: &'static Service, config: &Config) -> Self {
        Self(client::Client::new(service, config))
    }

    /// The asynchronous client, for building waits.
    pub fn inner(&self) -> &client::Client {
        &self.0
    }

    /// Makes a call and returns its output.
    pub fn send<I: Input>(&self, input: &I) -> Result<I::Output, Error> {
        block_on(self.0.send(input))
    }

    /// Makes a call and returns its output with status, headers and unknown members.
    pub fn send_with_response<I: Input>(&self, input: &I) -> Result<Response<I::Output>, Error> {
        block_on(self.0.send_with_response(input))
    }

    /// Makes a call that this crate may not know; see [`crate::Client::call`].
    pub fn call(&self, method: Method, path: &str, json: Option<&Value>) -> Result<Value, Error> {
        block_on(self.0.call(method, path, json))
    }

    /// Makes a call that starts a job; [`wait`](Self::wait) takes what [`StartedJob::wait`] describes.
    pub fn start<I: Input>(&self, input: &I, job: &'static Job) -> Result<StartedJob<'_, I::Output>, Error> {
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
