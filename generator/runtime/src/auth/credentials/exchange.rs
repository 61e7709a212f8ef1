//! One exchange with the identity or metadata service.  In: a request, a limit.  Out: the answer, or an error message.

use std::time::Duration;

use super::provider::Context;
use crate::clock::limit;
use crate::http::message::{HttpRequest, HttpResponse};

/// Longest answer that is read here.
const LIMIT: usize = 1 << 20;

/// Sends a request outside of any operation. Transient failures are retried by the retry policy: a request for a token
/// or an id may be sent twice.
pub(crate) async fn exchange(
    context: &Context<'_>,
    request: HttpRequest,
    allowed: Duration,
) -> Result<HttpResponse, String> {
    let mut number = 1;
    loop {
        let answer = once(context, request.clone(), allowed).await;
        let transient = match &answer {
            Ok(answer) => matches!(answer.status, 429 | 500 | 502..=504),
            Err(failure) => failure.transient,
        };
        let pause = context.retry.pause(number, fastrand::f64(), None, None);
        match pause.filter(|_| transient && number < context.retry.attempts) {
            Some(pause) => context.clock.pause(pause).await,
            None => return answer.map_err(|failure| failure.message),
        }
        number += 1;
    }
}

/// Sends a request once.
pub(crate) async fn exchange_once(
    context: &Context<'_>,
    request: HttpRequest,
    allowed: Duration,
) -> Result<HttpResponse, String> {
    once(context, request, allowed).await.map_err(|failure| failure.message)
}

struct Failure {
    message: String,
    transient: bool,
}

async fn once(context: &Context<'_>, mut request: HttpRequest, allowed: Duration) -> Result<HttpResponse, Failure> {
    request.body_limit = LIMIT;
    let place = request.url.split('?').next().unwrap_or_default().to_owned();
    let sending = context.transport.send(request);
    match limit(context.clock, allowed, sending).await {
        Some(Ok(answer)) => Ok(answer),
        Some(Err(error)) => Err(Failure { message: format!("{place}: {error}"), transient: error.kind.is_transient() }),
        None => {
            let message = format!("{place}: no answer within {} s", allowed.as_secs());
            Err(Failure { message, transient: true })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::message::Method;
    use crate::http::transport::error::{TransportError, TransportErrorKind};
    use crate::http::transport::{Exchange, Replay};
    use crate::retry::RetryPolicy;

    fn failure(kind: TransportErrorKind) -> Exchange {
        Exchange::failure(TransportError::new(kind, "broken"))
    }

    fn status(status: u16) -> Exchange {
        Exchange::answer(HttpResponse::new(status, ""))
    }

    /// The outcome, and the number of requests.
    async fn send(first: Exchange, policy: RetryPolicy) -> (Result<u16, String>, usize) {
        let replay = Replay::new([first, status(200)]);
        let around = Surroundings { retry: policy, ..Surroundings::new(replay.clone(), Environment::fixed([], [])) };
        let request = HttpRequest::new(Method::Post, "https://iam.test/x?token=hunter2");
        let answer = exchange(&around.context(), request, Duration::from_secs(9)).await;
        assert!(replay.requests().iter().all(|request| request.body_limit == LIMIT));
        (answer.map(|answer| answer.status), replay.requests().len())
    }

    /// What happens first, the outcome, the number of requests.
    type Row = (fn() -> Exchange, Result<u16, String>, usize);

    #[tokio::test]
    async fn transient_failures_are_sent_again_and_permanent_ones_are_not() {
        use TransportErrorKind::*;
        let permanent = || Err("https://iam.test/x: broken".to_owned());
        let cases: [Row; 10] = [
            (|| status(200), Ok(200), 1),
            (|| status(401), Ok(401), 1),
            (|| status(302), Ok(302), 1),
            (|| status(429), Ok(200), 2),
            (|| status(500), Ok(200), 2),
            (|| status(503), Ok(200), 2),
            (|| failure(Connect), Ok(200), 2),
            (|| failure(Interrupted), Ok(200), 2),
            (|| failure(Tls), permanent(), 1),
            (|| failure(TooLong), permanent(), 1),
        ];
        for (first, outcome, requests) in cases {
            assert_eq!(send(first(), RetryPolicy::default()).await, (outcome, requests), "{:?}", first());
        }
        assert_eq!(send(status(503), RetryPolicy::off()).await, (Ok(503), 1));
    }
}
