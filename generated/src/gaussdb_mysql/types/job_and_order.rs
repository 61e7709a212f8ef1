// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobAndOrder by `cargo xtask generate`; not to be edited.

/// ID of the job for pay-per-use billing, or of the order for yearly/monthly billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobAndOrder {
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl JobAndOrder {
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    JobAndOrder {
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
    }
}
