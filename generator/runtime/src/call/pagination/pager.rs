//! Which page of a list to request next.  In: pages as received.  Out: the next request, and the new items of a page.
//!
//! Pure. Some documents call `offset` a page number and use it as the number of an item. For these lists the meaning is
//! found from the pages. Invariants, with both meanings: every item is returned once, also if items are added meanwhile; if
//! items are removed, no more are skipped than were removed; the requests end.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::data::path;
use crate::description::behavior::{Offset, Pagination, Paging};

/// The next page to request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PageRequest {
    /// Offset or cursor; with `None` the parameter is absent.
    pub position: Option<Position>,
    pub limit: i64,
}

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Position {
    Offset(i64),
    Cursor(String),
}

/// How the next request is chosen from the last page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The offset counts items, or the list has cursors.
    Records,
    /// The offset counts pages.
    Pages,
    /// The meaning is unknown. The first page may contain the length of the list; then one request gets all of it.
    CountFirst,
    /// The meaning is unknown, and the whole list was requested with a larger limit.
    GrownLimit,
    /// The meaning is unknown. Offset + 1 is requested: its first items show whether it moved by an item or by a page.
    CompareNext,
    /// The meaning is unknown, and pages are too short to compare: offset + 1 gets every item with both meanings.
    OneByOne,
}

/// The state between two pages.
pub(crate) struct Pager {
    rules: &'static Pagination,
    limit: i64,
    position: Option<Position>,
    step: Step,
    last: Vec<Value>,
    /// Items of earlier pages, by id or by content, for lists whose pages can overlap.
    known: BTreeSet<String>,
    /// Digests of earlier pages, and the cursors that were used: when one repeats, the list is at its end.
    pages: BTreeSet<u64>,
    cursors: BTreeSet<String>,
    delivered: i64,
    /// Pages in a row without a new item.
    stale: u32,
    /// How often the whole list was requested.
    grown: u32,
    done: bool,
}

/// So many pages in a row without a new item end a list. One or two may come because items were added in front of them since
/// the page before.
const MOST_STALE: u32 = 3;
/// So often the whole list is requested in one page, because it has become longer since.
const MOST_GROWN: u32 = 3;

impl Pager {
    pub(crate) fn new(rules: &'static Pagination, limit: Option<i64>) -> Self {
        let limit = limit.unwrap_or(rules.limit).max(1);
        let (position, step) = match rules.style {
            Paging::Cursor { .. } => (None, Step::Records),
            Paging::Offset { first, unit, .. } => {
                let step = match unit {
                    Offset::Record => Step::Records,
                    Offset::Page => Step::Pages,
                    Offset::Unclear => Step::CountFirst,
                };
                (Some(Position::Offset(first)), step)
            }
        };
        Self {
            rules,
            limit: rules.most.map_or(limit, |most| limit.min(most)),
            position,
            step,
            last: Vec::new(),
            known: BTreeSet::new(),
            pages: BTreeSet::new(),
            cursors: BTreeSet::new(),
            delivered: 0,
            stale: 0,
            grown: 0,
            done: false,
        }
    }

    /// The next page to request, `None` at the end.
    pub(crate) fn request(&self) -> Option<PageRequest> {
        (!self.done).then(|| PageRequest { position: self.position.clone(), limit: self.limit })
    }

    /// Accepts a page and returns its new items.
    pub(crate) fn take(&mut self, page: Vec<Value>, total: Option<i64>) -> Vec<Value> {
        let searching = matches!(self.step, Step::CountFirst | Step::GrownLimit);
        let repeated = !self.pages.insert(digest(&page)) && !searching;
        if page.is_empty() {
            self.done = true;
            return Vec::new();
        }
        let first_page = self.last.is_empty();
        let full = page.len() as i64 >= self.limit;
        let fresh = if repeated { Vec::new() } else { self.fresh(&page, first_page) };
        self.delivered += fresh.len() as i64;
        self.done = match total {
            // Some lists count only the page itself, so after a full first page there may be more.
            Some(total) => self.delivered >= total && !(first_page && full && total == self.delivered),
            // Where the largest page is known, a shorter one is the last.
            None => !full && self.rules.most.is_some(),
        };
        self.stale = if fresh.is_empty() && !searching { self.stale + 1 } else { 0 };
        self.done |= self.stale >= MOST_STALE;
        if !self.done {
            self.advance(&page, total);
        }
        self.last = page;
        fresh
    }

