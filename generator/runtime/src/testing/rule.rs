//! One rule of a fake service.  In: which requests, which answers.  Out: the answer to a request.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde_json::{Value, json};

use crate::description::operation::{Answer, Input, Operation};
use crate::http::encoding;
use crate::http::message::{HttpRequest, HttpResponse, Method};
use crate::http::transport::{TransportError, TransportErrorKind};

/// Which requests are answered, and how. Several answers are given one after the other; the last one is repeated.
///
/// ```
/// # use gaussdb_runtime::codegen::{Input, Operation, Service};
/// use gaussdb_runtime::testing::{Fake, Rule};
/// # use gaussdb_runtime::{Client, Config, Credentials, Error, Method};
/// # static SERVICE: Service = Service::new("demo", "Demo", &[("here", "https://demo.test")]);
/// # static GET: Operation = Operation::new(&SERVICE, "getThing", Method::Get, "/v1/things/{id}");
/// # #[derive(Clone)]
/// # pub struct Thing { pub state: Option<String> }
/// # gaussdb_runtime::reflect_struct! { Thing { state: Member::new("state"), } }
/// # #[derive(Clone)]
/// # pub struct GetThingInput { pub id: Option<String> }
/// # gaussdb_runtime::reflect_struct! { GetThingInput { id: Member::path("id"), } }
/// # impl Input for GetThingInput {
/// #     type Output = Thing;
/// #     const OPERATION: &'static Operation = &GET;
/// # }
/// # async fn run() -> Result<(), Error> {
/// let state = |state: &str| Thing { state: Some(state.to_owned()) };
/// let fake = Fake::new()
///     .on(Rule::operation::<GetThingInput>().path("id", "t1").answer(&state("CREATING")).answer(&state("READY")))
///     .on(Rule::operation::<GetThingInput>().error(404, "DEMO.404", "no such thing"))
///     .on(Rule::route(Method::Post, "/v1/things").body(serde_json::json!({"size": 3})).json(202, &serde_json::json!({})));
/// # let config = Config::builder().region("here").project_id("p").credentials(Credentials::new("a", "s"))
/// #     .transport(fake.clone()).build()?;
/// # let client = Client::new(&SERVICE, &config);
/// # let get = |id: &str| client.send(&GetThingInput { id: Some(id.to_owned()) });
/// # assert!(get("t2").await.is_err());
/// # assert_eq!(get("t1").await?.state.as_deref(), Some("CREATING"));
/// # assert_eq!(get("t1").await?.state.as_deref(), Some("READY"));
/// # assert_eq!(get("t1").await?.state.as_deref(), Some("READY"));
/// # assert_eq!(fake.unused(), ["POST /v1/things"]);
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run()).unwrap();
/// ```
#[must_use = "a rule counts when it is passed to `Fake::on`"]
pub struct Rule<I = ()> {
    answers: Answers,
    operation: Option<&'static Operation>,
    input: PhantomData<fn() -> I>,
}

type Wanted = Box<dyn Fn(&HttpRequest) -> bool + Send>;

/// An answer, or how the exchange fails, in words.
type Outcome = Result<HttpResponse, (TransportErrorKind, String)>;

/// A rule without the type of its operation.
pub(super) struct Answers {
    method: Method,
    template: String,
    wanted: Vec<Wanted>,
    answers: Vec<Outcome>,
    pub used: usize,
}

impl Rule {
    /// Answers the requests of an operation, by its input: `Rule::operation::<ListClustersInput>()`.
    pub fn operation<I: Input>() -> Rule<I> {
        let operation = I::OPERATION;
        Rule { answers: Answers::new(operation.method, operation.path), operation: Some(operation), input: PhantomData }
    }

    /// Answers the requests of a method and a path, in which `{name}` is any text: `/v1.0/{project_id}/clusters`.
    pub fn route(method: Method, path: &str) -> Self {
        Self { answers: Answers::new(method, path), operation: None, input: PhantomData }
    }
}

impl<I: Input> Rule<I>
where
    I::Output: Serialize,
{
    /// Answers with an output, under the first documented status.
    pub fn answer(self, output: &I::Output) -> Self {
        let status = I::OPERATION.success.first().copied().unwrap_or(200);
        if I::OPERATION.answer == Answer::Empty {
            return self.respond(HttpResponse::new(status, ""));
        }
        match serde_json::to_value(output) {
            Ok(json) => self.json(status, &json),
            Err(error) => {
                let message = format!("the answer of the rule cannot be written as JSON: {error}");
                self.then(Err((TransportErrorKind::Invalid, message)))
            }
        }
    }
}

