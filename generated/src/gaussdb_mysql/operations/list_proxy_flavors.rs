// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1flavors/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.4",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listProxyFlavors",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/flavors",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database proxy flavors
    ///
    /// Lists the flavors that a proxy of the instance can have, grouped by CPU architecture, with their
    /// state in each availability zone.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/flavors`
    ///
    /// - Documented in: section 4.7.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_proxy_flavors(&self) -> ListProxyFlavors<'_> {
        ListProxyFlavors {
            client: self,
            input: <ListProxyFlavorsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListProxyFlavors<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListProxyFlavorsInput,
}

impl ListProxyFlavors<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListProxyFlavorsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListProxyFlavorsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListProxyFlavorsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors) takes.
#[derive(Clone)]
pub struct ListProxyFlavorsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListProxyFlavorsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_PROXY_FLAVORS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListProxyFlavorsInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListProxyFlavorsInput = LIST_PROXY_FLAVORS_INPUT_TABLE { project_id,
    instance_id, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListProxyFlavorsInput {
    type Output = crate::gaussdb_mysql::types::ListProxyFlavorsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Flavors that a proxy of the instance can have, grouped by CPU architecture.
#[derive(Clone)]
pub struct ListProxyFlavorsResponse {
    /// Flavors on offer, grouped by CPU architecture.
    pub proxy_flavor_groups: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlProxyFlavorGroups,
    >,
}

static LIST_PROXY_FLAVORS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListProxyFlavorsResponse",
            members: &[Member::new("proxy_flavor_groups")],
        },
    )
};

::gaussdb_runtime::record! {
    ListProxyFlavorsResponse = LIST_PROXY_FLAVORS_RESPONSE_TABLE { proxy_flavor_groups }
}

/// A proxy flavor: vCPUs, memory, and its state in each availability zone.
#[derive(Clone)]
pub struct MysqlProxyComputeFlavor {
    /// Number of vCPUs that the flavor has.
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    pub ram: ::std::option::Option<::std::string::String>,
    /// Database engine that the flavor is for.
    pub db_type: ::std::option::Option<::std::string::String>,
    /// ID of the proxy flavor.
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the proxy flavor, as [`create_proxy`](crate::gaussdb_mysql::Client::create_proxy) takes it.
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// State of the flavor in each availability zone, with the zone code as the key.
    pub az_status: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::gaussdb_mysql::types::MysqlProxyComputeFlavorAzStatus,
    >,
}

static MYSQL_PROXY_COMPUTE_FLAVOR_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "MysqlProxyComputeFlavor",
            members: &[
                Member::new("vcpus"),
                Member::new("ram"),
                Member::new("db_type"),
                Member::new("id"),
                Member::new("spec_code"),
                Member::new("az_status"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlProxyComputeFlavor = MYSQL_PROXY_COMPUTE_FLAVOR_TABLE { vcpus, ram, db_type, id,
    spec_code, az_status }
}

/// Proxy flavors of one CPU architecture.
#[derive(Clone)]
pub struct MysqlProxyFlavorGroups {
    /// CPU architecture of the flavors in the group, `x86` or `arm`.
    ///
    /// Upper and lower case mean the same.
    pub group_type: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlProxyFlavorGroupsGroupType,
    >,
    /// Flavors of this CPU architecture that proxy nodes can have.
    pub proxy_flavors: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlProxyComputeFlavor,
    >,
}

static MYSQL_PROXY_FLAVOR_GROUPS_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "MysqlProxyFlavorGroups",
            members: &[Member::new("group_type"), Member::new("proxy_flavors")],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlProxyFlavorGroups = MYSQL_PROXY_FLAVOR_GROUPS_TABLE { group_type, proxy_flavors
    }
}

/// CPU architecture of the flavors in the group, `x86` or `arm`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MysqlProxyFlavorGroupsGroupType {
    /// Dedicated flavors on Arm CPUs.
    Arm,
    /// Dedicated flavors on x86 CPUs.
    X86,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    MysqlProxyFlavorGroupsGroupType { Arm = "arm", X86 = "x86" }
}