    /// The items that no earlier page had.
    fn fresh(&mut self, page: &[Value], first_page: bool) -> Vec<Value> {
        if let Paging::Cursor { .. } = self.rules.style {
            // Some services include the item of the cursor.
            let skip = usize::from(!first_page && page.first() == self.last.last());
            return page[skip..].to_vec();
        }
        if !self.has_keys() {
            return page.to_vec();
        }
        let keys: Vec<_> = page.iter().map(|item| self.key(item)).collect();
        let fresh = page.iter().zip(&keys).filter(|(_, key)| !self.known.contains(*key));
        let fresh = fresh.map(|(item, _)| item.clone()).collect();
        self.known.extend(keys);
        fresh
    }

    /// Whether items are distinguished: by their ids, or by their content where the meaning of the offset is unknown.
    fn has_keys(&self) -> bool {
        match self.rules.style {
            Paging::Offset { unit: Offset::Unclear, .. } => true,
            Paging::Offset { .. } => self.rules.id.is_some(),
            Paging::Cursor { .. } => false,
        }
    }

    fn key(&self, item: &Value) -> String {
        let id = self.rules.id.and_then(|id| path::first(item, id));
        id.unwrap_or(item).to_string()
    }

    fn advance(&mut self, page: &[Value], total: Option<i64>) {
        if let Paging::Cursor { member, .. } = self.rules.style {
            let cursor = page.last().and_then(|item| path::first(item, member));
            let cursor = cursor.and_then(|cursor| match cursor {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            // Without a new cursor the same page would be returned again.
            self.done = cursor.as_ref().is_none_or(|cursor| !self.cursors.insert(cursor.clone()));
            self.position = cursor.map(Position::Cursor);
            return;
        }
        let Some(Position::Offset(offset)) = self.position else {
            self.done = true;
            return;
        };
        let length = page.len() as i64;
        // A page of the whole list that is full was overtaken by new items.
        let overtaken = self.step == Step::GrownLimit && length >= self.limit;
        if (self.step == Step::CountFirst || overtaken) && self.grow_limit(total) {
            return;
        }
        let next = match self.step {
            Step::Records => offset + length,
            Step::Pages | Step::OneByOne => offset + 1,
            Step::CountFirst | Step::GrownLimit => {
                self.compare_next(length);
                offset + 1
            }
            Step::CompareNext => {
                // It moved by one item, so offsets count items; or by a page. If items came or went meanwhile, it can be
                // both.
                let seen = page.iter().filter(|item| self.last.iter().any(|last| self.key(last) == self.key(item)));
                self.step = match seen.count() as i64 {
                    0 => Step::Pages,
                    same if same + 1 >= length => Step::Records,
                    _ => Step::OneByOne,
                };
                if self.step == Step::Records { offset + length } else { offset + 1 }
            }
        };
        self.position = Some(Position::Offset(next));
    }

    /// Continues with pages of at most this length.
    fn compare_next(&mut self, length: i64) {
        self.limit = self.limit.min(length).max(1);
        self.step = if length > 2 { Step::CompareNext } else { Step::OneByOne };
    }

    /// Continues in small pages after the request for the whole list was refused; `false` if that was not requested.
    pub(crate) fn shrink_limit(&mut self) -> bool {
        let Some(Position::Offset(offset)) = self.position.clone().filter(|_| self.step == Step::GrownLimit) else {
            return false;
        };
        self.compare_next(self.last.len() as i64);
        self.position = Some(Position::Offset(offset + 1));
        true
    }

    /// Requests the whole list in one page, if its length is known and allowed.
    fn grow_limit(&mut self, total: Option<i64>) -> bool {
        let wanted = total.filter(|&total| total > self.limit && self.grown < MOST_GROWN);
        let allowed = wanted.filter(|&total| self.rules.most.is_none_or(|most| total <= most));
        if let Some(total) = allowed {
            self.limit = total;
            self.grown += 1;
            self.step = Step::GrownLimit;
        }
        allowed.is_some()
    }
}

fn digest(page: &[Value]) -> u64 {
    let mut hasher = DefaultHasher::new();
    page.iter().for_each(|item| item.to_string().hash(&mut hasher));
    hasher.finish()
}

#[cfg(test)]
mod tests;
