//! Changes for a terminal.

use std::fmt::Write as _;

use super::{evidence, groups, row_values, rows, sentence};
use crate::change::{Cause, Change};
use crate::check::Class;

/// One line for each change, by operation, the worst first. `color` for terminals.
pub fn render(changes: &[Change], color: bool) -> String {
    let paint = |class: Class, text: &str| {
        let code = match class {
            Class::Breaking => "31;1",
            Class::Review => "33",
            Class::Compatible => "32",
            Class::Wording => "2",
        };
        if color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let mut out = String::new();
    for (operation, changes) in groups(changes) {
        let id = changes[0].id.as_ref().map(|id| format!("  ({id})")).unwrap_or_default();
        let _ = writeln!(out, "{}{id}", operation.unwrap_or("whole description"));
        for row in rows(&changes) {
            let change = row[0];
            let _ =
                writeln!(out, "  {} {}", paint(change.class(), &format!("{:<10}", change.class().word())), line(&row));
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", sentence(changes));
    out
}

/// What, where, values, lines, cause and id.
fn line(row: &[&Change]) -> String {
    let change = row[0];
    let mut out = change.check.title.to_owned();
    let place = change.place.words();
    if !place.is_empty() {
        let _ = write!(out, ": {place}");
    }
    if let Some(values) = row_values(row) {
        let _ = write!(out, ": {values}");
    }
    if let Some(proof) = &change.proof {
        let _ = write!(out, " ({proof})");
    }
    if !change.also.is_empty() {
        let _ = write!(out, "; in {} more operations", change.also.len());
    }
    if let Some(evidence) = evidence(change) {
        let _ = write!(out, " [{evidence}]");
    }
    if change.cause != Cause::Unknown {
        let _ = write!(out, " [{}]", change.cause.words());
    }
    let prints: Vec<String> = row.iter().map(|c| c.fingerprint()).collect();
    let _ = write!(out, " [{} {}]", change.check.id, prints.join(" "));
    out
}
