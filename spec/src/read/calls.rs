//! Lines of a text that state a method and a path, wherever they are.  In: the pages, the operations that were read.
//! Out: how many of the calls became operations, and the others.
//!
//! A sample request with values in its path is the call of its template. Other samples count too, so the share is a sign
//! that something is wrong, and no proof.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::fact::Operation;
use crate::text;

static CALL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\s\-•●*`#>|\d.]*(GET|POST|PUT|DELETE|PATCH|HEAD)\s+(?:https?://[^/\s|`]+)?(/[^\s|`<>?]*)")
        .expect("constant pattern")
});

/// How many calls of a text became operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Different calls.
    pub stated: usize,
    /// The calls without an operation, each with its page and line, in the order of the text.
    pub missing: Vec<Missing>,
}

/// A call without an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Name of the page.
    pub page: String,
    /// Line, from 1.
    pub line: usize,
    /// Method and path.
    pub call: String,
}

impl Share {
    /// The calls that became operations.
    pub fn read(&self) -> usize {
        self.stated - self.missing.len()
    }
}

/// Compares the calls of the pages with the operations.
pub fn share<'o>(pages: &[(String, String)], operations: impl Iterator<Item = &'o Operation>) -> Share {
    let templates: Vec<(&str, Vec<&str>)> = operations.map(|it| (it.method.as_str(), segments(&it.path))).collect();
    let known = |method: &str, path: &str| {
        let path = segments(path);
        let fits = |template: &[&str]| {
            template.len() == path.len() && template.iter().zip(&path).all(|(a, b)| a == b || a.contains('{'))
        };
        templates.iter().any(|(verb, template)| *verb == method && fits(template))
    };
    let (mut seen, mut out) = (BTreeSet::new(), Share { stated: 0, missing: Vec::new() });
    for (page, content) in pages {
        for (index, line) in content.lines().enumerate() {
            if !line.contains('/') {
                continue;
            }
            let line = text::plain(line);
            let Some((_, [method, path])) = CALL.captures(&line).map(|found| found.extract()) else { continue };
            // What is left of `{?limit}` and of `_?limit=1_`.
            let path = path.trim_end_matches(['{', '_']);
            let call = format!("{method} {path}");
            if !seen.insert(call.clone()) {
                continue;
            }
            out.stated += 1;
            if !known(method, path) {
                out.missing.push(Missing { page: page.clone(), line: index + 1, call });
            }
        }
    }
    out
}

fn segments(path: &str) -> Vec<&str> {
    path.trim_end_matches('/').split('/').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_without_an_operation_are_found() {
        let text = "# Tins\nGET /v1/{project\\_id}/tins{?limit}\n| POST | x |\nPOST https://paint.example/v1/77/tins?a=b\n\
                    DELETE /v1/77/lids/3\nGET /v1/{project_id}/tins\n";
        let pages = [("paint.md".to_owned(), text.to_owned())];
        let operation = |method: &str| Operation {
            method: method.to_owned(),
            path: "/v1/{project_id}/tins".to_owned(),
            ..Operation::default()
        };
        let operations = [operation("GET"), operation("POST")];
        let found = share(&pages, operations.iter());
        assert_eq!((found.stated, found.read()), (3, 2));
        let missing = Missing { page: "paint.md".to_owned(), line: 5, call: "DELETE /v1/77/lids/3".to_owned() };
        assert_eq!(found.missing, [missing]);
    }
}
