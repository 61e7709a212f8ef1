//! Tables of endpoints → regions and hosts.  In: the blocks of a section.  Out: where the service is reached.

use std::sync::LazyLock;

use regex::Regex;

use super::catalog::collected::Catalog;
use super::grid::{self, Layout};
use crate::block::Block;
use crate::fact::catalog::Endpoint;
use crate::text;

static REGION: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[a-z]+(?:-[a-z]+)+-\d+$").expect("constant pattern"));
static HOST: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?:https://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/?$").expect("constant pattern"));

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Region,
    Endpoint,
}

const LAYOUT: Layout<Column> = Layout {
    columns: &[
        (Column::Region, &["区域", "区域id", "region", "regionid"]),
        (Column::Endpoint, &["终端节点", "endpoint", "endpoints"]),
    ],
    needed: &[Column::Region, Column::Endpoint],
    lead: Column::Region,
};

/// Adds the endpoints of a section.
pub(super) fn read(section: &str, blocks: &[Block], out: &mut Catalog) {
    const KIND: &str = "endpoint that was not understood";
    let found = grid::read(blocks, &LAYOUT);
    out.taken(section, KIND, &found);
    for record in &found.records {
        let (region, host) = (text::squash(record.get(Column::Region)), text::squash(record.get(Column::Endpoint)));
        match HOST.captures(&host).filter(|_| REGION.is_match(&region)) {
            Some(host) => out.endpoints.push(Endpoint { region, host: host[1].to_owned(), line: record.line }),
            None => out.gap(section, record.line, KIND, &format!("{region} {host}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn an_endpoint_has_a_region_and_a_host() {
        let text = "产品名称\t区域名称\t区域\t终端节点 ( Endpoint )\t协议类型\n罐\t北\tno-rth-1\ttins.no-rth-1.exam ple.com\tHTTPS\n罐\t南\tsouth\t?\tHTTPS\n";
        let mut out = Catalog::default();
        read("1.3", &blocks(text), &mut out);
        assert_eq!(
            out.endpoints,
            [Endpoint { region: "no-rth-1".into(), host: "tins.no-rth-1.example.com".into(), line: 2 }]
        );
        assert_eq!(out.gaps.len(), 1);
    }
}
