// Made from openapi.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The error codes that Orchard documents: 2 of them.
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `TREE.1` | 500 | The gardener is ill. |  |
//! | `TREE.2` | 404 | There is no such tree. | Check the id. |

/// All documented codes, sorted.
pub static ALL: [::gaussdb_runtime::codegen::ErrorCode; 2usize] = [
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "TREE.1",
        kind: ::std::option::Option::None,
        meaning: "The gardener is ill.",
        remedy: "",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "TREE.2",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such tree.",
        remedy: "Check the id.",
    },
];

/// What the documents say about a code.
pub fn lookup(
    code: &str,
) -> ::std::option::Option<&'static ::gaussdb_runtime::codegen::ErrorCode> {
    ALL.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &ALL[at])
}
