//! What object-safe asynchronous traits return.

use std::pin::Pin;

/// A boxed future; what object-safe asynchronous traits return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
