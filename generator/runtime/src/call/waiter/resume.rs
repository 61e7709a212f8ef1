//! Continues a stored wait.  In: a stored wait, the waiters of the service.  Out: a wait for the rest of its time.

use serde_json::Value;

use super::polling::Polling;
use super::stored::StoredWait;
use super::wait::Wait;
use crate::call::client::Client;
use crate::call::request::Request;
use crate::clock::parse_rfc3339;
use crate::description::behavior::Known;
use crate::error::call::Error;

impl Client {
    /// Continues a stored wait for the rest of its time. `known` are the waiters of the service.
    pub fn resume_wait(&self, stored: &StoredWait, known: &'static [Known]) -> Result<Wait<Value>, Error> {
        let refuse = |message: String| {
            Error::build(stored.operation.clone(), format!("the stored wait cannot be continued: {message}"))
        };
        let found = known.iter().find(|it| it.waiter.name == stored.waiter && it.operation.id == stored.operation);
        let Some(Known { waiter, operation }) = found.filter(|it| it.operation.service.name == stored.service) else {
            let StoredWait { service, waiter, operation, .. } = stored;
            return Err(refuse(format!(
                "this version of the crate has no waiter `{waiter}` of the service `{service}` that polls `{operation}`"
            )));
        };
        let time = |name: &str, text: &str| {
            parse_rfc3339(text).ok_or_else(|| refuse(format!("`{name}` is not a time such as 2026-01-02T03:04:05Z")))
        };
        let (began, until) = (time("began", &stored.began)?, time("until", &stored.until)?);
        let mut request = Request::new(operation);
        for name in placeholders(operation.path) {
            request = match stored.path.get(name) {
                Some(value) => request.path(name, value),
                // The configuration may have it.
                None if matches!(name, "project_id" | "domain_id") => request,
                None => return Err(refuse(format!("`path` has no `{name}`"))),
            };
        }
        if let Some(name) = stored.path.keys().find(|name| !placeholders(operation.path).any(|it| it == *name)) {
            return Err(refuse(format!("`{name}` is not in the path of {}", operation.id)));
        }
        for (name, value) in &stored.query {
            request = request.query_text(name, value);
        }
        let mut polling = Polling::new(self, operation, request, waiter);
        let (now, delay) = (polling.made, polling.initial_delay);
        polling.began = began;
        // After its deadline it still polls once.
        polling.deadline = until.duration_since(now).unwrap_or_default();
        polling.initial_delay = delay.saturating_sub(now.duration_since(began).unwrap_or_default());
        polling.select.clone_from(&stored.select);
        Ok(Wait::new(polling))
    }
}

/// Names in a path template.
fn placeholders(template: &'static str) -> impl Iterator<Item = &'static str> {
    template.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}
