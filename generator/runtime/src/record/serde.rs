//! The way to and from other formats.  In: any value of a description.  Out: calls on serde, once for all types.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::{Data, Travels, View};
use crate::decode::{self, Decoding};

impl Serialize for dyn Data + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view() {
            View::Absent => serializer.serialize_none(),
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Float(number) => serializer.serialize_f64(number),
            View::Bool(flag) => serializer.serialize_bool(flag),
            View::Json(value) => value.serialize(serializer),
            View::Bytes(bytes) => serializer.serialize_bytes(bytes),
            View::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.length()))?;
                (0..list.length()).try_for_each(|index| items.serialize_element(list.at(index)))?;
                items.end()
            }
            View::Map(map) => {
                let mut entries = serializer.serialize_map(None)?;
                let mut result = Ok(());
                map.each(&mut |name, value| {
                    if result.is_ok() {
                        result = entries.serialize_entry(name, value);
                    }
                });
                result?;
                entries.end()
            }
            View::Record(record) => {
                let mut members = serializer.serialize_map(None)?;
                for (member, value) in record.table().iter().zip(record.members()) {
                    if member.travels == Travels::Inside && !value.view().is_absent() {
                        members.serialize_entry(member.name, value)?;
                    }
                }
                members.end()
            }
        }
    }
}

/// Reads a value out of any format, as leniently as an answer is read.
pub fn deserialize<'de, T: Data + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut typed = T::default();
    decode::read_into(&mut typed, &value, None, Decoding::Lenient).map_err(D::Error::custom)?;
    Ok(typed)
}
