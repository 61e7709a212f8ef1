//! Jobs and states to wait for.  In: operations, their rules.  Out: `x-job`, `x-waiters`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::data::{Condition, JobRule, Place, Waiter};
use super::description::{Operation, scalar};

/// Operations by method and path.
pub(super) type Index<'d> = BTreeMap<String, Operation<'d>>;

/// The member at the top of the answer that holds the id of a job. An operation that only reads starts none.
pub(super) fn job_id(operation: Operation<'_>, rule: &JobRule) -> Option<String> {
    let members = if operation.method == "get" { Vec::new() } else { operation.members() };
    let has = |id: &&String| members.iter().any(|(name, schema)| *name == id.as_str() && scalar(schema));
    rule.ids.iter().find(has).cloned()
}

/// The extension of an operation that starts a job.
pub(super) fn job(operation: Operation<'_>, id: &str, rule: &JobRule, index: &Index<'_>) -> Result<Value, String> {
    if !operation.at_values(id).is_some_and(scalar) {
        return Err(format!("its answer has no id at `{id}`"));
    }
    let poll = index.get(&rule.poll).ok_or_else(|| format!("there is no operation `{}`", rule.poll))?;
    Ok(json!({
        "id": id,
        "poll": poll.id(),
        "parameter": rule.parameter,
        "in_path": rule.place == Place::Path,
        "waiter": rule.waiter,
    }))
}

/// What is wrong with the rule itself.
pub(super) fn check_rule(rule: &JobRule, waiters: &[Waiter], index: &Index<'_>) -> Vec<String> {
    let mut out = Vec::new();
    match index.get(&rule.poll) {
        None => out.push(format!("there is no operation `{}`", rule.poll)),
        Some(poll) if rule.place == Place::Body || poll.parameter(rule.place, &rule.parameter).is_none() => {
            out.push(format!(
                "`{}` has no parameter `{}` in its {}",
                rule.poll,
                rule.parameter,
                crate::yaml::name(&rule.place)
            ));
        }
        Some(_) => {}
    }
    if !waiters.iter().any(|w| w.name == rule.waiter && w.poll == rule.poll) {
        out.push(format!("no waiter `{}` polls `{}`", rule.waiter, rule.poll));
    }
    out
}

/// A waiter as it is published, or everything that is wrong with it.
pub(super) fn waiter(waiter: &Waiter, index: &Index<'_>) -> Result<(String, Value), Vec<String>> {
    let Some(poll) = index.get(&waiter.poll) else {
        return Err(vec![format!("there is no operation `{}`", waiter.poll)]);
    };
    let rules = || waiter.failure.iter().chain(&waiter.success);
    let paths = rules().flatten().map(|c| &c.path).chain([&waiter.state]).chain(&waiter.progress).chain(&waiter.reason);
    let mut wrong: Vec<String> = paths
        .filter(|path| poll.at(path).is_none())
        .map(|path| format!("the answer of `{}` has nothing at `{path}`", waiter.poll))
        .collect();
    for name in &waiter.parameters {
        if poll.parameter(Place::Query, name).is_none() {
            wrong.push(format!("the query of `{}` has no parameter `{name}`", waiter.poll));
        }
    }
    let mut started = Vec::new();
    for key in &waiter.started_by {
        match index.get(key) {
            Some(operation) => started.push(operation.id()),
            None => wrong.push(format!("there is no operation `{key}`")),
        }
    }
    if waiter.success.is_empty() && waiter.gone != super::data::Gone::Success {
        wrong.push("nothing means success".to_owned());
    }
    if rules().any(Vec::is_empty) || rules().flatten().any(|c| c.values.is_empty()) {
        wrong.push("a rule without conditions or a condition without values holds for nothing".to_owned());
    }
    wrong.extend(contradiction(waiter));
    if wrong.is_empty() { Ok((waiter.poll.clone(), published(waiter, poll.id(), &started))) } else { Err(wrong) }
}

/// A value of the state cannot be known to pass and end the wait.
fn contradiction(waiter: &Waiter) -> Option<String> {
    let alone = |rule: &&Vec<Condition>| rule.len() == 1 && rule[0].path == waiter.state;
    let ends = waiter.failure.iter().chain(&waiter.success).filter(alone).flat_map(|rule| &rule[0].values);
    let both: Vec<&str> = ends.filter(|v| waiter.going_on.contains(v)).map(String::as_str).collect();
    (!both.is_empty()).then(|| format!("both going on and ended: {}", both.join(", ")))
}

fn published(waiter: &Waiter, poll: &str, started: &[&str]) -> Value {
    let rules = |rules: &[Vec<Condition>]| -> Value {
        let condition = |c: &Condition| json!({ "path": c.path, "values": c.values });
        rules.iter().map(|rule| rule.iter().map(condition).collect::<Value>()).collect()
    };
    let mut out = json!({ "name": waiter.name, "poll": poll, "state": waiter.state });
    if !waiter.parameters.is_empty() {
        out["parameters"] = waiter.parameters.clone().into();
    }
    for (key, list) in [("failure", &waiter.failure), ("success", &waiter.success)] {
        if !list.is_empty() {
            out[key] = rules(list);
        }
    }
    if !waiter.going_on.is_empty() {
        out["going_on"] = waiter.going_on.clone().into();
    }
    out["gone"] = json!(waiter.gone);
    if let Some(path) = &waiter.progress {
        out["progress"] = path.clone().into();
    }
    if !waiter.reason.is_empty() {
        out["reason"] = waiter.reason.clone().into();
    }
    let seconds = [
        ("initial_delay_seconds", waiter.initial_delay_seconds),
        ("interval_seconds", Some(waiter.interval_seconds)),
        ("deadline_seconds", waiter.deadline_seconds),
        ("settle_seconds", waiter.settle_seconds),
    ];
    for (key, value) in seconds {
        if let Some(value) = value {
            out[key] = value.into();
        }
    }
    if !started.is_empty() {
        out["started_by"] = started.to_vec().into();
    }
    out
}
