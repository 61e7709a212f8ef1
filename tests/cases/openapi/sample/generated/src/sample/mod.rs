// Made from openapi.yaml by `cargo xtask generate`; not to be edited.

//! Orchard
//!
//! Keeps trees, and counts \<apples\> in \[baskets\].
//!
//! # Trees
//!
//! Planting and looking after trees.
//!
//! - [`list_trees`](Client::list_trees): List trees
//! - [`plant_tree`](Client::plant_tree): Plant a tree
//! - [`replace_labels`](Client::replace_labels): Replace the labels of a tree
//!
//! # Other operations
//!
//! - [`search_trees`](Client::search_trees): Search trees

pub mod operations;
pub mod types;
/// Name and endpoints of the service.
pub static SERVICE: ::gaussdb_runtime::generated::Service = ::gaussdb_runtime::generated::Service::new(
    "sample",
    "Orchard",
    &[("north-1", "https://orchard.north.example.com")],
);

/// Calls the service. Cheap to clone; all clones share connections.
#[derive(Debug, Clone)]
pub struct Client(::gaussdb_runtime::Client);
impl Client {
    /// A client. Problems of the configuration come out when something is sent.
    pub fn new(config: &::gaussdb_runtime::Config) -> Self {
        Self(::gaussdb_runtime::Client::new(&SERVICE, config))
    }

    /// Makes the call that an input describes.
    pub async fn send<I: ::gaussdb_runtime::generated::Input>(
        &self,
        input: &I,
    ) -> ::std::result::Result<I::Output, ::gaussdb_runtime::Error> {
        self.0.send(input).await
    }

    /// Makes the call that an input describes and returns status, headers and unknown members as well.
    pub async fn respond<I: ::gaussdb_runtime::generated::Input>(
        &self,
        input: &I,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<I::Output>,
        ::gaussdb_runtime::Error,
    > {
        self.0.respond(input).await
    }

    /// Makes a call that this crate does not know. `{project_id}` in the path is replaced.
    pub async fn call(
        &self,
        method: ::gaussdb_runtime::generated::Method,
        path: &str,
        json: ::std::option::Option<&::serde_json::Value>,
    ) -> ::std::result::Result<::serde_json::Value, ::gaussdb_runtime::Error> {
        self.0.call(method, path, json).await
    }
}
