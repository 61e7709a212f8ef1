//! The generated clients against the mock: every operation, whole lives of resources, pages and faults.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use gaussdb_api::gaussdb_mysql::types::{DatabaseSpec, InstanceDatastoreSpec};
use gaussdb_api::runtime::codegen::{ConstDefault, Decode, Input};
use gaussdb_api::runtime::{Client, Config, Credentials, Decoding, decode};
use gaussdb_api::{Error, dws, gaussdb_mysql};
use gaussdb_mock::{ACCESS_KEY, Mock, Options, SECRET_KEY};
use gaussdb_tests::sample_value::Description;
use serde::Serialize;
use serde_json::{Value, json};

const PROJECT: &str = "00000000000000000000000000000000";

type Sent = Pin<Box<dyn Future<Output = Result<Value, String>>>>;
type Call = fn(Client, Value) -> Sent;

/// Sends a request that is given as JSON; returns the typed answer as JSON.
fn sent<I>(client: Client, request: Value) -> Sent
where
    I: Input + Decode + ConstDefault + 'static,
    I::Output: Serialize,
{
    Box::pin(async move {
        let (input, unknown) = decode::<I>(&request, Decoding::Strict).map_err(|error| error.to_string())?;
        assert!(unknown.is_empty(), "{unknown:?}");
        let response = client.send_with_response(&input).await.map_err(|error| error.to_string())?;
        match response.unknown.first() {
            Some(member) => Err(format!("`{}` of the answer is not known", member.path)),
            None => serde_json::to_value(&response.output).map_err(|error| error.to_string()),
        }
    })
}

include!(concat!(env!("OUT_DIR"), "/calls.rs"));

async fn mock(options: Options) -> (Mock, Config) {
    let mock = Mock::start(options).await.expect("a free port");
    let config = Config::builder()
        .endpoint(mock.url())
        .project_id(PROJECT)
        .credentials(Credentials::new(ACCESS_KEY, SECRET_KEY))
        .build()
        .expect("a configuration");
    (mock, config)
}

