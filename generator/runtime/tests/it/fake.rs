//! A fake service: answers by operation, route and content of the request.

use gaussdb_runtime::testing::{Fake, Rule};
use gaussdb_runtime::transport::{TransportErrorKind, from_fn};
use gaussdb_runtime::{Client, Empty, Error, HttpResponse, Method};
use serde_json::json;

use crate::demo::*;

fn over(fake: &Fake) -> Client {
    Client::new(&SERVICE, &builder().transport(fake.clone()).build().unwrap())
}

fn thing(id: &str) -> Thing {
    Thing { id: id.to_owned(), ..Thing::default() }
}

#[tokio::test]
async fn operations_are_answered_in_any_order_with_their_outputs() {
    let things = Things { things: vec![thing("a"), thing("b")], count: Some(2) };
    let fake = Fake::new()
        .on(Rule::operation::<ListThings>().answer(&things))
        .on(Rule::operation::<CreateThing>().body(json!({"name": "one"})).answer(&thing("new")))
        .on(Rule::operation::<DeleteThing>().path("id", "a b").answer(&Empty))
        .on(Rule::operation::<DeleteThing>().error(404, "DEMO.404", "gone"));
    let client = over(&fake);
    for id in ["a b", "c"] {
        let deleted = client.send(&DeleteThing { id: Some(id.to_owned()) }).await;
        assert_eq!(deleted.is_ok(), id == "a b", "{deleted:?}");
        assert!(deleted.err().is_none_or(|error| error.is_not_found()));
    }
    let created = client.send_with_response(&create()).await.unwrap();
    assert_eq!((created.status, created.output), (202, thing("new")));
    let list = || client.send(&ListThings::default());
    let (one, two) = futures_util::future::join(list(), list()).await;
    assert_eq!((one.unwrap(), two.unwrap()), (things.clone(), things));
    let other = CreateThing { name: Some("two".to_owned()), ..create() };
    let error = client.send(&other).await.unwrap_err();
    let expected = "createThing: no rule of the fake service matches POST /v1/p1/things; its rules are: \
                    GET /v1/{project_id}/things, POST /v1/{project_id}/things, DELETE /v1/{project_id}/things/{id}, \
                    DELETE /v1/{project_id}/things/{id}";
    assert_eq!(error.to_string(), expected);
    assert_eq!((fake.requests().len(), fake.unused().len()), (6, 0));
}

#[tokio::test]
async fn answers_of_one_rule_follow_each_other_and_the_last_one_stays() {
    let page = |ids: &[&str]| Things { things: ids.iter().map(|id| thing(id)).collect(), count: Some(3) };
    let list = Rule::operation::<ListThings>;
    let fake = Fake::new()
        .on(list().query("offset", "0").answer(&page(&["a", "b"])))
        .on(list().query("offset", "2").fail(TransportErrorKind::Connect).answer(&page(&["c"])))
        .on(Rule::route(Method::Get, "/v1/{project_id}/export").json(200, &json!({})).json(404, &json!({})));
    let client = over(&fake);
    let all = client.pages(&ListThings::default()).items().try_collect().await.unwrap();
    assert_eq!(all, [thing("a"), thing("b"), thing("c")]);
    assert_eq!(fake.unused(), ["GET /v1/{project_id}/export"]);
    client.send(&ExportThings).await.unwrap();
    for _ in 0..2 {
        assert_eq!(client.send(&ExportThings).await.unwrap_err().status(), Some(404));
    }
}

#[tokio::test]
async fn what_a_rule_wants_must_be_in_the_request() {
    let cases = [
        ("/v1/{a}/b", "/v1/p1/b", true),
        ("/v1/{a}/b", "/prefix/v1/p1/b", true),
        ("/v1/{a}/b", "/v1/p1/c", false),
        ("/v1/{a}/b", "/p1/b", false),
        ("/v1/b c", "/v1/b c", true),
    ];
    for (template, path, matches) in cases {
        let fake = Fake::new().on(Rule::route(Method::Get, template).json(200, &json!({})));
        assert_eq!(over(&fake).call(Method::Get, path, None).await.is_ok(), matches, "{template} {path}");
    }
    let bodies = [
        (json!({"a": {"b": 1}}), json!({"a": {"b": 1, "c": 2}, "d": 3}), true),
        (json!({"a": {"b": 1}}), json!({"a": {"b": 2}}), false),
        (json!({"a": [{"b": 1}]}), json!({"a": [{"b": 1, "c": 2}]}), true),
        (json!({"a": [{"b": 1}]}), json!({"a": [{"b": 1}, {"b": 1}]}), false),
    ];
    for (wanted, sent, matches) in bodies {
        let fake = Fake::new().on(Rule::route(Method::Post, "/x").body(wanted.clone()).json(200, &json!({})));
        assert_eq!(over(&fake).call(Method::Post, "/x", Some(&sent)).await.is_ok(), matches, "{wanted} {sent}");
    }
    let error = over(&Fake::new().on(Rule::route(Method::Get, "/x"))).call(Method::Get, "/x", None).await.unwrap_err();
    assert_eq!(error.to_string(), "GET /x: the rule GET /x of the fake service has no answer");
    assert!(matches!(error, Error::Build(_)));
}

#[tokio::test]
async fn a_closure_is_a_transport() {
    let transport = from_fn(|request| {
        let count = request.query().len();
        Ok(HttpResponse::json(200, &json!({"things": [], "count": count})))
    });
    let client = Client::new(&SERVICE, &builder().transport(transport).build().unwrap());
    let input = ListThings { offset: Some(1), limit: Some(2), ids: vec!["a".to_owned()] };
    assert_eq!(client.send(&input).await.unwrap().count, Some(3));
}
