//! Any bytes as the answer of any status: error parsing and decoding must not panic, and nothing may be repeated for ever.

#![no_main]

use std::collections::BTreeMap;
use std::time::SystemTime;

use futures_util::FutureExt;
use gaussdb_runtime::codegen::{Input, Member, Operation, Service, SuccessWhen};
use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Client, Config, Credentials, Environment, HttpResponse, ManualClock, Method, Secret};
use libfuzzer_sys::fuzz_target;

static SERVICE: Service = Service::new("demo", "Demo", &[]);
static GET: Operation = Operation {
    success_when: Some(&SuccessWhen { message: Some("result.text"), ..SuccessWhen::new("result.code", &["0"]) }),
    ..Operation::new(&SERVICE, "getThing", Method::Get, "/thing")
};

struct Thing {
    id: String,
    size: Option<i64>,
    ratio: Option<f64>,
    open: Option<bool>,
    password: Secret,
    labels: BTreeMap<String, String>,
    children: Vec<Thing>,
}

gaussdb_runtime::reflect_struct! {
    Thing {
        id: Member::new("id"),
        size: Member::new("size"),
        ratio: Member::new("ratio"),
        open: Member::new("open"),
        password: Member::new("password"),
        labels: Member::new("labels"),
        children: Member::new("children"),
    }
}

struct GetThing;

gaussdb_runtime::reflect_struct! {
    GetThing {}
}

impl Input for GetThing {
    type Output = Thing;
    const OPERATION: &'static Operation = &GET;
}

fuzz_target!(|data: (u16, String, Vec<u8>)| {
    let (status, header, body) = data;
    let answer = HttpResponse::new(status, body).with_header("Retry-After", &header).with_header("Date", &header);
    let config = Config::builder()
        .environment(Environment::fixed([], []))
        .clock(ManualClock::new(SystemTime::UNIX_EPOCH))
        .endpoint("https://demo.test")
        .project_id("p")
        .credentials(Credentials::new("AK", "secret key"))
        .transport(Replay::answers([answer]))
        .build();
    if let Ok(config) = config {
        let client = Client::new(&SERVICE, &config);
        let result = client.send_with_response(&GetThing).now_or_never();
        let _ = format!("{:?}", result.expect("a replay never waits"));
    }
});
