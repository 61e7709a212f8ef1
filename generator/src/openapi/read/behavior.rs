//! Extensions of an operation and the list of error codes → values.
//!
//! Invariant: a key that an extension has beside the known ones is reported like any other unknown key.

use super::super::behavior::{Behavior, Condition, ErrorCode, ErrorScope, Job, Pagination, Style, SuccessWhen, Waiter};
use super::{Fields, Report, child};
use crate::diagnostic::Code;
use serde_json::Value;

/// Reads the extensions of an operation.
pub(in super::super) fn behavior(mut fields: Fields<'_>) -> Behavior {
    let report = fields.report;
    let mut open = |key: &str| {
        let at = fields.at(key);
        fields.take(key).and_then(|node| Fields::open(report, &at, node))
    };
    let success_when = open("x-success-when").and_then(success_when);
    let pagination = open("x-pagination").and_then(pagination);
    let job = open("x-job").and_then(job);
    let waiters = fields.list("x-waiters").filter_map(|(at, it)| waiter(Fields::open(report, &at, it)?)).collect();
    let idempotent = fields.has("x-idempotent").then(|| fields.flag("x-idempotent"));
    Behavior { success_when, pagination, job, waiters, idempotent }
}

fn success_when(mut fields: Fields<'_>) -> Option<SuccessWhen> {
    let (pointer, code, message) = (fields.pointer.clone(), fields.must_text("code"), fields.text("message"));
    let values = fields.texts("values");
    if values.is_empty() {
        fields.missing("values");
    }
    let report = fields.report;
    let mut kinds = Vec::new();
    for (value, at, node) in fields.map("kinds") {
        match node {
            Value::String(word) => match KINDS.iter().find(|(known, name)| known == word && name.is_some()) {
                Some((_, name)) => kinds.extend(name.map(|name| (value.to_owned(), name))),
                None => report.add(
                    Code::Unsupported,
                    &at,
                    format!("the kind `{word}` has no meaning for programs; remove the entry"),
                ),
            },
            other => report.wrong_kind(&at, "text", other),
        }
    }
    let mut statuses = Vec::new();
    for (at, node) in fields.list("statuses") {
        match node {
            Value::Number(status) if status.as_u64().is_some_and(|it| (300..600).contains(&it)) => {
                statuses.extend(status.as_u64().and_then(|it| u16::try_from(it).ok()));
            }
            other => report.wrong_kind(&at, "an HTTP status from 300 to 599", other),
        }
    }
    if let Some((value, _)) = kinds.iter().find(|(value, _)| values.contains(value)) {
        report.add(
            Code::Unsupported,
            &pointer,
            format!("the value `{value}` is listed under `values` (success) and under `kinds` (failure)"),
        );
    }
    fields.finish();
    Some(SuccessWhen { pointer, code: code?, values, kinds, statuses, message })
}

fn pagination(mut fields: Fields<'_>) -> Option<Pagination> {
    let pointer = fields.pointer.clone();
    let cursor = fields.word("style", &["offset", "cursor"])? == "cursor";
    let in_body = fields.word("place", &["query", "body"])? == "body";
    let at = fields.at("parameters");
    let Some(node) = fields.take("parameters") else {
        fields.missing("parameters");
        return None;
    };
    let mut parameters = Fields::open(fields.report, &at, node)?;
    let style = match cursor {
        true => Style::Cursor {
            cursor: parameters.must_text("cursor")?,
            member: fields.must_text("member")?,
            limit: parameters.text("limit"),
        },
        false => Style::Offset {
            offset: parameters.must_text("offset")?,
            limit: parameters.must_text("limit")?,
            first: fields.whole("first").unwrap_or(0),
            unit: fields.word("unit", &["record", "page", "unclear"])?,
        },
    };
    parameters.finish();
    let (items, total, id) = (fields.must_text("items"), fields.text("total"), fields.text("id"));
    let (limit, most, text) = (fields.whole("limit"), fields.whole("most"), fields.flag("text"));
    fields.finish();
    Some(Pagination { pointer, style, in_body, items: items?, total, id, limit, most, text })
}

fn job(mut fields: Fields<'_>) -> Option<Job> {
    let pointer = fields.pointer.clone();
    let (id, poll) = (fields.must_text("id"), fields.must_text("poll"));
    let (parameter, waiter) = (fields.must_text("parameter"), fields.must_text("waiter"));
    let in_path = fields.flag("in_path");
    fields.finish();
    Some(Job { pointer, id: id?, poll: poll?, parameter: parameter?, in_path, waiter: waiter? })
}

fn waiter(mut fields: Fields<'_>) -> Option<Waiter> {
    let pointer = fields.pointer.clone();
    let (name, poll, state) = (fields.must_text("name"), fields.must_text("poll"), fields.must_text("state"));
    let (failure, success) = (rules(&mut fields, "failure"), rules(&mut fields, "success"));
    let going_on = rules(&mut fields, "going_on");
    let gone = match fields.has("gone") {
        true => fields.word("gone", &["error", "success", "not_yet"])?,
        false => "error".to_owned(),
    };
    let parameters = fields.texts("parameters");
    let report = fields.report;
    let defaults = fields.map("defaults").into_iter().filter_map(|(name, at, node)| match node {
        Value::String(value) => Some((name.to_owned(), value.clone())),
        other => {
            report.wrong_kind(&at, "text", other);
            None
        }
    });
    let defaults = defaults.collect();
    let (progress, reason) = (fields.text("progress"), fields.texts("reason"));
    let (started_by, needed_by) = (fields.texts("started_by"), fields.texts("needed_by"));
    // For readers only: brief states end a wait like unknown ones.
    fields.skip(&["brief"]);
    let initial_delay = number(&mut fields, "initial_delay_seconds", Some(0));
    let interval = number(&mut fields, "interval_seconds", None);
    let deadline = number(&mut fields, "deadline_seconds", None);
    let stable = number(&mut fields, "stable_seconds", Some(0));
    let failure_polls = number(&mut fields, "failure_polls", Some(1));
    let unexpected_polls = number(&mut fields, "unexpected_polls", None);
    if success.is_empty() && gone != "success" {
        fields.report.add(
            Code::Unsupported,
            &pointer,
            "the waiter has no success state; add `success`, or `gone: success`",
        );
    }
    fields.finish();
    let (name, poll, state) = (name?, poll?, state?);
    Some(Waiter {
        pointer,
        name,
        poll,
        parameters,
        defaults,
        state,
        failure,
        success,
        going_on,
        gone,
        progress,
        reason,
        initial_delay,
        interval,
        deadline,
        stable,
        failure_polls,
        unexpected_polls,
        started_by,
        needed_by,
    })
}

