//! Structure tables and the fields that refer to them.  In: tables with their names.  Out: which table a field means.
//!
//! A table may be found by the name of the type, by the name of the field, by its number, by the members that an
//! example shows, and last by being the only one left.  What resolves it is recorded.

use std::collections::BTreeSet;

use regex::Regex;
use std::sync::LazyLock;

use super::side::Side;
use crate::text;

static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:[Tt]able|表)\s*([A-Z]?\d*(?:\s*[-–]\s*\d+)?)").expect("constant pattern"));

/// A structure table before its fields are linked.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The caption's name, may be empty.
    pub name: String,
    /// The caption's number.
    pub number: String,
    /// Which way it goes.
    pub side: Side,
    /// Names of its rows.
    pub members: BTreeSet<String>,
    /// Its name in the facts, once a field refers to it.
    pub id: Option<String>,
    /// Links that lead to it.
    pub anchors: BTreeSet<String>,
    /// Whether it is on another page: only a link leads to it.
    pub foreign: bool,
}

impl AsRef<Candidate> for Candidate {
    fn as_ref(&self) -> &Candidate {
        self
    }
}

/// What a field says about the structure that it means.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// Name of the field.
    pub field: &'a str,
    /// Name of the type, if the type cell has one.
    pub type_name: Option<&'a str>,
    /// Plain text of the description cell; only its table references are read.
    pub description: &'a str,
    /// Which way the field goes.
    pub side: Side,
    /// Members that an example shows inside the field.
    pub shown: &'a BTreeSet<String>,
    /// Where the links of its row lead.
    pub links: &'a [String],
}

/// How a table was found that a link leads to.
pub const LINK: &str = "link";

/// Whether a way to find a table needs no proof.
pub fn is_exact(how: &str) -> bool {
    how == "name" || how == LINK
}

/// The table a field means, and how it was found; "name" needs no proof.
pub fn find(tables: &[impl AsRef<Candidate>], wanted: &Wanted<'_>) -> Option<(usize, &'static str)> {
    let candidates: Vec<&Candidate> = tables.iter().map(AsRef::as_ref).collect();
    let candidates = candidates.as_slice();
    if let Some(found) = by_link(candidates, wanted) {
        return Some((found, LINK));
    }
    if let Some(name) = wanted.type_name
        && let Some(found) = by_name(candidates, name, wanted)
    {
        return Some((found, "name"));
    }
    let named = if wanted.type_name.is_some() { "field name" } else { "name" };
    // A table number that the name of the table confirms beats other tables of that name.
    if let Some(found) = by_number(candidates, wanted).filter(|i| confirms(&candidates[*i].name, wanted.field)) {
        return Some((found, named));
    }
    if let Some(found) = by_name(candidates, wanted.field, wanted) {
        return Some((found, named));
    }
    if let Some(found) = by_number(candidates, wanted) {
        return Some((found, "table number"));
    }
    by_example(candidates, wanted).map(|found| (found, "example"))
}

/// The table that a link leads to; one of the same name on the page of the field goes before one of another page.
fn by_link(candidates: &[&Candidate], wanted: &Wanted<'_>) -> Option<usize> {
    let to = |link: &String| {
        let all = candidates.iter().enumerate().filter(|(_, c)| c.anchors.contains(link));
        all.max_by_key(|(index, c)| (c.side == wanted.side, std::cmp::Reverse(*index))).map(|(index, _)| index)
    };
    let found = wanted.links.iter().find_map(to)?;
    let names = [wanted.type_name, Some(wanted.field)].into_iter().flatten();
    let own =
        || names.filter_map(|name| by_name(candidates, name, wanted)).find(|i| candidates[*i].side == wanted.side);
    Some(if candidates[found].foreign { own().unwrap_or(found) } else { found })
}

/// A name without what documents add or lose: case, underscores, look-alikes, plural, "object".
fn stem(name: &str) -> String {
    let mut shape = text::shape(name);
    for suffix in ["objects", "object", "对象"] {
        if let Some(rest) = shape.strip_suffix(&text::shape(suffix)).filter(|r| !r.is_empty()) {
            shape = rest.to_owned();
        }
    }
    shape
}

/// The forms that a name may have in the singular.
fn singulars(stem: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([stem.to_owned()]);
    forms.extend(stem.strip_suffix('s').map(str::to_owned));
    // "queries", with i folded to l.
    forms.extend(stem.strip_suffix("les").map(|base| format!("{base}y")));
    forms
}

/// Whether a caption names a field, perhaps behind the names of its parents: "entities.instance".
fn confirms(name: &str, field: &str) -> bool {
    let last = stem(name.rsplit('.').next().unwrap_or(name));
    !last.is_empty() && !singulars(&last).is_disjoint(&singulars(&stem(field)))
}

