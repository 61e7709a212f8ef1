//! Writes all seeded changes as JSON lines for `compare.mjs`, each with what the project's own comparison finds.

use std::error::Error;
use std::io::{self, Write};

use gaussdb_diff::check::Class;
use gaussdb_tests::seeded;
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for case in seeded::all() {
        let found = case.found();
        let ours = json!({
            "breaking": found.iter().any(|c| c.class() == Class::Breaking),
            "any": found.iter().any(|c| case.kind.check.is_some() || c.class() != Class::Wording),
        });
        let line = json!({
            "kind": case.kind.name,
            "expected": case.kind.class().map_or("same", Class::word),
            "at": case.at,
            "old": case.old,
            "new": case.new,
            "ours": ours,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}
