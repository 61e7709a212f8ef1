//! The runtime from outside: an invented service, called over replays and over a faulty server on the loopback.

mod again;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
#[cfg(feature = "http")]
mod connections;
mod demo;
mod fake;
#[cfg(feature = "http")]
mod faults;
mod lists;
mod options;
#[cfg(feature = "http")]
mod process;
mod scope;
#[cfg(feature = "http")]
mod server;
mod signing;
mod waits;
