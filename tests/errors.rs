//! Errors of the committed crate: each scoped code after each of its operations, and after any other.

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
    // The content of the requests does not matter here.
    let builder = builder.validation(Validation::Off);
    builder.transport(Replay::answers([HttpResponse::json(status, body)])).build().expect("a configuration")
}

/// Returns the error of a request, if it fails.
type Failing = Pin<Box<dyn Future<Output = Option<Error>>>>;

macro_rules! calls {
    ($module:ident: $($id:literal => $call:ident { $($set:ident: $value:expr),* })*) => {
        /// Calls by `operationId`.
        #[allow(deprecated)]
        fn $module(config: &Config, id: &str) -> Failing {
            let client = $module::Client::new(config);
            match id {
                $($id => Box::pin(async move {
                    client.$call()$(.$set($value))*.send().await.err()
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
    "startResourceManagementPlan" => start_resource_management_plan { cluster_id: ID, plan_id: ID }
    "stopResourceManagementPlan" => stop_resource_management_plan { cluster_id: ID, plan_id: ID }
    "deleteResourcePool" => delete_resource_pool { cluster_id: ID, workload_queue_name: "nightly" }
    "listResourcePools" => list_resource_pools { cluster_id: ID }
    "deleteLogicalCluster" => delete_logical_cluster { cluster_id: ID, logical_cluster_id: ID }
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

/// The kind of the error; checks that the methods agree with it.
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
    type Call = fn(&Config, &str) -> Failing;
    let services: [(&[ErrorCode], Call, &str); 2] =
        [(&dws::errors::ALL, dws, "listClusters"), (&gaussdb_mysql::errors::ALL, gaussdb_mysql, "listBackups")];
    for (codes, call, other) in services {
        let mut tried = BTreeSet::new();
        for code in codes.iter().filter(|code| !code.scopes.is_empty()) {
            let answer = |message: &str| json!({ "error_code": code.code, "error_msg": message });
            for scope in code.scopes {
                let body = answer(scope.message.unwrap_or("no"));
                for id in scope.operations {
                    let error = call(&config(400, &body), id).await.expect(id);
                    assert_eq!(kind(&error), scope.kind, "{} after {id}: {error:?}", code.code);
                    assert_eq!(error.as_service().and_then(|e| e.meaning()), Some(scope.meaning), "{id}");
                    assert_ne!(scope.kind, code.kind, "{}: the scope says nothing", code.code);
                    if scope.message.is_some() {
                        let error = call(&config(400, &answer("no")), id).await.expect(id);
                        assert_eq!(kind(&error), code.kind, "{id}");
                    }
                    tried.insert(*id);
                }
            }
            let error = call(&config(400, &answer("no")), other).await.expect(other);
            assert_eq!(kind(&error), code.kind, "{} after {other}", code.code);
        }
        assert!(!tried.is_empty(), "no scoped code was tried");
    }
}

/// Code, operation, status and kind that existing clients rely on.
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
        let error = call(&config(status, &json!({ "error_code": code, "error_msg": "no" })), id).await.expect(id);
        assert_eq!(kind(&error), expected, "{code} after {id}: {error:?}");
    }
    let second = json!({ "error_code": "DWS.9999", "error_msg": "DWS.7023" });
    let error = dws(&config(200, &second), "restartLogicalCluster").await.expect("a failure");
    assert!(error.is_busy(), "{error:?}");
}

/// Result code, operation, and its kind; `None` is success.
#[tokio::test]
async fn result_codes_of_resource_management_are_read_alike_in_a_200_and_in_a_500() {
    let cases = [
        (0, "getResourcePool", None),
        (113, "startResourceManagementPlan", None),
        (113, "stopResourceManagementPlan", Some(None)),
        (116, "stopResourceManagementPlan", None),
        (116, "startResourceManagementPlan", Some(None)),
        (103, "getResourceManagementPlan", Some(Some(ErrorKind::NotFound))),
        (103, "startResourceManagementPlan", Some(Some(ErrorKind::NotFound))),
        (103, "listResourcePools", Some(None)),
        (110, "getResourceManagementPlanStage", Some(Some(ErrorKind::NotFound))),
        (110, "deleteResourceManagementPlanStage", Some(Some(ErrorKind::NotFound))),
        (110, "getResourceManagementPlan", Some(None)),
        (1, "getResourcePool", Some(Some(ErrorKind::NotFound))),
        (-1, "deleteResourcePool", Some(Some(ErrorKind::NotFound))),
        (1, "listResourcePools", Some(None)),
    ];
    for status in [200, 500] {
        for (code, id, expected) in cases {
            let body = json!({ "workload_res_code": code, "workload_res_str": "so it is" });
            let error = dws(&config(status, &body), id).await;
            assert_eq!(error.as_ref().map(kind), expected, "{code} in a {status} of {id}: {error:?}");
        }
    }
}

#[tokio::test]
async fn an_accepted_change_of_a_logical_cluster_is_a_success_in_a_417_too() {
    let body = |code: &str| json!({ "error_code": code, "error_msg": "so it is" });
    assert!(dws(&config(417, &body("DWS.0000")), "deleteLogicalCluster").await.is_none());
    let busy = dws(&config(417, &body("DWS.7023")), "deleteLogicalCluster").await.expect("a failure");
    assert!(busy.is_busy(), "{busy:?}");
    let other = dws(&config(417, &body("DWS.0001")), "deleteLogicalCluster").await.expect("a failure");
    assert!(other.is_invalid() && other.status() == Some(417), "{other:?}");
}
