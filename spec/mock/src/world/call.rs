//! One call of an operation, and what it says about resources.

use gaussdb_extensions::{ErrorKind, JsonPath};
use serde_json::Value;

use crate::answer::at;
use crate::check::Checked;
use crate::description::{Operation, Service};
use crate::message::Reply;
use crate::resources::Kind;

/// What was done, or the kind of the failure.
pub(super) type Done = Result<&'static str, ErrorKind>;

/// One call of an operation.
pub(super) struct Call<'c> {
    pub service: &'c Service,
    pub operation: &'c Operation,
    pub checked: &'c Checked,
    pub project: String,
    pub now: f64,
}

impl Call<'_> {
    pub fn key(&self, kind: &str) -> String {
        format!("{}/{}/{kind}", self.service.name, self.project)
    }

    pub fn refuse(&self, kind: ErrorKind) -> Reply {
        let (status, code, meaning) = self.service.code(kind, &self.operation.id);
        Reply::error(status, &code, &meaning)
    }

    /// The value at a path of the body.
    pub fn body(&self, path: &JsonPath) -> Option<Value> {
        path.values(&self.checked.body, None).first().filter(|value| !value.is_null()).map(|value| (*value).clone())
    }

    /// The ID of a resource that the call is about: a parameter, or a member of the body.
    pub fn id(&self, kind: &Kind) -> Option<String> {
        let parameter = |name: &String| self.checked.parameters.get(name).cloned();
        let member = || self.checked.body.get(&kind.member)?.as_str().map(str::to_owned);
        parameter(&kind.id).or_else(|| kind.also.iter().find_map(parameter)).or_else(member)
    }
}

/// The example of a parameter.
pub(super) fn example(operation: &Operation, name: &str) -> Option<String> {
    let found = operation.parameters.iter().find(|parameter| parameter["name"] == name)?;
    found["example"].as_str().map(str::to_owned)
}

/// The ID that the examples of a kind have: of its parameter, or of an item of its lists.
pub(super) fn example_id(service: &Service, kind: &Kind) -> Option<String> {
    let own = kind.operations().filter_map(|id| service.find(id));
    let sent = own.chain(&service.operations).find_map(|operation| example(operation, &kind.id));
    let listed = || {
        kind.list.iter().find_map(|(id, path)| {
            let mut answer = service.find(id)?.example.clone()?;
            Some(at(&mut answer, path)?[0][&kind.member].as_str()?.to_owned())
        })
    };
    sent.or_else(listed)
}

/// Examples of parameters and what was sent in their place.
pub(super) fn sent(operation: &Operation, checked: &Checked) -> Vec<(String, String)> {
    let pairs = checked.parameters.iter().filter_map(|(name, value)| Some((example(operation, name)?, value.clone())));
    pairs.filter(|(old, new)| old != new && old.len() > 3).collect()
}
