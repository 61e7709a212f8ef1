//! Bodies of requests, and answers.

use indexmap::IndexMap;

use serde_json::Value;

use super::operation::Operation;
use super::schema::Schemas;
use super::view::{At, Direction};
use super::{Sink, Values};
use crate::change::Part;
use crate::check;

/// What changed in the request's body and in the answers.
pub(super) fn compare<'d>(sink: &mut Sink<'_>, old: &Operation<'d>, new: &Operation<'d>, schemas: &mut Schemas<'d>) {
    request(sink, old, new, schemas);
    answers(sink, old, new, schemas);
}

fn request<'d>(sink: &mut Sink<'_>, old: &Operation<'d>, new: &Operation<'d>, schemas: &mut Schemas<'d>) {
    let (one, other) = schemas.documents();
    let (old, new) =
        (old.at.get("requestBody").map(|at| one.follow(at)), new.at.get("requestBody").map(|at| other.follow(at)));
    let needed = |at: &At<'_>| at.value.get("required") == Some(&Value::Bool(true));
    match (old, new) {
        (None, None) => {}
        (None, Some(new)) => {
            let check = if needed(&new) { &check::BODY_ADDED_REQUIRED } else { &check::BODY_ADDED };
            sink.push(check, Part::Request, Values::default().at(None, Some(new.pointer)));
        }
        (Some(old), None) => {
            sink.push(&check::BODY_REMOVED, Part::Request, Values::default().at(Some(old.pointer), None))
        }
        (Some(old), Some(new)) => {
            match (needed(&old), needed(&new)) {
                (false, true) => sink.push(&check::BODY_BECAME_REQUIRED, Part::Request, Values::default()),
                (true, false) => sink.push(&check::BODY_BECAME_OPTIONAL, Part::Request, Values::default()),
                _ => {}
            }
            if old.value.get("description") != new.value.get("description") {
                let values = Values::new(old.value.get("description"), new.value.get("description"));
                sink.push(&check::OPERATION_TEXT, Part::Request, values);
            }
            content(sink, &Part::Request, &old, &new, (schemas, Direction::Request));
        }
    }
}

/// Media types and their schemas.
fn content<'d>(
    sink: &mut Sink<'_>,
    part: &Part,
    old: &At<'d>,
    new: &At<'d>,
    (schemas, direction): (&mut Schemas<'d>, Direction),
) {
    let types = |at: &At<'d>| -> IndexMap<String, At<'d>> {
        let members = at.get("content").map(|c| c.members()).unwrap_or_default();
        // `application/json; charset=utf-8` is `application/json`.
        let name = |t: &str| t.split(';').next().unwrap_or_default().trim().to_lowercase();
        members.into_iter().map(|(t, at)| (name(t), at)).collect()
    };
    let (old, mut new) = (types(old), types(new));
    if !old.is_empty() && new.is_empty() && direction == Direction::Response {
        let pointer = old.values().next().map(|at| at.pointer.clone());
        return sink.push(&check::RESPONSE_BODY_REMOVED, part.clone(), Values::default().at(pointer, None));
    }
    if old.is_empty() && !new.is_empty() && direction == Direction::Response {
        let pointer = new.values().next().map(|at| at.pointer.clone());
        return sink.push(&check::RESPONSE_BODY_ADDED, part.clone(), Values::default().at(None, pointer));
    }
    for (name, at) in old {
        let Some(other) = new.shift_remove(&name) else {
            let values = Values { old: Some(name), ..Values::default() };
            sink.push(&check::MEDIA_TYPE_REMOVED, part.clone(), values.at(Some(at.pointer), None));
            continue;
        };
        for key in ["example", "examples"] {
            if at.value.get(key) != other.value.get(key) {
                let values = Values::new(at.value.get(key), other.value.get(key));
                sink.push(&check::EXAMPLE_CHANGED, part.clone(), values);
            }
        }
        if let (Some(a), Some(b)) = (at.get("schema"), other.get("schema")) {
            let found = schemas.compare(a, b, direction);
            sink.found(part, found.to_vec());
        }
    }
    for (name, at) in new {
        let values = Values { new: Some(name), ..Values::default() };
        sink.push(&check::MEDIA_TYPE_ADDED, part.clone(), values.at(None, Some(at.pointer)));
    }
}

