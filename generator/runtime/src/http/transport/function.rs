//! A closure as a transport.  In: a function of a request.  Out: a transport.

use std::fmt;

use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse};
use crate::http::transport::error::TransportError;
use crate::http::transport::exchange::Transport;

/// The transport that [`from_fn`] makes.
#[derive(Clone)]
pub struct FromFn<F>(F);

/// A transport that calls a function for every request.
///
/// ```
/// use gaussdb_runtime::{Config, HttpResponse, transport};
///
/// let builder = Config::builder().transport(transport::from_fn(|request| {
///     assert!(request.headers.get("Authorization").is_some());
///     Ok(HttpResponse::json(200, &serde_json::json!({"path": request.path()})))
/// }));
/// # let _ = builder;
/// ```
pub fn from_fn<F>(function: F) -> FromFn<F>
where
    F: Fn(HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync,
{
    FromFn(function)
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn(..)")
    }
}

impl<F> Transport for FromFn<F>
where
    F: Fn(HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync,
{
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move { (self.0)(request) })
    }
}
