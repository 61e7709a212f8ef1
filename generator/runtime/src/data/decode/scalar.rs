//! Conversions between scalars.  In: the scalar of a document and the slot for it.  Out: the slot filled, if only one
//! reading is possible.

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::data::reflect::Slot;

/// A scalar as a document has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Scalar<'a> {
    Bool(bool),
    Integer(i64),
    /// A whole number above the largest `i64`.
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
}

impl Scalar<'_> {
    /// Its name in messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Scalar::Bool(_) => "bool",
            Scalar::Integer(_) | Scalar::Unsigned(_) | Scalar::Float(_) => "number",
            Scalar::Text(_) => "string",
        }
    }
}

impl From<&Number> for Scalar<'static> {
    fn from(number: &Number) -> Self {
        match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Scalar::Integer(number),
            (None, Some(number)) => Scalar::Unsigned(number),
            (None, None) => Scalar::Float(number.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Bool(flag) => flag.into(),
            Scalar::Integer(number) => number.into(),
            Scalar::Unsigned(number) => number.into(),
            Scalar::Float(number) => number.into(),
            Scalar::Text(text) => text.into(),
        }
    }
}

impl Slot<'_> {
    /// The name of the expected type in messages.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Slot::Ignore | Slot::Json(_) => "any JSON",
            Slot::Text(_) | Slot::FromText(_) => "a text",
            Slot::Integer(_) => "a whole number",
            Slot::Float(_) => "a number",
            Slot::Bool(_) => "true or false",
            Slot::List(_) => "a list",
            Slot::Map(_) | Slot::Struct(..) => "an object",
        }
    }
}

/// Fills a slot with a scalar; the error is what the slot expected. Strictly, only the same kind fits.
pub(super) fn take(slot: Slot<'_>, found: Scalar<'_>, strict: bool) -> Result<(), &'static str> {
    let expected = slot.expected();
    let taken = match slot {
        Slot::Ignore => true,
        Slot::Json(place) => put(place, Some(found.into())),
        Slot::Text(place) => put(place, text(found, strict).map(Cow::into_owned)),
        Slot::FromText(place) => text(found, strict).inspect(|text| place.set_text(text)).is_some(),
        Slot::Integer(place) => put(place, integer(found, strict)),
        Slot::Float(place) => put(place, float(found, strict)),
        Slot::Bool(place) => put(place, boolean(found, strict)),
        Slot::List(_) | Slot::Map(_) | Slot::Struct(..) => false,
    };
    if taken { Ok(()) } else { Err(expected) }
}

fn put<T>(place: &mut T, found: Option<T>) -> bool {
    found.map(|value| *place = value).is_some()
}

/// Fills a slot with null: an empty text, list, map or struct; the error is what the slot expected.
pub(super) fn take_null(slot: Slot<'_>, strict: bool) -> Result<(), &'static str> {
    let expected = slot.expected();
    match slot {
        Slot::Ignore => {}
        Slot::Json(place) => *place = Value::Null,
        _ if strict => return Err(expected),
        Slot::Text(place) => place.clear(),
        Slot::FromText(place) => place.set_text(""),
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Struct(..) => {}
        Slot::Integer(_) | Slot::Float(_) | Slot::Bool(_) => return Err(expected),
    }
    Ok(())
}

/// A whole number: itself, a text with one, or a bool as 0 and 1.
fn integer(found: Scalar<'_>, strict: bool) -> Option<i64> {
    match found {
        Scalar::Integer(number) => Some(number),
        _ if strict => None,
        Scalar::Unsigned(_) => None,
        Scalar::Float(number) => whole(number),
        Scalar::Bool(flag) => Some(flag.into()),
        Scalar::Text(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| decimal(text).and_then(whole))
        }
    }
}

/// A number: itself, a text with one, or a bool as 0 and 1.
fn float(found: Scalar<'_>, strict: bool) -> Option<f64> {
    match found {
        Scalar::Integer(number) => Some(number as f64),
        Scalar::Unsigned(number) => Some(number as f64),
        Scalar::Float(number) => Some(number),
        _ if strict => None,
        Scalar::Bool(flag) => Some(f64::from(u8::from(flag))),
        Scalar::Text(text) => decimal(text.trim()),
    }
}

/// `3.0` as `3`, so that it fits an integer; doubles are exact below 2⁵³.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// Words such as `inf` and `nan` parse as floats but are no numbers on this wire.
fn decimal(text: &str) -> Option<f64> {
    let digits = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && text.contains(|c: char| c.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|number: &f64| number.is_finite())
}

/// A bool: itself, `true` and `false` in any case, 1 and 0 as number or text.
fn boolean(found: Scalar<'_>, strict: bool) -> Option<bool> {
    match found {
        Scalar::Bool(flag) => Some(flag),
        _ if strict => None,
        Scalar::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        number => match integer(number, strict)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
    }
}

/// A text: itself, or a number or bool as JSON writes it.
fn text(found: Scalar<'_>, strict: bool) -> Option<Cow<'_, str>> {
    match found {
        Scalar::Text(text) => Some(text.into()),
        _ if strict => None,
        other => Some(Value::from(other).to_string().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_where_only_one_reading_is_possible() {
        use Scalar::*;
        let cases = [
            (Integer(3), Some(3), Some(3.0)),
            (Text("3"), Some(3), Some(3.0)),
            (Text(" -3 "), Some(-3), Some(-3.0)),
            (Float(3.0), Some(3), Some(3.0)),
            (Float(3.5), None, Some(3.5)),
            (Text("3.0"), Some(3), Some(3.0)),
            (Text("3.5"), None, Some(3.5)),
            (Text("18446744073709551615"), None, Some(18446744073709551615.0)),
            (Unsigned(u64::MAX), None, Some(18446744073709551615.0)),
            (Bool(true), Some(1), Some(1.0)),
            (Text("three"), None, None),
            (Text("inf"), None, None),
            (Text("+inf"), None, None),
            (Text("-NaN"), None, None),
            (Text("1e999"), None, None),
            (Text(""), None, None),
        ];
        for (found, whole, number) in cases {
            assert_eq!((integer(found, false), float(found, false)), (whole, number), "{found:?}");
        }
    }

    #[test]
    fn bools_are_read_where_only_one_reading_is_possible() {
        use Scalar::*;
        let yes = [Bool(true), Text("true"), Text("TRUE"), Integer(1), Text("1"), Float(1.0)];
        let no = [Bool(false), Text("False"), Integer(0), Text("0")];
        let neither = [Integer(2), Text("yes"), Text(""), Float(0.5)];
        assert!(yes.iter().all(|it| boolean(*it, false) == Some(true)));
        assert!(no.iter().all(|it| boolean(*it, false) == Some(false)));
        assert!(neither.iter().all(|it| boolean(*it, false).is_none()));
    }

    #[test]
    fn numbers_and_bools_are_texts_as_json_writes_them() {
        let cases = [(Scalar::Integer(42), "42"), (Scalar::Float(3.0), "3.0"), (Scalar::Bool(false), "false")];
        for (found, expected) in cases {
            assert_eq!(text(found, false).as_deref(), Some(expected));
            assert_eq!(text(found, true), None);
        }
    }
}
