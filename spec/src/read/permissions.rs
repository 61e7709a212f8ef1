//! Tables of permissions → actions.  In: the blocks of a section.  Out: the action that each operation needs.

use std::sync::LazyLock;

use regex::Regex;

use super::catalog::collected::Catalog;
use super::grid::{self, Layout};
use crate::block::Block;
use crate::fact::catalog::Action;
use crate::text;

static METHOD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(GET|POST|PUT|DELETE|PATCH|HEAD)\b").expect("constant pattern"));
static ACTION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Za-z0-9]+(?::[A-Za-z0-9*_-]+){1,3}$").expect("constant pattern"));

const KIND: &str = "permission that was not understood";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Api,
    Action,
    Dependencies,
    Project,
    EnterpriseProject,
}

const LAYOUT: Layout<Column> = Layout {
    columns: &[
        (Column::Api, &["对应api接口", "api接口", "api", "apis"]),
        (Column::Action, &["授权项", "action", "actions"]),
        (
            Column::Dependencies,
            &["依赖的授权项", "依赖授权项", "dependencies", "dependency", "dependentactions", "relatedactions"],
        ),
        (Column::Project, &["iam项目", "项目", "iamproject", "project"]),
        (Column::EnterpriseProject, &["企业项目", "enterpriseproject"]),
    ],
    needed: &[Column::Api, Column::Action],
    lead: Column::Api,
};

/// Adds the permissions of a section.
pub(super) fn read(section: &str, blocks: &[Block], out: &mut Catalog) {
    let found = grid::read(blocks, &LAYOUT);
    out.taken(section, KIND, &found);
    for record in &found.records {
        let operations = operations(record.get(Column::Api));
        let actions = actions(record.get(Column::Action));
        let (project, enterprise) = (mark(record.get(Column::Project)), mark(record.get(Column::EnterpriseProject)));
        let ([action], Some(project), Some(enterprise_project)) = (actions.as_slice(), project, enterprise) else {
            out.gap(section, record.line, KIND, record.get(Column::Api));
            continue;
        };
        if operations.is_empty() {
            out.gap(section, record.line, KIND, record.get(Column::Api));
        }
        for (method, path) in operations {
            out.actions.push(Action {
                method,
                path,
                action: action.clone(),
                project,
                enterprise_project,
                dependencies: self::actions(record.get(Column::Dependencies)),
                section: section.to_owned(),
                line: record.line,
            });
        }
    }
}

/// Methods and paths of a cell; spaces inside a path are breaks of the print.
fn operations(cell: &str) -> Vec<(String, String)> {
    let starts: Vec<_> = METHOD.find_iter(cell).collect();
    let ends = starts.iter().skip(1).map(|m| m.start()).chain([cell.len()]);
    let pieces = starts.iter().zip(ends).map(|(method, end)| (method.as_str(), text::squash(&cell[method.end()..end])));
    let paths = pieces.map(|(method, rest)| (method.to_owned(), rest.split('?').next().unwrap_or("").to_owned()));
    paths.filter(|(_, path)| path.starts_with('/')).collect()
}

/// The actions of a cell; a cell in which only one can be read without its spaces was cut by them.
fn actions(cell: &str) -> Vec<String> {
    let whole = text::squash(cell);
    if ACTION.is_match(&whole) {
        return vec![whole];
    }
    let pieces = cell.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '、' | '，'));
    pieces.filter(|p| ACTION.is_match(p)).map(str::to_owned).collect()
}

/// A mark of the table: supported or not.
fn mark(cell: &str) -> Option<bool> {
    match text::squash(cell).to_lowercase().as_str() {
        "√" | "✓" | "✔" | "yes" | "支持" | "是" => Some(true),
        "x" | "×" | "✗" | "✘" | "no" | "不支持" | "否" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn an_action_has_an_operation_scopes_and_dependencies() {
        let text = "| 权限 | 对应API接口 | 授权项<br>( Action ) | 依赖的授权项 | IAM项目<br>( Project ) | 企业项目<br>( Enterprise Project ) |\n|---|---|---|---|---|---|\n\
                    | 甲 | GET /v1/{project_id}/ti ns?kind={kind} | tin:tins:li st | vpc:ports:get vpc:vpcs:get | √ | × |\n\
                    | 乙 | POST /v1/a<br>PUT /v1/b | tin:tins:make | | √ | ✓ |\n| 丙 | GET /v1/c | ? | | √ | √ |\n";
        let mut out = Catalog::default();
        read("6.2", &blocks(text), &mut out);
        let lines: Vec<String> = out
            .actions
            .iter()
            .map(|a| {
                format!(
                    "{} {} {} {} {} {}",
                    a.method,
                    a.path,
                    a.action,
                    a.project,
                    a.enterprise_project,
                    a.dependencies.join("+")
                )
            })
            .collect();
        assert_eq!(
            lines,
            [
                "GET /v1/{project_id}/tins tin:tins:list true false vpc:ports:get+vpc:vpcs:get",
                "POST /v1/a tin:tins:make true true ",
                "PUT /v1/b tin:tins:make true true "
            ]
        );
        assert_eq!(out.gaps.len(), 1);
    }
}
