//! Several providers in turn.  In: providers.  Out: the first credentials, or what each provider answered.

use std::sync::Arc;

use super::container::ContainerIdentity;
use super::environment::FromEnvironment;
use super::metadata::InstanceMetadata;
use super::oidc::Oidc;
use super::profile::Profile;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::http::future::BoxFuture;

/// Tries providers in order. The first one that has credentials is used; a provider that is set up but does not work
/// ends the search with its error.
/// The default chain is OIDC, environment, profile, instance metadata, container.
#[derive(Debug, Clone)]
pub struct Chain(Vec<Arc<dyn CredentialsProvider>>);

impl Default for Chain {
    fn default() -> Self {
        Self::empty()
            .then(Oidc)
            .then(FromEnvironment)
            .then(Profile::default())
            .then(InstanceMetadata::default())
            .then(ContainerIdentity)
    }
}

impl Chain {
    /// No provider yet.
    pub fn empty() -> Self {
        Self(Vec::new())
    }

    /// Adds a provider, which is tried after the others.
    #[must_use]
    pub fn then(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.0.push(Arc::new(provider));
        self
    }
}

impl CredentialsProvider for Chain {
    fn name(&self) -> &'static str {
        "chain"
    }

    fn renewable(&self) -> bool {
        self.0.iter().any(|provider| provider.renewable())
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async move {
            let mut answers = Vec::new();
            for provider in &self.0 {
                match provider.provide(context).await {
                    Ok(credentials) => return Ok(credentials),
                    Err(error) => {
                        let absent = error.is_absent();
                        answers.push(error.to_string());
                        if !absent {
                            return Err(CredentialsError::broken("chain", answers.join("; ")));
                        }
                    }
                }
            }
            let message = format!("no provider has credentials: {}", answers.join("; "));
            Err(CredentialsError::absent("chain", message))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::error::{TransportError, TransportErrorKind};
    use crate::http::transport::{Exchange, Replay};

    async fn first(variables: &[(&str, &str)]) -> Result<Credentials, String> {
        let wire = TransportError::new(TransportErrorKind::Connect, "no route");
        let replay = Replay::new([Exchange::failure(wire)]);
        let environment = Environment::fixed(variables.iter().copied(), []);
        let around = Surroundings::new(replay, environment);
        let found = Chain::default().provide(&around.context()).await;
        found.map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn the_error_lists_what_each_provider_answered() {
        let error = first(&[("HOME", "/h")]).await.unwrap_err();
        let parts = [
            "OIDC: HUAWEICLOUD_OIDC_PROVIDER_URN",
            "environment: HUAWEICLOUD_SDK_AK",
            "profile: ",
            "does not exist",
            "metadata: ",
            "no route",
            "container: HC_CONTAINER_CREDENTIALS_FULL_URI",
        ];
        let places: Vec<_> = parts.iter().map(|part| error.find(part)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{error}");
    }

    #[tokio::test]
    async fn the_first_that_has_some_wins_and_a_broken_one_ends_it() {
        let both = [("HUAWEICLOUD_SDK_AK", "AK"), ("HUAWEICLOUD_SDK_SK", "SK")];
        assert!(first(&both).await.is_ok());
        let error = first(&both[..1]).await.unwrap_err();
        assert!(error.contains("HUAWEICLOUD_SDK_SK is not set") && !error.contains("metadata"));
    }
}
