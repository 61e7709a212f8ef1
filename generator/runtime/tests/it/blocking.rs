//! The blocking client.

use gaussdb_runtime::blocking::Client;
use gaussdb_runtime::codegen::{Condition, Input, Job, Waiter};
use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Error, HttpResponse, Method, WaitError};
use serde_json::json;

use crate::demo::*;

fn over(answers: Vec<HttpResponse>) -> Client {
    let config = builder().transport(Replay::answers(answers)).build().unwrap();
    Client::new(&SERVICE, &config)
}

fn page(ids: &[i64]) -> HttpResponse {
    let things: Vec<_> = ids.iter().map(|id| json!({"id": id, "state": "READY"})).collect();
    HttpResponse::json(200, &json!({"things": things, "count": 3}))
}

static READY: Waiter =
    Waiter { success: &[&[Condition { path: "things[].state", values: &["READY"] }]], ..Waiter::new("ready") };

#[test]
fn calls_pages_and_waits() {
    let client = over(vec![page(&[1]), HttpResponse::new(404, ""), page(&[1, 2]), page(&[3]), page(&[1])]);
    let input = ListThings::default();
    assert_eq!(client.send(&input).unwrap().things.len(), 1);
    assert!(client.call(Method::Get, "/v1/x", None).unwrap_err().is_not_found());
    let ids: Result<Vec<_>, _> = client.pages(&input).items().map(|item| item.map(|i| i.id)).collect();
    assert_eq!(ids.unwrap(), ["1", "2", "3"]);
    let waited = client.wait(client.inner().wait(&input, &READY)).unwrap();
    assert_eq!(waited.polls, 1);
    assert!(matches!(client.send_with_response(&input), Err(Error::Build(_))));
}

#[tokio::test]
async fn inside_an_asynchronous_program_it_is_an_error_and_no_panic() {
    let client = over(vec![]);
    let input = ListThings::default();
    assert!(client.send(&input).unwrap_err().to_string().contains("asynchronous program"));
    let waited = client.wait(client.inner().wait(&input, &READY));
    assert!(matches!(waited, Err(WaitError::Poll(_))));
    let there = tokio::task::spawn_blocking(move || client.send(&ListThings::default()).unwrap_err());
    assert!(there.await.unwrap().to_string().contains("asynchronous program"));
}

#[test]
fn a_call_of_the_asynchronous_client_can_be_waited_for() {
    let client = over(vec![page(&[1]), page(&[1, 2])]);
    let input = ListThings::default();
    assert_eq!(client.inner().send(&input).wait().unwrap().things.len(), 1);
    assert_eq!(client.inner().send_with_response(&input).wait().unwrap().status, 200);
}

#[test]
fn jobs_are_started_and_waited_for() {
    static DONE: Waiter =
        Waiter { success: &[&[Condition { path: "things[].state", values: &["READY"] }]], ..Waiter::new("job") };
    static JOB: Job = Job { id: "id", poll: ListThings::OPERATION, parameter: "job", in_path: false, waiter: &DONE };
    let started = HttpResponse::json(202, &json!({"id": "j1"}));
    let client = over(vec![started, page(&[1])]);
    let started = client.start(&create(), &JOB).unwrap();
    assert_eq!(started.job_id.as_deref(), Some("j1"));
    assert_eq!(client.wait(started.wait().unwrap()).unwrap().polls, 1);
}

/// Over real HTTP, from several threads, with a configuration that an asynchronous client shares.
#[cfg(feature = "http")]
#[test]
fn it_works_over_http_outside_of_any_runtime() {
    use crate::server::{Server, good, to};
    let elsewhere = tokio::runtime::Runtime::new().unwrap();
    let server = elsewhere.block_on(Server::start((0..9).map(|_| good())));
    let config = to(&server.url()).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(client.send(&ListThings::default()).unwrap().things.len(), 1));
        }
    });
    let other = gaussdb_runtime::Client::new(&SERVICE, &config);
    elsewhere.block_on(other.send(&ListThings::default())).unwrap();
    assert_eq!(server.requests().len(), 5);
}
