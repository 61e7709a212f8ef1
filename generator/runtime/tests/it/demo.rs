//! An invented service, as generated code would describe it, and configurations to call it with.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use gaussdb_runtime::generated::{
    Answer, ErrorCode, ErrorKind, ErrorScope, Input, Limit, Member, Offset, Operation, Paged, Pagination, Paging,
    Service, Shape, SuccessWhen, Table,
};
use gaussdb_runtime::transport::{BoxFuture, Exchange, Replay, Transport, TransportError, TransportErrorKind};
use gaussdb_runtime::{
    Binary, Client, Config, ConfigBuilder, Credentials, Empty, Environment, HttpRequest, HttpResponse, ManualClock,
    Method, Secret,
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
    answer: Answer::Binary,
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

static THING: Table =
    Table::new(&Shape { name: "Thing", members: &[Member::new("id"), Member::new("size"), Member::new("labels")] });
gaussdb_runtime::record! { Thing = THING { id, size, labels } }

#[derive(Clone)]
pub struct Things {
    pub things: Vec<Thing>,
    pub count: Option<i64>,
}

static THINGS: Table = Table::new(&Shape { name: "Things", members: &[Member::new("things"), Member::new("count")] });
gaussdb_runtime::record! { Things = THINGS { things, count } }

#[derive(Clone)]
pub struct ListThings {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ids: Vec<String>,
}

static LIST_THINGS: Table = Table::new(&Shape {
    name: "ListThings",
    members: &[Member::query("offset"), Member::query("limit"), Member::query("id")],
});
gaussdb_runtime::record! { input ListThings = LIST_THINGS { offset, limit, ids } }

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

static CREATE_THING: Table = Table::new(&Shape {
    name: "CreateThing",
    members: &[Member::new("name").required(), Member::new("admin_pwd").limits(&[Limit::MinLength(4)])],
});
gaussdb_runtime::record! { input CreateThing = CREATE_THING { name, admin_pwd } }

impl Input for CreateThing {
    type Output = Thing;
    const OPERATION: &'static Operation = &CREATE;
}

#[derive(Clone)]
pub struct DeleteThing {
    pub id: Option<String>,
}

static DELETE_THING: Table = Table::new(&Shape { name: "DeleteThing", members: &[Member::path("id")] });
gaussdb_runtime::record! { input DeleteThing = DELETE_THING { id } }

impl Input for DeleteThing {
    type Output = Empty;
    const OPERATION: &'static Operation = &DELETE;
}

#[derive(Clone)]
pub struct ExportThings;

static EXPORT_THINGS: Table = Table::new(&Shape { name: "ExportThings", members: &[] });
gaussdb_runtime::record! { input ExportThings = EXPORT_THINGS {} }

impl Input for ExportThings {
    type Output = Binary;
    const OPERATION: &'static Operation = &EXPORT;
}

#[derive(Clone)]
pub struct UploadCert {
    pub port: Option<i64>,
    pub ssl: Option<bool>,
    pub password: Option<Secret>,
    pub cert: Option<String>,
}

static UPLOAD_CERT: Table = Table::new(&Shape {
    name: "UploadCert",
    members: &[Member::new("port"), Member::new("ssl"), Member::new("password"), Member::new("cert")],
});
gaussdb_runtime::record! { input UploadCert = UPLOAD_CERT { port, ssl, password, cert } }

impl Input for UploadCert {
    type Output = Empty;
    const OPERATION: &'static Operation = &UPLOAD;
}

#[derive(Clone)]
pub struct StartPlan;

static START_PLAN: Table = Table::new(&Shape { name: "StartPlan", members: &[] });
gaussdb_runtime::record! { input StartPlan = START_PLAN {} }

impl Input for StartPlan {
    type Output = Empty;
    const OPERATION: &'static Operation = &PLAN;
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
