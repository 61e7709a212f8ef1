// Made from openapi.yaml#/servers by `cargo xtask generate`; not to be edited.

//! The 1 documented regions of Orchard, with their endpoints.
//!
//! For any other region, set the endpoint in the configuration.
//!
//! | region | endpoint |
//! |---|---|
//! | `north-1` | `https://orchard.north.example.com` |

/// `north-1`
pub const NORTH_1: &str = "north-1";

/// Region and endpoint, sorted by region.
pub static ALL: [(&str, &str); 1usize] = [
    ("north-1", "https://orchard.north.example.com"),
];

/// Finds the endpoint of a region.
pub fn lookup(region: &str) -> Option<&'static str> {
    ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
}