#[tokio::test]
async fn every_example_goes_through_the_sdk_and_back() {
    let (mock, config) = mock(Options { speed: 0.0, ..Options::default() }).await;
    let (mut tried, mut faults) = (0, Vec::new());
    for (name, service) in [("dws", &dws::SERVICE), ("gaussdb-mysql", &gaussdb_mysql::SERVICE)] {
        let description = Description::of(name);
        let client = Client::new(service, &config);
        for (id, operation) in description.operations() {
            let request = description.example(operation);
            mock.world().reset();
            let call = call(&format!("{name} {id}")).unwrap_or_else(|| panic!("{id} has no input"));
            tried += 1;
            if let Err(error) = call(client.clone(), request).await
                && !error.contains("exists already")
            {
                faults.push(format!("{name} {id}: {error}"));
            }
        }
    }
    assert_eq!(tried, 436);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Ten thousand times real time: ten minutes are 60 milliseconds.
fn fast() -> Options {
    Options { speed: 10_000.0, empty: true, ..Options::default() }
}

const POLL: Duration = Duration::from_millis(15);
const LIMIT: Duration = Duration::from_secs(30);

#[tokio::test]
async fn a_cluster_is_created_restored_and_deleted() {
    let (_mock, config) = mock(fast()).await;
    let dws = dws::Client::new(&config);
    let cluster = dws::types::SingleZoneClusterSpec::builder()
        .name("sales")
        .node_type("dws.m1.xlarge.ultrahigh")
        .number_of_node(3)
        .vpc_id("vpc-1")
        .subnet_id("subnet-1")
        .security_group_id("group-1")
        .user_name("dbadmin")
        .user_pwd("Gentle-River7")
        .build()
        .expect("a valid cluster");
    let created = dws.create_cluster_v1().cluster(cluster).send().await.expect("created");
    let id = created.cluster.and_then(|cluster| cluster.id).expect("an ID");
    let waited = dws
        .wait_until_cluster_available(&id)
        .initial_delay(POLL)
        .interval(POLL)
        .deadline(LIMIT)
        .await
        .expect("available");
    assert_eq!(waited.state, "AVAILABLE");

    let snapshot = dws::types::FullSnapshotSpec::builder().name("first").cluster_id(&id);
    let taken = dws.create_snapshot_v1().snapshot(snapshot).send().await.expect("a snapshot");
    let backup = taken.snapshot.and_then(|snapshot| snapshot.id).expect("an ID");
    dws.wait_until_snapshot_available(&backup)
        .initial_delay(POLL)
        .interval(POLL)
        .deadline(LIMIT)
        .await
        .expect("available");
    let snapshots = dws.list_snapshots().send().await.expect("a list");
    assert_eq!((snapshots.snapshots().len(), snapshots.snapshots()[0].name()), (1, Some("first")));

    dws.delete_snapshot().snapshot_id(&backup).send().await.expect("deleted");
    dws.delete_cluster_v1().cluster_id(&id).keep_last_manual_snapshot(0).send().await.expect("deleted");
    dws.wait_until_cluster_deleted(&id).initial_delay(POLL).interval(POLL).deadline(LIMIT).await.expect("gone");
    let gone = dws.get_cluster().cluster_id(&id).send().await.expect_err("it is gone");
    assert!(gone.is_not_found(), "{gone}");
}

#[tokio::test]
async fn an_instance_is_created_with_a_job_and_a_database() {
    let (_mock, config) = mock(fast()).await;
    let mysql = gaussdb_mysql::Client::new(&config);
    let call = mysql
        .create_instance()
        .region("cn-north-4")
        .name("sales-db")
        .datastore(InstanceDatastoreSpec::builder().r#type("gaussdb-mysql").version("8.0"))
        .mode("Cluster")
        .flavor_ref("gaussdb.mysql.xlarge.x86.4")
        .vpc_id("10000000-0000-4000-8000-000000000001")
        .subnet_id("10000000-0000-4000-8000-000000000002")
        .password("Gentle-River7")
        .availability_zone_mode("single")
        .slave_count(1);
    let created = call.send().await.expect("created");
    let (id, job) = (created.instance.and_then(|it| it.id).expect("an ID"), created.job_id.expect("a job"));
    mysql.wait_until_job_done(&job).initial_delay(POLL).interval(POLL).deadline(LIMIT).await.expect("done");
    let databases = || async { mysql.list_databases().instance_id(&id).send().await.expect("a list") };
    assert!(databases().await.databases().is_empty());
    let database = DatabaseSpec::builder().name("sales").character_set("utf8mb4");
    mysql.create_databases().instance_id(&id).databases([database.build().expect("valid")]).send().await.expect("made");
    assert_eq!(databases().await.databases()[0].name(), Some("sales"));
    let again = DatabaseSpec::builder().name("sales").character_set("utf8mb4").build().expect("valid");
    mysql.create_databases().instance_id(&id).databases([again]).send().await.expect_err("the name is taken");
}

#[tokio::test]
async fn items_of_all_pages_are_found_and_faults_are_retried() {
    let (mock, config) = mock(fast()).await;
    let mysql = gaussdb_mysql::Client::new(&config);
    for number in 0..120 {
        mysql.create_parameter_template().name(format!("t{number}")).send().await.expect("created");
    }
    let fault = json!({ "operation": "listParameterTemplates", "fault": "status=429;retry-after=0", "times": 1 });
    mock.world().plan(serde_json::from_value(fault).expect("a fault")).expect("a known fault");
    let mut items = mysql.list_parameter_templates().limit(50).items();
    let mut names = std::collections::BTreeSet::new();
    while let Some(item) = items.next().await {
        names.insert(item.expect("an item").name.expect("a name"));
    }
    assert_eq!(names.len(), 120);
}

#[tokio::test]
async fn a_wrong_key_is_refused_with_the_reason() -> Result<(), Error> {
    let (mock, config) = mock(Options::default()).await;
    let wrong = config.to_builder().credentials(Credentials::new(ACCESS_KEY, "another secret")).build()?;
    let error = dws::Client::new(&wrong).list_clusters().send().await.expect_err("the signature is wrong");
    assert_eq!(error.status(), Some(401), "{error}");
    dws::Client::new(&config).list_clusters().send().await?;
    mock.stop().await.expect("stopped");
    Ok(())
}
