//! The state that a response shows.  In: its JSON, the rules of the waiter.  Out: the state, and texts to show.
//!
//! Pure.

use serde_json::Value;

use crate::data::path;
use crate::description::behavior::{Gone, StateCondition, Waiter};

/// What a state means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Success,
    Failure,
    GoingOn,
    /// None of these.
    Unexpected,
}

/// What one poll shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub state: State,
    /// The state as the service calls it.
    pub text: String,
    pub progress: Option<String>,
    pub reason: String,
}

/// Reads a response by the rules.
pub(super) fn accept(waiter: &Waiter, json: &Value, select: Option<&str>) -> Seen {
    let texts = |path: &str| texts_at(json, path, select);
    let any = |c: &StateCondition| texts(c.path).iter().any(|text| matches_one(text, c.values));
    let all = |c: &StateCondition| texts(c.path).iter().all(|text| matches_one(text, c.values));
    let shown = |path: &str| show(texts(path));
    let failed = waiter.failure.iter().find(|rule| rule.iter().all(any));
    let (state, text) = if let Some(rule) = failed {
        // If the rule is about other members than the state, these explain the failure.
        let others = rule.iter().all(|c| c.path != waiter.state);
        (State::Failure, rule.iter().filter(|_| others).map(|c| shown(c.path)).collect())
    } else if waiter.success.iter().any(|rule| rule.iter().all(all)) {
        (State::Success, Vec::new())
    } else if waiter.going_on.iter().any(|rule| rule.iter().all(any)) {
        (State::GoingOn, Vec::new())
    } else {
        (State::Unexpected, unexpected(waiter, &texts))
    };
    let reasons = waiter.reason.iter().map(|path| shown(path)).filter(|text| !text.is_empty());
    Seen {
        state,
        text: Some(show(text)).filter(|text| !text.is_empty()).unwrap_or_else(|| usual(waiter, shown)),
        progress: waiter.progress.map(shown).filter(|text| !text.is_empty()),
        reason: reasons.collect::<Vec<_>>().join(": "),
    }
}

/// The state; if it is empty, the first other member of the rules that is not.
fn usual(waiter: &Waiter, shown: impl Fn(&str) -> String) -> String {
    let mut all = std::iter::once(waiter.state).chain(waiter.conditions().map(|c| c.path)).map(shown);
    all.find(|text| !text.is_empty()).unwrap_or_default()
}

/// The values that are in no rule; all values, if each is in a rule and only their combination is not.
fn unexpected(waiter: &Waiter, texts: &impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut paths: Vec<_> = waiter.conditions().map(|c| c.path).collect();
    paths.dedup();
    let named = |path: &str, text: &str| waiter.conditions().any(|c| c.path == path && matches_one(text, c.values));
    let values = || paths.iter().flat_map(|path| texts(path).into_iter().map(move |text| (*path, text)));
    let unnamed: Vec<_> = values().filter(|(path, text)| !named(path, text)).map(|(_, text)| text).collect();
    if unnamed.iter().any(|text| !text.is_empty()) { unnamed } else { values().map(|(_, text)| text).collect() }
}

/// The state that "not found" means.
pub(super) fn gone(waiter: &Waiter) -> Seen {
    Seen {
        state: match waiter.gone {
            Gone::Success => State::Success,
            Gone::NotYet => State::Unexpected,
            Gone::Error => State::Failure,
        },
        text: "not found".to_owned(),
        progress: None,
        reason: String::new(),
    }
}

/// Texts separated by commas, without empty and repeated ones.
fn show(texts: Vec<String>) -> String {
    let mut found: Vec<String> = Vec::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found.join(", ")
}

/// A pattern is a text, optionally with `*` at its start, its end or both. `*` alone matches any text that is not empty,
/// and the empty pattern matches absent and empty values.
fn matches_one(text: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        _ if *pattern == "*" => !text.is_empty(),
        (None, None) => text == *pattern,
        (Some(end), None) => text.ends_with(end),
        (None, Some(start)) => text.starts_with(start),
        (Some(_), Some(_)) => text.contains(pattern.trim_matches('*')),
    })
}

/// The texts at a path; one empty text if there are none.
fn texts_at(json: &Value, path: &str, select: Option<&str>) -> Vec<String> {
    let texts: Vec<_> = path::values(json, path, select).into_iter().map(text).collect();
    if texts.is_empty() { vec![String::new()] } else { texts }
}

