//! Where credentials come from: the provider trait, every provider, and the cache in front of them.

mod cache;
mod chain;
mod container;
mod environment;
mod exchange;
mod federated;
mod keys;
mod metadata;
mod named;
mod oidc;
mod profile;
pub(crate) mod provider;
mod user;

pub(crate) use cache::Cache;
pub use chain::Chain;
pub use container::ContainerIdentity;
pub use environment::FromEnvironment;
pub(crate) use exchange::exchange;
pub use federated::Federated;
pub use metadata::InstanceMetadata;
pub use oidc::Oidc;
pub use profile::Profile;
pub(crate) use provider::Kind;
pub use provider::{Context, Credentials, CredentialsError, CredentialsProvider};
pub use user::User;
