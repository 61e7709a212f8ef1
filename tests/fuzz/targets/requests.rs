//! Requests: encoding and signing.

use futures_util::FutureExt;
use gaussdb_runtime::codegen::{Input, Method, Operation, Service};
use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Client, Empty, HttpResponse};

use super::{config, parts};

static SERVICE: Service = Service::new("demo", "Demo", &[]);
static GET: Operation = Operation::new(&SERVICE, "getThing", Method::Get, "/v1/{id}");

struct Any {
    id: String,
    q: Vec<String>,
    header: String,
}

gaussdb_runtime::reflect_struct! {
    Any {
        id: Member::path("id"),
        q: Member::query("q"),
        header: Member::header("X-Any"),
    }
}

impl Input for Any {
    type Output = Empty;
    const OPERATION: &'static Operation = &GET;
}

/// Path, query, header and a raw path of any characters: what is sent has only the characters of a URL, leaves no folder,
/// and each request is signed.
pub fn run(input: &[u8]) {
    let [id, query, header, raw] = parts::<4>(input).map(|part| String::from_utf8_lossy(part).into_owned());
    let replay = Replay::answers([HttpResponse::new(200, ""), HttpResponse::new(200, "")]);
    let client = Client::new(&SERVICE, &config(replay.clone()));
    let q = query.lines().map(str::to_owned).collect();
    // Values that cannot be sent are refused, which is an error and no panic.
    let _ = client.send(&Any { id, q, header }).now_or_never().expect("a replay never waits");
    let _ = client.call(Method::Get, &raw, None).now_or_never().expect("a replay never waits");
    for request in replay.requests() {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%/:?&=".contains(c);
        assert!(request.url.starts_with("https://demo.test/"), "{}", request.url);
        assert!(request.url.chars().all(plain), "{}", request.url);
        let path = request.url.split('?').next().unwrap_or_default();
        assert!(!path.contains("/../") && !path.ends_with("/.."), "{}", request.url);
        assert!(request.headers.get("Authorization").is_some(), "{}", request.url);
    }
}

/// Values with characters that have a meaning in URLs and headers.
pub fn seeds() -> Vec<Vec<u8>> {
    let all = [
        "tin-1\n\nred\nblue\n\nplain\n\n/v1/tins",
        "a b/c?d#e%2f\n\n=&+;\n\u{e9}\n\n\u{e9}\t\n\n/v1/../x?y=z&y=%41",
        "..\n\n\n\n \n\n//v1//tins/./#",
        "{id}\n\n[]\n\na, b\n\nhttps://elsewhere.test/v1",
    ];
    all.map(Into::into).into()
}
