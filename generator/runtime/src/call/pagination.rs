//! Lists in pages.  In: the input of a paged operation.  Out: pages or items; each page is one request, sent when it is needed.
//!
//! Invariant: a page that was requested is not lost when the future of `next` is dropped; the next call returns it.

mod pager;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use crate::call::client::Client;
use crate::call::plan::Answered;
use crate::call::request::Request;
use crate::data::decode;
use crate::data::path;
use crate::data::reflect::{ConstDefault, Decode};
use crate::data::validation::Violations;
use crate::description::behavior::{Paged, Pagination, Paging};
use crate::description::operation::Operation;
use crate::error::call::Error;
use crate::error::sent::Sent;
use crate::http::future::BoxFuture;

use pager::{PageRequest, Pager, Position};

/// The pages of a list, also as a stream, which ends after the first error. `offset`, `limit` and the cursor of the input
/// are not used: each request sets them. With the feature `blocking`, it is an iterator as well.
#[must_use = "nothing is requested before the first page is"]
pub struct Pages<T> {
    state: State,
    item: PhantomData<fn() -> T>,
}

enum State {
    Between(Box<RawPages>),
    Requesting(BoxFuture<'static, Requested>),
    Ended,
}

/// The state after a page, and the page; `None` at the end.
type Requested = (Box<RawPages>, Option<Result<RawPage, Error>>);

/// The items of a list, also as a stream, which ends after the first error. A page is requested when its first item is
/// needed. With the feature `blocking`, it is an iterator as well.
#[must_use = "nothing is requested before the first item is"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
}

// No item is pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = match &self.state {
            State::Between(pages) => Some(pages.operation.id),
            State::Requesting(_) | State::Ended => None,
        };
        f.debug_struct("Pages").field("operation", &operation).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

/// One page of a list.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of the page that no earlier page had.
    pub items: Vec<T>,
    /// The length of the whole list, if the service returns it.
    pub total: Option<i64>,
}

struct RawPages {
    client: Client,
    operation: &'static Operation,
    rules: &'static Pagination,
    request: Request,
    violations: Option<Violations>,
    pager: Pager,
}

/// A page before its items are read.
struct RawPage {
    items: Vec<Value>,
    total: Option<i64>,
    answered: Answered,
}

impl Client {
    /// The pages of a list, from its beginning. Violations of the input are returned by the first page.
    pub fn pages<I: Paged>(&self, input: &I) -> Pages<I::Item> {
        let mut violations = self.check(I::OPERATION, input);
        // Each request sets these.
        let (position, size) = match I::PAGINATION.style {
            Paging::Offset { offset, limit, .. } => (offset, Some(limit)),
            Paging::Cursor { parameter, limit, .. } => (parameter, limit),
        };
        violations.forget(|path| path == position || Some(path) == size);
        Pages {
            state: State::Between(Box::new(RawPages {
                client: self.clone(),
                operation: I::OPERATION,
                rules: I::PAGINATION,
                request: Request::of(I::OPERATION, input),
                violations: Some(violations),
                pager: Pager::new(I::PAGINATION, None),
            })),
            item: PhantomData,
        }
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Pages<T> {
    /// Requests this many items per page; at most the documented maximum, at least 1. To be set before the first page.
    pub fn page_size(mut self, items: i64) -> Self {
        if let State::Between(pages) = &mut self.state {
            pages.pager = Pager::new(pages.rules, Some(items));
        }
        self
    }

    /// Requests the next page; `None` at the end, and after an error. If the future is dropped, the request goes on with
    /// the next call.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The items instead of the pages.
    pub fn items(self) -> Items<T> {
        Items { pages: self, page: Vec::new().into_iter() }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let (pages, page) = loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Between(pages) => self.state = State::Requesting(Box::pin(pages.next())),
                State::Requesting(mut request) => match request.as_mut().poll(context) {
                    Poll::Ready(done) => break done,
                    Poll::Pending => {
                        self.state = State::Requesting(request);
                        return Poll::Pending;
                    }
                },
            }
        };
        let Some(page) = page else { return Poll::Ready(None) };
        let page = page.and_then(|page| pages.typed(page));
        if page.is_ok() {
            self.state = State::Between(pages);
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Items<T> {
    /// Requests this many items per page; at most the documented maximum, at least 1. To be set before the first item.
    pub fn page_size(self, items: i64) -> Self {
        Self { pages: self.pages.page_size(items), ..self }
    }

    /// The next item, from a new page if needed; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// All items that are left, or the first error.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items: Vec<T> = self.page.by_ref().collect();
        while let Some(page) = self.pages.next().await {
            items.extend(page?.items);
        }
        Ok(items)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl RawPages {
    async fn next(mut self: Box<Self>) -> Requested {
        let page = self.request_page().await.transpose();
        (self, page)
    }

    async fn request_page(&mut self) -> Result<Option<RawPage>, Error> {
        let rules = self.rules;
        let answered = loop {
            let Some(wanted) = self.pager.request() else { return Ok(None) };
            let request = self.request(wanted);
            let violations = self.violations.take().unwrap_or_default();
            match self.client.execute(self.operation, violations, request).await {
                Ok(answered) => break answered,
                // There was a first page, so the service may refuse the size of this one.
                Err(error) if error.sent() != Sent::No && self.pager.shrink_limit() => {
                    tracing::debug!(%error, "the service refused the whole list in one page; continuing with smaller pages");
                }
                Err(error) => return Err(error),
            }
        };
        let (answered, json) = answered.into_json(self.operation.id)?;
        let items = match items(&json, rules.items) {
            Ok(items) => items,
            Err(why) => return Err(answered.undecoded(self.operation.id, why)),
        };
        let total = rules.total.and_then(|total| count(path::first(&json, total)?));
        Ok(Some(RawPage { items: self.pager.take(items, total), total, answered }))
    }

    /// Reads the items of a page.
    fn typed<T: Decode + ConstDefault>(&self, page: RawPage) -> Result<Page<T>, Error> {
        let RawPage { items, total, answered } = page;
        let decoding = self.client.config().inner.settings.decoding;
        match decode::decode::<Vec<T>>(&Value::Array(items), decoding) {
            Ok((items, _)) => Ok(Page { items, total }),
            Err(error) => {
                let list = self.rules.items.trim_start_matches('$');
                Err(answered.undecoded(self.operation.id, error.under(list)))
            }
        }
    }

    /// The request for a page.
    fn request(&self, wanted: PageRequest) -> Request {
        let mut request = self.request.clone();
        let rules = self.rules;
        let mut set = |name: &str, value: Option<Value>| {
            request.set_parameter(rules.location, name, value, rules.text);
        };
        let position = wanted.position.map(|position| match position {
            Position::Offset(number) => Value::from(number),
            Position::Cursor(cursor) => Value::from(cursor),
        });
        match rules.style {
            Paging::Offset { offset, limit, .. } => {
                set(offset, position);
                set(limit, Some(wanted.limit.into()));
            }
            Paging::Cursor { parameter, limit, .. } => {
                set(parameter, position);
                if let Some(limit) = limit {
                    set(limit, Some(wanted.limit.into()));
                }
            }
        }
        request
    }
}

/// The list at a path; `$` is the document itself. An absent list is empty.
fn items(json: &Value, list: &str) -> Result<Vec<Value>, decode::DecodeError> {
    match path::first(json, list) {
        Some(Value::Array(items)) => Ok(items.clone()),
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(_) => Err(decode::DecodeError::new(format!("{list}: expected a list of items"))),
    }
}

fn count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
