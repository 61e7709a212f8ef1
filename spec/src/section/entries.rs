//! Printed rows → entries of a table by column.  In: the columns of a table and a row.  Out: an entry, more of the entry
//! above, or a row that is lost.

use crate::row::{Cell, Row};
use crate::table::Title;
use crate::text;
use crate::types::{Type, word};
use crate::vocabulary::{Caption, Column};

/// A table with its rows by column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Number and text of its caption.
    pub title: Option<Title>,
    /// What the caption says.
    pub caption: Option<Caption>,
    /// Its columns, from the header.
    pub columns: Vec<Option<Column>>,
    /// The names under which links reach it.
    pub anchors: Vec<String>,
    /// Its rows.
    pub rows: Vec<Entry>,
    /// Rows that belong to no column layout, with the reason.
    pub lost: Vec<(u32, String)>,
}

/// A row by column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Where it is.
    pub line: u32,
    /// The name cell, or the code in tables of codes.
    pub name: Cell,
    /// The "mandatory" cell.
    pub required: Option<Cell>,
    /// The type cell.
    pub kind: Cell,
    /// The description cell.
    pub description: Cell,
    /// Where the parameter is.
    pub place: Cell,
    /// The first row under a header that came again.
    pub after_header: bool,
}

impl Table {
    /// Whether the table has a column.
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }
}

impl Entry {
    /// Where its links lead, those of the type first.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.kind.links().chain(self.description.links()).chain(self.name.links())
    }
}

/// Puts one printed row into the table: as a row, as the continuation of the row above, or as lost.
pub(super) fn add_row(table: &mut Table, printed: &Row, loose: bool) {
    if printed.cells.iter().all(Cell::is_empty) {
        return;
    }
    let mut row = by_column(&table.columns, printed);
    let first = printed.cells.first().map_or("", Cell::raw);
    if loose && first.contains("  ") {
        match table.has(Column::Type).then(|| spaced(first)).flatten() {
            Some(found) => row = Entry { line: printed.line, ..found },
            None => {
                table.lost.push((printed.line, "row that lost its cells".to_owned()));
                return;
            }
        }
    }
    if row.name.is_empty() {
        match table.rows.last_mut() {
            Some(above) => continue_row(above, &row),
            None => table.lost.push((printed.line, "row without a name".to_owned())),
        }
        return;
    }
    // A name that covers several printed rows is repeated by the grid: the rest describes it further.
    if let Some(above) = table.rows.last_mut().filter(|_| table.columns.contains(&Some(Column::Type))) {
        let same = above.name == row.name && above.kind == row.kind && above.required == row.required;
        if same && !row.kind.is_empty() {
            above.description = resume(above.description.raw(), row.description.raw()).into();
            return;
        }
    }
    table.rows.push(row);
}

/// Adds a row without a name to the one above it.
fn continue_row(above: &mut Entry, row: &Entry) {
    // The rest of a cut type is short; anything longer slid over from the description.
    let slid = row.kind.plain().len() > 40;
    if !slid {
        above.kind = above.kind.followed_by(&row.kind, ' ');
    }
    let more = if slid { &row.kind } else { &row.description };
    if !more.raw().is_empty() {
        above.description = resume(above.description.raw(), more.raw()).into();
    }
    if let (Some(required), Some(more)) = (above.required.as_mut(), &row.required) {
        *required = required.followed_by(more, ' ');
    }
}

/// Joins the two halves of a description; a word that the page cut at its hyphen becomes whole again.
fn resume(above: &str, more: &str) -> String {
    let hyphen =
        above.rfind('-').filter(|at| text::plain(&above[at + 1..]).is_empty() && text::plain(above).ends_with('-'));
    let word = more.find('>').map_or(0, |end| if more.starts_with('<') { end + 1 } else { 0 });
    match hyphen {
        Some(at) if more[word..].trim_start().starts_with(|c: char| c.is_ascii_uppercase()) => {
            format!("{}{}", &above[..=at], more[word..].trim_start())
        }
        _ => format!("{above}\n{more}").trim().to_owned(),
    }
}

pub(super) fn by_column(columns: &[Option<Column>], printed: &Row) -> Entry {
    let mut row = Entry { line: printed.line, ..Entry::default() };
    for (column, cell) in columns.iter().zip(&printed.cells) {
        match column {
            Some(Column::Name | Column::Status) if row.name.raw().is_empty() => row.name = cell.clone(),
            Some(Column::Required) => row.required = Some(cell.clone()),
            Some(Column::Type) => row.kind = cell.clone(),
            Some(Column::Place) => row.place = cell.clone(),
            Some(_) => row.description = row.description.followed_by(cell, ' '),
            None => {}
        }
    }
    // More cells than columns: the description ran over.
    for cell in printed.cells.iter().skip(columns.len()) {
        row.description = row.description.followed_by(cell, ' ');
    }
    row
}

/// A row whose tabs became double spaces: name, type and description.
fn spaced(cell: &str) -> Option<Entry> {
    let mut pieces = cell.split("  ").map(str::trim).filter(|p| !p.is_empty());
    let (name, kind) = (pieces.next()?, pieces.next()?);
    let known = word::parse(kind)?;
    let plausible = text::is_identifier(&text::squash(name)) && !matches!(known, Type::Struct(_));
    plausible.then(|| Entry {
        name: name.into(),
        kind: kind.into(),
        description: pieces.collect::<Vec<_>>().join("  ").into(),
        ..Entry::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_cut_at_its_hyphen_by_a_page_is_whole() {
        assert_eq!(
            resume("<ul><li>RED</li><li>DARK-</li></ul>", "<p>BLUE: sea</p>"),
            "<ul><li>RED</li><li>DARK-BLUE: sea</p>"
        );
        assert_eq!(resume("from 1 -", "<p>to 3</p>"), "from 1 -\n<p>to 3</p>");
    }
}
