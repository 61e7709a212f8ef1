//! A call under way.  In: what all calls have in common, boxed.  Out: a future of one output.
//!
//! All that is compiled again for each output is one `poll` that makes an empty output and has it filled.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::client::{Arrived, Response};
use crate::error::Error;
use crate::generated::Data;
use crate::transport::BoxFuture;

/// A call that becomes its output. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct Sending<T>(UnderWay<T>);

/// A call that becomes its output with status, headers and unknown members. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct Responding<T>(UnderWay<T>);

struct UnderWay<T> {
    call: BoxFuture<'static, Result<Arrived, Error>>,
    output: PhantomData<fn() -> T>,
}

impl<T: Data + Default> UnderWay<T> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Response<T>, Error>> {
        let arrived = ready!(self.call.as_mut().poll(context))?;
        let mut output = T::default();
        let response = arrived.read(&mut output)?;
        Poll::Ready(Ok(response.with(output)))
    }
}

impl<T> Sending<T> {
    pub(crate) fn new(call: BoxFuture<'static, Result<Arrived, Error>>) -> Self {
        Self(UnderWay { call, output: PhantomData })
    }
}

impl<T> Responding<T> {
    pub(crate) fn new(call: BoxFuture<'static, Result<Arrived, Error>>) -> Self {
        Self(UnderWay { call, output: PhantomData })
    }
}

impl<T: Data + Default> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll(context).map(|result| result.map(|response| response.output))
    }
}

impl<T: Data + Default> Future for Responding<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll(context)
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending(..)")
    }
}

impl<T> fmt::Debug for Responding<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Responding(..)")
    }
}
