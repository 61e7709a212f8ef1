//! What a description says of a service, as data: operations, codes, paging, waiting.  In: constants of generated code.
//! Out: what the calls read.

pub(crate) mod behavior;
pub(crate) mod codes;
pub(crate) mod kind;
pub(crate) mod operation;
