//! The loop of a wait, the same for all outputs.  In: a request, a waiter, limits.  Out: the last response, before its
//! output is read.

use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};

use super::acceptor::{self, Seen, State};
use super::result::{Progress, WaitError, Waited};
use crate::call::client::Client;
use crate::call::request::Request;
use crate::call::response::Arrived;
use crate::codegen::behavior::{Gone, Waiter};
use crate::codegen::operation::Operation;
use crate::data::validation::Violations;
use crate::error::failure::{Error, Sent};

/// How many polls in a row may fail with a transient error.
const FAILED_POLLS: u32 = 10;

/// The longest interval.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// Is called with every poll; `Break` ends the wait.
pub(super) type ProgressFn<'a> = Box<dyn FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'a>;

/// A wait without the type of its output.
pub(super) struct Polling<'a> {
    pub client: Client,
    pub operation: &'static Operation,
    pub request: Request,
    pub refusal: Option<Error>,
    pub waiter: &'static Waiter,
    pub select: Option<String>,
    /// When it was created in this process, and when it began, perhaps in another process.
    pub made: SystemTime,
    pub began: SystemTime,
    pub initial_delay: Duration,
    pub interval: Duration,
    pub deadline: Duration,
    pub unexpected_polls: u32,
    pub failed_polls: u32,
    pub progress: Option<ProgressFn<'a>>,
}

impl Polling<'_> {
    pub fn new(client: &Client, operation: &'static Operation, request: Request, waiter: &'static Waiter) -> Self {
        let now = client.config().inner.settings.clock.now();
        Self {
            client: client.clone(),
            operation,
            request,
            refusal: None,
            waiter,
            select: None,
            made: now,
            began: now,
            initial_delay: Duration::from_secs(waiter.initial_delay_seconds),
            interval: Duration::from_secs(waiter.interval_seconds.max(1)),
            deadline: Duration::from_secs(waiter.deadline_seconds),
            unexpected_polls: waiter.unexpected_polls,
            failed_polls: FAILED_POLLS,
            progress: None,
        }
    }

    pub async fn run(mut self) -> Result<Waited<Arrived>, WaitError> {
        if let Some(error) = self.refusal.take().or_else(|| self.without_selection()) {
            return Err(WaitError::Poll(error));
        }
        let (clock, waiter) = (self.client.config().inner.settings.clock.clone(), self.waiter);
        let start = clock.monotonic();
        let (mut polls, mut answered, mut failed) = (0, false, 0);
        let mut streak = Streak::default();
        let mut pause = self.initial_delay;
        let mut state = String::new();
        loop {
            let elapsed = clock.monotonic().saturating_sub(start);
            let left = self.deadline.saturating_sub(elapsed);
            if polls > 0 && left.is_zero() {
                return Err(WaitError::Deadline { waiter: waiter.name, state, elapsed });
            }
            clock.pause(pause.min(left)).await;
            pause = jitter(self.interval);
            polls += 1;
            let answer = self.client.make(self.operation, Violations::default(), self.request.clone()).await;
            let answer = answer.and_then(Arrived::into_json);
            let now = clock.monotonic();
            let elapsed = now.saturating_sub(start);
            let (seen, output) = match answer {
                Ok((arrived, json)) => (acceptor::accept(waiter, &json, self.select.as_deref()), Some(arrived)),
                Err(error) if error.is_not_found() && waiter.gone != Gone::Error => (acceptor::gone(waiter), None),
                Err(error) if is_transient(&error, answered) && failed < self.failed_polls => {
                    failed += 1;
                    tracing::debug!(waiter = waiter.name, %error, "a poll failed with a transient error; the wait continues");
                    continue;
                }
                Err(error) => return Err(WaitError::Poll(error)),
            };
            (answered, failed) = (answered || output.is_some(), 0);
            state.clone_from(&seen.text);
            if let Some(callback) = &mut self.progress {
                let progress = Progress { state: &state, progress: seen.progress.as_deref(), polls, elapsed };
                if callback(&progress).is_break() {
                    return Err(WaitError::Cancelled { waiter: waiter.name, state });
                }
            }
            match streak.end(waiter, seen, now, self.unexpected_polls) {
                Some(Ok(())) => return Ok(Waited { output, state, polls, elapsed }),
                Some(Err(error)) => return Err(error),
                None => {}
            }
        }
    }

    /// The error for a waiter that selects an element of a list and has no id.
    fn without_selection(&self) -> Option<Error> {
        let picks = self.waiter.conditions().any(|condition| condition.path.contains("=?]"));
        (picks && self.select.is_none()).then(|| {
            let message = format!(
                "the waiter {} selects one element of a list by its id; pass the id to `select`",
                self.waiter.name
            );
            Error::build(self.operation.id, message)
        })
    }
}

/// How often and since when the same kind of state was seen.
#[derive(Default)]
struct Streak {
    good_since: Option<Duration>,
    bad: u32,
    unexpected: u32,
}

impl Streak {
    /// Adds a poll; returns the result if the wait ends.
    fn end(
        &mut self,
        waiter: &Waiter,
        seen: Seen,
        now: Duration,
        unexpected_polls: u32,
    ) -> Option<Result<(), WaitError>> {
        let before = std::mem::take(self);
        let Seen { state, text, reason, .. } = seen;
        match state {
            State::Success => {
                let since = before.good_since.unwrap_or(now);
                self.good_since = Some(since);
                (now.saturating_sub(since) >= Duration::from_secs(waiter.stable_seconds)).then_some(Ok(()))
            }
            State::Failure => {
                self.bad = before.bad.saturating_add(1);
                let failed = WaitError::Failed { waiter: waiter.name, state: text, reason };
                (self.bad >= waiter.failure_polls).then_some(Err(failed))
            }
            State::GoingOn => None,
            State::Unexpected => {
                let polls = before.unexpected.saturating_add(1);
                self.unexpected = polls;
                let unexpected = WaitError::Unexpected { waiter: waiter.name, state: text, polls };
                (polls >= unexpected_polls).then_some(Err(unexpected))
            }
        }
    }
}

/// The interval changed by up to 10 %, so that many waits do not poll at the same time.
fn jitter(interval: Duration) -> Duration {
    let interval = interval.clamp(Duration::from_millis(1), LONGEST_PAUSE);
    interval.mul_f64(0.9 + 0.2 * fastrand::f64())
}

/// Whether the next poll may succeed. After a first response, an error of the credentials is transient too.
fn is_transient(error: &Error, answered: bool) -> bool {
    match error {
        Error::Credentials(_) => answered,
        Error::Connect(_) | Error::Timeout(_) | Error::Interrupted(_) => true,
        Error::Service(service) => {
            error.is_throttled() || error.is_busy() || (service.kind().is_none() && service.status() >= 500)
        }
        _ => error.sent() == Sent::Perhaps,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn polls_are_not_in_step() {
        let pauses: BTreeSet<_> = (0..50).map(|_| jitter(Duration::from_secs(100))).collect();
        assert!(pauses.len() > 10, "{pauses:?}");
        assert!(pauses.iter().all(|pause| (90..=110).contains(&pause.as_secs())), "{pauses:?}");
        for interval in [Duration::ZERO, Duration::MAX] {
            assert!(!jitter(interval).is_zero() && jitter(interval) <= 2 * LONGEST_PAUSE);
        }
    }
}
