//! The way through a list.  In: pages as they came.  Out: what to ask for next, and which items are new.
//!
//! Pure. Some lists document `offset` as a page number and are used with it as a record number; for them neither
//! is believed. Invariants, under either reading: every item comes once; the walk ends.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use crate::codegen::{Offset, Pagination, Paging};

/// What to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    /// Offset or cursor; `None` leaves the parameter out.
    pub position: Option<Position>,
    pub limit: i64,
}

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Position {
    Number(i64),
    Mark(String),
}

/// What is known of the meaning of `offset`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Record,
    Page,
    /// Not yet known: the whole list is asked for at once, where its length is known.
    Whole,
    /// The whole list has been asked for.
    Widened,
    /// Not yet known: the next page tells.
    Probe,
    /// Cannot be told from so few items: one step at a time, which is right under both readings.
    Crawl,
}

/// A walk under way.
pub(crate) struct Walk {
    rules: &'static Pagination,
    limit: i64,
    position: Option<Position>,
    reading: Reading,
    last: Vec<Value>,
    /// Items of earlier pages, by id or by content, where a page may bring them again.
    known: BTreeSet<String>,
    /// Earlier pages, and the marks that led to them: whatever comes round again is the end.
    pages: BTreeSet<u64>,
    marks: BTreeSet<String>,
    delivered: i64,
    done: bool,
}

impl Walk {
    pub(crate) fn new(rules: &'static Pagination, limit: Option<i64>) -> Self {
        let limit = limit.unwrap_or(rules.limit).max(1);
        let (position, reading) = match rules.style {
            Paging::Cursor { .. } => (None, Reading::Record),
            Paging::Offset { first, unit, .. } => {
                let reading = match unit {
                    Offset::Record => Reading::Record,
                    Offset::Page => Reading::Page,
                    Offset::Unclear => Reading::Whole,
                };
                (Some(Position::Number(first)), reading)
            }
        };
        Self {
            rules,
            limit: rules.most.map_or(limit, |most| limit.min(most)),
            position,
            reading,
            last: Vec::new(),
            known: BTreeSet::new(),
            pages: BTreeSet::new(),
            marks: BTreeSet::new(),
            delivered: 0,
            done: false,
        }
    }

    /// The next page to ask for, `None` at the end.
    pub(crate) fn ask(&self) -> Option<Ask> {
        (!self.done).then(|| Ask { position: self.position.clone(), limit: self.limit })
    }

    /// Takes a page and returns its new items.
    pub(crate) fn take(&mut self, page: Vec<Value>, total: Option<i64>) -> Vec<Value> {
        let searching = matches!(self.reading, Reading::Whole | Reading::Widened);
        let repeated = !self.pages.insert(digest(&page)) && !searching;
        if page.is_empty() || repeated {
            self.done = true;
            return Vec::new();
        }
        let first_page = self.last.is_empty();
        let full = page.len() as i64 >= self.limit;
        let fresh = self.fresh(&page, first_page);
        self.delivered += fresh.len() as i64;
        self.done = match total {
            // Some lists count only the page itself, so a full first page is no proof.
            Some(total) => self.delivered >= total && !(first_page && full && total == self.delivered),
            // Where the largest page is known, a shorter one is the last.
            None => !full && self.rules.most.is_some(),
        } || (fresh.is_empty() && !searching);
        if !self.done {
            self.advance(&page, total);
        }
        self.last = page;
        fresh
    }

    /// Drops what earlier pages held.
    fn fresh(&mut self, page: &[Value], first_page: bool) -> Vec<Value> {
        if let Paging::Cursor { .. } = self.rules.style {
            // A mark may be taken to include its item.
            let skip = usize::from(!first_page && page.first() == self.last.last());
            return page[skip..].to_vec();
        }
        let doubtful = matches!(self.rules.style, Paging::Offset { unit: Offset::Unclear, .. });
        if !doubtful && self.rules.id.is_none() {
            return page.to_vec();
        }
        let keys: Vec<_> = page.iter().map(|item| self.key(item)).collect();
        let fresh = page.iter().zip(&keys).filter(|(_, key)| !self.known.contains(*key));
        let fresh = fresh.map(|(item, _)| item.clone()).collect();
        self.known.extend(keys);
        fresh
    }

    fn key(&self, item: &Value) -> String {
        let id = self.rules.id.and_then(|path| crate::decode::at(item, path));
        id.unwrap_or(item).to_string()
    }

    fn advance(&mut self, page: &[Value], total: Option<i64>) {
        if let Paging::Cursor { member, .. } = self.rules.style {
            let mark = page.last().and_then(|item| crate::decode::at(item, member));
            let mark = mark.and_then(|mark| match mark {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            // Without a new mark a page that was here would come again.
            self.done = mark.as_ref().is_none_or(|mark| !self.marks.insert(mark.clone()));
            self.position = mark.map(Position::Mark);
            return;
        }
        let Some(Position::Number(offset)) = self.position else {
            self.done = true;
            return;
        };
        let length = page.len() as i64;
        if self.reading == Reading::Whole && self.widen(total) {
            return;
        }
        let next = match self.reading {
            Reading::Record => offset + length,
            Reading::Page | Reading::Crawl => offset + 1,
            Reading::Whole | Reading::Widened => {
                self.probe(length);
                offset + 1
            }
            Reading::Probe => {
                // Moved by one item: offsets are records. Otherwise it moved by a page.
                let shifted = self.last.len() > 2 && page.starts_with(&self.last[1..3]);
                self.reading = if shifted { Reading::Record } else { Reading::Page };
                if shifted { offset + length } else { offset + 1 }
            }
        };
        self.position = Some(Position::Number(next));
    }

    /// Goes on in pages of this length at most.
    fn probe(&mut self, length: i64) {
        self.limit = self.limit.min(length).max(1);
        self.reading = if length > 2 { Reading::Probe } else { Reading::Crawl };
    }

    /// Gives up asking for everything at once, where that was refused. Says whether there is another way.
    pub(crate) fn narrow(&mut self) -> bool {
        let Some(Position::Number(offset)) = self.position.clone().filter(|_| self.reading == Reading::Widened) else {
            return false;
        };
        self.probe(self.last.len() as i64);
        self.position = Some(Position::Number(offset + 1));
        true
    }

    /// Asks for everything in one page, where its length is known and allowed.
    fn widen(&mut self, total: Option<i64>) -> bool {
        let wanted = total.filter(|&total| total > self.limit);
        let allowed = wanted.filter(|&total| self.rules.most.is_none_or(|most| total <= most));
        if let Some(total) = allowed {
            self.limit = total;
            self.reading = Reading::Widened;
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
