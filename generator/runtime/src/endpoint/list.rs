//! The endpoints of a service by region.

/// The endpoints of a service that a configuration itself calls.
pub(super) struct Endpoints {
    /// For regions without their own.
    pub default: &'static str,
    /// Region and URL, sorted.
    pub regions: &'static [(&'static str, &'static str)],
}

impl Endpoints {
    /// The URL for a region.
    pub fn of(&self, region: Option<&str>) -> &'static str {
        let own = region.and_then(|region| self.regions.binary_search_by(|(id, _)| (*id).cmp(region)).ok());
        own.map_or(self.default, |at| self.regions[at].1)
    }
}
