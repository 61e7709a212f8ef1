//! Sample requests that call another path than the URI of their section.  In: such a gap and the facts around it.
//! Out: the rule that explains it, or nothing.
//!
//! The URI is followed in every case; this module decides whether the sample is a slip or needs a person.

use std::sync::LazyLock;

use regex::Regex;

use crate::fact::{Facts, Gap, Operation};

static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\\\{[^{}]*\\\}").expect("constant pattern"));
static VERSION: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^/v\d+(\.\d+)?/").expect("constant pattern"));

/// How a sample may differ from its URI without casting doubt on it, the nearest first.
pub fn rule(gap: &Gap, facts: &Facts) -> &'static str {
    let Some(own) = facts.operations.iter().find(|o| o.section == gap.section) else { return "" };
    let (method, path) = gap.about.rsplit_once(' ').unwrap_or(("", &gap.about));
    let same_method = method.is_empty() || method == own.method;
    let single = path.replace("//", "/");
    match () {
        () if same_method && matches(&own.path, path) => "the correction of the URI agrees with it",
        () if same_method && matches(&own.path, &single) => "it doubles a slash",
        () if same_method && matches_without_slashes(&own.path, &single) => "it lost a slash",
        () if same_method && prefixed(&own.path, &single) => "it has a gateway's prefix",
        () if same_method && matches(without_version(&own.path), &single) => "it lost the version",
        () if same_method && nearly(&own.path, &single) => "it misspells a segment",
        () if sibling(facts, own, method, &single) => "it is the sample of another operation",
        () => "",
    }
}

fn anchored(pattern: &str) -> Option<Regex> {
    Regex::new(&format!("^{pattern}$")).ok()
}

fn pattern(template: &str, value: &str) -> String {
    PLACEHOLDER.replace_all(&regex::escape(template), value).into_owned()
}

fn matches(template: &str, path: &str) -> bool {
    anchored(&pattern(template, "[^/]+")).is_some_and(|r| r.is_match(path))
}

fn matches_without_slashes(template: &str, path: &str) -> bool {
    anchored(&pattern(template, "[^/]+?").replace('/', "/?")).is_some_and(|r| r.is_match(path))
}

fn prefixed(template: &str, path: &str) -> bool {
    anchored(&format!("/[a-z]+{}", pattern(template, "[^/]+"))).is_some_and(|r| r.is_match(path))
}

fn without_version(template: &str) -> &str {
    VERSION.find(template).map_or(template, |v| &template[v.end() - 1..])
}

/// All segments but one are the same, and that one is a misspelling or the singular of what the URI has.
fn nearly(template: &str, path: &str) -> bool {
    let (wanted, shown): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    let other: Vec<(&str, &str)> =
        wanted.iter().zip(&shown).filter(|(w, s)| !w.starts_with('{') && w != s).map(|(w, s)| (*w, *s)).collect();
    let close = |(w, s): &(&str, &str)| {
        let letters = |t: &str| t.chars().all(|c| c.is_ascii_alphabetic());
        letters(w)
            && letters(s)
            && w.len() > 3
            && (strsim::levenshtein(w, s) == 1 || s.starts_with(w) && s.ends_with("Id"))
    };
    wanted.len() == shown.len() && other.len() == 1 && other.iter().all(close)
}

fn sibling(facts: &Facts, own: &Operation, method: &str, path: &str) -> bool {
    facts.operations.iter().any(|o| o.section != own.section && o.method == method && matches(&o.path, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(called: &str) -> &'static str {
        let operation = |section: &str, method: &str, path: &str| Operation {
            section: section.into(),
            method: method.into(),
            path: path.into(),
            ..Operation::default()
        };
        let operations = vec![
            operation("1", "PUT", "/v9/{id}/tins/{tin_id}/lid/red"),
            operation("2", "GET", "/v9/{id}/tins/{tin_id}"),
        ];
        let facts = Facts { operations, ..Facts::default() };
        rule(
            &Gap {
                section: "1".into(),
                line: 1,
                kind: crate::read::operation::OTHER_PATH.into(),
                about: called.into(),
            },
            &facts,
        )
    }

    #[test]
    fn slips_of_samples_are_told_from_contradictions() {
        for (called, wanted) in [
            ("PUT /v9/4f/tins/7/lid/red", "the correction of the URI agrees with it"),
            ("PUT /v9/4f/tins//7/lid/red", "it doubles a slash"),
            ("PUT /v9/4f/tins/7/lidred", "it lost a slash"),
            ("/shop/v9/4f/tins/7/lid/red", "it has a gateway's prefix"),
            ("PUT /4f/tins/7/lid/red", "it lost the version"),
            ("PUT /v9/4f/tin/7/lid/red", "it misspells a segment"),
            ("GET /v9/4f/tins/7", "it is the sample of another operation"),
            ("PUT /v8/4f/tins/7/lid/red", ""),
            ("POST /v9/4f/tins/7/lid/red", ""),
        ] {
            assert_eq!(explained(called), wanted, "{called}");
        }
    }
}
