//! Where calls go and on whose behalf, over replays: endpoints, projects, what is missing.

use gaussdb_runtime::transport::{Exchange, Replay, TransportErrorKind};
use gaussdb_runtime::{Client, Credentials, Environment, Error, HttpResponse, Method};
use serde_json::json;

use crate::demo::*;

#[tokio::test]
async fn the_project_id_is_looked_up_once_when_the_path_needs_it() {
    let projects = Exchange::answer(ok(&json!({"projects": [{"id": "p7"}]})));
    let good = || Exchange::answer(ok(&json!({})));
    let replay = Replay::new([good(), projects.to(Method::Get, "/v3/projects?name=cn-north-4"), good(), good()]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([("HUAWEICLOUD_SDK_REGION", "cn-north-4")], []))
        .credentials(Credentials::new("AK", "SK"))
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    client.call(Method::Get, "/v1/without", None).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    assert!(replay.requests()[3].url.contains("/v1/p7/things"));
}

#[tokio::test]
async fn a_configuration_becomes_a_builder_again_with_everything_that_it_had() {
    let replay = Replay::answers([ok(&json!({})), ok(&json!({}))]);
    let here = builder().transport(replay.clone()).application("sweeper").build().unwrap();
    let there = here.to_builder().region("eu-1").project_id("p2").endpoint("https://eu.test").build().unwrap();
    assert_eq!((here.region(), there.region()), (Some("cn-north-4"), Some("eu-1")));
    for config in [&here, &there] {
        Client::new(&SERVICE, config).send(&ListThings::default()).await.unwrap();
    }
    let requests = replay.requests();
    assert!(requests[0].url.starts_with("https://demo.cn-north-4.test/v1/p1/"), "{}", requests[0].url);
    assert!(requests[1].url.starts_with("https://eu.test/v1/p2/"), "{}", requests[1].url);
    for request in requests {
        assert!(request.headers.get("User-Agent").unwrap().ends_with(" sweeper"));
        assert!(request.headers.get("Authorization").unwrap().contains("Access=AK"));
    }
}

#[tokio::test]
async fn what_is_not_configured_is_an_error_before_anything_is_sent() {
    let replay = Replay::default();
    let bare = || {
        gaussdb_runtime::Config::builder()
            .environment(Environment::fixed([], []))
            .credentials(Credentials::new("AK", "SK"))
            .transport(replay.clone())
    };
    let cases = [
        (bare().endpoint("https://demo.test"), "no project id: no region is configured: set `project_id` or `region`"),
        (bare().project_id("p"), "no region is configured: set `region` or `endpoint`"),
        (bare().project_id("p").region("cn-nort-4"), "nearest names are cn-north-4"),
        (bare().project_id("p").endpoint("ftp://x"), "is neither https nor http"),
    ];
    for (builder, expected) in cases {
        let client = Client::new(&SERVICE, &builder.build().unwrap());
        let error = client.send(&ListThings::default()).await.unwrap_err();
        assert!(matches!(error, Error::Build(_)) && error.to_string().contains(expected), "{error}");
    }
    // A bad parameter and an unknown region are reported before the lookup of the project id.
    let looking = Client::new(&SERVICE, &bare().region("cn-north-4").build().unwrap());
    let error = looking.send(&DeleteThing { id: Some("..".into()) }).await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
    let nowhere = Client::new(&SERVICE, &bare().region("mars-1").build().unwrap());
    assert!(nowhere.send(&ListThings::default()).await.unwrap_err().to_string().contains("mars-1"));
    let none = bare().project_id("p").credentials(gaussdb_runtime::credentials::Chain::empty());
    let error = none.build().unwrap().check().await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)));
    assert!(replay.requests().is_empty());
}

#[tokio::test]
async fn the_next_endpoint_is_tried_when_a_name_is_unknown() {
    let variables = [("HUAWEICLOUD_SDK_REGION_DEMO_CN_NORTH_4", "https://a.test,https://b.test")];
    let replay = Replay::new([wire(TransportErrorKind::Resolve), Exchange::answer(HttpResponse::new(202, "{}"))]);
    let config = builder().environment(Environment::fixed(variables, [])).transport(replay.clone());
    Client::new(&SERVICE, &config.build().unwrap()).send(&create()).await.unwrap();
    assert!(replay.requests()[1].url.starts_with("https://b.test/"));
}

