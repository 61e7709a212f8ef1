// Made from openapi.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The 4 error codes of Orchard.
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `FENCE.*` |  | The fence is closed. | Go round. |
//! | `TREE.1` | 500 | The gardener is ill. |  |
//! | `TREE.2` | 404 | There is no such tree. | Check the id. |
//! | `TREE.3` | 400 | The id is wrong. |  |
//! | after [`fell_tree`](crate::sample::Client::fell_tree) |  | The tree is felled already. |  |

/// All codes, sorted. A code that ends in `*` is a prefix: it covers all codes that have no entry of their own.
pub static ALL: [gaussdb_runtime::codegen::ErrorCode; 4usize] = [
    gaussdb_runtime::codegen::ErrorCode::new(
        "FENCE.*",
        None,
        "The fence is closed.",
        "Go round.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new("TREE.1", None, "The gardener is ill.", ""),
    gaussdb_runtime::codegen::ErrorCode::new(
        "TREE.2",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such tree.",
        "Check the id.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["fellTree"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::AlreadyDone),
                meaning: "The tree is felled already.",
                remedy: "",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "TREE.3",
            Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
            "The id is wrong.",
            "",
        )
    },
];

/// Finds a code, or the longest prefix that covers it.
pub fn lookup(code: &str) -> Option<&'static gaussdb_runtime::codegen::ErrorCode> {
    gaussdb_runtime::codegen::ErrorCode::find(&ALL, code)
}
