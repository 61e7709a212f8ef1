//! What an onlooker sees of a call: spans with their fields, hooks before and after every attempt.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gaussdb_runtime::transport::{BoxFuture, Replay, Transport, TransportError};
use gaussdb_runtime::{Attempt, AttemptOutcome, Client, Hook, HttpRequest, HttpResponse, ManualClock, Method};
use serde_json::json;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::demo::*;

/// Every exchange takes seven seconds.
#[derive(Debug)]
struct Slow(Replay, Arc<ManualClock>);

impl Transport for Slow {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.1.advance(Duration::from_secs(7));
        self.0.send(request)
    }
}

#[derive(Clone, Default, Debug)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn ending_with(&self, end: &str) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().filter(|line| line.ends_with(end)).map(str::to_owned).collect()
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Hook for Lines {
    fn before(&self, attempt: &Attempt<'_>) {
        let Attempt { service, operation, method, host, region, number, .. } = attempt;
        writeln!(self.clone(), "before {service} {operation} {method} {host} {region:?} {number}").unwrap();
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let AttemptOutcome { status, request_id, error, latency, length, .. } = outcome;
        let error = error.map(ToString::to_string);
        let number = attempt.number;
        writeln!(self.clone(), "after {number} {status:?} {request_id:?} {error:?} {latency:?} {length}").unwrap();
    }
}

fn busy() -> HttpResponse {
    let body = json!({"error_code": "DEMO.BUSY", "error_msg": "wait"});
    HttpResponse::json(409, &body).with_header("X-Request-Id", "r1").with_header("Retry-After", "3")
}

/// A call that meets these answers, with the onlookers it had.
async fn seen(answers: Vec<HttpResponse>) -> (Lines, Lines) {
    let (spans, hooks) = (Lines::default(), Lines::default());
    let writer = spans.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let clock = Arc::new(ManualClock::new(now()));
    let replay = Replay::answers(answers);
    let config = builder().clock(clock.clone()).transport(Slow(replay, clock)).hook(hooks.clone());
    let client = Client::new(&SERVICE, &config.build().unwrap());
    let _ = client.send(&create()).await;
    let _ = client.call(Method::Get, "/v1/x?secret=1", None).await;
    drop(guard);
    (spans, hooks)
}

#[tokio::test]
async fn every_call_and_attempt_has_a_span_with_its_outcome() {
    let good = HttpResponse::json(202, &json!({})).with_header("X-Request-Id", "r2");
    let (spans, _) = seen(vec![busy(), good, HttpResponse::new(404, "")]).await;
    let ended = spans.ending_with("close");
    let (attempts, calls): (Vec<_>, Vec<_>) = ended.iter().partition(|line| line.contains("}:attempt{"));
    assert_eq!(calls.len(), 2, "{ended:#?}");
    for field in [
        "operation=createThing",
        "service=\"demo\"",
        "region=\"cn-north-4\"",
        "attempts=2",
        "status=202",
        "request_id=\"r2\"",
        "latency_ms=17000",
    ] {
        assert!(calls[0].contains(field), "{field}: {}", calls[0]);
    }
    assert!(calls[1].contains("operation=GET /v1/x ") && calls[1].contains("status=404"), "{}", calls[1]);
    assert_eq!(attempts.len(), 3, "{ended:#?}");
    for field in
        ["number=1", "host=\"demo.", "status=409", "code=\"DEMO.BUSY\"", "request_id=\"r1\"", "latency_ms=7000"]
    {
        assert!(attempts[0].contains(field), "{field}: {}", attempts[0]);
    }
    assert!(attempts[1].contains("number=2") && attempts[1].contains("status=202"), "{}", attempts[1]);
}

#[tokio::test]
async fn hooks_are_called_before_and_after_every_attempt() {
    let good = HttpResponse::json(202, &json!({})).with_header("X-Request-Id", "r2");
    let (_, hooks) = seen(vec![busy(), good]).await;
    let text = String::from_utf8(hooks.0.lock().unwrap().clone()).unwrap();
    let host = "demo.cn-north-4.test";
    let expected = [
        format!("before demo createThing POST {host} Some(\"cn-north-4\") 1"),
        "after 1 Some(409) Some(\"r1\") Some(\"createThing: HTTP 409 DEMO.BUSY: wait (request id r1)\") 7s 45"
            .to_owned(),
        format!("before demo createThing POST {host} Some(\"cn-north-4\") 2"),
        "after 2 Some(202) Some(\"r2\") None 7s 2".to_owned(),
        format!("before demo GET /v1/x GET {host} Some(\"cn-north-4\") 1"),
        "after 1 None None Some(\"GET /v1/x: no answer is left for GET /v1/x?secret=1\") 7s 0".to_owned(),
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}
