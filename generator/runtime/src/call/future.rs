//! A call in progress.  In: what all calls have in common, boxed.  Out: a future of one output.
//!
//! Only `poll` depends on the type of the output.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::response::{Arrived, Response};
use crate::data::reflect::{ConstDefault, Decode};
use crate::error::failure::Error;
use crate::http::future::BoxFuture;

/// A call that becomes its output. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct SendFuture<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// A call that becomes its output with status, headers and unknown members. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct ResponseFuture<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// The part that knows no output.
pub(crate) type UnderWay = BoxFuture<'static, Result<Arrived, Error>>;

#[cfg(feature = "blocking")]
impl<T: Decode + ConstDefault> SendFuture<T> {
    /// Makes the call and waits for its output, without `async`. Inside an asynchronous program it is an error.
    pub fn wait(self) -> Result<T, Error> {
        crate::call::block_on::block_on(self)
    }
}

#[cfg(feature = "blocking")]
impl<T: Decode + ConstDefault> ResponseFuture<T> {
    /// Makes the call and waits for the whole response, without `async`. Inside an asynchronous program it is an error.
    pub fn wait(self) -> Result<Response<T>, Error> {
        crate::call::block_on::block_on(self)
    }
}

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
