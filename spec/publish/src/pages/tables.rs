//! What a description says beside its operations, as tables: error codes, permissions, waits, regions, metrics, terms.

use std::fmt::Write as _;

use serde_json::Value;

use super::{cell, text};
use crate::operations;

/// A page: the end of its file name, what links call it, and its Markdown.
pub(super) type Page = (&'static str, &'static str, String);

/// The pages of a service, as far as there is anything to show.
pub(super) fn pages(title: &str, document: &Value, metrics: Option<&Value>) -> Vec<Page> {
    let all = [
        ("errors", "error codes", Some(errors(title, document))),
        ("permissions", "permissions", permissions(title, document)),
        ("waits", "waits", waits(title, document)),
        ("regions", "regions", regions(title, document)),
        ("metrics", "metrics", metrics.map(|metrics| self::metrics(title, metrics))),
        ("glossary", "glossary", glossary(title, document)),
    ];
    all.into_iter().filter_map(|(file, name, page)| Some((file, name, page?))).collect()
}

/// A table, or none without rows.
fn table(head: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let mut out = format!("{head}\n\n| {} |\n|{}\n", columns.join(" | "), "---|".repeat(columns.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.iter().map(|text| cell(text)).collect::<Vec<_>>().join(" | "));
    }
    Some(out)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn words(value: &Value) -> String {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    list(value).map(word).collect::<Vec<_>>().join(", ")
}

/// The error codes of a service with what they mean and what to do.
fn errors(title: &str, document: &Value) -> String {
    let head = format!("# Error codes of {title}");
    let row = |code: &Value| {
        let own = |key: &str| code[key].as_str().unwrap_or_default().to_owned();
        vec![format!("`{}`", own("code")), words(&code["statuses"]), own("meaning"), own("remedy")]
    };
    let rows = list(&document["x-error-codes"]).map(row).collect();
    let none = || format!("{head}\n\nThe description lists none; the HTTP status says what went wrong.\n");
    table(&head, &["code", "status", "meaning", "what to do"], rows).unwrap_or_else(none)
}

/// Which permission an operation needs.
fn permissions(title: &str, document: &Value) -> Option<String> {
    let row = |(_, _, operation): (&str, &str, &Value)| {
        let action = operation.get("x-iam-action")?;
        let id = operation["operationId"].as_str()?;
        Some(vec![
            format!("`{id}`"),
            format!("`{}`", action["action"].as_str()?),
            text(operation, "/summary").to_owned(),
            words(&action["dependencies"]),
        ])
    };
    let head = format!(
        "# Permissions of {title}\n\nThe action that a policy has to allow for each operation. An operation that is not \
         listed has none in the reference."
    );
    table(
        &head,
        &["operation", "action", "what it does", "also needed"],
        operations(document).filter_map(row).collect(),
    )
}

/// States that resources and jobs go through.
fn waits(title: &str, document: &Value) -> Option<String> {
    let conditions = |alternatives: &Value| {
        let one = |condition: &Value| {
            let path = condition["path"].as_str().unwrap_or_default();
            match words(&condition["values"]).as_str() {
                "" => format!("`{path}` is not there"),
                values => format!("`{path}` is {values}"),
            }
        };
        let all = list(alternatives).map(|all| list(all).map(one).collect::<Vec<_>>().join(" and "));
        all.collect::<Vec<_>>().join("; or ")
    };
    let row = |waiter: &Value| {
        let own = |key: &str| format!("`{}`", waiter[key].as_str().unwrap_or_default());
        let seconds = format!("every {} s, at most {} s", waiter["interval_seconds"], waiter["deadline_seconds"]);
        vec![own("name"), own("poll"), conditions(&waiter["success"]), conditions(&waiter["failure"]), seconds]
    };
    let waiters = operations(document).flat_map(|(_, _, operation)| list(&operation["x-waiters"]).map(row));
    let head = format!(
        "# Waits of {title}\n\nWhat to poll until a task is done. `x-waiters` of the description has the same for programs."
    );
    table(&head, &["wait", "poll", "done when", "failed when", "how often"], waiters.collect())
}

/// Each region with its endpoint.
fn regions(title: &str, document: &Value) -> Option<String> {
    let mut rows = Vec::new();
    for server in list(&document["servers"]) {
        let url = text(server, "/url");
        let known: Vec<&str> = list(&server["variables"]["region"]["enum"]).filter_map(Value::as_str).collect();
        if known.is_empty() {
            rows.push(vec![server["x-region"].as_str().unwrap_or("all").to_owned(), format!("`{url}`")]);
        }
        rows.extend(
            known.iter().map(|region| vec![(*region).to_owned(), format!("`{}`", url.replace("{region}", region))]),
        );
    }
    rows.sort();
    table(&format!("# Regions of {title}"), &["region", "endpoint"], rows)
}

fn metrics(title: &str, metrics: &Value) -> String {
    let row = |metric: &Value| {
        let own = |key: &str| metric[key].as_str().unwrap_or_default().to_owned();
        let number = |key: &str| metric.get(key).map(Value::to_string).unwrap_or_default();
        let range = match (number("minimum"), number("maximum")) {
            (least, most) if least.is_empty() && most.is_empty() => String::new(),
            (least, most) => format!("{least} to {most}"),
        };
        vec![format!("`{}`", own("id")), own("name"), own("unit"), range, own("of")]
    };
    let head = format!("# Metrics of {title}\n\nWhat the monitoring service (Cloud Eye) records.");
    let columns = ["id", "name", "unit", "range", "of"];
    table(&head, &columns, list(&metrics["metrics"]).map(row).collect()).unwrap_or(head)
}

fn glossary(title: &str, document: &Value) -> Option<String> {
    let terms = document["x-glossary"].as_object().into_iter().flatten();
    let rows = terms.map(|(term, meaning)| vec![term.clone(), meaning.as_str().unwrap_or_default().to_owned()]);
    table(&format!("# Glossary of {title}"), &["term", "meaning"], rows.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_there_is_has_a_page() {
        let document = json!({
            "servers": [{ "url": "https://paint.{region}.example", "variables": { "region": { "enum": ["north", "south"] } } }],
            "paths": { "/tins": { "get": { "operationId": "listTins", "summary": "List | tins", "x-iam-action": { "action": "paint:list", "dependencies": [] } } } },
        });
        let pages = pages("Paint", &document, None);
        let names: Vec<&str> = pages.iter().map(|(file, ..)| *file).collect();
        assert_eq!(names, ["errors", "permissions", "regions"]);
        assert!(pages[1].2.contains("| `listTins` | `paint:list` | List \\| tins |  |"), "{}", pages[1].2);
        assert!(
            pages[2]
                .2
                .ends_with("| north | `https://paint.north.example` |\n| south | `https://paint.south.example` |\n")
        );
    }
}
