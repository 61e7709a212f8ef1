//! What the generated GaussDB clients call: requests, transport, decoding, errors.

#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod clock;
mod config;
pub mod credentials;
mod decode;
mod encoding;
mod endpoint;
mod environment;
mod error;
#[doc(hidden)]
pub mod generated;
mod hook;
mod message;
mod moment;
mod pagination;
mod project;
mod redact;
mod request;
mod retry;
mod secret;
mod service_error;
pub mod signing;
pub mod transport;
mod validation;
mod waiter;

pub use client::{Client, Response};
pub use clock::{Clock, ManualClock, SystemClock};
pub use config::{Config, ConfigBuilder};
pub use credentials::{Credentials, CredentialsProvider};
pub use decode::{Binary, DecodeError, Decoding, Empty, Unknown, decode};
pub use environment::Environment;
pub use error::{Error, Failure, Sent, Undecoded};
pub use hook::{Attempt, Hook, Outcome};
pub use message::{Headers, HttpRequest, HttpResponse, Method, Timeouts};
pub use moment::{LocalTime, Moment, Window};
pub use pagination::{Page, Pages};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use service_error::{ErrorDetail, ErrorKind, ServiceError, SignatureMismatch};
pub use validation::{Validation, Violation};
pub use waiter::{Progress, Wait, WaitError, Waited};
