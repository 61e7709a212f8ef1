//! Text of a document → blocks.  In: the text.  Out: headings, lines of text, code and table rows, with line numbers.
//!
//! Invariant: every line that is not blank belongs to exactly one block.

use crate::html;
use crate::row::{Cell, Row};
use crate::text;

/// One piece of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// First line, counted from 1.
    pub line: u32,
    /// Last line.
    pub end: u32,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A line of text.
    Text {
        /// Without heading marks.
        text: String,
        /// How many heading marks stood before it.
        marks: u8,
        /// False when it continues the line before.
        starts: bool,
    },
    /// A fenced block, line by line.
    Code(Vec<String>),
    /// Adjacent table rows.
    Rows(Vec<Row>),
}

/// Divides a text into blocks. Never fails: an unclosed fence or table ends with the text.
pub fn blocks(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let mut out: Vec<Block> = Vec::new();
    let mut at = 0;
    let mut blank_before = true;
    while at < lines.len() {
        let line = lines[at];
        let trimmed = line.trim();
        let next = if trimmed.is_empty() {
            blank_before = true;
            at += 1;
            continue;
        } else if is_fence(trimmed) {
            fence(&lines, at, &mut out)
        } else if trimmed.starts_with("<table") || trimmed.contains("<table>") || trimmed.contains("</a><table") {
            html_table(&lines, at, &mut out)
        } else if is_row(line) || lost_tabs(trimmed) && lines.get(at + 1).is_some_and(|next| is_row(next)) {
            rows(&lines, at, &mut out)
        } else {
            plain_line(trimmed, number(at), blank_before, &mut out);
            at + 1
        };
        blank_before = false;
        at = next;
    }
    out
}

fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

fn plain_line(trimmed: &str, line: u32, starts: bool, out: &mut Vec<Block>) {
    let marks = trimmed.chars().take_while(|c| *c == '#').count();
    let text = trimmed[marks..].trim().to_owned();
    if text.chars().all(|c| matches!(c, '-' | '=' | '_' | '|' | ' ' | '*')) {
        return; // rules between pages
    }
    let marks = u8::try_from(marks).unwrap_or(u8::MAX);
    out.push(Block { line, end: line, kind: Kind::Text { text, marks, starts: starts || marks > 0 } });
}

fn fence(lines: &[&str], start: usize, out: &mut Vec<Block>) -> usize {
    let mut end = start + 1;
    while end < lines.len() && !is_fence(lines[end].trim()) {
        if is_numbered_heading(lines[end]) {
            end -= 1; // the fence was never closed
            break;
        }
        end += 1;
    }
    let last = end.min(lines.len() - 1);
    let closed = is_fence(lines[last].trim()) && last > start;
    let inside = if closed { start + 1..last } else { start + 1..last + 1 };
    let code = lines[inside].iter().map(|l| (*l).to_owned()).collect();
    out.push(Block { line: number(start), end: number(last), kind: Kind::Code(code) });
    end + 1
}

/// A fence, perhaps behind a bullet.
fn is_fence(trimmed: &str) -> bool {
    trimmed.trim_start_matches(['-', '*', '•', '●', ' ']).starts_with("```")
}

/// A marked heading with a section number; a comment of a listing has none.
fn is_numbered_heading(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('#') else { return false };
    let number = rest.trim_start_matches(['#', ' ', '*']);
    let digits = number.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect::<String>();
    digits.contains('.')
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && number[digits.len()..].starts_with([' ', '*'])
}

fn html_table(lines: &[&str], start: usize, out: &mut Vec<Block>) -> usize {
    let mut end = start;
    while end < lines.len() && !lines[end].contains("</table>") {
        end += 1;
    }
    let last = end.min(lines.len() - 1);
    let rows = html::rows(&lines[start..=last], number(start));
    // Anchors in front of a table name it.
    if let Some((before, _)) = lines[start].split_once("<table").filter(|(before, _)| before.contains("<a name")) {
        let text = before.trim().to_owned();
        out.push(Block { line: number(start), end: number(start), kind: Kind::Text { text, marks: 0, starts: false } });
    }
    out.push(Block { line: number(start), end: number(last), kind: Kind::Rows(rows) });
    last + 1
}

/// A row has bars around it or tabs inside it.
fn is_row(line: &str) -> bool {
    line.contains('\t') && !line.trim().is_empty() || line.trim_start().starts_with('|')
}

/// A row whose tabs became double spaces.
fn lost_tabs(trimmed: &str) -> bool {
    trimmed.contains("  ") && !trimmed.starts_with('#')
}

fn rows(lines: &[&str], start: usize, out: &mut Vec<Block>) -> usize {
    let mut end = start;
    let mut rows = Vec::new();
    // A row without tabs between rows with tabs lost its tabs; blank lines end the table.
    while end < lines.len() && !lines[end].trim().is_empty() && (end == start || continues(lines, end)) {
        let cells = cells(lines[end]);
        if !is_rule(&cells) {
            rows.push(Row { line: number(end), cells: cells.into_iter().map(Cell::from).collect() });
        }
        end += 1;
    }
    if !rows.is_empty() {
        out.push(Block { line: number(start), end: number(end - 1), kind: Kind::Rows(rows) });
    }
    end.max(start + 1)
}

fn continues(lines: &[&str], at: usize) -> bool {
    let trimmed = lines[at].trim();
    if is_row(lines[at]) || is_rule(&[trimmed.to_owned()]) {
        return true;
    }
    !trimmed.starts_with('#') && !trimmed.starts_with("```") && lines.get(at + 1).is_some_and(|next| is_row(next))
}

/// The line under a header, or a drawn line.
fn is_rule(cells: &[String]) -> bool {
    let text: String = cells.concat();
    !text.is_empty() && text.contains("--") && text.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '+'))
}

fn cells(line: &str) -> Vec<String> {
    if line.trim_start().starts_with('|') {
        let inner = line.trim();
        let inner = inner.strip_prefix('|').unwrap_or(inner);
        let inner = inner.strip_suffix('|').unwrap_or(inner);
        split_bars(inner)
    } else {
        line.split('\t').map(|c| c.trim().to_owned()).collect()
    }
}

/// Splits at bars that are not escaped.
fn split_bars(inner: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in inner.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    cells.into_iter().map(|c| c.trim().to_owned()).collect()
}

impl Block {
    /// The label key of a line of text, empty for other blocks.
    pub fn label(&self) -> String {
        match &self.kind {
            Kind::Text { text, .. } => text::key(text),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<String> {
        blocks(text)
            .iter()
            .map(|b| match &b.kind {
                Kind::Text { text, marks, .. } => format!("{}-{} text {marks} {text}", b.line, b.end),
                Kind::Code(code) => format!("{}-{} code {}", b.line, b.end, code.len()),
                Kind::Rows(rows) => {
                    format!("{}-{} rows {:?}", b.line, b.end, rows.iter().map(|r| r.cells.len()).collect::<Vec<_>>())
                }
            })
            .collect()
    }

    #[test]
    fn each_table_style_becomes_rows() {
        assert_eq!(kinds("| a | b |\n|---|---|\n| 1 | 2 |"), ["1-3 rows [2, 2]"]);
        assert_eq!(kinds("a\tb\n1\t2"), ["1-2 rows [2, 2]"]);
        assert_eq!(kinds("<table><tr><th>a</th></tr>\n<tr><td>1</td></tr>\n</table>"), ["1-3 rows [1, 1]"]);
    }

    #[test]
    fn an_unclosed_fence_ends_with_the_text() {
        assert_eq!(kinds("## T\n```\n{"), ["1-1 text 2 T", "2-3 code 1"]);
    }
}
