//! Jobs and states to wait for.  In: operations, their rules.  Out: `x-job`, `x-waiters`.

use std::collections::BTreeMap;

use gaussdb_extensions::{Extension as _, Job, JsonPath, Location};

use super::data::{JobRule, Waiter};
use super::description::{Operation, scalar};
use super::states;

/// Operations by method and path.
pub(super) type Index<'d> = BTreeMap<String, Operation<'d>>;

/// The member at the top of the answer that holds the id of a job. An operation that only reads starts none.
pub(super) fn job_id(operation: Operation<'_>, rule: &JobRule) -> Option<JsonPath> {
    let members = if operation.method == "get" { Vec::new() } else { operation.members() };
    let has = |id: &&String| members.iter().any(|(name, schema)| *name == id.as_str() && scalar(schema));
    rule.ids.iter().find(has)?.parse().ok()
}

/// The extension of an operation that starts a job.
pub(super) fn job(operation: Operation<'_>, id: &JsonPath, rule: &JobRule, index: &Index<'_>) -> Result<Job, String> {
    if !operation.at(id).is_some_and(scalar) {
        return Err(format!("its answer has no id at `{id}`"));
    }
    let poll = index.get(&rule.poll).ok_or_else(|| format!("there is no operation `{}`", rule.poll))?;
    Ok(Job {
        id: id.clone(),
        poll: poll.id().to_owned(),
        parameter: rule.parameter.clone(),
        location: rule.location,
        waiter: rule.waiter.clone(),
    })
}

/// What is wrong with the rule itself.
pub(super) fn check_rule(rule: &JobRule, waiters: &[Waiter], index: &Index<'_>) -> Vec<String> {
    let mut out = Vec::new();
    match index.get(&rule.poll) {
        None => out.push(format!("there is no operation `{}`", rule.poll)),
        Some(poll) if rule.location == Location::Body || poll.parameter(rule.location, &rule.parameter).is_none() => {
            out.push(format!("`{}` has no parameter `{}` in its {}", rule.poll, rule.parameter, rule.location));
        }
        Some(_) => {}
    }
    if !waiters.iter().any(|w| w.name == rule.waiter && w.poll == rule.poll) {
        out.push(format!("no waiter `{}` polls `{}`", rule.waiter, rule.poll));
    }
    out
}

/// A waiter as it is published, or everything that is wrong with it.
pub(super) fn waiter(waiter: &Waiter, index: &Index<'_>) -> Result<gaussdb_extensions::Waiter, Vec<String>> {
    let Some(poll) = index.get(&waiter.poll) else {
        return Err(vec![format!("there is no operation `{}`", waiter.poll)]);
    };
    let mut wrong = Vec::new();
    for name in waiter.parameters.iter().chain(waiter.defaults.keys()) {
        if poll.parameter(Location::Query, name).is_none() {
            wrong.push(format!("the query of `{}` has no parameter `{name}`", waiter.poll));
        }
    }
    let mut ids = |keys: &[String]| -> Vec<String> {
        let found = keys.iter().filter_map(|key| {
            let found = index.get(key).map(|operation| operation.id().to_owned());
            if found.is_none() {
                wrong.push(format!("there is no operation `{key}`"));
            }
            found
        });
        found.collect()
    };
    let (started_by, needed_by) = (ids(&waiter.started_by), ids(&waiter.needed_by));
    let published = published(waiter, poll.id(), started_by, needed_by);
    let missing = published.paths().filter(|path| poll.at(path).is_none());
    wrong.extend(missing.map(|path| format!("the response of `{}` has nothing at `{path}`", waiter.poll)));
    wrong.dedup();
    wrong.extend(published.check().iter().map(ToString::to_string));
    wrong.extend(states::contradiction(waiter));
    if wrong.is_empty() { Ok(published) } else { Err(wrong) }
}

fn published(
    waiter: &Waiter,
    poll: &str,
    started_by: Vec<String>,
    needed_by: Vec<String>,
) -> gaussdb_extensions::Waiter {
    let of = waiter.clone();
    gaussdb_extensions::Waiter {
        name: of.name,
        poll: poll.to_owned(),
        state: of.state,
        parameters: of.parameters,
        defaults: of.defaults.into_iter().collect(),
        failure: of.failure,
        success: of.success,
        going_on: of.going_on,
        brief: of.brief,
        gone: of.gone,
        progress: of.progress,
        reason: of.reason,
        initial_delay_seconds: of.initial_delay_seconds,
        interval_seconds: of.interval_seconds,
        deadline_seconds: of.deadline_seconds,
        unexpected_polls: of.unexpected_polls,
        stable_seconds: of.stable_seconds,
        failure_polls: of.failure_polls,
        started_by,
        needed_by,
    }
}
