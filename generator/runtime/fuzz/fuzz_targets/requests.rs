//! Any values in path, query and headers: encoding and signing must not panic, and what is sent is what was signed.

#![no_main]

use std::time::SystemTime;

use futures_util::FutureExt;
use gaussdb_runtime::codegen::{Member, Method, Operation, Service};
use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Client, Config, Credentials, Environment, HttpResponse, ManualClock};
use libfuzzer_sys::fuzz_target;

static SERVICE: Service = Service::new("demo", "Demo", &[]);
static GET: Operation = Operation::new(&SERVICE, "getThing", Method::Get, "/v1/{id}");

struct Any {
    id: String,
    q: Vec<String>,
    header: String,
}

gaussdb_runtime::reflect_struct! {
    Any {
        id: Member::path("id"),
        q: Member::query("q"),
        header: Member::header("X-Any"),
    }
}

impl gaussdb_runtime::codegen::Input for Any {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static Operation = &GET;
}

fuzz_target!(|data: (String, Vec<String>, String, String)| {
    let (id, query, header, raw) = data;
    let replay = Replay::answers([HttpResponse::new(200, ""), HttpResponse::new(200, "")]);
    let config = Config::builder()
        .environment(Environment::fixed([], []))
        .clock(ManualClock::new(SystemTime::UNIX_EPOCH))
        .endpoint("https://demo.test")
        .project_id("p")
        .credentials(Credentials::new("AK", "secret key"))
        .transport(replay.clone())
        .build();
    if let Ok(config) = config {
        let client = Client::new(&SERVICE, &config);
        let _ = client.send(&Any { id, q: query, header }).now_or_never();
        let _ = client.call(Method::Get, &raw, None).now_or_never();
        for request in replay.requests() {
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%/:?&=".contains(c);
            assert!(request.url.chars().all(plain), "{}", request.url);
            assert!(!request.url.contains("/../") && !request.url.ends_with("/.."), "{}", request.url);
        }
    }
});
