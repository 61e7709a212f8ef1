// Made from spec/openapi/gaussdb-mysql.yaml#/servers by `cargo xtask generate`; not to be edited.

//! The 21 documented regions of GaussDB(for MySQL), with their endpoints.
//!
//! For any other region, set the endpoint in the configuration.
//!
//! | region | endpoint |
//! |---|---|
//! | `af-south-1` | `https://gaussdb-mysql.af-south-1.myhuaweicloud.com` |
//! | `ap-southeast-1` | `https://gaussdbformysql.ap-southeast-1.myhuaweicloud.com` |
//! | `ap-southeast-2` | `https://gaussdbformysql.ap-southeast-2.myhuaweicloud.com` |
//! | `ap-southeast-3` | `https://gaussdb.ap-southeast-3.myhuaweicloud.com` |
//! | `ap-southeast-4` | `https://gaussdb.ap-southeast-4.myhuaweicloud.com` |
//! | `cn-east-3` | `https://gaussdb.cn-east-3.myhuaweicloud.com` |
//! | `cn-east-5` | `https://gaussdb-mysql.cn-east-5.myhuaweicloud.com` |
//! | `cn-north-11` | `https://gaussdbformysql.cn-north-11.myhuaweicloud.com` |
//! | `cn-north-2` | `https://gaussdb.cn-north-2.myhuaweicloud.com` |
//! | `cn-north-4` | `https://gaussdb.cn-north-4.myhuaweicloud.com` |
//! | `cn-north-5` | `https://gaussdbformysql.cn-north-5.myhuaweicloud.com` |
//! | `cn-north-9` | `https://gaussdb.cn-north-9.myhuaweicloud.com` |
//! | `cn-south-1` | `https://gaussdb.cn-south-1.myhuaweicloud.com` |
//! | `cn-south-4` | `https://gaussdb.cn-south-4.myhuaweicloud.com` |
//! | `cn-southwest-2` | `https://gaussdb.cn-southwest-2.myhuaweicloud.com` |
//! | `cn-southwest-3` | `https://gaussdb-mysql.cn-southwest-3.myhuaweicloud.com` |
//! | `la-north-2` | `https://gaussdb-mysql.la-north-2.myhuaweicloud.com` |
//! | `me-east-1` | `https://gaussdb-mysql.me-east-1.myhuaweicloud.com` |
//! | `ru-northwest-2` | `https://gaussdb.ru-northwest-2.myhuaweicloud.com` |
//! | `sa-brazil-1` | `https://gaussdb.sa-brazil-1.myhuaweicloud.com` |
//! | `tr-west-1` | `https://gaussdbformysql.tr-west-1.myhuaweicloud.com` |

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

/// `cn-east-3`
pub const CN_EAST_3: &str = "cn-east-3";

/// `cn-east-5`
pub const CN_EAST_5: &str = "cn-east-5";

/// `cn-north-11`
pub const CN_NORTH_11: &str = "cn-north-11";

/// `cn-north-2`
pub const CN_NORTH_2: &str = "cn-north-2";

/// `cn-north-4`
pub const CN_NORTH_4: &str = "cn-north-4";

/// `cn-north-5`
pub const CN_NORTH_5: &str = "cn-north-5";

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

/// `la-north-2`
pub const LA_NORTH_2: &str = "la-north-2";

/// `me-east-1`
pub const ME_EAST_1: &str = "me-east-1";

/// `ru-northwest-2`
pub const RU_NORTHWEST_2: &str = "ru-northwest-2";

/// `sa-brazil-1`
pub const SA_BRAZIL_1: &str = "sa-brazil-1";

/// `tr-west-1`
pub const TR_WEST_1: &str = "tr-west-1";

/// Region and endpoint, sorted by region.
pub static ALL: [(&str, &str); 21usize] = [
    ("af-south-1", "https://gaussdb-mysql.af-south-1.myhuaweicloud.com"),
    ("ap-southeast-1", "https://gaussdbformysql.ap-southeast-1.myhuaweicloud.com"),
    ("ap-southeast-2", "https://gaussdbformysql.ap-southeast-2.myhuaweicloud.com"),
    ("ap-southeast-3", "https://gaussdb.ap-southeast-3.myhuaweicloud.com"),
    ("ap-southeast-4", "https://gaussdb.ap-southeast-4.myhuaweicloud.com"),
    ("cn-east-3", "https://gaussdb.cn-east-3.myhuaweicloud.com"),
    ("cn-east-5", "https://gaussdb-mysql.cn-east-5.myhuaweicloud.com"),
    ("cn-north-11", "https://gaussdbformysql.cn-north-11.myhuaweicloud.com"),
    ("cn-north-2", "https://gaussdb.cn-north-2.myhuaweicloud.com"),
    ("cn-north-4", "https://gaussdb.cn-north-4.myhuaweicloud.com"),
    ("cn-north-5", "https://gaussdbformysql.cn-north-5.myhuaweicloud.com"),
    ("cn-north-9", "https://gaussdb.cn-north-9.myhuaweicloud.com"),
    ("cn-south-1", "https://gaussdb.cn-south-1.myhuaweicloud.com"),
    ("cn-south-4", "https://gaussdb.cn-south-4.myhuaweicloud.com"),
    ("cn-southwest-2", "https://gaussdb.cn-southwest-2.myhuaweicloud.com"),
    ("cn-southwest-3", "https://gaussdb-mysql.cn-southwest-3.myhuaweicloud.com"),
    ("la-north-2", "https://gaussdb-mysql.la-north-2.myhuaweicloud.com"),
    ("me-east-1", "https://gaussdb-mysql.me-east-1.myhuaweicloud.com"),
    ("ru-northwest-2", "https://gaussdb.ru-northwest-2.myhuaweicloud.com"),
    ("sa-brazil-1", "https://gaussdb.sa-brazil-1.myhuaweicloud.com"),
    ("tr-west-1", "https://gaussdbformysql.tr-west-1.myhuaweicloud.com"),
];

/// Finds the endpoint of a region.
pub fn lookup(region: &str) -> Option<&'static str> {
    ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
}
