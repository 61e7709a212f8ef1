// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1eip/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listPublicIps",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/eip",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List elastic IP addresses
    ///
    /// Lists the elastic IP address (EIP) data of an instance: address, state, bandwidth, and whether
    /// access from the Internet is possible. A `profile` that is not empty marks an address bought by
    /// the year or month.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/eip`
    ///
    /// - Documented in: section 4.3.41 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_public_ips(&self) -> ListPublicIps<'_> {
        ListPublicIps {
            client: self,
            input: <ListPublicIpsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_public_ips`](crate::gaussdb_mysql::Client::list_public_ips).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListPublicIps<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListPublicIpsInput,
}

impl ListPublicIps<'_> {
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
    pub fn input(mut self, input: ListPublicIpsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListPublicIpsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListPublicIpsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_public_ips`](crate::gaussdb_mysql::Client::list_public_ips) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPublicIpsInput {
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

impl ::gaussdb_runtime::generated::Input for ListPublicIpsInput {
    type Output = crate::gaussdb_mysql::types::ListPublicIpsResponse;
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

/// Elastic IP address of the instance, with its state and bandwidth.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListPublicIpsResponse {
    /// Whether the instance can be reached from the Internet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub can_enable_public_access: ::std::option::Option<bool>,
    /// ID of the elastic IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Network type of the elastic IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// ID of the port that the elastic IP address is bound to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port_id: ::std::option::Option<::std::string::String>,
    /// Elastic IP address (EIP) itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip_address: ::std::option::Option<::std::string::String>,
    /// Private IP address that the elastic IP address is bound to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_ip_address: ::std::option::Option<::std::string::String>,
    /// State of the elastic IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// ID of the tenant that owns the elastic IP address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Time at which the elastic IP address was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<::std::string::String>,
    /// ID of the bandwidth that the elastic IP address uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth_id: ::std::option::Option<::std::string::String>,
    /// Name of the bandwidth that the elastic IP address uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth_name: ::std::option::Option<::std::string::String>,
    /// Size of the bandwidth that the elastic IP address uses, such as 1; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth_size: ::std::option::Option<::std::string::String>,
    /// Kind of bandwidth that the elastic IP address uses: `PER` or `WHOLE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bandwidth_share_type: ::std::option::Option<
        crate::gaussdb_mysql::types::ListPublicIpsResponseBandwidthShareType,
    >,
    /// Order ID, product ID and other details; not empty if the elastic IP address was bought by the
    /// year or month.
    #[serde(default)]
    pub profile: ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >,
}

/// Kind of bandwidth that the elastic IP address uses: `PER` or `WHOLE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPublicIpsResponseBandwidthShareType {
    /// Bandwidth counted for each address.
    Per,
    /// Bandwidth shared as one whole.
    Whole,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListPublicIpsResponseBandwidthShareType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PER", Self::Per),
        ("WHOLE", Self::Whole),
    ];
}
open_enum!(ListPublicIpsResponseBandwidthShareType);
