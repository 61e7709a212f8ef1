//! Table rows → tables.  In: the rows of one block.  Out: pieces of tables: caption, header, rows by column.
//!
//! Invariant: every row of the block ends in exactly one piece, as caption, header, row, or part of the row above.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::row::{Cell, Row};
use crate::text;
use crate::types::{Type, word};
use crate::vocabulary::{self, Column};

static CAPTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[Tt]able|表)\s*([A-Z]?\s*[-–]?\s*\d*(?:\s*[-–]\s*\d+)*)\s*(.*)$").expect("constant pattern")
});

/// The number and title of a table, as its caption states them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Title {
    /// "5-3".
    pub number: String,
    /// The rest, plain text.
    pub text: String,
}

/// A run of rows under one header, or rows that continue the table before.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// A caption that stood among the rows.
    pub title: Option<Title>,
    /// The header, none when the rows continue a table.
    pub columns: Option<Vec<Option<Column>>>,
    /// The rows.
    pub rows: Vec<Row>,
    /// First line.
    pub line: u32,
}

/// Reads a line of text as a caption.
pub fn title(line: &str) -> Option<Title> {
    let plain = text::plain(line).replace('*', "");
    let found = CAPTION.captures(plain.trim_start_matches(['#', ' ', '•', '-']))?;
    let number = text::squash(&found[1]);
    let rest = found[2].trim().to_owned();
    // "Table 5-3" needs its digits; a sentence starting with "Table" is no caption.
    // What is in brackets may list the cases that a table is about.
    let bare = rest.split(['(', '（']).next().unwrap_or(&rest);
    let sentence = rest.ends_with(['.', '。', ':', '：'])
        || rest.split_whitespace().count() > 8
        || bare.contains('，')
        || bare.contains(',');
    (number.chars().any(|c| c.is_ascii_digit()) && !sentence).then_some(Title { number, text: rest })
}

/// Divides the rows of one block at captions and headers.
pub fn pieces(rows: &[Row]) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut pending: Option<Title> = None;
    // Rows of dots and strokes are left over from the print.
    let filled = rows.iter().filter(|r| r.cells.iter().any(Cell::has_words));
    for (index, row) in filled.enumerate() {
        if let Some(columns) = header(&row.cells).or_else(|| first_row(&row.cells).filter(|_| index == 0)) {
            out.push(Piece { title: pending.take(), columns: Some(columns), rows: Vec::new(), line: row.line });
        } else if let Some(found) = caption_row(&row.cells) {
            pending = Some(found);
        } else {
            if out.is_empty() || pending.is_some() {
                out.push(Piece { title: pending.take(), columns: None, rows: Vec::new(), line: row.line });
            }
            if let Some(piece) = out.last_mut() {
                piece.rows.push(row.clone());
            }
        }
    }
    if let Some(found) = pending {
        let line = rows.last().map_or(0, |r| r.line);
        out.push(Piece { title: Some(found), columns: None, rows: Vec::new(), line });
    }
    out
}

/// A caption that the conversion cut into cells.
fn caption_row(cells: &[Cell]) -> Option<Title> {
    let joined: String = cells.iter().map(Cell::plain).collect();
    title(&text::squash(&joined))
}

/// The columns of a header row; none if the row is not a header.
pub fn header(cells: &[Cell]) -> Option<Vec<Option<Column>>> {
    let keys: Vec<String> = cells.iter().map(Cell::key).collect();
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut at = 0;
    while at < keys.len() {
        let empties = keys[at + 1..].iter().take_while(|k| k.is_empty()).count();
        let merged = (1..=empties).rev().find_map(|extra| vocabulary::merged_columns(&keys[at], extra + 1));
        if let Some(found) = merged {
            at += found.len();
            columns.extend(found.into_iter().map(Some));
            continue;
        }
        if keys[at].is_empty() {
            columns.push(None);
        } else {
            columns.push(Some(vocabulary::column(&keys[at])?));
        }
        at += 1;
    }
    let named = columns.iter().flatten().count();
    let leads = columns.iter().flatten().any(|c| matches!(c, Column::Name | Column::Status | Column::ErrorCode));
    (named >= 2 && leads).then_some(columns)
}

