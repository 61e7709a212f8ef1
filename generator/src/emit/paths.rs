//! All paths to the runtime and the standard library in generated code.
//!
//! Invariant: names of Rust's prelude need no path, because no generated type has one of them; everything else has its
//! whole path from the name of its crate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::unit::{Unit, ident};
use crate::model::Type;

/// The path parameter with a default in the configuration.
pub const PROJECT_ID: &str = "project_id";

macro_rules! paths {
    ($($name:ident => $path:path;)*) => {
        $(pub fn $name() -> TokenStream {
            quote!($path)
        })*
    };
}

paths! {
    client => gaussdb_runtime::Client;
    config => gaussdb_runtime::Config;
    error => gaussdb_runtime::Error;
    send_future => gaussdb_runtime::SendFuture;
    response_future => gaussdb_runtime::ResponseFuture;
    empty => gaussdb_runtime::Empty;
    secret => gaussdb_runtime::Secret;
    service => gaussdb_runtime::codegen::Service;
    operation => gaussdb_runtime::codegen::Operation;
    method => gaussdb_runtime::codegen::Method;
    answer => gaussdb_runtime::codegen::Answer;
    input => gaussdb_runtime::codegen::Input;
    reflect_struct => gaussdb_runtime::reflect_struct;
    open_enum => gaussdb_runtime::open_enum;
    build => gaussdb_runtime::codegen::build;
    validate => gaussdb_runtime::codegen::validate;
    violation => gaussdb_runtime::Violation;
    error_code => gaussdb_runtime::codegen::ErrorCode;
    error_scope => gaussdb_runtime::codegen::ErrorScope;
    metric => gaussdb_runtime::Metric;
    permission => gaussdb_runtime::Permission;
    error_kind => gaussdb_runtime::codegen::ErrorKind;
    success_when => gaussdb_runtime::codegen::SuccessWhen;
    paged => gaussdb_runtime::codegen::Paged;
    pagination => gaussdb_runtime::codegen::Pagination;
    paging => gaussdb_runtime::codegen::Paging;
    offset => gaussdb_runtime::codegen::Offset;
    location => gaussdb_runtime::codegen::Location;
    starts => gaussdb_runtime::codegen::Starts;
    items => gaussdb_runtime::Items;
    call_future => gaussdb_runtime::CallFuture;
    call_options => gaussdb_runtime::CallOptions;
    timeouts => gaussdb_runtime::Timeouts;
    retry_policy => gaussdb_runtime::RetryPolicy;
    validation => gaussdb_runtime::Validation;
    job => gaussdb_runtime::codegen::Job;
    waiter => gaussdb_runtime::codegen::Waiter;
    condition => gaussdb_runtime::codegen::StateCondition;
    gone => gaussdb_runtime::codegen::Gone;
    pages => gaussdb_runtime::Pages;
    wait => gaussdb_runtime::Wait;
    stored_wait => gaussdb_runtime::StoredWait;
    known => gaussdb_runtime::codegen::Known;
    started_job => gaussdb_runtime::StartedJob;
    json => serde_json::Value;
    option => Option;
    some => Some;
    result => Result;
    string => String;
    boxed => Box;
    vec => Vec;
    map => std::collections::BTreeMap;
    into => Into;
    into_value => gaussdb_runtime::IntoValue;
    number_text => gaussdb_runtime::NumberText;
    into_iterator => IntoIterator;
    const_default => gaussdb_runtime::codegen::ConstDefault;
}

/// A type expression.
pub fn ty(unit: &Unit<'_>, of: &Type) -> TokenStream {
    match of {
        Type::Text => string(),
        Type::Secret => secret(),
        Type::I64 => quote!(i64),
        Type::F64 => quote!(f64),
        Type::Bool => quote!(bool),
        Type::Any => json(),
        Type::List(inner) => generic(vec(), ty(unit, inner)),
        Type::Nullable(inner) => optional(ty(unit, inner)),
        Type::Map(inner) => {
            let (map, key, value) = (map(), string(), ty(unit, inner));
            quote!(#map<#key, #value>)
        }
        Type::Named(id) => {
            let (module, name) = (&unit.module, ident(&unit.def(*id).name));
            quote!(crate::#module::types::#name)
        }
    }
}

/// `Some` of the tokens, or `None`, as an expression.
pub fn maybe<T: ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => {
            let some = some();
            quote!(#some(#value))
        }
        None => quote!(None),
    }
}

/// `Option` of a type.
pub fn optional(inner: TokenStream) -> TokenStream {
    generic(option(), inner)
}

/// `Box` of a type.
pub fn boxed_of(inner: TokenStream) -> TokenStream {
    generic(boxed(), inner)
}

fn generic(outer: TokenStream, inner: TokenStream) -> TokenStream {
    quote!(#outer<#inner>)
}
