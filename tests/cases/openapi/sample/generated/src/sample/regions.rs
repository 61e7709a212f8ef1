// Made from openapi.yaml#/servers by `cargo xtask generate`; not to be edited.

//! The regions in which Orchard is documented, with its endpoints: 1 of them.
//!
//! An endpoint that is missing here is given to the configuration.
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

/// The endpoint in a region.
pub fn lookup(region: &str) -> ::std::option::Option<&'static str> {
    ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
}
