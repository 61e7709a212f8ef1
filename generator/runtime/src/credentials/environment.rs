//! Keys in environment variables.  In: `HUAWEICLOUD_SDK_*`.  Out: credentials.

use super::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::transport::BoxFuture;

const NAME: &str = "environment";
const ACCESS_KEY: &str = "HUAWEICLOUD_SDK_AK";
const SECRET_KEY: &str = "HUAWEICLOUD_SDK_SK";
const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";

/// `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, with `HUAWEICLOUD_SDK_SECURITY_TOKEN` and
/// `HUAWEICLOUD_SDK_PROJECT_ID` where set.
#[derive(Debug, Clone, Copy, Default)]
pub struct FromEnvironment;

impl FromEnvironment {
    fn read(context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let get = |name| context.environment.variable(name);
        let (access_key, secret_key) = match (get(ACCESS_KEY), get(SECRET_KEY)) {
            (Some(access_key), Some(secret_key)) => (access_key, secret_key),
            (None, None) => {
                let message = format!("{ACCESS_KEY} and {SECRET_KEY} are not set");
                return Err(CredentialsError::absent(NAME, message));
            }
            (found, _) => {
                let missing = if found.is_some() { SECRET_KEY } else { ACCESS_KEY };
                let message = format!("{missing} is not set, its counterpart is");
                return Err(CredentialsError::broken(NAME, message));
            }
        };
        let mut credentials = match get(SECURITY_TOKEN) {
            Some(token) => Credentials::temporary(access_key, secret_key, token),
            None => Credentials::new(access_key, secret_key),
        };
        credentials.project_id = get(PROJECT_ID);
        Ok(credentials)
    }
}

impl CredentialsProvider for FromEnvironment {
    fn name(&self) -> &'static str {
        NAME
    }

    fn renewable(&self) -> bool {
        false
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async move { Self::read(context) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::testing::Surroundings;
    use crate::environment::Environment;
    use crate::transport::Replay;

    fn read(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        let environment = Environment::fixed(variables.iter().copied(), []);
        FromEnvironment::read(&Surroundings::new(Replay::default(), environment).context())
    }

    #[test]
    fn reads_keys_token_and_project() {
        let found = read(&[(ACCESS_KEY, "AK"), (SECRET_KEY, "SK"), (SECURITY_TOKEN, "ST"), (PROJECT_ID, "p")]).unwrap();
        assert_eq!(found.secrets(), ["SK", "ST"]);
        assert_eq!(found.project_id.as_deref(), Some("p"));
    }

    #[test]
    fn half_a_pair_is_broken_and_none_is_absent() {
        assert!(read(&[(ACCESS_KEY, " ")]).unwrap_err().is_absent());
        let error = read(&[(ACCESS_KEY, "AK")]).unwrap_err();
        assert!(!error.is_absent() && error.to_string().contains(SECRET_KEY));
    }
}
