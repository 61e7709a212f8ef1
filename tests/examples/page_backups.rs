//! Lists the backups of all instances page by page.
//!
//! ```text
//! cargo run -p gaussdb-tests --example page_backups
//! ```

mod account;

use account::answer;
use gaussdb_api::runtime::Method;
use gaussdb_api::runtime::transport::Exchange;
use gaussdb_api::{Error, gaussdb_mysql};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let gaussdb = gaussdb_mysql::Client::new(&account::config(script()).await?);

    let mut pages = gaussdb.list_backups().pages().page_size(2);
    let (mut count, mut megabytes) = (0, 0);
    while let Some(page) = pages.next().await {
        for backup in page?.items {
            let name = backup.name.unwrap_or_default();
            let status = backup.status.as_ref().map_or("unknown", |status| status.as_str());
            println!("{name:<16} {status:<10} {:>6} MB", backup.size.unwrap_or_default());
            count += 1;
            megabytes += backup.size.unwrap_or_default();
        }
    }
    println!("{count} backups, {megabytes} MB");
    Ok(())
}

/// The responses of the service.
fn script() -> Vec<Exchange> {
    let page = |offset: u32, backups: Value| {
        let path = format!("/v3/{}/backups?limit=2&offset={offset}", account::PROJECT);
        answer(Method::Get, &path, 200, json!({"backups": backups, "total_count": 3}))
    };
    let backup =
        |id: &str, size: u32| json!({"id": id, "name": format!("sales-{id}"), "size": size, "status": "COMPLETED"});
    vec![page(0, json!([backup("monday", 2803), backup("tuesday", 2911)])), page(2, json!([backup("wednesday", 12)]))]
}
