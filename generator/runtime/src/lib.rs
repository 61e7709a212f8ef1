//! What the generated GaussDB clients call: credentials, signing, transport, retry, errors, paging, waiting.
//!
//! A program rarely depends on this crate directly; the generated crate re-exports it.
//!
//! ```
//! use gaussdb_runtime::codegen::{Method, Operation, Service};
//! use gaussdb_runtime::transport::Replay;
//! use gaussdb_runtime::{Client, Config, Credentials, Error, HttpResponse};
//! # static SERVICE: Service = Service::new("dws", "GaussDB(DWS)",
//! #     &[("cn-north-4", "https://dws.cn-north-4.myhuaweicloud.com")]);
//!
//! # async fn run() -> Result<(), Error> {
//! let answer = serde_json::json!({"clusters": []});
//! let config = Config::builder()
//!     .region("cn-north-4")
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access key", "secret key")) // or Config::load().await
//!     .transport(Replay::answers([HttpResponse::json(200, &answer)])) // instead of HTTP
//!     .build()?;
//! let client = Client::new(&SERVICE, &config);
//! let found = client.call(Method::Get, "/v1.0/{project_id}/clusters", None).await?;
//! assert_eq!(found, answer);
//! # Ok(())
//! # }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run()).unwrap();
//! ```
//!
//! # One call
//!
//! validate → encode → (credentials → sign → send → classify)* → decode. Every attempt is signed anew. A request
//! that changes something is repeated only when it certainly had no effect. The variants of [`Error`] show whether the
//! request was sent. Four traits can be replaced: [`transport::Transport`], [`CredentialsProvider`], [`Clock`], [`Hook`].
//! The client runs on tokio.
//!
//! # The contract with generated code
//!
//! Generated code uses [`codegen`] and the names exported here, nothing else. It is mostly data:
//!
//! - constants are written by functional update (`Operation { success: &[202], ..Operation::new(…) }`), so a member
//!   that is added here does not break files generated earlier;
//! - a struct has a table of its members ([`codegen::Member`]): the macro `reflect_struct!` has one line for each field,
//!   with its name on the wire, where a request has it, and what is documented about it. Encoding, checks, decoding and
//!   `Debug` are written once, over trait objects, and all that the macro makes is inline, so a program compiles little,
//!   and nothing for a struct that it does not use;
//! - one lenient reader over the text of the JSON document converts between number, string and bool, reads null as absent
//!   or empty, gives the JSON path of a failure and collects unknown members in [`Response::unknown`];
//! - an empty string is not read as an absent number, because that would be a guess.
//!
//! # Features
//!
//! - `http` (default): HTTP/1.1 and 2 with rustls, gzip and proxies. Without it, a transport has to be given.
//! - `blocking`: every future of the client has `block`, which waits without `async`; pages and items are iterators.
//! - `sm3`: signatures by SDK-HMAC-SM3.
//!
//! The minimum supported Rust version is 1.88.

#![forbid(unsafe_code)]

mod auth;
mod call;
mod clock;
#[doc(hidden)]
pub mod codegen;
mod config;
mod data;
mod description;
mod endpoint;
mod environment;
mod error;
mod http;
mod retry;
mod secret;
pub mod testing;

pub use auth::credentials::{Credentials, CredentialsProvider};
pub use auth::{credentials, signing};
#[cfg(feature = "blocking")]
pub use call::blocking::Blocking;
pub use call::client::Client;
pub use call::future::{CallFuture, ResponseFuture, SendFuture};
pub use call::options::CallOptions;
pub use call::pagination::{Items, Page, Pages};
pub use call::response::Response;
pub use call::waiter::{Progress, StartedJob, StoredWait, Wait, Waited};
pub use clock::{Clock, ManualClock, SystemClock};
#[doc(inline)]
pub use codegen::{ErrorCode, ErrorScope};
pub use config::Config;
pub use config::builder::ConfigBuilder;
pub use config::hook::{Attempt, AttemptOutcome, Hook};
pub use config::timeouts::Timeouts;
pub use data::catalog::{Metric, Permission};
pub use data::decode::{DecodeError, Decoding, Empty, Unknown, decode, decode_slice};
pub use data::into_value::{IntoValue, NumberText};
pub use data::timestamp::{LocalTime, NotExact, ParseTimestampError, Timestamp, Window};
pub use data::validation::{Validation, Violation};
pub use description::kind::ErrorKind;
pub use environment::Environment;
pub use error::call::Error;
pub use error::failure::{Failure, Undecoded};
pub use error::sent::Sent;
pub use error::service_error::{ErrorDetail, ServiceError, SignatureMismatch};
pub use error::wait::{WaitEnd, WaitError};
pub use http::message::{Headers, HttpRequest, HttpResponse, Method};
pub use http::transport;
pub use retry::RetryPolicy;
pub use secret::Secret;
