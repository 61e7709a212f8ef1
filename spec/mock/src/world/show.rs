//! Operations that list and show resources.

use gaussdb_extensions::{ErrorKind, JsonPath, Offset, Paging};
use serde_json::{Value, json};

use super::call::{Call, Done};
use crate::answer::{at, overlay, replace, set};
use crate::resources::{Count, Kind, Resources};
use crate::state::{Resource, State};

/// Items on a page without a limit.
const PAGE: usize = 100;

/// An item of the example as it is for a resource.
fn item(base: &Value, kind: &Kind, resource: &Resource, call: &Call<'_>) -> Value {
    if let Some(inside) = kind.inside.as_ref().filter(|inside| base.get(*inside).is_some()) {
        let mut out = base.clone();
        out[inside] = own(&base[inside], kind, resource, call);
        return out;
    }
    own(base, kind, resource, call)
}

fn own(base: &Value, kind: &Kind, resource: &Resource, call: &Call<'_>) -> Value {
    let mut item = base.clone();
    let (mut values, mut running) = resource.at(call.now);
    if let Some(words) = kind.words.get(&call.operation.id) {
        for value in values.values_mut().chain(running.values_mut()) {
            if let Some(word) = value.as_str().and_then(|text| words.get(text)) {
                *value = word.clone().into();
            }
        }
    }
    if let (Some(old), Some(new)) = (base[&kind.member].as_str(), values.get(&kind.member).and_then(Value::as_str)) {
        replace(&mut item, &[(old.to_owned(), new.to_owned())]);
    }
    overlay(&mut item, &values);
    // A running task shows members that an idle resource does not have.
    item.as_object_mut().into_iter().for_each(|members| members.extend(running.clone()));
    item
}

/// A page of the resources of all kinds that the operation lists.
pub(super) fn list(state: &mut State, call: &Call<'_>, resources: &Resources, body: &mut Value) -> Done {
    let mut all = Vec::new();
    let mut place = None;
    for (name, kind) in &resources.resources {
        let Some(path) = kind.list.get(&call.operation.id) else { continue };
        let Some(Value::Array(items)) = at(body, path) else { return Ok("example") };
        let Some(base) = items.first().cloned() else { return Ok("example") };
        let parent = kind.of.as_ref().and_then(|of| call.id(resources.resources.get(of)?));
        let own = state.of(&call.key(name)).values().filter(|it| parent.is_none() || it.parent == parent);
        all.extend(own.map(|resource| item(&base, kind, resource, call)));
        place = Some(path);
    }
    let (total, (from, most)) = (all.len(), page(call));
    if let Some(Value::Array(items)) = place.and_then(|path| at(body, path)) {
        *items = all.into_iter().skip(from).take(most).collect();
    }
    if let Some(path) = call.operation.pagination.as_ref().and_then(|it| it.total.as_ref()) {
        set(body, path, json!(total));
    }
    Ok("listed")
}

/// Where the page begins, and how many items it has at most.
fn page(call: &Call<'_>) -> (usize, usize) {
    let sent = |name: &String| -> Option<usize> {
        let own = || {
            Some(
                call.checked
                    .body
                    .get(name)?
                    .as_str()
                    .map_or_else(|| call.checked.body[name].to_string(), str::to_owned),
            )
        };
        call.checked.parameters.get(name).cloned().or_else(own)?.parse().ok()
    };
    let size = |limit: Option<usize>| limit.filter(|limit| *limit > 0).unwrap_or(PAGE);
    match call.operation.pagination.as_ref().map(|it| &it.style) {
        Some(Paging::Offset { offset, limit, first, unit }) => {
            let (first, most) = (usize::try_from(*first).unwrap_or(0), size(sent(limit)));
            let offset = sent(offset).unwrap_or(first).saturating_sub(first);
            (if *unit == Offset::Page { offset.saturating_mul(most) } else { offset }, most)
        }
        Some(Paging::Cursor { limit, .. }) => (0, size(limit.as_ref().and_then(sent))),
        None => (0, PAGE),
    }
}

/// A list without resources has one page.
pub(super) fn later_page(call: &Call<'_>, body: &mut Value) {
    let Some(pagination) = &call.operation.pagination else { return };
    let later = match &pagination.style {
        Paging::Cursor { parameter, .. } => {
            call.checked.parameters.contains_key(parameter) || !call.checked.body[parameter].is_null()
        }
        Paging::Offset { .. } => page(call).0 > 0,
    };
    if later && let Some(Value::Array(items)) = at(body, &pagination.items) {
        items.clear();
    }
}

/// How many resources there are, and how many there can be.
pub(super) fn count(
    state: &mut State,
    call: &Call<'_>,
    (name, kind): (&str, &Kind),
    count: &Count,
    body: &mut Value,
) -> Done {
    set(body, &count.used, json!(state.of(&call.key(name)).len()));
    if let Some(quota) = kind.quota {
        set(body, &count.quota, json!(quota));
    }
    Ok("counted")
}

/// One resource: that of the parameter, or the only one of its parent.
pub(super) fn show(
    state: &mut State,
    call: &Call<'_>,
    (name, kind): (&str, &Kind),
    path: &JsonPath,
    body: &mut Value,
) -> Done {
    let Some(id) = call.id(kind) else { return Ok("example") };
    let Some(resource) = state.of(&call.key(name)).get(&id) else { return Err(ErrorKind::NotFound) };
    match at(body, path) {
        Some(Value::Array(items)) if !items.is_empty() => {
            *items = vec![item(&items[0], kind, resource, call)];
        }
        Some(place) => *place = item(&place.clone(), kind, resource, call),
        None => {}
    }
    Ok("shown")
}
