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
mod relations;
mod values;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use self::cell::Cell;
use super::kind::Type;
use crate::constraint::{Constraint, Constraints};

pub use self::doubts::Doubt;

/// A field of the same section: conditions name it by name or by what its description calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Name on the wire.
    pub name: String,
    /// Its table; fields of the same table come first.
    pub table: u32,
    markup: String,
    label: OnceCell<String>,
    text: OnceCell<String>,
}

impl Neighbour {
    /// A field with its description.
    pub fn new(name: &str, markup: &str, table: u32) -> Self {
        Neighbour {
            name: name.to_owned(),
            table,
            markup: markup.to_owned(),
            label: OnceCell::new(),
            text: OnceCell::new(),
        }
    }

    /// The first words of its description.
    fn label(&self) -> &str {
        self.label.get_or_init(|| label(&self.markup))
    }

    /// Its whole description as plain text.
    fn text(&self) -> &str {
        self.text.get_or_init(|| crate::text::plain(&self.markup))
    }
}

/// The field whose cell is read.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// Name on the wire.
    pub name: &'a str,
    /// Its type.
    pub kind: &'a Type,
    /// Fields of the same section, the nearest first.
    pub neighbours: &'a [&'a Neighbour],
}

/// What a value is on the wire, lists and maps opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scalar {
    Text,
    Whole,
    Fraction,
    Truth,
    Other,
}

impl Subject<'_> {
    fn scalar(&self) -> Scalar {
        match self.kind.leaf() {
            Type::String => Scalar::Text,
            Type::Integer => Scalar::Whole,
            Type::Number => Scalar::Fraction,
            Type::Boolean => Scalar::Truth,
            _ => Scalar::Other,
        }
    }

    fn is_list(&self) -> bool {
        matches!(self.kind, Type::Array(_))
    }

    fn is_map(&self) -> bool {
        matches!(self.kind, Type::Map(_))
    }

    /// The neighbour of a name.
    fn named(&self, name: &str) -> Option<&str> {
        self.neighbours.iter().map(|n| n.name.as_str()).find(|n| *n == name && *n != self.name)
    }

    /// The neighbour whose description starts with, or contains, some words; rather one that names one of `values`.
    fn labelled(&self, words: &str, values: &[String]) -> Option<&str> {
        let words = words.to_lowercase();
        let names =
            |n: &&&Neighbour| values.iter().any(|v| v.len() > 1 && conditions::without(n.text()).contains(v.as_str()));
        let others = || self.neighbours.iter().filter(|n| n.name != self.name && !n.label().is_empty());
        if let Some(found) = others().filter(names).find(|n| n.label().to_lowercase().contains(&words)) {
            return Some(&found.name);
        }
        if words.chars().count() < 3 {
            return None;
        }
        let starts = others().find(|n| n.label().to_lowercase().starts_with(&words));
        let ends = || others().find(|n| n.label().to_lowercase().ends_with(&words));
        let contains = || others().find(|n| n.label().to_lowercase().contains(&words));
        starts.or_else(ends).or_else(contains).map(|n| n.name.as_str())
    }
}

/// The cell, its field, and what was found so far.
struct Reading<'a> {
    cell: &'a Cell,
    subject: Subject<'a>,
    out: Constraints,
    /// Values with what the text says about each, for defaults.
    meanings: Vec<(String, String)>,
}

impl Reading<'_> {
    fn mark(&self, range: Range<usize>) {
        self.cell.mark(range);
    }

    fn add(&mut self, extra: Constraint, rule: &str) {
        self.out.add(extra, rule);
    }

    /// All places where a pattern matches text that no rule has read yet.
    fn fresh<'t>(&self, text: &'t str, pattern: &Regex) -> Vec<Captures<'t>> {
        pattern.captures_iter(text).filter(|c| c.get(0).is_some_and(|m| !self.cell.is_used(&m.range()))).collect()
    }
}

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

/// The first words of a description: how other cells call the field.
fn label(markup: &str) -> String {
    let cell = Cell::new(markup);
    let text = cell.text.trim_start_matches("参数解释:").trim_start();
    let end = text.find(['。', ',', '.', '\n', ':', '(', ';']).unwrap_or(text.len());
    text[..end].trim().chars().take(40).collect()
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("constant pattern")
}

/// A whole number, perhaps with commas between thousands.
fn number(text: &str) -> Option<i64> {
    text.replace(',', "").trim().parse().ok()
}

/// Groups 1 and 2 of a match as numbers in order.
fn two(found: &Captures<'_>) -> Option<(i64, i64)> {
    let (low, high) = (number(found.get(1)?.as_str())?, number(found.get(2)?.as_str())?);
    (low <= high).then_some((low, high))
}

type Lazy = LazyLock<Regex>;

#[cfg(test)]
pub(crate) mod testing {
    use super::*;

    /// What is found in a cell of a type, as JSON without the names of rules.
    pub fn found(kind: &str, markup: &str) -> String {
        among(kind, markup, &[])
    }

    /// The same with neighbours: name and label.
    pub fn among(kind: &str, markup: &str, neighbours: &[(&str, &str)]) -> String {
        let kind: Type = kind.parse().expect("a type");
        let neighbours: Vec<Neighbour> = neighbours.iter().map(|(n, l)| Neighbour::new(n, l, 0)).collect();
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
