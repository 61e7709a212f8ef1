// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyZone by `cargo xtask generate`; not to be edited.

/// An availability zone in which a database node lives.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyZone {
    /// Code of the availability zone, such as `az1xahz`.
    pub code: Option<String>,
    /// Name of the availability zone for people.
    pub description: Option<String>,
}

impl ProxyZone {
    /// Code of the availability zone, such as `az1xahz`.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Name of the availability zone for people.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyZone {
        code: Member::new("code"),
        description: Member::new("description"),
    }
}
