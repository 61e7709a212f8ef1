//! Facts as the text of `spec/facts`, and back.
//!
//! An edit of a document moves everything below it. So that a change of the facts shows what the edit changed, a fact has
//! its line counted from the first line of its section; where the sections begin is one block at the end of the file.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Facts;
use crate::yaml;

/// The key of the block at the end.
const BLOCK: &str = "lines";
/// Lists whose entries have the section that they are in.
const IN_SECTIONS: [&str; 2] = ["gaps", "actions"];
/// Lists whose entries are rows of tables; counted from the first row.
const ROWS: [&str; 4] = ["/errors", "/statuses", "/endpoints", "/monitoring/metrics"];

/// The text of a document's facts.
///
/// # Errors
///
/// The facts are no YAML, which is a fault of this program.
pub fn write(facts: &Facts) -> Result<String, String> {
    let mut value = serde_json::to_value(facts).map_err(|e| e.to_string())?;
    let mut block = Map::new();
    let mut begins = BTreeMap::new();
    for list in ["operations", "others"] {
        let mut places = Vec::new();
        for entry in entries(&mut value, &format!("/{list}")) {
            let section = entry["section"].as_str().unwrap_or_default().to_owned();
            let first = begin(entry);
            places.push(match entry["lines"][1].as_u64() {
                Some(last) => format!("{section}: {first}-{last}"),
                None => format!("{section}: {first}"),
            });
            begins.entry(section).or_insert(first);
            entry
                .as_object_mut()
                .map(|members| members.shift_remove(if list == "operations" { "lines" } else { "line" }));
            shift(entry, -first);
        }
        block.insert(list.to_owned(), json!(places));
    }
    for list in IN_SECTIONS {
        for entry in entries(&mut value, &format!("/{list}")) {
            let first = begins.get(entry["section"].as_str().unwrap_or_default()).copied().unwrap_or(0);
            shift(entry, -first);
        }
    }
    for pointer in ROWS {
        let Some(first) = entries(&mut value, pointer).next().map(|entry| begin(entry)) else { continue };
        entries(&mut value, pointer).for_each(|entry| shift(entry, -first));
        block.insert(pointer.to_owned(), first.into());
    }
    value[BLOCK] = block.into();
    yaml::write(&value)
}

/// Facts from their text. A text without the block has lines of the document.
///
/// # Errors
///
/// The text is no YAML, or is not what [`write`] writes.
pub fn read(text: &str) -> Result<Facts, String> {
    let mut value: Value = yaml::read(text)?;
    if let Some(block) = value.as_object_mut().and_then(|members| members.shift_remove(BLOCK)) {
        restore(&mut value, &block)?;
    }
    serde_json::from_value(value).map_err(|e| e.to_string())
}

fn restore(value: &mut Value, block: &Value) -> Result<(), String> {
    let mut begins = BTreeMap::new();
    for list in ["operations", "others"] {
        let places = block[list].as_array().map(Vec::as_slice).unwrap_or_default();
        let count = entries(value, &format!("/{list}")).count();
        if count != places.len() {
            return Err(format!("{BLOCK}.{list} has {} sections, and there are {count}", places.len()));
        }
        for (entry, place) in entries(value, &format!("/{list}")).zip(places) {
            let text = place.as_str().unwrap_or_default();
            let lines = text.rsplit_once(": ").and_then(|(_, lines)| {
                let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
                Some((first.parse::<i64>().ok()?, last.parse::<i64>().ok()?))
            });
            let (first, last) =
                lines.ok_or_else(|| format!("{BLOCK}.{list}: `{text}` is not `section: first-last`"))?;
            shift(entry, first);
            let (key, own) =
                if list == "operations" { ("lines", json!([first, last])) } else { ("line", json!(first)) };
            entry[key] = own;
            begins.entry(entry["section"].as_str().unwrap_or_default().to_owned()).or_insert(first);
        }
    }
    for list in IN_SECTIONS {
        for entry in entries(value, &format!("/{list}")) {
            let first = begins.get(entry["section"].as_str().unwrap_or_default()).copied().unwrap_or(0);
            shift(entry, first);
        }
    }
    for pointer in ROWS {
        let first = block.get(pointer).and_then(Value::as_i64).unwrap_or(0);
        entries(value, pointer).for_each(|entry| shift(entry, first));
    }
    Ok(())
}

/// The entries of a list; none if there is no list.
fn entries<'v>(value: &'v mut Value, pointer: &str) -> impl Iterator<Item = &'v mut Value> + use<'v> {
    value.pointer_mut(pointer).and_then(Value::as_array_mut).into_iter().flatten()
}

/// The first line of an entry.
fn begin(entry: &Value) -> i64 {
    entry["lines"][0].as_i64().or(entry["line"].as_i64()).unwrap_or(0)
}

/// Moves every line in a value.
fn shift(value: &mut Value, by: i64) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member.as_i64() {
                    Some(line) if key == "line" || key == "row" => *member = (line + by).into(),
                    _ => shift(member, by),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shift(item, by)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Field, Gap, Operation, Other, Parameter, catalog};
    use crate::types::Type;
    use gaussdb_extensions::Location;

    /// A document with a section before its two operations, `moved` lines down.
    fn facts(moved: u32) -> Facts {
        let operation = |section: &str, first: u32| Operation {
            section: section.to_owned(),
            lines: (first, first + 20),
            line: first + 3,
            parameters: vec![Parameter { place: Location::Query, field: Field::new("lid", Type::String, first + 9) }],
            ..Operation::default()
        };
        let other = Other { section: "1".into(), title: "Tins".into(), line: 10 + moved, tables: 0, rows: 0, code: 0 };
        let gap = |section: &str, line| Gap { section: section.into(), line, kind: "row".into(), about: "lid".into() };
        Facts {
            operations: vec![operation("2.1", 100 + moved), operation("2.2", 130 + moved)],
            others: vec![other],
            gaps: vec![gap("2.2", 140 + moved)],
            statuses: vec![catalog::Status { status: 200, line: 500 + moved }],
            ..Facts::default()
        }
    }

    #[test]
    fn facts_are_read_as_they_were_written() {
        let facts = facts(7);
        assert_eq!(read(&write(&facts).unwrap()).unwrap(), facts);
        // as before the block existed
        assert_eq!(read(&yaml::write(&facts).unwrap()).unwrap(), facts);
        let unknown = write(&facts).unwrap().replace("2.1: 107-127", "2.1");
        assert_eq!(read(&unknown).unwrap_err(), "lines.operations: `2.1` is not `section: first-last`");
    }

    #[test]
    fn an_edit_above_changes_nothing_but_the_block() {
        let (before, after) = (write(&facts(0)).unwrap(), write(&facts(7)).unwrap());
        let (above, block) = before.split_once("\nlines:").unwrap();
        let (above_after, block_after) = after.split_once("\nlines:").unwrap();
        assert_eq!(above, above_after);
        assert_ne!(block, block_after);
    }
}
