//! Blocks of one section → its items.  In: the blocks.  Out: labels, texts, code and whole tables, each with its place.
//!
//! Invariant: every block ends in one item; rows of a table that was split are joined to its first piece.

mod entries;

use self::entries::{add_row, by_column};
use crate::block::{Block, Kind};
use crate::row::Row;
use crate::table::{self, Piece, Title};
use crate::text;
use crate::vocabulary::{self, Column, Part};

pub use self::entries::{Entry, Table};

/// One thing that a section says.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// First line.
    pub line: u32,
    /// Last line.
    pub end: u32,
    /// The part that it is in.
    pub part: Part,
    /// The status code whose label is before it.
    pub status: Option<u16>,
    /// What it is.
    pub what: What,
}

/// The kinds of items.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A heading or label that opens a part or a status.
    Label,
    /// A line of text.
    Text {
        /// As printed.
        text: String,
        /// False when it continues the line before.
        starts: bool,
    },
    /// A fenced block.
    Code(Vec<String>),
    /// A table.
    Table(Table),
}

/// How rows join the table before them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// They are its first rows.
    First,
    /// The header came again.
    HeaderAgain,
    /// Without a header.
    Loose,
}

/// What the next rows of a table would belong to.
enum Next {
    /// A table of their own, which needs a header.
    Nothing,
    /// The table of a caption.
    Caption(Title),
    /// A table that rows without a header continue: its item.
    Table {
        index: usize,
        /// Text came after its rows: the next row without a name is the rest of a row whose cells were lost.
        interrupted: bool,
    },
}

struct Walk {
    items: Vec<Item>,
    part: Part,
    /// The status code whose label came last in this part.
    status: Option<u16>,
    next: Next,
    /// Anchors since the last table: the next one is reached by them.
    anchors: Vec<String>,
}

/// Reads the items of a section.
pub fn items(blocks: &[Block]) -> Vec<Item> {
    let mut walk =
        Walk { items: Vec::new(), part: Part::Function, status: None, next: Next::Nothing, anchors: Vec::new() };
    for block in blocks {
        match &block.kind {
            Kind::Text { text, starts, .. } => walk.text(block, text, *starts),
            Kind::Code(lines) => walk.push(block.line, block.end, What::Code(lines.clone())),
            Kind::Rows(rows) => {
                for piece in table::pieces(rows) {
                    walk.piece(piece, block.end);
                }
            }
        }
    }
    walk.items
}

/// "状态码: 200" with nothing or a table's caption behind it: the code and the rest.
fn status_label(plain: &str) -> Option<(u16, &str)> {
    let bare = plain.trim_start_matches(['#', '-', '•', '●', ' ', '*']);
    let lower = bare.to_ascii_lowercase();
    let rest =
        ["状态码", "status code"].iter().find_map(|word| lower.starts_with(word).then(|| &bare[word.len()..]))?;
    let rest = rest.trim_start_matches([' ', ':', '：']);
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let code = rest[..digits].parse().ok().filter(|c| (100..600).contains(c))?;
    Some((code, rest[digits..].trim()))
}

impl Walk {
    fn push(&mut self, line: u32, end: u32, what: What) {
        self.items.push(Item { line, end, part: self.part, status: self.status, what });
    }

    fn open_part(&mut self, part: Part) {
        self.status = None;
        self.close_table();
        self.part = match part {
            Part::Neutral => around(self.part),
            Part::Note => self.part,
            other => other,
        };
    }

    /// No rows continue the table above; a caption still waits for its own.
    fn close_table(&mut self) {
        if let Next::Table { .. } = self.next {
            self.next = Next::Nothing;
        }
    }

    fn table(&self, index: usize) -> Option<&Table> {
        match &self.items.get(index)?.what {
            What::Table(table) => Some(table),
            _ => None,
        }
    }

    fn table_mut(&mut self, index: usize) -> Option<&mut Table> {
        match &mut self.items.get_mut(index)?.what {
            What::Table(table) => Some(table),
            _ => None,
        }
    }

