//! The blocking client.

use gaussdb_runtime::blocking::Client;
use gaussdb_runtime::generated::{Condition, Waiter};
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
    assert!(matches!(client.respond(&input), Err(Error::Build(_))));
}

#[tokio::test]
async fn inside_an_asynchronous_program_it_is_an_error_and_no_panic() {
    let client = over(vec![]);
    let input = ListThings::default();
    assert!(client.send(&input).unwrap_err().to_string().contains("asynchronous program"));
    let waited = client.wait(client.inner().wait(&input, &READY));
    assert!(matches!(waited, Err(WaitError::Poll(_))));
}