/// The columns of a first row in which one heading is not known: it says nothing about fields.
fn first_row(cells: &[Cell]) -> Option<Vec<Option<Column>>> {
    let keys: Vec<String> = cells.iter().map(Cell::key).collect();
    let columns: Vec<Option<Column>> = keys.iter().map(|key| vocabulary::column(key)).collect();
    let strange: BTreeSet<&String> = keys.iter().zip(&columns).filter(|(_, c)| c.is_none()).map(|(k, _)| k).collect();
    // A type or a yes would make it the row of a field that is called like a heading.
    let value = |key: &String| vocabulary::required(key).is_some() || word::parse(key).is_some_and(|t| !is_struct(&t));
    let heading = |key: &&String| !value(key) && key.chars().count() < 25 && !key.contains(['.', '。', ',', '，', '/']);
    let known: Vec<Column> = columns.iter().flatten().copied().collect();
    let distinct = known.iter().collect::<BTreeSet<_>>().len() == known.len();
    let leads = known.iter().any(|c| matches!(c, Column::Name | Column::Status | Column::ErrorCode));
    let sure = known.len() >= 2 && distinct && leads && known.contains(&Column::Description);
    (sure && strange.len() == 1 && strange.iter().all(heading)).then_some(columns)
}

fn is_struct(kind: &Type) -> bool {
    matches!(kind, Type::Struct(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(table: &[&[&str]]) -> Vec<Row> {
        table
            .iter()
            .zip(1..)
            .map(|(cells, line)| Row { line, cells: cells.iter().map(|c| (*c).into()).collect() })
            .collect()
    }

    #[test]
    fn a_header_with_cut_or_merged_cells_is_found() {
        let columns = |cells: &[&str]| header(&cells.iter().map(|c| Cell::from(*c)).collect::<Vec<_>>());
        assert_eq!(
            columns(&["Paramete r", "Mand atory", "Ту\u{440}е", "Description"]),
            Some(vec![Some(Column::Name), Some(Column::Required), Some(Column::Type), Some(Column::Description)])
        );
        assert_eq!(
            columns(&["Parameter Type", "", "Description"]),
            Some(vec![Some(Column::Name), Some(Column::Type), Some(Column::Description)])
        );
        assert_eq!(columns(&["colour", "Yes"]), None);
    }

    #[test]
    fn a_first_row_with_one_strange_heading_is_a_header() {
        let found = |cells: &[&str]| first_row(&cells.iter().map(|c| Cell::from(*c)).collect::<Vec<_>>()).is_some();
        assert!(found(&["Status Code", "Shine", "Description"]));
        assert!(found(&["参数", "要求", "要求", "描述"]));
        assert!(!found(&["name", "String", "Description"]));
        assert!(!found(&["name", "Yes", "Description"]));
        assert!(!found(&["name", "paint", "the lid"]));
    }

    #[test]
    fn a_caption_cut_into_cells_starts_a_new_piece() {
        let found = pieces(&rows(&[
            &["Table 7-", "**12** Col", "ourInfo"],
            &["Parameter", "Type", "Description"],
            &["red", "String", ""],
        ]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].title, Some(Title { number: "7-12".into(), text: "ColourInfo".into() }));
    }

    #[test]
    fn a_sentence_about_a_table_is_no_caption() {
        assert_eq!(title("Table 5-3 lists what can be painted."), None);
        assert_eq!(title("**Table 5-3** Paint"), Some(Title { number: "5-3".into(), text: "Paint".into() }));
        assert_eq!(title("*Table 3* **Paint**"), Some(Title { number: "3".into(), text: "Paint".into() }));
        let cases = Title { number: "4".into(), text: "tins字段说明(红,蓝)".into() };
        assert_eq!(title("表 4  tins字段说明（红，蓝）"), Some(cases));
        assert_eq!(title("表 1  URI参数说明"), Some(Title { number: "1".into(), text: "URI参数说明".into() }));
    }
}
