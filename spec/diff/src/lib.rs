//! What changed between two descriptions of an API, and what it means for those who call it.
//!
//! ```text
//! two sources ─► compare ─► changes ─► evidence (lines, cause) ─► accept ─► report
//! ```
//!
//! Everything here is pure: values in, values out. Any OpenAPI 3.0 file is accepted; what is not understood is compared
//! as a value, so that no difference is lost.

#![forbid(unsafe_code)]

pub mod accept;
pub mod change;
pub mod check;
pub mod compare;
pub mod evidence;
pub mod released;
pub mod report;
pub mod rust_api;
pub mod source;
pub mod version;

use std::cmp::Reverse;

use change::Change;
use compare::Options;
use source::Source;

/// All differences between two sources, with lines and cause, the worst of each operation first.
pub fn diff(old: &Source, new: &Source, options: &Options) -> Vec<Change> {
    let mut changes = compare::compare(&old.description, &new.description, options);
    changes.extend(source::metrics(old, new));
    changes.extend(source::corrections(old, new));
    if let (Some(old), Some(new)) = (&old.rust_api, &new.rust_api) {
        changes.extend(rust_api::compare(old, new));
    }
    evidence::attach(&mut changes, old, new);
    changes.sort_by_cached_key(|c| (c.place.operation.clone(), c.class(), c.place.clone(), Reverse(c.old.clone())));
    changes
}
