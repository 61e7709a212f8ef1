//! Paging over replays.

use futures_util::StreamExt;
use gaussdb_runtime::codegen::{Input, Location, Operation, Paged, Pagination, Paging};
use gaussdb_runtime::transport::{Exchange, Replay};
use gaussdb_runtime::{Client, Error, HttpResponse, Method};
use serde_json::{Value, json};

use crate::demo::*;

static LOGS: Operation = Operation::new(&SERVICE, "listLogs", Method::Post, "/v1/{project_id}/logs");

struct ListLogs {
    level: String,
}

gaussdb_runtime::reflect_struct! {
    ListLogs {
        level: Member::new("level"),
    }
}

impl Input for ListLogs {
    type Output = Value;
    const OPERATION: &'static Operation = &LOGS;
}

impl Paged for ListLogs {
    type Item = Value;
    const PAGINATION: &'static Pagination = &Pagination {
        style: Paging::Cursor { parameter: "line", member: "line", limit: Some("limit") },
        location: Location::Body,
        text: true,
        ..Pagination::new("logs.entries")
    };
}

fn things(ids: &[&str]) -> HttpResponse {
    let things: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    HttpResponse::json(200, &json!({"things": things, "count": "3"}))
}

#[tokio::test]
async fn items_stream_over_pages() {
    let replay = Replay::new([
        Exchange::answer(things(&["a", "b"])).to(Method::Get, "/v1/p1/things?limit=2&offset=0"),
        Exchange::answer(things(&["c"])).to(Method::Get, "/v1/p1/things?limit=2&offset=2"),
    ]);
    let config = builder().transport(replay.clone()).build().unwrap();
    let client = Client::new(&SERVICE, &config);
    let items: Vec<_> = client.pages(&ListThings::default()).items().collect().await;
    let ids: Vec<_> = items.into_iter().map(|item| item.unwrap().id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn a_failed_page_ends_the_stream() {
    let broken = HttpResponse::json(200, &json!({"things": [{"id": "a", "size": "big"}]}));
    let (client, _) = client(vec![things(&["a", "b"]), broken]);
    let mut pages = client.pages(&ListThings::default());
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.total), (2, Some(3)));
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains(": things[0].size: expected a whole number, found string"), "{error}");
    assert!(pages.next().await.is_none());
    let error = client.pages(&ListThings::default()).items().try_collect().await.unwrap_err();
    assert!(matches!(error, Error::Build(_)));
}

struct Unclear {
    offset: Option<i64>,
    limit: Option<i64>,
}

gaussdb_runtime::reflect_struct! {
    Unclear {
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl Input for Unclear {
    type Output = Things;
    const OPERATION: &'static Operation = ListThings::OPERATION;
}

impl Paged for Unclear {
    type Item = Thing;
    const PAGINATION: &'static Pagination = &Pagination { total: Some("count"), limit: 2, ..Pagination::new("things") };
}

#[tokio::test]
async fn a_page_that_is_too_large_for_the_service_is_requested_in_small_ones() {
    let refused = HttpResponse::json(400, &json!({"error_code": "DEMO.1", "error_msg": "limit out of range"}));
    let (client, replay) = client(vec![things(&["a", "b"]), refused, things(&["b", "c"]), things(&["c"])]);
    let all = client.pages(&Unclear::default()).items().try_collect().await.unwrap();
    assert_eq!(all.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let queries: Vec<_> = replay.requests().iter().map(|r| r.url.split('?').nth(1).unwrap().to_owned()).collect();
    assert_eq!(queries[..3], ["limit=2&offset=0", "limit=3&offset=0", "limit=2&offset=1"]);
    // A failure with another cause is returned after one more attempt.
    let down = || HttpResponse::json(403, &json!({"error_code": "APIGW.0302", "error_msg": "no"}));
    let (client, replay) = crate::demo::client(vec![things(&["a", "b"]), down(), down()]);
    client.pages(&Unclear::default()).items().try_collect().await.unwrap_err();
    assert_eq!(replay.remaining(), 0);
}

#[tokio::test]
async fn cursors_move_in_the_body() {
    let page = |lines: &[i64]| {
        let entries: Vec<_> = lines.iter().map(|line| json!({"line": line})).collect();
        HttpResponse::json(200, &json!({"logs": {"entries": entries}}))
    };
    let (client, replay) = client(vec![page(&[1, 2]), page(&[3]), page(&[])]);
    let logs = client.pages(&ListLogs { level: "all".to_owned() }).page_size(50).items().try_collect().await.unwrap();
    assert_eq!(logs.len(), 3);
    let bodies: Vec<Value> = replay.requests().iter().map(|r| serde_json::from_slice(&r.body).unwrap()).collect();
    assert_eq!(bodies[0], json!({"level": "all", "limit": "50"}));
    assert_eq!(bodies[2], json!({"level": "all", "limit": "50", "line": "3"}));
}

#[test]
fn an_input_can_be_stored_and_read_back() {
    let input = ListThings { offset: Some(4), limit: None, ids: vec!["a".to_owned(), "b".to_owned()] };
    let stored = serde_json::to_string(&input).unwrap();
    assert_eq!(stored, r#"{"offset":4,"id":["a","b"]}"#);
    assert_eq!(serde_json::from_str::<ListThings>(&stored).unwrap(), input);
}
