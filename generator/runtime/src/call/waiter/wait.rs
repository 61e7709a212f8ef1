//! A wait, and what can be set before it begins.

use std::fmt;
use std::marker::PhantomData;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::call::client::Client;
use crate::call::request::Request;
use crate::call::response::Arrived;
use crate::data::reflect::{ConstDefault, Decode, Location, Reflect, View};
use crate::description::behavior::{Job, Waiter};
use crate::description::operation::{Input, Operation};
use crate::error::call::Error;
use crate::http::future::BoxFuture;

use super::polling::Polling;
use super::result::{Progress, Waited};
use super::stored::StoredWait;

/// A future that polls until a state is reached. It borrows nothing, so it can be stored and spawned; dropping it ends the
/// wait. The methods change what the waiter says, and count only before the first poll.
///
/// # Polls that fail
///
/// Each poll is repeated by the retry policy of the configuration. If it still fails with a transient error, the wait
/// continues. Transient are: no connection, a timeout, an interrupted response, too many requests, a busy resource, a
/// status from 500 without a documented code, and, after a first response, missing credentials. After
/// [`failed_polls`](Self::failed_polls) such failures in a row, and after any other failure at once, the wait ends with
/// the error of the poll. Every other end without success is [`Error::Wait`].
///
/// # Failures that are older than the wait
///
/// A resource can still show an old failure for a moment, for example a broken cluster whose deletion was just requested.
/// A failure that the first poll shows ends the wait only after another state was seen, or after
/// [`failure_grace`](Self::failure_grace).
#[must_use = "nothing is polled before it is awaited"]
pub struct Wait<T> {
    state: State,
    output: PhantomData<fn() -> T>,
}

enum State {
    Before(Box<Polling>),
    Running(BoxFuture<'static, Result<Waited<Arrived>, Error>>),
    Ended,
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiter = match &self.state {
            State::Before(polling) => Some(polling.waiter.name),
            State::Running(_) | State::Ended => None,
        };
        f.debug_struct("Wait").field("waiter", &waiter).finish_non_exhaustive()
    }
}

impl Client {
    /// Polls until a response to `input` shows success. To continue a wait that was interrupted, call this again with the
    /// same input, or [store](Wait::store) the wait.
    pub fn wait<I: Input>(&self, input: &I, waiter: &'static Waiter) -> Wait<I::Output> {
        Wait::new(self.polling(I::OPERATION, input, waiter))
    }

    fn polling(&self, operation: &'static Operation, input: &dyn Reflect, waiter: &'static Waiter) -> Polling {
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

    /// Polls until a job is done. It needs the id only, so another process can continue the wait. `J` is the output of the
    /// operation that is polled.
    pub fn wait_for_job<J>(&self, id: &str, job: &'static Job) -> Wait<J> {
        let request = Request::new(job.poll);
        let request = match job.location {
            Location::Path => request.path(job.parameter, id),
            _ => request.query(job.parameter, id),
        };
        // A job is new, so its state is not older than the wait.
        Wait::new(Polling::new(self, job.poll, request, job.waiter)).select(id).failure_grace(Duration::ZERO)
    }
}

impl<T> Wait<T> {
    pub(super) fn new(polling: Polling) -> Self {
        Self { state: State::Before(Box::new(polling)), output: PhantomData }
    }

    /// A wait that ends at once with this error.
    pub(super) fn refused(client: &Client, job: &'static Job, refusal: Error) -> Self {
        let polling = Polling::new(client, job.poll, Request::new(job.poll), job.waiter);
        Self::new(Polling { refusal: Some(refusal), ..polling })
    }

    fn with(mut self, change: impl FnOnce(&mut Polling)) -> Self {
        if let State::Before(polling) = &mut self.state {
            change(polling);
        }
        self
    }

    /// Sets the id of the element, for waiters that select one element of a list.
    pub fn select(self, id: impl Into<String>) -> Self {
        self.with(|polling| polling.select = Some(id.into()))
    }

    /// Sets the pause before the first poll; zero continues a wait without a pause.
    pub fn initial_delay(self, delay: Duration) -> Self {
        self.with(|polling| polling.initial_delay = delay)
    }

    /// Sets the pause between two polls; it varies by 10 %.
    pub fn interval(self, interval: Duration) -> Self {
        self.with(|polling| polling.interval = interval)
    }

    /// Sets the longest duration of the wait. The last poll is at its end; then the wait ends with
    /// [`WaitEnd::Deadline`](crate::WaitEnd::Deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|polling| polling.deadline = deadline)
    }

    /// Ends the wait with [`WaitEnd::Unexpected`](crate::WaitEnd::Unexpected) after this many polls in a row with a state that means neither
    /// success, failure nor in progress. With 1 the first such poll ends it, with `u32::MAX` no such poll does.
    pub fn unexpected_polls(self, polls: u32) -> Self {
        self.with(|polling| polling.unexpected_polls = polls)
    }

    /// Sets how many polls in a row may fail with a transient error; the default is 10.
    pub fn failed_polls(self, polls: u32) -> Self {
        self.with(|polling| polling.failed_polls = polls)
    }

    /// Sets for how long after the beginning of the wait a failure that the first poll showed is not believed; the default
    /// is one minute, and for a job zero.
    pub fn failure_grace(self, grace: Duration) -> Self {
        self.with(|polling| polling.failure_grace = grace)
    }

    /// Calls back after every poll; `ControlFlow::Break(())` ends the wait.
    pub fn on_progress(self, callback: impl FnMut(&Progress<'_>) -> ControlFlow<()> + Send + 'static) -> Self {
        self.with(|polling| polling.progress = Some(Box::new(callback)))
    }

    /// The wait as data, to be serialized and continued by any program with a client of the same service. It has no
    /// secrets. The deadline is kept; callbacks, headers and other numbers that were set here are not. A wait whose
    /// request has a body or a secret is an error, and so is one that was polled already.
    pub fn store(&self) -> Result<StoredWait, Error> {
        match &self.state {
            State::Before(polling) => polling.store(),
            State::Running(_) | State::Ended => {
                Err(Error::build("", "a wait that has begun cannot be stored; store it before it is awaited"))
            }
        }
    }
}

impl<T: Decode + ConstDefault> Future for Wait<T> {
    type Output = Result<Waited<T>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let state = &mut self.get_mut().state;
        let ended = loop {
            match std::mem::replace(state, State::Ended) {
                State::Before(polling) => *state = State::Running(Box::pin(polling.run())),
                State::Running(mut running) => {
                    let polled = running.as_mut().poll(context);
                    if polled.is_pending() {
                        *state = State::Running(running);
                    }
                    break ready!(polled);
                }
                State::Ended => break Err(Error::build("", "the wait has ended already")),
            }
        };
        let Waited { output: arrived, state, polls, elapsed } = ended?;
        let mut output = None;
        if let Some(arrived) = arrived {
            arrived.read(output.insert(T::DEFAULT), false)?;
        }
        Poll::Ready(Ok(Waited { output, state, polls, elapsed }))
    }
}
