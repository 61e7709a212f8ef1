//! The builder of a configuration.  In: settings of the program, and defaults.  Out: a `Config`.

use std::fmt;
use std::sync::Arc;

use crate::auth::credentials::{Cache, Chain, CredentialsProvider};
use crate::auth::signing::Algorithm;
use crate::clock::skew::Skew;
use crate::clock::{Clock, SystemClock};
use crate::config::hook::Hook;
use crate::config::project::Projects;
use crate::config::timeouts::Timeouts;
use crate::data::decode::Decoding;
use crate::data::validation::Validation;
use crate::endpoint::resolved::Resolved;
use crate::environment::Environment;
use crate::error::call::Error;
use crate::http::message::DEFAULT_BODY_LIMIT;
use crate::http::transport::exchange::Transport;
use crate::retry::{Budget, RetryPolicy};

use super::{Config, Inner, Settings};

/// Builds a [`Config`].
#[derive(Clone)]
pub struct ConfigBuilder {
    settings: Settings,
    transport: Option<Arc<dyn Transport>>,
    credentials: Option<Arc<dyn CredentialsProvider>>,
    #[cfg(feature = "http")]
    http: crate::http::transport::HttpOptions,
}

impl Config {
    /// Starts with the defaults.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// A builder with everything that this configuration has, for example for another region. The transport and its
    /// connections stay shared, unless the builder gets another one; credentials are fetched anew, and the retry budget is
    /// full. A project id that was set belongs to its region: set the other one as well.
    pub fn to_builder(&self) -> ConfigBuilder {
        ConfigBuilder::of(&self.inner)
    }

    /// Takes everything from the environment: credentials from environment, profile or instance metadata, the
    /// region from `HUAWEICLOUD_SDK_REGION`. Gets credentials at once, and the project id where a region is known,
    /// so that what is missing is an error here and not at the first call.
    #[cfg(feature = "http")]
    pub async fn load() -> Result<Config, Error> {
        let config = Config::builder().build()?;
        config.check().await?;
        Ok(config)
    }
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
                signing: Algorithm::default(),
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
    /// The settings of a finished configuration.
    pub(super) fn of(inner: &Inner) -> Self {
        Self {
            settings: inner.settings.clone(),
            transport: Some(inner.transport.clone()),
            credentials: Some(inner.credentials.provider()),
            #[cfg(feature = "http")]
            http: Default::default(),
        }
    }

    /// The region: `cn-north-4`. Otherwise `HUAWEICLOUD_SDK_REGION` is taken.
    ///
    /// Its endpoints are looked up for the first call of a service: in the variable
    /// `HUAWEICLOUD_SDK_REGION_<SERVICE>_<REGION>`, in the file that `HUAWEICLOUD_SDK_REGIONS_FILE` names or
    /// `~/.huaweicloud/regions.yaml`, then in the list of the description. Later changes of these need a new configuration.
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
    /// [`Chain`](crate::auth::credentials::Chain).
    #[must_use]
    pub fn credentials(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// The signing algorithm, where the gateway requires another than the default.
    #[must_use]
    pub fn signing(mut self, algorithm: Algorithm) -> Self {
        self.settings.signing = algorithm;
        self
    }

    /// What carries requests, instead of HTTP.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Proxy, certificates and other settings of the HTTP transport, which replaces a transport that was set before.
    #[cfg(feature = "http")]
    #[must_use]
    pub fn http(mut self, options: crate::http::transport::HttpOptions) -> Self {
        self.http = options;
        self.transport = None;
        self
    }

    /// Timeouts.
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

    /// Adds a hook that is called for every attempt.
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
        let made = || crate::http::transport::HttpTransport::new(self.http, settings.timeouts.connect);
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
            skew: Skew::default(),
            endpoints: Resolved::default(),
            settings,
        };
        Ok(Config { inner: Arc::new(inner) })
    }
}
