//! Blocks of one section → its items.  In: the blocks.  Out: labels, texts, code and whole tables, each with its place.
//!
//! Invariant: every block ends in one item; rows of a table that was split are joined to its first piece.

use crate::block::{Block, Kind};
use crate::row::{Cell, Row};
use crate::table::{self, Piece, Title};
use crate::text;
use crate::types::{Type, word};
use crate::vocabulary::{self, Caption, Column, Part};

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

/// A table with its rows by column.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Number and text of its caption.
    pub title: Option<Title>,
    /// What the caption says.
    pub caption: Option<Caption>,
    /// Its columns, from the header.
    pub columns: Vec<Option<Column>>,
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

struct Walk {
    items: Vec<Item>,
    part: Part,
    /// The part that a neutral label returns to.
    outer: Part,
    status: Option<u16>,
    title: Option<Title>,
    /// Index of the table that rows without a header continue.
    open: Option<usize>,
    /// Text stood between the pieces of the open table: a row whose cells were lost.
    interrupted: bool,
}

/// Reads the items of a section.
pub fn items(blocks: &[Block]) -> Vec<Item> {
    let mut walk = Walk {
        items: Vec::new(),
        part: Part::Function,
        outer: Part::Function,
        status: None,
        title: None,
        open: None,
        interrupted: false,
    };
    for block in blocks {
        match &block.kind {
            Kind::Text { text, starts, .. } => walk.text(block, text, *starts),
            Kind::Code(lines) => walk.code(block, lines),
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
        self.open = None;
        match part {
            Part::Neutral => self.part = self.outer,
            Part::UriSample | Part::RequestExample | Part::ResponseExample | Part::ErrorExample => {
                self.part = part;
                self.outer = match part {
                    Part::UriSample => Part::Uri,
                    Part::RequestExample => Part::Request,
                    _ => Part::Response,
                };
            }
            Part::Note => {}
            other => {
                self.part = other;
                self.outer = other;
            }
        }
    }

    fn text(&mut self, block: &Block, raw: &str, starts: bool) {
        let plain = text::plain(raw);
        if let Some(title) = table::title(raw) {
            self.caption(title);
            self.push(block.line, block.end, What::Label);
            return;
        }
        if let Some((code, rest)) = status_label(&plain) {
            self.status = Some(code);
            self.open = None;
            self.push(block.line, block.end, What::Label);
            if let Some(title) = table::title(rest) {
                self.caption(title);
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
        if let Some(title) =
            self.title.as_mut().filter(|t| t.text.is_empty() && text::is_identifier(&text::squash(&plain)))
        {
            title.text = text::squash(&plain);
            self.push(block.line, block.end, What::Label);
            return;
        }
        self.interrupted = self.open.is_some();
        self.push(block.line, block.end, What::Text { text: raw.to_owned(), starts });
    }

    fn caption(&mut self, title: Title) {
        self.open = None;
        self.title = Some(title);
    }

    fn code(&mut self, block: &Block, lines: &[String]) {
        self.push(block.line, block.end, What::Code(lines.to_vec()));
    }

    fn piece(&mut self, piece: Piece, end: u32) {
        if let Some(title) = piece.title {
            self.caption(title);
        }
        let Some(columns) = piece.columns else {
            match self.open {
                Some(index) => self.extend(index, &piece.rows, end, Join::Loose),
                None if piece.rows.is_empty() => {}
                None => self.orphans(&piece.rows, piece.line, end),
            }
            return;
        };
        // The lower row of a header of two rows says more.
        if let Some(What::Table(upper)) = self.open.and_then(|at| self.items.get_mut(at)).map(|i| &mut i.what)
            && upper.rows.is_empty()
            && upper.lost.is_empty()
            && self.title.is_none()
        {
            upper.columns = columns;
            let index = self.open.unwrap_or_default();
            self.extend(index, &piece.rows, end, Join::First);
            return;
        }
        if let Some(index) = self.open.filter(|i| self.continues(*i, &columns, &piece.rows)) {
            // After text, rows without a name continue a row whose cells were lost, not the row above.
            let named = |row: &&Row| by_column(&columns, row).name.is_empty();
            let orphans = if self.interrupted { piece.rows.iter().take_while(named).count() } else { 0 };
            self.lose(index, &piece.rows[..orphans]);
            self.interrupted = false;
            self.extend(index, &piece.rows[orphans..], end, Join::HeaderAgain);
            return;
        }
        let title = self.title.take();
        let caption = title.as_ref().filter(|t| !t.text.is_empty()).map(|t| vocabulary::caption(&t.text));
        let table = Table { title, caption, columns, rows: Vec::new(), lost: Vec::new() };
        self.push(piece.line, end, What::Table(table));
        let index = self.items.len() - 1;
        self.open = Some(index);
        self.extend(index, &piece.rows, end, Join::First);
    }

    /// A header that comes again continues the table, unless its rows name fields that the table has already.
    fn continues(&self, index: usize, columns: &[Option<Column>], rows: &[Row]) -> bool {
        let Some(What::Table(table)) = self.items.get(index).map(|i| &i.what) else { return false };
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
        let title = self.title.take();
        let lost = rows.iter().map(|r| (r.line, "row without a header".to_owned())).collect();
        self.push(line, end, What::Table(Table { title, caption: None, columns: Vec::new(), rows: Vec::new(), lost }));
    }

    fn lose(&mut self, index: usize, rows: &[Row]) {
        if let Some(What::Table(table)) = self.items.get_mut(index).map(|i| &mut i.what) {
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

/// Puts one printed row into the table: as a row, as the continuation of the row above, or as lost.
fn add_row(table: &mut Table, printed: &Row, loose: bool) {
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

fn by_column(columns: &[Option<Column>], printed: &Row) -> Entry {
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
    fn a_word_cut_at_its_hyphen_by_a_page_is_whole() {
        assert_eq!(
            resume("<ul><li>RED</li><li>DARK-</li></ul>", "<p>BLUE: sea</p>"),
            "<ul><li>RED</li><li>DARK-BLUE: sea</p>"
        );
        assert_eq!(resume("from 1 -", "<p>to 3</p>"), "from 1 -\n<p>to 3</p>");
    }

    #[test]
    fn a_row_that_lost_its_tabs_is_read_from_its_spaces() {
        let text = "Table 7-1 Paint\n\nParameter\tType\tDescription\nred\tString\tx\n\nblu e  Map <string>  How blue\n\t\tmore\n";
        assert_eq!(tables(text), ["Function None Paint: red/String blue/Map <string> lost 0"]);
    }
}
