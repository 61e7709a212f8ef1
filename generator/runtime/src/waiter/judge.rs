//! What an answer means for a wait.  In: its JSON, the waiter's conditions.  Out: a verdict and what to show.
//!
//! Pure. A path may name every element of a list (`items[].status`) or the selected one (`items[id=?].status`).

use serde_json::Value;

use crate::codegen::{Condition, Gone, Waiter};

/// Where a wait stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Success,
    Failure,
    GoingOn,
}

/// What one poll shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct View {
    pub verdict: Verdict,
    pub state: String,
    pub progress: Option<String>,
    pub reason: String,
}

/// Judges an answer.
pub(super) fn view(waiter: &Waiter, json: &Value, select: Option<&str>) -> View {
    let texts = |path: &str| texts_at(json, path, select);
    let any = |c: &Condition| texts(c.path).iter().any(|text| matches_one(text, c.values));
    let all = |c: &Condition| texts(c.path).iter().all(|text| matches_one(text, c.values));
    let verdict = if waiter.failure.iter().any(|rule| rule.iter().all(any)) {
        Verdict::Failure
    } else if waiter.success.iter().any(|rule| rule.iter().all(all)) {
        Verdict::Success
    } else {
        Verdict::GoingOn
    };
    let shown = |path: &str| {
        let mut found = texts(path);
        found.retain(|text| !text.is_empty());
        found.dedup();
        found.join(", ")
    };
    let reasons: Vec<_> = waiter.reason.iter().map(|path| shown(path)).collect();
    let reasons: Vec<_> = reasons.into_iter().filter(|text| !text.is_empty()).collect();
    View {
        verdict,
        state: shown(waiter.state),
        progress: waiter.progress.map(shown).filter(|text| !text.is_empty()),
        reason: reasons.join(": "),
    }
}

/// Judges "not found".
pub(super) fn gone(waiter: &Waiter) -> View {
    View {
        verdict: match waiter.gone {
            Gone::Success => Verdict::Success,
            Gone::GoingOn => Verdict::GoingOn,
            Gone::Error => Verdict::Failure,
        },
        state: "not found".to_owned(),
        progress: None,
        reason: String::new(),
    }
}

/// A pattern is a text, or one with `*` before, behind or on both sides; the empty one means absent or empty.
fn matches_one(text: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (None, None) => text == *pattern,
        (Some(end), None) => text.ends_with(end),
        (None, Some(start)) => text.starts_with(start),
        (Some(_), Some(_)) => text.contains(pattern.trim_matches('*')),
    })
}

/// The texts at a path; one empty text where there is nothing.
fn texts_at(json: &Value, path: &str, select: Option<&str>) -> Vec<String> {
    let mut nodes = vec![json];
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let (name, pick) = match part.split_once('[') {
            Some((name, pick)) => (name, Some(pick.trim_end_matches(']'))),
            None => (part, None),
        };
        let members = nodes.into_iter().filter_map(|node| if name.is_empty() { Some(node) } else { node.get(name) });
        nodes = match pick {
            None => members.collect(),
            Some(pick) => members.flat_map(|list| elements(list, pick, select)).collect(),
        };
    }
    let texts: Vec<_> = nodes.into_iter().map(text).collect();
    if texts.is_empty() { vec![String::new()] } else { texts }
}

fn elements<'a>(list: &'a Value, pick: &str, select: Option<&str>) -> Vec<&'a Value> {
    let items = list.as_array().into_iter().flatten();
    match pick.split_once('=') {
        Some((member, _)) => {
            let is = |item: &&Value| select.is_some() && item.get(member).map(text).as_deref() == select;
            items.filter(is).collect()
        }
        None => match pick.parse::<usize>() {
            Ok(index) => items.skip(index).take(1).collect(),
            Err(_) => items.collect(),
        },
    }
}

/// Scalars as they read; null and empty structures as nothing; others as JSON.
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
        failure: &[&[Condition { path: "cluster.task", values: &["*_FAILED", "*_FAILURE"] }]],
        success: &[&[
            Condition { path: "cluster.task", values: &[""] },
            Condition { path: "cluster.status", values: &["AVAILABLE", "ACTIVE"] },
            Condition { path: "cluster.progress", values: &[""] },
        ]],
        progress: Some("cluster.progress"),
        reason: &["cluster.code", "cluster.detail"],
        ..Waiter::new("taskDone")
    };

    fn verdict(cluster: Value) -> Verdict {
        view(&TASK, &json!({"cluster": cluster}), None).verdict
    }

    #[test]
    fn failure_is_tested_before_everything_else() {
        use Verdict::*;
        let cases = [
            (json!({"status": "AVAILABLE"}), Success),
            (json!({"status": "ACTIVE", "task": null, "progress": {}}), Success),
            (json!({"status": "AVAILABLE", "task": "GROWING"}), GoingOn),
            (json!({"status": "AVAILABLE", "progress": {"GROWING": "10%"}}), GoingOn),
            (json!({"status": "AVAILABLE", "task": "ELB_SWITCHING_FAILED"}), Failure),
            (json!({"status": "NEVER_HEARD_OF"}), GoingOn),
            (json!({}), GoingOn),
        ];
        for (cluster, expected) in cases {
            assert_eq!(verdict(cluster.clone()), expected, "{cluster}");
        }
    }

    #[test]
    fn state_progress_and_reason_are_shown() {
        let json = json!({"cluster": {"task": "X_FAILED", "progress": {"X": "9%"}, "code": 7, "detail": "disk"}});
        let view = view(&TASK, &json, None);
        assert_eq!((view.state.as_str(), view.reason.as_str()), ("X_FAILED", "7: disk"));
        assert_eq!(view.progress.as_deref(), Some("{\"X\":\"9%\"}"));
    }

    static LISTED: Waiter = Waiter {
        state: "items[id=?].state",
        success: &[&[Condition { path: "items[id=?].state", values: &["done"] }]],
        ..Waiter::new("listed")
    };
    static EVERY: Waiter = Waiter {
        state: "items[].state",
        failure: &[&[Condition { path: "items[].state", values: &["bad*"] }]],
        success: &[&[Condition { path: "items[].state", values: &["done"] }]],
        ..Waiter::new("every")
    };

    #[test]
    fn one_or_all_elements_of_a_list_count() {
        let json = json!({"items": [{"id": "a", "state": "done"}, {"id": "b", "state": "going"}]});
        assert_eq!(view(&LISTED, &json, Some("a")).verdict, Verdict::Success);
        assert_eq!(view(&LISTED, &json, Some("b")).verdict, Verdict::GoingOn);
        assert_eq!(view(&LISTED, &json, Some("c")).verdict, Verdict::GoingOn);
        assert_eq!(view(&LISTED, &json, None).verdict, Verdict::GoingOn);
        assert_eq!(view(&EVERY, &json, None).verdict, Verdict::GoingOn);
        let json = json!({"items": [{"state": "done"}, {"state": "done"}]});
        assert_eq!(view(&EVERY, &json, None).verdict, Verdict::Success);
        let json = json!({"items": [{"state": "done"}, {"state": "badly"}]});
        assert_eq!(view(&EVERY, &json, None).verdict, Verdict::Failure);
        assert_eq!(view(&EVERY, &json!({"items": []}), None).verdict, Verdict::GoingOn);
    }
}
