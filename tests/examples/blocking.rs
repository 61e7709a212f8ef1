//! Lists backups, restarts an instance and waits for the job, without `async`. It needs the feature `blocking`.
//!
//! ```text
//! cargo run -p gaussdb-tests --example blocking
//! ```

mod account;

use gaussdb_api::gaussdb_mysql::Client;
use gaussdb_api::gaussdb_mysql::operations::{GetJobInput, ListBackupsInput, RestartInstanceInput};
use gaussdb_api::runtime::testing::{Fake, Rule};
use serde_json::json;

const INSTANCE: &str = "5a1e0b6c00014c0d9d113f2b7c90aa01in07";

fn main() -> Result<(), gaussdb_api::Error> {
    let gaussdb = Client::new(&account::scripted("cn-north-4", service())?);

    for backup in gaussdb.list_backups().instance_id(INSTANCE).items() {
        println!("backup   {}", backup?.name().unwrap_or("-"));
    }
    let restart = gaussdb.restart_instance().instance_id(INSTANCE).start().block()?;
    println!("job      {} is running", restart.response.output.job_id().unwrap_or("-"));
    let waited = restart.wait().block()?;
    println!("job      {} after {} polls", waited.state, waited.polls);
    Ok(())
}

/// The responses of the service.
fn service() -> Fake {
    let job = |state: &str| json!({"job": {"id": "job-1", "status": state}});
    let backups = json!({"backups": [{"name": "monday"}, {"name": "tuesday"}], "total_count": 2});
    Fake::new()
        .on(Rule::operation::<ListBackupsInput>().json(200, &backups))
        .on(Rule::operation::<RestartInstanceInput>().json(200, &json!({"job_id": "job-1"})))
        .on(Rule::operation::<GetJobInput>().json(200, &job("Running")).json(200, &job("Completed")))
}
