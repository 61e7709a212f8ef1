//! The futures of a request.  In: a boxed future that is the same for all operations.  Out: the output of one operation.
//!
//! Only `poll` depends on the type of the output.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::response::{Arrived, Response};
use crate::data::reflect::{ConstDefault, Decode};
use crate::error::call::Error;
use crate::http::future::BoxFuture;

/// The future of [`Client::send`](crate::Client::send): the output. Dropping it cancels the request.
#[must_use = "nothing is sent before it is awaited"]
pub struct SendFuture<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// The future of [`Client::send_with_response`](crate::Client::send_with_response): the output with the status, the
/// headers and unknown members. Dropping it cancels the request.
#[must_use = "nothing is sent before it is awaited"]
pub struct ResponseFuture<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// The future of calls that return something else than an output. Dropping it cancels the request.
#[must_use = "nothing is sent before it is awaited"]
pub struct CallFuture<T>(pub(crate) BoxFuture<'static, Result<T, Error>>);

/// The part that does not depend on the output.
pub(crate) type UnderWay = BoxFuture<'static, Result<Arrived, Error>>;

impl<T: Decode + ConstDefault> Future for SendFuture<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrived = ready!(self.get_mut().0.as_mut().poll(context))?;
        let mut output = T::DEFAULT;
        Poll::Ready(arrived.read(&mut output, false).map(|_| output))
    }
}

impl<T: Decode + ConstDefault> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrived = ready!(self.get_mut().0.as_mut().poll(context))?;
        let mut output = T::DEFAULT;
        Poll::Ready(arrived.read(&mut output, true).map(|response| response.with(output)))
    }
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.get_mut().0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture(..)")
    }
}

impl<T> fmt::Debug for SendFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SendFuture(..)")
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture(..)")
    }
}
