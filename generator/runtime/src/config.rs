//! What is common to all calls.  In: a builder's settings and the surroundings.  Out: a `Config`, shared by all clients.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use crate::clock::{Clock, SystemClock};
use crate::credentials::{Cache, Chain, Context, CredentialsProvider};
use crate::decode::Decoding;
use crate::endpoint::{self, Endpoint};
use crate::environment::Environment;
use crate::error::{Error, Failure};
use crate::hook::Hook;
use crate::message::{DEFAULT_BODY_LIMIT, Timeouts};
use crate::project::Projects;
use crate::retry::{Budget, RetryPolicy};
use crate::transport::Transport;
use crate::validation::Validation;

/// Everything a client needs besides the service: region, project, credentials, transport, limits.
/// Cheap to clone; clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Config {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub settings: Settings,
    pub transport: Arc<dyn Transport>,
    pub credentials: Cache,
    pub projects: Projects,
    pub budget: Budget,
    /// Seconds by which the service's clock is ahead of ours.
    pub skew: AtomicI64,
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("region", &self.settings.region)
            .field("project_id", &self.settings.project_id)
            .field("endpoints", &self.settings.endpoints)
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
    pub hooks: Vec<Arc<dyn Hook>>,
}

impl Config {
    /// Starts with the defaults.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Takes everything from the surroundings: credentials from environment, profile or instance metadata, the
    /// region from `HUAWEICLOUD_SDK_REGION`. Gets credentials at once, and the project id where a region is known,
    /// so that what is missing shows here and not at the first call.
    #[cfg(feature = "http")]
    pub async fn load() -> Result<Config, Error> {
        let config = Config::builder().build()?;
        config.check().await?;
        Ok(config)
    }

    /// Gets credentials and, where a region is known, the project id.
    pub async fn check(&self) -> Result<(), Error> {
        self.inner.check().await
    }

    /// The region.
    pub fn region(&self) -> Option<&str> {
        self.inner.settings.region.as_deref()
    }
}

impl Inner {
    async fn check(&self) -> Result<(), Error> {
        let identity = self.identity().map_err(|message| Error::build("", message))?;
        let base = identity.base();
        let context = self.context(&base);
        let (credentials, _) = self
            .credentials
            .get(&context)
            .await
            .map_err(|error| Error::Credentials(Failure::new("", error.to_string()).because(error)))?;
        let known = self.settings.project_id.is_some() || credentials.project_id.is_some();
        if self.settings.region.is_some() && !known {
            let found = self.projects.find(&context, &credentials, &identity, 0).await;
            found.map_err(|why| Error::build("", format!("no project id: {why}")))?;
        }
        Ok(())
    }

    /// The identity service.
    pub(crate) fn identity(&self) -> Result<Endpoint, String> {
        let settings = &self.settings;
        let explicit = settings.iam_endpoint.as_deref();
        endpoint::identity(explicit, settings.region.as_deref(), &settings.environment)
    }

    /// What credentials providers may use.
    pub(crate) fn context<'a>(&'a self, identity: &'a str) -> Context<'a> {
        Context {
            transport: &*self.transport,
            clock: &*self.settings.clock,
            environment: &self.settings.environment,
            region: self.settings.region.as_deref(),
            project_id: self.settings.project_id.as_deref(),
            iam_endpoint: identity,
        }
    }

    /// The configured URL of a service.
    pub(crate) fn explicit_endpoint(&self, service: &str) -> Option<&str> {
        let of = |name: &str| {
            let mut found = self.settings.endpoints.iter().rev();
            found.find(|(key, _)| key == name).map(|(_, url)| url.as_str())
        };
        of(service).or_else(|| of(""))
    }
}

/// Builds a [`Config`].
#[derive(Clone)]
pub struct ConfigBuilder {
    settings: Settings,
    transport: Option<Arc<dyn Transport>>,
    credentials: Option<Arc<dyn CredentialsProvider>>,
    #[cfg(feature = "http")]
    http: crate::transport::HttpOptions,
}

