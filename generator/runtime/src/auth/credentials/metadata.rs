//! Temporary keys of a cloud server.  In: the instance metadata service.  Out: credentials.

use std::time::Duration;

use tokio::sync::Mutex;

use super::exchange::exchange_once;
use super::keys::parse_keys;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse, Method};
use crate::secret::Secret;

const NAME: &str = "instance metadata";
const ALLOWED: Duration = Duration::from_secs(3);
const TOKEN_LIFE: Duration = Duration::from_secs(6 * 60 * 60);
/// When the metadata service has no tokens, this much time passes before the next request for one.
const WITHOUT_TOKEN: Duration = Duration::from_secs(24 * 60 * 60);

/// Keys of the agency that a cloud server acts for, from `169.254.169.254`.
#[derive(Debug)]
pub struct InstanceMetadata {
    endpoint: String,
    session: Mutex<Option<Session>>,
}

/// The token of the metadata service (`None` if it issues none), and the time until which it is valid.
#[derive(Debug, Clone)]
struct Session {
    token: Option<Secret>,
    until: Duration,
}

impl Default for InstanceMetadata {
    fn default() -> Self {
        Self::at("http://169.254.169.254")
    }
}

impl InstanceMetadata {
    /// A metadata service somewhere else.
    pub fn at(endpoint: impl Into<String>) -> Self {
        Self { endpoint: endpoint.into().trim_end_matches('/').to_owned(), session: Mutex::new(None) }
    }

    async fn read(&self, context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let session = self.session(context).await?;
        let mut answer = self.keys(context, &session).await?;
        let text = String::from_utf8_lossy(&answer.body);
        if answer.status == 401 && !text.contains("Please configure Cloud Service Agency first") {
            *self.session.lock().await = None;
            let session = self.session(context).await?;
            answer = self.keys(context, &session).await?;
        }
        if answer.status != 200 {
            let message = format!("no keys: HTTP {}", answer.status);
            return Err(CredentialsError::absent(NAME, message));
        }
        parse_keys(&answer.body).ok_or_else(|| CredentialsError::broken(NAME, "an answer without keys"))
    }

    async fn session(&self, context: &Context<'_>) -> Result<Session, CredentialsError> {
        let mut held = self.session.lock().await;
        let now = context.clock.monotonic();
        if let Some(session) = held.as_ref().filter(|session| now < session.until) {
            return Ok(session.clone());
        }
        let url = format!("{}/meta-data/latest/api/token", self.endpoint);
        let mut request = HttpRequest::new(Method::Put, url);
        let life = TOKEN_LIFE.as_secs().to_string();
        request.headers.set("X-Metadata-Token-Ttl-Seconds", life);
        let answer = self.send(context, request).await?;
        let session = match answer.status {
            200 => Session {
                token: Some(Secret::new(String::from_utf8_lossy(&answer.body).trim())),
                until: now + TOKEN_LIFE - Duration::from_secs(60),
            },
            404 | 405 | 503 => Session { token: None, until: now + WITHOUT_TOKEN },
            status => {
                let message = format!("no token: HTTP {status}");
                return Err(CredentialsError::absent(NAME, message));
            }
        };
        *held = Some(session.clone());
        Ok(session)
    }

    async fn keys(&self, context: &Context<'_>, session: &Session) -> Result<HttpResponse, CredentialsError> {
        let url = format!("{}/openstack/latest/securitykey", self.endpoint);
        let mut request = HttpRequest::new(Method::Get, url);
        if let Some(token) = &session.token {
            request.headers.set("X-Metadata-Token", token.expose());
        }
        self.send(context, request).await
    }

    async fn send(&self, context: &Context<'_>, request: HttpRequest) -> Result<HttpResponse, CredentialsError> {
        let answer = exchange_once(context, request, ALLOWED).await;
        answer.map_err(|message| CredentialsError::absent(NAME, message))
    }
}

impl CredentialsProvider for InstanceMetadata {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.read(context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::{Exchange, Replay};
    use serde_json::json;

    const TOKEN: &str = "/meta-data/latest/api/token";
    const KEYS: &str = "/openstack/latest/securitykey";

    fn keys() -> HttpResponse {
        HttpResponse::json(
            200,
            &json!({"credential": {"access": "AK", "secret": "SK", "securitytoken": "ST",
                "expires_at": "2026-01-03T03:04:05.123000Z"}}),
        )
    }

    async fn provide(exchanges: Vec<Exchange>) -> (Result<Credentials, CredentialsError>, Replay) {
        let replay = Replay::new(exchanges);
        let around = Surroundings::new(replay.clone(), Environment::fixed([], []));
        let found = InstanceMetadata::default().provide(&around.context()).await;
        assert_eq!(replay.remaining(), 0);
        (found, replay)
    }

    fn token(status: u16) -> Exchange {
        Exchange::answer(HttpResponse::new(status, "T")).to(Method::Put, TOKEN)
    }

    fn answer(response: HttpResponse) -> Exchange {
        Exchange::answer(response).to(Method::Get, KEYS)
    }

    #[tokio::test]
    async fn fetches_a_token_then_keys() {
        let (found, replay) = provide(vec![token(200), answer(keys())]).await;
        let found = found.unwrap();
        assert_eq!(found.secrets(), ["SK", "ST"]);
        assert!(found.expires.is_some());
        assert_eq!(replay.requests()[1].headers.get("X-Metadata-Token"), Some("T"));
    }

    #[tokio::test]
    async fn continues_without_a_token_if_there_is_none() {
        let (found, replay) = provide(vec![token(404), answer(keys())]).await;
        found.unwrap();
        assert_eq!(replay.requests()[1].headers.get("X-Metadata-Token"), None);
    }

    #[tokio::test]
    async fn a_stale_token_is_replaced_once() {
        let refused = HttpResponse::new(401, "token expired");
        let (found, _) = provide(vec![token(200), answer(refused), token(200), answer(keys())]).await;
        found.unwrap();
        let no_agency = HttpResponse::new(401, "Please configure Cloud Service Agency first");
        let (found, _) = provide(vec![token(200), answer(no_agency)]).await;
        assert!(found.unwrap_err().is_absent());
    }

    #[tokio::test]
    async fn incomplete_keys_are_broken() {
        let half = HttpResponse::json(200, &json!({"credential": {"access": "AK", "secret": "SK"}}));
        let (found, _) = provide(vec![token(200), answer(half)]).await;
        assert!(!found.unwrap_err().is_absent());
    }
}
