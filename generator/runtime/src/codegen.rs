//! The contract with generated code: every name that it uses.  In: constants of generated code.  Out: what the other
//! modules read.
//!
//! Invariant: everything here is data or a thin call; the work is done in the other modules.
//! Hand-written programs do not need this module.

mod build;
mod macros;

pub use crate::description::behavior::{
    Gone, Job, Known, Offset, Paged, Pagination, Paging, Starts, StateCondition, Waiter,
};
pub use crate::description::codes::{ErrorCode, ErrorScope, SuccessWhen};
pub use crate::description::operation::{Answer, Input, Operation, Service};
pub use build::{build, validate};

pub use crate::data::decode::deserialize;
pub use crate::data::reflect::show::{DebugView, equal};
pub use crate::data::reflect::{ConstDefault, Decode, FromText, Location, Member, Reflect, Shape, Slot, Struct, View};
pub use crate::data::validation::Bound::{Float, Int};
pub use crate::data::validation::{Bound, Limit, Span, When};
pub use crate::description::kind::ErrorKind;
pub use crate::http::message::Method;
pub use crate::{open_enum, reflect_struct};
