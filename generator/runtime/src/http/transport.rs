//! Carries one HTTP exchange.  In: a signed request.  Out: the answer, read to its end, or why there is none.
//!
//! Invariants: a transport does not retry, does not follow redirects, does not change the request;
//! dropping its future cancels the exchange.

pub(crate) mod error;
pub(crate) mod exchange;
mod function;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "http")]
mod options;
mod replay;
#[cfg(feature = "http")]
mod tls;

pub use crate::http::future::BoxFuture;
pub use error::{TransportError, TransportErrorKind};
pub use exchange::Transport;
pub use function::{FromFn, from_fn};
#[cfg(feature = "http")]
pub use http::HttpTransport;
#[cfg(feature = "http")]
pub use options::{ClientIdentity, HttpOptions, Proxy};
pub use replay::{Capture, Captured, Exchange, Replay};
