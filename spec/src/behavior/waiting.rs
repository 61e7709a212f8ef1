//! Jobs and states to wait for.  In: operations, their rules.  Out: `x-job`, `x-waiters`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::data::{Condition, Gone, JobRule, Place, Waiter};
use super::description::{Operation, scalar};
use super::states;

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
    let paths = states::rules(waiter).flatten().map(|c| &c.path);
    let paths = paths.chain([&waiter.state]).chain(&waiter.progress).chain(&waiter.reason);
    let mut wrong: Vec<String> = paths
        .filter(|path| poll.at(path).is_none())
        .map(|path| format!("the answer of `{}` has nothing at `{path}`", waiter.poll))
        .collect();
    wrong.dedup();
    for name in waiter.parameters.iter().chain(waiter.defaults.keys()) {
        if poll.parameter(Place::Query, name).is_none() {
            wrong.push(format!("the query of `{}` has no parameter `{name}`", waiter.poll));
        }
    }
    let mut ids = |keys: &[String]| -> Vec<&str> {
        let found = keys.iter().filter_map(|key| {
            let found = index.get(key).map(|operation| operation.id());
            if found.is_none() {
                wrong.push(format!("there is no operation `{key}`"));
            }
            found
        });
        found.collect()
    };
    let (started, needed) = (ids(&waiter.started_by), ids(&waiter.needed_by));
    if waiter.success.is_empty() && waiter.gone != Gone::Success {
        wrong.push("nothing means success".to_owned());
    }
    if states::rules(waiter).any(Vec::is_empty) || states::rules(waiter).flatten().any(|c| c.values.is_empty()) {
        wrong.push("a rule without conditions or a condition without values holds for nothing".to_owned());
    }
    wrong.extend(states::contradiction(waiter));
    if wrong.is_empty() {
        Ok((waiter.poll.clone(), published(waiter, poll.id(), &started, &needed)))
    } else {
        Err(wrong)
    }
}

fn published(waiter: &Waiter, poll: &str, started: &[&str], needed: &[&str]) -> Value {
    let rules = |rules: &[Vec<Condition>]| -> Value {
        let condition = |c: &Condition| json!({ "path": c.path, "values": c.values });
        rules.iter().map(|rule| rule.iter().map(condition).collect::<Value>()).collect()
    };
    let mut out = json!({ "name": waiter.name, "poll": poll, "state": waiter.state });
    if !waiter.parameters.is_empty() {
        out["parameters"] = waiter.parameters.clone().into();
    }
    if !waiter.defaults.is_empty() {
        out["defaults"] = json!(waiter.defaults);
    }
    let lists = [
        ("failure", &waiter.failure),
        ("success", &waiter.success),
        ("going_on", &waiter.going_on),
        ("brief", &waiter.brief),
    ];
    for (key, list) in lists {
        if !list.is_empty() {
            out[key] = rules(list);
        }
    }
    out["gone"] = json!(waiter.gone);
    if let Some(path) = &waiter.progress {
        out["progress"] = path.clone().into();
    }
    if !waiter.reason.is_empty() {
        out["reason"] = waiter.reason.clone().into();
    }
    let numbers = [
        ("initial_delay_seconds", Some(waiter.initial_delay_seconds)),
        ("interval_seconds", Some(waiter.interval_seconds)),
        ("deadline_seconds", Some(waiter.deadline_seconds)),
        ("unexpected_polls", Some(waiter.unexpected_polls)),
        ("stable_seconds", waiter.stable_seconds),
        ("failure_polls", waiter.failure_polls),
    ];
    for (key, value) in numbers {
        if let Some(value) = value {
            out[key] = value.into();
        }
    }
    for (key, operations) in [("started_by", started), ("needed_by", needed)] {
        if !operations.is_empty() {
            out[key] = operations.to_vec().into();
        }
    }
    out
}
