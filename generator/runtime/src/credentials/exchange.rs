//! One exchange with the identity or metadata service.  In: a request, a limit.  Out: the answer, or words for people.

use std::time::Duration;

use super::Context;
use crate::clock::limit;
use crate::message::{HttpRequest, HttpResponse};

/// Longest answer that is read here.
const LIMIT: usize = 1 << 20;

/// Sends a request outside of any operation.
pub(crate) async fn exchange(
    context: &Context<'_>,
    mut request: HttpRequest,
    allowed: Duration,
) -> Result<HttpResponse, String> {
    request.body_limit = LIMIT;
    let place = request.url.split('?').next().unwrap_or_default().to_owned();
    let sending = context.transport.send(request);
    match limit(context.clock, allowed, sending).await {
        Some(Ok(answer)) => Ok(answer),
        Some(Err(error)) => Err(format!("{place}: {error}")),
        None => Err(format!("{place}: no answer within {} s", allowed.as_secs())),
    }
}
