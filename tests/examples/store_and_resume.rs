//! Stores a list and a wait as JSON, and reads both back, as another process would.
//!
//! ```text
//! cargo run -p gaussdb-tests --example store_and_resume
//! ```

mod account;

use gaussdb_api::dws::operations::{GetClusterInput, ListClustersInput};
use gaussdb_api::dws::{Client, types::ListClustersResponse};
use gaussdb_api::runtime::StoredWait;
use gaussdb_api::runtime::testing::{Fake, Rule};
use serde_json::json;

const CLUSTER: &str = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::temp_dir().join(format!("store_and_resume-{}.json", std::process::id()));
    let dws = Client::new(&account::scripted("cn-north-4", service())?);

    let listed = dws.list_clusters().send().await?;
    let wait = dws.wait_until_cluster_available(CLUSTER).store()?;
    std::fs::write(&file, serde_json::to_vec(&(listed, wait))?)?;

    let (listed, wait): (ListClustersResponse, StoredWait) = serde_json::from_slice(&std::fs::read(&file)?)?;
    std::fs::remove_file(&file)?;
    for cluster in &listed.clusters {
        println!("stored:  {} was {}", cluster.name().unwrap_or("-"), cluster.status().map_or("-", |it| it.as_str()));
    }
    println!("waiting: for {} until {}", wait.waiter, if wait.until > wait.began { "its deadline" } else { "now" });
    let waited = dws.resume_wait(&wait)?.await?;
    println!("waited:  {} after {} polls", waited.state, waited.polls);
    Ok(())
}

/// The responses of the service.
fn service() -> Fake {
    let cluster = |state: &str| json!({"id": CLUSTER, "name": "sales", "status": state});
    let state = |state: &str| json!({"cluster": cluster(state)});
    Fake::new()
        .on(Rule::operation::<ListClustersInput>().json(200, &json!({"clusters": [cluster("CREATING")]})))
        .on(Rule::operation::<GetClusterInput>().json(200, &state("CREATING")).json(200, &state("AVAILABLE")))
}
