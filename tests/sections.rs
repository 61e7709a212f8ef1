//! The reader against sections that a person read: what it finds, misses, invents and gets wrong.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_spec::majority;
use gaussdb_spec::read::document;
use gaussdb_tests::sections::{self, Section};

/// Right and all, per kind of fact.
#[derive(Debug, Default)]
struct Score {
    operations: (usize, usize),
    places: (usize, usize),
    invented: usize,
    types: (usize, usize),
    required: (usize, usize),
    statuses: (usize, usize),
    mistakes: Vec<String>,
}

#[test]
fn sections_read_by_hand_are_read_the_same() {
    let Some(folder) = gaussdb_tests::documents() else { return };
    let mut facts = BTreeMap::new();
    let mut score = Score::default();
    for case in sections::all() {
        let facts = facts.entry(case.document.clone()).or_insert_with(|| {
            let mut facts = document::read(&case.document, &gaussdb_tests::document(&folder, &case.document));
            majority::weigh(std::slice::from_mut(&mut facts));
            facts
        });
        score.operations.1 += 1;
        match facts.operations.iter().find(|o| o.section == case.section) {
            Some(operation) => {
                let same = operation.method == case.method
                    && operation.path == case.path
                    && operation.deprecated == case.deprecated;
                score.operations.0 += usize::from(same);
                if !same {
                    score.mistakes.push(format!(
                        "{} {}: {} {} is {} {}",
                        case.document, case.section, case.method, case.path, operation.method, operation.path
                    ));
                }
                compare(&case, operation, &mut score);
            }
            None => score.mistakes.push(format!("{} {}: no operation", case.document, case.section)),
        }
    }
    report(&score);
}

fn compare(case: &Section, operation: &gaussdb_spec::fact::Operation, score: &mut Score) {
    let (parameters, request, response) = sections::lines(operation);
    for (kind, wanted, found) in [
        ("parameter", &case.parameters, parameters),
        ("request", &case.request, request),
        ("response", &case.response, response),
    ] {
        let found: BTreeMap<String, (String, String)> = found.iter().map(|l| split(l)).collect();
        let wanted: BTreeMap<String, (String, String)> = wanted.iter().map(|l| split(l)).collect();
        for (place, (of, required)) in &wanted {
            score.places.1 += 1;
            let at = format!("{} {} {kind} {place}", case.document, case.section);
            let Some((found_type, found_required)) = found.get(place) else {
                score.mistakes.push(format!("{at}: missing"));
                continue;
            };
            score.places.0 += 1;
            count(&mut score.types, &mut score.mistakes, of, found_type, &at);
            count(&mut score.required, &mut score.mistakes, required, found_required, &at);
        }
        for place in found.keys().filter(|p| !wanted.contains_key(*p)) {
            score.invented += 1;
            score.mistakes.push(format!("{} {} {kind} {place}: invented", case.document, case.section));
        }
    }
    let (wanted, found): (BTreeSet<u16>, BTreeSet<u16>) =
        (case.statuses.iter().copied().collect(), operation.statuses.iter().copied().collect());
    score.statuses.1 += wanted.len() + 1;
    score.statuses.0 += wanted.intersection(&found).count() + usize::from(case.success == operation.success);
    if wanted != found || case.success != operation.success {
        score.mistakes.push(format!(
            "{} {} statuses {:?} {wanted:?} are {:?} {found:?}",
            case.document, case.section, case.success, operation.success
        ));
    }
}

fn count(score: &mut (usize, usize), mistakes: &mut Vec<String>, wanted: &str, found: &str, at: &str) {
    score.1 += 1;
    if wanted == found {
        score.0 += 1;
    } else {
        mistakes.push(format!("{at}: {wanted} is {found}"));
    }
}

/// Place, type and requiredness of a line.
fn split(line: &str) -> (String, (String, String)) {
    let mut words: Vec<&str> = line.split_whitespace().collect();
    let required = words.pop().unwrap_or_default().to_owned();
    let of = words.pop().unwrap_or_default().to_owned();
    (words.join(" "), (of, required))
}

fn report(score: &Score) {
    let share = |(right, all): (usize, usize)| 100.0 * right as f64 / all.max(1) as f64;
    let text = format!(
        "operations {:?}, places {:?} {:.2} %, invented {}, types {:?} {:.2} %, required {:?} {:.2} %, statuses {:?} {:.2} %\n{}",
        score.operations,
        score.places,
        share(score.places),
        score.invented,
        score.types,
        share(score.types),
        score.required,
        share(score.required),
        score.statuses,
        share(score.statuses),
        score.mistakes.join("\n")
    );
    println!("{text}");
    assert_eq!(score.operations.0, score.operations.1, "{text}");
    assert!(share(score.places) >= 99.0, "{text}");
    assert!((score.invented as f64) < 0.01 * score.places.1 as f64, "{text}");
    assert!(share(score.types) >= 98.0, "{text}");
    assert!(share(score.required) >= 99.0, "{text}");
    assert!(share(score.statuses) >= 98.0, "{text}");
}
