//! A wait, and what can be set before it begins.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::ops::ControlFlow;
use std::time::Duration;

use serde_json::Value;

use crate::call::client::Client;
use crate::call::request::Request;
use crate::codegen::behavior::{Job, Waiter};
use crate::codegen::operation::{Input, Operation};
use crate::data::reflect::{ConstDefault, Decode, Reflect, View};
use crate::error::failure::Error;
use crate::http::future::BoxFuture;

use super::polling::Polling;
use super::result::{Progress, WaitError, Waited};
use super::stored::StoredWait;

/// A wait that has not begun; `.await` begins it.
///
/// # Polls that fail
///
/// A poll is a call, so the retry policy of the configuration holds for it. If it fails all the same, the wait goes on
/// where the next poll may fare better: no connection, no answer in time, an answer that broke off, too many requests,
/// a service that is busy or has an error without a documented code, and credentials that could be had before. After
/// [`failed_polls`](Self::failed_polls) such failures in a row, and after any other failure at once, it ends with
/// [`WaitError::Poll`].
#[must_use = "nothing is polled before it is awaited"]
pub struct Wait<'a, T> {
    pub(super) polling: Polling<'a>,
    pub(super) output: PhantomData<fn() -> T>,
}

impl Client {
    /// Waits until the state that an answer to `input` shows means success. Needs nothing but the input, so a wait that
    /// was broken off is taken up by calling this again, or from where it was [stored](Wait::store).
    pub fn wait<'a, I: Input>(&self, input: &I, waiter: &'static Waiter) -> Wait<'a, I::Output> {
        Wait { polling: self.polling(I::OPERATION, input, waiter), output: PhantomData }
    }

    fn polling<'a>(&self, operation: &'static Operation, input: &dyn Reflect, waiter: &'static Waiter) -> Polling<'a> {
        let mut violations = self.check(operation, input);
        let mut request = Request::of(operation, input);
        if let View::Struct(record) = input.view() {
            let absent = |name: &str| record.get(name).is_none_or(|value| value.view().is_absent());
            for name in waiter.parameters.iter().filter(|name| absent(name)) {
                violations.add(name, "required", "is required for this wait");
            }
            for (name, value) in waiter.defaults.iter().filter(|(name, _)| absent(name)) {
                request = request.query(name, *value);
            }
        }
        // There is no use in polling with it, which is known before the first pause.
        let refusal = self.admit(operation, violations).err();
        Polling { refusal, ..Polling::new(self, operation, request, waiter) }
    }

    /// Waits until a job is done. Needs nothing but the id, so the wait can be taken up in another process.
    pub fn wait_for_job<'a>(&self, id: &str, job: &'static Job) -> Wait<'a, Value> {
        let request = Request::new(job.poll);
        let request = match job.in_path {
            true => request.path(job.parameter, id),
            false => request.query(job.parameter, id),
        };
        Wait { polling: Polling::new(self, job.poll, request, job.waiter), output: PhantomData }.select(id)
    }
}

impl<'a, T> Wait<'a, T> {
    /// The id of the element to look at, for waiters that pick one out of a list.
    pub fn select(mut self, id: impl Into<String>) -> Self {
        self.polling.select = Some(id.into());
        self
    }

    /// Waits this long before the first poll; pass zero to take up a wait.
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.polling.initial_delay = delay;
        self
    }

    /// Polls about this often.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.polling.interval = interval;
        self
    }

    /// Gives up after this long; the last poll is at its end.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.polling.deadline = deadline;
        self
    }

    /// Ends with [`WaitError::Unexpected`] after so many polls in a row that found a state which means neither success
    /// nor failure and is not known to pass. With 1 the first such poll ends it, with `u32::MAX` none ever does.
    pub fn unexpected_polls(mut self, polls: u32) -> Self {
        self.polling.unexpected_polls = polls;
        self
    }

    /// Goes on after so many polls in a row that failed for reasons that pass; 10 unless set.
    pub fn failed_polls(mut self, polls: u32) -> Self {
        self.polling.failed_polls = polls;
        self
    }

    /// Calls back after every poll; `ControlFlow::Break(())` ends the wait.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'a) -> Self {
        self.polling.progress = Some(Box::new(callback));
        self
    }

    /// The wait as it can be written down, for example with `serde_json::to_string`, and taken up by any program with
    /// a client of the same service. It holds no secrets. Callbacks, headers, and numbers that were set here other than
    /// the deadline are not kept.
    pub fn store(&self) -> Result<StoredWait, Error> {
        self.polling.store()
    }
}

impl<'a, T: Decode + ConstDefault + Send + 'a> IntoFuture for Wait<'a, T> {
    type Output = Result<Waited<T>, WaitError>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Waited { output: arrived, state, polls, elapsed } = self.polling.run().await?;
            let mut output = None;
            if let Some(arrived) = arrived {
                arrived.read(output.insert(T::DEFAULT), false).map_err(WaitError::Poll)?;
            }
            Ok(Waited { output, state, polls, elapsed })
        })
    }
}
