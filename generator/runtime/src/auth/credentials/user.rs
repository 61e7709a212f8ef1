//! A user token by name and password.  In: the identity service.  Out: credentials with their project.

use std::time::Duration;

use serde_json::{Value, json};

use super::exchange::exchange;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::clock::parse_rfc3339;
use crate::error::service_error;
use crate::http::future::BoxFuture;
use crate::http::message::{HttpRequest, HttpResponse, Method};
use crate::secret::Secret;

const NAME: &str = "user token";
const ALLOWED: Duration = Duration::from_secs(30);

/// An IAM user: a token is requested with the password, cached, renewed before it expires and once when it is refused.
#[derive(Debug, Clone)]
pub struct User {
    domain: String,
    name: String,
    password: Secret,
    scope: Option<Scope>,
}

#[derive(Debug, Clone)]
enum Scope {
    ProjectId(String),
    ProjectName(String),
}

impl User {
    /// A user of an account; the account name is what the vendor calls the domain.
    /// The token is for the configured project, else for that of the configured region, unless another one is named here.
    pub fn new(domain: impl Into<String>, name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { domain: domain.into(), name: name.into(), password: password.into(), scope: None }
    }

    /// The token is for the project with this id.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.scope = Some(Scope::ProjectId(id.into()));
        self
    }

    /// The token is for the project with this name.
    #[must_use]
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.scope = Some(Scope::ProjectName(name.into()));
        self
    }

    fn body(&self, context: &Context<'_>) -> Result<Value, CredentialsError> {
        let project = match (&self.scope, context.project_id, context.region) {
            (Some(Scope::ProjectId(id)), ..) => json!({"id": id}),
            (Some(Scope::ProjectName(name)), ..) => json!({"name": name}),
            (None, Some(id), _) => json!({"id": id}),
            (None, None, Some(region)) => json!({"name": region}),
            (None, None, None) => {
                let message = "neither a project nor a region is configured";
                return Err(CredentialsError::broken(NAME, message));
            }
        };
        Ok(json!({"auth": {
            "identity": {
                "methods": ["password"],
                "password": {"user": {
                    "name": self.name,
                    "password": self.password,
                    "domain": {"name": self.domain},
                }},
            },
            "scope": {"project": project},
        }}))
    }

    async fn fetch(&self, context: &Context<'_>) -> Result<Credentials, CredentialsError> {
        let url = format!("{}/v3/auth/tokens", context.iam_endpoint);
        let mut request = HttpRequest::new(Method::Post, url);
        request.headers.set("Content-Type", "application/json");
        request.body = self.body(context)?.to_string().into_bytes();
        let answer = exchange(context, request, ALLOWED).await;
        let answer = answer.map_err(|message| CredentialsError::broken(NAME, message))?;
        if !(200..300).contains(&answer.status) {
            let secrets = [self.password.expose()];
            let refusal = service_error::summary(&answer, &secrets);
            return Err(CredentialsError::broken(NAME, refusal));
        }
        parse(&answer).ok_or_else(|| CredentialsError::broken(NAME, "an answer without token"))
    }
}

fn parse(answer: &HttpResponse) -> Option<Credentials> {
    let token = answer.headers.get("X-Subject-Token")?;
    let mut credentials = Credentials::token(token);
    let body: Value = serde_json::from_slice(&answer.body).ok()?;
    let body = body.get("token")?;
    credentials.expires = body.get("expires_at")?.as_str().and_then(parse_rfc3339);
    let project = body.pointer("/project/id").and_then(Value::as_str);
    credentials.project_id = project.map(str::to_owned);
    Some(credentials)
}

impl CredentialsProvider for User {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch(context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::{Exchange, Replay};

    async fn fetch(user: User, answer: HttpResponse) -> (Result<Credentials, String>, Value) {
        let replay = Replay::new([Exchange::answer(answer).to(Method::Post, "/v3/auth/tokens")]);
        let around = Surroundings::new(replay.clone(), Environment::fixed([], []));
        let found = user.provide(&around.context()).await;
        let sent = serde_json::from_slice(&replay.requests()[0].body).unwrap();
        (found.map_err(|error| error.to_string()), sent)
    }

    fn token() -> HttpResponse {
        HttpResponse::json(
            201,
            &json!({"token": {"expires_at": "2026-01-03T03:04:05.855000Z", "project": {"id": "p1"}}}),
        )
        .with_header("X-Subject-Token", "TOKEN")
    }

    #[tokio::test]
    async fn fetches_a_token_for_the_region() {
        let (found, sent) = fetch(User::new("acme", "ann", "hunter2"), token()).await;
        let found = found.unwrap();
        assert_eq!(found.secrets(), ["TOKEN"]);
        assert_eq!(found.project_id.as_deref(), Some("p1"));
        assert!(found.expires.is_some());
        assert_eq!(sent["auth"]["scope"], json!({"project": {"name": "cn-north-4"}}));
        let user = &sent["auth"]["identity"]["password"]["user"];
        assert_eq!(*user, json!({"name": "ann", "password": "hunter2", "domain": {"name": "acme"}}));
    }

    #[tokio::test]
    async fn a_named_project_wins_over_the_region() {
        let (_, sent) = fetch(User::new("a", "b", "c").project_id("p9"), token()).await;
        assert_eq!(sent["auth"]["scope"], json!({"project": {"id": "p9"}}));
    }

    #[test]
    fn the_configured_project_comes_before_the_region() {
        let around = Surroundings::new(Replay::default(), Environment::fixed([], []));
        let scope = |project_id, region| {
            let context = Context { project_id, region, ..around.context() };
            User::new("a", "b", "c").body(&context).map(|body| body["auth"]["scope"]["project"].clone())
        };
        assert_eq!(scope(Some("p"), Some("r")).unwrap(), json!({"id": "p"}));
        assert_eq!(scope(None, Some("r")).unwrap(), json!({"name": "r"}));
        assert!(scope(None, None).is_err());
    }

    #[tokio::test]
    async fn a_refusal_has_its_reason_without_the_password() {
        let refusal = json!({"error": {"code": 401, "message": "wrong password hunter2"}});
        let answer = HttpResponse::json(401, &refusal);
        let (found, _) = fetch(User::new("acme", "ann", "hunter2"), answer).await;
        let error = found.unwrap_err();
        assert!(error.contains("HTTP 401") && error.contains("wrong password ***"), "{error}");
    }
}
