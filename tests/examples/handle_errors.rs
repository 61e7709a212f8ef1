//! Errors of a request, and how a program can handle them.
//!
//! ```text
//! cargo run -p gaussdb-tests --example handle_errors
//! ```

mod account;

use account::answer;
use gaussdb_api::dws::types::FullSnapshotSpec;
use gaussdb_api::runtime::transport::Exchange;
use gaussdb_api::runtime::{Method, Sent};
use gaussdb_api::{Error, dws};
use serde_json::json;

const CLUSTER: &str = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let dws = dws::Client::new(&account::config(script()).await?);

    // A required parameter is missing: the error names it, and nothing is sent.
    println!("missing:   {}", advice(dws.get_cluster().send().await.map(drop)));
    // The cluster does not exist.
    println!("unknown:   {}", advice(dws.get_cluster().cluster_id(CLUSTER).send().await.map(drop)));
    // The cluster is busy, even after four attempts.
    let snapshot = FullSnapshotSpec::builder().name("nightly").cluster_id(CLUSTER);
    println!("busy:      {}", advice(dws.create_snapshot_v1().snapshot(snapshot).send().await.map(drop)));
    Ok(())
}

/// A possible decision of a program.
fn advice(result: Result<(), Error>) -> String {
    let Err(error) = result else { return "no error".to_owned() };
    let request = error.request_id().unwrap_or("none");
    match &error {
        Error::Build(failure) => {
            let fields: Vec<_> = failure.violations().iter().map(|violation| violation.path.as_str()).collect();
            format!("set {}", fields.join(", "))
        }
        _ if error.is_not_found() => format!("create it first (request {request})"),
        _ if error.is_busy() || error.is_throttled() => {
            let code = error.code().unwrap_or_default();
            let remedy = dws::errors::lookup(code).map_or("", |known| known.remedy);
            format!("{code}: {remedy}")
        }
        // A request to create something may have succeeded, so it must not be repeated without a check.
        _ if error.sent() != Sent::No => format!("look whether it was done: {error}"),
        _ => format!("try again: {error}"),
    }
}

/// The responses of the service.
fn script() -> Vec<Exchange> {
    let at = |rest: &str| format!("/v1.0/{}/{rest}", account::PROJECT);
    let missing = json!({"error_code": "DWS.3027", "error_msg": "no such cluster", "request_id": "r-1"});
    let busy = json!({"error_code": "DWS.7023", "error_msg": "a task is running"});
    let busy = || answer(Method::Post, &at("snapshots"), 409, busy.clone());
    vec![answer(Method::Get, &at(&format!("clusters/{CLUSTER}")), 404, missing), busy(), busy(), busy(), busy()]
}
