//! Damaged identifiers → the names on the wire.  In: a name cell and the evidence.  Out: the name, and what proves it.
//!
//! Evidence is what the same document shows elsewhere: members of its examples, undamaged cells.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::text;

/// A name of an OpenStack extension, which tells a name from a sentence even if it was cut.
static EXTENSION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?i:os|scheduler|ext)[A-Za-z-]*:[A-Za-z_][A-Za-z0-9_-]*$").expect("constant pattern")
});

/// Names that a document spells without damage, and how often.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    counts: BTreeMap<String, u32>,
    /// Names by letters and digits alone.
    shapes: BTreeMap<String, BTreeSet<String>>,
}

impl Lexicon {
    /// Notes one undamaged spelling.
    pub fn add(&mut self, name: &str) {
        *self.counts.entry(name.to_owned()).or_default() += 1;
        self.shapes.entry(text::shape(name)).or_default().insert(name.to_owned());
    }

    /// Whether the document spells this name somewhere.
    pub fn knows(&self, name: &str) -> bool {
        self.counts.contains_key(name)
    }

    fn count(&self, name: &str) -> u32 {
        self.counts.get(name).copied().unwrap_or(0)
    }
}

/// A name with the way it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name on the wire.
    pub name: String,
    /// The text of the cell when it differs.
    pub seen: Option<String>,
    /// Why this is the name, when it was repaired.
    pub because: Option<&'static str>,
}

/// Reads the plain text of a name cell. `near` are member names of the section's own examples; none when the cell holds no name.
pub fn read(plain: &str, near: &BTreeSet<String>, lexicon: &Lexicon) -> Option<Name> {
    let bare = plain.trim_matches(|c: char| ",，。:;；`\"'“”".contains(c));
    let bare = bare.split(['(', '（']).next().unwrap_or(bare).trim();
    let bare = bare.trim_end_matches("[]").trim_start_matches("[").trim_end_matches(']');
    let tokens: Vec<&str> = bare.split_whitespace().collect();
    let joined = tokens.concat();
    let extended = || tokens.len() == 1 && text::is_name(&joined) || EXTENSION.is_match(&joined);
    if !(text::is_identifier(&joined) || near.contains(&joined) || extended()) || tokens.len() > 7 {
        return None;
    }
    let (name, because) = choose(&tokens, &joined, near, lexicon);
    let seen = (name != plain).then(|| plain.to_owned());
    Some(Name { name, seen, because })
}

fn choose(tokens: &[&str], joined: &str, near: &BTreeSet<String>, lexicon: &Lexicon) -> (String, Option<&'static str>) {
    if tokens.len() == 1 && (near.contains(joined) || near.is_empty()) {
        return (joined.to_owned(), None);
    }
    let spellings = spellings(tokens);
    if let Some(found) = spellings.iter().find(|s| near.contains(*s)) {
        return (found.clone(), (tokens.len() > 1).then_some("example"));
    }
    // Look-alike letters and lost underscores, proven by exactly one member of the examples. Examples are damaged too:
    // a spelling that the document uses more often stays.
    let usual = spellings.iter().map(|s| lexicon.count(s)).max().unwrap_or(0);
    let mut alike = near.iter().filter(|k| lexicon.count(k) >= usual && spellings.iter().any(|s| repairs(s, k)));
    if let (Some(found), None) = (alike.next(), alike.next()) {
        return (found.clone(), Some("example"));
    }
    if tokens.len() == 1 {
        return (joined.to_owned(), None);
    }
    let best = spellings
        .iter()
        .max_by_key(|s| (lexicon.count(s), std::cmp::Reverse(s.len())))
        .filter(|s| lexicon.count(s) > 0);
    if let Some(found) = best {
        return (found.clone(), Some("same name elsewhere"));
    }
    let shaped = lexicon.shapes.get(&text::shape(joined)).filter(|set| set.len() == 1).and_then(|set| set.first());
    match shaped.filter(|found| spellings.iter().any(|s| repairs(s, found))) {
        Some(found) => (found.clone(), Some("same name elsewhere")),
        None => (joined.to_owned(), Some("spaces removed")),
    }
}

/// The ways to close the gaps of a cut name: with nothing or with an underscore.
fn spellings(tokens: &[&str]) -> Vec<String> {
    let mut out = vec![String::new()];
    for (index, token) in tokens.iter().enumerate() {
        let mut next = Vec::with_capacity(out.len() * 2);
        for start in &out {
            next.push(format!("{start}{token}"));
            if index > 0 && !start.ends_with('_') && !token.starts_with('_') {
                next.push(format!("{start}_{token}"));
            }
        }
        out = next;
    }
    out
}

/// Whether a printed name can represent a true one: only look-alike letters or underscores differ.
fn repairs(printed: &str, truth: &str) -> bool {
    let alike = |a: char, b: char| {
        a == b
            || matches!((a, b), ('l' | '1', 'I') | ('I' | '1', 'l') | ('l' | 'I', '1' | 'i') | ('O', '0') | ('0', 'O'))
    };
    let same =
        |a: &str, b: &str| a.chars().count() == b.chars().count() && a.chars().zip(b.chars()).all(|(a, b)| alike(a, b));
    let bare = |s: &str| s.replace('_', "");
    printed != truth && (same(printed, truth) || same(&bare(printed), &bare(truth)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, near: &[&str], wanted: &str) {
        let near = near.iter().map(|s| (*s).to_owned()).collect();
        let mut lexicon = Lexicon::default();
        lexicon.add("paint_colour");
        let found = read(cell, &near, &lexicon)
            .map(|n| format!("{} {}", n.name, n.because.unwrap_or_default()).trim().to_owned());
        assert_eq!(found.as_deref().unwrap_or("none"), wanted, "{cell}");
    }

    #[test]
    fn cut_names_are_closed_by_evidence() {
        check("keep_last_ti n_op en", &["keep_last_tin_open"], "keep_last_tin_open example");
        check("tin size", &["tin_size"], "tin_size example");
        check("paint colour", &[], "paint_colour same name elsewhere");
        check("dry ing", &[], "drying spaces removed");
    }

    #[test]
    fn look_alike_letters_and_lost_underscores_need_proof() {
        check("tinsl D", &["tinsID"], "tinsID example");
        check("tinsize", &["tin_size"], "tin_size example");
        check("tin_lid_s", &["tin_lids"], "tin_lids example");
        check("tinSize", &["tin_size"], "tinSize");
        check("lid", &["Iid", "1id"], "lid");
    }

    #[test]
    fn a_sentence_is_no_name() {
        check("see below.", &[], "none");
        check("what it is: a tin", &[], "none");
        check("size:", &[], "size");
        check("tins/lids", &[], "none");
    }

    #[test]
    fn names_have_extensions_and_domains() {
        check("paint-EXT:tin_size", &[], "paint-EXT:tin_size");
        check("hw:tin:size", &[], "hw:tin:size");
        check("@paints:colour", &[], "@paints:colour");
        check("__tin:spec.v1", &[], "__tin:spec.v1");
        check("alpha.tin/LidID", &[], "alpha.tin/LidID");
        check("tins/lids", &["tins/lids"], "tins/lids");
    }
}
