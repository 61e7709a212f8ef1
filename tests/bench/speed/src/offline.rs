//! Work without a network: documents, validation, signatures.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use gaussdb_api::dws::operations::CreateClusterInput;
use gaussdb_api::dws::types::ListClustersResponse;
use gaussdb_runtime::codegen::validate;
use gaussdb_runtime::signing::{ToSign, sign};
use gaussdb_runtime::{Decoding, Headers, Secret, decode};
use gaussdb_spec::read::document;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Row, least};

/// All rows; those about documents only where the documents are.
pub fn rows(rounds: usize) -> Vec<Row> {
    let mut out: Vec<Row> = documents(rounds.min(3)).into_iter().collect();
    out.push(validation(rounds));
    out.push(signing(rounds));
    out
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn documents(rounds: usize) -> Option<Row> {
    let given = std::env::var_os("GAUSSDB_DOCUMENTS").map(PathBuf::from);
    let usual = ["spec/documents", "../shared/documents"].map(|path| root().join(path));
    let folder = given.into_iter().chain(usual).find(|folder| folder.is_dir())?;
    let mut texts = Vec::new();
    for file in std::fs::read_dir(folder).ok()?.flatten().filter(|file| file.path().is_file()) {
        texts.push(String::from_utf8_lossy(&std::fs::read(file.path()).ok()?).into_owned());
    }
    let megabytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let read = || texts.iter().for_each(|text| drop(black_box(document::read("x", text))));
    let split = || {
        for text in &texts {
            let cells = text.lines().map(|line| line.split(['|', '\t']).map(str::trim).map(str::to_owned).collect());
            black_box(cells.collect::<Vec<Vec<String>>>());
        }
    };
    let (ours, floor) = least(rounds, read, split);
    let beside = "the same texts as lines and cells, each a string";
    let what = "documents to facts";
    Some(Row { what, ours: megabytes / ours, floor: megabytes / floor, beside, unit: "MB/s" })
}

/// The request with most rules, beside a compiled validator of its schema; that knows no rule of `x-constraints`.
fn validation(rounds: usize) -> Row {
    let text = std::fs::read_to_string(root().join("spec/openapi/dws.yaml")).expect("the description");
    let description: Value = serde_yaml::from_str(&text).expect("YAML");
    let media =
        &description["paths"]["/v2/{project_id}/clusters"]["post"]["requestBody"]["content"]["application/json"];
    let body = media["example"].clone();
    let mut schema = gaussdb_publish::to_31(&description);
    schema["$ref"] = media["schema"]["$ref"].clone();
    let schema = json!({ "$ref": schema["$ref"], "components": schema["components"] });
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(validator.is_valid(&body), "the example is valid");
    assert!(!validator.is_valid(&json!({ "cluster": { "name": 7 } })), "the schema is used");
    let mut request = body.clone();
    request["project_id"] = json!("0".repeat(32));
    let input = json!({ "project_id": "0".repeat(32), "body": body });
    let decoded = decode::<CreateClusterInput>(&input, Decoding::Lenient).expect("the example").0;
    assert_eq!(validate(&decoded, ""), [], "the example keeps all rules");
    const TIMES: usize = 2_000;
    let ours = || (0..TIMES).for_each(|_| drop(black_box(validate(black_box(&decoded), ""))));
    let floor = || (0..TIMES).for_each(|_| assert!(black_box(validator.is_valid(black_box(&body)))));
    let (ours, floor) = least(rounds, ours, floor);
    let rate = |seconds: f64| TIMES as f64 / seconds / 1e3;
    let beside = "jsonschema, compiled, the same body without the rules of x-constraints";
    Row { what: "validation of createCluster", ours: rate(ours), floor: rate(floor), beside, unit: "1,000/s" }
}

fn signing(rounds: usize) -> Row {
    let mut headers = Headers::default();
    headers.set("Content-Type", "application/json");
    headers.set("X-Project-Id", &"0".repeat(32));
    let body = vec![b'x'; 1024];
    let query = [("offset".to_owned(), "0".to_owned()), ("limit".to_owned(), "100".to_owned())];
    let request = ToSign {
        method: "POST",
        authority: "dws.cn-north-4.myhuaweicloud.com",
        path: "/v1.0/0123456789abcdef0123456789abcdef/clusters",
        query: &query,
        headers: &headers,
        body: &body,
        stamp: "20260102T030405Z",
    };
    let secret = Secret::from("secret key");
    const TIMES: usize = 2_000;
    let ours = || (0..TIMES).for_each(|_| drop(black_box(sign(black_box(&request), "AK", &secret))));
    // The body, the canonical request and twice the key: what no signature can leave out.
    let floor = || {
        for _ in 0..TIMES {
            black_box(Sha256::digest(black_box(&body)));
            for _ in 0..5 {
                black_box(Sha256::digest(black_box(&body[..300])));
            }
        }
    };
    let (ours, floor) = least(rounds, ours, floor);
    let rate = |seconds: f64| TIMES as f64 / seconds / 1e3;
    let beside = "the hashes alone";
    Row { what: "signing of 1 KiB", ours: rate(ours), floor: rate(floor), beside, unit: "1,000/s" }
}

/// An answer with clusters.
pub fn answer(clusters: usize) -> String {
    let cluster = |index: usize| {
        json!({ "id": format!("{index:08x}-2b45-4ef7-9c1d-{index:012x}"), "name": format!("forest-{index}"),
                "status": "AVAILABLE", "version": "8.1.3", "port": 8000, "number_of_node": 3, "tags": [] })
    };
    let list: Vec<Value> = (0..clusters).map(cluster).collect();
    let text = json!({ "count": list.len(), "clusters": list }).to_string();
    let read: ListClustersResponse = serde_json::from_str(&text).expect("the answer fits the types");
    assert_eq!(read.clusters().len(), clusters);
    text
}
