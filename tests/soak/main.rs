//! One client and one mock for a long time: 50 tasks create clusters, wait for them and delete them, while faults change.
//!
//! ```text
//! cargo run --release -p gaussdb-tests --bin soak -- 30     # minutes
//! ```
//!
//! Fails when a creation is lost or doubled, when an error has no fault that explains it, or when memory grows.

mod faults;
mod tally;

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use gaussdb_api::dws::types::SingleZoneClusterSpec;
use gaussdb_api::{Config, Credentials, dws};
use gaussdb_mock::{ACCESS_KEY, Mock, Options, SECRET_KEY};
use tally::{Step, Tally};

const TASKS: usize = 50;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn Error>> {
    let minutes: f64 = std::env::args().nth(1).map_or(Ok(30.0), |text| text.parse())?;
    // A cluster that takes twenty minutes is there after a second.
    let mock = Arc::new(Mock::start(Options { speed: 1200.0, empty: true, ..Options::default() }).await?);
    let config = Config::builder()
        .endpoint(mock.url())
        .project_id("0".repeat(32))
        .credentials(Credentials::new(ACCESS_KEY, SECRET_KEY))
        .build()?;
    let (client, tally) = (dws::Client::new(&config), Arc::new(Tally::default()));
    let (begin, end) = (Instant::now(), Instant::now() + Duration::from_secs_f64(minutes * 60.0));
    let weather = tokio::spawn(faults::change(mock.clone(), end));
    let tasks: Vec<_> =
        (0..TASKS).map(|task| tokio::spawn(lives(task, client.clone(), mock.clone(), tally.clone(), end))).collect();
    let mut memory = Vec::new();
    while Instant::now() < end {
        tokio::time::sleep(Duration::from_secs(30).min(end - Instant::now())).await;
        memory.push(tally::memory());
        println!("{:>5} s  {} MB  {}", begin.elapsed().as_secs(), memory.last().unwrap_or(&0) >> 20, tally.line());
    }
    weather.await?;
    for task in tasks {
        task.await?;
    }
    println!("{}", tally.report());
    tally.verdict(&memory)?;
    println!("no creation was lost or doubled, every error has its fault, memory is flat");
    Ok(())
}

/// Creates, waits and deletes until the end. Each creation has a name of its own.
async fn lives(task: usize, client: dws::Client, mock: Arc<Mock>, tally: Arc<Tally>, end: Instant) {
    for round in 0.. {
        if Instant::now() >= end {
            return;
        }
        let name = format!("soak-{task}-{round}");
        let cluster = SingleZoneClusterSpec::builder()
            .name(&name)
            .node_type("dws.m3.xlarge")
            .number_of_node(3)
            .vpc_id("5a1e0b6c-0004-4c0d-9d11-3f2b7c90aa04")
            .subnet_id("5a1e0b6c-0005-4c0d-9d11-3f2b7c90aa05")
            .security_group_id("5a1e0b6c-0006-4c0d-9d11-3f2b7c90aa06")
            .user_name("dbadmin")
            .user_pwd("Three-Words-4-You")
            .build()
            .expect("a complete cluster");
        let result = client.create_cluster_v1().cluster(cluster).send().await;
        let found = clusters(&mock, &name);
        let reported = result.as_ref().ok().and_then(|created| created.cluster.as_ref()?.id.clone());
        tally.created(&name, reported.as_deref(), &found, result.as_ref().err());
        for id in found {
            let wait = client.wait_until_cluster_available(&id).initial_delay(Duration::ZERO);
            tally.ended(Step::Wait, wait.interval(Duration::from_millis(200)).await.err());
            delete(&client, &mock, &tally, &name, &id).await;
        }
    }
}

/// Deletes a cluster, however many calls that takes.
async fn delete(client: &dws::Client, mock: &Mock, tally: &Tally, name: &str, id: &str) {
    let mut again = false;
    while !clusters(mock, name).is_empty() {
        let result = client.delete_cluster_v1().cluster_id(id).keep_last_manual_snapshot(0).send().await;
        let accepted = result.is_ok();
        tally.ended(if again { Step::DeleteAgain } else { Step::Delete }, result.err());
        again = true;
        if accepted {
            let wait = client.wait_until_cluster_deleted(id).initial_delay(Duration::ZERO);
            tally.ended(Step::Gone, wait.interval(Duration::from_millis(200)).await.err());
        } else {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
}

/// The IDs of the clusters of a name, as the server has them.
fn clusters(mock: &Mock, name: &str) -> Vec<String> {
    let state = mock.world().save();
    let kinds = state["resources"].as_object().into_iter().flatten();
    let resources = kinds.flat_map(|(_, all)| all.as_object().into_iter().flatten());
    let found = resources.filter(|(_, it)| it["values"]["name"] == name && it["values"]["node_type"].is_string());
    found.map(|(id, _)| id.clone()).collect()
}
