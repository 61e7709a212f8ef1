//! What the variables of the process say. They cannot be changed safely, so each test runs itself again with others.

use std::process::{Command, Output};

use gaussdb_runtime::transport::HttpOptions;
use gaussdb_runtime::{Client, Config};

use crate::demo::*;
use crate::server::*;

/// Tells the second run that it is one, and what to do.
const TASK: &str = "GAUSSDB_TEST_TASK";

fn task() -> Option<String> {
    std::env::var(TASK).ok()
}

/// Runs one of these tests with these variables and no others that matter.
async fn again(test: &str, task: String, variables: Vec<(&'static str, String)>) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    for (name, _) in std::env::vars() {
        let name_small = name.to_ascii_lowercase();
        if name_small.ends_with("_proxy") || name_small.starts_with("huaweicloud") || name_small.starts_with("hc_") {
            command.env_remove(name);
        }
    }
    command.args(["--exact", &format!("process::{test}")]).env(TASK, task).envs(variables);
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_proxy_of_the_environment_is_used_unless_it_is_ignored() {
    if let Some(task) = task() {
        let (url, ignore) = task.split_once(' ').unwrap();
        let options = HttpOptions::default().ignore_environment_proxy(ignore == "true");
        list(&client_of(to(url).http(options))).await.unwrap();
        return;
    }
    // whether our own address is exempt, whether variables are ignored, whether the proxy is used
    for (exempt, ignore, used) in [(false, false, true), (true, false, false), (false, true, false)] {
        let (service, proxy) = (Server::start([good()]).await, Server::start([good()]).await);
        let mut variables = vec![("HTTP_PROXY", proxy.url())];
        variables.extend(exempt.then(|| ("NO_PROXY", "127.0.0.1".to_owned())));
        let name = "a_proxy_of_the_environment_is_used_unless_it_is_ignored";
        let ended = again(name, format!("{} {ignore}", service.url()), variables).await;
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
        let counts = (proxy.requests().len(), service.requests().len());
        assert_eq!(counts, if used { (1, 0) } else { (0, 1) }, "{exempt} {ignore}");
    }
}

#[tokio::test]
async fn a_configuration_is_loaded_from_the_environment() {
    if task().is_some() {
        let config = Config::load().await.unwrap();
        assert_eq!(config.region(), Some("cn-north-4"));
        list(&Client::new(&SERVICE, &config)).await.unwrap();
        return;
    }
    let projects = answer(200, "", r#"{"projects": [{"id": "p7"}]}"#);
    let server = Server::start([projects, good()]).await;
    let variables = vec![
        ("HUAWEICLOUD_SDK_AK", "AK".to_owned()),
        ("HUAWEICLOUD_SDK_SK", "SK".to_owned()),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "ST".to_owned()),
        ("HUAWEICLOUD_SDK_REGION", "cn-north-4".to_owned()),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", server.url()),
        ("HUAWEICLOUD_SDK_REGION_DEMO_CN_NORTH_4", server.url()),
    ];
    let ended = again("a_configuration_is_loaded_from_the_environment", String::new(), variables).await;
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    let requests = server.requests();
    assert!(requests[0].starts_with("GET /v3/projects?name=cn-north-4 "), "{}", requests[0]);
    assert!(requests[1].starts_with("GET /v1/p7/things ") && requests[1].contains("x-security-token: ST\r\n"));
}
