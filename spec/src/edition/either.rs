//! Limits of two sections that state the same member.  In: both.  Out: limits that refuse nothing that one of them allows.

use std::collections::BTreeSet;

use crate::constraint::Constraints;

/// What both statements allow together: nothing that one of them allows is refused.
pub(super) fn either(own: &Constraints, theirs: &Constraints) -> Constraints {
    if own == theirs {
        return own.clone();
    }
    fn widest<T: Copy>(a: Option<T>, b: Option<T>, pick: fn(T, T) -> T) -> Option<T> {
        a.zip(b).map(|(a, b)| pick(a, b))
    }
    fn same<T: Clone + PartialEq>(a: &Option<T>, b: &Option<T>) -> Option<T> {
        a.clone().filter(|_| a == b)
    }
    let mut values = own.values.clone();
    values.extend(theirs.values.iter().filter(|v| !own.values.contains(v)).cloned());
    if own.values.is_empty() || theirs.values.is_empty() {
        values.clear();
    }
    let mut shown = own.shown.clone();
    shown.extend(theirs.shown.iter().filter(|v| !own.shown.contains(v)).cloned());
    let mut out = Constraints {
        minimum: widest(own.minimum, theirs.minimum, i64::min),
        maximum: widest(own.maximum, theirs.maximum, i64::max),
        multiple_of: same(&own.multiple_of, &theirs.multiple_of),
        min_length: widest(own.min_length, theirs.min_length, u64::min),
        max_length: widest(own.max_length, theirs.max_length, u64::max),
        pattern: same(&own.pattern, &theirs.pattern),
        min_items: widest(own.min_items, theirs.min_items, u64::min),
        max_items: widest(own.max_items, theirs.max_items, u64::max),
        default: same(&own.default, &theirs.default),
        format: same(&own.format, &theirs.format),
        shape: same(&own.shape, &theirs.shape),
        values,
        shown,
        open: own.open || theirs.open,
        example: own.example.clone().or_else(|| theirs.example.clone()),
        extra: own.extra.iter().filter(|rule| theirs.extra.contains(rule)).cloned().collect(),
        rules: own.rules.clone(),
    };
    let stated: BTreeSet<String> = out.keywords();
    out.rules.retain(|keyword, _| stated.contains(keyword));
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_limit_is_never_stricter_than_in_one_section() {
        let own = Constraints { maximum: Some(5), pattern: Some("a".into()), values: vec![json!(1)], ..<_>::default() };
        let theirs = Constraints { maximum: Some(9), values: vec![json!(2)], ..<_>::default() };
        let wanted = Constraints { maximum: Some(9), values: vec![json!(1), json!(2)], ..<_>::default() };
        assert_eq!(either(&own, &theirs), wanted);
    }
}
