//! Whole calls on loopback, one after the other and a thousand at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::serve::Listener;
use gaussdb_api::{Config, Credentials, dws};
use tokio::net::{TcpListener, TcpStream};

use crate::Row;
use crate::offline::answer;

/// A server with one answer that counts its connections.
pub struct Server {
    url: String,
    accepted: Arc<AtomicUsize>,
}

struct Counting(TcpListener, Arc<AtomicUsize>);

impl Listener for Counting {
    type Io = TcpStream;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (TcpStream, Self::Addr) {
        let found = Listener::accept(&mut self.0).await;
        self.1.fetch_add(1, Ordering::Relaxed);
        let _ = found.0.set_nodelay(true);
        found
    }

    fn local_addr(&self) -> tokio::io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

impl Server {
    /// Starts it on a free port.
    pub async fn start() -> Self {
        let text: &'static str = Box::leak(answer(3).into_boxed_str());
        let json = [("content-type", "application/json")];
        let router = Router::new().fallback(move || async move { (json, text) });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        let accepted = Arc::new(AtomicUsize::new(0));
        let counting = Counting(listener, accepted.clone());
        tokio::spawn(async move { axum::serve(counting, router).await });
        Server { url, accepted }
    }

    fn client(&self) -> dws::Client {
        let config = Config::builder()
            .endpoint(&self.url)
            .project_id("0".repeat(32))
            .credentials(Credentials::new("AK", "secret key"))
            .build();
        dws::Client::new(&config.expect("a configuration"))
    }
}

const CALLS: usize = 500;

/// Headers as long as those of a signed call.
const HEADERS: [(&str, &str); 5] = [
    ("User-Agent", "gaussdb-api/0.1.0 rust"),
    ("Content-Type", "application/json"),
    ("X-Project-Id", "00000000000000000000000000000000"),
    ("X-Sdk-Date", "20260102T030405Z"),
    (
        "Authorization",
        "SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;user-agent;x-project-id;x-sdk-date, \
         Signature=0000000000000000000000000000000000000000000000000000000000000000",
    ),
];

/// Signed and decoded calls, beside reqwest that sends a GET and reads the text; also with the headers and the time limit
/// of a call.
pub async fn alone(server: &Server, rounds: usize) -> Vec<Row> {
    let (client, bare) = (server.client(), reqwest::Client::new());
    let limited = reqwest::Client::builder().timeout(Duration::from_secs(60)).build().expect("a client");
    let (mut ours, mut floor, mut dressed) = (f64::MAX, f64::MAX, f64::MAX);
    for _ in 0..rounds {
        let begin = Instant::now();
        for _ in 0..CALLS {
            assert_eq!(client.list_clusters().send().await.expect("an answer").clusters().len(), 3);
        }
        ours = ours.min(begin.elapsed().as_secs_f64());
        let begin = Instant::now();
        for _ in 0..CALLS {
            let text = bare.get(format!("{}/clusters", server.url)).send().await.expect("an answer").text().await;
            assert!(text.expect("a text").len() > 100);
        }
        floor = floor.min(begin.elapsed().as_secs_f64());
        let begin = Instant::now();
        for _ in 0..CALLS {
            let request = limited.get(format!("{}/clusters", server.url));
            let request = HEADERS.iter().fold(request, |request, (name, value)| request.header(*name, *value));
            let text = request.send().await.expect("an answer").text().await;
            assert!(text.expect("a text").len() > 100);
        }
        dressed = dressed.min(begin.elapsed().as_secs_f64());
    }
    let rate = |seconds: f64| CALLS as f64 / seconds;
    let row = |floor, beside| {
        let what = "calls, one after the other";
        Row { what, ours: rate(ours), floor: rate(floor), beside, unit: "calls/s" }
    };
    vec![row(floor, "reqwest, GET and text, unsigned"), row(dressed, "the same with as many headers and a time limit")]
}

const AT_ONCE: usize = 1_000;

/// A thousand calls at once through one client, ten times.
pub async fn many(server: &Server) -> Vec<Row> {
    let (client, bare) = (server.client(), reqwest::Client::new());
    let before = (server.accepted.load(Ordering::Relaxed), memory());
    let url = server.url.clone();
    let (ours, p99) = at_once(move || {
        let client = client.clone();
        async move { client.list_clusters().send().await.is_ok() }
    })
    .await;
    let connections = server.accepted.load(Ordering::Relaxed) - before.0;
    let grown = (memory().saturating_sub(before.1)) as f64 / 1e6;
    let (floor, floor_p99) = at_once(move || {
        let (bare, url) = (bare.clone(), url.clone());
        async move { bare.get(url).send().await.expect("an answer").text().await.is_ok() }
    })
    .await;
    println!(
        "1,000 calls at once: {connections} connections, {grown:.0} MB more, p99 {p99:.0} ms (floor {floor_p99:.0} ms)\n"
    );
    let beside = "reqwest, the same";
    vec![Row { what: "calls, 1,000 at once", ours, floor, beside, unit: "calls/s" }]
}

/// Calls per second, and the 99th percentile of the time of one call in milliseconds.
async fn at_once<F: Future<Output = bool> + Send + 'static>(call: impl Fn() -> F) -> (f64, f64) {
    let mut times: Vec<Duration> = Vec::new();
    let begin = Instant::now();
    for _ in 0..10 {
        let tasks: Vec<_> = (0..AT_ONCE)
            .map(|_| {
                let call = call();
                tokio::spawn(async move {
                    let begin = Instant::now();
                    assert!(call.await, "a call failed");
                    begin.elapsed()
                })
            })
            .collect();
        for task in tasks {
            times.push(task.await.expect("a call"));
        }
    }
    let seconds = begin.elapsed().as_secs_f64();
    times.sort();
    (times.len() as f64 / seconds, times[times.len() * 99 / 100].as_secs_f64() * 1e3)
}

fn memory() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0) * 4096
}
