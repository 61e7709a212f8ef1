//! The runtime from outside: an invented service, called over replays and over a faulty server on the loopback.

#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod demo;
mod faults;
mod lists;
mod secrecy;
mod server;
mod signing;
