//! Every path into the runtime and the standard library that generated code names.
//!
//! Invariant: paths are absolute, so that a type called `String` or `Option` changes nothing. Derives of the
//! standard library need no path, because a type does not hide a macro.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, ident};
use crate::model::Type;

/// The path parameter that the runtime takes from its configuration when it is absent.
pub const PROJECT_ID: &str = "project_id";

macro_rules! paths {
    ($($name:ident => $path:path;)*) => {
        $(pub fn $name() -> TokenStream {
            quote!($path)
        })*
    };
}

paths! {
    client => ::gaussdb_runtime::Client;
    config => ::gaussdb_runtime::Config;
    error => ::gaussdb_runtime::Error;
    sending => ::gaussdb_runtime::Sending;
    responding => ::gaussdb_runtime::Responding;
    empty => ::gaussdb_runtime::Empty;
    secret => ::gaussdb_runtime::Secret;
    service => ::gaussdb_runtime::generated::Service;
    operation => ::gaussdb_runtime::generated::Operation;
    method => ::gaussdb_runtime::generated::Method;
    answer => ::gaussdb_runtime::generated::Answer;
    input => ::gaussdb_runtime::generated::Input;
    generated => ::gaussdb_runtime::generated;
    table => ::gaussdb_runtime::generated::Table;
    record => ::gaussdb_runtime::record;
    open_enum => ::gaussdb_runtime::open_enum;
    build => ::gaussdb_runtime::generated::build;
    validate => ::gaussdb_runtime::generated::validate;
    violation => ::gaussdb_runtime::Violation;
    error_code => ::gaussdb_runtime::generated::ErrorCode;
    error_scope => ::gaussdb_runtime::generated::ErrorScope;
    metric => ::gaussdb_runtime::Metric;
    permission => ::gaussdb_runtime::Permission;
    error_kind => ::gaussdb_runtime::generated::ErrorKind;
    success_when => ::gaussdb_runtime::generated::SuccessWhen;
    paged => ::gaussdb_runtime::generated::Paged;
    pagination => ::gaussdb_runtime::generated::Pagination;
    paging => ::gaussdb_runtime::generated::Paging;
    offset => ::gaussdb_runtime::generated::Offset;
    place => ::gaussdb_runtime::generated::Place;
    stream => ::gaussdb_runtime::generated::Stream;
    job => ::gaussdb_runtime::generated::Job;
    waiter => ::gaussdb_runtime::generated::Waiter;
    condition => ::gaussdb_runtime::generated::Condition;
    gone => ::gaussdb_runtime::generated::Gone;
    pages => ::gaussdb_runtime::Pages;
    wait => ::gaussdb_runtime::Wait;
    started => ::gaussdb_runtime::Started;
    json => ::serde_json::Value;
    option => ::std::option::Option;
    some => ::std::option::Option::Some;
    result => ::std::result::Result;
    string => ::std::string::String;
    boxed => ::std::boxed::Box;
    vec => ::std::vec::Vec;
    map => ::std::collections::BTreeMap;
    into => ::std::convert::Into;
    into_iterator => ::std::iter::IntoIterator;
    blank => ::gaussdb_runtime::generated::Blank;
}

/// A type expression.
pub fn ty(unit: &Unit<'_>, of: &Type) -> TokenStream {
    match of {
        Type::Text => string(),
        Type::Secret => secret(),
        Type::I32 => quote!(i32),
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
