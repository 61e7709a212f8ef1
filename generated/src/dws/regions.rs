// Made from spec/openapi/dws.yaml#/servers by `cargo xtask generate`; not to be edited.

//! The 31 documented regions of GaussDB(DWS), with their endpoints.
//!
//! For any other region, set the endpoint in the configuration.
//!
//! | region | endpoint |
//! |---|---|
//! | `ae-ad-1` | `https://dws.ae-ad-1.myhuaweicloud.com` |
//! | `af-north-1` | `https://dws.af-north-1.myhuaweicloud.com` |
//! | `af-south-1` | `https://dws.af-south-1.myhuaweicloud.com` |
//! | `ap-southeast-1` | `https://dws.ap-southeast-1.myhuaweicloud.com` |
//! | `ap-southeast-2` | `https://dws.ap-southeast-2.myhuaweicloud.com` |
//! | `ap-southeast-3` | `https://dws.ap-southeast-3.myhuaweicloud.com` |
//! | `ap-southeast-4` | `https://dws.ap-southeast-4.myhuaweicloud.cn` |
//! | `ap-southeast-5` | `https://dws.ap-southeast-5.myhuaweicloud.com` |
//! | `cn-east-2` | `https://dws.cn-east-2.myhuaweicloud.com` |
//! | `cn-east-3` | `https://dws.cn-east-3.myhuaweicloud.com` |
//! | `cn-east-4` | `https://dws.cn-east-4.myhuaweicloud.cn` |
//! | `cn-east-5` | `https://dws.cn-east-5.myhuaweicloud.com` |
//! | `cn-north-1` | `https://dws.cn-north-1.myhuaweicloud.com` |
//! | `cn-north-11` | `https://dws.cn-north-11.myhuaweicloud.com` |
//! | `cn-north-12` | `https://dws.cn-north-12.myhuaweicloud.cn` |
//! | `cn-north-2` | `https://dws.cn-north-2.myhuaweicloud.com` |
//! | `cn-north-4` | `https://dws.cn-north-4.myhuaweicloud.com` |
//! | `cn-north-9` | `https://dws.cn-north-9.myhuaweicloud.com` |
//! | `cn-south-1` | `https://dws.cn-south-1.myhuaweicloud.com` |
//! | `cn-south-4` | `https://dws.cn-south-4.myhuaweicloud.cn` |
//! | `cn-southwest-2` | `https://dws.cn-southwest-2.myhuaweicloud.com` |
//! | `cn-southwest-3` | `https://dws.cn-southwest-3.myhuaweicloud.com` |
//! | `eu-west-101` | `https://dws.eu-west-101.myhuaweicloud.eu` |
//! | `la-north-2` | `https://dws.la-north-2.myhuaweicloud.com` |
//! | `la-south-2` | `https://dws.la-south-2.myhuaweicloud.com` |
//! | `me-east-1` | `https://dws.me-east-1.myhuaweicloud.com` |
//! | `my-kualalumpur-1` | `https://dws.my-kualalumpur-1.myhuaweicloud.com` |
//! | `na-mexico-1` | `https://dws.na-mexico-1.myhuaweicloud.com` |
//! | `ru-moscow-1` | `https://dws.ru-moscow-1.myhuaweicloud.com` |
//! | `sa-brazil-1` | `https://dws.sa-brazil-1.myhuaweicloud.com` |
//! | `tr-west-1` | `https://dws.tr-west-1.myhuaweicloud.cn` |

/// `ae-ad-1`
pub const AE_AD_1: &str = "ae-ad-1";

/// `af-north-1`
pub const AF_NORTH_1: &str = "af-north-1";

/// `af-south-1`
pub const AF_SOUTH_1: &str = "af-south-1";

/// `ap-southeast-1`
pub const AP_SOUTHEAST_1: &str = "ap-southeast-1";

/// `ap-southeast-2`
pub const AP_SOUTHEAST_2: &str = "ap-southeast-2";

/// `ap-southeast-3`
pub const AP_SOUTHEAST_3: &str = "ap-southeast-3";

/// `ap-southeast-4`
pub const AP_SOUTHEAST_4: &str = "ap-southeast-4";

/// `ap-southeast-5`
pub const AP_SOUTHEAST_5: &str = "ap-southeast-5";

/// `cn-east-2`
pub const CN_EAST_2: &str = "cn-east-2";

/// `cn-east-3`
pub const CN_EAST_3: &str = "cn-east-3";

/// `cn-east-4`
pub const CN_EAST_4: &str = "cn-east-4";

/// `cn-east-5`
pub const CN_EAST_5: &str = "cn-east-5";

/// `cn-north-1`
pub const CN_NORTH_1: &str = "cn-north-1";

/// `cn-north-11`
pub const CN_NORTH_11: &str = "cn-north-11";

