//! A server that answers like the GaussDB services, for tests without an account.  In: HTTP requests of any client.  Out:
//! answers by the descriptions, with the state of what was created before.
//!
//! ```no_run
//! # async fn run() -> std::io::Result<()> {
//! let mock = gaussdb_mock::Mock::start(gaussdb_mock::Options::default()).await?;
//! println!("{}", mock.url()); // http://127.0.0.1:49152
//! # Ok(())
//! # }
//! ```
//!
//! A request is checked as the services do: method, path, credentials, parameters, body. What the descriptions and
//! `spec/behavior/*.resources.yaml` say decides everything; no operation has code of its own.

#![forbid(unsafe_code)]

mod answer;
mod auth;
mod check;
mod clock;
mod control;
mod description;
mod fault;
mod message;
mod resources;
mod server;
mod state;
mod world;

pub use clock::Clock;
pub use description::Service;
pub use fault::Planned;
pub use message::{Reply, Request};
pub use server::Mock;
pub use world::{Options, World};

/// The access key that the server knows.
pub const ACCESS_KEY: &str = "MOCKACCESSKEY0000001";
/// The secret of [`ACCESS_KEY`].
pub const SECRET_KEY: &str = "mock-secret-key-of-the-tests";
/// A token that is always valid.
pub const TOKEN: &str = "mock-token";
