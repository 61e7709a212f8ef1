//! The chapter of the coverage report about catalogs: how much was read, and what needs a person.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::actions::Actions;
use super::errors::{Codes, OperationTexts};
use super::{metrics, servers::Servers};
use crate::fact::Facts;
use crate::fact::catalog::Action;

/// Writes the chapter.
pub(super) fn write(
    editions: &[Facts],
    codes: &Codes,
    words: &OperationTexts,
    actions: &Actions,
    servers: &Servers,
    metrics: &metrics::OperationTexts,
) -> String {
    let mut out = String::from(
        "## Catalogs\n\n| document | error codes | HTTP statuses | permissions | endpoints | metrics |\n|---|---|---|---|---|---|\n",
    );
    for f in editions {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} |",
            f.document,
            f.errors.len(),
            f.statuses.len(),
            f.actions.len(),
            f.endpoints.len(),
            f.monitoring.metrics.len()
        );
    }
    errors(&mut out, codes, words);
    permissions(&mut out, actions);
    endpoints(&mut out, servers);
    for (id, doubt) in metrics.doubts() {
        let _ = writeln!(out, "Metric `{id}`: {doubt}\n");
    }
    out
}

fn errors(out: &mut String, codes: &Codes, words: &OperationTexts) {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for found in codes.iter().filter_map(|(code, found)| words.of(code, found)) {
        *kinds.entry(crate::yaml::name(&found.kind)).or_default() += 1;
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    let _ = writeln!(out, "\n{} error codes are published: {}.\n", codes.len(), kinds.join(", "));
    let scoped: Vec<String> = codes
        .iter()
        .filter(|(_, c)| !c.scopes.is_empty())
        .map(|(code, c)| format!("`{code}` ({})", c.scopes.iter().map(|s| s.operations.len()).sum::<usize>()))
        .collect();
    if !scoped.is_empty() {
        let _ = writeln!(
            out,
            "{} of them mean something else after single operations (how many): {}.\n",
            scoped.len(),
            scoped.join(", ")
        );
    }
    let only: Vec<String> =
        codes.iter().filter(|(_, c)| c.documents.is_empty()).map(|(code, _)| format!("`{code}`")).collect();
    if !only.is_empty() {
        let _ = writeln!(
            out,
            "In no catalog, but met by clients or shown by samples (`spec/behavior/errors.yaml`): {}.\n",
            only.join(", ")
        );
    }
    for (code, found) in codes.iter().filter(|(_, c)| !c.documents.is_empty() && !c.observed.is_empty()) {
        let statuses: Vec<String> = found.observed.iter().map(u16::to_string).collect();
        let _ = writeln!(out, "`{code}` was also met with status {}.\n", statuses.join(", "));
    }
    for (code, found) in codes.iter().filter(|(_, c)| c.differs) {
        let _ = writeln!(
            out,
            "`{code}`: the editions state different statuses; the union is published: {:?}.\n",
            found.statuses
        );
    }
}

fn permissions(out: &mut String, actions: &Actions) {
    let retired = if actions.retired > 0 && actions.retired == actions.matched.len() {
        " All of these are to be retired; the tables name no path of their successors."
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "{} operations have the permission that they need; the documents state none for the other {}.{retired}\n",
        actions.matched.len(),
        actions.others
    );
    let table = |out: &mut String, title: &str, rows: &[(String, Action)]| {
        if rows.is_empty() {
            return;
        }
        let _ = writeln!(
            out,
            "### {title} ({})\n\n| document | section | line | operation | action |\n|---|---|---|---|---|",
            rows.len()
        );
        for (document, a) in rows {
            let _ = writeln!(
                out,
                "| {document} | {} | {} | `{} {}` | `{}` |",
                a.section, a.line, a.method, a.path, a.action
            );
        }
        out.push('\n');
    };
    table(out, "Permissions of operations that no section describes", &actions.unmatched);
    table(out, "Permissions that contradict another row", &actions.contradicting);
}

fn endpoints(out: &mut String, servers: &Servers) {
    for (region, url) in &servers.added {
        let _ = writeln!(out, "Region {region} is named by a document alone: `{url}`.\n");
    }
    for (region, documented, other) in &servers.differing {
        let _ = writeln!(
            out,
            "Region {region}: a document states `{documented}`, `spec/behavior/regions.json` has `{other}`; the document is followed.\n"
        );
    }
}
