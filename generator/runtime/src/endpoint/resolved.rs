//! Endpoints that a configuration has found.  In: what [`resolve`](super::resolve) finds.  Out: the same, found once.
//!
//! Variables and the regions file are read for the first call of a service, and not again: a file is not read while
//! other calls wait. What cannot be found is looked for again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Endpoint;

/// The endpoints by service; the identity service has the empty name.
#[derive(Debug, Default)]
pub(crate) struct Resolved(Mutex<BTreeMap<&'static str, Arc<[Endpoint]>>>);

impl Resolved {
    /// The endpoints of a service, found by `find` the first time.
    pub(crate) fn of(
        &self,
        service: &'static str,
        find: impl FnOnce() -> Result<Vec<Endpoint>, String>,
    ) -> Result<Arc<[Endpoint]>, String> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known().get(service) {
            return Ok(found.clone());
        }
        let found: Arc<[Endpoint]> = find()?.into();
        known().insert(service, found.clone());
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_found_once_and_failures_are_not_kept() {
        let resolved = Resolved::default();
        assert_eq!(resolved.of("dws", || Err("no region".to_owned())).unwrap_err(), "no region");
        let first = resolved.of("dws", || Ok(vec![Endpoint::parse("a.test")?])).unwrap();
        assert_eq!(resolved.of("dws", || unreachable!("it is known")).unwrap(), first);
        assert_eq!(resolved.of("", || Ok(vec![Endpoint::parse("b.test")?])).unwrap()[0].authority, "b.test");
    }
}
