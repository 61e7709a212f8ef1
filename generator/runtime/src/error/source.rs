//! The cause of an error, of any type.

use std::error::Error;

/// A cause further down.
pub(crate) type Source = Box<dyn Error + Send + Sync>;
