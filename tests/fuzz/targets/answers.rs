//! Answers of a service: errors, codes inside a success, and members of any type.

use std::collections::BTreeMap;

use futures_util::FutureExt;
use gaussdb_api::{dws, gaussdb_mysql};
use gaussdb_runtime::codegen::{ConstDefault, Decode, Input, Operation, Service, SuccessWhen};
use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Client, Decoding, HttpResponse, Method, Secret, decode_slice};

use super::{config, parts};
use crate::published;

static SERVICE: Service = Service::new("demo", "Demo", &[]);
static GET: Operation = Operation {
    success_when: Some(&SuccessWhen { message: Some("result.text"), ..SuccessWhen::new("result.code", &["0"]) }),
    ..Operation::new(&SERVICE, "getThing", Method::Get, "/thing")
};

/// A member of each kind.
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

/// Status, header and body as a service sends them: the call ends, nothing is repeated for ever, and an error can be
/// shown. The body is read as some large types as well; it fits or the error says why.
pub fn run(input: &[u8]) {
    let [status, header, body] = parts(input);
    let status = std::str::from_utf8(status).ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let header = String::from_utf8_lossy(header);
    let answer = HttpResponse::new(status, body).with_header("Retry-After", &header).with_header("Date", &header);
    let client = Client::new(&SERVICE, &config(Replay::answers([answer])));
    match client.send_with_response(&GetThing).now_or_never().expect("a replay never waits") {
        Ok(response) => assert!(!format!("{response:?}").is_empty()),
        Err(error) => assert!(!error.to_string().is_empty() && !format!("{error:?}").is_empty()),
    }
    read::<Output<dws::operations::ListClustersInput>>(body);
    read::<Output<dws::operations::GetClusterInput>>(body);
    read::<Output<dws::operations::ListQueriesInput>>(body);
    read::<Output<gaussdb_mysql::operations::ListInstancesInput>>(body);
    read::<Output<gaussdb_mysql::operations::GetJobInput>>(body);
}

/// The type of an operation's answer.
type Output<I> = <I as Input>::Output;

/// What is read leniently is read from the same text with the same members again.
fn read<T: Decode + ConstDefault + serde::Serialize>(body: &[u8]) {
    let Ok((typed, _)) = decode_slice::<T>(body, Decoding::Lenient) else { return };
    let text = serde_json::to_vec(&typed).expect("a value that was read can be written");
    let (again, unknown) = decode_slice::<T>(&text, Decoding::Strict).expect("what was written can be read");
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(serde_json::to_vec(&again).ok(), Some(text));
}

/// The published examples of all answers, failures too.
pub fn seeds() -> Vec<Vec<u8>> {
    let mut out: Vec<Vec<u8>> = Vec::new();
    for (_, operation) in published::operations() {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let example = &response["content"]["application/json"]["example"];
            if !example.is_null() {
                out.push(format!("{status}\n\n2\n\n{example}").into_bytes());
            }
        }
    }
    let failure = r#"{"error_code":"DEMO.1","error_msg":"no"}"#;
    let inside = r#"{"result":{"code":"7","text":"no"},"id":"1","children":[{"id":2}]}"#;
    out.extend(
        [(429, failure), (503, "<html>"), (401, failure), (200, inside)]
            .map(|(status, body)| format!("{status}\n\nFri, 27 Nov 2026 08:00:00 GMT\n\n{body}").into_bytes()),
    );
    out
}
