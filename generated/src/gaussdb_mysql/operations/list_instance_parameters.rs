// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listInstanceParameters",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameters of an instance
    ///
    /// Lists the parameters of an instance, page by page, each with its value, type and allowed range,
    /// whether it is read-only, and whether a change needs a restart.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/configurations`
    ///
    /// - Documented in: section 4.5.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_instance_parameters(&self) -> ListInstanceParameters<'_> {
        ListInstanceParameters {
            client: self,
            input: <ListInstanceParametersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListInstanceParameters<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListInstanceParametersInput,
}

impl ListInstanceParameters<'_> {
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

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
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
    pub fn input(mut self, input: ListInstanceParametersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListInstanceParametersResponse,
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
            crate::gaussdb_mysql::types::ListInstanceParametersResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceParametersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListInstanceParametersInput {
    type Output = crate::gaussdb_mysql::types::ListInstanceParametersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
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
            "instance_id",
            &self.instance_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(36usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*in07$"),
            ],
        );
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListInstanceParametersInput {
    type Item = crate::gaussdb_mysql::types::ParameterValuesInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("parameter_values")
    };
}

impl ListInstanceParameters<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ParameterValuesInfo> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ParameterValuesInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of engine parameters of the instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListInstanceParametersResponse {
    /// Engine version and times of the parameter template of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configurations: ::std::option::Option<
        crate::gaussdb_mysql::types::ParameterConfigurationInfo,
    >,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
    /// Parameters on this page, each with its value and rules.
    #[serde(default)]
    pub parameter_values: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ParameterValuesInfo,
    >,
}

/// Engine version and times of the parameters of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ParameterConfigurationInfo {
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_version_name: ::std::option::Option<
        crate::gaussdb_mysql::types::ParameterConfigurationInfoDatastoreVersionName,
    >,
    /// Database engine that the parameters belong to, such as `taurus`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_name: ::std::option::Option<
        crate::gaussdb_mysql::types::ParameterConfigurationInfoDatastoreName,
    >,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
}

/// A parameter of an instance: value, type, range, and whether a change needs a restart.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ParameterValuesInfo {
    /// Name of the engine parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Value that the parameter has on the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Whether a change of the parameter takes effect only after a restart.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restart_required: ::std::option::Option<bool>,
    /// Whether the parameter cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly: ::std::option::Option<bool>,
    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_range: ::std::option::Option<::std::string::String>,
    /// Data type of the parameter, such as `integer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ParameterValuesInfoType,
    >,
    /// Explanation of the parameter, written by the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// Version of the database engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterConfigurationInfoDatastoreVersionName {
    /// Version 2.0 of the engine.
    V2_0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ParameterConfigurationInfoDatastoreVersionName {
    const KNOWN: &'static [(&'static str, Self)] = &[("2.0", Self::V2_0)];
}
open_enum!(ParameterConfigurationInfoDatastoreVersionName);

/// Database engine that the parameters belong to, such as `taurus`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterConfigurationInfoDatastoreName {
    /// Engine behind GaussDB(for MySQL).
    Taurus,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ParameterConfigurationInfoDatastoreName {
    const KNOWN: &'static [(&'static str, Self)] = &[("taurus", Self::Taurus)];
}
open_enum!(ParameterConfigurationInfoDatastoreName);

/// Data type of the parameter, such as `integer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterValuesInfoType {
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A list of values.
    List,
    /// A number with decimals.
    Float,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ParameterValuesInfoType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("integer", Self::Integer),
        ("boolean", Self::Boolean),
        ("list", Self::List),
        ("float", Self::Float),
    ];
}
open_enum!(ParameterValuesInfoType);
