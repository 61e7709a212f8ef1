//! Lists clusters. Without an account, the transport returns prepared responses.
//!
//! ```text
//! cargo run -p gaussdb-tests --example list_clusters
//! ```
//!
//! With an account in the environment, it lists the clusters of the account.

mod account;

use account::answer;
use gaussdb_api::dws;
use gaussdb_api::runtime::Method;
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), gaussdb_api::Error> {
    let listed = json!({
        "clusters": [
            {"id": "c1", "name": "sales", "status": "AVAILABLE", "number_of_node": 3, "version": "8.1.3"},
            {"id": "c2", "name": "trial", "status": "CREATING", "number_of_node": "1"},
        ],
        "count": 2,
    });
    let path = format!("/v1.0/{}/clusters", account::PROJECT);
    let config = account::config([answer(Method::Get, &path, 200, listed)]).await?;
    let dws = dws::Client::new(&config);

    for cluster in &dws.list_clusters().send().await?.clusters {
        let name = cluster.name().unwrap_or_default();
        let status = cluster.status.as_ref().map_or("unknown", |s| s.as_str());
        println!("{name:<24} {status:<12} {} nodes", cluster.number_of_node.unwrap_or_default());
    }
    Ok(())
}
