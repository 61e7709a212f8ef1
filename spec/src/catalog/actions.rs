//! Permissions → operations.  In: facts of the editions, merged operations.  Out: the action of each operation.
//!
//! Method and path must agree; how a path parameter is called does not matter.

use std::collections::BTreeMap;

use gaussdb_extensions::IamAction;

use crate::edition::Service;
use crate::fact::Facts;
use crate::fact::catalog::Action;

/// The permissions of a service.
#[derive(Debug, Clone, Default)]
pub struct Actions {
    /// By method and path of the operation.
    pub matched: BTreeMap<String, Action>,
    /// Document and entry for which there is no operation.
    pub unmatched: Vec<(String, Action)>,
    /// How many of the matched operations are to be retired.
    pub retired: usize,
    /// Operations without a permission.
    pub others: usize,
    /// Document and entry that contradicts the one of a newer edition, or another row.
    pub contradicting: Vec<(String, Action)>,
}

/// Gives every operation the permission that the documents state; the leading edition wins.
pub fn assign(editions: &[Facts], service: &Service) -> Actions {
    let keys: BTreeMap<String, String> =
        service.operations.iter().map(|m| (shape(&m.operation.method, &m.operation.path), m.operation.key())).collect();
    let mut out = Actions::default();
    for facts in editions {
        for action in &facts.actions {
            let entry = (facts.document.clone(), action.clone());
            let Some(key) = keys.get(&shape(&action.method, &action.path)) else {
                out.unmatched.push(entry);
                continue;
            };
            match out.matched.get(key) {
                Some(known) if value(known) != value(action) => out.contradicting.push(entry),
                Some(_) => {}
                None => {
                    out.matched.insert(key.clone(), action.clone());
                }
            }
        }
    }
    let has = |m: &&crate::edition::Merged| out.matched.contains_key(&m.operation.key());
    out.retired = service.operations.iter().filter(has).filter(|m| m.operation.deprecated).count();
    out.others = service.operations.len() - out.matched.len();
    out
}

impl Actions {
    /// `x-iam-action` by operation.
    pub fn published(&self) -> BTreeMap<String, IamAction> {
        self.matched.iter().map(|(key, action)| (key.clone(), value(action))).collect()
    }
}

fn value(action: &Action) -> IamAction {
    IamAction {
        action: action.action.clone(),
        project: action.project,
        enterprise_project: action.enterprise_project,
        dependencies: action.dependencies.clone(),
    }
}

/// Method and path with all parameters called alike.
fn shape(method: &str, path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/').map(|s| if s.starts_with('{') { "{}" } else { s });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_may_be_called_differently() {
        assert_eq!(shape("GET", "/v1/{projectId}/tins/"), shape("GET", "/v1/{project_id}/tins"));
        assert_ne!(shape("GET", "/v1/{id}/tins"), shape("GET", "/v1/{id}/lids"));
    }

    #[test]
    fn an_entry_without_an_operation_is_named() {
        let action = Action {
            method: "GET".into(),
            path: "/v1/tins".into(),
            action: "tin:tins:list".into(),
            project: true,
            enterprise_project: false,
            dependencies: Vec::new(),
            section: "7".into(),
            line: 3,
        };
        let facts = Facts { document: "tins".into(), actions: vec![action], ..Facts::default() };
        let out = assign(&[facts], &Service::default());
        assert_eq!((out.matched.len(), out.unmatched.len()), (0, 1));
    }
}
