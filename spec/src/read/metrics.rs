//! Tables of metrics → metrics.  In: the blocks of a section.  Out: namespace, dimensions and metrics.

use std::sync::LazyLock;

use regex::Regex;

use super::catalog::collected::Catalog;
use super::grid::{self, Layout};
use crate::block::{Block, Kind};
use crate::fact::catalog::Metric;
use crate::text;

static NAMESPACE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[A-Z]+\.[A-Z0-9_]+$").expect("constant pattern"));
static FROM: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^(?:≥|>=)(\d+)(\D*)$").expect("constant pattern"));
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(\d+)([A-Za-z%/]*)[~～–-](\d+)(\D*)$").expect("constant pattern"));
static PERIOD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)(\d+)\s*(分钟|秒|minutes?\b|min\b|seconds?\b|s\b)").expect("constant pattern"));

/// Words for what is measured.
const MEASURED: [(&str, &[&str]); 2] =
    [("server", &["弹性云服务器", "ecs", "elasticcloudserver"]), ("database", &["数据库", "database"])];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Id,
    Range,
    Remark,
    Period,
}

const METRICS: Layout<Column> = Layout {
    columns: &[
        (Column::Id, &["指标", "指标id", "metricid", "metric"]),
        (Column::Range, &["取值范围", "valuerange"]),
        (
            Column::Remark,
            &["备注", "测量对象", "测量对象&维度", "remarks", "monitoredobject", "monitoredobject&dimension"],
        ),
        (Column::Period, &["监控周期", "monitoringperiod", "monitoringinterval"]),
    ],
    needed: &[Column::Id, Column::Range],
    lead: Column::Id,
};
const DIMENSIONS: Layout<Column> = Layout {
    columns: &[(Column::Id, &["key", "维度"]), (Column::Remark, &["value", "取值"])],
    needed: &[Column::Id, Column::Remark],
    lead: Column::Id,
};

/// Adds the metrics of a section.
pub(super) fn read(section: &str, blocks: &[Block], out: &mut Catalog) {
    const KIND: &str = "metric that was not understood";
    let found = grid::read(blocks, &METRICS);
    if found.records.is_empty() {
        return;
    }
    out.taken(section, KIND, &found);
    for record in &found.records {
        let id = text::squash(record.get(Column::Id));
        let range = text::squash(record.get(Column::Range));
        let remark = record.get(Column::Remark);
        let mut metric = Metric {
            id,
            minimum: None,
            maximum: None,
            unit: String::new(),
            maximum_unit: String::new(),
            of: measured(remark),
            period: period(record.get(Column::Period)).or_else(|| period(remark)),
            line: record.line,
        };
        if !text::is_identifier(&metric.id) || !set_range(&mut metric, &range) {
            out.gap(section, record.line, KIND, &format!("{} {range}", metric.id));
            continue;
        }
        out.monitoring.metrics.push(metric);
    }
    let dimensions = grid::read(blocks, &DIMENSIONS);
    out.taken(section, KIND, &dimensions);
    out.monitoring.dimensions.extend(dimensions.records.iter().map(|r| text::squash(r.get(Column::Id))));
    let lines = blocks.iter().filter_map(|b| match &b.kind {
        Kind::Text { text, .. } => Some(text::plain(text)),
        _ => None,
    });
    if let Some(namespace) = lines.into_iter().find(|l| NAMESPACE.is_match(l)) {
        out.monitoring.namespace = namespace;
    }
}

/// "≥0 Bytes/s", "0 ~ 100%", "0GB ~ 128TB", all without their spaces.
fn set_range(metric: &mut Metric, range: &str) -> bool {
    if let Some(found) = FROM.captures(range) {
        metric.minimum = found[1].parse().ok();
        metric.unit = found[2].to_owned();
    } else if let Some(found) = BETWEEN.captures(range) {
        metric.minimum = found[1].parse().ok();
        metric.maximum = found[3].parse().ok();
        metric.unit = found[4].to_owned();
        if !found[2].is_empty() && found[2] != found[4] {
            metric.unit = found[2].to_owned();
            metric.maximum_unit = found[4].to_owned();
        }
    } else {
        return false;
    }
    true
}

fn measured(remark: &str) -> String {
    let squashed = text::squash(remark).to_lowercase();
    let of = squashed.split([':', '：']).nth(1).unwrap_or(&squashed);
    let known = MEASURED.iter().find(|(_, words)| words.iter().any(|w| of.starts_with(w)));
    known.map_or(String::new(), |(word, _)| (*word).to_owned())
}

fn period(cell: &str) -> Option<u32> {
    let found = PERIOD.captures(cell)?;
    let number: u32 = found[1].parse().ok()?;
    let unit = found[2].to_lowercase();
    number.checked_mul(if unit.starts_with('m') || unit == "分钟" { 60 } else { 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn a_metric_has_a_range_a_unit_and_a_period() {
        let text = "TIN.STORE\n\n| 指标 | 指标名称 | 取值范围 | 备注 |\n|---|---|---|---|\n\
                    | tin001_fu ll | 甲 | 0 ~ 100% | 测量对象：数据库<br>监控实例类型：罐 |\n\
                    | tin002_flow | 乙 | ≥0 Litre s/s | 测量对象：弹性云服务器<br>5分钟 |\n\
                    | tin003_size | 丙 | 0GB ~ 128TB | 测量对象：罐 |\n| tin004 | 丁 | 多 | |\n\n\
                    ## 维度\n\n| Key | Value |\n|---|---|\n| tin_id | 罐 |\n";
        let mut out = Catalog::default();
        read("A.5", &blocks(text), &mut out);
        let lines: Vec<String> = out
            .monitoring
            .metrics
            .iter()
            .map(|m| {
                let Metric { id, minimum, maximum, unit, maximum_unit, of, period, .. } = m;
                format!("{id} {minimum:?} {maximum:?} {unit}/{maximum_unit} {of} {period:?}")
            })
            .collect();
        assert_eq!(
            lines,
            [
                "tin001_full Some(0) Some(100) %/ database None",
                "tin002_flow Some(0) None Litres/s/ server Some(300)",
                "tin003_size Some(0) Some(128) GB/TB  None"
            ]
        );
        assert_eq!(
            (out.monitoring.namespace.as_str(), out.monitoring.dimensions.join(" ")),
            ("TIN.STORE", "tin_id".into())
        );
        assert_eq!(out.gaps.len(), 1);
    }
}
