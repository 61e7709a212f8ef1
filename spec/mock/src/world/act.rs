//! What an operation does to the state, and what it answers.

use gaussdb_extensions::{ErrorKind, Job};
use serde_json::{Map, Value};

use super::call::{Call, example, example_id, sent};
use super::{World, change, create, lock, show};
use crate::answer::{at, reach, replace, set};
use crate::check::Checked;
use crate::description::{Operation, Service};
use crate::message::Reply;
use crate::resources::{Kind, Resources, Role};
use crate::state::{Resource, State};

/// Seconds until a job ends.
const JOB: f64 = 60.0;
/// Seconds until a token ends.
const DAY: f64 = 86_400.0;

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
        let done = match resources.role(&operation.id, &checked.body) {
            Some((name, kind, Role::Create(how))) => {
                create::make(&mut state, &call, resources, (name, kind, how), &mut body)
            }
            Some((name, kind, Role::Count(how))) => show::count(&mut state, &call, (name, kind), how, &mut body),
            Some((_, _, Role::List)) => show::list(&mut state, &call, resources, &mut body),
            Some((name, kind, Role::Get(path))) => show::show(&mut state, &call, (name, kind), path, &mut body),
            Some((name, kind, Role::Delete(place))) => {
                change::remove(&mut state, &call, resources, (name, kind), place)
            }
            Some((name, kind, Role::Change(how))) => change::alter(&mut state, &call, (name, kind), how),
            None => change::setting(&mut state, &call, resources, &mut body).unwrap_or_else(|| {
                show::later_page(&call, &mut body);
                Ok("example")
            }),
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
        if self.options.empty || !state.seeded.insert(call.key("")) {
            return;
        }
        for (name, kind) in &resources.resources {
            let key = call.key(name);
            if state.resources.contains_key(&key) {
                continue;
            }
            if let Some(id) = example_id(call.service, kind) {
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
            let role = resources.role(&call.operation.id, &call.checked.body);
            let way = role.map_or(0.0, |(_, kind, role)| kind.seconds(role));
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

/// A reply if a resource of the path does not exist.
fn missing(state: &mut State, call: &Call<'_>, resources: &Resources) -> Option<Reply> {
    for (parameter, id) in &call.checked.parameters {
        let place = format!("/{{{parameter}}}");
        // `{name}` can be the ID of several kinds, so that the segment before it counts too.
        let fits = |kind: &Kind| {
            kind.operations().filter_map(|id| call.service.find(id)).any(|operation| {
                let before =
                    operation.path.split_once(&place).map(|(before, _)| before.rsplit('/').next().unwrap_or_default());
                before.is_some_and(|before| call.operation.path.contains(&format!("/{before}{place}")))
            })
        };
        let own: Vec<&String> = resources
            .resources
            .iter()
            .filter(|(_, kind)| kind.id == *parameter && fits(kind))
            .map(|(n, _)| n)
            .collect();
        let others = resources.resources.iter().filter(|(_, kind)| kind.also.contains(parameter)).map(|(name, _)| name);
        let exists = own.iter().copied().chain(others).any(|name| state.of(&call.key(name)).contains_key(id));
        if !own.is_empty() && !exists {
            return Some(call.refuse(ErrorKind::NotFound));
        }
    }
    None
}
