//! Operations that make resources.

use gaussdb_extensions::ErrorKind;
use serde_json::{Map, Value};

use super::call::{Call, Done, example_id};
use crate::answer::replace;
use crate::resources::{Create, Kind, Resources};
use crate::state::{Phase, Resource, State};

/// Makes the resources that the request describes.
pub(super) fn make(
    state: &mut State,
    call: &Call<'_>,
    resources: &Resources,
    (name, kind, create): (&str, &Kind, &Create),
    body: &mut Value,
) -> Done {
    let settings = create
        .settings
        .as_ref()
        .map_or_else(|| Some(call.checked.body.clone()), |path| call.body(path))
        .unwrap_or_default();
    for settings in settings.as_array().cloned().unwrap_or_else(|| vec![settings.clone()]) {
        make_one(state, call, resources, (name, kind, create), &settings, body)?;
    }
    Ok("created")
}

fn make_one(
    state: &mut State,
    call: &Call<'_>,
    resources: &Resources,
    (name, kind, create): (&str, &Kind, &Create),
    settings: &Value,
    body: &mut Value,
) -> Result<(), ErrorKind> {
    let mut values: Map<String, Value> = settings.as_object().cloned().unwrap_or_default();
    for (own, path) in &create.rename {
        values.extend(path.values(settings, None).first().map(|value| (own.clone(), (*value).clone())));
    }
    values.retain(|name, value| !value.is_null() && !name.contains("password") && !name.contains("pwd"));
    let key = call.key(name);
    let unique = if kind.chosen { Some(&kind.member) } else { kind.unique.as_ref() };
    let taken = |member: &String| {
        let wanted = values.get(member);
        let mut others = state.resources.get(&key).into_iter().flatten();
        wanted.is_some() && others.any(|(_, other)| other.values.get(member) == wanted)
    };
    if unique.is_some_and(taken) && !kind.replaces {
        return Err(ErrorKind::Conflict);
    }
    if kind.quota.is_some_and(|most| state.resources.get(&key).is_some_and(|all| all.len() >= most)) {
        return Err(ErrorKind::Quota);
    }
    let like = example_id(call.service, kind).unwrap_or_else(|| "00000000000000000000000000000000".to_owned());
    let chosen = values.get(&kind.member).and_then(Value::as_str).filter(|_| kind.chosen).map(str::to_owned);
    let id = chosen.unwrap_or_else(|| state.fresh(&like));
    values.insert(kind.member.clone(), id.clone().into());
    let mut during = Vec::new();
    if let Some(way) = &kind.state {
        values.insert(way.member.clone(), way.then.clone());
        let first = Map::from_iter([(way.member.clone(), way.first.clone())]);
        during.push(Phase { until: call.now + way.seconds, values: first });
    }
    let mut pairs = vec![(like, id.clone())];
    if let Some(unique) = &kind.unique
        && let (Some(new), Some(old)) = (values.get(unique).and_then(Value::as_str), text_of(body, unique))
    {
        pairs.push((old, new.to_owned()));
    }
    replace(body, &pairs);
    let parent = kind.of.as_ref().and_then(|of| {
        let member = values.get(&format!("{of}_id")).and_then(Value::as_str).map(str::to_owned);
        resources.resources.get(of).and_then(|parent| call.id(parent)).or(member)
    });
    state.of(&key).insert(id, Resource { values, during, parent });
    Ok(())
}

/// The text of the first member of a name, at any depth.
fn text_of(value: &Value, name: &str) -> Option<String> {
    match value {
        Value::Object(members) => {
            let own = members.get(name).and_then(Value::as_str).map(str::to_owned);
            own.or_else(|| members.values().find_map(|member| text_of(member, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| text_of(item, name)),
        _ => None,
    }
}
