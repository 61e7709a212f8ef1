//! A web service that calls DWS with a time limit per route: a page waits for 300 ms, a report for 10 seconds. The
//! mock of the services answers, and a fault makes it slow.
//!
//! ```text
//! cargo run -p gaussdb-tests --example route_limits
//! ```

use std::time::Duration;

use gaussdb_api::{CallOptions, Config, Credentials, Error, RetryPolicy, dws};
use gaussdb_mock::{ACCESS_KEY, Mock, Options, SECRET_KEY};

/// What a route of the service returns: status and text.
async fn handle(dws: &dws::Client, route: &str) -> (u16, String) {
    let limits = match route {
        "/page" => CallOptions::new().timeout(Duration::from_millis(300)).retry(RetryPolicy::off()),
        _ => CallOptions::new().timeout(Duration::from_secs(10)),
    };
    // The connections are shared; only the limits are different.
    match dws.list_clusters().with_options(limits).send().await {
        Ok(listed) => (200, format!("{} clusters", listed.clusters.len())),
        Err(Error::Timeout(_)) => (504, "the service is slow; try again".to_owned()),
        Err(error) => (502, error.to_string()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::start(Options::default()).await?;
    let config = Config::builder()
        .endpoint(mock.url())
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(Credentials::new(ACCESS_KEY, SECRET_KEY))
        .build()?;
    let fast = dws::Client::new(&config);
    let slow = fast.with_header("x-mock-fault", "delay=700");
    for (client, route) in [(&fast, "/page"), (&slow, "/page"), (&slow, "/report")] {
        let (status, text) = handle(client, route).await;
        println!("{route:<8} {status} {text}");
    }
    mock.stop().await?;
    Ok(())
}
