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

/// A wait before it begins; `.await` starts it.
///
/// # Polls that fail
///
/// Each poll is repeated by the retry policy of the configuration. If it still fails with a transient error, the wait
/// continues. Transient are: no connection, a timeout, an interrupted response, too many requests, a busy resource, a
/// status from 500 without a documented code, and, after a first response, missing credentials. After
/// [`failed_polls`](Self::failed_polls) such failures in a row, and after any other failure at once, the wait ends with
/// [`WaitError::Poll`].
#[must_use = "nothing is polled before it is awaited"]
pub struct Wait<'a, T> {
    pub(super) polling: Polling<'a>,
    pub(super) output: PhantomData<fn() -> T>,
}

impl Client {
    /// Polls until a response to `input` shows success. To continue a wait that was interrupted, call this again with the
    /// same input, or [store](Wait::store) the wait.
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
        // An invalid input is an error before the first pause.
        let refusal = self.admit(operation, violations).err();
        Polling { refusal, ..Polling::new(self, operation, request, waiter) }
    }

    /// Polls until a job is done. It needs the id only, so another process can continue the wait.
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
    /// Sets the id of the element, for waiters that select one element of a list.
    pub fn select(mut self, id: impl Into<String>) -> Self {
        self.polling.select = Some(id.into());
        self
    }

    /// Sets the pause before the first poll; zero continues a wait without a pause.
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.polling.initial_delay = delay;
        self
    }

    /// Sets the pause between two polls; it varies by 10 %.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.polling.interval = interval;
        self
    }

    /// Sets the longest duration of the wait. The last poll is at its end; then the wait is [`WaitError::Deadline`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.polling.deadline = deadline;
        self
    }

    /// Ends the wait with [`WaitError::Unexpected`] after this many polls in a row with a state that means neither
    /// success, failure nor in progress. With 1 the first such poll ends it, with `u32::MAX` no such poll does.
    pub fn unexpected_polls(mut self, polls: u32) -> Self {
        self.polling.unexpected_polls = polls;
        self
    }

    /// Sets how many polls in a row may fail with a transient error; the default is 10.
    pub fn failed_polls(mut self, polls: u32) -> Self {
        self.polling.failed_polls = polls;
        self
    }

    /// Calls back after every poll; `ControlFlow::Break(())` ends the wait.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'a) -> Self {
        self.polling.progress = Some(Box::new(callback));
        self
    }

    /// The wait as data, to be serialized and continued by any program with a client of the same service. It has no
    /// secrets. The deadline is kept; callbacks, headers and other numbers that were set here are not. A wait whose
    /// request has a body or a secret is an error.
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