/// A scalar as text; null and empty structures as an empty text; other structures as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.is_empty() => String::new(),
        Value::Object(members) if members.is_empty() => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    static TASK: Waiter = Waiter {
        state: "cluster.task",
        failure: &[&[StateCondition { path: "cluster.task", values: &["*_FAILED", "*_FAILURE"] }]],
        success: &[&[
            StateCondition { path: "cluster.task", values: &[""] },
            StateCondition { path: "cluster.status", values: &["AVAILABLE", "ACTIVE"] },
            StateCondition { path: "cluster.progress", values: &[""] },
        ]],
        progress: Some("cluster.progress"),
        reason: &["cluster.code", "cluster.detail"],
        going_on: &[
            &[StateCondition { path: "cluster.task", values: &["*ING*"] }],
            &[StateCondition { path: "cluster.progress", values: &["*"] }],
        ],
        ..Waiter::new("taskDone")
    };

    fn seen(cluster: Value) -> Seen {
        accept(&TASK, &json!({"cluster": cluster}), None)
    }

    #[test]
    fn failure_is_tested_before_everything_else_and_what_no_rule_names_is_unexpected() {
        use State::*;
        let cases = [
            (json!({"status": "AVAILABLE"}), Success, "AVAILABLE"),
            (json!({"status": "ACTIVE", "task": null, "progress": {}}), Success, "ACTIVE"),
            (json!({"status": "AVAILABLE", "task": "GROWING"}), GoingOn, "GROWING"),
            (json!({"status": "AVAILABLE", "progress": {"GROWING": "10%"}}), GoingOn, "AVAILABLE"),
            (json!({"status": "AVAILABLE", "task": "ELB_SWITCHING_FAILED"}), Failure, "ELB_SWITCHING_FAILED"),
            (json!({"status": "NEVER_HEARD_OF"}), Unexpected, "NEVER_HEARD_OF"),
            (json!({"status": "AVAILABLE", "task": "PAUSED"}), Unexpected, "PAUSED"),
            (json!({}), Unexpected, ""),
        ];
        for (cluster, state, text) in cases {
            let seen = seen(cluster.clone());
            assert_eq!((seen.state, seen.text.as_str()), (state, text), "{cluster}");
        }
    }

    #[test]
    fn state_progress_and_reason_are_shown() {
        let seen = seen(json!({"task": "X_FAILED", "progress": {"X": "9%"}, "code": 7, "detail": "disk"}));
        assert_eq!((seen.text.as_str(), seen.reason.as_str()), ("X_FAILED", "7: disk"));
        assert_eq!(seen.progress.as_deref(), Some("{\"X\":\"9%\"}"));
    }

    #[test]
    fn a_failure_shows_the_member_that_failed() {
        static BOTH: Waiter = Waiter {
            failure: &[&[StateCondition { path: "task", values: &["*_FAILED"] }]],
            success: &[&[StateCondition { path: "status", values: &["UP"] }]],
            ..Waiter::new("both")
        };
        assert_eq!(accept(&BOTH, &json!({"status": "UP", "task": "GROW_FAILED"}), None).text, "GROW_FAILED");
    }

    static LISTED: Waiter = Waiter {
        state: "items[id=?].state",
        success: &[&[StateCondition { path: "items[id=?].state", values: &["done"] }]],
        ..Waiter::new("listed")
    };
    static EVERY: Waiter = Waiter {
        state: "items[].state",
        failure: &[&[StateCondition { path: "items[].state", values: &["bad*"] }]],
        success: &[&[StateCondition { path: "items[].state", values: &["done"] }]],
        ..Waiter::new("every")
    };

    static NESTED: Waiter = Waiter {
        success: &[&[StateCondition { path: "items[proxy.id=?].proxy.state", values: &["done"] }]],
        ..Waiter::new("nested")
    };

    #[test]
    fn one_or_all_elements_of_a_list_count() {
        let state = |waiter: &Waiter, json: &Value, select| accept(waiter, json, select).state;
        let json = json!({"items": [{"id": "a", "state": "done"}, {"id": "b", "state": "going"}]});
        assert_eq!(state(&LISTED, &json, Some("a")), State::Success);
        assert_eq!(state(&LISTED, &json, Some("b")), State::Unexpected);
        assert_eq!(state(&LISTED, &json, Some("c")), State::Unexpected);
        assert_eq!(state(&LISTED, &json, None), State::Unexpected);
        assert_eq!(state(&EVERY, &json, None), State::Unexpected);
        let json = json!({"items": [{"state": "done"}, {"state": "done"}]});
        assert_eq!(state(&EVERY, &json, None), State::Success);
        let json = json!({"items": [{"state": "done"}, {"state": "badly"}]});
        assert_eq!(state(&EVERY, &json, None), State::Failure);
        assert_eq!(state(&EVERY, &json!({"items": []}), None), State::Unexpected);
        let json = json!({"items": [{"proxy": {"id": 7, "state": "bad"}}, {"proxy": {"id": 8, "state": "done"}}]});
        assert_eq!(state(&NESTED, &json, Some("8")), State::Success);
        assert_eq!(accept(&NESTED, &json, Some("7")).text, "bad");
    }
}
