//! Starts a job.  In: the input of an operation that starts one.  Out: its response, and the wait for the job.

use serde_json::Value;

use super::wait::Wait;
use crate::call::client::Client;
use crate::call::response::Response;
use crate::codegen::behavior::Job;
use crate::codegen::operation::Input;
use crate::error::failure::Error;

/// The response of an operation that starts a job, with the ids of the jobs.
#[derive(Debug)]
#[non_exhaustive]
pub struct StartedJob<'a, T> {
    /// The response.
    pub response: Response<T>,
    /// The id of the job; `None` if none was started, for example when only an order was placed.
    pub job_id: Option<String>,
    /// The ids of all jobs, for an operation that starts several: the first is `job_id`.
    pub job_ids: Vec<String>,
    client: &'a Client,
    job: &'static Job,
}

impl<'a, T> StartedJob<'a, T> {
    /// A wait for the job, or the first of several; `None` if none was started.
    pub fn wait(&self) -> Option<Wait<'a, Value>> {
        self.waits().next()
    }

    /// A wait for each job that was started.
    pub fn waits(&self) -> impl Iterator<Item = Wait<'a, Value>> {
        self.job_ids.iter().map(|id| self.client.wait_for_job(id, self.job))
    }
}

impl Client {
    /// Sends a request that starts a job.
    pub async fn start<I: Input>(&self, input: &I, job: &'static Job) -> Result<StartedJob<'_, I::Output>, Error> {
        let response = self.send_with_response(input).await?;
        let job_ids = job.ids_in(&response.json());
        Ok(StartedJob { response, job_id: job_ids.first().cloned(), job_ids, client: self, job })
    }
}
