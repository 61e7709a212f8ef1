//! Lists in pages.  In: the input of a paged operation.  Out: pages or items; each page is one request, sent when it is needed.

mod pager;

use std::fmt;
use std::marker::PhantomData;

use futures_core::Stream;
use futures_util::stream::{self, StreamExt};
use serde_json::Value;

use crate::call::client::Client;
use crate::call::request::Request;
use crate::codegen::behavior::{Paged, Pagination, Paging};
use crate::codegen::operation::Operation;
use crate::data::decode;
use crate::data::reflect::{ConstDefault, Decode};
use crate::data::validation::Violations;
use crate::error::failure::{Error, Sent};

use pager::{PageRequest, Pager, Position};

/// The pages of a list. `offset`, `limit` and the cursor of the input are not used: each request sets them.
#[derive(Debug)]
pub struct Pages<T> {
    pages: RawPages,
    item: PhantomData<fn() -> T>,
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
    failed: bool,
}

impl fmt::Debug for RawPages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawPages").field("operation", &self.operation.id).finish_non_exhaustive()
    }
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
            pages: RawPages {
                client: self.clone(),
                operation: I::OPERATION,
                rules: I::PAGINATION,
                request: Request::of(I::OPERATION, input),
                violations: Some(violations),
                pager: Pager::new(I::PAGINATION, None),
                failed: false,
            },
            item: PhantomData,
        }
    }
}

impl<T: Decode + ConstDefault + Send + 'static> Pages<T> {
    /// Requests this many items per page; at most the documented maximum, at least 1.
    #[must_use]
    pub fn page_size(mut self, items: i64) -> Self {
        self.pages.pager = Pager::new(self.pages.rules, Some(items));
        self
    }

    /// Requests the next page; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        let (items, total) = match self.pages.next().await? {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let decoding = self.pages.client.config().inner.settings.decoding;
        let decoded = decode::decode::<Vec<T>>(&Value::Array(items), decoding);
        Some(match decoded {
            Ok((items, _)) => Ok(Page { items, total }),
            Err(error) => {
                let list = self.pages.rules.items.trim_start_matches('$');
                Err(self.pages.undecoded(error.under(list)))
            }
        })
    }

    /// The pages as a stream, which ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Page<T>, Error>> + Send {
        stream::unfold(self, |mut pages| async move { Some((pages.next().await?, pages)) })
    }

    /// The items as a stream, which ends after the first error.
    pub fn items(self) -> impl Stream<Item = Result<T, Error>> + Send {
        self.into_stream().flat_map(|page| {
            let results: Vec<_> = match page {
                Ok(page) => page.items.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(error)],
            };
            stream::iter(results)
        })
    }

    /// All items, or the first error.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(page) = self.next().await {
            items.extend(page?.items);
        }
        Ok(items)
    }
}

impl RawPages {
    async fn next(&mut self) -> Option<Result<(Vec<Value>, Option<i64>), Error>> {
        if self.failed {
            return None;
        }
        let rules = self.rules;
        let json = loop {
            let request = self.request(self.pager.request()?);
            let violations = self.violations.take().unwrap_or_default();
            match self.client.execute(self.operation, violations, request).await {
                Ok(answered) => match answered.json() {
                    Ok(json) => break json,
                    Err(why) => return Some(Err(self.undecoded(why))),
                },
                // There was a first page, so the service may refuse the size of this one.
                Err(error) if error.sent() != Sent::No && self.pager.shrink_limit() => {
                    tracing::debug!(%error, "the service refused the whole list in one page; continuing with smaller pages");
                }
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
        };
        let items = match items(&json, rules.items) {
            Ok(items) => items,
            Err(why) => return Some(Err(self.undecoded(why))),
        };
        let total = rules.total.and_then(|path| count(decode::at(&json, path)?));
        Some(Ok((self.pager.take(items, total), total)))
    }

    /// The request for a page.
    fn request(&self, wanted: PageRequest) -> Request {
        let mut request = self.request.clone();
        let rules = self.rules;
        let mut set = |name: &str, value: Option<Value>| {
            request.set_parameter(rules.place, name, value, rules.text);
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

    fn undecoded(&mut self, error: decode::DecodeError) -> Error {
        self.failed = true;
        self.client.undecoded(self.operation, error)
    }
}

/// The list at a path; `$` is the document itself. An absent list is empty.
fn items(json: &Value, path: &str) -> Result<Vec<Value>, decode::DecodeError> {
    let path = if path == "$" { "" } else { path };
    match decode::at(json, path) {
        Some(Value::Array(items)) => Ok(items.clone()),
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(_) => Err(decode::DecodeError::new(format!("{path}: expected a list of items"))),
    }
}

fn count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
