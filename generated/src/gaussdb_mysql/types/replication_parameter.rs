// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ReplicationParameter by `cargo xtask generate`; not to be edited.

/// A parameter that can be set for synchronizing a database, with type, default and range.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplicationParameter {
    /// Name of the parameter, as checks and tasks take it.
    pub param_name: Option<String>,
    /// Data type of the parameter, such as `Integer` or `String`.
    pub data_type: Option<String>,
    /// Value that the parameter has if it is not set.
    pub default_value: Option<String>,
    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    pub value_range: Option<String>,
    /// Explanation of the parameter, written by the service.
    pub description: Option<String>,
}

impl ReplicationParameter {
    /// Name of the parameter, as checks and tasks take it.
    #[inline]
    pub fn param_name(&self) -> Option<&str> {
        self.param_name.as_deref()
    }

    /// Data type of the parameter, such as `Integer` or `String`.
    #[inline]
    pub fn data_type(&self) -> Option<&str> {
        self.data_type.as_deref()
    }

    /// Value that the parameter has if it is not set.
    #[inline]
    pub fn default_value(&self) -> Option<&str> {
        self.default_value.as_deref()
    }

    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    #[inline]
    pub fn value_range(&self) -> Option<&str> {
        self.value_range.as_deref()
    }

    /// Explanation of the parameter, written by the service.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ReplicationParameter {
        param_name: Member::new("param_name"),
        data_type: Member::new("data_type"),
        default_value: Member::new("default_value"),
        value_range: Member::new("value_range"),
        description: Member::new("description"),
    }
}