/// `cn-north-12`
pub const CN_NORTH_12: &str = "cn-north-12";

/// `cn-north-2`
pub const CN_NORTH_2: &str = "cn-north-2";

/// `cn-north-4`
pub const CN_NORTH_4: &str = "cn-north-4";

/// `cn-north-9`
pub const CN_NORTH_9: &str = "cn-north-9";

/// `cn-south-1`
pub const CN_SOUTH_1: &str = "cn-south-1";

/// `cn-south-4`
pub const CN_SOUTH_4: &str = "cn-south-4";

/// `cn-southwest-2`
pub const CN_SOUTHWEST_2: &str = "cn-southwest-2";

/// `cn-southwest-3`
pub const CN_SOUTHWEST_3: &str = "cn-southwest-3";

/// `eu-west-101`
pub const EU_WEST_101: &str = "eu-west-101";

/// `la-north-2`
pub const LA_NORTH_2: &str = "la-north-2";

/// `la-south-2`
pub const LA_SOUTH_2: &str = "la-south-2";

/// `me-east-1`
pub const ME_EAST_1: &str = "me-east-1";

/// `my-kualalumpur-1`
pub const MY_KUALALUMPUR_1: &str = "my-kualalumpur-1";

/// `na-mexico-1`
pub const NA_MEXICO_1: &str = "na-mexico-1";

/// `ru-moscow-1`
pub const RU_MOSCOW_1: &str = "ru-moscow-1";

/// `sa-brazil-1`
pub const SA_BRAZIL_1: &str = "sa-brazil-1";

/// `tr-west-1`
pub const TR_WEST_1: &str = "tr-west-1";

/// Region and endpoint, sorted by region.
pub static ALL: [(&str, &str); 31usize] = [
    ("ae-ad-1", "https://dws.ae-ad-1.myhuaweicloud.com"),
    ("af-north-1", "https://dws.af-north-1.myhuaweicloud.com"),
    ("af-south-1", "https://dws.af-south-1.myhuaweicloud.com"),
    ("ap-southeast-1", "https://dws.ap-southeast-1.myhuaweicloud.com"),
    ("ap-southeast-2", "https://dws.ap-southeast-2.myhuaweicloud.com"),
    ("ap-southeast-3", "https://dws.ap-southeast-3.myhuaweicloud.com"),
    ("ap-southeast-4", "https://dws.ap-southeast-4.myhuaweicloud.cn"),
    ("ap-southeast-5", "https://dws.ap-southeast-5.myhuaweicloud.com"),
    ("cn-east-2", "https://dws.cn-east-2.myhuaweicloud.com"),
    ("cn-east-3", "https://dws.cn-east-3.myhuaweicloud.com"),
    ("cn-east-4", "https://dws.cn-east-4.myhuaweicloud.cn"),
    ("cn-east-5", "https://dws.cn-east-5.myhuaweicloud.com"),
    ("cn-north-1", "https://dws.cn-north-1.myhuaweicloud.com"),
    ("cn-north-11", "https://dws.cn-north-11.myhuaweicloud.com"),
    ("cn-north-12", "https://dws.cn-north-12.myhuaweicloud.cn"),
    ("cn-north-2", "https://dws.cn-north-2.myhuaweicloud.com"),
    ("cn-north-4", "https://dws.cn-north-4.myhuaweicloud.com"),
    ("cn-north-9", "https://dws.cn-north-9.myhuaweicloud.com"),
    ("cn-south-1", "https://dws.cn-south-1.myhuaweicloud.com"),
    ("cn-south-4", "https://dws.cn-south-4.myhuaweicloud.cn"),
    ("cn-southwest-2", "https://dws.cn-southwest-2.myhuaweicloud.com"),
    ("cn-southwest-3", "https://dws.cn-southwest-3.myhuaweicloud.com"),
    ("eu-west-101", "https://dws.eu-west-101.myhuaweicloud.eu"),
    ("la-north-2", "https://dws.la-north-2.myhuaweicloud.com"),
    ("la-south-2", "https://dws.la-south-2.myhuaweicloud.com"),
    ("me-east-1", "https://dws.me-east-1.myhuaweicloud.com"),
    ("my-kualalumpur-1", "https://dws.my-kualalumpur-1.myhuaweicloud.com"),
    ("na-mexico-1", "https://dws.na-mexico-1.myhuaweicloud.com"),
    ("ru-moscow-1", "https://dws.ru-moscow-1.myhuaweicloud.com"),
    ("sa-brazil-1", "https://dws.sa-brazil-1.myhuaweicloud.com"),
    ("tr-west-1", "https://dws.tr-west-1.myhuaweicloud.cn"),
];

/// Finds the endpoint of a region.
pub fn lookup(region: &str) -> Option<&'static str> {
    ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
}
