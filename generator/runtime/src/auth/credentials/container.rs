//! Temporary keys of a container.  In: the credentials service that the cluster names.  Out: credentials.

use std::path::Path;
use std::time::Duration;

use super::exchange::exchange_once;
use super::federated::token_file;
use super::keys::parse_keys;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::error::service_error;
use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, Method};

const NAME: &str = "container";
const URI: &str = "HC_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const ALLOWED: Duration = Duration::from_secs(5);

/// Keys of the agency that a container acts for, from the service that `HC_CONTAINER_CREDENTIALS_FULL_URI` names, with
/// the token in the file that `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE` names.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerIdentity;

impl ContainerIdentity {
    async fn fetch(context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let get = |name: &str| context.environment.variable(name);
        let (uri, file) = match (get(URI), get(TOKEN_FILE)) {
            (Some(uri), Some(file)) => (uri, file),
            (None, None) => return Err(CredentialsError::absent(NAME, format!("{URI} is not set"))),
            (found, _) => {
                let missing = if found.is_some() { TOKEN_FILE } else { URI };
                return Err(broken(format!("{missing} is not set, its counterpart is")));
            }
        };
        let token = token_file(NAME, context, Path::new(&file))?;
        if !uri.starts_with("http://") && !uri.starts_with("https://") {
            return Err(broken(format!("{URI} is neither http nor https")));
        }
        let mut request = HttpRequest::new(Method::Post, uri.trim());
        request.headers.set("Authorization", token.expose());
        request.headers.set("Content-Type", "application/json");
        request.body = b"{}".to_vec();
        let answer = exchange_once(context, request, ALLOWED).await.map_err(broken)?;
        match answer.status {
            200..300 => parse_keys(&answer.body).ok_or_else(|| broken("an answer without keys")),
            _ => Err(broken(service_error::summary(&answer, &[token.expose()]))),
        }
    }
}

fn broken(message: impl Into<String>) -> CredentialsError {
    CredentialsError::broken(NAME, message)
}

impl CredentialsProvider for ContainerIdentity {
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
    use serde_json::json;

    async fn fetch(variables: &[(&str, &str)], status: u16) -> (Result<Credentials, CredentialsError>, Replay) {
        let keys = json!({"credential": {"access": "AK", "secret": "SK", "securitytoken": "ST",
            "expires_at": "2026-01-02T04:04:05Z"}, "message": "hunter2-pod"});
        let replay = Replay::answers([HttpResponse::json(status, &keys)]);
        let environment = Environment::fixed(variables.iter().copied(), [("/t", "hunter2-pod\n")]);
        let around = Surroundings::new(replay.clone(), environment);
        (ContainerIdentity.provide(&around.context()).await, replay)
    }

    #[tokio::test]
    async fn keys_come_from_the_named_service() {
        let variables = [(URI, "http://169.254.1.2/v1/credentials"), (TOKEN_FILE, "/t")];
        let (found, replay) = fetch(&variables, 200).await;
        assert_eq!(found.unwrap().secrets(), ["SK", "ST"]);
        let request = &replay.requests()[0];
        assert_eq!((request.method, request.url.as_str()), (Method::Post, "http://169.254.1.2/v1/credentials"));
        assert_eq!((request.headers.get("Authorization"), &request.body[..]), (Some("hunter2-pod"), &b"{}"[..]));
    }

    #[tokio::test]
    async fn what_is_missing_or_refused_is_reported_without_the_token() {
        let cases = [
            (&[][..], "HC_CONTAINER_CREDENTIALS_FULL_URI is not set", true),
            (&[(URI, "http://h/x")], "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE is not set", false),
            (&[(URI, "http://h/x"), (TOKEN_FILE, "/nowhere")], "/nowhere: does not exist", false),
            (&[(URI, "ftp://h/x"), (TOKEN_FILE, "/t")], "neither http nor https", false),
            (&[(URI, "http://h/x"), (TOKEN_FILE, "/t")], "HTTP 403: ***", false),
        ];
        for (variables, expected, absent) in cases {
            let error = fetch(variables, 403).await.0.unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("hunter2") && error.is_absent() == absent, "{text}");
        }
    }
}
