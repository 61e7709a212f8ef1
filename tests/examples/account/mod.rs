//! The account of the examples: the one in the environment, or a transport with prepared responses.

use std::time::SystemTime;

use gaussdb_api::runtime::transport::{Exchange, Replay, Transport};
use gaussdb_api::runtime::{Credentials, HttpResponse, ManualClock, Method};
use gaussdb_api::{Config, Error};
use gaussdb_mock::{ACCESS_KEY, Mock, Options, SECRET_KEY};
use serde_json::Value;

/// The project in the prepared responses.
#[allow(dead_code)]
pub const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// An expected request and its response.
#[allow(dead_code)]
pub fn answer(method: Method, path: &str, status: u16, json: Value) -> Exchange {
    Exchange::answer(HttpResponse::json(status, &json)).to(method, path)
}

/// With `HUAWEICLOUD_SDK_AK` and the other variables a real account; otherwise prepared responses, and waits without
/// delay.
#[allow(dead_code)]
pub async fn config(script: impl IntoIterator<Item = Exchange>) -> Result<Config, Error> {
    if std::env::var_os("HUAWEICLOUD_SDK_AK").is_some() {
        return Config::load().await;
    }
    scripted("cn-north-4", Replay::new(script))
}

/// A configuration with prepared responses, and waits without delay.
#[allow(dead_code)]
pub fn scripted(region: &str, transport: impl Transport + 'static) -> Result<Config, Error> {
    Config::builder()
        .region(region)
        .project_id(PROJECT)
        .credentials(Credentials::new("access key", "secret key"))
        .transport(transport)
        .clock(ManualClock::new(SystemTime::now()))
        .build()
}

/// A value from the environment, or the one in the prepared responses.
#[allow(dead_code)]
pub fn setting(name: &str, scripted: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| scripted.to_owned())
}

/// A real account, or the mock of the services, whose tasks take no time, and waits without delay.
#[allow(dead_code)]
pub async fn config_or_mock() -> Result<(Config, Option<Mock>), Box<dyn std::error::Error>> {
    if std::env::var_os("HUAWEICLOUD_SDK_AK").is_some() {
        return Ok((Config::load().await?, None));
    }
    let mock = Mock::start(Options { speed: 10_000.0, ..Options::default() }).await?;
    let config = Config::builder()
        .endpoint(mock.url())
        .project_id(PROJECT)
        .credentials(Credentials::new(ACCESS_KEY, SECRET_KEY))
        .clock(ManualClock::new(SystemTime::now()))
        .build()?;
    Ok((config, Some(mock)))
}