#[tokio::test]
async fn credentials_bring_their_identity_service_and_account() {
    let projects = Exchange::answer(ok(&json!({"projects": [{"id": "p7"}]})));
    let good = || Exchange::answer(ok(&json!({})));
    let profile = "[basic]\nak=AK\nsk=SK\ndomain_id=d1\niam_endpoint=https://iam.mine";
    let files = [("/h/.huaweicloud/credentials", profile)];
    let replay = Replay::new([good(), projects, good(), good()]);
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([("HOME", "/h")], files))
        .region("cn-north-4")
        .transport(replay.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    client.call(Method::Get, "/v1/without", None).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    client.call(Method::Get, "/v3/{domain_id}/x", None).await.unwrap();
    let requests = replay.requests();
    let scope = |n: usize| (requests[n].headers.get("X-Project-Id"), requests[n].headers.get("X-Domain-Id"));
    assert_eq!(scope(0), (None, Some("d1")));
    assert!(requests[1].url.starts_with("https://iam.mine/v3/projects?"), "{}", requests[1].url);
    assert_eq!(scope(2), (Some("p7"), None));
    assert_eq!(scope(3), (None, Some("d1")));
    assert!(requests[3].url.ends_with("/v3/d1/x"));
    assert!(requests[3].headers.get("Authorization").unwrap().contains(";x-domain-id;"));
    // An account that is not configured is an error before anything is sent.
    let (client, replay) = crate::demo::client(vec![]);
    let error = client.call(Method::Get, "/v3/{domain_id}/x", None).await.unwrap_err();
    assert!(error.is_invalid() && replay.requests().is_empty(), "{error}");
}

#[tokio::test]
async fn calls_are_signed_as_configured_and_the_lookup_never_by_a_derived_key() {
    let projects = ok(&json!({"projects": [{"id": "p7"}]}));
    let replay = Replay::answers([projects, ok(&json!({}))]);
    let derived =
        gaussdb_runtime::signing::Algorithm::Derived { region: "cn-north-4".to_owned(), service: "demo".to_owned() };
    let config = gaussdb_runtime::Config::builder()
        .environment(Environment::fixed([], []))
        .region("cn-north-4")
        .clock(gaussdb_runtime::ManualClock::new(now()))
        .credentials(Credentials::new("AK", "SK"))
        .signing(derived)
        .transport(replay.clone());
    Client::new(&SERVICE, &config.build().unwrap()).send(&ListThings::default()).await.unwrap();
    let requests = replay.requests();
    let authorization = |n: usize| requests[n].headers.get("Authorization").unwrap();
    assert!(authorization(0).starts_with("SDK-HMAC-SHA256 Access=AK,"), "{}", authorization(0));
    let expected = "V11-HMAC-SHA256 Credential=AK/20260102/cn-north-4/demo,";
    assert!(authorization(1).starts_with(expected), "{}", authorization(1));
}

#[tokio::test]
async fn the_most_specific_endpoint_is_used() {
    let variables = [("HUAWEICLOUD_SDK_REGION_DEMO_CN_NORTH_4", "https://variable.test")];
    let plain = || builder().environment(Environment::fixed([], []));
    let cases = [
        (plain(), "https://demo.cn-north-4.test/"),
        (plain().environment(Environment::fixed(variables, [])), "https://variable.test/"),
        (plain().environment(Environment::fixed(variables, [])).endpoint("all.test/base/"), "https://all.test/base/"),
        (plain().endpoint_of("demo", "http://one.test:8080").endpoint("all.test"), "http://one.test:8080/"),
        (plain().endpoint_of("other", "other.test").endpoint("all.test"), "https://all.test/"),
    ];
    for (builder, expected) in cases {
        let replay = Replay::answers([ok(&json!({}))]);
        let config = builder.transport(replay.clone()).build().unwrap();
        Client::new(&SERVICE, &config).send(&ListThings::default()).await.unwrap();
        let url = &replay.requests()[0].url;
        assert_eq!(*url, format!("{expected}v1/p1/things"));
    }
}
