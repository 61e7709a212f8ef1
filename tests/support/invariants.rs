//! Invariants of facts.  In: any text and its facts.  Out: violations of the invariants.

use std::collections::BTreeSet;

use gaussdb_extensions::Location;
use gaussdb_spec::fact::{Facts, Field, Operation};
use gaussdb_spec::read::uri;
use gaussdb_spec::types::Type;
use gaussdb_spec::{project, yaml};

/// All violations.
pub fn problems(text: &str, facts: &Facts) -> Vec<String> {
    let mut out = Vec::new();
    let last = text.lines().count() as u32;
    for operation in &facts.operations {
        let mut found = Vec::new();
        lines(operation, last, &mut found);
        names(operation, &mut found);
        examples(operation, &mut found);
        out.extend(found.into_iter().map(|f| format!("{} {}: {f}", operation.section, operation.key())));
    }
    let mut before = (0, 0);
    for operation in &facts.operations {
        // A section with several URIs has several operations.
        if operation.lines.0 <= before.1 && operation.lines != before {
            out.push(format!("section {} begins inside the one before", operation.section));
        }
        before = operation.lines;
    }
    out.extend(facts.gaps.iter().filter(|g| g.line > last).map(|g| format!("gap in line {} of {last}", g.line)));
    if facts.counts.read > facts.counts.rows {
        out.push(format!("{} of {} rows read", facts.counts.read, facts.counts.rows));
    }
    match yaml::write(facts).and_then(|text| yaml::read::<Facts>(&text)) {
        Ok(back) if back == *facts => {}
        Ok(_) => out.push("facts that were written and read again are others".to_owned()),
        Err(error) => out.push(format!("facts cannot be written and read again: {error}")),
    }
    if let Err(found) = project::describe_unknown("Paint", vec![facts.clone()]) {
        out.extend(found.iter().map(|d| format!("not described: {d}")));
    }
    out
}

fn lists(operation: &Operation) -> Vec<(String, &[Field])> {
    let bodies = [("request", &operation.request), ("response", &operation.response)];
    let bodies = bodies.into_iter().filter_map(|(n, b)| Some((n.to_owned(), b.as_ref()?.fields.as_slice())));
    bodies.chain(operation.structures.iter().map(|s| (s.name.clone(), s.fields.as_slice()))).collect()
}

/// All lines are inside the section.
fn lines(operation: &Operation, last: u32, out: &mut Vec<String>) {
    let (first, end) = operation.lines;
    let inside = |line: u32| (first..=end).contains(&line);
    if first == 0 || first > end || end > last {
        out.push(format!("lines {first} to {end} of {last}"));
    }
    let mut check = |what: &str, line: u32| {
        if !inside(line) {
            out.push(format!("{what} in line {line}, outside of {first} to {end}"));
        }
    };
    check("URI", operation.line);
    operation.parameters.iter().for_each(|p| check(&p.field.name, p.field.line));
    operation.structures.iter().for_each(|s| check(&s.name, s.line));
    lists(operation).iter().flat_map(|(_, list)| *list).for_each(|f| check(&f.name, f.line));
    operation.examples.iter().for_each(|e| check("example", e.line));
}

/// Names are unique and valid, and references exist.
fn names(operation: &Operation, out: &mut Vec<String>) {
    let mut structures = BTreeSet::new();
    for structure in &operation.structures {
        if !structures.insert(structure.name.as_str()) {
            out.push(format!("two structures `{}`", structure.name));
        }
    }
    for (list, fields) in lists(operation) {
        let mut seen = BTreeSet::new();
        for field in fields {
            if field.name.trim().is_empty() {
                out.push(format!("`{list}` has a member without a name"));
            }
            if !seen.insert(&field.name) {
                out.push(format!("`{list}` has `{}` twice", field.name));
            }
            if let Type::Struct(name) = field.kind.leaf()
                && !structures.contains(name.as_str())
            {
                out.push(format!("`{list}.{}` is a `{name}`, which is nowhere", field.name));
            }
        }
    }
    let mut placeholders = uri::placeholders(&operation.path);
    let mut once = BTreeSet::new();
    placeholders.retain(|name| once.insert(name.clone()));
    let path: Vec<&String> =
        operation.parameters.iter().filter(|p| p.place == Location::Path).map(|p| &p.field.name).collect();
    if placeholders.iter().collect::<Vec<_>>() != path {
        out.push(format!("path parameters {path:?}"));
    }
    let mut seen = BTreeSet::new();
    for parameter in operation.parameters.iter().filter(|p| !seen.insert((p.place, &p.field.name))) {
        out.push(format!("parameter `{}` twice", parameter.field.name));
    }
    if operation.success.is_some_and(|s| !operation.statuses.contains(&s)) {
        out.push(format!("success {:?} of {:?}", operation.success, operation.statuses));
    }
}

fn examples(operation: &Operation, out: &mut Vec<String>) {
    for example in operation.examples.iter().filter(|e| e.known > e.members) {
        out.push(format!("example with {} of {} members known", example.known, example.members));
    }
}
