//! Two listings of a public API: one item a line, `Type.member: Type`, `Type::Variant` or a function.

use std::collections::BTreeMap;

use crate::change::{Cause, Change, Part, Place, Step};
use crate::check;

/// Items that were removed, changed or added.
pub fn compare(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (items(old), items(new));
    let mut out = Vec::new();
    for (name, was) in &old {
        match new.get(name) {
            Some(is) if is == was => {}
            Some(is) => out.push(change(&check::RUST_ITEM_CHANGED, name, Some(was), Some(is))),
            None => out.push(change(&check::RUST_ITEM_REMOVED, name, Some(was), None)),
        }
    }
    for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        out.push(change(&check::RUST_ITEM_ADDED, name, None, Some(is)));
    }
    out
}

/// Each line by the part of it that names the item.
fn items(listing: &str) -> BTreeMap<&str, &str> {
    let lines = listing.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines.map(|line| (name(line), line)).collect()
}

/// What comes before the type, the arguments or the value.
fn name(line: &str) -> &str {
    let end = [": ", "(", " -> ", " = ", " "].iter().filter_map(|mark| line.find(mark)).min();
    &line[..end.unwrap_or(line.len())]
}

fn change(check: &'static check::Check, name: &str, old: Option<&&str>, new: Option<&&str>) -> Change {
    let text = |line: Option<&&str>| line.map(|line| (*line).to_owned());
    let mut change = Change::whole(check, "", text(old), text(new));
    change.place = Place { operation: None, part: Part::Whole, steps: vec![Step::Member(format!("Rust {name}"))] };
    change.cause = Cause::Ours;
    change
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_item_and_its_type() {
        let found =
            compare("# head\nTin.lid: String\nTin.size: i64\nTin::Red\n", "Tin.lid: i64\nTin::Red\nTin::Blue\n");
        let found: Vec<(&str, String)> = found.iter().map(|c| (c.check.id, c.place.words())).collect();
        assert_eq!(
            found,
            [
                ("rust-item-changed", "Rust Tin.lid".to_owned()),
                ("rust-item-removed", "Rust Tin.size".to_owned()),
                ("rust-item-added", "Rust Tin::Blue".to_owned()),
            ]
        );
    }
}