/// A number that is not negative. Without a default it is required.
fn number(fields: &mut Fields<'_>, key: &str, default: Option<u64>) -> u64 {
    if !fields.has(key) {
        if default.is_none() {
            fields.missing(key);
        }
        return default.unwrap_or_default();
    }
    let number = fields.whole(key).map(u64::try_from);
    if let Some(Err(_)) = number {
        fields.report.add(Code::Unsupported, &fields.at(key), "the number must not be negative");
    }
    number.and_then(Result::ok).unwrap_or_default()
}

fn rules(fields: &mut Fields<'_>, key: &str) -> Vec<Vec<Condition>> {
    let report = fields.report;
    let rule = |(at, node): (String, &Value)| {
        let Value::Array(conditions) = node else {
            report.wrong_kind(&at, "a list of conditions", node);
            return Vec::new();
        };
        let numbered = conditions.iter().enumerate();
        numbered.filter_map(|(index, it)| condition(report, &format!("{at}/{index}"), it)).collect()
    };
    fields.list(key).map(rule).collect()
}

fn condition(report: &Report<'_>, pointer: &str, node: &Value) -> Option<Condition> {
    let mut fields = Fields::open(report, pointer, node)?;
    let (path, values) = (fields.must_text("path"), fields.texts("values"));
    if values.is_empty() {
        fields.missing("values");
    }
    fields.finish();
    Some(Condition { path: path?, values })
}

/// The kinds of errors with their names in the runtime. The last three have no meaning for programs.
const KINDS: [(&str, Option<&str>); 11] = [
    ("already_done", Some("AlreadyDone")),
    ("already_exists", Some("Conflict")),
    ("busy", Some("Busy")),
    ("invalid_parameter", Some("Invalid")),
    ("not_found", Some("NotFound")),
    ("permission", Some("Permission")),
    ("quota", Some("Quota")),
    ("throttled", Some("Throttled")),
    ("by_status", None),
    ("internal", None),
    ("other", None),
];

/// Reads the error codes.
pub(in super::super) fn error_codes(mut fields: Fields<'_>) -> Vec<ErrorCode> {
    let report = fields.report;
    let mut codes: Vec<ErrorCode> = Vec::new();
    for (at, node) in fields.list("x-error-codes") {
        let Some(code) = Fields::open(report, &at, node).and_then(error_code) else { continue };
        if codes.iter().any(|known| known.code == code.code) {
            report.add(Code::Unsupported, &child(&at, "code"), format!("the code `{}` occurs twice", code.code));
        }
        codes.push(code);
    }
    codes
}

fn error_code(mut fields: Fields<'_>) -> Option<ErrorCode> {
    let report = fields.report;
    let statuses = fields.list("statuses").filter_map(|(at, node)| match node {
        Value::Number(status) if status.is_i64() => status.as_i64(),
        other => {
            report.wrong_kind(&at, "an integer", other);
            None
        }
    });
    let statuses = statuses.collect();
    let (code, meaning, remedy) =
        (fields.must_text("code"), fields.must_text("meaning"), fields.text_or_empty("remedy"));
    let has_kind = fields.has("kind");
    let word = if has_kind { fields.word("kind", &KINDS.map(|(word, _)| word)) } else { None };
    let family = code.as_deref().is_some_and(|code| code.ends_with('*'));
    if family != (word.as_deref() == Some("by_status")) {
        let message = "a code that ends in `*` must have the kind `by_status`, and no other code may have it";
        report.add(Code::Unsupported, &fields.pointer, message);
    }
    let scopes = fields.list("scopes").filter_map(|(at, node)| error_scope(Fields::open(report, &at, node)?));
    let scopes = scopes.collect();
    fields.finish();
    let kind = word.and_then(|word| kind(&word));
    Some(ErrorCode { code: code?, statuses, kind, meaning: meaning?, remedy, scopes })
}

fn error_scope(mut fields: Fields<'_>) -> Option<ErrorScope> {
    let pointer = fields.pointer.clone();
    let operations = fields.texts("operations");
    if operations.is_empty() {
        fields.missing("operations");
    }
    let (message, word) = (fields.text("message"), fields.word("kind", &KINDS.map(|(word, _)| word)));
    let (meaning, remedy) = (fields.must_text("meaning"), fields.text_or_empty("remedy"));
    // For readers only.
    fields.skip(&["source"]);
    fields.finish();
    Some(ErrorScope { pointer, operations, message, kind: kind(&word?), meaning: meaning?, remedy })
}

/// Name of the runtime's kind.
fn kind(word: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == word)?.1
}
