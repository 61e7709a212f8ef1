//! One exchange with the identity or metadata service.  In: a request, a limit.  Out: the answer, or words for people.

use std::time::Duration;

use super::Context;
use crate::clock::limit;
use crate::message::{HttpRequest, HttpResponse};
use crate::transport::TransportErrorKind;

/// Longest answer that is read here.
const LIMIT: usize = 1 << 20;

/// Sends a request outside of any operation; failures that pass are met by the retry policy.
/// What is asked for here, a token or an id, can be asked for twice.
pub(crate) async fn exchange(
    context: &Context<'_>,
    request: HttpRequest,
    allowed: Duration,
) -> Result<HttpResponse, String> {
    let mut number = 1;
    loop {
        let answer = once(context, request.clone(), allowed).await;
        let passing = match &answer {
            Ok(answer) => matches!(answer.status, 429 | 500 | 502..=504),
            Err(failure) => failure.passing,
        };
        let pause = context.retry.pause(number, fastrand::f64(), None);
        match pause.filter(|_| passing && number < context.retry.attempts) {
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
    passing: bool,
}

async fn once(context: &Context<'_>, mut request: HttpRequest, allowed: Duration) -> Result<HttpResponse, Failure> {
    use TransportErrorKind::{Invalid, Tls, TooLong};
    request.body_limit = LIMIT;
    let place = request.url.split('?').next().unwrap_or_default().to_owned();
    let sending = context.transport.send(request);
    match limit(context.clock, allowed, sending).await {
        Some(Ok(answer)) => Ok(answer),
        Some(Err(error)) => {
            let passing = !matches!(error.kind, Invalid | Tls | TooLong);
            Err(Failure { message: format!("{place}: {error}"), passing })
        }
        None => {
            let message = format!("{place}: no answer within {} s", allowed.as_secs());
            Err(Failure { message, passing: true })
        }
    }
}
