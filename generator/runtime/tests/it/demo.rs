//! An invented service, as generated code would describe it, and configurations to call it with.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use gaussdb_runtime::codegen::{
    Answer, ErrorCode, ErrorKind, ErrorScope, Input, Job, Location, Offset, Operation, Paged, Pagination, Paging,
    Service, Starts, StateCondition, SuccessWhen, Waiter,
};
use gaussdb_runtime::transport::{BoxFuture, Exchange, Replay, Transport, TransportError, TransportErrorKind};
use gaussdb_runtime::{
    Client, Config, ConfigBuilder, Credentials, Empty, Environment, HttpRequest, HttpResponse, ManualClock, Method,
    Secret,
};
use serde_json::Value;

pub static SERVICE: Service = Service {
    errors: &[
        ErrorCode::new("APIGW.*", None, "The gateway refused it.", ""),
        ErrorCode {
            scopes: &[
                ErrorScope {
                    operations: &["deleteThing"],
                    message: None,
                    kind: Some(ErrorKind::NotFound),
                    meaning: "The thing was deleted already.",
                    remedy: "",
                },
                ErrorScope {
                    operations: &["startPlan"],
                    message: Some("DEMO.BUSY"),
                    kind: Some(ErrorKind::Busy),
                    meaning: "The plan is starting already.",
                    remedy: "Wait.",
                },
            ],
            ..ErrorCode::new("DEMO.1", Some(ErrorKind::Invalid), "The request is malformed.", "Correct it.")
        },
        ErrorCode::new("DEMO.404", Some(ErrorKind::NotFound), "There is no such thing.", "Check the id."),
        ErrorCode::new("DEMO.BUSY", Some(ErrorKind::Busy), "The thing is being worked on.", "Wait."),
        ErrorCode::new("DEMO.QUOTA", Some(ErrorKind::Quota), "No more things.", ""),
    ],
    ..Service::new("demo", "Demo", &[("cn-north-4", "https://demo.cn-north-4.test")])
};

static LIST: Operation = Operation::new(&SERVICE, "listThings", Method::Get, "/v1/{project_id}/things");
static CREATE: Operation =
    Operation { success: &[202], ..Operation::new(&SERVICE, "createThing", Method::Post, "/v1/{project_id}/things") };
static DELETE: Operation = Operation {
    success: &[204],
    answer: Answer::Empty,
    idempotent: true,
    ..Operation::new(&SERVICE, "deleteThing", Method::Delete, "/v1/{project_id}/things/{id}")
};
static EXPORT: Operation = Operation {
    answer: Answer::Empty,
    ..Operation::new(&SERVICE, "exportThings", Method::Get, "/v1/{project_id}/export")
};
static UPLOAD: Operation = Operation {
    content_type: Some("multipart/form-data"),
    files: &["cert"],
    answer: Answer::Empty,
    ..Operation::new(&SERVICE, "uploadCert", Method::Post, "/v1/{project_id}/cert")
};
static PLAN: Operation = Operation {
    success_when: Some(&SuccessWhen {
        kinds: &[("103", ErrorKind::NotFound)],
        statuses: &[500],
        message: Some("res_text"),
        ..SuccessWhen::new("res_code", &["0", "113"])
    }),
    ..Operation::new(&SERVICE, "startPlan", Method::Post, "/v1/{project_id}/plan")
};

#[derive(Clone)]
pub struct Thing {
    pub id: String,
    pub size: Option<i64>,
    pub labels: BTreeMap<String, String>,
}

gaussdb_runtime::reflect_struct! {
    Thing {
        id: Member::new("id"),
        size: Member::new("size"),
        labels: Member::new("labels"),
    }
}

#[derive(Clone)]
pub struct Things {
    pub things: Vec<Thing>,
    pub count: Option<i64>,
}

gaussdb_runtime::reflect_struct! {
    Things {
        things: Member::new("things"),
        count: Member::new("count"),
    }
}

#[derive(Clone)]
pub struct ListThings {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ids: Vec<String>,
}

gaussdb_runtime::reflect_struct! {
    ListThings {
        offset: Member::query("offset"),
        limit: Member::query("limit"),
        ids: Member::query("id"),
    }
}

impl Input for ListThings {
    type Output = Things;
    const OPERATION: &'static Operation = &LIST;
}

