//! Creates a cluster, waits for it, takes a snapshot, restores it, and deletes the clusters.
//!
//! ```text
//! cargo run -p gaussdb-tests --example cluster_life
//! ```
//!
//! With an account in the environment, this orders real clusters with the settings `VPC_ID`, `SUBNET_ID`,
//! `SECURITY_GROUP_ID` and `CLUSTER_PASSWORD`. Without one, the mock of the service answers.

mod account;

use std::error::Error;

use account::setting;
use gaussdb_api::dws;
use gaussdb_api::dws::types::{ClusterToRestore, FullSnapshotSpec, SingleZoneClusterSpec};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (config, mock) = account::config_or_mock().await?;
    let dws = dws::Client::new(&config);

    let cluster = SingleZoneClusterSpec::builder()
        .name("demo")
        .node_type("dws.m3.xlarge")
        .number_of_node(3)
        .vpc_id(setting("VPC_ID", "5a1e0b6c-0004-4c0d-9d11-3f2b7c90aa04"))
        .subnet_id(setting("SUBNET_ID", "5a1e0b6c-0005-4c0d-9d11-3f2b7c90aa05"))
        .security_group_id(setting("SECURITY_GROUP_ID", "5a1e0b6c-0006-4c0d-9d11-3f2b7c90aa06"))
        .user_name("dbadmin")
        .user_pwd(setting("CLUSTER_PASSWORD", "Three-Words-4-You"))
        .build()?; // lists all that is missing or out of its limits
    let created = dws.create_cluster_v1().cluster(cluster).send().await?;
    let first = created.cluster.and_then(|cluster| cluster.id).ok_or("an order without a cluster")?;
    println!("cluster  demo is {}", dws.wait_until_cluster_available(&first).await?.state);

    let snapshot = FullSnapshotSpec::builder().name("demo-first").cluster_id(&first).description("Taken by an example");
    let taken = dws.create_snapshot_v1().snapshot(snapshot).send().await?;
    let snapshot = taken.snapshot.and_then(|snapshot| snapshot.id).ok_or("no id of the snapshot")?;
    println!("snapshot demo-first is {}", dws.wait_until_snapshot_available(&snapshot).await?.state);

    let settings = ClusterToRestore::builder().name("demo-again");
    let restored = dws.restore_cluster_v1().snapshot_id(&snapshot).restore(settings).send().await?;
    let second = restored.cluster.and_then(|cluster| cluster.id).ok_or("no id of the cluster")?;
    println!("cluster  demo-again is {}", dws.wait_until_cluster_available(&second).await?.state);

    dws.delete_snapshot().snapshot_id(&snapshot).send().await?;
    for (name, id) in [("demo", &first), ("demo-again", &second)] {
        dws.delete_cluster_v1().cluster_id(id).keep_last_manual_snapshot(0).send().await?;
        println!("cluster  {name}: {}", dws.wait_until_cluster_deleted(id).await?.state);
    }
    drop(mock); // stops it
    Ok(())
}
