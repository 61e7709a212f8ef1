// Made from spec/openapi/dws.yaml#/components/schemas/WorkloadOutcome by `cargo xtask generate`; not to be edited.

/// Code and message that say whether the change of resource management succeeded.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkloadOutcome {
    /// Result code of the request: 0 for success, any other value for an error.
    pub workload_res_code: Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    pub workload_res_str: Option<String>,
}

impl WorkloadOutcome {
    /// Result code of the request: 0 for success, any other value for an error.
    #[inline]
    pub fn workload_res_code(&self) -> Option<i64> {
        self.workload_res_code
    }

    /// Text that explains `workload_res_code`; null on success.
    #[inline]
    pub fn workload_res_str(&self) -> Option<&str> {
        self.workload_res_str.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    WorkloadOutcome {
        workload_res_code: Member::new("workload_res_code"),
        workload_res_str: Member::new("workload_res_str"),
    }
}
