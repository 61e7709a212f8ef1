// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1flavors/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
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
    /// - Documented in: mysql-2024-zh, 4.7.4
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_proxy_flavors(&self) -> ListProxyFlavors<'_> {
        ListProxyFlavors {
            client: self,
            input: <ListProxyFlavorsInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListProxyFlavorsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::ListProxyFlavorsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProxyFlavorsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
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

impl ::gaussdb_runtime::generated::Input for ListProxyFlavorsInput {
    type Output = crate::gaussdb_mysql::types::ListProxyFlavorsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Flavors that a proxy of the instance can have, grouped by CPU architecture.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListProxyFlavorsResponse {
    /// Flavors on offer, grouped by CPU architecture.
    #[serde(default)]
    pub proxy_flavor_groups: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlProxyFlavorGroups,
    >,
}

/// A proxy flavor: vCPUs, memory, and its state in each availability zone.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlProxyComputeFlavor {
    /// Number of vCPUs that the flavor has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
    /// Database engine that the flavor is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_type: ::std::option::Option<::std::string::String>,
    /// ID of the proxy flavor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the proxy flavor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// State of the flavor in each availability zone, with the zone code as the key.
    #[serde(default)]
    pub az_status: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::gaussdb_mysql::types::MysqlProxyComputeFlavorAzStatus,
    >,
}

/// Proxy flavors of one CPU architecture.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlProxyFlavorGroups {
    /// CPU architecture of the flavors in the group, `x86` or `arm`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_type: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlProxyFlavorGroupsGroupType,
    >,
    /// Flavors of this CPU architecture.
    #[serde(default)]
    pub proxy_flavors: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlProxyComputeFlavor,
    >,
}

/// CPU architecture of the flavors in the group, `x86` or `arm`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MysqlProxyFlavorGroupsGroupType {
    /// Dedicated flavors on ARM CPUs.
    Arm,
    /// Dedicated flavors on x86 CPUs.
    X86,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl MysqlProxyFlavorGroupsGroupType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("arm", Self::Arm),
        ("x86", Self::X86),
    ];
}
open_enum!(MysqlProxyFlavorGroupsGroupType);
