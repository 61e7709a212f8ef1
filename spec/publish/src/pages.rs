//! Pages to read: a reference for each service in HTML, and a page for each operation in Markdown, which programs that
//! read for people use too (`llms.txt`).

mod members;
mod operation;
mod samples;
mod tables;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use gaussdb_diff::report::history::{self, Edition};
use pulldown_cmark::{Options, Parser};
use serde_json::Value;

const INDEX: &str = include_str!("../templates/index.html");
const PAGE: &str = include_str!("../templates/page.html");
const REFERENCE: &str = include_str!("../templates/reference.html");

/// What the pages of a service are made from.
pub(crate) struct Source<'a> {
    pub name: &'a str,
    pub document: Value,
    pub editions: &'a [Edition],
    pub metrics: Option<Value>,
    pub rust: &'a BTreeMap<String, String>,
}

/// The files of the site.
pub(crate) fn files(sources: &[Source<'_>]) -> BTreeMap<String, String> {
    let (mut out, mut list, mut rows) = (BTreeMap::new(), String::new(), String::new());
    for Source { name, document, editions, metrics, rust } in sources {
        let title = text(document, "/info/title");
        let first = sentence(text(document, "/info/description"));
        let operations = operation::all(document);
        let tables = tables::pages(title, document, metrics.as_ref());
        let _ = writeln!(list, "- [{title}]({name}/index.md): {} operations. {first}", operations.len());
        let _ = writeln!(
            rows,
            "<tr><td><a href=\"{name}.html\">{}</a></td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(title),
            operations.len(),
            escaped(&first),
            links(name, &tables, editions)
        );
        out.insert(format!("{name}/index.md"), contents(title, &first, &tables, &operations));
        for (file, _, text) in &tables {
            out.insert(format!("{name}-{file}.html"), page(text));
            out.insert(format!("{name}/{file}.md"), text.clone());
        }
        if editions.len() > 1 {
            let known = |id: &str| operations.iter().any(|operation| operation.id() == id);
            let render = |address: &dyn Fn(&str) -> String| {
                history::render(title, editions, &|id| known(id).then(|| address(id)))
            };
            out.insert(format!("{name}/changes.md"), render(&|id| format!("{id}.md")));
            let text = render(&|id| format!("{name}.html#operation/{id}"));
            out.insert(format!("{name}-changes.html"), page(&text));
        }
        for operation in &operations {
            out.insert(format!("{name}/{}.md", operation.id()), operation.page(document, title));
        }
        // `</` would end the script.
        let mut reference = document.clone();
        samples::add(&mut reference, rust);
        let json = reference.to_string().replace("</", "<\\/");
        out.insert(format!("{name}.html"), REFERENCE.replace("{title}", &escaped(title)).replace("{document}", &json));
    }
    let about = "Management APIs of GaussDB(DWS) and GaussDB(for MySQL). Each service has a list of operations by topic; each operation has a page with its parameters, body, response and errors. Unofficial.";
    out.insert("llms.txt".to_owned(), format!("# GaussDB cloud APIs\n\n> {about}\n\n## Services\n\n{list}"));
    out.insert("index.html".to_owned(), INDEX.replace("{rows}", &rows));
    out
}

/// The other pages of a service.
fn links(name: &str, tables: &[tables::Page], editions: &[Edition]) -> String {
    let link = |(file, title, _): &tables::Page| format!("<a href=\"{name}-{file}.html\">{title}</a>, ");
    let mut out: String = tables.iter().map(link).collect();
    if let [first, .., last] = editions {
        let (from, to) = (&first.issued[..4], &last.issued[..4]);
        let _ = write!(out, "<a href=\"{name}-changes.html\">what changed, {from} to {to}</a>, ");
    }
    out + &format!("<a href=\"{name}/index.md\">Markdown</a>")
}

/// A page of the site from its Markdown, which begins with the title.
fn page(markdown: &str) -> String {
    let title = markdown.lines().next().unwrap_or_default().trim_start_matches("# ");
    let mut body = String::new();
    pulldown_cmark::html::push_html(&mut body, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    PAGE.replace("{title}", &escaped(title)).replace("{body}", &body)
}

/// The operations of a service by topic.
fn contents(title: &str, about: &str, tables: &[tables::Page], operations: &[operation::Operation<'_>]) -> String {
    let mut topics: Vec<(&str, String)> = Vec::new();
    for operation in operations {
        let line = format!("- [{}]({}.md)\n", operation.summary(), operation.id());
        match topics.iter_mut().find(|(topic, _)| *topic == operation.topic()) {
            Some((_, lines)) => lines.push_str(&line),
            None => topics.push((operation.topic(), line)),
        }
    }
    let topics: String = topics.iter().map(|(topic, lines)| format!("\n## {topic}\n\n{lines}")).collect();
    let links: Vec<String> = tables.iter().map(|(file, name, _)| format!("[{name}]({file}.md)")).collect();
    format!("# {title}\n\n{about}\n\nMore: {}.\n{topics}", links.join(", "))
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
