//! Names of methods that all generated types of a kind have, so no operation, parameter or member can have them.

/// Methods of every client, beside its operations and waiters.
pub const CLIENT: [&str; 14] = [
    "new",
    "config",
    "with_options",
    "with_timeouts",
    "with_retry",
    "with_validation",
    "with_header",
    "send",
    "send_with_response",
    "call",
    "pages",
    "start",
    "wait",
    "resume_wait",
];

/// Methods of every struct of a request, beside its setters.
pub const STRUCT: [&str; 3] = ["build", "builder", "validate"];

/// Methods of every request builder, beside its setters.
pub const CALL: [&str; 5] = ["body", "input", "with_options", "send", "send_with_response"];

/// More methods of the request builders of paged operations.
pub const PAGED: [&str; 2] = ["pages", "items"];

/// More methods of the request builders of operations with a job.
pub const JOB: [&str; 1] = ["start"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Package, Renames, Source, generate};

    /// The sample has a paged operation, one with a job, a body that is no struct, and a struct inside a body.
    const SAMPLE: &str = include_str!("../../../tests/cases/openapi/sample/openapi.yaml");

    fn listing() -> String {
        let source = Source { feature: "sample", file: "openapi.yaml", text: SAMPLE, metrics: None };
        let generated = generate(&[source], Renames { file: "names.toml", text: "" }, Package::Workspace).unwrap();
        generated.files["public-api/sample.txt"].clone()
    }

    /// The methods of the types in the list of public items: `fn Tin::open(…)`, and setters as `set Tin.size`.
    fn methods<'a>(listing: &'a str, types: &[&str]) -> BTreeSet<&'a str> {
        let methods = listing.lines().filter_map(|line| {
            let line = line.strip_prefix("async ").unwrap_or(line);
            let (owner, rest) = line.strip_prefix("fn ")?.split_once("::")?;
            types.contains(&owner).then(|| rest.split(['(', '<']).next().unwrap_or(rest))
        });
        methods.filter(|name| !name.starts_with("wait_until_")).collect()
    }

    /// The stems of all operations, which are the names of their request builders.
    fn calls(listing: &str) -> Vec<&str> {
        let inputs = listing.lines().filter_map(|line| line.strip_prefix("impl ")?.split_once("Input: Input Output="));
        inputs.map(|(stem, _)| stem).collect()
    }

    #[test]
    fn the_reserved_names_are_the_methods_that_are_written() {
        let listing = listing();
        let calls = calls(&listing);
        let set = |names: &[&'static str]| BTreeSet::from_iter(names.iter().copied());

        let mut client = methods(&listing, &["Client"]);
        for stem in &calls {
            let operation = crate::names::field(stem);
            assert!(client.remove(operation.trim_start_matches("r#")), "{stem} is no method of the client");
        }
        assert_eq!(client, set(&CLIENT));

        let mut call = methods(&listing, &calls);
        call.extend(["body", "input", "with_options"].into_iter().filter(|name| {
            listing.lines().any(|line| line.starts_with("set ") && line.ends_with(&format!(".{name}")))
        }));
        assert_eq!(call, set(&[&CALL[..], &PAGED, &JOB].concat()));

        assert_eq!(methods(&listing, &["NewTree"]), set(&STRUCT));
    }
}
