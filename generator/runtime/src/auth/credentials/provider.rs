//! Credentials.  In: keys, a user, or the environment.  Out: what a request is signed with, or the token that it carries.
//!
//! Invariants: a set of credentials is complete and immutable, so no request is signed with halves of two;
//! nothing here shows a secret.

use std::fmt;
use std::time::SystemTime;

use crate::clock::Clock;
use crate::environment::Environment;
use crate::http::future::BoxFuture;
use crate::http::transport::exchange::Transport;
use crate::retry::RetryPolicy;
use crate::secret::Secret;

/// Keys that sign a request, or a token that is sent with it.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub(crate) kind: Kind,
    pub(crate) project_id: Option<String>,
    pub(crate) domain_id: Option<String>,
    pub(crate) iam_endpoint: Option<String>,
    pub(crate) expires: Option<SystemTime>,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Keys { access_key: String, secret_key: Secret, security_token: Option<Secret> },
    Token(Secret),
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Keys { access_key, .. } => write!(f, "Keys({access_key}, ***)"),
            Kind::Token(_) => f.write_str("Token(***)"),
        }
    }
}

impl Credentials {
    fn of(kind: Kind) -> Self {
        Self { kind, project_id: None, domain_id: None, iam_endpoint: None, expires: None }
    }

    /// A permanent access key and its secret key.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        let (access_key, secret_key) = (access_key.into(), secret_key.into());
        Self::of(Kind::Keys { access_key, secret_key, security_token: None })
    }

    /// A temporary access key with its security token.
    pub fn temporary(
        access_key: impl Into<String>,
        secret_key: impl Into<Secret>,
        security_token: impl Into<Secret>,
    ) -> Self {
        let (access_key, secret_key) = (access_key.into(), secret_key.into());
        Self::of(Kind::Keys { access_key, secret_key, security_token: Some(security_token.into()) })
    }

    /// A user token, sent as `X-Auth-Token`; such requests are not signed.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::of(Kind::Token(token.into()))
    }

    /// Sets when they expire; the provider is called again before that.
    #[must_use]
    pub fn expiring(mut self, at: SystemTime) -> Self {
        self.expires = Some(at);
        self
    }

    /// Sets the project that they are for, used unless the configuration names one.
    #[must_use]
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Sets the account that they belong to, for calls that have an account and no project.
    #[must_use]
    pub fn domain(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// Every secret text in here; answers that echo one are redacted.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        match &self.kind {
            Kind::Token(token) => vec![token.expose()],
            Kind::Keys { secret_key, security_token, .. } => {
                std::iter::once(secret_key).chain(security_token).map(Secret::expose).collect()
            }
        }
    }
}

/// A source of credentials. Called when there are none yet and shortly before they expire, never twice at a time.
pub trait CredentialsProvider: fmt::Debug + Send + Sync {
    /// Short name for messages: `environment`.
    fn name(&self) -> &'static str;

    /// Whether another call can return other credentials. If so, it is called once more after a refusal.
    fn renewable(&self) -> bool {
        true
    }

    /// Gets credentials.
    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>>;
}

/// What a provider can use.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Carries exchanges with the identity and metadata services.
    pub transport: &'a dyn Transport,
    /// The clock.
    pub clock: &'a dyn Clock,
    /// How often an exchange is repeated.
    pub retry: &'a RetryPolicy,
    /// Variables and files.
    pub environment: &'a Environment,
    /// The configured region.
    pub region: Option<&'a str>,
    /// The configured project.
    pub project_id: Option<&'a str>,
    /// URL of the identity service.
    pub iam_endpoint: &'a str,
}

impl CredentialsProvider for Credentials {
    fn name(&self) -> &'static str {
        "configuration"
    }

    fn renewable(&self) -> bool {
        false
    }

    fn provide<'a>(&'a self, _: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        let complete = match &self.kind {
            Kind::Keys { access_key, secret_key, .. } => !access_key.is_empty() && !secret_key.is_empty(),
            Kind::Token(token) => !token.is_empty(),
        };
        let answer =
            if complete { Ok(self.clone()) } else { Err(CredentialsError::broken(self.name(), "a key is empty")) };
        Box::pin(async move { answer })
    }
}

/// Why a provider has no credentials.
#[derive(Debug, Clone)]
pub struct CredentialsError {
    provider: &'static str,
    message: String,
    absent: bool,
}

impl CredentialsError {
    /// Nothing is set up here; a chain tries the next provider.
    pub fn absent(provider: &'static str, message: impl Into<String>) -> Self {
        Self { provider, message: message.into(), absent: true }
    }

    /// Something is set up and does not work. A chain ends here, so that no call is made under another identity than
    /// intended.
    pub fn broken(provider: &'static str, message: impl Into<String>) -> Self {
        Self { provider, message: message.into(), absent: false }
    }

    /// Whether nothing is set up here.
    pub fn is_absent(&self) -> bool {
        self.absent
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.provider, self.message)
    }
}

impl std::error::Error for CredentialsError {}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::clock::ManualClock;
    use crate::http::transport::Replay;

    /// A context for a provider under test.
    pub(crate) struct Surroundings {
        pub transport: Replay,
        pub clock: ManualClock,
        pub environment: Environment,
        pub retry: RetryPolicy,
    }

    impl Surroundings {
        pub(crate) fn new(transport: Replay, environment: Environment) -> Self {
            let now = crate::clock::parse_rfc3339("2026-01-02T03:04:05Z").unwrap();
            Self { transport, clock: ManualClock::new(now), environment, retry: RetryPolicy::default() }
        }

        pub(crate) fn context(&self) -> Context<'_> {
            Context {
                transport: &self.transport,
                clock: &self.clock,
                retry: &self.retry,
                environment: &self.environment,
                region: Some("cn-north-4"),
                project_id: None,
                iam_endpoint: "https://iam.test",
            }
        }
    }

    /// Holds every answer back until the other callers had their turn.
    #[derive(Debug)]
    pub(crate) struct Late(pub Replay);

    impl Transport for Late {
        fn send(
            &self,
            request: crate::http::message::HttpRequest,
        ) -> BoxFuture<'_, Result<crate::http::message::HttpResponse, crate::http::transport::TransportError>> {
            Box::pin(async move {
                let answer = self.0.send(request).await;
                tokio::task::yield_now().await;
                answer
            })
        }
    }

    #[tokio::test]
    async fn empty_keys_are_refused_and_secrets_hidden() {
        let around = Surroundings::new(Replay::default(), Environment::fixed([], []));
        let empty = Credentials::new("AK", "");
        assert!(empty.provide(&around.context()).await.is_err());
        let full = Credentials::temporary("AK", "hunter2", "hunter3").project("p");
        let shown = format!("{full:?} {:?}", Credentials::token("hunter4"));
        assert!(!shown.contains("hunter") && shown.contains("AK"), "{shown}");
    }
}
