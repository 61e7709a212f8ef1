// Made from openapi.yaml by `cargo xtask generate`; not to be edited.

//! Orchard
//!
//! Keeps trees, and counts \<apples\> in \[baskets\].
//!
//! # Trees
//!
//! Planting and looking after trees.
//!
//! - [`get_job`](Client::get_job): Get a job
//! - [`list_jobs`](Client::list_jobs): List jobs
//! - [`search_notes`](Client::search_notes): Search notes
//! - [`add_photo`](Client::add_photo): Add a photo
//! - [`list_trees`](Client::list_trees): List trees
//! - [`plant_tree`](Client::plant_tree): Plant a tree
//! - [`fell_tree`](Client::fell_tree): Fell a tree
//! - [`get_tree`](Client::get_tree): Get a tree
//! - [`replace_labels`](Client::replace_labels): Replace the labels of a tree
//!
//! # Other operations
//!
//! - [`search_trees`](Client::search_trees): Search trees

pub mod errors;
pub mod operations;
pub mod types;
pub mod waiters;
pub mod regions;
pub mod permissions;

/// Name, endpoints and error codes of the service.
pub static SERVICE: gaussdb_runtime::codegen::Service = gaussdb_runtime::codegen::Service {
    alias: Some("grove"),
    errors: &errors::ALL,
    ..gaussdb_runtime::codegen::Service::new("sample", "Orchard", &regions::ALL)
};

/// A client of the service. Cloning is cheap; clones share their connections.
#[derive(Debug, Clone)]
pub struct Client(gaussdb_runtime::Client);

impl Client {
    /// Creates a client. Errors in the configuration are returned by the first request.
    pub fn new(config: &gaussdb_runtime::Config) -> Self {
        Self(gaussdb_runtime::Client::new(&SERVICE, config))
    }

    /// The configuration.
    pub fn config(&self) -> &gaussdb_runtime::Config {
        self.0.config()
    }

    /// The same client with other options, which win over those that it has.
    #[must_use]
    pub fn with_options(&self, options: gaussdb_runtime::CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// The same client with other time limits.
    #[must_use]
    pub fn with_timeouts(&self, timeouts: gaussdb_runtime::Timeouts) -> Self {
        Self(self.0.with_timeouts(timeouts))
    }

    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: gaussdb_runtime::RetryPolicy) -> Self {
        Self(self.0.with_retry(policy))
    }

    /// The same client with another treatment of requests that break a documented constraint.
    #[must_use]
    pub fn with_validation(&self, validation: gaussdb_runtime::Validation) -> Self {
        Self(self.0.with_validation(validation))
    }

    /// The same client with one more header on every request.
    #[must_use]
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        Self(self.0.with_header(name, value))
    }

    /// Sends the request that an input describes.
    #[inline]
    pub fn send<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::SendFuture<I::Output> {
        self.0.send(input)
    }

    /// Sends the request that an input describes and returns its output with the status, the headers and unknown
    /// members.
    #[inline]
    pub fn send_with_response<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::ResponseFuture<I::Output> {
        self.0.send_with_response(input)
    }

    /// Sends a request to an operation that this crate does not have. `{project_id}` in the path is replaced.
    pub fn call(
        &self,
        method: gaussdb_runtime::codegen::Method,
        path: &str,
        json: Option<&serde_json::Value>,
    ) -> gaussdb_runtime::CallFuture<serde_json::Value> {
        self.0.call(method, path, json)
    }

    /// The list that an input describes, page by page.
    pub fn pages<I: gaussdb_runtime::codegen::Paged>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::Pages<I::Item> {
        self.0.pages(input)
    }

    /// Sends the request that an input describes and returns its output with a handle to the job that it started.
    pub fn start<I: gaussdb_runtime::codegen::Starts>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::CallFuture<gaussdb_runtime::StartedJob<I::Output, I::Shown>> {
        self.0.start(input)
    }

    /// Runs a waiter with an input of your own, if the request needs more than the method of the waiter sets.
    pub fn wait<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
        waiter: &'static gaussdb_runtime::codegen::Waiter,
    ) -> gaussdb_runtime::Wait<I::Output> {
        self.0.wait(input, waiter)
    }

    /// Continues a wait that `store` saved, in this or another process, with the remaining time.
    pub fn resume_wait(
        &self,
        stored: &gaussdb_runtime::StoredWait,
    ) -> Result<gaussdb_runtime::Wait<serde_json::Value>, gaussdb_runtime::Error> {
        self.0.resume_wait(stored, crate::sample::waiters::ALL)
    }
}
