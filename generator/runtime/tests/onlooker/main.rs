//! What is shown of calls. Apart from the other tests: a thread without a subscriber can turn spans off for all.

#[allow(dead_code)]
#[path = "../it/demo.rs"]
mod demo;
mod hostile;
mod observe;
mod secrecy;
