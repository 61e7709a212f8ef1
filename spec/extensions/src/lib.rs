//! What our descriptions say beyond OpenAPI 3.0: the types of the `x-` keys.  `spec` writes them, the generator reads
//! them, and the runtime has forms of the same names that need no allocation.
//!
//! Invariants: a key that a type does not know is an error, never ignored. Nothing here depends on another crate of ours.

#![forbid(unsafe_code)]

mod constraint;
mod error;
mod key;
mod location;
mod operation;
mod pagination;
mod path;
mod read;
mod waiter;

pub use constraint::{CharacterClass, Condition, Constraint, Range};
pub use error::{ErrorCode, ErrorKind, ErrorScope, SuccessWhen};
pub use key::{KEYS, Key};
pub use location::Location;
pub use operation::{DocumentedIn, IamAction};
pub use pagination::{Offset, Pagination, Paging};
pub use path::{Elements, JsonPath, Step};
pub use read::{Extension, Problem, read};
pub use waiter::{Gone, Job, StateCondition, Waiter};
