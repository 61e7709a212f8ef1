//! Our words: no misspelling that the `typos` dictionary knows, and no text that only rewords a name.

use std::path::Path;

use gaussdb_spec::{quality, yaml};

fn description(service: &str) -> serde_json::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi").join(format!("{service}.yaml"));
    yaml::read(&std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))).expect("YAML")
}

const SERVICES: [&str; 2] = ["dws", "gaussdb-mysql"];

#[test]
fn no_text_is_misspelt() {
    let mut wrong = Vec::new();
    for service in SERVICES {
        for place in quality::places(&description(service)) {
            let text = place.text.unwrap_or_default();
            // What stands in backticks is spelt as the service spells it.
            for (index, prose) in text.split('`').enumerate().filter(|(index, _)| index % 2 == 0) {
                for word in prose.split(|c: char| !c.is_alphabetic()) {
                    let key = unicase::UniCase::new(word);
                    if let Some(corrections) = typos_dict::WORD.find(&key).filter(|c| !c.is_empty()) {
                        wrong.push(format!(
                            "{service} {}: {word} ({}), part {index}",
                            place.name,
                            corrections.join(", ")
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_only_rewords_its_name() {
    for service in SERVICES {
        assert_eq!(quality::measure(&description(service)).rewordings, [], "{service}");
    }
}

#[test]
fn every_operation_and_tag_is_described() {
    for service in SERVICES {
        let silent: Vec<String> = quality::measure(&description(service)).silent;
        let bare: Vec<&String> =
            silent.iter().filter(|place| place.contains('/') || place.starts_with("tag ")).collect();
        assert!(bare.is_empty(), "{service}: {bare:?}");
    }
}
