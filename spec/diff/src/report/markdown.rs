//! Changes as a page.

use std::fmt::Write as _;

use indexmap::IndexMap;

use super::{evidence, groups, row_values, rows, sentence};
use crate::change::{Cause, Change};
use crate::check::Class;

/// A page: totals, then the groups of operations, each operation with a line for each change. Changes of texts are
/// counted and not listed.
pub fn render(title: &str, changes: &[Change]) -> String {
    let mut out = format!("# {title}\n\n{}.\n", capital(&sentence(changes)));
    let shown: Vec<Change> = changes.iter().filter(|c| c.class() != Class::Wording).cloned().collect();
    let mut chapters: IndexMap<&str, Vec<super::Group<'_>>> = IndexMap::new();
    for group in groups(&shown) {
        let chapter = match group.0 {
            None => "Whole description",
            Some(_) => group.1[0].tag.as_deref().unwrap_or("Operations"),
        };
        chapters.entry(chapter).or_default().push(group);
    }
    for (chapter, groups) in chapters {
        let _ = write!(out, "\n## {chapter}\n");
        for (operation, changes) in groups {
            if let Some(operation) = operation {
                let id = changes[0].id.as_ref().map(|id| format!(" (`{id}`)")).unwrap_or_default();
                let _ = write!(out, "\n### `{operation}`{id}\n");
            }
            out.push('\n');
            for row in rows(&changes) {
                let _ = writeln!(out, "- {}", line(&row));
            }
        }
    }
    let texts = changes.len() - shown.len();
    if texts > 0 {
        let _ = write!(out, "\n{texts} changes of texts are not listed.\n");
    }
    out
}

fn line(row: &[&Change]) -> String {
    let change = row[0];
    let mut out = format!("**{}**: {}", change.class().word(), change.check.title);
    let place = change.place.words();
    if !place.is_empty() {
        let _ = write!(out, ", {}", place.replace('|', "\\|"));
    }
    if let Some(values) = row_values(row) {
        let _ = write!(out, ": `{}`", values.replace('`', "'"));
    }
    if let Some(proof) = &change.proof {
        let _ = write!(out, " ({proof})");
    }
    if !change.also.is_empty() {
        let also: Vec<String> = change.also.iter().take(3).map(|o| format!("`{o}`")).collect();
        let more = change.also.len().saturating_sub(also.len());
        let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = write!(out, "; also in {}{rest}", also.join(", "));
    }
    let cause = (change.cause != Cause::Unknown).then(|| change.cause.words().to_owned());
    let notes: Vec<String> = evidence(change).into_iter().chain(cause).collect();
    if !notes.is_empty() {
        let _ = write!(out, " _({})_", notes.join("; "));
    }
    out
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
