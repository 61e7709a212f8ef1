//! HTTP without a library's types: messages, the encoding of URLs, and the transport that carries an exchange.

pub(crate) mod encoding;
pub(crate) mod future;
pub(crate) mod message;
pub mod transport;
