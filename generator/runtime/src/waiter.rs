//! Waiting for a state.  In: the input of an operation that tells it, the states that mean done and failed.
//! Out: the last answer, or why the wait ended.
//!
//! Invariants: failure is tested before success, success before "going on"; a state that nobody knows goes on;
//! the wait can be taken up again by anyone who knows the input.

mod judge;
mod outcome;
mod started;

use std::future::IntoFuture;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::call::request::Request;
use crate::client::{Client, Response};
use crate::clock::Clock;
use crate::codegen::{Gone, Input, Job, Operation, Reflect, View, Waiter};
use crate::error::{Error, Sent};
use crate::http::transport::BoxFuture;

use judge::Verdict;
pub use outcome::{Progress, WaitError, Waited};
pub use started::Started;

/// So many polls may fail in a row for reasons that pass.
const PATIENCE: u32 = 10;

/// A poll at least this often.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// A wait that has not begun; `.await` begins it.
pub struct Wait<'a, T> {
    clock: Arc<dyn Clock>,
    poll: Poll<'a, T>,
    refusal: Option<Error>,
    waiter: &'static Waiter,
    select: Option<String>,
    initial_delay: Duration,
    interval: Duration,
    deadline: Duration,
    progress: Option<ProgressFn<'a>>,
}

type Poll<'a, T> = Box<dyn FnMut() -> BoxFuture<'a, Result<Response<T>, Error>> + Send + 'a>;
type ProgressFn<'a> = Box<dyn FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'a>;

impl Client {
    /// Waits until the state that `input` asks for means success. Needs nothing but the input, so a wait that was
    /// broken off is taken up by calling this again.
    pub fn wait<'a, I: Input>(&'a self, input: &'a I, waiter: &'static Waiter) -> Wait<'a, I::Output> {
        let refusal = self.refusal(I::OPERATION, input, waiter);
        Wait { refusal, ..self.wait_by(waiter, Box::new(move || Box::pin(self.respond(input)))) }
    }

    /// Like [`wait`](Self::wait), and keeps the input.
    pub fn wait_for<'a, I: Input + Send + 'a>(&'a self, input: I, waiter: &'static Waiter) -> Wait<'a, I::Output> {
        let refusal = self.refusal(I::OPERATION, &input, waiter);
        Wait { refusal, ..self.wait_by(waiter, Box::new(move || Box::pin(self.respond(&input)))) }
    }

    /// Why there is no use in polling with an input; known before the first pause.
    fn refusal(&self, operation: &'static Operation, input: &dyn Reflect, waiter: &'static Waiter) -> Option<Error> {
        let mut violations = self.check(operation, input);
        if let View::Struct(record) = input.view() {
            let absent = |name: &&&str| record.get(name).is_none_or(|value| value.view().is_absent());
            for name in waiter.parameters.iter().filter(absent) {
                violations.add(name, "required", "is required for this wait");
            }
        }
        self.admit(operation, violations).err()
    }

    /// Waits until a job is done. Needs nothing but the id, so the wait can be taken up in another process.
    pub fn wait_for_job(&self, id: &str, job: &'static Job) -> Wait<'_, Value> {
        let request = Request::new(job.poll);
        let request = match job.in_path {
            true => request.path(job.parameter, id),
            false => request.query(job.parameter, id),
        };
        let poll = move || -> BoxFuture<'_, _> { Box::pin(self.respond_json(job.poll, request.clone())) };
        self.wait_by(job.waiter, Box::new(poll)).select(id)
    }

    fn wait_by<'a, T>(&self, waiter: &'static Waiter, poll: Poll<'a, T>) -> Wait<'a, T> {
        Wait {
            clock: self.config().inner.settings.clock.clone(),
            poll,
            refusal: None,
            waiter,
            select: None,
            initial_delay: Duration::from_secs(waiter.initial_delay_seconds),
            interval: Duration::from_secs(waiter.interval_seconds.max(1)),
            deadline: Duration::from_secs(waiter.deadline_seconds),
            progress: None,
        }
    }
}

impl<'a, T: Send + 'a> Wait<'a, T> {
    /// The id of the element to look at, for waiters that pick one out of a list.
    #[must_use]
    pub fn select(mut self, id: impl Into<String>) -> Self {
        self.select = Some(id.into());
        self
    }

    /// Waits this long before the first poll; pass zero to take up a wait.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Polls about this often.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Gives up after this long; the last look is at its end.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Is told of every poll; `ControlFlow::Break(())` ends the wait.
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'a) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    async fn run(mut self) -> Result<Waited<T>, WaitError> {
        if let Some(error) = self.refusal {
            return Err(WaitError::Poll(error));
        }
        let clock = self.clock;
        let waiter = self.waiter;
        let settle = Duration::from_secs(waiter.settle_seconds);
        let start = clock.monotonic();
        let (mut polls, mut answers, mut failures, mut good_since) = (0, 0, 0, None);
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
            let answer = (self.poll)().await;
            let now = clock.monotonic();
            let elapsed = now.saturating_sub(start);
            let (view, output) = match answer {
                Ok(response) => {
                    (answers, failures) = (answers + 1, 0);
                    let view = judge::view(waiter, &response.json(), self.select.as_deref());
                    (view, Some(response.output))
                }
                Err(error) if error.is_not_found() && waiter.gone != Gone::Error => {
                    failures = 0;
                    (judge::gone(waiter), None)
                }
                Err(error) if passing(&error, answers > 0) && failures < PATIENCE => {
                    failures += 1;
                    tracing::debug!(waiter = waiter.name, %error, "a poll failed; going on");
                    continue;
                }
                Err(error) => return Err(WaitError::Poll(error)),
            };
            state = view.state;
            if let Some(callback) = &mut self.progress {
                let progress = Progress { state: &state, progress: view.progress.as_deref(), polls, elapsed };
                if callback(&progress).is_break() {
                    return Err(WaitError::Cancelled { waiter: waiter.name, state });
                }
            }
            match view.verdict {
                Verdict::Failure => {
                    return Err(WaitError::Failed { waiter: waiter.name, state, reason: view.reason });
                }
                Verdict::Success => {
                    let since = *good_since.get_or_insert(now);
                    if now.saturating_sub(since) >= settle {
                        return Ok(Waited { output, state, polls, elapsed });
                    }
                }
                Verdict::GoingOn => good_since = None,
            }
        }
    }
}

impl<'a, T: Send + 'a> IntoFuture for Wait<'a, T> {
    type Output = Result<Waited<T>, WaitError>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// A tenth more or less, so that many waits do not poll in step.
fn jitter(interval: Duration) -> Duration {
    let interval = interval.clamp(Duration::from_millis(1), LONGEST_PAUSE);
    interval.mul_f64(0.9 + 0.2 * fastrand::f64())
}

/// Whether the next poll may fare better. Credentials that were good once can be had again.
fn passing(error: &Error, answered: bool) -> bool {
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