impl Default for ConfigBuilder {
    fn default() -> Self {
        Self {
            settings: Settings {
                region: None,
                project_id: None,
                endpoints: Vec::new(),
                iam_endpoint: None,
                timeouts: Timeouts::default(),
                retry: RetryPolicy::default(),
                body_limit: DEFAULT_BODY_LIMIT,
                validation: Validation::default(),
                decoding: Decoding::default(),
                user_agent: concat!("gaussdb-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
                environment: Environment::process(),
                clock: Arc::new(SystemClock::default()),
                hooks: Vec::new(),
            },
            transport: None,
            credentials: None,
            #[cfg(feature = "http")]
            http: Default::default(),
        }
    }
}

impl fmt::Debug for ConfigBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfigBuilder")
            .field("region", &self.settings.region)
            .field("project_id", &self.settings.project_id)
            .finish_non_exhaustive()
    }
}

impl ConfigBuilder {
    /// The region: `cn-north-4`. Otherwise `HUAWEICLOUD_SDK_REGION` is taken.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The URL of every service, instead of the region's endpoints.
    #[must_use]
    pub fn endpoint(self, url: impl Into<String>) -> Self {
        self.endpoint_of("", url)
    }

    /// The URL of one service, by its short name, instead of the region's endpoint.
    #[must_use]
    pub fn endpoint_of(mut self, service: impl Into<String>, url: impl Into<String>) -> Self {
        self.settings.endpoints.push((service.into(), url.into()));
        self
    }

    /// The URL of the identity service.
    #[must_use]
    pub fn iam_endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.iam_endpoint = Some(url.into());
        self
    }

    /// The project that owns the resources. Otherwise the credentials name one, or it is looked up by region.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.settings.project_id = Some(id.into());
        self
    }

    /// Who is calling: [`Credentials`](crate::Credentials) or any provider. Otherwise the default
    /// [`Chain`](crate::credentials::Chain).
    #[must_use]
    pub fn credentials(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// What carries requests, instead of HTTP.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Proxy, certificates and other settings of the HTTP transport.
    #[cfg(feature = "http")]
    #[must_use]
    pub fn http(mut self, options: crate::transport::HttpOptions) -> Self {
        self.http = options;
        self
    }

    /// The limits in time.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.settings.timeouts = timeouts;
        self
    }

    /// How often calls are repeated.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// The longest answer that is read, in bytes after decompression.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// What happens to requests that break a documented constraint.
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.validation = validation;
        self
    }

    /// How answers are read.
    #[must_use]
    pub fn decoding(mut self, decoding: Decoding) -> Self {
        self.settings.decoding = decoding;
        self
    }

    /// Adds the name of the calling program to the user agent.
    #[must_use]
    pub fn application(mut self, name: &str) -> Self {
        let visible = |c: &char| c.is_ascii_graphic() || *c == ' ';
        let name: String = name.chars().filter(visible).collect();
        self.settings.user_agent = format!("{} {name}", self.settings.user_agent);
        self
    }

    /// Variables and files, instead of the process's own.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.settings.environment = environment;
        self
    }

    /// The clock, instead of the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// One more hook that is told of every attempt.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.settings.hooks.push(Arc::new(hook));
        self
    }

    /// The finished configuration. Fails when no transport can be made; nothing is sent.
    pub fn build(self) -> Result<Config, Error> {
        let mut settings = self.settings;
        let variable = || settings.environment.variable("HUAWEICLOUD_SDK_REGION");
        settings.region = settings.region.clone().or_else(variable);
        #[cfg(feature = "http")]
        let made = || crate::transport::HttpTransport::new(self.http, settings.timeouts.connect);
        #[cfg(feature = "http")]
        let made = || made().map(|http| Arc::new(http) as Arc<dyn Transport>);
        #[cfg(not(feature = "http"))]
        let made = || Err("no transport is configured and the feature `http` is off".to_owned());
        let transport = match self.transport {
            Some(transport) => transport,
            None => made().map_err(|message| Error::build("", message))?,
        };
        let credentials = self.credentials.unwrap_or_else(|| Arc::new(Chain::default()));
        let inner = Inner {
            transport,
            credentials: Cache::new(credentials),
            projects: Projects::default(),
            budget: Budget::new(&settings.retry),
            skew: AtomicI64::new(0),
            settings,
        };
        Ok(Config { inner: Arc::new(inner) })
    }
}
