//! One description cell while its constraints are read: the cell, its field, the fields around it, and what was found.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::cell::Cell;
use crate::constraint::{Constraint, Constraints};
use crate::row::Cell as Description;
use crate::types::Type;

/// The name of a field in a condition.
pub(super) const FIELD: &str = r#"["“”'‘]?([a-z][a-z0-9_]*)["“”'’]?"#;
/// One or more values in a condition.
pub(super) const VALUES: &str = r#"((?:["“”'‘]?[A-Za-z0-9_.-]+["“”'’]?(?:、|或者|或|,)?)+)"#;

/// "Mandatory when field X is Y".
pub(super) static REQUIRED_IF: Lazy = Lazy::new(|| {
    regex(&format!(
        r"当?\s*{FIELD}\s*(?:的?值)?(?:为|是)\s*{VALUES}\s*(?:时\s*[,、]?|[,、])\s*(生效)?[,、]?\s*(?:且)?(?:该参数|该字段)?(?:为)?必(?:选|填|传)值?"
    ))
});
/// The same in English.
pub(super) static REQUIRED_IF_EN: Lazy = Lazy::new(|| {
    regex(
        r#"(?i)(?:mandatory|required|cannot be left (?:empty|blank)) (?:when|if) (?:the )?["“]?([a-z][a-z _]*?)["”]? is (not )?(?:set to )?((?:["“]?[A-Za-z0-9_-]+["”]?(?:\s*,\s*(?:or )?|\s+or\s+)?)+)"#,
    )
});

/// A description without its own conditions: what it lists itself.
fn without(text: &str) -> String {
    REQUIRED_IF_EN.replace_all(&REQUIRED_IF.replace_all(text, ""), "").into_owned()
}

/// A field of the same section: conditions name it by name or by what its description calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Name on the wire.
    pub name: String,
    /// Its table; fields of the same table come first.
    pub table: u32,
    description: Description,
    label: OnceCell<String>,
}

impl Neighbour {
    /// A field with its description.
    pub fn new(name: &str, description: Description, table: u32) -> Self {
        Neighbour { name: name.to_owned(), table, description, label: OnceCell::new() }
    }

    /// The first words of its description.
    pub(super) fn label(&self) -> &str {
        self.label.get_or_init(|| label(self.description.raw()))
    }

    /// Its whole description as plain text.
    pub(super) fn text(&self) -> &str {
        self.description.plain()
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
pub(super) enum Scalar {
    Text,
    Whole,
    Fraction,
    Truth,
    Other,
}

impl Subject<'_> {
    pub(super) fn scalar(&self) -> Scalar {
        match self.kind.leaf() {
            Type::String => Scalar::Text,
            Type::Integer => Scalar::Whole,
            Type::Number => Scalar::Fraction,
            Type::Boolean => Scalar::Truth,
            _ => Scalar::Other,
        }
    }

    pub(super) fn is_list(&self) -> bool {
        matches!(self.kind, Type::Array(_))
    }

    pub(super) fn is_map(&self) -> bool {
        matches!(self.kind, Type::Map(_))
    }

    /// The neighbour of a name.
    pub(super) fn named(&self, name: &str) -> Option<&str> {
        self.neighbours.iter().map(|n| n.name.as_str()).find(|n| *n == name && *n != self.name)
    }

    /// The neighbour whose description starts with, or contains, some words; rather one that names one of `values`.
    pub(super) fn labelled(&self, words: &str, values: &[String]) -> Option<&str> {
        let words = words.to_lowercase();
        let names = |n: &&&Neighbour| values.iter().any(|v| v.len() > 1 && without(n.text()).contains(v.as_str()));
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
pub(super) struct Reading<'a> {
    pub(super) cell: &'a Cell,
    pub(super) subject: Subject<'a>,
    pub(super) out: Constraints,
    /// Values with what the text says about each, for defaults.
    pub(super) meanings: Vec<(String, String)>,
}

impl Reading<'_> {
    pub(super) fn mark(&self, range: Range<usize>) {
        self.cell.mark(range);
    }

    pub(super) fn add(&mut self, extra: Constraint, rule: &str) {
        self.out.add(extra, rule);
    }

    /// All places where a pattern matches text that no rule has read yet.
    pub(super) fn fresh<'t>(&self, text: &'t str, pattern: &Regex) -> Vec<Captures<'t>> {
        pattern.captures_iter(text).filter(|c| c.get(0).is_some_and(|m| !self.cell.is_used(&m.range()))).collect()
    }
}

/// The first words of a description: how other cells call the field.
pub(super) fn label(markup: &str) -> String {
    let cell = Cell::new(markup);
    let text = cell.text.trim_start_matches("参数解释:").trim_start();
    let end = text.find(['。', ',', '.', '\n', ':', '(', ';']).unwrap_or(text.len());
    text[..end].trim().chars().take(40).collect()
}

pub(super) fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("constant pattern")
}

/// A whole number, perhaps with commas between thousands.
pub(super) fn number(text: &str) -> Option<i64> {
    text.replace(',', "").trim().parse().ok()
}

/// Groups 1 and 2 of a match as numbers in order.
pub(super) fn two(found: &Captures<'_>) -> Option<(i64, i64)> {
    let (low, high) = (number(found.get(1)?.as_str())?, number(found.get(2)?.as_str())?);
    (low <= high).then_some((low, high))
}

pub(super) type Lazy = LazyLock<Regex>;
