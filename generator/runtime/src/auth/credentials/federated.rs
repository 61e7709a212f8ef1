//! Temporary keys of a federated user.  In: an identity provider, a file with its token.  Out: credentials.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::exchange::exchange;
use super::keys::parse_keys;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::endpoint::Endpoint;
use crate::error::service_error;
use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse, Method};
use crate::secret::Secret;

const NAME: &str = "federation";
const ALLOWED: Duration = Duration::from_secs(30);
const LIFE: Duration = Duration::from_secs(6 * 60 * 60);

/// A user of an identity provider that the account trusts. The provider's token is read anew from its file at every
/// renewal, exchanged for a token of the identity service, and that for temporary keys.
#[derive(Debug, Clone)]
pub struct Federated {
    idp_id: String,
    token_file: PathBuf,
    iam_endpoint: Option<String>,
}

impl Federated {
    /// The id of the identity provider, and the file that holds its token.
    pub fn new(idp_id: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        Self { idp_id: idp_id.into(), token_file: token_file.into(), iam_endpoint: None }
    }

    /// Sets the URL of the identity service.
    pub(super) fn at(mut self, iam_endpoint: Option<String>) -> Self {
        self.iam_endpoint = iam_endpoint;
        self
    }

    pub(super) async fn fetch(&self, context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let base = match &self.iam_endpoint {
            Some(url) => Endpoint::parse(url).map_err(broken)?.base(),
            None => context.iam_endpoint.to_owned(),
        };
        let id_token = token_file(NAME, context, &self.token_file)?;
        let mut request = post(format!("{base}/v3.0/OS-AUTH/id-token/tokens"));
        request.headers.set("X-Idp-Id", self.idp_id.as_str());
        request.body = json!({"auth": {"id_token": {"id": id_token}}}).to_string().into_bytes();
        let answer = exchange_for(NAME, context, request, &[id_token.expose()]).await?;
        let token = answer.headers.get("X-Subject-Token").map(Secret::new);
        let token = token.ok_or_else(|| broken("an answer without token"))?;

        let mut request = post(format!("{base}/v3.0/OS-CREDENTIAL/securitytokens"));
        let token_of = json!({"id": token, "duration_seconds": LIFE.as_secs()});
        let identity = json!({"methods": ["token"], "token": token_of});
        request.body = json!({"auth": {"identity": identity}}).to_string().into_bytes();
        let answer = exchange_for(NAME, context, request, &[token.expose(), id_token.expose()]).await?;
        parse_keys(&answer.body).ok_or_else(|| broken("an answer without keys"))
    }
}

fn broken(message: impl Into<String>) -> CredentialsError {
    CredentialsError::broken(NAME, message)
}

/// Reads the token from the file; another program writes it.
pub(super) fn token_file(
    provider: &'static str,
    context: &Context<'_>,
    path: &std::path::Path,
) -> Result<Secret, CredentialsError> {
    let wrong = |why: &str| CredentialsError::broken(provider, format!("token file {}: {why}", path.display()));
    let text = context.environment.file(path).map_err(|error| wrong(&error.to_string()))?;
    let text = Secret::new(text.ok_or_else(|| wrong("does not exist"))?);
    match text.expose().trim() {
        "" => Err(wrong("is empty")),
        token => Ok(Secret::new(token)),
    }
}

/// A request of the identity service that is not signed.
pub(super) fn post(url: String) -> HttpRequest {
    let mut request = HttpRequest::new(Method::Post, url);
    request.headers.set("Content-Type", "application/json;charset=UTF-8");
    request
}

/// The answer, if it is a success.
pub(super) async fn exchange_for(
    provider: &'static str,
    context: &Context<'_>,
    request: HttpRequest,
    secrets: &[&str],
) -> Result<HttpResponse, CredentialsError> {
    let answer = exchange(context, request, ALLOWED).await;
    let answer = answer.map_err(|message| CredentialsError::broken(provider, message))?;
    match answer.status {
        200..300 => Ok(answer),
        _ => Err(CredentialsError::broken(provider, service_error::summary(&answer, secrets))),
    }
}

impl CredentialsProvider for Federated {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch(context))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::{Exchange, Replay};
    use serde_json::Value;

    const FILE: (&str, &str) = ("/idp/token", "hunter2-jwt\n");

    /// Both exchanges, as the identity service answers them.
    pub(in crate::auth::credentials) fn exchanges() -> Vec<Exchange> {
        let token = HttpResponse::json(201, &json!({"token": {}})).with_header("X-Subject-Token", "hunter2-token");
        let keys = json!({"credential": {"access": "AK", "secret": "SK", "securitytoken": "ST",
            "expires_at": "2026-01-02T09:04:05.000000Z"}});
        vec![
            Exchange::answer(token).to(Method::Post, "/v3.0/OS-AUTH/id-token/tokens"),
            Exchange::answer(HttpResponse::json(201, &keys)).to(Method::Post, "/v3.0/OS-CREDENTIAL/securitytokens"),
        ]
    }

    async fn provide(exchanges: Vec<Exchange>, files: &[(&str, &str)]) -> (Result<Credentials, String>, Replay) {
        let replay = Replay::new(exchanges);
        let around = Surroundings::new(replay.clone(), Environment::fixed([], files.iter().copied()));
        let found = Federated::new("idp", "/idp/token").provide(&around.context()).await;
        (found.map_err(|error| error.to_string()), replay)
    }

    #[tokio::test]
    async fn a_token_is_exchanged_twice() {
        let (found, replay) = provide(exchanges(), &[FILE]).await;
        let found = found.unwrap();
        assert_eq!(found.secrets(), ["SK", "ST"]);
        assert!(found.expires.is_some());
        let sent: Vec<Value> = replay.requests().iter().map(|r| serde_json::from_slice(&r.body).unwrap()).collect();
        assert_eq!(sent[0], json!({"auth": {"id_token": {"id": "hunter2-jwt"}}}));
        let token = json!({"id": "hunter2-token", "duration_seconds": 21600});
        assert_eq!(sent[1], json!({"auth": {"identity": {"methods": ["token"], "token": token}}}));
        let first = &replay.requests()[0];
        assert_eq!(first.headers.get("X-Idp-Id"), Some("idp"));
        assert_eq!(first.headers.get("Content-Type"), Some("application/json;charset=UTF-8"));
        assert!(first.url.starts_with("https://iam.test/") && first.headers.get("Authorization").is_none());
    }

    #[tokio::test]
    async fn a_missing_file_and_refusals_have_a_reason_without_the_token() {
        let echo = json!({"error": {"code": 401, "message": "bad hunter2-jwt"}});
        let refused = vec![Exchange::answer(HttpResponse::json(401, &echo))];
        let cases = [
            (vec![], vec![], "/idp/token: does not exist"),
            (vec![], vec![("/idp/token", " \n")], "/idp/token: is empty"),
            (refused, vec![FILE], "HTTP 401: 401: bad ***"),
            (vec![Exchange::answer(HttpResponse::new(201, "{}"))], vec![FILE], "without token"),
        ];
        for (exchanges, files, expected) in cases {
            let error = provide(exchanges, &files).await.0.unwrap_err();
            assert!(error.contains(expected) && !error.contains("hunter2"), "{error}");
        }
    }
}
