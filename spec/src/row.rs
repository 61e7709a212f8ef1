//! Rows and cells of tables.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;

use crate::text;

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i)\bhref\s*=\s*"([^"]*)"|\]\(((?:\\.|[^()\\]|\([^()]*\))*)\)"#).expect("constant pattern")
});

/// One row of a table as the document prints it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where it starts.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// One cell: as it is printed, as plain text and as a key.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    raw: String,
    plain: OnceLock<String>,
}

impl Cell {
    /// As it is printed, markup kept.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Without markup, see [`text::plain`].
    pub fn plain(&self) -> &str {
        self.plain.get_or_init(|| text::plain(&self.raw))
    }

    /// To compare with the words of `vocabulary`, see [`text::key`].
    pub fn key(&self) -> String {
        text::key_of_plain(self.plain())
    }

    /// Where its links lead, in order.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        let found = LINK.captures_iter(&self.raw);
        found.filter_map(|link| link.get(1).or_else(|| link.get(2)).map(|target| target.as_str()))
    }

    /// Whether a reader sees nothing in it.
    pub fn is_empty(&self) -> bool {
        self.plain().is_empty()
    }

    /// Whether it has letters or digits.
    pub fn has_words(&self) -> bool {
        self.plain().contains(char::is_alphanumeric)
    }

    /// This cell with another one behind it, and a mark between them unless one is empty.
    pub fn followed_by(&self, more: &Cell, between: char) -> Cell {
        let joined = match (self.raw.is_empty(), more.raw.is_empty()) {
            (_, true) => return self.clone(),
            (true, false) => return more.clone(),
            _ => format!("{}{between}{}", self.raw, more.raw),
        };
        joined.trim().into()
    }
}

impl From<&str> for Cell {
    fn from(raw: &str) -> Self {
        Cell { raw: raw.to_owned(), plain: OnceLock::new() }
    }
}

impl From<String> for Cell {
    fn from(raw: String) -> Self {
        Cell { raw, plain: OnceLock::new() }
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl Eq for Cell {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_both_kinds_of_markup() {
        let cell = Cell::from(r##"<p>See <a class="x" href="#t1">1</a></p> or [2](lids\(old\).md#t2)"##);
        assert_eq!(cell.links().collect::<Vec<_>>(), ["#t1", r"lids\(old\).md#t2"]);
    }

    #[test]
    fn a_cell_is_read_without_its_markup_and_joined_with_it() {
        let (name, empty) = (Cell::from("**Tin** <br>Size"), Cell::from("<b></b>"));
        assert_eq!((name.plain(), name.key().as_str(), name.is_empty()), ("Tin Size", "tinsize", false));
        assert_eq!((empty.is_empty(), empty.has_words()), (true, false));
        assert_eq!(name.followed_by(&Cell::from("(l)"), ' ').raw(), "**Tin** <br>Size (l)");
        assert_eq!(name.followed_by(&Cell::default(), ' '), name);
        assert_eq!(Cell::default().followed_by(&name, ' '), name);
    }
}
