//! Serialization of every value, once for all types.  In: a value of generated code.  Out: calls on serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{List, Map, Reflect, Struct, View};

impl Serialize for dyn Reflect + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent => serializer.serialize_none(),
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::Integer(number) => serializer.serialize_i64(*number),
            // `12.0` is written as `12`, because services read whole numbers in some of these places.
            View::Float(number) => match whole(*number) {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(*number),
            },
            View::Bool(flag) => serializer.serialize_bool(*flag),
            View::Json(json) => json.serialize(serializer),
            View::List(list) => serialize_list(*list, serializer),
            View::Map(map) => serialize_map(*map, serializer),
            View::Struct(it) => serialize_struct(*it, serializer),
        }
    }
}

/// The number without its fraction, if it has none and every whole number of its size is exact.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let negative_zero = number == 0.0 && number.is_sign_negative();
    (number.fract() == 0.0 && number.abs() <= EXACT && !negative_zero).then_some(number as i64)
}

fn serialize_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let (mut items, mut result) = (serializer.serialize_seq(Some(list.len()))?, Ok(()));
    list.each(&mut |item| {
        if result.is_ok() {
            result = items.serialize_element(&item.view());
        }
    });
    result?;
    items.end()
}

fn serialize_map<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
    let (mut entries, mut result) = (serializer.serialize_map(Some(map.len()))?, Ok(()));
    map.each(&mut |name, value| {
        if result.is_ok() {
            result = entries.serialize_entry(name, &value.view());
        }
    });
    result?;
    entries.end()
}

/// Writes the members of a struct, without those that are absent.
fn serialize_struct<S: Serializer>(it: Struct<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    it.try_each(|member, value| match value.view() {
        View::Absent => Ok(()),
        // Most values are texts.
        View::Text(text) => object.serialize_entry(member.name, text),
        view => object.serialize_entry(member.name, &view),
    })?;
    object.end()
}