fn answers<'d>(sink: &mut Sink<'_>, old: &Operation<'d>, new: &Operation<'d>, schemas: &mut Schemas<'d>) {
    let (one, other) = schemas.documents();
    let list = |o: &Operation<'d>| -> IndexMap<&'d str, At<'d>> {
        o.at.get("responses").map(|r| r.members().into_iter().collect()).unwrap_or_default()
    };
    let (old, mut new) = (list(old), list(new));
    let success = |status: &str| status.starts_with('2');
    let mut gone = Vec::new();
    for (status, at) in old {
        match new.shift_remove(status) {
            Some(to) => pair(sink, status, one.follow(at), other.follow(to), schemas),
            None => gone.push((status, at)),
        }
    }
    for (status, at) in gone {
        let part = Part::Response(status.to_owned());
        let pointer = Some(at.pointer.clone());
        // 200 that became 202: one change, and the bodies are compared.
        let to = new.keys().copied().find(|s| success(status) && success(s));
        match to.and_then(|to| Some((to, new.shift_remove(to)?))) {
            Some((to, answer)) => {
                let values = Values::texts(status, to).at(pointer, Some(answer.pointer.clone()));
                sink.push(&check::SUCCESS_STATUS_CHANGED, part, values);
                pair(sink, to, one.follow(at), other.follow(answer), schemas);
            }
            None if success(status) => {
                sink.push(&check::SUCCESS_STATUS_REMOVED, part, Values::default().at(pointer, None))
            }
            None => sink.push(&check::ERROR_STATUS_REMOVED, part, Values::default().at(pointer, None)),
        }
    }
    for (status, at) in new {
        let check = if success(status) { &check::SUCCESS_STATUS_ADDED } else { &check::ERROR_STATUS_ADDED };
        sink.push(check, Part::Response(status.to_owned()), Values::default().at(None, Some(at.pointer)));
    }
}

fn pair<'d>(sink: &mut Sink<'_>, status: &str, old: At<'d>, new: At<'d>, schemas: &mut Schemas<'d>) {
    let part = Part::Response(status.to_owned());
    if old.value.get("description") != new.value.get("description") {
        let at = (Some(format!("{}/description", old.pointer)), Some(format!("{}/description", new.pointer)));
        let values = Values::new(old.value.get("description"), new.value.get("description"));
        sink.push(&check::OPERATION_TEXT, part.clone(), values.at(at.0, at.1));
    }
    headers(sink, &part, &old, &new, schemas);
    content(sink, &part, &old, &new, (schemas, Direction::Response));
}

fn headers<'d>(sink: &mut Sink<'_>, part: &Part, old: &At<'d>, new: &At<'d>, schemas: &mut Schemas<'d>) {
    let (one, other) = schemas.documents();
    let list = |at: &At<'d>| -> IndexMap<String, At<'d>> {
        let members = at.get("headers").map(|h| h.members()).unwrap_or_default();
        members.into_iter().map(|(name, at)| (name.to_lowercase(), at)).collect()
    };
    let (old, mut new) = (list(old), list(new));
    let needed = |at: &At<'_>| at.value.get("required") == Some(&Value::Bool(true));
    for (name, at) in old {
        let Some(to) = new.shift_remove(&name) else {
            let values = Values { old: Some(name), ..Values::default() };
            sink.push(&check::HEADER_REMOVED, part.clone(), values.at(Some(at.pointer), None));
            continue;
        };
        let (at, to) = (one.follow(at), other.follow(to));
        if needed(&at) && !needed(&to) {
            sink.push(&check::HEADER_BECAME_OPTIONAL, part.clone(), Values::texts(&name, &name));
        }
        if let (Some(a), Some(b)) = (at.get("schema"), to.get("schema")) {
            let found = schemas.compare(a, b, Direction::Response);
            sink.found(part, found.to_vec());
        }
    }
    for (name, at) in new {
        let values = Values { new: Some(name), ..Values::default() };
        sink.push(&check::HEADER_ADDED, part.clone(), values.at(None, Some(at.pointer)));
    }
}
