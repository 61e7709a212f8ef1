//! Creates a cluster, waits for it, takes a snapshot, restores it, and deletes the clusters.
//!
//! ```text
//! cargo run -p gaussdb-tests --example cluster_life
//! ```
//!
//! With an account in the environment, this orders real clusters with the settings `VPC_ID`, `SUBNET_ID`,
//! `SECURITY_GROUP_ID` and `CLUSTER_PASSWORD`.

mod account;

use std::error::Error;
use std::ops::ControlFlow;

use account::{answer, setting};
use gaussdb_api::dws;
use gaussdb_api::dws::types::{ClusterToRestore, NewFullSnapshot, NewSingleZoneCluster};
use gaussdb_api::runtime::Method;
use gaussdb_api::runtime::transport::Exchange;
use serde_json::json;

const FIRST: &str = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";
const SECOND: &str = "5a1e0b6c-0002-4c0d-9d11-3f2b7c90aa02";
const BACKUP: &str = "5a1e0b6c-0003-4c0d-9d11-3f2b7c90aa03";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let dws = dws::Client::new(&account::config(script()).await?);

    let cluster = NewSingleZoneCluster::builder()
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
    let id = created.cluster.and_then(|cluster| cluster.id).ok_or("an order without a cluster")?;
    println!("cluster  {id} is being created");
    dws.wait_until_cluster_available(&id)
        .on_progress(|progress| {
            println!("         {} at poll {}", progress.state, progress.polls);
            ControlFlow::Continue(())
        })
        .await?;

    let snapshot = NewFullSnapshot::builder().name("demo-first").cluster_id(&id).description("Taken by an example");
    let taken = dws.create_snapshot_v1().snapshot(snapshot).send().await?;
    let backup = taken.snapshot.and_then(|snapshot| snapshot.id).ok_or("no id of the snapshot")?;
    let waited = dws.wait_until_snapshot_available(&backup).await?;
    println!("snapshot {backup} is {} after {} polls", waited.state, waited.polls);

    let restored =
        dws.restore_cluster_v1().snapshot_id(&backup).restore(ClusterToRestore::builder().name("demo-again"));
    let restored = restored.send().await?.cluster.and_then(|cluster| cluster.id).ok_or("no id of the cluster")?;
    let waited = dws.wait_until_cluster_available(&restored).await?;
    println!("cluster  {restored} is {}, restored", waited.state);

    dws.delete_snapshot().snapshot_id(&backup).send().await?;
    for cluster in [&id, &restored] {
        dws.delete_cluster_v1().cluster_id(cluster).keep_last_manual_snapshot(0).send().await?;
        dws.wait_until_cluster_deleted(cluster).await?;
        println!("cluster  {cluster} is gone");
    }
    Ok(())
}

/// The responses of the service.
fn script() -> Vec<Exchange> {
    let at = |rest: &str| format!("/v1.0/{}/{rest}", account::PROJECT);
    let cluster = |id: &str, status: &str| {
        let progress = if status == "CREATING" { json!({"CREATING": "40%"}) } else { json!({}) };
        let body = json!({"cluster": {"id": id, "status": status, "action_progress": progress, "task_status": ""}});
        answer(Method::Get, &at(&format!("clusters/{id}")), 200, body)
    };
    let backup = |status: &str| {
        let body = json!({"snapshot": {"id": BACKUP, "status": status}});
        answer(Method::Get, &at(&format!("snapshots/{BACKUP}")), 200, body)
    };
    let missing = json!({"error_code": "DWS.3027", "error_msg": "no such cluster"});
    let gone = |id: &str| answer(Method::Get, &at(&format!("clusters/{id}")), 404, missing.clone());
    let delete = |what: &str| answer(Method::Delete, &at(what), 202, json!({}));
    vec![
        answer(Method::Post, &at("clusters"), 200, json!({"cluster": {"id": FIRST}})),
        cluster(FIRST, "CREATING"),
        cluster(FIRST, "AVAILABLE"),
        answer(Method::Post, &at("snapshots"), 200, json!({"snapshot": {"id": BACKUP}})),
        backup("CREATING"),
        backup("AVAILABLE"),
        answer(Method::Post, &at(&format!("snapshots/{BACKUP}/actions")), 200, json!({"cluster": {"id": SECOND}})),
        cluster(SECOND, "AVAILABLE"),
        delete(&format!("snapshots/{BACKUP}")),
        delete(&format!("clusters/{FIRST}")),
        gone(FIRST),
        delete(&format!("clusters/{SECOND}")),
        gone(SECOND),
    ]
}
