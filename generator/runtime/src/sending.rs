//! A call under way.  In: what all calls have in common, boxed.  Out: a future of one output.
//!
//! All that is compiled again for each output is one `poll` that makes an empty output and has it filled.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::client::{Arrived, Response};
use crate::error::Error;
use crate::generated::{Blank, Decode};
use crate::http::transport::BoxFuture;

/// A call that becomes its output. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct Sending<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// A call that becomes its output with status, headers and unknown members. Dropping it stops the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct Responding<T>(pub(crate) UnderWay, pub(crate) PhantomData<fn() -> T>);

/// The part that knows no output.
pub(crate) type UnderWay = BoxFuture<'static, Result<Arrived, Error>>;

#[cfg(feature = "blocking")]
impl<T: Decode + Blank> Sending<T> {
    /// Makes the call and waits for its output, without `async`. Inside an asynchronous program it is an error.
    pub fn wait(self) -> Result<T, Error> {
        crate::blocking::block_on(self)
    }
}

#[cfg(feature = "blocking")]
impl<T: Decode + Blank> Responding<T> {
    /// Makes the call and waits for the whole response, without `async`. Inside an asynchronous program it is an error.
    pub fn wait(self) -> Result<Response<T>, Error> {
        crate::blocking::block_on(self)
    }
}

// Matched and not mapped: closures would be compiled for each output.
impl<T: Decode + Blank> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut output = T::BLANK;
        match fill(&mut self.get_mut().0, context, &mut output) {
            Poll::Ready(Ok(())) => Poll::Ready(Ok(output)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// All of a poll that needs not to be compiled again.
fn fill(call: &mut UnderWay, context: &mut Context<'_>, output: &mut dyn Decode) -> Poll<Result<(), Error>> {
    let arrived = ready!(call.as_mut().poll(context))?;
    Poll::Ready(arrived.read(output).map(drop))
}

impl<T: Decode + Blank> Future for Responding<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrived = match self.get_mut().0.as_mut().poll(context) {
            Poll::Ready(Ok(arrived)) => arrived,
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => return Poll::Pending,
        };
        let mut output = T::BLANK;
        Poll::Ready(match arrived.read(&mut output) {
            Ok(response) => Ok(response.with(output)),
            Err(error) => Err(error),
        })
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
