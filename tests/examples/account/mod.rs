//! The account that the examples use: the one in the environment, or else a service that answers from a script.

use std::time::SystemTime;

use gaussdb_api::runtime::transport::{Exchange, Replay};
use gaussdb_api::runtime::{Credentials, HttpResponse, ManualClock, Method};
use gaussdb_api::{Config, Error};
use serde_json::Value;

/// The project of the script.
#[allow(dead_code)]
pub const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// One request that the script expects, and its answer.
pub fn answer(method: Method, path: &str, status: u16, json: Value) -> Exchange {
    Exchange::answer(HttpResponse::json(status, &json)).to(method, path)
}

/// With `HUAWEICLOUD_SDK_AK` and its companions a real account; without them the script, in which waiting takes no time.
pub async fn config(script: impl IntoIterator<Item = Exchange>) -> Result<Config, Error> {
    if std::env::var_os("HUAWEICLOUD_SDK_AK").is_some() {
        return Config::load().await;
    }
    Config::builder()
        .region("cn-north-4")
        .project_id(PROJECT)
        .credentials(Credentials::new("access key", "secret key"))
        .transport(Replay::new(script))
        .clock(ManualClock::new(SystemTime::now()))
        .build()
}

/// A value from the environment, or the one that the script knows.
#[allow(dead_code)]
pub fn setting(name: &str, scripted: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| scripted.to_owned())
}
