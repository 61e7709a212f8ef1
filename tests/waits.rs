//! Our waiters compared with the vendor's Terraform provider: the same responses lead to the same result, or a reason
//! is given. And every waiter with each of its states.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, SystemTime};

use gaussdb_api::runtime::codegen::Known;
use gaussdb_api::runtime::transport::Replay;
use gaussdb_api::runtime::{Client, Config, Credentials, HttpResponse, ManualClock, StoredWait};
use gaussdb_api::{dws, gaussdb_mysql};
use gaussdb_extensions::{Elements, Gone, StateCondition, Step, Waiter};
use gaussdb_tests::sample_value::Description;
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

/// A value that a condition takes: a pattern with its star filled; none if the member is absent.
fn example_of(pattern: &str) -> Option<String> {
    (!pattern.is_empty()).then(|| pattern.replace('*', "X"))
}

/// Sets a path, with the objects and lists on the way to it.
fn put(value: &mut Value, steps: &[Step], new: &Value) {
    let Some((step, rest)) = steps.split_first() else {
        *value = new.clone();
        return;
    };
    let member = if step.name.is_empty() { value } else { &mut value[step.name.as_str()] };
    let Some(elements) = &step.elements else { return put(member, rest, new) };
    let position = if let Elements::At(position) = elements { *position } else { 0 };
    let mut list = member.as_array().cloned().unwrap_or_default();
    list.resize(list.len().max(position + 1), json!({}));
    let mut names = |member: &[String], value: &str| {
        let steps: Vec<Step> = member.iter().map(|name| Step { name: name.clone(), elements: None }).collect();
        put(&mut list[position], &steps, &json!(value));
    };
    match elements {
        Elements::Selected(member) => names(member, SELECTED),
        Elements::With(member, value) => names(member, value),
        Elements::All | Elements::At(_) => {}
    }
    put(&mut list[position], rest, new);
    *member = list.into();
}

const SELECTED: &str = "selected";

/// An answer for which all conditions of a rule are true, the value of one of them chosen by its number.
fn answer_of(rule: &[StateCondition], choice: usize) -> Value {
    let mut answer = json!({});
    for condition in rule {
        if let Some(value) = example_of(&condition.values[choice % condition.values.len()]) {
            put(&mut answer, condition.path.steps(), &json!(value));
        }
    }
    answer
}

/// The answer of a rule in which everything is there whose absence would be a success, if the rule does not say otherwise.
fn with_what_must_be_gone(waiter: &Waiter, rule: &[StateCondition], mut answer: Value) -> Value {
    let absent = |condition: &&StateCondition| condition.values.iter().all(String::is_empty);
    let free = |condition: &&StateCondition| rule.iter().all(|it| it.path != condition.path);
    for condition in waiter.success.iter().flatten().filter(absent).filter(free) {
        if condition.path.values(&answer, Some(SELECTED)).is_empty() {
            put(&mut answer, condition.path.steps(), &json!("still-there"));
        }
    }
    answer
}

/// The sequences of answers of a waiter, each with its end: every value of every rule, a state that is not known, and
/// "not found".
fn sequences(waiter: &Waiter) -> Vec<(Vec<Value>, End)> {
    let values = |rule: &[StateCondition]| rule.iter().map(|condition| condition.values.len()).max().unwrap_or(1);
    let all = |rules: &[Vec<StateCondition>], succeeds: bool| -> Vec<Value> {
        let there = |rule: &[StateCondition], answer| {
            if succeeds { answer } else { with_what_must_be_gone(waiter, rule, answer) }
        };
        let answers = |rule: &Vec<StateCondition>| -> Vec<Value> {
            (0..values(rule)).map(|choice| there(rule, answer_of(rule, choice))).collect()
        };
        rules.iter().flat_map(answers).collect()
    };
    let before: Vec<Value> = all(&waiter.going_on, false).into_iter().take(1).collect();
    let after = |answer: Value| before.iter().cloned().chain([answer]).collect::<Vec<Value>>();
    let mut out: Vec<(Vec<Value>, End)> = Vec::new();
    out.extend(all(&waiter.success, true).into_iter().map(|answer| (after(answer), End::Success)));
    out.extend(all(&waiter.failure, false).into_iter().map(|answer| (after(answer), End::Error)));
    out.extend(all(&waiter.going_on, false).into_iter().map(|answer| (vec![answer], End::Pending)));
    let mut unknown = json!({});
    for condition in waiter.rules().flatten() {
        put(&mut unknown, condition.path.steps(), &json!("UNHEARD-OF"));
    }
    // Some waits go on with any state.
    let any = |rule: &Vec<StateCondition>| rule.iter().all(|condition| condition.values.iter().any(|it| it == "*"));
    let end = if waiter.going_on.iter().any(any) { End::Pending } else { End::Error };
    out.push((after(unknown), end));
    let gone = if waiter.gone == Gone::Success { End::Success } else { End::Error };
    out.push((after(json!({ "error": "APIGW.0404", "status": 404 })), gone));
    out
}

#[tokio::test]
async fn every_waiter_ends_as_each_of_its_states_says() {
    let (mut count, mut wrong) = (0, Vec::new());
    for service in gaussdb_tests::services() {
        let description = Description::of(service);
        for (_, operation) in description.operations() {
            let waiters = operation["x-waiters"].as_array().into_iter().flatten();
            for waiter in waiters.map(|waiter| gaussdb_extensions::read::<Waiter>(waiter).unwrap()) {
                let parameters: Vec<Value> = operation["parameters"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|it| description.resolve(it))
                    .collect();
                let named = |place: &str, wanted: &dyn Fn(&str) -> bool| -> BTreeMap<String, String> {
                    let all = parameters.iter().filter(|it| it["in"] == place);
                    let names = all.filter_map(|it| it["name"].as_str()).filter(|name| wanted(name));
                    names.map(|name| (name.to_owned(), "c1".to_owned())).collect()
                };
                let wait = Wait {
                    wait: String::new(),
                    source: String::new(),
                    waiter: format!("{service} {}", waiter.name),
                    input: named("path", &|name| name != "project_id"),
                    query: named("query", &|name| waiter.parameters.iter().any(|it| it == name)),
                    select: waiter.paths().any(|path| path.selector().is_some()).then(|| SELECTED.to_owned()),
                    cases: Vec::new(),
                };
                count += 1;
                for (answers, expected) in sequences(&waiter) {
                    let found = end(&wait, &answers).await;
                    if found != expected {
                        wrong.push(format!("{}: {} ends as {found:?}, not {expected:?}", wait.waiter, json!(answers)));
                    }
                }
            }
        }
    }
    assert!(count > 20, "{count} waiters");
    assert!(wrong.is_empty(), "{} of {count} waiters:\n{}", wrong.len(), wrong.join("\n"));
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
