//! Our texts against what is published.  In: an operation with its extensions.  Out: sentences that contradict them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use gaussdb_extensions::{Job, Pagination, Paging};
use regex::Regex;

use super::description::Operation;
use crate::read::paging::{OFFSET, counted};

static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"`([a-z]\w+)`").expect("constant pattern"));

/// What the texts of an operation say otherwise; `polls` are the operations that show jobs.
pub(super) fn wrong(
    operation: Operation<'_>,
    pagination: Option<&Pagination>,
    job: Option<&Job>,
    polls: &BTreeSet<&str>,
) -> Vec<String> {
    let paging = pagination.and_then(|it| of_paging(operation, it));
    paging.into_iter().chain(of_job(operation, job, polls)).collect()
}

/// A text may say less than the extension, but nothing else and nothing that is not known.
fn of_paging(operation: Operation<'_>, it: &Pagination) -> Option<String> {
    let Paging::Offset { unit, .. } = it.style else { return None };
    let said = counted(operation.text(it.location, OFFSET)?)?;
    (unit != said).then(|| {
        let (said, unit) = (said.name(), unit.name());
        format!("the text of `{OFFSET}` says that it counts {said}s, and `x-pagination` has `unit: {unit}`")
    })
}

/// A text that names an operation to poll names the one of `x-job`.
fn of_job(operation: Operation<'_>, job: Option<&Job>, polls: &BTreeSet<&str>) -> Vec<String> {
    // What shows jobs itself may name its successor.
    if polls.contains(operation.id()) {
        return Vec::new();
    }
    let own = job.map(|job| job.poll.as_str());
    let mut out = Vec::new();
    for (about, text) in operation.texts() {
        let named = NAMED.captures_iter(text).filter_map(|c| c.get(1)).map(|m| m.as_str());
        for other in named.filter(|name| polls.contains(name) && Some(*name) != own) {
            let has = own.map_or("there is no `x-job`".to_owned(), |own| format!("`x-job` polls `{own}`"));
            out.push(format!("the text of {about} says to poll `{other}`, and {has}"));
        }
    }
    out
}
