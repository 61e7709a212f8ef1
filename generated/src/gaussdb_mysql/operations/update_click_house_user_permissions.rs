// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1users~1permission/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateClickHouseUserPermissions",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/users/permission",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a ClickHouse account's permissions
    ///
    /// Changes on which databases an account of the ClickHouse instance in the path has permissions,
    /// and which. Answers with the result at once.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/permission`
    ///
    /// - Documented in: section 4.16.22 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_click_house_user_permissions(
        &self,
    ) -> UpdateClickHouseUserPermissions<'_> {
        UpdateClickHouseUserPermissions {
            client: self,
            input: <UpdateClickHouseUserPermissionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_click_house_user_permissions`](crate::gaussdb_mysql::Client::update_click_house_user_permissions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateClickHouseUserPermissions<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateClickHouseUserPermissionsInput,
}

impl UpdateClickHouseUserPermissions<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
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

    /// Name of the database account, which it logs in with. Required.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.user_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Names of the databases that the account may use; `*` stands for all. Required.
    pub fn databases(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.databases = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Permission on the data and settings: 1 reads only, 2 reads and changes settings. Required.
    #[inline]
    pub fn dml(mut self, value: i32) -> Self {
        self.input.body.dml = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateClickHouseUserPermissionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateClickHouseUserPermissionsResponse,
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
            crate::gaussdb_mysql::types::UpdateClickHouseUserPermissionsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_click_house_user_permissions`](crate::gaussdb_mysql::Client::update_click_house_user_permissions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateClickHouseUserPermissionsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateClickHouseUserPermissionsRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateClickHouseUserPermissionsInput {
    type Output = crate::gaussdb_mysql::types::UpdateClickHouseUserPermissionsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
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
        self.body.validate(v);
    }
}

/// ClickHouse account with its new databases and permission.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateClickHouseUserPermissionsRequest {
    /// Name of the database account, which it logs in with.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Names of the databases that the account may use; `*` stands for all.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub databases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Permission on the data and settings: 1 reads only, 2 reads and changes settings.
    ///
    /// Required.
    ///
    /// - `1`: Reading only.
    /// - `2`: Reading and changing settings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dml: ::std::option::Option<i32>,
}

impl UpdateClickHouseUserPermissionsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("user_name", self.user_name.is_some());
        v.require("databases", self.databases.is_some());
        v.require("dml", self.dml.is_some());
        v.limit(
            "dml",
            &self.dml,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["1", "2"])],
        );
    }
}

/// Whether the permissions could be changed.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateClickHouseUserPermissionsResponse {
    /// Outcome of the request, such as `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}
