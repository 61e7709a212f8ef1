//! Facts as text to read.  In: the facts of a document.  Out: a line for each parameter, member, example and gap.

use std::fmt::Write;

use gaussdb_spec::constraint::relax::Refused;
use gaussdb_spec::fact::{Body, ExampleFact, Facts, Field, Operation};
use gaussdb_spec::majority::Weighed;

/// The facts of a document, one line each, in order; line numbers are those of the input.
pub fn facts(facts: &Facts) -> String {
    let mut out = String::new();
    for chapter in &facts.chapters {
        put(&mut out, 0, &format!("chapter {} {}", chapter.number, chapter.title));
    }
    for operation in &facts.operations {
        self::operation(operation, &mut out);
    }
    for other in &facts.others {
        put(&mut out, 0, &format!("no operation in {} {}", other.section, other.title));
    }
    for gap in &facts.gaps {
        put(&mut out, 0, &format!("gap in {}, line {}: {}: {}", gap.section, gap.line, gap.kind, gap.about));
    }
    out
}

/// Differences between tables and samples: the counts and the decision.
pub fn weighed(all: &[Weighed]) -> String {
    let line = |w: &Weighed| format!("weighed in {}: {}: {}: {:?}\n", w.section, w.about, w.evidence(), w.outcome);
    all.iter().map(line).collect()
}

fn put(out: &mut String, depth: usize, line: &str) {
    let _ = writeln!(out, "{}{}", "  ".repeat(depth), line.trim_end());
}

fn operation(operation: &Operation, out: &mut String) {
    put(out, 0, &format!("{} {}", operation.section, operation.title));
    put(out, 1, &format!("{} {}", operation.method, operation.path));
    if operation.deprecated {
        put(out, 1, &format!("deprecated, until {}", operation.sunset.as_deref().unwrap_or("an unnamed day")));
    }
    for parameter in &operation.parameters {
        let place = parameter.place;
        put(out, 1, &format!("{place} {}", field(&parameter.field)));
    }
    body("request", operation.request.as_ref(), out);
    body("response", operation.response.as_ref(), out);
    for structure in &operation.structures {
        put(out, 1, &format!("structure {}", structure.name));
        structure.fields.iter().for_each(|f| put(out, 2, &field(f)));
    }
    if let Some(counted) = operation.counted {
        put(out, 1, &format!("offset counts {}s", counted.name()));
    }
    let success = operation.success.map_or("none".to_owned(), |s| s.to_string());
    let all: Vec<String> = operation.statuses.iter().map(u16::to_string).collect();
    put(out, 1, &format!("success {success} of {}", all.join(" ")));
    operation.examples.iter().for_each(|e| put(out, 1, &example(e)));
    for refused in &operation.refused {
        let Refused { member, line, rule, value, .. } = refused;
        put(out, 1, &format!("request example, line {line}: {member} breaks {rule}: {value}"));
    }
}

fn body(what: &str, body: Option<&Body>, out: &mut String) {
    let Some(body) = body else { return };
    let form = if body.form { ", a form" } else { "" };
    put(out, 1, &format!("{what} {}{form}", body.kind));
    body.fields.iter().for_each(|f| put(out, 2, &field(f)));
}

fn field(field: &Field) -> String {
    let required = match field.required {
        Some(true) => ", required",
        Some(false) => ", optional",
        None => "",
    };
    let null = if field.null { ", null" } else { "" };
    let values: Vec<String> = field.constraints.values.iter().map(ToString::to_string).collect();
    let values = if values.is_empty() { String::new() } else { format!(", one of {}", values.join(" ")) };
    let repairs: String = field.repairs.iter().map(|r| format!("; {r}")).collect();
    format!("{}: {}{required}{null}{values}{repairs}", field.name, field.kind)
}

fn example(example: &ExampleFact) -> String {
    let mut out =
        format!("{} example, line {}: {} of {} known", example.of, example.line, example.known, example.members);
    for (what, list) in [("unknown", &example.unknown), ("differs", &example.differ), ("repaired", &example.repaired)] {
        if !list.is_empty() {
            let _ = write!(out, "; {what}: {}", list.join(", "));
        }
    }
    if let Some(why) = &example.broken {
        let _ = write!(out, "; broken: {why}");
    }
    out
}
