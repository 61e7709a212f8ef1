//! One request → one reply.

mod act;
mod call;
mod change;
mod create;
mod show;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use gaussdb_extensions::{ErrorKind, Job};
use serde_json::Value;

use crate::clock::Clock;
use crate::description::{Operation, Service};
use crate::fault::{Fault, Planned};
use crate::message::{Reply, Request};
use crate::resources::Resources;
use crate::state::State;
use crate::{ACCESS_KEY, SECRET_KEY, TOKEN, auth, check, control};

const DESCRIPTIONS: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/descriptions.rs"));

/// What the server does.
#[derive(Debug, Clone)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// How many times as fast as real time tasks run; 0 stops the clock.
    pub speed: f64,
    /// Whether nothing exists at first. Otherwise the resources of the examples do.
    pub empty: bool,
    /// Whether each call is one line on standard output.
    pub log: bool,
    /// State that an earlier server saved.
    pub state: Option<String>,
    /// Faults of the next calls.
    pub faults: Vec<Planned>,
}

impl Default for Options {
    fn default() -> Self {
        Options { port: 0, speed: 1.0, empty: false, log: false, state: None, faults: Vec::new() }
    }
}

/// All services with their state.
#[derive(Debug)]
pub struct World {
    pub(crate) services: Vec<(Service, Resources)>,
    /// Operation that reports on jobs → its parameter and waiter, by service.
    polls: HashMap<(String, String), (String, String)>,
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Clock,
    pub(crate) planned: Mutex<Vec<Planned>>,
    pub(crate) options: Options,
}

/// Callers sign with the time of their machine, however fast tasks run here.
fn unix() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl World {
    /// Reads the descriptions.
    pub fn new(options: Options) -> Result<Self, String> {
        let mut services = Vec::new();
        let mut polls = HashMap::new();
        for (name, text, resources) in DESCRIPTIONS.iter().copied() {
            let service = Service::read(name, text)?;
            let resources =
                Resources::read(resources).map_err(|e| format!("spec/behavior/{name}.resources.yaml: {e}"))?;
            for operation in &service.operations {
                if let Some(Job { poll, parameter, waiter, .. }) = operation.job.clone() {
                    polls.insert((name.to_owned(), poll), (parameter, waiter));
                }
            }
            services.push((service, resources));
        }
        let state = match &options.state {
            Some(text) => serde_json::from_str(text).map_err(|e| format!("the saved state cannot be read: {e}"))?,
            None => State::default(),
        };
        let (clock, planned) = (Clock::new(options.speed), Mutex::new(options.faults.clone()));
        Ok(World { services, polls, state: Mutex::new(state), clock, planned, options })
    }

    /// Answers a request. The fault says what the server does beside sending the reply.
    pub fn answer(&self, request: &Request) -> (Reply, Fault) {
        if request.path.starts_with("/_mock") {
            return (control::answer(self, request), Fault::default());
        }
        let routed = self.services.iter().find_map(|(service, resources)| {
            let (operation, path) = service.route(&request.method, &request.path)?;
            Some((service, resources, operation, path))
        });
        let Some((service, resources, operation, path)) = routed else {
            return (self.unknown(request), Fault::default());
        };
        let fault = match self.fault(request, operation) {
            Ok(fault) => fault,
            Err(message) => return (Reply::error(400, "MOCK.400", &message), Fault::default()),
        };
        if let Some(reply) = fault.reply() {
            return (reply, fault);
        }
        let mut reply = self.described(service, resources, operation, &path, request, &fault);
        if let Some(body) = &mut reply.body {
            fault.change(body);
        }
        reply.note = format!("{} {}", operation.id, reply.note);
        (reply, fault)
    }

    fn unknown(&self, request: &Request) -> Reply {
        let methods: Vec<&str> = self.services.iter().flat_map(|(service, _)| service.methods(&request.path)).collect();
        if methods.is_empty() {
            return Reply::error(404, "APIGW.0101", &format!("no operation has the path {}", request.path));
        }
        let message = format!("{} has no method {}; it has {}", request.path, request.method, methods.join(", "));
        Reply::error(405, "APIGW.0101", &message)
    }

    /// The fault of the request itself, or the next one that was planned for its operation.
    fn fault(&self, request: &Request, operation: &Operation) -> Result<Fault, String> {
        if let Some(text) = request.header("x-mock-fault") {
            return Fault::read(text);
        }
        let mut planned = lock(&self.planned);
        let fits = |it: &Planned| it.times > 0 && it.operation.as_ref().is_none_or(|id| *id == operation.id);
        let Some(next) = planned.iter_mut().find(|it| fits(it)) else { return Ok(Fault::default()) };
        next.times -= 1;
        Fault::read(&next.fault)
    }

    fn described(
        &self,
        service: &Service,
        resources: &Resources,
        operation: &Operation,
        path: &[(String, String)],
        request: &Request,
        fault: &Fault,
    ) -> Reply {
        if operation.signed {
            let now = self.clock.seconds();
            let valid =
                |token: &str| token == TOKEN || lock(&self.state).tokens.get(token).is_some_and(|end| *end > now);
            let known = auth::check(request, (ACCESS_KEY, SECRET_KEY), valid, unix());
            let refused = if fault.unauthorized { Err("a fault that was asked for".to_owned()) } else { known };
            if let Err(message) = refused {
                return Reply::error(401, "APIGW.0301", &message);
            }
        }
        let checked = match check::request(service, operation, path, request) {
            Ok(checked) => checked,
            Err(message) => {
                let (status, code, _) = service.code(ErrorKind::Invalid, &operation.id);
                return Reply::error(status, &code, &message);
            }
        };
        self.act(service, resources, operation, &checked)
    }

    /// The parameter that holds the ID of a job, and the waiter, if the operation reports on jobs.
    fn poll(&self, service: &Service, operation: &Operation) -> Option<&(String, String)> {
        self.polls.get(&(service.name.clone(), operation.id.clone()))
    }

    /// How many operations have state, answer their example, and answer without a body.
    pub fn coverage(&self) -> Vec<(String, usize, usize, usize)> {
        let count = |(service, resources): &(Service, Resources)| {
            let has = |operation: &&Operation| {
                resources.keeps(&operation.id).is_some()
                    || self.poll(service, operation).is_some()
                    || operation.job.is_some()
            };
            let state = service.operations.iter().filter(has).count();
            let example = service.operations.iter().filter(|o| !has(o) && o.example.is_some()).count();
            (service.name.clone(), state, example, service.operations.len() - state - example)
        };
        self.services.iter().map(count).collect()
    }

    /// Forgets everything that was made, and all planned faults.
    pub fn reset(&self) {
        *lock(&self.state) = State::default();
        lock(&self.planned).clear();
    }

    /// Sets a fault for calls to come.
    ///
    /// # Errors
    ///
    /// The fault is not known.
    pub fn plan(&self, fault: Planned) -> Result<(), String> {
        Fault::read(&fault.fault)?;
        lock(&self.planned).push(fault);
        Ok(())
    }

    /// The state as JSON.
    pub fn save(&self) -> Value {
        serde_json::to_value(&*lock(&self.state)).unwrap_or_default()
    }
}
