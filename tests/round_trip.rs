//! Examples of the documents keep every member on the way example → struct → JSON.

use gaussdb_runtime::codegen::{ConstDefault, Decode};
use gaussdb_runtime::{Decoding, decode};
use gaussdb_spec::read::document;
use gaussdb_spec::sentences::operations::OperationTexts;
use gaussdb_tests::SOURCES;
use serde::Serialize;
use serde_json::Value;

/// The JSON of a struct, and the paths of members that the struct does not have.
type Passed = (Value, Vec<String>);
type Through = fn(&Value) -> Result<Passed, String>;

fn pass<T: ConstDefault + Decode + Serialize>(value: &Value) -> Result<Passed, String> {
    let (typed, unknown) = decode::<T>(value, Decoding::Lenient).map_err(|e| e.to_string())?;
    let back = serde_json::to_value(&typed).map_err(|e| e.to_string())?;
    Ok((back, unknown.into_iter().map(|u| u.path).collect()))
}

include!(concat!(env!("OUT_DIR"), "/round_trip.rs"));

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn examples_keep_every_member() {
    let root = gaussdb_tests::root();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let (mut passed, mut lost, mut refused) = (0, Vec::new(), Vec::new());
    for source in &SOURCES.documents {
        let text = gaussdb_tests::document(&source.id);
        let texts =
            OperationTexts::read(&read(&format!("spec/text/{}/operations.yaml", source.service))).expect("texts");
        for (operation, example) in document::examples(&text) {
            let (Some(words), Some(value)) = (texts.operations.get(&operation.key()), example.evidence()) else {
                continue;
            };
            let side = if example.side == gaussdb_spec::read::side::Side::Request { "request" } else { "response" };
            let Some(through) = through(&format!("{} {}", source.service, words.id), side) else { continue };
            let at = format!("{} {} line {} ({side})", source.id, operation.section, example.line);
            match through(value) {
                Ok((back, unknown)) => {
                    passed += 1;
                    compare(value, &back, "", &unknown, &mut |what| lost.push(format!("{at}: {what}")));
                }
                Err(e) => refused.push(format!("{at}: {e}")),
            }
        }
    }
    println!("{passed} examples passed, {} were refused:\n{}", refused.len(), refused.join("\n"));
    assert!(passed > 300, "only {passed} examples were tried");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(refused.len() * 50 <= passed, "{}", refused.join("\n"));
}

/// The examples of the descriptions are answers that lose nothing in a typed value.
#[test]
fn published_answers_keep_every_member() {
    let (mut passed, mut faults) = (0, Vec::new());
    for service in ["dws", "gaussdb-mysql"] {
        let file = gaussdb_tests::root().join(format!("spec/openapi/{service}.yaml"));
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let description: Value = serde_yaml::from_str(&text).expect("a description");
        let items = description["paths"].as_object().expect("paths").values().filter_map(Value::as_object);
        for operation in items.flat_map(|item| item.values()) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            for (status, answer) in operation["responses"].as_object().expect("responses") {
                let media = &answer["content"]["application/json"];
                if !status.starts_with('2') || media.is_null() {
                    continue;
                }
                let Some(example) = media.get("example") else {
                    faults.push(format!("{id} {status}: no example"));
                    continue;
                };
                let through =
                    through(&format!("{service} {id}"), "response").unwrap_or_else(|| panic!("{id}: no type"));
                match through(example) {
                    Ok((back, unknown)) => {
                        passed += 1;
                        faults.extend(unknown.iter().map(|path| format!("{id}: {path} is not known")));
                        compare(example, &back, "", &unknown, &mut |what| faults.push(format!("{id}: {what}")));
                    }
                    Err(error) => faults.push(format!("{id}: {error}")),
                }
            }
        }
    }
    println!("{passed} answers passed");
    assert!(passed > 380, "only {passed} answers");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Every member of `sent` is in `back`, except nulls and members that no table has.
fn compare(sent: &Value, back: &Value, path: &str, unknown: &[String], lose: &mut dyn FnMut(String)) {
    match (sent, back) {
        (Value::Object(a), Value::Object(b)) => {
            for (name, value) in a.iter().filter(|(_, v)| !v.is_null()) {
                let here = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match b.get(name) {
                    Some(other) => compare(value, other, &here, unknown, lose),
                    None if unknown.contains(&here) || empty(value) => {}
                    None => lose(format!("{here} is lost")),
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (x, y)) in a.iter().zip(b).enumerate() {
                compare(x, y, &format!("{path}[{index}]"), unknown, lose);
            }
        }
        (Value::Null, _) => {}
        // A number may become a text, and the reverse.
        (a, b) if text(a) == text(b) || number(a).is_some() && number(a) == number(b) => {}
        (a, b) => lose(format!("{path}: {a} became {b}")),
    }
}

/// Empty lists and objects are not written back.
fn empty(value: &Value) -> bool {
    matches!(value, Value::Array(list) if list.is_empty()) || matches!(value, Value::Object(map) if map.is_empty())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn number(value: &Value) -> Option<f64> {
    text(value).parse().ok()
}
