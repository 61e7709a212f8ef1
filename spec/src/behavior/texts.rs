//! Our texts against what is published.  In: an operation with its extensions.  Out: sentences that contradict them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::data::Place;
use super::description::Operation;
use crate::read::paging::{OFFSET, counted};

static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"`([a-z]\w+)`").expect("constant pattern"));

/// What the texts of an operation say otherwise; `polls` are the operations that show jobs.
pub(super) fn wrong(
    operation: Operation<'_>,
    extensions: &BTreeMap<&'static str, Value>,
    polls: &BTreeSet<&str>,
) -> Vec<String> {
    let paging = extensions.get("x-pagination").and_then(|value| of_paging(operation, value));
    paging.into_iter().chain(of_job(operation, extensions.get("x-job"), polls)).collect()
}

/// A text may say less than the extension, but nothing else and nothing that is not known.
fn of_paging(operation: Operation<'_>, value: &Value) -> Option<String> {
    if value["style"] != OFFSET {
        return None;
    }
    let place = [Place::Query, Place::Body].into_iter().find(|place| value["place"] == json!(place))?;
    let said = counted(operation.text(place, OFFSET)?)?;
    let unit = value["unit"].as_str()?;
    (unit != said.word()).then(|| {
        format!("the text of `{OFFSET}` says that it counts {}s, and `x-pagination` has `unit: {unit}`", said.word())
    })
}

/// A text that names an operation to poll names the one of `x-job`.
fn of_job(operation: Operation<'_>, job: Option<&Value>, polls: &BTreeSet<&str>) -> Vec<String> {
    // What shows jobs itself may name its successor.
    if polls.contains(operation.id()) {
        return Vec::new();
    }
    let own = job.and_then(|job| job["poll"].as_str());
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