    fn text(&mut self, block: &Block, raw: &str, starts: bool) {
        let plain = text::plain(raw);
        let anchors = text::anchors(raw);
        let heading = matches!(&block.kind, Kind::Text { marks, .. } if *marks > 0);
        if heading {
            self.anchors.clear();
        }
        self.anchors.extend(anchors);
        if plain.is_empty() {
            self.push(block.line, block.end, What::Text { text: raw.to_owned(), starts });
            return;
        }
        // A label of a list that no table followed is none.
        if matches!(&self.next, Next::Caption(title) if title.number.is_empty()) {
            self.next = Next::Nothing;
        }
        if let Some(title) = label(raw, &plain) {
            self.next = Next::Caption(title);
            self.push(block.line, block.end, What::Label);
            return;
        }
        if let Some(title) = table::title(raw) {
            self.next = Next::Caption(title);
            self.push(block.line, block.end, What::Label);
            return;
        }
        if let Some((code, rest)) = status_label(&plain) {
            self.status = Some(code);
            self.close_table();
            self.push(block.line, block.end, What::Label);
            if let Some(title) = table::title(rest) {
                self.next = Next::Caption(title);
            }
            return;
        }
        let key = text::key(raw);
        // A label may be numbered: "1.2.1 URI".
        let bare = key.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        if let Some(part) = vocabulary::part(&key).or_else(|| vocabulary::part(bare)) {
            self.open_part(part);
            self.push(block.line, block.end, What::Label);
            return;
        }
        // A label with its content on the same line: "URI format GET /v1/…".
        if let Some((part, rest)) = inline_label(&plain) {
            self.open_part(part);
            self.push(block.line, block.end, What::Text { text: rest, starts: true });
            return;
        }
        // The name of a structure that is on a line of its own after "Table 5-3".
        if let Next::Caption(title) = &mut self.next
            && title.text.is_empty()
            && text::is_identifier(&text::squash(&plain))
        {
            title.text = text::squash(&plain);
            self.push(block.line, block.end, What::Label);
            return;
        }
        if let Next::Table { interrupted, .. } = &mut self.next {
            *interrupted = true;
        }
        self.push(block.line, block.end, What::Text { text: raw.to_owned(), starts });
    }

    fn piece(&mut self, piece: Piece, end: u32) {
        if let (None, Some(calls)) = (&piece.columns, calls(&piece.rows)) {
            self.close_table();
            for (line, text) in calls {
                self.push(line, line, What::Text { text, starts: true });
            }
            return;
        }
        if let Some(title) = piece.title {
            self.next = Next::Caption(title);
        }
        let rows = &piece.rows;
        match (piece.columns, &self.next) {
            (None, Next::Table { index, .. }) => self.extend(*index, rows, end, Join::Loose),
            (None, _) if rows.is_empty() => {}
            (None, _) => self.orphans(rows, piece.line, end),
            // A table that links reach is a table of its own.
            (Some(columns), Next::Table { index, interrupted }) if self.anchors.is_empty() => {
                let (index, interrupted) = (*index, *interrupted);
                self.header_again(index, interrupted, columns, &piece.rows, (piece.line, end));
            }
            (Some(columns), _) => self.new_table(columns, rows, (piece.line, end)),
        }
    }

    /// A header below a table: its second row, the same one after a page break, or that of another table.
    fn header_again(
        &mut self,
        index: usize,
        interrupted: bool,
        columns: Vec<Option<Column>>,
        rows: &[Row],
        lines: (u32, u32),
    ) {
        // The lower row of a header of two rows says more.
        if let Some(upper) = self.table_mut(index).filter(|upper| upper.rows.is_empty() && upper.lost.is_empty()) {
            upper.columns = columns;
            self.extend(index, rows, lines.1, Join::First);
        } else if self.continues(index, &columns, rows) {
            // After text, rows without a name continue a row whose cells were lost, not the row above.
            let nameless = |row: &&Row| by_column(&columns, row).name.is_empty();
            let orphans = if interrupted { rows.iter().take_while(nameless).count() } else { 0 };
            self.lose(index, &rows[..orphans]);
            self.next = Next::Table { index, interrupted: false };
            self.extend(index, &rows[orphans..], lines.1, Join::HeaderAgain);
        } else {
            self.new_table(columns, rows, lines);
        }
    }

    fn new_table(&mut self, columns: Vec<Option<Column>>, rows: &[Row], (line, end): (u32, u32)) {
        let title = self.take_title();
        let caption = title.as_ref().filter(|t| !t.text.is_empty()).map(|t| vocabulary::caption(&t.text));
        let anchors = std::mem::take(&mut self.anchors);
        let table = Table { title, caption, columns, anchors, rows: Vec::new(), lost: Vec::new() };
        let index = self.items.len();
        self.push(line, end, What::Table(table));
        self.next = Next::Table { index, interrupted: false };
        self.extend(index, rows, end, Join::First);
    }

