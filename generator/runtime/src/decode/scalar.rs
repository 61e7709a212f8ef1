//! Scalars that stand in for each other.  In: a JSON value and what is wanted.  Out: the scalar, if only one reading is possible.

use serde_json::{Number, Value};

/// The value as a number: itself, a string that spells one, or a bool as 0 and 1.
pub(super) fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(whole(number)),
        Value::Bool(flag) => Some(u8::from(*flag).into()),
        Value::String(text) => {
            let text = text.trim();
            let integer = text.parse::<i64>().map(Number::from);
            integer
                .or_else(|_| text.parse::<u64>().map(Number::from))
                .ok()
                .or_else(|| plain_decimal(text).and_then(Number::from_f64))
                .map(|number| whole(&number))
        }
        _ => None,
    }
}

/// `3.0` as `3`, so that it fits an integer; doubles are exact below 2⁵³.
fn whole(number: &Number) -> Number {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT => Number::from(float as i64),
        _ => number.clone(),
    }
}

/// Words such as `inf` and `nan` parse as floats but are no numbers on this wire.
fn plain_decimal(text: &str) -> Option<f64> {
    let digits = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && text.contains(|c: char| c.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The value as a bool: itself, `true` and `false` in any case, 1 and 0 as number or text.
pub(super) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(_) => match number(value)?.as_i64()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The value as text: itself, or a number or bool as it stands in JSON.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_read_where_only_one_reading_is_possible() {
        let cases = [
            (json!(3), Some("3")),
            (json!("3"), Some("3")),
            (json!(" -3 "), Some("-3")),
            (json!(3.0), Some("3")),
            (json!("3.5"), Some("3.5")),
            (json!("18446744073709551615"), Some("18446744073709551615")),
            (json!(true), Some("1")),
            (json!("three"), None),
            (json!("inf"), None),
            (json!("+inf"), None),
            (json!("-NaN"), None),
            (json!(""), None),
            (json!([3]), None),
        ];
        for (value, expected) in cases {
            let found = number(&value).map(|n| n.to_string());
            assert_eq!(found.as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn bools_are_read_where_only_one_reading_is_possible() {
        let yes = [json!(true), json!("true"), json!("TRUE"), json!(1), json!("1"), json!(1.0)];
        let no = [json!(false), json!("False"), json!(0), json!("0")];
        let neither = [json!(2), json!("yes"), json!(""), json!({}), json!(0.5)];
        assert!(yes.iter().all(|v| boolean(v) == Some(true)));
        assert!(no.iter().all(|v| boolean(v) == Some(false)));
        assert!(neither.iter().all(|v| boolean(v).is_none()));
    }

    #[test]
    fn text_never_comes_from_a_structure() {
        assert_eq!(text(&json!(42)).as_deref(), Some("42"));
        assert_eq!(text(&json!(false)).as_deref(), Some("false"));
        assert_eq!(text(&json!([])), None);
    }
}
