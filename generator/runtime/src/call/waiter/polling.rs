//! The loop of a wait, the same for all outputs.  In: a request, a waiter, limits.  Out: the last response, before its
//! output is read.

use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};

use super::acceptor::{self, Seen, State};
use super::result::{Progress, Waited};
use crate::call::client::Client;
use crate::call::request::Request;
use crate::call::response::Arrived;
use crate::data::path;
use crate::data::validation::Violations;
use crate::description::behavior::{Gone, Waiter};
use crate::description::operation::Operation;
use crate::error::call::Error;
use crate::error::sent::Sent;
use crate::error::service_error::request_id;
use crate::error::wait::{WaitEnd, WaitError};

/// How many polls in a row may fail with a transient error.
const FAILED_POLLS: u32 = 10;

/// How long a failure that the first poll shows may be older than the wait.
const FAILURE_GRACE: Duration = Duration::from_secs(60);

/// The longest interval.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// Is called with every poll; `Break` ends the wait.
pub(super) type ProgressFn = Box<dyn FnMut(&Progress<'_>) -> ControlFlow<()> + Send>;

/// A wait without the type of its output.
pub(super) struct Polling {
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
    pub failure_grace: Duration,
    pub progress: Option<ProgressFn>,
}

impl Polling {
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
            failure_grace: FAILURE_GRACE,
            progress: None,
        }
    }

    pub async fn run(mut self: Box<Self>) -> Result<Waited<Arrived>, Error> {
        if let Some(error) = self.refusal.take().or_else(|| self.without_selection()) {
            return Err(error);
        }
        let (clock, waiter) = (self.client.config().inner.settings.clock.clone(), self.waiter);
        let start = clock.monotonic();
        let (mut polls, mut answered, mut failed) = (0, false, 0);
        let mut streak = Streak::default();
        let mut old = OldFailure::new(self.grace_left());
        let mut pause = self.initial_delay;
        let mut last = Last::default();
        loop {
            let elapsed = clock.monotonic().saturating_sub(start);
            let left = self.deadline.saturating_sub(elapsed);
            if polls > 0 && left.is_zero() {
                return Err(self.ended(WaitEnd::Deadline, last, polls, elapsed));
            }
            clock.pause(pause.min(left)).await;
            pause = jitter(self.interval);
            polls += 1;
            let answer = self.client.make(self.operation, Violations::default(), self.request.clone()).await;
            let answer = answer.and_then(Arrived::into_json);
            let now = clock.monotonic();
            let elapsed = now.saturating_sub(start);
            let id = match &answer {
                Ok((arrived, _)) => request_id(&arrived.answered.response.headers),
                Err(error) => error.request_id().map(str::to_owned),
            };
            let (seen, output) = match answer {
                Ok((arrived, json)) => (acceptor::accept(waiter, &json, self.select.as_deref()), Some(arrived)),
                Err(error) if error.is_not_found() && waiter.gone != Gone::Error => (acceptor::gone(waiter), None),
                Err(error) if is_transient(&error, answered) && failed < self.failed_polls => {
                    failed += 1;
                    tracing::debug!(waiter = waiter.name, %error, "a poll failed with a transient error; the wait continues");
                    continue;
                }
                Err(error) => return Err(error),
            };
            (answered, failed) = (answered || output.is_some(), 0);
            last = Last { state: seen.text.clone(), reason: seen.reason.clone(), request_id: id };
            if let Some(callback) = &mut self.progress {
                let progress = Progress { state: &last.state, progress: seen.progress.as_deref(), polls, elapsed };
                if callback(&progress).is_break() {
                    return Err(self.ended(WaitEnd::Cancelled, last, polls, elapsed));
                }
            }
            if old.explains(&seen, elapsed) {
                tracing::debug!(waiter = waiter.name, state = last.state, "a failure that may be older than the wait");
                continue;
            }
            match streak.end(waiter, seen.state, now, self.unexpected_polls) {
                Some(Ok(())) => return Ok(Waited { output, state: last.state, polls, elapsed }),
                Some(Err(end)) => return Err(self.ended(end, last, polls, elapsed)),
                None => {}
            }
        }
    }

    /// How long after now a failure may still be older than the wait, which perhaps began in another process.
    fn grace_left(&self) -> Duration {
        self.failure_grace.saturating_sub(self.made.duration_since(self.began).unwrap_or_default())
    }

    fn ended(&self, end: WaitEnd, last: Last, polls: u32, elapsed: Duration) -> Error {
        let Last { state, reason, request_id } = last;
        let (waiter, operation) = (self.waiter.name, self.operation.id);
        Error::Wait(Box::new(WaitError { end, waiter, operation, state, reason, polls, elapsed, request_id }))
    }

    /// The error for a waiter that selects an element of a list and has no id.
    fn without_selection(&self) -> Option<Error> {
        let picks = self.waiter.conditions().any(|condition| path::selects(condition.path));
        (picks && self.select.is_none()).then(|| {
            let message = format!(
                "the waiter {} selects one element of a list by its id; pass the id to `select`",
                self.waiter.name
            );
            Error::build(self.operation.id, message)
        })
    }
}

/// What the last poll showed.
#[derive(Default)]
struct Last {
    state: String,
    reason: String,
    request_id: Option<String>,
}

/// A failure that was there when the wait began.
struct OldFailure {
    grace: Duration,
    /// Its text, until another state is seen.
    text: Option<String>,
    begun: bool,
}

impl OldFailure {
    fn new(grace: Duration) -> Self {
        Self { grace, text: None, begun: false }
    }

    /// Whether what a poll shows may be older than the wait.
    fn explains(&mut self, seen: &Seen, elapsed: Duration) -> bool {
        let failure = (seen.state == State::Failure).then_some(&seen.text);
        if !self.begun {
            self.begun = true;
            self.text = failure.cloned();
        } else if self.text.as_ref() != failure {
            self.text = None;
        }
        self.text.is_some() && elapsed < self.grace
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
        state: State,
        now: Duration,
        unexpected_polls: u32,
    ) -> Option<Result<(), WaitEnd>> {
        let before = std::mem::take(self);
        match state {
            State::Success => {
                let since = before.good_since.unwrap_or(now);
                self.good_since = Some(since);
                (now.saturating_sub(since) >= Duration::from_secs(waiter.stable_seconds)).then_some(Ok(()))
            }
            State::Failure => {
                self.bad = before.bad.saturating_add(1);
                (self.bad >= waiter.failure_polls).then_some(Err(WaitEnd::Failed))
            }
            State::GoingOn => None,
            State::Unexpected => {
                let in_a_row = before.unexpected.saturating_add(1);
                self.unexpected = in_a_row;
                (in_a_row >= unexpected_polls).then_some(Err(WaitEnd::Unexpected { in_a_row }))
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