    fn take_title(&mut self) -> Option<Title> {
        match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Caption(title) => Some(title),
            _ => None,
        }
    }

    /// A header that comes again continues the table, unless its rows name fields that the table has already.
    fn continues(&self, index: usize, columns: &[Option<Column>], rows: &[Row]) -> bool {
        let Some(table) = self.table(index) else { return false };
        let kinds = |columns: &[Option<Column>]| columns.iter().flatten().copied().collect::<Vec<_>>();
        let typed = |row: &Entry| !row.kind.is_empty();
        let known: Vec<String> = table.rows.iter().filter(|r| typed(r)).map(|r| r.name.key()).collect();
        let again = |row: &Row| {
            let row = by_column(columns, row);
            typed(&row) && known.contains(&row.name.key())
        };
        kinds(columns) == kinds(&table.columns) && !rows.iter().any(again)
    }

    fn orphans(&mut self, rows: &[Row], line: u32, end: u32) {
        let title = self.take_title();
        let lost = rows.iter().map(|r| (r.line, "row without a header".to_owned())).collect();
        self.push(line, end, What::Table(Table { title, lost, ..Table::default() }));
    }

    fn lose(&mut self, index: usize, rows: &[Row]) {
        if let Some(table) = self.table_mut(index) {
            table.lost.extend(rows.iter().take(1).map(|r| (r.line, "row that lost its name".to_owned())));
        }
    }

    fn extend(&mut self, index: usize, rows: &[Row], end: u32, how: Join) {
        let Some(item) = self.items.get_mut(index) else { return };
        item.end = end;
        let What::Table(table) = &mut item.what else { return };
        let before = table.rows.len();
        for row in rows {
            add_row(table, row, how == Join::Loose);
        }
        if let Some(first) = table.rows.get_mut(before).filter(|_| how == Join::HeaderAgain) {
            first.after_header = true;
        }
    }
}

/// The part that a sample belongs to; other parts belong to themselves.
fn around(part: Part) -> Part {
    match part {
        Part::UriSample => Part::Uri,
        Part::RequestExample => Part::Request,
        Part::ResponseExample | Part::ErrorExample => Part::Response,
        other => other,
    }
}

/// A point of a list that names the structure of the table below it: "- lid parameters".
fn label(raw: &str, plain: &str) -> Option<Title> {
    let point = ["-", "*", "•", "●"].iter().find_map(|mark| plain.strip_prefix(mark))?;
    let text = point.trim_start_matches('•').trim().trim_end_matches([':', '：']).trim();
    let linked = !text::anchors(raw).is_empty();
    let named = vocabulary::labelled_structure(text).is_some_and(|alone| linked || !alone);
    named.then(|| Title { number: String::new(), text: text.to_owned() })
}

/// A table of methods and URIs as one line of text for each call.
fn calls(rows: &[Row]) -> Option<Vec<(u32, String)>> {
    let (header, rows) = rows.split_first().filter(|(_, rows)| !rows.is_empty())?;
    let [method, uri] = header.cells.as_slice() else { return None };
    let named = vocabulary::is_method(&method.key()) && vocabulary::part(&uri.key()) == Some(Part::Uri);
    let call = |row: &Row| match row.cells.as_slice() {
        [method, uri] => Some((row.line, format!("{} {}", method.plain(), uri.raw()))),
        _ => None,
    };
    if named { rows.iter().map(call).collect() } else { None }
}

/// "URI format GET /v1/…" and "Request example GET …": the part and the rest of the line.
fn inline_label(plain: &str) -> Option<(Part, String)> {
    let bare = plain.trim_start_matches(['#', '-', '•', '●', ' ']);
    for at in ["GET ", "POST ", "PUT ", "DELETE ", "PATCH ", "HEAD "].iter().filter_map(|method| bare.find(method)) {
        let label = &bare[..at];
        if let Some(part) = vocabulary::part(&text::key(label)) {
            return Some((part, bare[at..].to_owned()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    fn tables(text: &str) -> Vec<String> {
        items(&blocks(text))
            .into_iter()
            .filter_map(|item| match item.what {
                What::Table(t) => Some(format!(
                    "{:?} {:?} {}: {} lost {}",
                    item.part,
                    item.status,
                    t.title.map(|t| t.text).unwrap_or_default(),
                    t.rows
                        .iter()
                        .map(|r| format!("{}/{}", text::squash(r.name.raw()), r.kind.raw()))
                        .collect::<Vec<_>>()
                        .join(" "),
                    t.lost.len()
                )),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_table_split_by_a_page_break_is_joined() {
        let text = "## Response Parameters\n\nStatus code: 200\n\nTable 7-1 Paint\n\nParameter\tType\tDescription\nred\tString\tx\n\nParameter\tType\tDescription\n\tobject\ty\nblue\tLong\tz\n";
        assert_eq!(tables(text), ["Response Some(200) Paint: red/String object blue/Long lost 0"]);
    }

    #[test]
    fn a_row_that_lost_its_tabs_is_read_from_its_spaces() {
        let text = "Table 7-1 Paint\n\nParameter\tType\tDescription\nred\tString\tx\n\nblu e  Map <string>  How blue\n\t\tmore\n";
        assert_eq!(tables(text), ["Function None Paint: red/String blue/Map <string> lost 0"]);
    }
}
