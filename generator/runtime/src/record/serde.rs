//! The way to and from other formats.  In: any value of a description.  Out: calls on serde, once for all types.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Blank, Data, Decode, Travels, View};
use crate::decode::{self, Decoding};

impl Serialize for dyn Data + '_ {
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
            View::Float(number) => serializer.serialize_f64(*number),
            View::Bool(flag) => serializer.serialize_bool(*flag),
            View::Json(json) => json.value().serialize(serializer),
            View::Bytes(bytes) => serializer.serialize_bytes(bytes),
            View::List(items) => serializer.collect_seq(items),
            View::Map(entries) => serializer.collect_map(entries.iter().copied()),
            View::Record(record) => {
                let mut members = serializer.serialize_map(None)?;
                for (member, value) in record.members() {
                    let view = value.view();
                    if member.travels == Travels::Inside && !view.is_absent() {
                        members.serialize_entry(member.name, &view)?;
                    }
                }
                members.end()
            }
        }
    }
}

/// Reads a value out of any format, as leniently as an answer is read.
pub fn deserialize<'de, T: Decode + Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut typed = T::BLANK;
    decode::read_into(&mut typed, &value, None, Decoding::Lenient).map_err(D::Error::custom)?;
    Ok(typed)
}
