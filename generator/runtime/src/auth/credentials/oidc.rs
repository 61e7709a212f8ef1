//! Temporary keys of an agency, by the token of an OpenID Connect provider.  In: variables `HUAWEICLOUD_OIDC_*`.
//! Out: credentials.

use std::path::Path;

use serde_json::{Value, json};

use super::federated::{exchange_for, post, token_file};
use super::keys::parse_keys;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::endpoint;
use crate::http::future::BoxFuture;
use crate::secret::Secret;

const NAME: &str = "OIDC";
const PREFIX: &str = "HUAWEICLOUD_OIDC_";
const SESSION: &str = "oidc-sts-session";
const SECONDS: u64 = 3600;

/// An agency that trusts an OpenID Connect provider: `HUAWEICLOUD_OIDC_PROVIDER_URN`, `_AGENCY_URN` and `_ID_TOKEN` or
/// `_TOKEN_FILE`, with `_SESSION_NAME`, `_DURATION_SECONDS`, `_POLICY` and `_POLICY_IDS` where set.
/// The file is read anew at every renewal.
#[derive(Debug, Clone, Copy, Default)]
pub struct Oidc;

impl Oidc {
    async fn fetch(context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let get = |name: &str| context.environment.variable(&format!("{PREFIX}{name}"));
        let (provider, agency) = match (get("PROVIDER_URN"), get("AGENCY_URN")) {
            (Some(provider), Some(agency)) => (provider, agency),
            (None, None) => {
                let message = format!("{PREFIX}PROVIDER_URN and {PREFIX}AGENCY_URN are not set");
                return Err(CredentialsError::absent(NAME, message));
            }
            (found, _) => {
                let missing = if found.is_some() { "AGENCY_URN" } else { "PROVIDER_URN" };
                return Err(broken(format!("{PREFIX}{missing} is not set, its counterpart is")));
            }
        };
        let id_token = match (get("ID_TOKEN"), get("TOKEN_FILE")) {
            (Some(token), _) => Secret::new(token.trim()),
            (None, Some(file)) => token_file(NAME, context, Path::new(&file))?,
            (None, None) => return Err(broken(format!("neither {PREFIX}ID_TOKEN nor {PREFIX}TOKEN_FILE is set"))),
        };
        let seconds = get("DURATION_SECONDS").map_or(Ok(SECONDS), |text| text.trim().parse());
        let seconds = seconds.map_err(|_| broken(format!("{PREFIX}DURATION_SECONDS is not a number")))?;
        let mut body = json!({
            "provider_urn": provider,
            "agency_urn": agency,
            "agency_session_name": get("SESSION_NAME").unwrap_or_else(|| SESSION.to_owned()),
            "id_token": id_token,
            "duration_seconds": seconds,
        });
        if let Some(policy) = get("POLICY") {
            body["policy"] = policy.into();
        }
        if let Some(ids) = get("POLICY_IDS") {
            let ids = ids.split(',').map(str::trim).filter(|id| !id.is_empty());
            body["policy_ids"] = ids.map(Value::from).collect();
        }
        let base = endpoint::tokens(context.region, context.environment).map_err(broken)?.base();
        let mut request = post(format!("{base}/v5/agencies/assume-with-oidc"));
        request.body = body.to_string().into_bytes();
        let answer = exchange_for(NAME, context, request, &[id_token.expose()]).await?;
        parse_keys(&answer.body).ok_or_else(|| broken("an answer without keys"))
    }
}

fn broken(message: impl Into<String>) -> CredentialsError {
    CredentialsError::broken(NAME, message)
}

impl CredentialsProvider for Oidc {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(Self::fetch(context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::message::HttpResponse;
    use crate::http::transport::Replay;

    const URNS: [(&str, &str); 2] =
        [("HUAWEICLOUD_OIDC_PROVIDER_URN", "urn:p"), ("HUAWEICLOUD_OIDC_AGENCY_URN", "urn:a")];

    async fn fetch(more: &[(&str, &str)]) -> (Result<Credentials, CredentialsError>, Replay) {
        let keys = json!({"credentials": {"access_key_id": "AK", "secret_access_key": "SK", "security_token": "ST",
            "expiration": "2026-01-02T04:04:05Z"}});
        let replay = Replay::answers([HttpResponse::json(200, &keys)]);
        let variables = URNS.into_iter().chain(more.iter().copied());
        let environment = Environment::fixed(variables, [("/t", "from-file\n")]);
        let around = Surroundings::new(replay.clone(), environment);
        (Oidc.provide(&around.context()).await, replay)
    }

    #[tokio::test]
    async fn a_token_from_a_file_becomes_keys() {
        let (found, replay) = fetch(&[("HUAWEICLOUD_OIDC_TOKEN_FILE", "/t")]).await;
        assert_eq!(found.unwrap().secrets(), ["SK", "ST"]);
        let request = &replay.requests()[0];
        assert_eq!(request.url, "https://sts.cn-north-4.myhuaweicloud.com/v5/agencies/assume-with-oidc");
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let expected = json!({"provider_urn": "urn:p", "agency_urn": "urn:a", "id_token": "from-file",
            "agency_session_name": "oidc-sts-session", "duration_seconds": 3600});
        assert_eq!(body, expected);
    }

    #[tokio::test]
    async fn every_variable_counts() {
        let more = [
            ("HUAWEICLOUD_OIDC_ID_TOKEN", "direct"),
            ("HUAWEICLOUD_OIDC_TOKEN_FILE", "/nowhere"),
            ("HUAWEICLOUD_OIDC_SESSION_NAME", "mine"),
            ("HUAWEICLOUD_OIDC_DURATION_SECONDS", "900"),
            ("HUAWEICLOUD_OIDC_POLICY", "{}"),
            ("HUAWEICLOUD_OIDC_POLICY_IDS", "a, b"),
            ("HUAWEICLOUD_SDK_STS_ENDPOINT", "http://sts.local"),
        ];
        let (found, replay) = fetch(&more).await;
        found.unwrap();
        let request = &replay.requests()[0];
        assert!(request.url.starts_with("http://sts.local/"), "{}", request.url);
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let expected = json!({"provider_urn": "urn:p", "agency_urn": "urn:a", "id_token": "direct",
            "agency_session_name": "mine", "duration_seconds": 900, "policy": "{}", "policy_ids": ["a", "b"]});
        assert_eq!(body, expected);
    }

    #[tokio::test]
    async fn half_a_setup_is_broken_and_none_is_absent() {
        let cases = [
            (&[("HUAWEICLOUD_OIDC_AGENCY_URN", ""), ("HUAWEICLOUD_OIDC_PROVIDER_URN", "")][..], "are not set", true),
            (&[("HUAWEICLOUD_OIDC_AGENCY_URN", "")], "AGENCY_URN is not set", false),
            (&[], "neither HUAWEICLOUD_OIDC_ID_TOKEN", false),
            (&[("HUAWEICLOUD_OIDC_TOKEN_FILE", "/x")], "/x: does not exist", false),
            (
                &[("HUAWEICLOUD_OIDC_ID_TOKEN", "t"), ("HUAWEICLOUD_OIDC_DURATION_SECONDS", "soon")],
                "is not a number",
                false,
            ),
        ];
        for (more, expected, absent) in cases {
            let (found, replay) = fetch(more).await;
            let error = found.unwrap_err();
            assert!(error.to_string().contains(expected) && error.is_absent() == absent, "{error}");
            assert!(replay.requests().is_empty());
        }
    }
}
