//! The trait of a transport.

use std::fmt;
use std::sync::Arc;

use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse};
use crate::http::transport::error::TransportError;

/// Carries HTTP exchanges.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and reads the answer to its end.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        (**self).send(request)
    }
}
