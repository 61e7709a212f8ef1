//! A function that uses the client, and its unit test with a service that is not there.
//!
//! ```text
//! cargo test -p gaussdb-tests --example unit_test
//! cargo run -p gaussdb-tests --example unit_test
//! ```

mod account;

use gaussdb_api::Error;
use gaussdb_api::dws::{self, operations::ListClustersInput};
use gaussdb_api::runtime::testing::{Fake, Rule};
use serde_json::json;

/// The names of the clusters that are not available.
async fn unavailable(dws: &dws::Client) -> Result<Vec<String>, Error> {
    let listed = dws.list_clusters().send().await?;
    let others = listed.clusters.iter().filter(|it| it.status().is_none_or(|status| status != "AVAILABLE"));
    Ok(others.filter_map(|cluster| cluster.name().map(str::to_owned)).collect())
}

fn client(rule: Rule<ListClustersInput>) -> Result<dws::Client, Error> {
    Ok(dws::Client::new(&account::scripted("cn-north-4", Fake::new().on(rule))?))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let clusters = json!([{"name": "sales", "status": "AVAILABLE"}, {"name": "trial", "status": "CREATING"}]);
    let dws = client(Rule::operation().json(200, &json!({"clusters": clusters})))?;
    println!("unavailable: {}", unavailable(&dws).await?.join(", "));

    let dws = client(Rule::operation().error(403, "DWS.5036", "no permission"))?;
    println!("refused:     {}", unavailable(&dws).await.is_err_and(|error| error.is_permission()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use gaussdb_api::runtime::transport::TransportErrorKind;

    use super::*;

    #[tokio::test]
    async fn a_list_without_clusters_has_no_unavailable_ones() {
        let dws = client(Rule::operation().json(200, &json!({"clusters": []}))).expect("a client");
        assert!(unavailable(&dws).await.expect("a list").is_empty());
    }

    #[tokio::test]
    async fn a_network_that_is_down_is_an_error() {
        let dws = client(Rule::operation().fail(TransportErrorKind::Connect)).expect("a client");
        assert!(unavailable(&dws).await.is_err());
    }
}
