//! What is common to all calls.  In: a builder's settings and the environment.  Out: a `Config`, shared by all clients.

pub(crate) mod builder;
pub(crate) mod hook;
pub(crate) mod project;
pub(crate) mod timeouts;

use std::fmt;
use std::sync::Arc;

use crate::auth::credentials::{Cache, Context, Credentials};
use crate::auth::signing::Algorithm;
use crate::clock::skew::Skew;
use crate::clock::{Clock, limit};
use crate::config::hook::Hook;
use crate::config::project::{Projects, Signer};
use crate::config::timeouts::Timeouts;
use crate::data::decode::Decoding;
use crate::data::validation::Validation;
use crate::description::operation::Service;
use crate::endpoint::resolved::Resolved;
use crate::endpoint::{self, Endpoint};
use crate::environment::Environment;
use crate::error::call::Error;
use crate::error::failure::Failure;
use crate::http::transport::exchange::Transport;
use crate::retry::{Budget, RetryPolicy};
use crate::secret::redact::without_login;

/// Everything a client needs besides the service: region, project, credentials, transport, limits.
/// Cheap to clone; clones share connections, credentials and the retry budget.
#[derive(Clone)]
pub struct Config {
    pub(crate) inner: Arc<Inner>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("inner", &*self.inner).finish()
    }
}

pub(crate) struct Inner {
    pub settings: Settings,
    pub transport: Arc<dyn Transport>,
    pub credentials: Cache,
    pub projects: Projects,
    pub budget: Budget,
    pub skew: Skew,
    pub endpoints: Resolved,
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoints = self.settings.endpoints.iter().map(|(service, url)| (service, without_login(url)));
        f.debug_struct("Config")
            .field("region", &self.settings.region)
            .field("project_id", &self.settings.project_id)
            .field("endpoints", &endpoints.collect::<Vec<_>>())
            .field("timeouts", &self.settings.timeouts)
            .field("retry", &self.settings.retry)
            .finish_non_exhaustive()
    }
}

/// What the builder collects.
#[derive(Clone)]
pub(crate) struct Settings {
    pub region: Option<String>,
    pub project_id: Option<String>,
    /// URL by service name; the empty name is for every service.
    pub endpoints: Vec<(String, String)>,
    pub iam_endpoint: Option<String>,
    pub timeouts: Timeouts,
    pub retry: RetryPolicy,
    pub body_limit: usize,
    pub validation: Validation,
    pub decoding: Decoding,
    pub user_agent: String,
    pub environment: Environment,
    pub clock: Arc<dyn Clock>,
    pub signing: Algorithm,
    pub hooks: Vec<Arc<dyn Hook>>,
}

impl Config {
    /// Gets credentials and, where a region is known, the project id.
    pub async fn check(&self) -> Result<(), Error> {
        self.inner.check().await
    }

    /// The region.
    pub fn region(&self) -> Option<&str> {
        self.inner.settings.region.as_deref()
    }
}

/// The message for credentials and project id that do not arrive.
pub(crate) fn no_identity(allowed: std::time::Duration) -> String {
    format!("neither credentials nor project id came within {allowed:?} (`Timeouts::operation`)")
}

impl Inner {
    async fn check(&self) -> Result<(), Error> {
        let clock = &*self.settings.clock;
        let checking = Box::pin(self.credentials_and_project());
        let allowed = self.settings.timeouts.operation;
        let late = || Error::Timeout(Failure::new("", no_identity(allowed)));
        limit(clock, allowed, checking).await.unwrap_or_else(|| Err(late()))
    }

    async fn credentials_and_project(&self) -> Result<(), Error> {
        let identity = self.identity().map_err(|message| Error::build("", message))?;
        let base = identity.base();
        let context = self.context(&base);
        let (credentials, _) = self
            .credentials
            .get(&context)
            .await
            .map_err(|error| Error::Credentials(Failure::new("", error.to_string())))?;
        let known = self.settings.project_id.is_some() || credentials.project_id.is_some();
        if self.settings.region.is_some() && !known {
            let found = self.look_up_project(&credentials).await;
            found.map_err(|why| Error::build("", format!("no project id: {why}")))?;
        }
        Ok(())
    }

    /// The identity service.
    pub(crate) fn identity(&self) -> Result<Endpoint, String> {
        let settings = &self.settings;
        let explicit = settings.iam_endpoint.as_deref();
        let find = || endpoint::identity(explicit, settings.region.as_deref(), &settings.environment);
        Ok(self.endpoints.of("", || Ok(vec![find()?]))?[0].clone())
    }

    /// The endpoints of a service.
    pub(crate) fn endpoints_of(&self, service: &Service) -> Result<Arc<[Endpoint]>, String> {
        let settings = &self.settings;
        let explicit = self.explicit_endpoint(service.name);
        let region = settings.region.as_deref();
        self.endpoints.of(service.name, || endpoint::resolve(service, explicit, region, &settings.environment))
    }

    /// The project id that the identity service has for the region; credentials may name a service of their own.
    pub(crate) async fn look_up_project(&self, credentials: &Credentials) -> Result<String, String> {
        let settings = &self.settings;
        let explicit = settings.iam_endpoint.as_deref().or(credentials.iam_endpoint.as_deref());
        let identity = endpoint::identity(explicit, settings.region.as_deref(), &settings.environment)?;
        let base = identity.base();
        let signer = Signer { skew: &self.skew, algorithm: settings.signing.for_identity() };
        self.projects.find(&self.context(&base), credentials, &identity, signer).await
    }

    /// What credentials providers may use.
    pub(crate) fn context<'a>(&'a self, identity: &'a str) -> Context<'a> {
        Context {
            transport: &*self.transport,
            clock: &*self.settings.clock,
            retry: &self.settings.retry,
            environment: &self.settings.environment,
            region: self.settings.region.as_deref(),
            project_id: self.settings.project_id.as_deref(),
            iam_endpoint: identity,
        }
    }

    /// The configured URL of a service.
    fn explicit_endpoint(&self, service: &str) -> Option<&str> {
        let of = |name: &str| {
            let mut found = self.settings.endpoints.iter().rev();
            found.find(|(key, _)| key == name).map(|(_, url)| url.as_str())
        };
        of(service).or_else(|| of(""))
    }
}
