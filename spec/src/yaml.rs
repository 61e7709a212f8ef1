//! The one place that knows the YAML library.  In: values.  Out: text, and back.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value as YAML text.
pub fn write<T: Serialize>(value: &T) -> Result<String, String> {
    serde_yaml::to_string(value).map_err(|e| e.to_string())
}

/// A value from YAML text; the error says line and column.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_yaml::from_str(text).map_err(|e| e.to_string())
}
