//! HTML tables → rows.  In: the lines of one table.  Out: rows with the line they start on.
//!
//! Only the tags that make a grid are read; markup inside a cell stays for later stages.

use std::sync::LazyLock;

use regex::Regex;

use crate::row::{Cell, Row};

static TAG: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?i)<(/?)(table|thead|tbody|tr|td|th)\b([^<>]*)>"#).expect("constant pattern"));
static SPAN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?i)\b(rowspan|colspan)\s*=\s*"?(\d{1,3})"#).expect("constant pattern"));

/// Reads the rows of one table. Cells spanning rows or columns are repeated, so that the grid is whole.
pub fn rows(lines: &[&str], first: u32) -> Vec<Row> {
    let text = lines.join("\n");
    let mut grid: Vec<Row> = Vec::new();
    let mut pending: Vec<(usize, u32, Cell)> = Vec::new(); // column, rows left, text
    let mut cell: Option<(usize, usize, u32)> = None; // text start, columns, rows
    for found in TAG.captures_iter(&text) {
        let (Some(whole), closing) = (found.get(0), !found[1].is_empty()) else { continue };
        let name = found[2].to_ascii_lowercase();
        if let Some((start, columns, spans)) = cell.take() {
            let content = Cell::from(text[start..whole.start()].trim().replace('\n', " "));
            if let Some(row) = grid.last_mut() {
                for _ in 0..columns {
                    place(row, &mut pending, &content, spans);
                }
            }
        }
        match (name.as_str(), closing) {
            ("tr", false) => {
                let line = first + u32::try_from(text[..whole.start()].matches('\n').count()).unwrap_or(0);
                grid.push(Row { line, cells: Vec::new() });
            }
            ("tr", true) => {
                if let Some(row) = grid.last_mut() {
                    fill(row, &mut pending);
                }
            }
            ("td" | "th", false) => cell = Some(spans(whole.end(), &found[3])),
            _ => {}
        }
    }
    grid.retain(|row| !row.cells.is_empty());
    grid
}

fn spans(start: usize, attributes: &str) -> (usize, usize, u32) {
    let (mut columns, mut rows) = (1, 1);
    for found in SPAN.captures_iter(attributes) {
        let count: u32 = found[2].parse().unwrap_or(1);
        if found[1].eq_ignore_ascii_case("colspan") {
            columns = count.clamp(1, 20) as usize;
        } else {
            rows = count.max(1);
        }
    }
    (start, columns, rows)
}

/// Puts a cell at the next free column, after cells that reach down from rows above.
fn place(row: &mut Row, pending: &mut Vec<(usize, u32, Cell)>, content: &Cell, spans: u32) {
    fill(row, pending);
    if spans > 1 {
        pending.push((row.cells.len(), spans - 1, content.clone()));
    }
    row.cells.push(content.clone());
    // A cell just placed must not reach into its own row again.
    if let Some(last) = pending.last_mut().filter(|_| spans > 1) {
        last.1 = spans - 1;
    }
}

fn fill(row: &mut Row, pending: &mut Vec<(usize, u32, Cell)>) {
    while let Some(found) = pending.iter_mut().find(|(column, left, _)| *column == row.cells.len() && *left > 0) {
        row.cells.push(found.2.clone());
        found.1 -= 1;
    }
    pending.retain(|(_, left, _)| *left > 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_over_several_rows_are_repeated() {
        let table = ["<table><tr><td rowspan=\"2\">a</td><td>b</td></tr>", "<tr><td>c</td></tr></table>"];
        let cells: Vec<_> = rows(&table, 10)
            .into_iter()
            .map(|r| (r.line, r.cells.iter().map(|c| c.raw().to_owned()).collect::<Vec<_>>()))
            .collect();
        assert_eq!(cells, [(10, vec!["a".to_owned(), "b".to_owned()]), (11, vec!["a".to_owned(), "c".to_owned()])]);
    }
}
