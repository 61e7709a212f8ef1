//! Starts a job.  In: the input of an operation that starts one.  Out: its response, and the wait for the job.

use std::fmt;
use std::marker::PhantomData;

use super::wait::Wait;
use crate::call::client::Client;
use crate::call::future::CallFuture;
use crate::call::response::Response;
use crate::data::reflect::{ConstDefault, Decode};
use crate::description::behavior::{Job, Starts};
use crate::error::call::Error;

/// The response of an operation that starts a job, with the ids of the jobs. `J` is what shows the state of a job.
#[non_exhaustive]
pub struct StartedJob<T, J> {
    /// The response.
    pub response: Response<T>,
    /// The id of the job; `None` if none was started, for example when only an order was placed.
    pub job_id: Option<String>,
    /// The ids of all jobs, for an operation that starts several: the first is `job_id`.
    pub job_ids: Vec<String>,
    client: Client,
    job: &'static Job,
    shown: PhantomData<fn() -> J>,
}

impl<T: fmt::Debug, J> fmt::Debug for StartedJob<T, J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { response, job_ids, .. } = self;
        f.debug_struct("StartedJob").field("response", response).field("job_ids", job_ids).finish_non_exhaustive()
    }
}

impl<T, J: Decode + ConstDefault + Send + 'static> StartedJob<T, J> {
    /// A wait for the job, or the first of several. If no job was started, it ends at once with [`Error::Build`]; check
    /// `job_id` where that can happen.
    pub fn wait(&self) -> Wait<J> {
        match &self.job_id {
            Some(id) => self.client.wait_for_job(id, self.job),
            None => {
                let message = "no job was started, so there is nothing to wait for; the response has no id of a job";
                Wait::refused(&self.client, self.job, Error::build(self.job.poll.id, message))
            }
        }
    }

    /// A wait for each job that was started.
    pub fn waits(&self) -> impl Iterator<Item = Wait<J>> {
        self.job_ids.iter().map(|id| self.client.wait_for_job(id, self.job))
    }
}

impl Client {
    /// Sends a request that starts a job.
    pub fn start<I: Starts>(&self, input: &I) -> CallFuture<StartedJob<I::Output, I::Shown>> {
        let (sending, client, job) = (self.send_with_response(input), self.without_extra(), I::JOB);
        CallFuture(Box::pin(async move {
            let response = sending.await?;
            let job_ids = job.ids_in(&response.json());
            let job_id = job_ids.first().cloned();
            Ok(StartedJob { response, job_id, job_ids, client, job, shown: PhantomData })
        }))
    }
}
