//! The same calls without `async`.  In: a future, pages or items.  Out: the result, or an iterator.
//!
//! Invariant: nothing here panics inside an asynchronous program; it returns an error instead.

use futures_core::Stream;
use futures_util::StreamExt;

use crate::call::block_on::block_on;
use crate::call::future::{CallFuture, ResponseFuture, SendFuture};
use crate::call::pagination::{Items, Pages};
use crate::call::response::Response;
use crate::call::waiter::{Wait, Waited};
use crate::config::Config;
use crate::data::reflect::{ConstDefault, Decode};
use crate::error::call::Error;

impl Config {
    /// [`Config::load`] without `async`.
    #[cfg(feature = "http")]
    pub fn load_blocking() -> Result<Config, Error> {
        block_on(Config::load())
    }
}

impl<T: Decode + ConstDefault> SendFuture<T> {
    /// Sends the request and returns its output, without `async`. Works on threads for blocking work
    /// (`tokio::task::spawn_blocking`); inside an asynchronous task it returns [`Error::Build`].
    pub fn block(self) -> Result<T, Error> {
        let mut output = T::DEFAULT;
        block_on(self.0)?.read(&mut output, false).map(|_| output)
    }
}

impl<T: Decode + ConstDefault> ResponseFuture<T> {
    /// Sends the request and returns the whole response, without `async`; see [`SendFuture::block`].
    pub fn block(self) -> Result<Response<T>, Error> {
        let mut output = T::DEFAULT;
        block_on(self.0)?.read(&mut output, true).map(|response| response.with(output))
    }
}

impl<T: Send + 'static> CallFuture<T> {
    /// Sends the request and returns its result, without `async`; see [`SendFuture::block`].
    pub fn block(self) -> Result<T, Error> {
        block_on(self)
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Wait<T> {
    /// Runs the wait to its end, without `async`; see [`SendFuture::block`].
    pub fn block(self) -> Result<Waited<T>, Error> {
        block_on(self)
    }
}

/// Pages or items as an iterator, which ends after the first error. Each page is one request, sent when it is needed.
#[derive(Debug)]
pub struct Blocking<S>(Option<S>);

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.take()?;
        match block_on(async { Ok(stream.into_future().await) }) {
            Ok((next, stream)) => {
                self.0 = next.is_some().then_some(stream);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl<T: Decode + ConstDefault + Send + 'static> IntoIterator for Pages<T> {
    type Item = Result<crate::call::pagination::Page<T>, Error>;
    type IntoIter = Blocking<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Blocking(Some(self))
    }
}

impl<T: Decode + ConstDefault + Send + 'static> IntoIterator for Items<T> {
    type Item = Result<T, Error>;
    type IntoIter = Blocking<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Blocking(Some(self))
    }
}
