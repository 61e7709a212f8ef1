//! The project id of a region.  In: the identity service, credentials.  Out: the id, requested once.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Mutex;

use crate::auth::credentials::{Context, Credentials, Kind, exchange};
use crate::auth::signing::{Algorithm, ToSign, sign_by};
use crate::clock::skew::Skew;
use crate::clock::stamp;
use crate::endpoint::Endpoint;
use crate::error::service_error;
use crate::http::encoding;
use crate::http::message::{HttpRequest, Method};

const ALLOWED: Duration = Duration::from_secs(30);
const PATH: &str = "/v3/projects";

/// The result of the last request. Concurrent callers share one request and its result.
#[derive(Debug, Default)]
pub(crate) struct Projects {
    requests: AtomicU64,
    last: Mutex<Option<(Question, Result<String, String>)>>,
}

/// How the request is signed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signer<'a> {
    pub skew: &'a Skew,
    pub algorithm: &'a Algorithm,
}

/// Region and access key.
type Question = (String, String);

impl Projects {
    /// The id of the project that has the region's name.
    pub(crate) async fn find(
        &self,
        context: &Context<'_>,
        credentials: &Credentials,
        identity: &Endpoint,
        signer: Signer<'_>,
    ) -> Result<String, String> {
        let Some(region) = context.region else {
            return Err("no region is configured: set `project_id` or `region` of the configuration, or the variable HUAWEICLOUD_SDK_REGION".to_owned());
        };
        let caller = match &credentials.kind {
            Kind::Keys { access_key, .. } => access_key.clone(),
            Kind::Token(_) => String::new(),
        };
        let question = (region.to_owned(), caller);
        let before = self.requests.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        let waited = self.requests.load(Ordering::Acquire) != before;
        if let Some((last_question, answer)) = &*last
            && *last_question == question
            && (waited || answer.is_ok())
        {
            return answer.clone();
        }
        let answer = look_up(context, credentials, identity, region, signer).await;
        *last = Some((question, answer.clone()));
        self.requests.fetch_add(1, Ordering::Release);
        answer
    }
}

/// Sends the request, and once more if only the clock was wrong.
async fn look_up(
    context: &Context<'_>,
    credentials: &Credentials,
    identity: &Endpoint,
    region: &str,
    signer: Signer<'_>,
) -> Result<String, String> {
    let Signer { skew, algorithm } = signer;
    let used = skew.seconds();
    let request = |skew| {
        let time = crate::clock::skewed(context.clock.now(), skew);
        request(credentials, identity, region, algorithm, &stamp(time))
    };
    let mut answer = exchange(context, request(used), ALLOWED).await?;
    let signed = matches!(credentials.kind, Kind::Keys { .. });
    let date = answer.headers.get("Date").and_then(|date| httpdate::parse_http_date(date).ok());
    if signed && skew.learn(used, context.clock.now(), Some(answer.status), date) {
        answer = exchange(context, request(skew.seconds()), ALLOWED).await?;
    }
    if answer.status != 200 {
        return Err(service_error::summary(&answer, &credentials.secrets()));
    }
    only_one(&answer.body, region)
}

fn request(
    credentials: &Credentials,
    identity: &Endpoint,
    region: &str,
    algorithm: &Algorithm,
    stamp: &str,
) -> HttpRequest {
    let query = [("name".to_owned(), region.to_owned())];
    let path = format!("{}{PATH}", identity.prefix);
    let url = format!("{}{path}?{}", identity.origin, encoding::query_string(&query));
    let mut request = HttpRequest::new(Method::Get, url);
    match &credentials.kind {
        Kind::Token(token) => request.headers.set("X-Auth-Token", token.expose()),
        Kind::Keys { access_key, secret_key, security_token } => {
            if let Some(token) = security_token {
                request.headers.set("X-Security-Token", token.expose());
            }
            let signed = sign_by(
                algorithm,
                &ToSign {
                    method: "GET",
                    authority: &identity.authority,
                    path: &path,
                    query: &query,
                    headers: &request.headers,
                    body: b"",
                    stamp,
                },
                access_key,
                secret_key,
            );
            request.headers.extend(signed.headers);
        }
    }
    request
}

fn only_one(body: &[u8], region: &str) -> Result<String, String> {
    let value: Value = serde_json::from_slice(body).map_err(|_| "the answer is not JSON".to_owned())?;
    let projects = value.get("projects").and_then(Value::as_array);
    let projects = projects.into_iter().flatten();
    let ids: Vec<_> = projects.filter_map(|project| project.get("id")?.as_str()).collect();
    match ids[..] {
        [id] => Ok(id.to_owned()),
        [] => Err(format!(
            "the account has no project named {region}; open the region in the console once, or configure the project id"
        )),
        _ => Err(format!("several projects are named {region}: {}; configure one of these ids", ids.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::{Late, Surroundings};
    use crate::environment::Environment;
    use crate::http::message::HttpResponse;
    use crate::http::transport::Replay;
    use serde_json::json;

    async fn find(answers: &[Value], credentials: &Credentials) -> (Vec<Result<String, String>>, Replay) {
        let replay = Replay::answers(answers.iter().map(|body| HttpResponse::json(200, body)));
        let around = Surroundings::new(replay.clone(), Environment::fixed([], []));
        let identity = Endpoint::parse("https://iam.test").unwrap();
        let projects = Projects::default();
        let signer = Signer { skew: &Skew::default(), algorithm: &Algorithm::default() };
        let late = Late(replay.clone());
        let context = Context { transport: &late, ..around.context() };
        let one = projects.find(&context, credentials, &identity, signer);
        let two = projects.find(&context, credentials, &identity, signer);
        let both = tokio::join!(one, two);
        (vec![both.0, both.1], replay)
    }

    #[tokio::test]
    async fn it_is_requested_once_and_signed() {
        let (found, replay) = find(&[json!({"projects": [{"id": "p1"}]})], &Credentials::new("AK", "SK")).await;
        assert_eq!(found, [Ok("p1".to_owned()), Ok("p1".to_owned())]);
        let requests = replay.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].url, "https://iam.test/v3/projects?name=cn-north-4");
        let authorization = requests[0].headers.get("Authorization").unwrap();
        assert!(authorization.contains("SignedHeaders=host;x-sdk-date"), "{authorization}");
    }

    #[tokio::test]
    async fn a_failure_is_shared_by_those_who_waited_for_it() {
        let (found, replay) = find(&[json!({"projects": []})], &Credentials::new("AK", "SK")).await;
        assert!(found.iter().all(|found| found.as_ref().is_err_and(|why| why.contains("no project named"))));
        assert_eq!(replay.requests().len(), 1);
    }

    #[tokio::test]
    async fn a_token_is_sent_unchanged() {
        let (_, replay) = find(&[json!({"projects": [{"id": "p1"}]})], &Credentials::token("T")).await;
        assert_eq!(replay.requests()[0].headers.get("X-Auth-Token"), Some("T"));
    }

    #[test]
    fn none_or_several_are_explained() {
        let read = |body: Value| only_one(body.to_string().as_bytes(), "r").unwrap_err();
        assert!(read(json!({"projects": []})).contains("no project named r"));
        assert!(read(json!({"projects": [{"id": "a"}, {"id": "b"}]})).contains("a, b"));
        assert!(only_one(b"<html>", "r").is_err());
    }
}
