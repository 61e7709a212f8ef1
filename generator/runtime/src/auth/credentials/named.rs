//! Keys by name, as in the environment and in a profile.  In: a lookup by name.  Out: credentials, or the provider that
//! issues them.

use super::federated::Federated;
use super::provider::{Context, Credentials, CredentialsError};

/// What was found under the names.
#[derive(Debug)]
pub(super) struct Named {
    project_id: Option<String>,
    domain_id: Option<String>,
    iam_endpoint: Option<String>,
    identity: Identity,
}

#[derive(Debug)]
enum Identity {
    Keys(Credentials),
    Federated(Federated),
}

impl Named {
    /// Reads the names. `shown` gives the name for messages. An identity provider takes precedence over keys.
    pub(super) fn read(
        provider: &'static str,
        get: impl Fn(&str) -> Option<String>,
        shown: impl Fn(&str) -> String,
    ) -> Result<Self, CredentialsError> {
        let pair = |one: &str, two: &str| match (get(one), get(two)) {
            (Some(first), Some(second)) => Ok(Some((first, second))),
            (None, None) => Ok(None),
            (found, _) => {
                let missing = shown(if found.is_some() { two } else { one });
                Err(CredentialsError::broken(provider, format!("{missing} is not set, its counterpart is")))
            }
        };
        let iam_endpoint = get("iam_endpoint");
        let identity = match pair("idp_id", "id_token_file")? {
            Some((idp, file)) => Identity::Federated(Federated::new(idp, file).at(iam_endpoint.clone())),
            None => {
                let Some((access_key, secret_key)) = pair("ak", "sk")? else {
                    let message = format!("{} and {} are not set", shown("ak"), shown("sk"));
                    return Err(CredentialsError::absent(provider, message));
                };
                Identity::Keys(match get("security_token") {
                    Some(token) => Credentials::temporary(access_key, secret_key, token),
                    None => Credentials::new(access_key, secret_key),
                })
            }
        };
        Ok(Self { project_id: get("project_id"), domain_id: get("domain_id"), iam_endpoint, identity })
    }

    /// The keys; requested from the identity provider if there is one.
    pub(super) async fn credentials(self, context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let mut credentials = match self.identity {
            Identity::Keys(keys) => keys,
            Identity::Federated(federated) => federated.fetch(context).await?,
        };
        credentials.project_id = self.project_id;
        credentials.domain_id = self.domain_id;
        credentials.iam_endpoint = self.iam_endpoint;
        Ok(credentials)
    }
}
