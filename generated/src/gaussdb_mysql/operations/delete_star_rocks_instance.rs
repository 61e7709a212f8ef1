// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1{starrocks_instance_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteStarRocksInstance",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a StarRocks instance
    ///
    /// Deletes a StarRocks instance of the GaussDB(for MySQL) instance in `instance_id`. Asynchronous:
    /// `workflow_id` names the running work; look for the instance with `listHtapInstances`.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
    ///
    /// - Documented in: mysql-2024-zh, 4.15.5
    /// - Error statuses: 400, 500
    #[inline]
    pub fn delete_star_rocks_instance(&self) -> DeleteStarRocksInstance<'_> {
        DeleteStarRocksInstance {
            client: self,
            input: <DeleteStarRocksInstanceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_star_rocks_instance`](crate::gaussdb_mysql::Client::delete_star_rocks_instance).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteStarRocksInstance<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteStarRocksInstanceInput,
}

impl DeleteStarRocksInstance<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`; take it from `listHtapInstances`. Required.
    pub fn starrocks_instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.starrocks_instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteStarRocksInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteStarRocksInstanceResponse,
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
            crate::gaussdb_mysql::types::DeleteStarRocksInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_star_rocks_instance`](crate::gaussdb_mysql::Client::delete_star_rocks_instance) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStarRocksInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the StarRocks instance, which ends in `in17`; take it from `listHtapInstances`.
    ///
    /// Required.
    pub starrocks_instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteStarRocksInstanceInput {
    type Output = crate::gaussdb_mysql::types::DeleteStarRocksInstanceResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("starrocks_instance_id", &self.starrocks_instance_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        v.require("starrocks_instance_id", self.starrocks_instance_id.is_some());
    }
}

/// ID of the workflow that deletes the StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteStarRocksInstanceResponse {
    /// ID of the workflow that carries out the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
}
