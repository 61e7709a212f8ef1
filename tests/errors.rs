//! What errors of the committed crate amount to: each scoped code after each of its operations, and after any other.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use gaussdb_api::runtime::transport::Replay;
use gaussdb_api::runtime::{Credentials, ErrorCode, ErrorKind, HttpResponse, RetryPolicy, Validation};
use gaussdb_api::{Config, Error, dws, gaussdb_mysql};
use serde_json::{Value, json};

const ID: &str = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";
const INSTANCE: &str = "5a1e0b6c00014c0d9d113f2b7c90aa01in07";

fn config(status: u16, body: &Value) -> Config {
    let builder = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef");
    let builder = builder.credentials(Credentials::new("key", "secret")).retry(RetryPolicy::off());
    // What the requests hold is of no interest here.
    let builder = builder.validation(Validation::Off);
    builder.transport(Replay::answers([HttpResponse::json(status, body)])).build().expect("a configuration")
}

/// Ends with the error of a call.
type Failing = Pin<Box<dyn Future<Output = Error>>>;

macro_rules! calls {
    ($module:ident: $($id:literal => $call:ident { $($set:ident: $value:expr),* })*) => {
        /// Calls by `operationId`.
        #[allow(deprecated)]
        fn $module(config: &Config, id: &str) -> Failing {
            let client = $module::Client::new(config);
            match id {
                $($id => Box::pin(async move {
                    client.$call()$(.$set($value))*.send().await.err().expect(stringify!($call))
                }),)*
                other => panic!("`{other}` has a scoped code and no call here; add it"),
            }
        }
    };
}

calls! { dws:
    "listClusters" => list_clusters {}
    "getSnapshot" => get_snapshot { snapshot_id: ID }
    "deleteSnapshot" => delete_snapshot { snapshot_id: ID }
    "getResourceManagementPlan" => get_resource_management_plan { cluster_id: ID, plan_id: ID }
    "deleteResourceManagementPlan" => delete_resource_management_plan { cluster_id: ID, plan_id: ID }
    "getResourceManagementPlanStage" => get_resource_management_plan_stage { cluster_id: ID, plan_id: ID, stage_id: ID }
    "deleteResourceManagementPlanStage" => delete_resource_management_plan_stage { cluster_id: ID, plan_id: ID, stage_id: ID }
    "unbindElb" => unbind_elb { cluster_id: ID, elb_id: ID }
    "disableLtsLogs" => disable_lts_logs { cluster_id: ID }
    "getResourcePool" => get_resource_pool { cluster_id: ID, queue_name: "nightly" }
    "restartLogicalCluster" => restart_logical_cluster { cluster_id: ID, logical_cluster_id: ID }
}

calls! { gaussdb_mysql:
    "listBackups" => list_backups {}
    "getStarRocksInstance" => get_star_rocks_instance { instance_id: INSTANCE, starrocks_instance_id: INSTANCE }
    "deleteStarRocksInstance" => delete_star_rocks_instance { instance_id: INSTANCE, starrocks_instance_id: INSTANCE }
    "getClickHouseInstance" => get_click_house_instance { instance_id: INSTANCE, clickhouse_instance_id: INSTANCE }
    "deleteClickHouseInstance" => delete_click_house_instance { instance_id: INSTANCE, clickhouse_instance_id: INSTANCE }
    "deleteStarRocksReplication" => delete_star_rocks_replication { instance_id: INSTANCE, task_name: "nightly" }
    "listStarRocksUsers" => list_star_rocks_users { instance_id: INSTANCE }
    "listLtsConfigs" => list_lts_configs {}
    "deleteLtsConfigs" => delete_lts_configs {}
    "getInstanceV3" => get_instance_v3 { instance_id: INSTANCE }
    "getInstance" => get_instance { instance_id: INSTANCE }
}

/// The kind that `Error` and its methods give, which agree.
fn kind(error: &Error) -> Option<ErrorKind> {
    use ErrorKind::*;
    let found = error.as_service().unwrap_or_else(|| panic!("not sent: {error}")).kind();
    let said = [
        (NotFound, error.is_not_found()),
        (AlreadyDone, error.is_already_done()),
        (Busy, error.is_busy()),
        (Invalid, error.is_invalid()),
        (Permission, error.is_permission()),
    ];
    said.iter().for_each(|(kind, is)| assert_eq!(found == Some(*kind), *is, "{error:?}"));
    found
}