impl Paged for ListThings {
    type Item = Thing;
    const PAGINATION: &'static Pagination = &Pagination {
        style: Paging::Offset { offset: "offset", limit: "limit", first: 0, unit: Offset::Record },
        total: Some("count"),
        limit: 2,
        ..Pagination::new("things")
    };
}

#[derive(Clone)]
pub struct CreateThing {
    pub name: Option<String>,
    pub admin_pwd: Secret,
}

gaussdb_runtime::reflect_struct! {
    CreateThing {
        name: Member::new("name").required(),
        admin_pwd: Member::new("admin_pwd").limits(&[Limit::MinLength(4)]),
    }
}

impl Input for CreateThing {
    type Output = Thing;
    const OPERATION: &'static Operation = &CREATE;
}

#[derive(Clone)]
pub struct DeleteThing {
    pub id: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    DeleteThing {
        id: Member::path("id"),
    }
}

impl Input for DeleteThing {
    type Output = Empty;
    const OPERATION: &'static Operation = &DELETE;
}

#[derive(Clone)]
pub struct ExportThings;

gaussdb_runtime::reflect_struct! {
    ExportThings {}
}

impl Input for ExportThings {
    type Output = Empty;
    const OPERATION: &'static Operation = &EXPORT;
}

#[derive(Clone)]
pub struct UploadCert {
    pub port: Option<i64>,
    pub ssl: Option<bool>,
    pub password: Option<Secret>,
    pub cert: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    UploadCert {
        port: Member::new("port"),
        ssl: Member::new("ssl"),
        password: Member::new("password"),
        cert: Member::new("cert"),
    }
}

impl Input for UploadCert {
    type Output = Empty;
    const OPERATION: &'static Operation = &UPLOAD;
}

#[derive(Clone)]
pub struct StartPlan;

gaussdb_runtime::reflect_struct! {
    StartPlan {}
}

impl Input for StartPlan {
    type Output = Empty;
    const OPERATION: &'static Operation = &PLAN;
}

pub static READY: Waiter =
    Waiter { success: &[&[StateCondition { path: "things[].state", values: &["READY"] }]], ..Waiter::new("ready") };
static JOB: Job = Job { id: "id", poll: &LIST, parameter: "job", location: Location::Query, waiter: &READY };

/// Starts a job whose state the list of things shows.
#[derive(Clone)]
pub struct StartThing;

gaussdb_runtime::reflect_struct! {
    StartThing {}
}

impl Input for StartThing {
    type Output = Thing;
    const OPERATION: &'static Operation = &CREATE;
}

impl Starts for StartThing {
    type Shown = Things;
    const JOB: &'static Job = &JOB;
}

pub fn create() -> CreateThing {
    CreateThing { name: Some("one".to_owned()), admin_pwd: "hunter2-password".into() }
}

/// 2026-01-02 03:04:05 UTC.
pub fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
}

/// A configuration that touches nothing outside of the test.
pub fn builder() -> ConfigBuilder {
    Config::builder()
        .environment(Environment::fixed([], []))
        .region("cn-north-4")
        .project_id("p1")
        .credentials(Credentials::new("AK", "hunter2-secret-key"))
        .clock(ManualClock::new(now()))
}

/// A client that gets these answers.
pub fn client(answers: Vec<HttpResponse>) -> (Client, Replay) {
    let replay = Replay::answers(answers);
    let config = builder().transport(replay.clone()).build().unwrap();
    (Client::new(&SERVICE, &config), replay)
}

/// A client that meets these exchanges.
pub fn replaying(exchanges: Vec<Exchange>) -> (Client, Replay) {
    let replay = Replay::new(exchanges);
    let config = builder().transport(replay.clone()).build().unwrap();
    (Client::new(&SERVICE, &config), replay)
}

pub fn ok(body: &Value) -> HttpResponse {
    HttpResponse::json(200, body)
}

/// A failure of the wire.
pub fn wire(kind: TransportErrorKind) -> Exchange {
    Exchange::failure(TransportError::new(kind, "wire"))
}

/// Holds every answer back until the other calls had their turn.
#[derive(Debug)]
pub struct Late(pub Replay);

impl Transport for Late {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let answer = self.0.send(request).await;
            tokio::task::yield_now().await;
            answer
        })
    }
}
