//! Examples of a section.  In: its items.  Out: the JSON of its sample requests and responses, repaired where possible.
//!
//! Examples are evidence for names, structure and types; their text goes no further.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::json;
use super::pairs::{self, Group};
use super::side::Side;
use super::uri;
use crate::section::{Item, What};
use crate::text;
use crate::vocabulary::Part;

static CALL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)^[\s$]*(?:((?i:GET|POST|PUT|DELETE|PATCH|HEAD))\b\s*\\?\s*(\S.*)|(https?://.*))$")
        .expect("constant pattern")
});
static MEMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"["“”]\s*([A-Za-z_$][^"“”\n:,{}]{0,79}?)\s*["“”]\s*[:：]"#).expect("constant pattern")
});
static OPENING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\[{]").expect("constant pattern"));

/// One example.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Where it starts.
    pub line: u32,
    /// Which way it goes.
    pub side: Side,
    /// The status code whose label is before it.
    pub status: Option<u16>,
    /// Method and path that it calls, if it is a request that shows them.
    pub call: Option<(String, String)>,
    /// Names and values in the query of its URI.
    pub query: Vec<(String, String)>,
    /// The JSON, none when the example has no body.
    pub value: Option<Value>,
    /// What was repaired.
    pub repaired: Vec<&'static str>,
    /// Every member name in the text, in order, whatever its nesting.
    pub names: Vec<String>,
    /// Its members with their values, in groups that stood together: what is left when the nesting is lost.
    pub pairs: Vec<Group>,
    /// Why there is no JSON although there is a text.
    pub broken: Option<String>,
}

impl Example {
    /// Whether braces were lost, so that the nesting proves nothing and only the names do.
    pub fn nesting_lost(&self) -> bool {
        self.broken.is_some()
            || self.repaired.iter().any(|m| {
                matches!(
                    *m,
                    "missing brace"
                        | "missing bracket"
                        | "stray brace"
                        | "text behind the end"
                        | "closed early"
                        | "unclosed"
                )
            })
    }

    /// The value, if its nesting is evidence.
    pub fn evidence(&self) -> Option<&Value> {
        self.value.as_ref().filter(|_| !self.nesting_lost())
    }
}

/// Reads all examples of a section.
pub fn read(items: &[Item]) -> Vec<Example> {
    let mut out: Vec<Example> = Vec::new();
    let mut at = 0;
    while at < items.len() {
        let (run, next) = run(items, at);
        if let (Some(side), false) = (side(&items[at]), run.is_empty()) {
            of_run(&run, side, items[at].status, &mut out);
        }
        at = next.max(at + 1);
    }
    out
}

fn side(item: &Item) -> Option<Side> {
    let error = item.status.is_some_and(|s| s >= 400);
    match item.part {
        Part::Request | Part::RequestExample => Some(Side::Request),
        Part::Response | Part::ResponseExample if error => Some(Side::Error),
        Part::Response | Part::ResponseExample => Some(Side::Response),
        Part::ErrorExample => Some(Side::Error),
        _ => None,
    }
}

/// Adjacent pieces of code in one part and under one status: a fence may have been split.
fn run(items: &[Item], start: usize) -> (Vec<(u32, String)>, usize) {
    let mut pieces = Vec::new();
    let mut at = start;
    while at < items.len() && items[at].part == items[start].part && items[at].status == items[start].status {
        match &items[at].what {
            What::Code(lines) => pieces.push((items[at].line + 1, lines.join("\n"))),
            What::Text { text, .. } if like_json(text) || CALL.is_match(&text::plain(text)) => {
                pieces.push((items[at].line, text::plain(text)))
            }
            // Words between two fences begin another example; so does a label.
            _ if pieces.is_empty() => {}
            What::Text { .. } => break,
            _ => break,
        }
        at += 1;
    }
    (pieces, at)
}

fn like_json(line: &str) -> bool {
    let plain = text::plain(line);
    plain.starts_with(['{', '}', '[', ']', '"'])
        && (plain.len() <= 3 || plain.contains("\":") || plain.contains("\" :"))
}

fn of_run(pieces: &[(u32, String)], side: Side, status: Option<u16>, out: &mut Vec<Example>) {
    let mut at = 0;
    while at < pieces.len() {
        let mut example = one(&pieces[at].1, pieces[at].0, side, status);
        let mut used = 1;
        while at + used < pieces.len() && goes_on(&example, &pieces[at + used].1) {
            used += 1;
            example = joined(&pieces[at..at + used], side, status);
        }
        out.push(example);
        at += used;
    }
}

/// Whether the next fence belongs to this example: a body after its URI, or the rest of an unfinished body.
fn goes_on(so_far: &Example, next: &str) -> bool {
    let starts_value = next.trim_start().starts_with(['{', '[']);
    let whole = so_far.value.is_some() && !so_far.nesting_lost() && !so_far.repaired.contains(&"unclosed");
    !CALL.is_match(next) && (so_far.value.is_none() || !starts_value || !whole && json::parse(next.trim()).is_err())
}