fn by_name(candidates: &[&Candidate], name: &str, wanted: &Wanted<'_>) -> Option<usize> {
    let stem_wanted = stem(name);
    if stem_wanted.is_empty() {
        return None;
    }
    let best = |test: &dyn Fn(&str) -> bool| {
        candidates
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.foreign && !c.name.is_empty() && test(&stem(&c.name)))
            .max_by_key(|(index, c)| {
                (c.side == wanted.side, overlap(c, wanted.shown), c.id.is_none(), std::cmp::Reverse(*index))
            })
            .map(|(index, _)| index)
    };
    best(&|s| s == stem_wanted).or_else(|| best(&|s| !singulars(s).is_disjoint(&singulars(&stem_wanted))))
}

/// Permille of the shown members that a table has; all when nothing is shown.
fn overlap(candidate: &Candidate, shown: &BTreeSet<String>) -> usize {
    if shown.is_empty() {
        return 0;
    }
    1000 * shown.iter().filter(|m| candidate.members.contains(*m)).count() / shown.len()
}

fn by_number(candidates: &[&Candidate], wanted: &Wanted<'_>) -> Option<usize> {
    let numbers = references(wanted.description);
    // Numbers of tables go stale: what an example shows must not contradict the table.
    let found =
        candidates.iter().position(|c| !c.foreign && numbers.iter().any(|n| *n == c.number.replace('–', "-")))?;
    let consistent = wanted.shown.is_empty() || overlap(candidates[found], wanted.shown) >= 500;
    consistent.then_some(found)
}

/// The numbers of the tables that a text mentions.
pub fn references(text: &str) -> Vec<String> {
    let numbers = REFERENCE.captures_iter(text).map(|f| text::squash(&f[1]).replace('–', "-"));
    numbers.filter(|n| !n.is_empty()).collect()
}

fn by_example(candidates: &[&Candidate], wanted: &Wanted<'_>) -> Option<usize> {
    let fit = |c: &Candidate| overlap(c, wanted.shown);
    let (index, best) = candidates
        .iter()
        .enumerate()
        .filter(|(_, c)| c.id.is_none() && !c.foreign && c.side == wanted.side)
        .max_by_key(|(index, c)| (fit(c), std::cmp::Reverse(*index)))?;
    (fit(best) >= 600).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    fn check(field: &str, type_name: Option<&str>, description: &str, shown: &[&str], wanted: &str) {
        check_linked(field, type_name, description, shown, &[], wanted);
    }

    fn check_linked(
        field: &str,
        type_name: Option<&str>,
        description: &str,
        shown: &[&str],
        links: &[&str],
        wanted: &str,
    ) {
        let candidate = |name: &str, number: &str, side, members: &[&str]| Candidate {
            name: name.into(),
            number: number.into(),
            side,
            members: set(members),
            id: None,
            anchors: set(&[&format!("#t{number}")]),
            foreign: number == "9-1",
        };
        let candidates = [
            candidate("PaintTin", "7-2", Side::Request, &["size"]),
            candidate("PaintTin", "7-5", Side::Response, &["size", "price"]),
            candidate("AZ", "7-6", Side::Response, &["code", "label"]),
            candidate("Lid", "9-1", Side::Response, &["rim"]),
        ];
        let shown = set(shown);
        let links: Vec<String> = links.iter().map(|l| (*l).to_owned()).collect();
        let wanted_table = Wanted { field, type_name, description, side: Side::Response, shown: &shown, links: &links };
        let found = find(&candidates, &wanted_table);
        assert_eq!(found.map(|(i, how)| format!("{} {how}", candidates[i].number)).unwrap_or_default(), wanted);
    }

    #[test]
    fn a_structure_is_found_by_name_number_or_example() {
        check("tin", Some("PaintTinobjects"), "", &[], "7-5 name");
        check("tins", Some("Paint1ins"), "", &[], "");
        check("paint_tins", None, "", &[], "7-5 name");
        check("zone", Some("Zone"), "see Table 7-6.", &[], "7-6 table number");
        check("zone", Some("Zone"), "see Table 7-2.", &["code", "label"], "7-6 example");
        check("zone", Some("Zone"), "", &["price"], "7-5 example");
    }

    #[test]
    fn a_link_goes_before_names_and_an_own_table_of_the_name_before_another_page() {
        check_linked("tin", Some("PaintTin"), "", &[], &["#x", "#t7-6"], "7-6 link");
        check_linked("rim", None, "", &[], &["#t9-1"], "9-1 link");
        check_linked("az", None, "", &[], &["#t9-1"], "7-6 link");
        check("lid", Some("Lid"), "see Table 9-1", &["rim"], "");
    }
}
