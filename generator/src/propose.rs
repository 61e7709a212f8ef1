//! Names that are taken → rows of `names.toml` that resolve them.
//!
//! For descriptions that nobody has chosen names for. Another name can be taken as well, so that several
//! rounds may be needed. Invariant: the rows depend on the description alone.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use crate::diagnostic::Diagnostic;
use crate::names;

/// The rows for all names that are taken, except for places that `rows` has already.
pub fn propose(service: &str, found: &[Diagnostic], rows: &str) -> String {
    let mut out = String::new();
    let mut places = BTreeSet::new();
    for diagnostic in found {
        let Some(taken) = &diagnostic.taken else { continue };
        let value = taken.what.starts_with("values of").then_some(taken.wire.as_str());
        let at = toml_text(&diagnostic.pointer);
        let place =
            format!("at = {at}\n{}", value.map(|it| format!("value = {}\n", toml_text(it))).unwrap_or_default());
        if diagnostic.pointer.is_empty() || rows.contains(&place) || !places.insert(place.clone()) {
            continue;
        }
        let to = toml_text(&other_name(&diagnostic.pointer, &taken.name, &taken.what));
        let because = toml_text(&format!("`{}` is taken among {}.", taken.name, taken.what));
        out.push_str(&format!(
            "\n[[rename]]\nservice = {}\n{place}to = {to}\nbecause = {because}\n",
            toml_text(service)
        ));
    }
    out
}

/// A name beside one that is taken: `body_queue_name` for a member whose parameter has the name, else a number.
fn other_name(pointer: &str, name: &str, what: &str) -> String {
    let name = name.trim_start_matches("r#");
    if pointer.starts_with("/paths/") && pointer.matches('/').count() == 3 {
        // The name of an operation is that of its method.
        return format!("{}_2", names::module(&name.to_snake_case()));
    }
    if what.starts_with("setters") && pointer.contains("/properties/") {
        return format!("body_{name}");
    }
    let separator = if name.starts_with(|c: char| c.is_ascii_uppercase()) { "" } else { "_" };
    format!("{name}{separator}2")
}

fn toml_text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Package, Renames, Source, generate};

    const PAINT: &str = "
openapi: 3.0.3
info: {title: Paint, version: '1'}
paths:
  /v1/tins:
    post:
      operationId: createTins
      parameters:
      - {name: tinId, in: query, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tin'}}}}
      responses: {'200': {description: Done}}
components:
  schemas:
    Tin:
      type: object
      properties:
        tin_id: {type: string}
        input: {type: string}
        lidId: {type: string}
        lid_id: {type: string}
        open: {type: string, enum: ['true', 'True']}
";

    #[test]
    fn every_name_that_is_taken_gets_another() {
        let source = Source { feature: "paint", file: "paint.yaml", text: PAINT, metrics: None };
        let run = |rows: &str| generate(&[source], Renames { file: "names.toml", text: rows }, Package::Workspace);
        let mut rows = String::new();
        let mut rounds = 0;
        while let Err(found) = run(&rows) {
            let more = propose("paint", &found, &rows);
            assert!(!more.is_empty() && rounds < 5, "{found:?}");
            rows.push_str(&more);
            rounds += 1;
        }
        let names: Vec<&str> = rows.lines().filter_map(|line| line.strip_prefix("to = ")).collect();
        assert_eq!(names, ["\"body_input\"", "\"lid_id_2\"", "\"True2\"", "\"body_tin_id\""]);
    }
}
