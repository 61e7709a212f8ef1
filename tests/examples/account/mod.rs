//! The account of the examples: the one in the environment, or a transport with prepared responses.

use std::time::SystemTime;

use gaussdb_api::runtime::transport::{Exchange, Replay};
use gaussdb_api::runtime::{Credentials, HttpResponse, ManualClock, Method};
use gaussdb_api::{Config, Error};
use serde_json::Value;

/// The project in the prepared responses.
#[allow(dead_code)]
pub const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// An expected request and its response.
pub fn answer(method: Method, path: &str, status: u16, json: Value) -> Exchange {
    Exchange::answer(HttpResponse::json(status, &json)).to(method, path)
}

/// With `HUAWEICLOUD_SDK_AK` and the other variables a real account; otherwise prepared responses, and waits without
/// delay.
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

/// A value from the environment, or the one in the prepared responses.
#[allow(dead_code)]
pub fn setting(name: &str, scripted: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| scripted.to_owned())
}
