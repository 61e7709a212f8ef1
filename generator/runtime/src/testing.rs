//! A service that exists in a test only.  In: rules by operation or route.  Out: a transport that answers by them.

mod fake;
mod rule;

pub use fake::Fake;
pub use rule::Rule;
