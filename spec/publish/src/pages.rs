//! Pages to read: a reference for each service in HTML, and a page for each operation in Markdown, which programs that
//! read for people use too (`llms.txt`).

mod members;
mod operation;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

const INDEX: &str = include_str!("../templates/index.html");
const REFERENCE: &str = include_str!("../templates/reference.html");

/// The files of the site; `documents` are the descriptions by service.
pub(crate) fn files(documents: &[(&str, Value)]) -> BTreeMap<String, String> {
    let (mut out, mut list, mut rows) = (BTreeMap::new(), String::new(), String::new());
    for (name, document) in documents {
        let title = text(document, "/info/title");
        let first = sentence(text(document, "/info/description"));
        let operations = operation::all(document);
        let _ = writeln!(list, "- [{title}]({name}/index.md): {} operations. {first}", operations.len());
        let _ = writeln!(
            rows,
            "<tr><td><a href=\"{name}.html\">{}</a></td><td>{}</td><td>{}</td><td><a href=\"{name}/index.md\">pages</a>, <a href=\"{name}/errors.md\">error codes</a></td></tr>",
            escaped(title),
            operations.len(),
            escaped(&first)
        );
        out.insert(format!("{name}/index.md"), contents(title, &first, &operations));
        out.insert(format!("{name}/errors.md"), errors(title, document));
        for operation in &operations {
            out.insert(format!("{name}/{}.md", operation.id()), operation.page(document, title));
        }
        // `</` would end the script.
        let json = document.to_string().replace("</", "<\\/");
        out.insert(format!("{name}.html"), REFERENCE.replace("{title}", &escaped(title)).replace("{document}", &json));
    }
    let about = "Management APIs of GaussDB(DWS) and GaussDB(for MySQL). Each service has a list of operations by topic; each operation has a page with its parameters, body, response and errors. Unofficial.";
    out.insert("llms.txt".to_owned(), format!("# GaussDB cloud APIs\n\n> {about}\n\n## Services\n\n{list}"));
    out.insert("index.html".to_owned(), INDEX.replace("{rows}", &rows));
    out
}

/// The operations of a service by topic.
fn contents(title: &str, about: &str, operations: &[operation::Operation<'_>]) -> String {
    let mut topics: Vec<(&str, String)> = Vec::new();
    for operation in operations {
        let line = format!("- [{}]({}.md)\n", operation.summary(), operation.id());
        match topics.iter_mut().find(|(topic, _)| *topic == operation.topic()) {
            Some((_, lines)) => lines.push_str(&line),
            None => topics.push((operation.topic(), line)),
        }
    }
    let topics: String = topics.iter().map(|(topic, lines)| format!("\n## {topic}\n\n{lines}")).collect();
    format!("# {title}\n\n{about} [Error codes](errors.md).\n{topics}")
}

/// The error codes of a service with what they mean and what to do.
fn errors(title: &str, document: &Value) -> String {
    let codes = document["x-error-codes"].as_array().map(Vec::as_slice).unwrap_or_default();
    if codes.is_empty() {
        return format!(
            "# Error codes of {title}\n\nThe description lists none; the HTTP status says what went wrong.\n"
        );
    }
    let mut out = format!("# Error codes of {title}\n\n| code | status | meaning | what to do |\n|---|---|---|---|\n");
    for code in codes {
        let statuses = code["statuses"].as_array().into_iter().flatten().map(Value::to_string);
        let statuses = statuses.collect::<Vec<_>>().join(", ");
        let [name, meaning, remedy] =
            ["code", "meaning", "remedy"].map(|key| cell(code[key].as_str().unwrap_or_default()));
        let _ = writeln!(out, "| `{name}` | {statuses} | {meaning} | {remedy} |");
    }
    out
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The first sentence of a text.
fn sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|at| !line[..*at].ends_with("e.g."));
    line[..end.unwrap_or(line.len())].to_owned()
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
