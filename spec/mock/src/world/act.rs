//! What an operation does to the state, and what it answers.

use gaussdb_extensions::{ErrorKind, Job, JsonPath, Offset, Paging};
use serde_json::{Map, Value, json};

use super::{World, lock};
use crate::answer::{at, overlay, reach, replace, set};
use crate::check::Checked;
use crate::description::{Operation, Service};
use crate::message::Reply;
use crate::resources::{Change, Create, Ids, Kind, Resources, Role};
use crate::state::{Phase, Resource, State};

/// Seconds until a job ends.
const JOB: f64 = 60.0;
/// Seconds until a token ends.
const DAY: f64 = 86_400.0;
/// Items on a page without a limit.
const PAGE: usize = 100;

/// One call of an operation.
struct Call<'c> {
    service: &'c Service,
    operation: &'c Operation,
    checked: &'c Checked,
    project: String,
    now: f64,
}

impl Call<'_> {
    fn key(&self, kind: &str) -> String {
        format!("{}/{}/{kind}", self.service.name, self.project)
    }

    fn refuse(&self, kind: ErrorKind) -> Reply {
        let (status, code, meaning) = self.service.code(kind, &self.operation.id);
        Reply::error(status, &code, &meaning)
    }

    /// The value at a path of the body.
    fn body(&self, path: &JsonPath) -> Option<Value> {
        path.values(&self.checked.body, None).first().filter(|value| !value.is_null()).map(|value| (*value).clone())
    }
}

impl World {
    pub(super) fn act(
        &self,
        service: &Service,
        resources: &Resources,
        operation: &Operation,
        checked: &Checked,
    ) -> Reply {
        let now = self.clock.seconds();
        let project = checked.parameters.get("project_id").cloned().unwrap_or_default();
        let call = Call { service, operation, checked, project, now };
        let mut state = lock(&self.state);
        self.seed(&mut state, &call, resources);
        if let Some(refused) = missing(&mut state, &call, resources) {
            return refused;
        }
        let mut body = operation.example.clone().unwrap_or(Value::Null);
        replace(&mut body, &sent(operation, checked));
        let done = match resources.role(&operation.id) {
            Some((name, kind, Role::Create(create))) => make(&mut state, &call, (name, kind), create, &mut body),
            Some((name, kind, Role::List(path))) => list(&mut state, &call, (name, kind), path, &mut body),
            Some((name, kind, Role::Get(path))) => show(&mut state, &call, (name, kind), path, &mut body),
            Some((name, kind, Role::Delete(place))) => remove(&mut state, &call, resources, (name, kind), place),
            Some((name, kind, Role::Change(change))) => alter(&mut state, &call, (name, kind), change),
            None => {
                later_page(&call, &mut body);
                Ok("example")
            }
        };
        let note = match done {
            Ok(note) => note,
            Err(kind) => return call.refuse(kind),
        };
        if let Err(kind) = self.jobs(&mut state, &call, resources, &mut body) {
            return call.refuse(kind);
        }
        let mut reply = Reply { status: operation.success, note: note.to_owned(), ..Reply::default() };
        reply.body = operation.example.as_ref().map(|_| body);
        if service.name == "iam" && operation.method == "POST" && !operation.signed {
            let token = format!("mock-{}", state.fresh("0123456789abcdef"));
            state.tokens.insert(token.clone(), now + DAY);
            reply.headers.push(("x-subject-token".to_owned(), token));
        }
        reply
    }

    /// The resources of the examples exist in every project from its first call on.
    fn seed(&self, state: &mut State, call: &Call<'_>, resources: &Resources) {
        if self.options.empty {
            return;
        }
        for (name, kind) in &resources.resources {
            let (key, id) = (call.key(name), example_id(call.service, kind));
            if let (false, Some(id)) = (state.resources.contains_key(&key), id) {
                let parent = kind.of.as_ref().and_then(|of| example_id(call.service, resources.resources.get(of)?));
                let values = Map::from_iter([(kind.member.clone(), Value::from(id.clone()))]);
                state.of(&key).insert(id, Resource { values, during: Vec::new(), parent });
            }
        }
    }

