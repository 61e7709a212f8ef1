//! Changes as an entry of a changelog.

use std::fmt::Write as _;

use super::{row_values, rows};
use crate::change::Change;
use crate::check::{Class, Level};

/// The entry of a version: what each service changed, by what it means for those who call it. Texts are counted.
pub fn render(version: &str, day: &str, services: &[(String, Vec<Change>)]) -> String {
    let mut out = format!("## {version} - {day}\n");
    for (service, changes) in services {
        let _ = write!(out, "\n### {service}\n");
        let shown: Vec<&Change> = changes.iter().filter(|c| c.check.level != Level::Rust).collect();
        for (class, title) in
            [(Class::Breaking, "Breaking"), (Class::Review, "To look at"), (Class::Compatible, "New and compatible")]
        {
            let own: Vec<&Change> = shown.iter().copied().filter(|c| c.class() == class).collect();
            if own.is_empty() {
                continue;
            }
            let _ = write!(out, "\n**{title}**\n\n");
            for (operation, changes) in by_operation(&own) {
                for row in rows(&changes) {
                    let _ = writeln!(out, "- {}", line(operation, &row));
                }
            }
        }
        let texts = shown.iter().filter(|c| c.class() == Class::Wording).count();
        match (shown.len(), texts) {
            (0, _) => out.push_str("\nNothing changed.\n"),
            (_, 0) => {}
            (_, texts) => {
                let _ = write!(out, "\n{texts} texts changed.\n");
            }
        }
    }
    out
}

fn by_operation<'c>(changes: &[&'c Change]) -> Vec<(Option<&'c str>, Vec<&'c Change>)> {
    let mut out: Vec<(Option<&str>, Vec<&Change>)> = Vec::new();
    for change in changes {
        let name = change.id.as_deref();
        match out.iter_mut().find(|(other, _)| *other == name) {
            Some((_, list)) => list.push(change),
            None => out.push((name, vec![change])),
        }
    }
    out
}

fn line(operation: Option<&str>, row: &[&Change]) -> String {
    let change = row[0];
    let place = change.place.words();
    let head = operation.map(|id| format!("`{id}`: ")).unwrap_or_default();
    let place = if place.is_empty() { String::new() } else { format!(", {place}") };
    let values = row_values(row).map(|values| format!(": {}", values.replace('`', "'"))).unwrap_or_default();
    format!("{head}{}{place}{values}", change.check.title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    #[test]
    fn an_entry_has_the_worst_first_and_counts_texts() {
        let server = |name: &str| Change::whole(&check::SERVER_REMOVED, "servers", Some(name.to_owned()), None);
        let text = Change::whole(&check::INFO_CHANGED, "info", Some("a".to_owned()), Some("b".to_owned()));
        let new = Change::whole(&check::SERVER_ADDED, "servers", None, Some("c".to_owned()));
        let services = [("paint".to_owned(), vec![text, new, server("a"), server("b")]), ("lids".to_owned(), vec![])];
        let expected = "## 0.2.0 - 2026-01-01\n\n### paint\n\n**Breaking**\n\n- endpoint or region removed, servers: a, b\n\n\
                        **New and compatible**\n\n- endpoint or region added, servers: none → c\n\n1 texts changed.\n\n\
                        ### lids\n\nNothing changed.\n";
        assert_eq!(render("0.2.0", "2026-01-01", &services), expected);
    }
}
