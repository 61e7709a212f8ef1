//! Keys in environment variables.  In: `HUAWEICLOUD_SDK_*`.  Out: credentials.

use super::named::Named;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::http::future::BoxFuture;

const NAME: &str = "environment";

/// `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, with `HUAWEICLOUD_SDK_SECURITY_TOKEN` where set; or, before these,
/// `HUAWEICLOUD_SDK_IDP_ID` and `HUAWEICLOUD_SDK_ID_TOKEN_FILE`. `HUAWEICLOUD_SDK_PROJECT_ID`,
/// `HUAWEICLOUD_SDK_DOMAIN_ID` and `HUAWEICLOUD_SDK_IAM_ENDPOINT` go with either.
#[derive(Debug, Clone, Copy, Default)]
pub struct FromEnvironment;

impl FromEnvironment {
    fn read(context: &Context<'_>) -> Result<Named, CredentialsError> {
        let variable = |name: &str| format!("HUAWEICLOUD_SDK_{}", name.to_ascii_uppercase());
        Named::read(NAME, |name| context.environment.variable(&variable(name)), variable)
    }
}

impl CredentialsProvider for FromEnvironment {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async move { Self::read(context)?.credentials(context).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::federated::tests::exchanges;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::Replay;

    async fn read(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        let names: Vec<_> = variables.iter().map(|(name, _)| format!("HUAWEICLOUD_SDK_{name}")).collect();
        let variables = names.iter().zip(variables).map(|(name, (_, value))| (name.as_str(), *value));
        let environment = Environment::fixed(variables, [("/t", "jwt")]);
        FromEnvironment.provide(&Surroundings::new(Replay::new(exchanges()), environment).context()).await
    }

    const KEYS: [(&str, &str); 2] = [("AK", "AK"), ("SK", "MINE")];

    #[tokio::test]
    async fn every_variable_is_read() {
        let more = [("SECURITY_TOKEN", "ST"), ("PROJECT_ID", "p"), ("DOMAIN_ID", "d"), ("IAM_ENDPOINT", "iam.mine")];
        let found = read(&[KEYS.as_slice(), &more].concat()).await.unwrap();
        assert_eq!(found.secrets(), ["MINE", "ST"]);
        assert_eq!(found.project_id.as_deref(), Some("p"));
        assert_eq!(found.domain_id.as_deref(), Some("d"));
        assert_eq!(found.iam_endpoint.as_deref(), Some("iam.mine"));
    }

    #[tokio::test]
    async fn an_identity_provider_comes_before_keys() {
        let federated = [("IDP_ID", "idp"), ("ID_TOKEN_FILE", "/t"), ("PROJECT_ID", "p")];
        let found = read(&[KEYS.as_slice(), &federated].concat()).await.unwrap();
        assert_eq!((found.secrets(), found.project_id.as_deref()), (vec!["SK", "ST"], Some("p")));
    }

    #[tokio::test]
    async fn half_a_pair_is_broken_and_none_is_absent() {
        assert!(read(&[("AK", " ")]).await.unwrap_err().is_absent());
        for (set, missing) in [("AK", "_SK"), ("SK", "_AK"), ("IDP_ID", "_ID_TOKEN_FILE"), ("ID_TOKEN_FILE", "_IDP_ID")]
        {
            let error = read(&[(set, "x")]).await.unwrap_err();
            assert!(!error.is_absent() && error.to_string().contains(&format!("{missing} is not set")), "{error}");
        }
    }
}
