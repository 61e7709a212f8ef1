//! The examples of the descriptions are requests that the SDK sends as they are.

use gaussdb_tests::sample_value::Description;
use serde_json::{Map, Value};

use crate::request;

#[test]
fn every_example_request_passes_validation() {
    let (mut tried, mut faults) = (0, Vec::new());
    for service in ["dws", "gaussdb-mysql"] {
        let description = Description::of(service);
        for (id, operation) in description.operations() {
            let mut input = Map::new();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let parameter = description.resolve(parameter);
                let name = parameter["name"].as_str().unwrap_or_default();
                match parameter.get("example") {
                    Some(example) => drop(input.insert(name.to_owned(), example.clone())),
                    None if parameter["required"] == true => faults.push(format!("{id}: no example of `{name}`")),
                    None => {}
                }
            }
            for media in operation["requestBody"]["content"].as_object().into_iter().flat_map(|it| it.values()) {
                match media.get("example") {
                    Some(example) => drop(input.insert("body".to_owned(), example.clone())),
                    None => faults.push(format!("{id}: no example of the body")),
                }
            }
            let (strict, _) = request(&format!("{service} {id}")).expect("an input");
            tried += 1;
            match strict(&Value::Object(input)) {
                Ok(found) if found.is_empty() => {}
                Ok(found) => faults.push(format!("{id}: {}", found[0])),
                Err(error) => faults.push(format!("{id}: {error}")),
            }
        }
    }
    assert_eq!(tried, 436);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