/// The example of several fences.
fn joined(pieces: &[(u32, String)], side: Side, status: Option<u16>) -> Example {
    let (last, first) = pieces
        .split_last()
        .map_or(("", Vec::new()), |(last, first)| (last.1.as_str(), first.iter().map(|(_, t)| t.as_str()).collect()));
    let open = first.join("\n");
    let plain = one(&format!("{open}\n{last}"), pieces[0].0, side, status);
    if !plain.nesting_lost() {
        return plain;
    }
    // Closed early: the first fences got braces that belong to the end.
    let open = open.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '}' | ']'));
    let mut reopened = one(&format!("{open},\n{last}"), pieces[0].0, side, status);
    reopened.repaired.push("closed early");
    if members(reopened.value.as_ref()) > members(plain.value.as_ref()) { reopened } else { plain }
}

fn take(example: &mut Example, parsed: json::Parsed, text: &str) {
    if MEMBER.is_match(&text[parsed.end..]) {
        example.repaired.push("text behind the end");
    }
    example.repaired.extend(parsed.repaired);
    example.value = Some(parsed.value);
}

/// How many members a value has at all depths.
pub fn members(value: Option<&Value>) -> usize {
    match value {
        Some(Value::Object(map)) => map.values().map(|v| 1 + members(Some(v))).sum(),
        Some(Value::Array(list)) => list.iter().map(|v| members(Some(v))).sum(),
        _ => 0,
    }
}

/// An object of an error and nothing else: the heading above promised a success.
fn shows_error(names: &[String]) -> bool {
    let code = |n: &String| matches!(n.as_str(), "error_code" | "error_msg" | "errCode" | "externalMessage");
    let around = |n: &String| matches!(n.as_str(), "error" | "encoded_authorization_message" | "request_id");
    let wrapped = names.iter().any(|n| n == "error");
    wrapped && names.iter().any(code) && names.iter().all(|n| code(n) || around(n))
}

fn one(piece: &str, line: u32, side: Side, status: Option<u16>) -> Example {
    let names = MEMBER.captures_iter(piece).map(|f| text::member(&f[1])).collect();
    let mut example = Example {
        line,
        side,
        status,
        call: None,
        query: Vec::new(),
        value: None,
        repaired: Vec::new(),
        names,
        pairs: pairs::read(piece),
        broken: None,
    };
    let call = CALL.captures(piece);
    if let Some(call) = &call {
        // A call is a request wherever it is: the heading above it may be lost.
        example.side = Side::Request;
        let method = call.get(1).map_or("", |m| m.as_str()).to_uppercase();
        let url = call.get(2).or(call.get(3)).map_or("", |m| m.as_str());
        let url: String =
            url.split_whitespace().take_while(|w| !w.starts_with(['{', '[']) || w.contains('/')).collect();
        if let Some((path, query)) = uri::split(&url) {
            example.call = Some((method, path));
            example.query = query;
        }
    }
    if side == Side::Response && shows_error(&example.names) {
        example.side = Side::Error;
    }
    let first = MEMBER.find(piece).map_or(piece.len(), |m| m.start());
    let mut broken = None;
    // Braces inside the address of a call without members are placeholders.
    let in_address = |at: usize| call.is_some() && first == piece.len() && !piece[..at].ends_with(char::is_whitespace);
    for opening in OPENING.find_iter(piece).filter(|o| o.start() < first && !in_address(o.start())) {
        match json::parse(&piece[opening.start()..]) {
            Ok(parsed) if opening.start() + parsed.end > first || first == piece.len() => {
                take(&mut example, parsed, &piece[opening.start()..]);
                return example;
            }
            Ok(_) => {}
            Err(error) => broken = broken.or(Some(error)),
        }
        if call.is_none() {
            break;
        }
    }
    // The opening line may be lost: the text starts with a member.
    if first < piece.len() && (broken.is_none() || call.is_some()) {
        let opened = format!("{{{}", &piece[first..]);
        match json::parse(&opened) {
            Ok(parsed) => {
                take(&mut example, parsed, &opened);
                return example;
            }
            Err(error) => broken = Some(error),
        }
    }
    // A URI has braces too: only text with members is a body that could not be read.
    example.broken = broken
        .filter(|_| !example.names.is_empty())
        .map(|b| format!("expected {} at character {}", b.reason, b.offset));
    example
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{block, section};

    fn check(text: &str) -> Vec<String> {
        read(&section::items(&block::blocks(text)))
            .into_iter()
            .map(|e| {
                format!(
                    "{:?} {} {:?} {}",
                    e.side,
                    e.value.map(|v| v.to_string()).unwrap_or_default(),
                    e.repaired,
                    e.broken.unwrap_or_default()
                )
                .trim()
                .to_owned()
            })
            .collect()
    }

    #[test]
    fn an_example_split_over_fences_is_joined() {
        assert_eq!(
            check(
                "## Example Request\n\n```\nPOST https://{Endpoint}/v9/x\n```\n\n```\n{ \"a\": {\n```\n\n```\n\"b\": 1 }}\n```\n"
            ),
            ["Request {\"a\":{\"b\":1}} []"]
        );
    }

    #[test]
    fn two_examples_stay_two() {
        assert_eq!(
            check("## Example Request\n\nOne\n\n```\n{\"a\": 1}\n```\n\nTwo\n\n```\n{\"b\": 2}\n```\n"),
            ["Request {\"a\":1} []", "Request {\"b\":2} []"]
        );
    }

    #[test]
    fn a_request_without_a_body_has_none() {
        assert_eq!(
            check("## Example Request\n\n```\nGET https://[{endpoint}]/v9/x?colour=red\n```\n"),
            ["Request  []"]
        );
    }
}
