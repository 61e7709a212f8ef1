use super::*;
use crate::description::codes::{ErrorCode, SuccessWhen};
use crate::http::message::Method;
use serde_json::json;

static SERVICE: Service = Service {
    errors: &[ErrorCode::new("DWS.5", Some(ErrorKind::Quota), "The quota is used up.", "Ask for more.")],
    ..Service::new("dws", "DWS", &[])
};
static OPERATION: Operation = Operation {
    success_when: Some(&SuccessWhen {
        kinds: &[("8", ErrorKind::NotFound)],
        statuses: &[500],
        message: Some("result.text"),
        ..SuccessWhen::new("result.code", &["0", "DWS.0000"])
    }),
    ..Operation::new(&SERVICE, "listThings", Method::Get, "/things")
};

fn error(answer: HttpResponse, secrets: &[&str]) -> ServiceError {
    let secrets: Vec<_> = secrets.iter().map(|&s| s.to_owned()).collect();
    ServiceError::new(&SERVICE, "listThings".into(), answer, &secrets)
}

#[test]
fn an_error_is_one_line() {
    let body = json!({"error_code": "DWS.5", "error_msg": "too\nmany"});
    let error = error(HttpResponse::json(403, &body).with_header("X-Request-Id", "r1"), &[]);
    assert_eq!(error.to_string(), "listThings: HTTP 403 DWS.5: too many (request id r1)");
    assert!(format!("{error:#}").ends_with("\nmeaning: The quota is used up.\nremedy: Ask for more."));
    assert_eq!(error.kind(), Some(ErrorKind::Quota));
    assert_eq!(error.meaning(), Some("The quota is used up."));
    assert_eq!(error.remedy(), Some("Ask for more."));
}

#[test]
fn the_request_id_comes_from_the_body_when_no_header_has_it() {
    let found = error(HttpResponse::json(401, &json!({"request_id": "r2", "error_msg": "x"})), &[]);
    assert_eq!(found.request_id(), Some("r2"));
}

#[test]
fn a_redirect_is_no_success() {
    let found = error(HttpResponse::new(302, "").with_header("Location", "https://x/?token=1"), &[]);
    assert!(found.to_string().ends_with("this one is to https://x/"), "{found}");
}

#[test]
fn echoed_secrets_and_secret_members_are_taken_out() {
    let body = json!({"error_msg": "hunter2 is weak", "echo": {"password": "other"}, "x": ["hunter2"]});
    let found = error(HttpResponse::json(400, &body), &["hunter2"]);
    let shown = format!("{found} {found:?} {}", String::from_utf8_lossy(found.body()));
    assert!(!shown.contains("hunter2") && !shown.contains("other"), "{shown}");
    assert_eq!(found.message(), "*** is weak");
}

#[test]
fn bodies_are_bounded() {
    let found = error(HttpResponse::new(500, vec![b'x'; 200_000]), &[]);
    assert_eq!(found.body().len(), BODY_LIMIT);
    assert!(found.to_string().len() < 1000);
}

#[test]
fn a_failure_inside_a_success_is_found() {
    let cases = [
        (json!({"result": {"code": 0, "text": "ok"}}), None),
        (json!({"result": {"code": "DWS.0000"}}), None),
        (json!({"result": {"code": null}}), None),
        (json!({}), None),
        (json!([1]), None),
        (json!({"result": {"code": 7, "text": "stuck"}}), Some(("7", "stuck"))),
    ];
    for (body, expected) in cases {
        let answer = HttpResponse::json(200, &body);
        let found = ServiceError::hidden(&OPERATION, &answer, &body, &[]);
        let found = found.as_ref().map(|e| (e.code().unwrap(), e.message()));
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn a_result_code_decides_in_the_failures_that_come_with_one() {
    let cases = [
        (500, json!({"result": {"code": 0}}), Some(None)),
        (500, json!({"result": {"code": 8}}), Some(Some((ErrorKind::NotFound, 500)))),
        (500, json!({"result": {}}), None),
        (500, json!({"error_code": "DWS.5"}), None),
        (501, json!({"result": {"code": 0}}), None),
    ];
    for (status, body, expected) in cases {
        let found = ServiceError::inside(&OPERATION, &HttpResponse::json(status, &body), &[]);
        let found = found.map(|error| error.map(|e| (e.kind().unwrap(), e.status())));
        assert_eq!(found, expected, "{status} {body}");
    }
    assert!(ServiceError::inside(&OPERATION, &HttpResponse::new(500, "<html>"), &[]).is_none());
}

#[test]
fn every_text_is_bounded_and_one_line() {
    let long = "x ".repeat(1 << 20);
    let details: Vec<_> = (0..1000).map(|_| json!({"error_code": long, "error_msg": "y"})).take(3).collect();
    let body = json!({"error_code": format!("A\nB{long}"), "error_msg": long, "request_id": format!("r\n{long}"),
        "encoded_authorization_message": long, "details": details});
    let found = error(HttpResponse::json(400, &body), &[]);
    assert!(found.to_string().len() < 3000 && !found.to_string().contains('\n'), "{}", found.to_string().len());
    assert!(found.code().unwrap().starts_with("A B") && found.request_id().unwrap().starts_with("r x"));
    let shown = format!("{found:#}{found:?}").len() + found.encoded_authorization_message().unwrap().len();
    assert!(shown < 400_000, "{shown}");
    let many = json!({"error_msg": "x", "details": vec![json!({"error_code": "y"}); 10_000]});
    assert!(error(HttpResponse::json(400, &many), &[]).details().len() <= 100);
}

#[test]
fn echoed_secrets_are_taken_out_of_every_place() {
    let body = json!({"error_code": "hunter2", "error_msg": "x", "request_id": "hunter2",
        "encoded_authorization_message": "hunter2", "details": [{"error_code": "hunter2"}]});
    let answer = HttpResponse::json(400, &body).with_header("X-Echo", "hunter2");
    let found = error(answer, &["hunter2"]);
    let more = (found.code(), found.request_id(), found.encoded_authorization_message(), found.headers().get("X-Echo"));
    let shown = format!("{found:#} {found:?} {more:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn a_secret_at_the_edge_leaves_no_half() {
    for body in [format!("{} hunter2-hunter2", "x".repeat(490)), format!("{}hunter2-hunter2", "x ".repeat(245))] {
        let found = error(HttpResponse::new(500, body.clone()), &["hunter2-hunter2"]);
        assert!(!found.to_string().contains("hunt"), "{found}");
        let line = summary(&HttpResponse::new(500, body), &["hunter2-hunter2"]);
        assert!(!line.contains("hunt"), "{line}");
    }
}
