//! The reader compared with sections that a person read: every unknown mistake fails.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_spec::majority;
use gaussdb_spec::read::document;
use gaussdb_tests::sections::{self, Section};

/// The known mistakes of the reader. In each of them the document damages a name or leaves it out.
const KNOWN: [&str; 7] = [
    "dws-2024-en 5.2.13 response cluster.task_status: missing",
    "mysql-2024-zh 4.15.4 response instances[].create_fail_error_code: missing",
    "mysql-2024-zh 4.15.4 response instances[].groups[].nodes[].iaas_flavor_ref: missing",
    "mysql-2024-zh 4.15.4 response instances[].create_fail_err_code: invented",
    "mysql-2024-zh 4.15.4 response instances[].groups[].nodes[].iaas_flavor_rf: invented",
    "mysql-2024-zh 4.7.3 response proxy_list[].proxy.transaction_split: missing",
    "mysql-2024-zh 4.7.3 response proxy_list[].proxy.transaction_splitt: invented",
];

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn sections_read_by_hand_are_read_the_same() {
    let mut facts = BTreeMap::new();
    let mut mistakes = Vec::new();
    for case in sections::all() {
        let facts = facts.entry(case.document.clone()).or_insert_with(|| {
            let mut facts = document::read(&case.document, &gaussdb_tests::document(&case.document));
            majority::weigh(std::slice::from_mut(&mut facts));
            facts
        });
        let at = format!("{} {}", case.document, case.section);
        let Some(operation) = facts.operations.iter().find(|o| o.section == case.section) else {
            mistakes.push(format!("{at}: no operation"));
            continue;
        };
        let wanted = (&case.method, &case.path, case.deprecated);
        let found = (&operation.method, &operation.path, operation.deprecated);
        if wanted != found {
            mistakes.push(format!("{at}: {wanted:?} is {found:?}"));
        }
        compare(&at, &case, operation, &mut mistakes);
    }
    gaussdb_tests::only_known(&mistakes, &KNOWN);
}

fn compare(at: &str, case: &Section, operation: &gaussdb_spec::fact::Operation, mistakes: &mut Vec<String>) {
    let (parameters, request, response) = sections::lines(operation);
    for (kind, wanted, found) in [
        ("parameter", &case.parameters, parameters),
        ("request", &case.request, request),
        ("response", &case.response, response),
    ] {
        let found: BTreeMap<String, (String, String)> = found.iter().map(|l| split(l)).collect();
        let wanted: BTreeMap<String, (String, String)> = wanted.iter().map(|l| split(l)).collect();
        for (place, wanted) in &wanted {
            match found.get(place) {
                None => mistakes.push(format!("{at} {kind} {place}: missing")),
                Some(found) if found != wanted => {
                    mistakes.push(format!("{at} {kind} {place}: {wanted:?} is {found:?}"));
                }
                Some(_) => {}
            }
        }
        for place in found.keys().filter(|p| !wanted.contains_key(*p)) {
            mistakes.push(format!("{at} {kind} {place}: invented"));
        }
    }
    let (wanted, found): (BTreeSet<u16>, BTreeSet<u16>) =
        (case.statuses.iter().copied().collect(), operation.statuses.iter().copied().collect());
    if wanted != found || case.success != operation.success {
        mistakes.push(format!("{at} statuses {:?} {wanted:?} are {:?} {found:?}", case.success, operation.success));
    }
}

/// Place, type and requiredness of a line.
fn split(line: &str) -> (String, (String, String)) {
    let mut words: Vec<&str> = line.split_whitespace().collect();
    let required = words.pop().unwrap_or_default().to_owned();
    let of = words.pop().unwrap_or_default().to_owned();
    (words.join(" "), (of, required))
}
