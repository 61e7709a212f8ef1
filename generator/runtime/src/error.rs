//! Errors: what can go wrong with a call, and what the service says about it.

pub(crate) mod call;
pub(crate) mod failure;
pub(crate) mod sent;
pub(crate) mod service_error;
pub(crate) mod wait;
