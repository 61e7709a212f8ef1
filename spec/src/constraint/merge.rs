//! Constraints of one field from several places.  In: two sets of constraints.  Out: one, and what they disagree on.

use super::{CASE, Constraints};

impl Constraints {
    /// A text that is equal for equal constraints.
    pub fn signature(&self) -> String {
        let unproven = Constraints { example: None, open: false, shown: Vec::new(), ..self.clone() };
        let mut plain = Constraints { rules: Default::default(), ..unproven };
        // What only an example shows of one section holds for all.
        if self.rules.get("separated-list").is_some_and(|rule| rule == "example-list") {
            plain.extra.retain(|e| !matches!(e, super::Constraint::SeparatedList { .. }));
        }
        if self.rules.get("case-insensitive").is_some_and(|rule| rule == CASE) {
            plain.extra.retain(|e| *e != super::Constraint::CaseInsensitive {});
        }
        if plain == Constraints::default() { String::new() } else { serde_json::to_string(&plain).unwrap_or_default() }
    }

    /// Keyword, this value and the other's, where both state one and they differ. Values are compared as sets.
    pub fn contradictions(&self, other: &Self) -> Vec<(&'static str, String, String)> {
        fn both<T: PartialEq + ToString>(a: Option<&T>, b: Option<&T>) -> Option<(String, String)> {
            a.zip(b).filter(|(a, b)| a != b).map(|(a, b)| (a.to_string(), b.to_string()))
        }
        let found = [
            ("minimum", both(self.minimum.as_ref(), other.minimum.as_ref())),
            ("maximum", both(self.maximum.as_ref(), other.maximum.as_ref())),
            ("multipleOf", both(self.multiple_of.as_ref(), other.multiple_of.as_ref())),
            ("minLength", both(self.min_length.as_ref(), other.min_length.as_ref())),
            ("maxLength", both(self.max_length.as_ref(), other.max_length.as_ref())),
            ("pattern", both(self.pattern.as_ref(), other.pattern.as_ref())),
            ("minItems", both(self.min_items.as_ref(), other.min_items.as_ref())),
            ("maxItems", both(self.max_items.as_ref(), other.max_items.as_ref())),
            ("default", both(self.default.as_ref(), other.default.as_ref())),
            ("character classes", both(self.classes().as_ref(), other.classes().as_ref())),
            ("special characters", both(self.special().as_ref(), other.special().as_ref())),
        ];
        found.into_iter().filter_map(|(keyword, pair)| pair.map(|(a, b)| (keyword, a, b))).collect()
    }

    /// Values that the other states and this lacks, when both state some or this states none.
    pub fn missing_values(&self, other: &Self) -> Vec<serde_json::Value> {
        let kind = |v: &serde_json::Value| v.is_number();
        let same = self.values.first().zip(other.values.first()).is_none_or(|(a, b)| kind(a) == kind(b));
        let bare = |v: &serde_json::Value| v.to_string().replace(['|', ' '], "");
        let known = |v: &&serde_json::Value| self.values.iter().any(|own| bare(own) == bare(v));
        if same { other.values.iter().filter(|v| !known(v)).cloned().collect() } else { Vec::new() }
    }

    /// Takes another statement about the same answer in: all values, the wider limits, nothing that is contested.
    pub fn widen(&mut self, other: &Self) {
        let missing = self.missing_values(other);
        self.values.extend(missing);
        self.take_shown(other);
        fn contested<T: PartialEq>(own: &mut Option<T>, other: Option<&T>) {
            if other.is_some() && own.as_ref() != other {
                *own = None;
            }
        }
        self.minimum = self.minimum.map(|own| other.minimum.map_or(own, |o| o.min(own)));
        self.maximum = self.maximum.map(|own| other.maximum.map_or(own, |o| o.max(own)));
        self.min_length = self.min_length.map(|own| other.min_length.map_or(own, |o| o.min(own)));
        self.max_length = self.max_length.map(|own| other.max_length.map_or(own, |o| o.max(own)));
        contested(&mut self.pattern, other.pattern.as_ref());
        contested(&mut self.default, other.default.as_ref());
        contested(&mut self.format, other.format.as_ref());
        contested(&mut self.shape, other.shape.as_ref());
    }

    /// Takes over what only the examples of another section show, as far as a list of values is stated here.
    pub fn take_shown(&mut self, other: &Self) {
        let fresh = |v: &&serde_json::Value| !self.values.contains(v) && !self.shown.contains(v);
        let fresh: Vec<serde_json::Value> = other.shown.iter().filter(fresh).cloned().collect();
        if !self.values.is_empty() {
            self.shown.extend(fresh);
            self.open |= other.open;
        }
    }

    /// Both statements together, if they contradict each other nowhere.
    pub fn together(&self, other: &Self) -> Option<Self> {
        let values = |a: &Self, b: &Self| a.values.is_empty() || b.values.is_empty() || a.values == b.values;
        let formats = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        if !self.contradictions(other).is_empty()
            || !values(self, other)
            || !formats(&self.format, &other.format)
            || !formats(&self.shape, &other.shape)
        {
            return None;
        }
        let mut out = self.clone();
        out.minimum = out.minimum.or(other.minimum);
        out.maximum = out.maximum.or(other.maximum);
        out.min_length = out.min_length.or(other.min_length);
        out.max_length = out.max_length.or(other.max_length);
        out.pattern = out.pattern.or_else(|| other.pattern.clone());
        out.default = out.default.or_else(|| other.default.clone());
        out.format = out.format.or_else(|| other.format.clone());
        out.shape = out.shape.or_else(|| other.shape.clone());
        if out.values.is_empty() {
            out.values.clone_from(&other.values);
        }
        for extra in &other.extra {
            if !out.extra.contains(extra) {
                out.extra.push(extra.clone());
            }
        }
        out.take_shown(other);
        out.rules.extend(other.rules.clone());
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn answers_take_all_values_and_the_wider_limits() {
        let mut one = Constraints {
            values: vec![json!("DARK | RED")],
            maximum: Some(9),
            pattern: Some("^a".into()),
            ..Constraints::default()
        };
        let other = Constraints {
            values: vec![json!("DARK RED"), json!("BLUE")],
            maximum: Some(90),
            pattern: Some("^b".into()),
            ..Constraints::default()
        };
        assert_eq!(one.contradictions(&other).len(), 2);
        one.widen(&other);
        assert_eq!(one.values, [json!("DARK | RED"), json!("BLUE")]);
        assert_eq!((one.maximum, one.pattern), (Some(90), None));
    }

    #[test]
    fn statements_that_do_not_contradict_stand_together() {
        let long = Constraints { max_length: Some(9), ..Constraints::default() };
        let short = Constraints { min_length: Some(1), ..Constraints::default() };
        let both = long.together(&short).expect("no contradiction");
        assert_eq!((both.min_length, both.max_length), (Some(1), Some(9)));
        assert!(long.together(&Constraints { max_length: Some(8), ..Constraints::default() }).is_none());
    }
}
