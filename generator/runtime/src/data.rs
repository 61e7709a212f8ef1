//! Values: structs as tables of their fields, JSON to values and back, the checks of a request, and data about a service.

pub(crate) mod catalog;
pub(crate) mod decode;
#[macro_use]
pub(crate) mod into_value;
pub(crate) mod path;
pub(crate) mod reflect;
pub(crate) mod timestamp;
pub(crate) mod validation;
