//! Lists the instances of three regions as one stream. The transport returns prepared responses.
//!
//! ```text
//! cargo run -p gaussdb-tests --example three_regions
//! ```
//!
//! With an account, `Config::builder().region(region).load()` makes the configuration of a region.

mod account;

use futures_util::stream::{SelectAll, StreamExt};
use gaussdb_api::gaussdb_mysql::{Client, operations::ListInstancesInput, regions};
use gaussdb_api::runtime::testing::{Fake, Rule};
use serde_json::json;

const REGIONS: [&str; 3] = [regions::CN_NORTH_4, regions::CN_EAST_3, regions::AP_SOUTHEAST_1];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), gaussdb_api::Error> {
    let mut instances = SelectAll::new();
    for region in REGIONS {
        let client = Client::new(&account::scripted(region, service(region))?);
        // A stream borrows nothing, so it can outlive its client.
        instances.push(client.list_instances().items().map(move |item| (region, item)));
    }

    let mut count = 0;
    while let Some((region, instance)) = instances.next().await {
        let instance = instance?;
        println!(
            "{region:<16} {:<16} {}",
            instance.name().unwrap_or("-"),
            instance.status().map_or("-", |it| it.as_str())
        );
        count += 1;
    }
    println!("{count} instances");
    Ok(())
}

/// A service with one instance.
fn service(region: &str) -> Fake {
    let instance = json!({"id": format!("{region}-1"), "name": format!("shop-{region}"), "status": "normal"});
    let listed = json!({"instances": [instance], "total_count": 1});
    Fake::new().on(Rule::operation::<ListInstancesInput>().json(200, &listed))
}
