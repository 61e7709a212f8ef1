//! The value of an extension → its type, or everything that is wrong with it, each with its JSON pointer.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::{
    Constraint, DocumentedIn, ErrorCode, ErrorKind, Gone, IamAction, Job, Location, Pagination, SuccessWhen, Waiter,
};

/// What is wrong with the value of an extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer inside the value; empty for the value itself.
    pub pointer: String,
    /// What was found, and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { pointer, message } = self;
        if pointer.is_empty() { f.write_str(message) } else { write!(f, "{pointer}: {message}") }
    }
}

/// The type of an extension.
pub trait Extension: DeserializeOwned {
    /// What serde cannot see: pairs of JSON pointer and message.
    fn check(&self) -> Vec<Problem> {
        Vec::new()
    }
}

/// Reads the value of an extension. The message of a failure says which key or value is wrong.
pub fn read<T: Extension>(value: &Value) -> Result<T, Vec<Problem>> {
    let it: T = serde_path_to_error::deserialize(value).map_err(|error| {
        let pointer = error.path().iter().map(segment).collect();
        vec![Problem { pointer, message: error.into_inner().to_string() }]
    })?;
    let problems = it.check();
    if problems.is_empty() { Ok(it) } else { Err(problems) }
}

fn segment(segment: &Segment) -> String {
    match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    }
}

fn problem(pointer: impl Into<String>, message: impl Into<String>) -> Problem {
    Problem { pointer: pointer.into(), message: message.into() }
}

/// Reports a list without entries.
fn required<T>(pointer: &str, list: &[T]) -> Option<Problem> {
    list.is_empty().then(|| problem(pointer, "the list is empty; add an entry"))
}

impl Extension for Constraint {}
impl Extension for Pagination {}
impl Extension for DocumentedIn {}
impl<T: Extension> Extension for Vec<T> {
    fn check(&self) -> Vec<Problem> {
        let all = self.iter().enumerate();
        let inner = |(index, it): (usize, &T)| -> Vec<Problem> {
            it.check().into_iter().map(|found| problem(format!("/{index}{}", found.pointer), found.message)).collect()
        };
        all.flat_map(inner).collect()
    }
}

impl Extension for IamAction {
    fn check(&self) -> Vec<Problem> {
        self.action.is_empty().then(|| problem("/action", "the action is empty; name it")).into_iter().collect()
    }
}

impl Extension for Job {
    fn check(&self) -> Vec<Problem> {
        let wrong = !matches!(self.location, Location::Path | Location::Query);
        let message = || format!("the id of a job is in `path` or `query`, not in `{}`", self.location);
        wrong.then(|| problem("/in", message())).into_iter().collect()
    }
}

impl Extension for Waiter {
    fn check(&self) -> Vec<Problem> {
        let mut out = Vec::new();
        if self.success.is_empty() && self.gone != Gone::Success {
            out.push(problem("", "the waiter has no success state; add `success`, or `gone: success`"));
        }
        let lists = [
            ("failure", &self.failure),
            ("success", &self.success),
            ("going_on", &self.going_on),
            ("brief", &self.brief),
        ];
        for (key, rules) in lists {
            for (index, rule) in rules.iter().enumerate() {
                out.extend(required(&format!("/{key}/{index}"), rule));
                let conditions = rule.iter().enumerate();
                out.extend(
                    conditions.filter_map(|(at, it)| required(&format!("/{key}/{index}/{at}/values"), &it.values)),
                );
            }
        }
        out
    }
}

impl Extension for SuccessWhen {
    fn check(&self) -> Vec<Problem> {
        let mut out: Vec<Problem> = required("/values", &self.values).into_iter().collect();
        for (value, kind) in &self.kinds {
            let pointer = || format!("/kinds/{value}");
            if !kind.decides() {
                out.push(problem(pointer(), "programs cannot decide by this kind; remove the entry"));
            }
            if self.values.contains(value) {
                out.push(problem(pointer(), "the value is also listed under `values`, as success; remove one of them"));
            }
        }
        let statuses = self.statuses.iter().enumerate().filter(|(_, status)| !(300..600).contains(*status));
        out.extend(statuses.map(|(index, status)| {
            problem(
                format!("/statuses/{index}"),
                format!("{status} is no status of a failure; write one from 300 to 599"),
            )
        }));
        out
    }
}

impl Extension for ErrorCode {
    fn check(&self) -> Vec<Problem> {
        let mut out = Vec::new();
        if self.code.ends_with('*') != (self.kind == Some(ErrorKind::ByStatus)) {
            let message = "a code that ends in `*` must have the kind `by_status`, and no other code may have it";
            out.push(problem("/kind", message));
        }
        let scopes = self.scopes.iter().enumerate();
        out.extend(scopes.filter_map(|(index, it)| required(&format!("/scopes/{index}/operations"), &it.operations)));
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problems<T: Extension>(value: &Value) -> Vec<String> {
        read::<T>(value).err().into_iter().flatten().map(|it| it.to_string()).collect()
    }

    #[test]
    fn a_problem_has_its_pointer() {
        let waiter = |rules: Value| {
            json!([{
                "name": "tinDry", "poll": "getTin", "state": "state", "interval_seconds": 1, "deadline_seconds": 9,
                "unexpected_polls": 2, "success": rules,
            }])
        };
        let cases = [
            (json!([[{ "path": "state", "values": ["dry"] }]]), ""),
            (json!([]), "/0: the waiter has no success state; add `success`, or `gone: success`"),
            (json!([[{ "path": "state", "values": [] }]]), "/0/success/0/0/values: the list is empty; add an entry"),
            (
                json!([[{ "path": "state[", "values": ["dry"] }]]),
                "/0/success/0/0/path: `state[` is not a step of a path, in `state[`",
            ),
            (
                json!([[{ "path": "state", "value": "dry" }]]),
                "/0/success/0/0/value: unknown field `value`, expected `path` or `values`",
            ),
        ];
        for (rules, wanted) in cases {
            let found = problems::<Vec<Waiter>>(&waiter(rules.clone())).join("; ");
            assert_eq!(found, wanted, "{rules}");
        }
    }

    #[test]
    fn what_contradicts_itself_is_an_error() {
        let code =
            json!({ "code": "code", "values": ["0"], "kinds": { "0": "busy", "1": "other" }, "statuses": [200] });
        let found = problems::<SuccessWhen>(&code);
        assert_eq!(found.len(), 3, "{found:?}");
        let family = json!({ "code": "GATE.*", "kind": "busy", "meaning": "The gate is shut." });
        assert!(problems::<ErrorCode>(&family)[0].contains("by_status"));
        let job = json!({ "id": "job_id", "poll": "getJob", "parameter": "id", "in": "body", "waiter": "jobDone" });
        assert_eq!(problems::<Job>(&job), ["/in: the id of a job is in `path` or `query`, not in `body`"]);
    }
}
