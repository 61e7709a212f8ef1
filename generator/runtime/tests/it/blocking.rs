//! Calls, pages and waits without `async`.

use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Client, Error, HttpResponse, Method};
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

/// Everything that a client can do.
fn everything() {
    let input = ListThings::default();
    let client = over(vec![page(&[1]), page(&[1]), HttpResponse::new(404, "")]);
    assert_eq!(client.send(&input).block().unwrap().things.len(), 1);
    assert_eq!(client.send_with_response(&input).block().unwrap().status, 200);
    assert!(client.call(Method::Get, "/v1/x", None).block().unwrap_err().is_not_found());
    assert!(matches!(client.send(&input).block(), Err(Error::Build(_))));

    let client = over(vec![page(&[1, 2]), page(&[3]), page(&[1, 2]), page(&[3])]);
    let sizes: Result<Vec<_>, _> = client.pages(&input).into_iter().map(|page| page.map(|it| it.items.len())).collect();
    assert_eq!(sizes.unwrap(), [2, 1]);
    let mut ids = Vec::new();
    for item in client.pages(&input).items() {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, ["1", "2", "3"]);
    let mut failing = client.pages(&input).into_iter();
    assert!(matches!(failing.next(), Some(Err(Error::Build(_)))));
    assert!(failing.next().is_none());

    let client = over(vec![page(&[1]), HttpResponse::json(202, &json!({"id": "j1"})), page(&[1])]);
    assert_eq!(client.wait(&input, &READY).block().unwrap().polls, 1);
    let started = client.start(&StartThing).block().unwrap();
    assert_eq!(started.job_id.as_deref(), Some("j1"));
    let shown: Things = started.wait().block().unwrap().output.unwrap();
    assert_eq!(shown.things[0].id, "1");
}

#[test]
fn everything_works_on_a_plain_thread() {
    everything();
}

#[tokio::test]
async fn everything_works_on_a_thread_for_blocking_work() {
    tokio::task::spawn_blocking(everything).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_works_where_a_task_gave_its_thread_away() {
    tokio::task::block_in_place(everything);
    tokio::spawn(async { tokio::task::block_in_place(everything) }).await.unwrap();
}

fn refused() {
    let input = ListThings::default();
    let client = over(vec![]);
    let expected = "`block` inside an asynchronous task, which it would stop; use `.await`, or `spawn_blocking`";
    assert_eq!(client.send(&input).block().unwrap_err().to_string(), expected);
    assert_eq!(client.wait(&input, &READY).block().unwrap_err().to_string(), expected);
    assert_eq!(client.pages(&input).into_iter().next().unwrap().unwrap_err().to_string(), expected);
}

#[tokio::test]
async fn inside_a_task_it_is_an_error_and_no_panic() {
    refused();
    tokio::task::yield_now().await;
    refused();
    tokio::spawn(async { refused() }).await.unwrap();
}

#[tokio::test]
async fn a_job_that_was_not_started_is_an_error_of_the_wait() {
    let client = over(vec![HttpResponse::json(202, &json!({"order_id": "o1"}))]);
    let started = client.start(&StartThing).await.unwrap();
    assert_eq!((started.job_id.as_deref(), started.waits().count()), (None, 0));
    let error = started.wait().await.unwrap_err().to_string();
    assert!(error.contains("no job was started"), "{error}");
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
            scope.spawn(|| assert_eq!(client.send(&ListThings::default()).block().unwrap().things.len(), 1));
        }
    });
    let other = Client::new(&SERVICE, &config);
    elsewhere.block_on(other.send(&ListThings::default())).unwrap();
    assert_eq!(server.requests().len(), 5);
}
