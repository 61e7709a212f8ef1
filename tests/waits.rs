//! Our waiters compared with the vendor's Terraform provider: the same responses lead to the same result, or a reason
//! is given.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, SystemTime};

use gaussdb_api::runtime::codegen::Known;
use gaussdb_api::runtime::transport::Replay;
use gaussdb_api::runtime::{Client, Config, Credentials, HttpResponse, ManualClock, StoredWait};
use gaussdb_api::{dws, gaussdb_mysql};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wait {
    wait: String,
    source: String,
    /// Service and name of our waiter.
    waiter: String,
    #[serde(default)]
    input: BTreeMap<String, String>,
    #[serde(default)]
    query: BTreeMap<String, String>,
    select: Option<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    answers: Vec<Value>,
    provider: End,
    ours: Option<End>,
    because: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum End {
    Success,
    Error,
    Pending,
}

fn waits() -> Vec<Wait> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/waits.yaml");
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn known(service: &str) -> &'static [Known] {
    match service {
        "dws" => dws::waiters::ALL,
        _ => gaussdb_mysql::waiters::ALL,
    }
}

fn response(answer: &Value) -> HttpResponse {
    match answer.get("error") {
        Some(code) => {
            let status = answer["status"].as_u64().unwrap().try_into().unwrap();
            HttpResponse::json(status, &json!({ "error_code": code, "error_msg": "x" }))
        }
        None => HttpResponse::json(200, answer),
    }
}

/// The result of our waiter for these responses; the last one is repeated for an hour.
async fn end(wait: &Wait, answers: &[Value]) -> End {
    let (service, name) = wait.waiter.split_once(' ').unwrap();
    let known = known(service);
    let found = known.iter().find(|it| it.waiter.name == name).unwrap_or_else(|| panic!("{}", wait.waiter));
    let last = std::iter::repeat_n(answers.last().unwrap(), 2000);
    let replay = Replay::answers(answers.iter().chain(last).map(response));
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045);
    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(Credentials::new("key", "secret"))
        .transport(replay)
        .clock(ManualClock::new(now));
    let client = Client::new(found.operation.service, &config.build().unwrap());
    let stored: StoredWait = serde_json::from_value(json!({
        "service": service, "waiter": name, "operation": found.operation.id, "path": wait.input,
        "query": wait.query.iter().collect::<Vec<_>>(), "select": wait.select,
        "began": "2026-01-02T03:04:05Z", "until": "2026-01-02T04:04:05Z",
    }))
    .unwrap();
    match client.resume_wait(&stored, known).unwrap().await {
        Ok(_) => End::Success,
        Err(error) if error.is_timeout() => End::Pending,
        Err(_) => End::Error,
    }
}

#[tokio::test]
async fn waits_end_as_those_of_the_provider_do_or_say_why_not() {
    let mut wrong = Vec::new();
    for wait in waits() {
        for case in &wait.cases {
            let found = end(&wait, &case.answers).await;
            let about = format!("{} ({}), {}", wait.wait, wait.source, json!(case.answers));
            if found != case.ours.unwrap_or(case.provider) {
                wrong.push(format!("{about}: {found:?}"));
            }
            if case.ours.is_some_and(|ours| ours == case.provider) || case.ours.is_some() != case.because.is_some() {
                wrong.push(format!("{about}: a reason goes with a difference, and with nothing else"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The service is "busy" for a moment after the last operation, so the request is retried although it is a POST.
#[tokio::test]
async fn a_load_balancer_that_cannot_be_bound_yet_is_bound_later() {
    let busy = json!({ "error_code": "DWS.7023", "error_msg": "x" });
    let replay = Replay::answers([
        HttpResponse::json(403, &busy),
        HttpResponse::json(403, &busy),
        HttpResponse::json(200, &json!({ "job_id": "j1" })),
    ]);
    let config = Config::builder()
        .region("cn-north-4")
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(Credentials::new("key", "secret"))
        .transport(replay.clone())
        .clock(ManualClock::new(SystemTime::now()));
    let client = dws::Client::new(&config.build().unwrap());
    let call = client.bind_elb().cluster_id("c1").elb_id("e1");
    assert_eq!(call.send().await.unwrap().job_id.as_deref(), Some("j1"));
    assert_eq!(replay.requests().len(), 3);
}
