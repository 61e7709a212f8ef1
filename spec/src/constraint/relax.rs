//! A limit that a documented request refutes.  In: constraints and what broke them.  Out: constraints that take it:
//! numbers and lengths are widened, other rules are left out.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Constraint, Constraints};

/// A value of a sample request that a stated limit refuses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// The parameter or member.
    pub member: String,
    /// Line of its row.
    pub row: u32,
    /// Line of the sample.
    pub line: u32,
    /// The keyword or rule, by its published name.
    pub rule: String,
    /// What breaks it: the number, or the length; a short word for other rules, and null where it is none.
    pub value: Value,
    /// The rule itself, when it is none of the keywords.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<Constraint>,
}

/// What breaks a keyword or rule, as it is kept in facts: a number, a length, or a short word.
pub fn measure(rule: &str, value: &Value) -> Value {
    let number = value.as_i64().or_else(|| value.as_str()?.trim().parse().ok());
    match (rule, value) {
        ("minItems" | "maxItems", Value::Array(list)) => list.len().into(),
        ("minLength" | "maxLength", Value::String(text)) => text.chars().count().into(),
        ("byte-length", Value::String(text)) => text.len().into(),
        (_, Value::String(text)) if number.is_none() || rule == "pattern" => {
            // What might be a sentence, or somebody's ID, is no fact.
            let short = text.len() <= 16 && !text.contains(char::is_whitespace);
            if short { value.clone() } else { Value::Null }
        }
        _ => number.map_or(Value::Null, Value::from),
    }
}

impl Constraints {
    /// Makes what refused a value take it. A closed list is the business of `confirm`.
    pub fn take(&mut self, refused: &Refused) {
        let number = refused.value.as_i64();
        let size = refused.value.as_u64();
        match refused.rule.as_str() {
            "minimum" => self.minimum = least(self.minimum, number),
            "maximum" => self.maximum = most(self.maximum, number),
            "multipleOf" => self.multiple_of = None,
            "minLength" => self.min_length = least(self.min_length, size),
            "maxLength" => self.max_length = most(self.max_length, size),
            "minItems" => self.min_items = least(self.min_items, size),
            "maxItems" => self.max_items = most(self.max_items, size),
            "pattern" => self.pattern = None,
            // Whether a member may be left out is no matter of its values.
            "required" => return,
            _ => self.extra.retain_mut(|extra| Some(&*extra) != refused.extra.as_ref() || widened(extra, number)),
        }
        self.rules.insert(refused.rule.clone(), "widened-by-sample".to_owned());
    }
}

/// Widens a rule; false when it cannot be widened and has to go.
fn widened(extra: &mut Constraint, number: Option<i64>) -> bool {
    let Some(number) = number else { return false };
    match extra {
        Constraint::NumericString { minimum, maximum, multiple_of } => {
            *minimum = least(*minimum, Some(number));
            *maximum = most(*maximum, Some(number));
            *multiple_of = multiple_of.filter(|step| number % step == 0);
        }
        Constraint::RangeIf { minimum, maximum, .. } => {
            *minimum = least(*minimum, Some(number));
            *maximum = most(*maximum, Some(number));
        }
        Constraint::ByteLength { maximum } => *maximum = (*maximum).max(u64::try_from(number).unwrap_or_default()),
        _ => return false,
    }
    true
}

fn least<N: Ord>(own: Option<N>, value: Option<N>) -> Option<N> {
    own.zip(value).map(|(own, value)| own.min(value))
}

fn most<N: Ord>(own: Option<N>, value: Option<N>) -> Option<N> {
    own.zip(value).map(|(own, value)| own.max(value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_limit_takes_what_a_sample_sends() {
        let numeric = Constraint::NumericString { minimum: Some(5), maximum: Some(9), multiple_of: None };
        let stated = Constraints {
            min_length: Some(12),
            maximum: Some(9),
            pattern: Some("^[a-z]*$".into()),
            extra: vec![numeric.clone(), Constraint::NotWeak {}],
            ..Constraints::default()
        };
        let taken = |rule: &str, value: Value, extra: Option<Constraint>| {
            let mut out = stated.clone();
            let value = measure(rule, &value);
            out.take(&Refused { member: "tin".into(), row: 1, line: 2, rule: rule.into(), value, extra });
            out
        };
        assert_eq!(taken("minLength", json!("a red tin"), None).min_length, Some(9));
        assert_eq!(taken("maximum", json!("12"), None).maximum, Some(12));
        assert_eq!(taken("pattern", json!("Tin"), None).pattern, None);
        let wider = Constraint::NumericString { minimum: Some(3), maximum: Some(9), multiple_of: None };
        assert_eq!(taken("numeric-string", json!("3"), Some(numeric.clone())).extra, [wider, Constraint::NotWeak {}]);
        assert_eq!(taken("numeric-string", json!("3m"), Some(numeric)).extra, [Constraint::NotWeak {}]);
    }
}
