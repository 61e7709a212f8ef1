//! Resets the password of the administrator of a cluster, and shows that it is not printed.
//!
//! ```text
//! cargo run -p gaussdb-tests --example reset_password [-- CLUSTER]
//! ```
//!
//! With an account in the environment, the password is taken from `CLUSTER_PASSWORD`.

mod account;

use account::{answer, setting};
use gaussdb_api::dws::operations::ResetClusterPasswordInput;
use gaussdb_api::runtime::Method;
use gaussdb_api::runtime::transport::Exchange;
use gaussdb_api::{Error, dws};
use serde_json::json;

const CLUSTER: &str = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let dws = dws::Client::new(&account::config(script()).await?);
    let cluster = std::env::args().nth(1).unwrap_or_else(|| CLUSTER.to_owned());

    // Inputs are plain structs, too; the request below could use setters instead.
    let mut input = ResetClusterPasswordInput { cluster_id: Some(cluster), ..Default::default() };
    input.body.new_password = Some("Short-1".into());

    // Nothing is sent if a documented constraint is violated.
    if let Err(Error::Build(failure)) = dws.send(&input).await {
        failure
            .violations()
            .iter()
            .for_each(|violation| println!("refused: {} breaks {}", violation.path, violation.rule));
    }

    input.body.new_password = Some(setting("CLUSTER_PASSWORD", "Four-New-Words-5").into());
    println!("sending {:?}", input.body);
    dws.send(&input).await?;
    println!("the password is set");
    Ok(())
}

/// The responses of the service.
fn script() -> Vec<Exchange> {
    let path = format!("/v1.0/{}/clusters/{CLUSTER}/reset-password", account::PROJECT);
    vec![answer(Method::Post, &path, 200, json!({}))]
}
