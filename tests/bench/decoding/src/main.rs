//! Decoding and encoding of one long answer of `listClusters`: the generated structs beside the same structs with
//! serde's
//! derive, and beside `serde_json::Value`. All take turns in one process; the least of all rounds counts.
//!
//! ```text
//! cargo run --release [-- ROUNDS]        # 40 rounds unless said otherwise; prints a table
//! ```

#![forbid(unsafe_code)]

mod derived;

use std::hint::black_box;
use std::time::{Duration, Instant};

use gaussdb_api::dws::types::ListClustersResponse;
use gaussdb_runtime::{Decoding, decode_slice};
use serde_json::{Value, json};

/// This number of clusters makes 2.6 MB.
const CLUSTERS: usize = 2100;

fn main() {
    let rounds: usize = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(40);
    let text = answer(CLUSTERS).to_string().into_bytes();
    // Deviations of real services: an unknown member, a number as text, null for a list.
    let bent = String::from_utf8_lossy(&text).replace("\"recent_event\":", "\"new_member\":{\"a\":[1]},\"recent_event\":");
    let bent = bent.replace("\"port\":8000", "\"port\":\"8000\"").replace("\"tags\":[]", "\"tags\":null").into_bytes();

    let ours: ListClustersResponse = decode_slice(&text, Decoding::Strict).expect("the answer fits the types").0;
    let theirs: derived::ListClustersResponse = serde_json::from_slice(&text).expect("the answer fits the types");
    let value: Value = serde_json::from_slice(&text).expect("JSON");
    assert_eq!(serde_json::to_vec(&ours).expect("JSON"), serde_json::to_vec(&theirs).expect("JSON"), "both write the same");

    let mut decoding = [
        Row::new("serde's derive", || serde_json::from_slice::<derived::ListClustersResponse>(black_box(&text)).is_ok()),
        Row::new("`serde_json::Value`", || serde_json::from_slice::<Value>(black_box(&text)).is_ok()),
        Row::new("ours", || serde_json::from_slice::<ListClustersResponse>(black_box(&text)).is_ok()),
        Row::new("ours, of an answer that does not fit, with its unknown members", || {
            decode_slice::<ListClustersResponse>(black_box(&bent), Decoding::Lenient).is_ok()
        }),
    ];
    let mut encoding = [
        Row::new("serde's derive", || serde_json::to_vec(black_box(&theirs)).is_ok()),
        Row::new("`serde_json::Value`", || serde_json::to_vec(black_box(&value)).is_ok()),
        Row::new("ours", || serde_json::to_vec(black_box(&ours)).is_ok()),
    ];
    for round in 0..rounds {
        // The order alternates, because each run changes the heap for the next one.
        for turn in 0..decoding.len() {
            decoding[(round + turn) % 4].time();
        }
        for turn in 0..encoding.len() {
            encoding[(round + turn) % 3].time();
        }
    }
    let megabytes = text.len() as f64 / 1e6;
    println!("An answer of `listClusters` with {CLUSTERS} clusters, {megabytes:.1} MB; least of {rounds} rounds.");
    print("decoding", &decoding, megabytes);
    print("encoding", &encoding, megabytes);
}

struct Row<'a> {
    what: &'static str,
    run: Box<dyn Fn() -> bool + 'a>,
    least: Duration,
}

impl<'a> Row<'a> {
    fn new(what: &'static str, run: impl Fn() -> bool + 'a) -> Self {
        Self { what, run: Box::new(run), least: Duration::MAX }
    }

    /// Times one run, including the drop of its result.
    fn time(&mut self) {
        let begin = Instant::now();
        assert!(black_box((self.run)()), "{}", self.what);
        self.least = self.least.min(begin.elapsed());
    }
}

fn print(what: &str, rows: &[Row<'_>], megabytes: f64) {
    println!("\n| {what} | ms | MB/s | of derive |\n|---|---|---|---|");
    for row in rows {
        let (seconds, ratio) = (row.least.as_secs_f64(), row.least.as_secs_f64() / rows[0].least.as_secs_f64());
        println!("| {} | {:.1} | {:.0} | {ratio:.2} |", row.what, seconds * 1e3, megabytes / seconds);
    }
}

/// A response with invented clusters that differ from each other.
fn answer(clusters: usize) -> Value {
    let clusters: Vec<Value> = (0..clusters).map(cluster).collect();
    json!({"count": clusters.len(), "clusters": clusters})
}

fn cluster(index: usize) -> Value {
    let id = |what: usize| format!("{:08x}-2b45-4ef7-9c1d-{:012x}", index * 7 + what, index * 31 + what);
    let nodes: Vec<Value> = (0..3 + index % 4).map(|node| json!({"id": id(node), "status": "200"})).collect();
    let tags: Vec<Value> = (0..index % 3).map(|tag| json!({"key": format!("tree{tag}"), "value": "oak"})).collect();
    let url = |host: &str| format!("jdbc:postgresql://{host}:8000/forest");
    let host = format!("10.{}.{}.7", index / 256, index % 256);
    let mut cluster = json!({
        "id": id(0), "name": format!("forest-{index}"), "status": "AVAILABLE", "version": "8.1.3.325",
        "updated": "2026-03-04T05:06:07Z", "created": "2026-01-02T03:04:05Z", "port": 8000,
        "endpoints": [{"connect_info": format!("{host}:8000"), "jdbc_url": url(&host)}],
        "nodes": nodes, "tags": tags, "user_name": "forester", "number_of_node": 3 + index % 4,
        "recent_event": index % 11, "availability_zone": "cn-north-4a", "enterprise_project_id": "0",
        "node_type": "dws.m3.xlarge", "vpc_id": id(11), "subnet_id": id(12),
        "public_ip": {"public_bind_type": "auto_assign", "eip_id": id(13)},
        "public_endpoints": [{"public_connect_info": format!("{host}:8000"), "jdbc_url": url(&host)}],
        "action_progress": {}, "sub_status": "NORMAL", "security_group_id": id(14),
    });
    if index % 10 == 0 {
        cluster["action_progress"] = json!({"GROWING": "16%"});
        cluster["task_status"] = json!("GROWING");
        cluster["failed_reasons"] = json!({"error_code": "DWS.0138", "error_msg": "too few trees: \"oak\""});
    }
    cluster
}
