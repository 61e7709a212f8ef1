//! Values behind a pointer that tells no type.  In: any value.  Out: the same, shared.
//!
//! A compiler describes in the debug information of each object file every type that it can reach, and compiles for each
//! program how such a type is dropped. Programs hold clients everywhere, so what a client holds is put out of reach.

use std::ops::Deref;
use std::sync::Arc;

/// A shared value whose type is not described where it is held.
pub(crate) type Opaque<T> = Arc<dyn Deref<Target = T> + Send + Sync>;

/// Puts a value out of reach.
pub(crate) fn opaque<T: Send + Sync + 'static>(value: T) -> Opaque<T> {
    Arc::new(Box::new(value))
}
