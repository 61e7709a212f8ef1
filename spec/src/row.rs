//! A row of a table as it is printed.

/// One row of a table as the document prints it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where it starts.
    pub line: u32,
    /// Its cells, markup kept.
    pub cells: Vec<String>,
}