#[tokio::test]
async fn a_scoped_code_has_its_kind_after_its_operations_and_the_general_one_after_others() {
    let services: [(&[ErrorCode], fn(&Config, &str) -> Failing, &str); 2] =
        [(&dws::errors::ALL, dws, "listClusters"), (&gaussdb_mysql::errors::ALL, gaussdb_mysql, "listBackups")];
    for (codes, call, other) in services {
        let mut tried = BTreeSet::new();
        for code in codes.iter().filter(|code| !code.scopes.is_empty()) {
            let answer = |message: &str| json!({ "error_code": code.code, "error_msg": message });
            for scope in code.scopes {
                let body = answer(scope.message.unwrap_or("no"));
                for id in scope.operations {
                    let error = call(&config(400, &body), id).await;
                    assert_eq!(kind(&error), scope.kind, "{} after {id}: {error:?}", code.code);
                    assert_eq!(error.as_service().and_then(|e| e.meaning()), Some(scope.meaning), "{id}");
                    assert_ne!(scope.kind, code.kind, "{}: the scope says nothing", code.code);
                    if scope.message.is_some() {
                        assert_eq!(kind(&call(&config(400, &answer("no")), id).await), code.kind, "{id}");
                    }
                    tried.insert(*id);
                }
            }
            let error = call(&config(400, &answer("no")), other).await;
            assert_eq!(kind(&error), code.kind, "{} after {other}", code.code);
        }
        assert!(!tried.is_empty(), "no scoped code was tried");
    }
}

/// Code, operation, status, kind: what clients in the field rely on, each once.
#[tokio::test]
async fn codes_that_clients_in_the_field_handle_have_the_kind_that_they_act_on() {
    use ErrorKind::*;
    type Call = fn(&Config, &str) -> Failing;
    let (warehouse, mysql): (Call, Call) = (dws, gaussdb_mysql);
    let cases = [
        (warehouse, "DWS.0001", "deleteSnapshot", 400, Some(NotFound)),
        (warehouse, "DWS.0001", "listClusters", 400, Some(Invalid)),
        (warehouse, "DWS.7107", "disableLtsLogs", 400, Some(AlreadyDone)),
        (warehouse, "DWS.0102", "unbindElb", 400, Some(NotFound)),
        (warehouse, "DWS.9999", "getResourcePool", 500, Some(NotFound)),
        (warehouse, "DWS.9999", "restartLogicalCluster", 500, None),
        (mysql, "DBS.280238", "getInstanceV3", 400, Some(NotFound)),
        (mysql, "DBS.280238", "listBackups", 400, Some(Invalid)),
        (mysql, "DBS.05000044", "getStarRocksInstance", 400, Some(NotFound)),
        (mysql, "DBS.05000044", "listBackups", 400, Some(Invalid)),
        (mysql, "DBS.200044", "listStarRocksUsers", 403, Some(NotFound)),
        (mysql, "DBS.200044", "listBackups", 403, Some(Permission)),
        (mysql, "DBS.280001", "deleteLtsConfigs", 400, Some(NotFound)),
        (mysql, "DBS.05000091", "deleteStarRocksReplication", 400, Some(NotFound)),
        (mysql, "DBS.200076", "getStarRocksInstance", 400, Some(NotFound)),
        (warehouse, "APIGW.0307", "listClusters", 401, Some(Permission)),
        (mysql, "APIGW.0201", "listBackups", 400, Some(Invalid)),
    ];
    for (call, code, id, status, expected) in cases {
        let error = call(&config(status, &json!({ "error_code": code, "error_msg": "no" })), id).await;
        assert_eq!(kind(&error), expected, "{code} after {id}: {error:?}");
    }
    let second = json!({ "error_code": "DWS.9999", "error_msg": "DWS.7023" });
    assert!(dws(&config(200, &second), "restartLogicalCluster").await.is_busy());
}
