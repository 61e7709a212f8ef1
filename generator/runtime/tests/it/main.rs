//! The runtime from outside: an invented service, called over replays and over a faulty server on the loopback.

#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod demo;
#[cfg(feature = "http")]
mod faults;
mod lists;
mod secrecy;
#[cfg(feature = "http")]
mod server;
mod signing;
