//! How fast documents are read, requests validated and signed, and calls made; each beside a floor, in one run.
//!
//! ```text
//! cargo run --release [-- ROUNDS]        # 20 rounds unless said otherwise; prints a table
//! ```

#![forbid(unsafe_code)]

mod calls;
mod offline;

use std::time::{Duration, Instant};

/// A figure and its floor.
pub struct Row {
    /// What is measured.
    pub what: &'static str,
    /// Ours and the floor, in `unit`.
    pub ours: f64,
    /// The figure of the floor.
    pub floor: f64,
    /// What the floor is.
    pub beside: &'static str,
    /// The unit of both: more is better.
    pub unit: &'static str,
}

/// The least time of some rounds of two programs that take turns.
pub fn least(rounds: usize, mut ours: impl FnMut(), mut floor: impl FnMut()) -> (f64, f64) {
    let time = |run: &mut dyn FnMut(), least: &mut Duration| {
        let begin = Instant::now();
        run();
        *least = begin.elapsed().min(*least);
    };
    let (mut a, mut b) = (Duration::MAX, Duration::MAX);
    for round in 0..rounds {
        if round % 2 == 0 {
            time(&mut ours, &mut a);
            time(&mut floor, &mut b);
        } else {
            time(&mut floor, &mut b);
            time(&mut ours, &mut a);
        }
    }
    (a.as_secs_f64(), b.as_secs_f64())
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    // reqwest is built without a provider of its own, as in the SDK.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let rounds: usize = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(20);
    let mut rows: Vec<Row> = tokio::task::block_in_place(|| offline::rows(rounds));
    let server = calls::Server::start().await;
    rows.extend(calls::alone(&server, rounds).await);
    rows.extend(calls::many(&server).await);
    println!("| what | ours | floor | ours of floor | unit | floor |\n|---|---|---|---|---|---|");
    for Row { what, ours, floor, beside, unit } in rows {
        println!("| {what} | {ours:.1} | {floor:.1} | {:.2} | {unit} | {beside} |", ours / floor);
    }
}
