//! The cause of an error, of any type.

use std::error::Error;

/// The cause of an error.
pub(crate) type Source = Box<dyn Error + Send + Sync>;
