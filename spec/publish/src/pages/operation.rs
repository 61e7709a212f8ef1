//! One operation → its page in Markdown.

use std::fmt::Write as _;

use serde_json::Value;

use super::members::{kind, rows};
use super::{cell, sentence};

/// Characters of a page that a program takes in at once: about 1,200 tokens.
const FITS: usize = 4800;

/// An operation of a description.
pub(super) struct Operation<'d> {
    method: String,
    path: &'d str,
    value: &'d Value,
}

/// All operations, in the order of the description.
pub(super) fn all(document: &Value) -> Vec<Operation<'_>> {
    let all = crate::operations(document);
    all.map(|(method, path, value)| Operation { method: method.to_uppercase(), path, value }).collect()
}

impl<'d> Operation<'d> {
    fn text(&self, key: &str) -> &'d str {
        self.value[key].as_str().unwrap_or_default()
    }

    /// `operationId`.
    pub fn id(&self) -> &'d str {
        self.text("operationId")
    }

    /// Its title.
    pub fn summary(&self) -> &'d str {
        self.text("summary")
    }

    /// Its first tag.
    pub fn topic(&self) -> &'d str {
        self.value["tags"][0].as_str().unwrap_or("Operations")
    }

    /// The page, with as much as fits: a long response loses its example first, then its inner members.
    pub fn page(&self, document: &Value, title: &str) -> String {
        let wanted = [(true, 4), (false, 4), (false, 2), (false, 1)];
        let mut pages = wanted.into_iter().map(|detail| self.with(document, title, detail));
        let mut page = pages.next().unwrap_or_default();
        while page.len() > FITS {
            match pages.next() {
                Some(shorter) => page = shorter,
                None => break,
            }
        }
        page
    }

    fn with(&self, document: &Value, title: &str, (example, depth): (bool, usize)) -> String {
        let mut out = format!(
            "# {}\n\n`{} {}` · {title}, {} · `{}`\n\n",
            self.summary(),
            self.method,
            self.path,
            self.topic(),
            self.id()
        );
        let _ = writeln!(out, "{}\n", self.text("description"));
        self.parameters(document, &mut out);
        let request = &self.value["requestBody"]["content"];
        self.body("Request body", document, request, (true, 4), &mut out);
        let responses = self.value["responses"].as_object().into_iter().flatten();
        let (good, bad): (Vec<_>, Vec<_>) = responses.partition(|(status, _)| status.starts_with('2'));
        for (status, response) in good {
            let response = resolved(document, response);
            self.body(&format!("Response {status}"), document, &response["content"], (example, depth), &mut out);
        }
        let statuses: Vec<&str> = bad.iter().map(|(status, _)| status.as_str()).filter(|it| *it != "default").collect();
        let _ = writeln!(out, "Failures: {}; see [error codes](errors.md).", statuses.join(", "));
        self.extensions(&mut out);
        out
    }

    fn parameters(&self, document: &Value, out: &mut String) {
        let list = self.value["parameters"].as_array().into_iter().flatten().map(|it| resolved(document, it));
        let list: Vec<&Value> = list.collect();
        if list.is_empty() {
            return;
        }
        out.push_str("## Parameters\n\n| name | in | type | description |\n|---|---|---|---|\n");
        for it in list {
            let required = if it["required"] == true { "Required. " } else { "" };
            let [name, place] = ["name", "in"].map(|key| it[key].as_str().unwrap_or_default());
            let about = cell(&sentence(it["description"].as_str().unwrap_or_default()));
            let _ = writeln!(out, "| `{name}` | {place} | {} | {required}{about} |", kind(document, &it["schema"]));
        }
        out.push('\n');
    }

    fn body(
        &self,
        heading: &str,
        document: &Value,
        content: &Value,
        (example, depth): (bool, usize),
        out: &mut String,
    ) {
        let Some((media, body)) = content.as_object().into_iter().flatten().next() else { return };
        let form = if media == "application/json" { String::new() } else { format!(" ({media})") };
        let _ = writeln!(out, "## {heading}{form}\n");
        let (all, rows) = (rows(document, &body["schema"], 4), rows(document, &body["schema"], depth));
        if !rows.is_empty() {
            out.push_str("| member | type | description |\n|---|---|---|\n");
            out.extend(rows.iter().map(|row| format!("{row}\n")));
            out.push('\n');
        }
        if rows.len() < all.len() {
            let _ = writeln!(out, "{} inner members are in the description only.\n", all.len() - rows.len());
        }
        if let Some(example) = body.get("example").filter(|_| example) {
            let _ = writeln!(out, "```json\n{example}\n```\n");
        }
    }

    fn extensions(&self, out: &mut String) {
        let value = |key: &str| self.value.get(key);
        if let Some(action) = value("x-iam-action") {
            let _ = writeln!(out, "\nPermission: `{}`.", action["action"].as_str().unwrap_or_default());
        }
        if let Some(paging) = value("x-pagination") {
            let _ = writeln!(out, "\nPaged: the list is `{}`.", paging["items"].as_str().unwrap_or_default());
        }
        if let Some(job) = value("x-job") {
            let [id, poll] = ["id", "poll"].map(|key| job[key].as_str().unwrap_or_default());
            let _ = writeln!(out, "\nStarts a job: poll [{poll}]({poll}.md) with the id at `{id}`.");
        }
        if let Some(date) = value("x-sunset").and_then(Value::as_str) {
            let _ = writeln!(out, "\nWill be retired on {date}.");
        }
        if let Some(other) = value("x-replaced-by").and_then(Value::as_str) {
            let _ = writeln!(out, "\nUse [{other}]({other}.md) instead.");
        }
        let sources = value("x-documented-in").and_then(Value::as_array).into_iter().flatten();
        let sources: Vec<_> = sources
            .map(|it| {
                format!(
                    "{} {}",
                    it["document"].as_str().unwrap_or_default(),
                    it["section"].as_str().unwrap_or_default()
                )
            })
            .collect();
        if !sources.is_empty() {
            let _ = writeln!(out, "\nDocumented in {}.", sources.join(", "));
        }
    }
}

/// What a reference leads to.
pub(super) fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let reference = value["$ref"].as_str().or_else(|| value["allOf"][0]["$ref"].as_str());
    let target = reference.and_then(|it| document.pointer(it.strip_prefix('#')?));
    target.unwrap_or(value)
}
