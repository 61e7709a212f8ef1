//! Who calls: where credentials come from, and how a request is signed with them.

pub mod credentials;
pub mod signing;
