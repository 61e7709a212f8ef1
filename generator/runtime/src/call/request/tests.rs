use super::*;
use crate::data::reflect::Location;
use crate::description::operation::Service;
use crate::http::message::Method;

static SERVICE: Service = Service::new("demo", "Demo", &[]);
static GET: Operation = Operation::new(&SERVICE, "getThing", Method::Get, "/v1/{project_id}/things/{id}");

fn of(project_id: &str) -> Scope {
    Scope { project_id: Some(project_id.to_owned()), domain_id: None }
}

fn problems(request: Request, project_id: Option<&str>) -> Vec<String> {
    let error = request.resolve(&project_id.map(of).unwrap_or_default()).err().unwrap();
    error.iter().map(ToString::to_string).collect()
}

#[test]
fn fills_and_encodes_the_path() {
    let request = Request::new(&GET).path("id", "a/b c");
    assert!(request.needs_project_id());
    assert_eq!(request.resolve(&of("p")).unwrap().path, "/v1/p/things/a%2Fb%20c");
}

#[test]
fn an_explicit_project_id_wins() {
    let request = Request::new(&GET).path("project_id", &Some("mine")).path("id", &7);
    assert!(!request.needs_project_id());
    assert_eq!(request.resolve(&of("p")).unwrap().path, "/v1/mine/things/7");
}

#[test]
fn everything_missing_is_listed_at_once() {
    let request = Request::new(&GET).path("id", &None::<String>);
    assert_eq!(problems(request, None), ["project_id: is required", "id: is required"]);
}

#[test]
fn segments_that_would_be_folded_are_refused() {
    for bad in ["", ".", "..", "a/../b"] {
        let found = problems(Request::new(&GET).path("id", bad), Some("p"));
        assert!(found[0].starts_with("id: must not be"), "{found:?}");
    }
}

#[test]
fn query_values_become_text() {
    let request = Request::new(&GET)
        .path("id", "x")
        .query("limit", &10)
        .query("all", &true)
        .query("none", &None::<i64>)
        .query("ids", &["b", "a"]);
    let query = request.resolve(&of("p")).unwrap().query;
    assert_eq!(encoding::query_string(&query), "all=true&ids=a&ids=b&limit=10");
}

#[test]
fn what_cannot_be_encoded_is_a_problem_not_a_panic() {
    let request = Request::new(&GET)
        .path("id", &serde_json::json!({"a": 1}))
        .query("filter", &serde_json::json!([{"a": 1}]))
        .header("X-Language", "en\r\nX-Evil: 1");
    let found = problems(request, Some("p"));
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn a_raw_path_is_made_canonical_and_checked() {
    let resolve = |path| Request::raw(path, None).resolve(&of("p")).map(|r| (r.path, r.query.len()));
    assert_eq!(resolve("v1/{project_id}/a b/%e4%b8%ad?x=1&y=%20").unwrap(), ("/v1/p/a%20b/%E4%B8%AD".to_owned(), 2));
    for bad in ["/v1/../x", "/v1/%2e%2e/x", "/v1//x", ""] {
        assert!(resolve(bad).is_err(), "{bad}");
    }
}

#[test]
fn parameters_can_be_replaced_in_query_and_body() {
    let mut request =
        Request::new(&GET).path("id", "x").query("offset", &5).json(&serde_json::json!({"limit": 1, "a": 2}));
    request.set_parameter(Location::Query, "offset", Some(7.into()), false);
    request.set_parameter(Location::Body, "limit", Some(9.into()), true);
    request.set_parameter(Location::Body, "a", None, true);
    let resolved = request.resolve(&of("p")).unwrap();
    assert_eq!(resolved.query, [("offset".to_owned(), "7".to_owned())]);
    assert_eq!(resolved.body, b"{\"limit\":\"9\"}");
}

#[test]
fn every_request_has_a_content_type_and_a_body_its_character_set() {
    let without = Request::new(&GET).path("id", "x").resolve(&of("p")).unwrap();
    assert_eq!(without.headers.get("content-type"), Some("application/json"));
    let request = Request::new(&GET).path("id", "x").json(&serde_json::json!({"é": 1}));
    let resolved = request.resolve(&of("p")).unwrap();
    assert_eq!(resolved.headers.get("content-type"), Some("application/json;charset=UTF-8"));
    assert_eq!(resolved.body, "{\"é\":1}".as_bytes());
}

#[test]
fn a_domain_id_is_filled_in_where_it_is_known() {
    let request = || Request::raw("/v3/{domain_id}/x", None);
    assert!(request().is_of_domain() && !Request::new(&GET).is_of_domain());
    let known = Scope { domain_id: Some("d".to_owned()), ..Scope::default() };
    assert_eq!(request().resolve(&known).unwrap().path, "/v3/d/x");
    assert_eq!(problems(request(), Some("p")), ["domain_id: is required"]);
}

#[test]
fn values_are_not_shown() {
    let request = Request::new(&GET)
        .path("project_id", "hunter2")
        .path("id", "hunter2")
        .query("token", "hunter2")
        .header("X-Auth-Token", "hunter2")
        .json(&serde_json::json!({"pwd": "hunter2"}));
    let shown = format!("{request:?}");
    assert!(shown.contains("/v1/{project_id}/things/{id}") && shown.contains("token"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}