    /// Starts the job of an operation, or reports on one.
    fn jobs(
        &self,
        state: &mut State,
        call: &Call<'_>,
        resources: &Resources,
        body: &mut Value,
    ) -> Result<(), ErrorKind> {
        if let Some(Job { id: path, .. }) = &call.operation.job
            && let Some(like) = at(body, path).and_then(|value| value.as_str().map(str::to_owned))
        {
            let id = state.fresh(&like);
            // What the job does to a resource ends with it.
            let way = resources.role(&call.operation.id).map_or(0.0, |(_, kind, role)| kind.seconds(role));
            state.jobs.insert(id.clone(), call.now + way.max(JOB));
            set(body, path, id.into());
        }
        let Some((parameter, waiter)) = self.poll(call.service, call.operation) else { return Ok(()) };
        let Some(waiter) = call.operation.waiters.iter().find(|it| it.name == *waiter) else { return Ok(()) };
        let Some(id) = call.checked.parameters.get(parameter) else { return Ok(()) };
        let example = example(call.operation, parameter);
        match state.jobs.get(id) {
            Some(end) if *end > call.now => reach(body, &waiter.going_on),
            Some(_) => reach(body, &waiter.success),
            None if example.as_ref() == Some(id) && !self.options.empty => reach(body, &waiter.success),
            None => return Err(ErrorKind::NotFound),
        }
        Ok(())
    }
}

/// The example of a parameter.
fn example(operation: &Operation, name: &str) -> Option<String> {
    let found = operation.parameters.iter().find(|parameter| parameter["name"] == name)?;
    found["example"].as_str().map(str::to_owned)
}

/// The ID that the examples of a kind have: of its parameter, or of an item of its lists.
fn example_id(service: &Service, kind: &Kind) -> Option<String> {
    let own = kind.operations().filter_map(|id| service.find(id));
    let sent = own.chain(&service.operations).find_map(|operation| example(operation, &kind.id));
    let listed = || {
        kind.list.iter().find_map(|(id, path)| {
            let mut answer = service.find(id)?.example.clone()?;
            Some(at(&mut answer, path)?[0][&kind.member].as_str()?.to_owned())
        })
    };
    sent.or_else(listed)
}

/// Examples of parameters and what was sent in their place.
fn sent(operation: &Operation, checked: &Checked) -> Vec<(String, String)> {
    let pairs = checked.parameters.iter().filter_map(|(name, value)| Some((example(operation, name)?, value.clone())));
    pairs.filter(|(old, new)| old != new && old.len() > 3).collect()
}

/// A reply if a resource of the path does not exist.
fn missing(state: &mut State, call: &Call<'_>, resources: &Resources) -> Option<Reply> {
    resources.resources.iter().find_map(|(name, kind)| {
        let id = call.checked.parameters.get(&kind.id)?;
        let place = format!("/{{{}}}", kind.id);
        let mut own = kind.operations().filter_map(|id| call.service.find(id));
        // `{name}` can be the ID of several kinds, so that the segment before it counts too.
        let fits = own.any(|operation| {
            let before =
                operation.path.split_once(&place).map(|(before, _)| before.rsplit('/').next().unwrap_or_default());
            before.is_some_and(|before| call.operation.path.contains(&format!("/{before}{place}")))
        });
        (fits && !state.of(&call.key(name)).contains_key(id)).then(|| call.refuse(ErrorKind::NotFound))
    })
}

/// What was done, or the kind of the failure.
type Done = Result<&'static str, ErrorKind>;

