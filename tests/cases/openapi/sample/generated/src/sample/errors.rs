// Made from openapi.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The error codes of Orchard: 4 of them.
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `FENCE.*` |  | The fence is closed. | Go round. |
//! | `TREE.1` | 500 | The gardener is ill. |  |
//! | `TREE.2` | 404 | There is no such tree. | Check the id. |
//! | `TREE.3` | 400 | The id is wrong. |  |
//! | after [`fell_tree`](crate::sample::Client::fell_tree) |  | The tree is felled already. |  |

/// All codes, sorted. One that ends in `*` is a family: every other code that begins so.
pub static ALL: [::gaussdb_runtime::codegen::ErrorCode; 4usize] = [
    ::gaussdb_runtime::codegen::ErrorCode::new(
        "FENCE.*",
        ::std::option::Option::None,
        "The fence is closed.",
        "Go round.",
    ),
    ::gaussdb_runtime::codegen::ErrorCode::new(
        "TREE.1",
        ::std::option::Option::None,
        "The gardener is ill.",
        "",
    ),
    ::gaussdb_runtime::codegen::ErrorCode::new(
        "TREE.2",
        ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such tree.",
        "Check the id.",
    ),
    ::gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            ::gaussdb_runtime::codegen::ErrorScope {
                operations: &["fellTree"],
                message: ::std::option::Option::None,
                kind: ::std::option::Option::Some(
                    ::gaussdb_runtime::codegen::ErrorKind::AlreadyDone,
                ),
                meaning: "The tree is felled already.",
                remedy: "",
            },
        ],
        ..::gaussdb_runtime::codegen::ErrorCode::new(
            "TREE.3",
            ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::Invalid),
            "The id is wrong.",
            "",
        )
    },
];

/// What is known about a code, or about the family that it belongs to.
pub fn lookup(
    code: &str,
) -> ::std::option::Option<&'static ::gaussdb_runtime::codegen::ErrorCode> {
    ::gaussdb_runtime::codegen::ErrorCode::find(&ALL, code)
}
