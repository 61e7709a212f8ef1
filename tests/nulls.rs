//! Each null in a documented response is at a member that is nullable in the published description.

use std::path::Path;

use gaussdb_spec::read::document;
use gaussdb_spec::read::side::Side;
use gaussdb_spec::sentences::operations::OperationTexts;
use gaussdb_spec::sources::Sources;
use serde_json::Value;

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn a_member_that_a_documented_answer_shows_as_null_may_be_null() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let sources = Sources::read(&read("spec/sources.toml")).expect("sources.toml");
    let mut found = Found::default();
    for source in &sources.documents {
        let description: Value =
            serde_yaml::from_str(&read(&format!("spec/openapi/{}.yaml", source.service))).expect("a description");
        let texts =
            OperationTexts::read(&read(&format!("spec/text/{}/operations.yaml", source.service))).expect("texts");
        for (operation, example) in document::examples(&gaussdb_tests::document(&source.id)) {
            let Some(words) = texts.operations.get(&operation.key()).filter(|_| example.side == Side::Response) else {
                continue;
            };
            let Some(schema) = answer(&description, &words.id) else { continue };
            let at = format!("{} {} line {}", source.id, operation.section, example.line);
            match example.evidence() {
                Some(value) => found.walk(&description, schema, value, &at),
                None => {
                    let nulls = example.pairs.iter().flatten().filter(|(_, value)| value.is_null());
                    nulls.for_each(|(name, _)| found.by_name(&description, schema, name, &at));
                }
            }
        }
    }
    println!("{} nulls at members that may be null", found.right);
    assert!(found.right > 200, "only {} nulls were compared", found.right);
    assert!(found.wrong.is_empty(), "{}", found.wrong.join("\n"));
}

/// The schema of the first successful answer of an operation.
fn answer<'d>(description: &'d Value, id: &str) -> Option<&'d Value> {
    let items = description["paths"].as_object()?.values().filter_map(Value::as_object);
    let operation = items.flat_map(|item| item.values()).find(|o| o["operationId"] == id)?;
    let responses = operation["responses"].as_object()?;
    let success = responses.iter().find(|(status, _)| status.starts_with('2'))?.1;
    success.pointer("/content/application~1json/schema")
}

/// A schema without references and without the `allOf` around one.
fn plain<'d>(description: &'d Value, schema: &'d Value) -> &'d Value {
    let inner = schema.pointer("/allOf/0").unwrap_or(schema);
    match inner["$ref"].as_str() {
        Some(reference) => description.pointer(reference.trim_start_matches('#')).expect("a reference leads somewhere"),
        None => inner,
    }
}

#[derive(Default)]
struct Found {
    right: usize,
    wrong: Vec<String>,
}

impl Found {
    fn walk(&mut self, description: &Value, schema: &Value, value: &Value, at: &str) {
        let inner = plain(description, schema);
        match value {
            Value::Object(map) => {
                for (name, value) in map {
                    let here = format!("{at}.{name}");
                    let member = inner.pointer("/items").map_or(inner, |items| plain(description, items));
                    let Some(member) = member["properties"].get(name).or_else(|| member.get("additionalProperties"))
                    else {
                        continue;
                    };
                    if value.is_null() {
                        self.judge(plain(description, member), &here)
                    } else {
                        self.walk(description, member, value, &here)
                    }
                }
            }
            Value::Array(list) => {
                let items = if inner["items"].is_null() { inner } else { &inner["items"] };
                list.iter().for_each(|value| self.walk(description, items, value, at));
            }
            _ => {}
        }
    }

    /// If the nesting of a sample is lost, only the name is known: all members with it may be null.
    fn by_name(&mut self, description: &Value, schema: &Value, name: &str, at: &str) {
        let (mut open, mut seen): (Vec<&Value>, Vec<&Value>) = (vec![schema], Vec::new());
        while let Some(schema) = open.pop() {
            let inner = plain(description, schema);
            if seen.iter().any(|s| std::ptr::eq(*s, inner)) {
                continue;
            }
            seen.push(inner);
            open.extend(inner.get("items"));
            open.extend(inner.get("additionalProperties").filter(|a| a.is_object()));
            for (own, member) in inner["properties"].as_object().into_iter().flatten() {
                if own == name {
                    self.judge(plain(description, member), &format!("{at} …{name}"));
                }
                open.push(member);
            }
        }
    }

    fn judge(&mut self, member: &Value, at: &str) {
        // A schema without a type allows null.
        let anything = member.as_object().is_some_and(|m| !m.contains_key("type"));
        if member["nullable"] == true || anything || member == true {
            self.right += 1;
        } else {
            self.wrong.push(format!("{at} is null in the sample and not `nullable`"));
        }
    }
}