fn make(state: &mut State, call: &Call<'_>, (name, kind): (&str, &Kind), create: &Create, body: &mut Value) -> Done {
    let settings = create
        .settings
        .as_ref()
        .map_or_else(|| Some(call.checked.body.clone()), |path| call.body(path))
        .unwrap_or_default();
    for settings in settings.as_array().cloned().unwrap_or_else(|| vec![settings.clone()]) {
        make_one(state, call, (name, kind), create, &settings, body)?;
    }
    Ok("created")
}

fn make_one(
    state: &mut State,
    call: &Call<'_>,
    (name, kind): (&str, &Kind),
    create: &Create,
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
    if unique.is_some_and(taken) {
        return Err(ErrorKind::Conflict);
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
        let parameter = format!("{of}_id");
        let member = values.get(&parameter).and_then(Value::as_str).map(str::to_owned);
        call.checked.parameters.get(&parameter).cloned().or(member)
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

/// An item of the example as it is for a resource.
fn item(base: &Value, kind: &Kind, resource: &Resource, call: &Call<'_>) -> Value {
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

fn list(state: &mut State, call: &Call<'_>, (name, kind): (&str, &Kind), path: &JsonPath, body: &mut Value) -> Done {
    let parent = kind.of.as_ref().and_then(|of| call.checked.parameters.get(&format!("{of}_id")));
    let Some(Value::Array(items)) = at(body, path) else { return Ok("example") };
    let Some(base) = items.first().cloned() else { return Ok("example") };
    let all = state.of(&call.key(name)).values().filter(|it| parent.is_none() || it.parent.as_ref() == parent);
    let all: Vec<Value> = all.map(|resource| item(&base, kind, resource, call)).collect();
    let (total, (from, most)) = (all.len(), page(call));
    *items = all.into_iter().skip(from).take(most).collect();
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
fn later_page(call: &Call<'_>, body: &mut Value) {
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

fn show(state: &mut State, call: &Call<'_>, (name, kind): (&str, &Kind), path: &JsonPath, body: &mut Value) -> Done {
    let Some(id) = call.checked.parameters.get(&kind.id) else { return Ok("example") };
    let Some(resource) = state.of(&call.key(name)).get(id) else { return Err(ErrorKind::NotFound) };
    if let Some(place) = at(body, path) {
        *place = item(&place.clone(), kind, resource, call);
    }
    Ok("shown")
}

fn remove(state: &mut State, call: &Call<'_>, resources: &Resources, (name, kind): (&str, &Kind), ids: &Ids) -> Done {
    let parameter = |name: &String| call.checked.parameters.get(name).cloned().into_iter().collect();
    let ids: Vec<String> = match ids {
        Ids::Own => parameter(&kind.id),
        Ids::Parameter(name) => parameter(name),
        Ids::Body(path) => {
            let listed = call.body(path).unwrap_or_default();
            let of = |item: &Value| item.as_str().or_else(|| item[&kind.member].as_str()).map(str::to_owned);
            listed.as_array().into_iter().flatten().filter_map(of).collect()
        }
    };
    for id in ids {
        let found = state.of(&call.key(name));
        match found.get(&id) {
            None => return Err(ErrorKind::NotFound),
            Some(resource) if resource.is_busy(call.now) => return Err(ErrorKind::Busy),
            Some(_) => found.shift_remove(&id),
        };
        for (child, _) in resources.resources.iter().filter(|(_, child)| child.of.as_deref() == Some(name)) {
            state.of(&call.key(child)).retain(|_, resource| resource.parent.as_deref() != Some(&id));
        }
    }
    Ok("deleted")
}

fn alter(state: &mut State, call: &Call<'_>, (name, kind): (&str, &Kind), change: &Change) -> Done {
    let Some(id) = call.checked.parameters.get(&kind.id) else { return Ok("example") };
    let values: Vec<(String, Value)> =
        change.set.iter().filter_map(|(own, path)| Some((own.clone(), call.body(path)?))).collect();
    let Some(resource) = state.of(&call.key(name)).get_mut(id) else { return Err(ErrorKind::NotFound) };
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
