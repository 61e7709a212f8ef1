//! Project and account of a call.  In: configuration, credentials, a described call.  Out: credentials; the ids of project and account.

use super::plan::{Plan, invalid};
use crate::auth::credentials::Credentials;
use crate::call::request::{Request, Scope};
use crate::config::Inner;
use crate::error::call::Error;
use crate::error::failure::Failure;

/// The ids: configured, of the credentials, or, for a project that the path needs, looked up.
pub(super) async fn find(inner: &Inner, plan: &Plan, request: &Request) -> Result<Scope, Error> {
    let configured = inner.settings.project_id.clone();
    if configured.is_some() && !request.is_of_domain() {
        return Ok(Scope { project_id: configured, domain_id: None });
    }
    // All other problems are reported before any request for credentials.
    let later = || Some("looked-up-later".to_owned());
    let placeholder = Scope { project_id: later(), domain_id: later() };
    request.clone().resolve(&placeholder).map_err(|violations| invalid(plan, violations))?;
    let credentials = credentials(inner, plan).await?.0;
    let domain_id = credentials.domain_id.clone();
    let project_id = configured.or_else(|| credentials.project_id.clone());
    if project_id.is_some() || !request.needs_project_id() {
        return Ok(Scope { project_id, domain_id });
    }
    let wrong = |why| Error::build(plan.id.clone(), format!("no project id: {why}"));
    let found = inner.look_up_project(&credentials).await.map_err(wrong)?;
    Ok(Scope { project_id: Some(found), domain_id })
}

/// Credentials that are valid now, and the number to reject them by.
pub(super) async fn credentials(inner: &Inner, plan: &Plan) -> Result<(Credentials, u64), Error> {
    let base = inner.identity().map_err(|message| Error::build(plan.id.clone(), message))?.base();
    let context = inner.context(&base);
    inner
        .credentials
        .get(&context)
        .await
        .map_err(|error| Error::Credentials(Failure::new(plan.id.clone(), error.to_string())))
}
