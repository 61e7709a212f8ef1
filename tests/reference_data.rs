//! Error codes, permissions, endpoints and metrics of the documents, in the facts and in the descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use gaussdb_spec::sources::Document;
use gaussdb_spec::yaml;
use gaussdb_tests::SOURCES;
use serde_json::Value;

fn spec(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec").join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn description(service: &str) -> Value {
    yaml::read(&spec(&format!("openapi/{service}.yaml"))).unwrap_or_else(|error| panic!("{service}: {error}"))
}

#[test]
fn no_row_of_a_reference_table_was_left_unread() {
    for document in &SOURCES.documents {
        let facts = gaussdb_tests::facts(&document.id);
        let unread: Vec<&str> =
            facts.gaps.iter().filter(|g| g.kind.ends_with("was not understood")).map(|g| g.about.as_str()).collect();
        assert!(unread.is_empty(), "{}: {unread:?}", document.id);
    }
}

/// Every code and its statuses are in the line of the document that the facts name.
#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn every_code_is_in_the_row_it_was_read_from() {
    for Document { id, .. } in &SOURCES.documents {
        let text = gaussdb_tests::document(id);
        let lines: Vec<&str> = text.lines().collect();
        let facts = gaussdb_tests::facts(id);
        for error in facts.errors {
            let row: String = lines[error.line as usize - 1].replace("<br>", "").split_whitespace().collect();
            assert!(row.contains(&error.code), "{id}:{}: {} in {row}", error.line, error.code);
            assert!(error.statuses.iter().all(|s| row.contains(&s.to_string())), "{id}:{}: {row}", error.line);
        }
    }
}

#[test]
fn every_published_code_says_what_it_means_and_what_to_do() {
    for service in ["dws", "gaussdb-mysql"] {
        let description = description(service);
        let codes = description["x-error-codes"].as_array().expect("x-error-codes");
        let mut seen = BTreeSet::new();
        for code in codes {
            let name = code["code"].as_str().expect("code");
            assert!(seen.insert(name), "{name} is there twice");
            let family = name.ends_with('*');
            assert_eq!(code["kind"] == "by_status", family, "{name}");
            assert_eq!(code["statuses"].as_array().is_some_and(|s| !s.is_empty()), !family, "{name}: statuses");
            let scopes = code["scopes"].as_array().into_iter().flatten();
            for said in scopes.chain([code]) {
                assert!(said["kind"].is_string(), "{name}");
                for words in ["meaning", "remedy"] {
                    assert!(said[words].as_str().is_some_and(|w| w.ends_with('.')), "{name}: {words}");
                }
            }
        }
        for Document { id, .. } in SOURCES.of(service) {
            let facts = gaussdb_tests::facts(id);
            let lost: Vec<_> = facts.errors.iter().filter(|e| !seen.contains(e.code.as_str())).collect();
            assert!(lost.is_empty(), "{id}: {lost:?}");
        }
    }
}

#[test]
fn permissions_are_at_their_operations() {
    for (service, path, method, action, enterprise) in [
        (
            "dws",
            "/v1.0/{project_id}/clusters/{cluster_id}/resize",
            "post",
            "dws:cluster:scaleOutOrOpenAPIResize",
            false,
        ),
        ("gaussdb-mysql", "/mysql/v3/{project_id}/jobs", "get", "gaussdb:instance:list", true),
    ] {
        let description = description(service);
        let found = &description["paths"][path][method]["x-iam-action"];
        assert_eq!((found["action"].as_str(), found["project"].as_bool()), (Some(action), Some(true)), "{service}");
        assert_eq!(found["enterprise_project"].as_bool(), Some(enterprise), "{service}");
        assert!(found["dependencies"].as_array().is_some_and(Vec::is_empty), "{service}");
    }
}

/// The URL of each region.
fn endpoints(description: &Value) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for server in description["servers"].as_array().into_iter().flatten() {
        let url = server["url"].as_str().unwrap_or_default();
        let variable = &server["variables"]["region"];
        let regions: Vec<&str> = variable["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let default = variable["default"].as_str();
        assert!(default.is_none_or(|default| regions.contains(&default)), "the default of {url} is one of its regions");
        out.extend(regions.into_iter().map(|region| (region.to_owned(), url.replace("{region}", region))));
        out.extend(server["x-region"].as_str().map(|region| (region.to_owned(), url.to_owned())));
    }
    out
}

#[test]
fn servers_follow_the_documents_and_cover_every_region() {
    let urls = endpoints(&description("gaussdb-mysql"));
    assert_eq!(urls["cn-north-5"], "https://gaussdbformysql.cn-north-5.myhuaweicloud.com");
    assert_eq!(urls["me-east-1"], "https://gaussdb-mysql.me-east-1.myhuaweicloud.com");
    assert_eq!(urls["cn-north-4"], "https://gaussdb.cn-north-4.myhuaweicloud.com");
    // Twenty are from the file of regions, one only from the document.
    assert_eq!(urls.len(), 21, "{urls:?}");
}

#[test]
fn metrics_are_published_with_names() {
    let file: Value = yaml::read(&spec("metrics/gaussdb-mysql.yaml")).expect("metrics");
    let metrics = file["metrics"].as_array().expect("metrics");
    assert_eq!(file["namespace"], "SYS.GAUSSDB");
    assert!(!metrics.is_empty());
    assert!(metrics.iter().all(|m| m["name"].as_str().is_some_and(|n| !n.is_empty()) && m.get("minimum").is_some()));
    let periods: Vec<u64> = metrics.iter().filter_map(|m| m["period"].as_u64()).collect();
    assert_eq!(periods, [60, 300, 60]);
}

#[test]
fn the_identity_service_has_its_operations() {
    let description = description("iam");
    let paths: Vec<&String> = description["paths"].as_object().expect("paths").keys().collect();
    assert_eq!(paths, ["/v3/auth/tokens", "/v3/projects", "/v5/agencies/assume-with-oidc"]);
    assert!(endpoints(&description).len() >= 27, "{:?}", description["servers"]);
}
