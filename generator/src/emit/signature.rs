//! The name, the input and the output of an operation in Rust, shared by everything that calls it.

use gaussdb_extensions::Location;
use proc_macro2::{Ident, TokenStream};

use super::paths;
use super::unit::{Unit, ident};
use crate::model::{Operation, Output, Parameter};

/// The name of an operation's input.
pub fn input_name(operation: &Operation) -> Ident {
    ident(&format!("{}Input", operation.stem))
}

/// The type of an operation's output.
pub fn output(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    match &operation.output {
        Output::Empty => paths::empty(),
        Output::Json(ty) => paths::ty(unit, ty),
    }
}

/// Whether the caller must set a parameter. The project has a default in the configuration.
pub fn is_wanted(parameter: &Parameter) -> bool {
    parameter.field.required && !is_project(parameter)
}

/// Whether a parameter is the project, which the runtime takes from the configuration if it is not set.
pub fn is_project(parameter: &Parameter) -> bool {
    parameter.location == Location::Path && parameter.field.wire == paths::PROJECT_ID
}