impl<I> Rule<I> {
    /// Only if a value of the path is this one, decoded.
    pub fn path(self, name: &str, value: &str) -> Self {
        let (template, name, value) = (self.answers.template.clone(), format!("{{{name}}}"), value.to_owned());
        self.when(move |request| {
            let mut pairs = segments(&template, request.path());
            pairs.any(|(segment, found)| segment == name && encoding::decode(found) == value)
        })
    }

    /// Only if the query has this name and value.
    pub fn query(self, name: &str, value: &str) -> Self {
        let wanted = (name.to_owned(), value.to_owned());
        self.when(move |request| request.query().contains(&wanted))
    }

    /// Only if the JSON body has these members; it may have others. Lists must be equal in length.
    pub fn body(self, members: Value) -> Self {
        self.when(move |request| has(&request.json(), &members))
    }

    /// Only if this holds.
    pub fn when(mut self, wanted: impl Fn(&HttpRequest) -> bool + Send + 'static) -> Self {
        self.answers.wanted.push(Box::new(wanted));
        self
    }

    /// Answers with a status and a JSON body.
    pub fn json(self, status: u16, body: &Value) -> Self {
        self.respond(HttpResponse::json(status, body))
    }

    /// Answers with an error of the service.
    pub fn error(self, status: u16, code: &str, message: &str) -> Self {
        self.json(status, &json!({"error_code": code, "error_msg": message}))
    }

    /// Answers with any response.
    pub fn respond(self, response: HttpResponse) -> Self {
        self.then(Ok(response))
    }

    /// Does not answer: the exchange fails.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        let message = format!("the fake service fails with {kind:?}");
        self.then(Err((kind, message)))
    }

    fn then(mut self, answer: Outcome) -> Self {
        self.answers.answers.push(answer);
        self
    }

    pub(super) fn into_answers(self) -> Answers {
        self.answers
    }
}

impl<I> fmt::Debug for Rule<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.map(|operation| operation.id);
        f.debug_struct("Rule").field("operation", &operation).field("answers", &self.answers).finish_non_exhaustive()
    }
}

impl Answers {
    fn new(method: Method, template: &str) -> Self {
        Self { method, template: template.to_owned(), wanted: Vec::new(), answers: Vec::new(), used: 0 }
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.template)
    }

    pub fn matches(&self, request: &HttpRequest) -> bool {
        self.method == request.method
            && segments(&self.template, request.path()).all(|(wanted, found)| {
                let any = wanted.starts_with('{') && wanted.ends_with('}');
                if any { !found.is_empty() } else { encoding::decode(found) == wanted }
            })
            && self.wanted.iter().all(|wanted| wanted(request))
    }

    /// The next answer; the last one again if there are no more.
    pub fn next(&mut self) -> Result<HttpResponse, TransportError> {
        let answer = self.answers.get(self.used).or_else(|| self.answers.last());
        self.used += 1;
        match answer {
            Some(Ok(response)) => Ok(response.clone()),
            Some(Err((kind, message))) => Err(TransportError::new(*kind, message.clone())),
            None => {
                let message = format!("the rule {} of the fake service has no answer", self.name());
                Err(TransportError::new(TransportErrorKind::Invalid, message))
            }
        }
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers").field("rule", &self.name()).field("used", &self.used).finish_non_exhaustive()
    }
}

/// The parts of a template with those of a path, from the end, because an endpoint can have a path of its own. A part of
/// the template for which the path is too short has an empty one.
fn segments<'a>(template: &'a str, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let template = template.trim_start_matches('/');
    let mut found = path.rsplit('/');
    template.rsplit('/').map(move |wanted| (wanted, found.next().unwrap_or_default()))
}

/// Whether a value has everything that another one has.
fn has(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::Object(members), Value::Object(wanted)) => {
            wanted.iter().all(|(name, wanted)| members.get(name).is_some_and(|value| has(value, wanted)))
        }
        (Value::Array(items), Value::Array(wanted)) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(value, wanted)| has(value, wanted))
        }
        _ => value == wanted,
    }
}
