//! Catalog tables → records.  In: the blocks of a section and the columns wanted.  Out: records by column.
//!
//! Invariant: a row is a header, starts a record, continues the record above, or is reported as not taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::block::{Block, Kind};
use crate::row::{Cell, Row};
use crate::table;

/// The columns of one kind of table.
pub struct Layout<C: 'static> {
    /// Columns with the keys of their headers, see [`crate::text::key`].
    pub columns: &'static [(C, &'static [&'static str])],
    /// Columns without which a row is no header of this kind.
    pub needed: &'static [C],
    /// The column that is filled where a record starts.
    pub lead: C,
}

/// The rows of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record<C> {
    /// Line of its first row.
    pub line: u32,
    /// Plain text by column; the texts of several rows with a space between.
    pub cells: BTreeMap<C, String>,
}

/// What a section has of one kind of table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<C> {
    /// The records, in order.
    pub records: Vec<Record<C>>,
    /// Lines of headers and rows that were taken.
    pub lines: BTreeSet<u32>,
    /// Lines of rows under a header that belong to no record.
    pub lost: Vec<u32>,
}

impl<C: Ord> Record<C> {
    /// The text of a column, empty when there is none.
    pub fn get(&self, column: C) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }
}

/// Reads every table of a kind; a header that comes again continues the table.
pub fn read<C: Copy + Ord>(blocks: &[Block], layout: &Layout<C>) -> Found<C> {
    let mut walk = Walk {
        layout,
        header: None,
        open: false,
        found: Found { records: Vec::new(), lines: BTreeSet::new(), lost: Vec::new() },
    };
    for block in blocks {
        match &block.kind {
            Kind::Rows(rows) => rows.iter().for_each(|row| walk.row(row)),
            Kind::Text { text, .. } if table::title(text).is_some() => {}
            Kind::Text { .. } | Kind::Code(_) => {
                walk.header = None;
                walk.open = false;
            }
        }
    }
    walk.found
}

struct Walk<'l, C: 'static> {
    layout: &'l Layout<C>,
    /// Columns of the header above.
    header: Option<Vec<Option<C>>>,
    /// Whether the last record may go on.
    open: bool,
    found: Found<C>,
}

impl<C: Copy + Ord> Walk<'_, C> {
    fn row(&mut self, row: &Row) {
        if let Some(columns) = self.columns(&row.cells) {
            self.header = Some(columns);
            self.found.lines.insert(row.line);
            return;
        }
        let Some(columns) = &self.header else { return };
        let mut cells: BTreeMap<C, String> = BTreeMap::new();
        for (column, cell) in columns.iter().zip(&row.cells) {
            let plain = cell.plain();
            if let Some(column) = column.filter(|_| !plain.is_empty()) {
                append(cells.entry(column).or_default(), plain);
            }
        }
        if cells.is_empty() {
            // More of a column that nobody asked for.
            if self.open && row.cells.iter().any(|cell| !cell.is_empty()) {
                self.found.lines.insert(row.line);
            }
            return;
        }
        if cells.contains_key(&self.layout.lead) {
            self.found.records.push(Record { line: row.line, cells });
            self.open = true;
        } else if let Some(above) = self.found.records.last_mut().filter(|_| self.open) {
            for (column, more) in cells {
                append(above.cells.entry(column).or_default(), &more);
            }
        } else {
            self.found.lost.push(row.line);
            return;
        }
        self.found.lines.insert(row.line);
    }

    fn columns(&self, cells: &[Cell]) -> Option<Vec<Option<C>>> {
        let columns: Vec<Option<C>> = cells.iter().map(|cell| self.column(&cell.key())).collect();
        self.layout.needed.iter().all(|needed| columns.contains(&Some(*needed))).then_some(columns)
    }

    /// The column of a header; what is in brackets may be left out.
    fn column(&self, key: &str) -> Option<C> {
        let bare = key.split('(').next().unwrap_or(key);
        let named = |wanted: &str| {
            self.layout.columns.iter().find(|(_, words)| words.contains(&wanted)).map(|(column, _)| *column)
        };
        named(key).or_else(|| named(bare))
    }
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    const PAINTS: Layout<u8> = Layout { columns: &[(0, &["paint"]), (1, &["tinnumber"])], needed: &[0, 1], lead: 0 };

    fn lines(text: &str) -> Vec<String> {
        let found = read(&blocks(text), &PAINTS);
        found.records.iter().map(|r| format!("{} {} = {}", r.line, r.get(0), r.get(1))).collect()
    }

    #[test]
    fn headers_come_again_and_rows_go_on_behind_them() {
        let text = "Pa int\tTin Num ber (of two)\tX\nred\t1\ta\n\nPaint\tTin number\n\t2\nblue\t3\n";
        assert_eq!(lines(text), ["2 red = 1 2", "6 blue = 3"]);
    }

    #[test]
    fn text_ends_a_table_and_a_caption_does_not() {
        let text = "Paint\tTin number\nred\t1\n\nTable 7-2 Paints\n\nblue\t3\n\nSome words.\n\ngreen\t4\n";
        assert_eq!(lines(text), ["2 red = 1", "6 blue = 3"]);
    }

    #[test]
    fn a_row_that_continues_nothing_is_reported() {
        assert_eq!(read(&blocks("Paint\tTin number\n\t2\n"), &PAINTS).lost, [2]);
    }
}
