//! Description cells → what values a field may have.  In: a cell's markup and its field.  Out: constraints and doubts.
//!
//! Rules go by vocabulary, never by field or operation.  Each marks what it read; what looks like a constraint and stays
//! unmarked is a doubt.

mod amounts;
mod cell;
mod characters;
mod charset;
mod conditions;
pub mod confirm;
mod defaults;
mod doubts;
mod formats;
mod inline;
mod lengths;
mod lists;
mod numbers;
mod reading;
mod relations;
mod values;

use self::cell::Cell;
use self::reading::Reading;
use crate::constraint::{Constraint, Constraints};

pub use self::doubts::Doubt;
pub use self::reading::{Neighbour, Subject};

/// Reads one description cell.
pub fn read(markup: &str, subject: Subject<'_>) -> (Constraints, Vec<Doubt>) {
    if !doubts::worth_reading(markup) {
        return (Constraints::default(), Vec::new());
    }
    let cell = Cell::new(markup);
    let mut reading = Reading { cell: &cell, subject, out: Constraints::default(), meanings: Vec::new() };
    conditions::read(&mut reading);
    relations::read(&mut reading);
    formats::read(&mut reading);
    lengths::read(&mut reading);
    characters::read(&mut reading);
    values::read(&mut reading);
    numbers::read(&mut reading);
    defaults::read(&mut reading);
    elements(&mut reading.out);
    let doubts = doubts::find(&reading);
    (reading.out, doubts)
}

/// Of a text that is a list with separators, values and formats are about its elements.
fn elements(out: &mut Constraints) {
    if !out.extra.iter().any(|e| matches!(e, Constraint::SeparatedList { .. })) {
        return;
    }
    out.open = !out.values.is_empty();
    if out.format.take().is_some() || out.shape.take().is_some() {
        out.rules.retain(|keyword, _| keyword != "format" && keyword != "x-format");
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::types::Type;

    /// What is found in a cell of a type, as JSON without the names of rules.
    pub fn found(kind: &str, markup: &str) -> String {
        among(kind, markup, &[])
    }

    /// The same with neighbours: name and label.
    pub fn among(kind: &str, markup: &str, neighbours: &[(&str, &str)]) -> String {
        let kind: Type = kind.parse().expect("a type");
        let neighbours: Vec<Neighbour> = neighbours.iter().map(|(n, l)| Neighbour::new(n, (*l).into(), 0)).collect();
        let neighbours: Vec<&Neighbour> = neighbours.iter().collect();
        let subject = Subject { name: "paint", kind: &kind, neighbours: &neighbours };
        let (mut constraints, _) = read(markup, subject);
        constraints.rules.clear();
        serde_json::to_string(&constraints).expect("constraints are JSON").replace('"', "'")
    }

    /// How many doubts a cell leaves.
    pub fn doubts(kind: &str, markup: &str) -> usize {
        let kind: Type = kind.parse().expect("a type");
        read(markup, Subject { name: "paint", kind: &kind, neighbours: &[] }).1.len()
    }
}
