//! The way through a list.  In: pages as they came.  Out: what to ask for next, and which items are new.
//!
//! Pure. Some lists document `offset` as a page number and are used with it as a record number; for them neither
//! is believed. Invariants, under either reading: every item comes once; the walk ends.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::generated::{Offset, Pagination, Paging};

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
#[derive(Debug)]
pub(crate) struct Walk {
    rules: &'static Pagination,
    limit: i64,
    position: Option<Position>,
    reading: Reading,
    last: Vec<Value>,
    /// Items of earlier pages, by id or by content; kept only while the reading is in doubt.
    known: BTreeSet<String>,
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
        let repeated = page == self.last && !searching;
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
            let mark = mark.map(Position::Mark);
            // Without a new mark the same page would come again.
            self.done = mark.is_none() || mark == self.position;
            self.position = mark;
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
                self.limit = self.limit.min(length).max(1);
                self.reading = if length > 2 { Reading::Probe } else { Reading::Crawl };
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

#[cfg(test)]
mod tests;
