//! Operations that change and remove resources, and settings.

use gaussdb_extensions::ErrorKind;
use serde_json::{Map, Value};

use super::call::{Call, Done};
use crate::answer::{at, overlay};
use crate::check::fits;
use crate::resources::{Change, Ids, Kind, Resources};
use crate::state::{Phase, Resource, State};

/// Removes the resources that the request names, with all that belongs to them.
pub(super) fn remove(
    state: &mut State,
    call: &Call<'_>,
    resources: &Resources,
    (name, kind): (&str, &Kind),
    ids: &Ids,
) -> Done {
    let parameter = |name: &String| call.checked.parameters.get(name).cloned().into_iter().collect();
    let ids: Vec<String> = match ids {
        Ids::Own => call.id(kind).into_iter().collect(),
        Ids::Parameter(name) => parameter(name),
        Ids::Body(path) => {
            let listed = call.body(path).unwrap_or_default();
            let of = |item: &Value| item.as_str().or_else(|| item[&kind.member].as_str()).map(str::to_owned);
            match &listed {
                Value::Array(items) => items.iter().filter_map(of).collect(),
                one => of(one).into_iter().collect(),
            }
        }
    };
    for id in ids {
        let found = state.of(&call.key(name));
        match found.get(&id) {
            None => return Err(ErrorKind::NotFound),
            Some(resource) if resource.is_busy(call.now) => return Err(ErrorKind::Busy),
            Some(_) => {
                let gone = found.shift_remove(&id).unwrap_or_default();
                if let Some(bin) = &kind.kept_as {
                    state.of(&call.key(bin)).insert(id.clone(), Resource { during: Vec::new(), ..gone });
                }
            }
        }
        for (child, _) in resources.resources.iter().filter(|(_, child)| child.of.as_deref() == Some(name)) {
            state.of(&call.key(child)).retain(|_, resource| resource.parent.as_deref() != Some(&id));
        }
    }
    Ok("deleted")
}

/// Changes a resource.
pub(super) fn alter(state: &mut State, call: &Call<'_>, (name, kind): (&str, &Kind), change: &Change) -> Done {
    let Some(id) = call.id(kind) else { return Ok("example") };
    let values: Vec<(String, Value)> =
        change.set.iter().filter_map(|(own, path)| Some((own.clone(), call.body(path)?))).collect();
    let Some(resource) = state.of(&call.key(name)).get_mut(&id) else {
        // A parameter of another name can hold the ID of the parent.
        let own = call.checked.parameters.contains_key(&kind.id);
        return if own { Err(ErrorKind::NotFound) } else { Ok("example") };
    };
    if resource.is_busy(call.now) {
        return Err(ErrorKind::Busy);
    }
    resource.values.extend(values);
    if change.seconds > 0.0 {
        let values = change.during.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        resource.during = vec![Phase { until: call.now + change.seconds, values }];
    }
    Ok("changed")
}

/// Sets or shows a setting; none if the operation does neither.
pub(super) fn setting(state: &mut State, call: &Call<'_>, resources: &Resources, body: &mut Value) -> Option<Done> {
    let operation = &call.operation.id;
    let (name, setting) = resources
        .settings
        .iter()
        .find(|(_, setting)| setting.update.contains_key(operation) || setting.get.contains_key(operation))?;
    let owner = setting.of.as_ref().and_then(|of| call.id(resources.resources.get(of)?)).unwrap_or_default();
    let key = call.key(&format!("setting/{name}"));
    if let Some(path) = setting.update.get(operation) {
        let values = path.values(&call.checked.body, None).first().and_then(|value| value.as_object().cloned());
        let stored = state.of(&key).entry(owner).or_default();
        stored.values.extend(values.unwrap_or_default());
        return Some(Ok("set"));
    }
    let path = setting.get.get(operation)?;
    for (name, value) in state.of(&key).get(&owner).map(|stored| stored.values.clone()).unwrap_or_default() {
        let mut shown = body.clone();
        overlay(at(&mut shown, path)?, &Map::from_iter([(name, value)]));
        // What can be set is not always what can be shown: the documents give both their own limits.
        if fits(call.service, &call.operation.response, &shown) {
            *body = shown;
        }
    }
    Some(Ok("shown"))
}
