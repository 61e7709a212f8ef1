// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1starrocks~1resource-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkStarRocksResources",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/starrocks/resource-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check resources for StarRocks
    ///
    /// Checks whether there are enough resources to create StarRocks instances of the given size; the
    /// only `action` is `"createInstance"`. `subnet_id` must be the subnet of the GaussDB(for MySQL)
    /// instance. `result` is `true` when the check passes.
    ///
    /// `POST /v3/{project_id}/starrocks/resource-check`
    ///
    /// - Documented in: section 4.15.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn check_star_rocks_resources(&self) -> CheckStarRocksResources<'_> {
        CheckStarRocksResources {
            client: self,
            input: <CheckStarRocksResourcesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckStarRocksResources<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CheckStarRocksResourcesInput,
}

impl CheckStarRocksResources<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// Operation to check for; only `"createInstance"` is supported. Required.
    pub fn action(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckStarRocksResourcesRequestAction,
        >,
    ) -> Self {
        self.input.body.action = ::std::option::Option::Some(value.into());
        self
    }

    /// Resources to check for; which members are required depends on `action`. Required.
    #[inline]
    pub fn resource(
        mut self,
        value: crate::gaussdb_mysql::types::CheckStarRocksResourcesResource,
    ) -> Self {
        self.input.body.resource = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckStarRocksResourcesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesResponse,
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
            crate::gaussdb_mysql::types::CheckStarRocksResourcesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckStarRocksResourcesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CheckStarRocksResourcesRequest,
}

impl ::gaussdb_runtime::generated::Input for CheckStarRocksResourcesInput {
    type Output = crate::gaussdb_mysql::types::CheckStarRocksResourcesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// Planned StarRocks instances and the resources they need.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckStarRocksResourcesRequest {
    /// Operation to check for; only `"createInstance"` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesRequestAction,
    >,
    /// Resources to check for; which members are required depends on `action`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesResource,
    >,
}

impl CheckStarRocksResourcesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("action", self.action.is_some());
        v.limit(
            "action",
            &self.action,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["createInstance"])],
        );
        v.require("resource", self.resource.is_some());
        if let ::std::option::Option::Some(value) = &self.resource {
            v.within("resource", |v| value.validate(v));
        }
    }
}

/// Number, size and place of the StarRocks instances that resources are checked for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckStarRocksResourcesResource {
    /// ID of the enterprise project that the instance is to belong to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Number of instances to be created.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_num: ::std::option::Option<i64>,
    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
    /// several of each.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesResourceMode,
    >,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesResourceAvailabilityZoneMode,
    >,
    /// Number of frontend (FE) nodes to check for.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_node_num: ::std::option::Option<i64>,
    /// Number of backend (BE) nodes to check for.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_node_num: ::std::option::Option<i64>,
    /// Flavor code of the frontend (FE) nodes.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_flavor_ref: ::std::option::Option<::std::string::String>,
    /// Flavor code of the backend (BE) nodes.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_flavor_ref: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone, which is checked too; may be left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone: ::std::option::Option<::std::string::String>,
    /// ID of the subnet of the GaussDB(for MySQL) instance, which the StarRocks instance will share.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
}

impl CheckStarRocksResourcesResource {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the enterprise project that the instance is to belong to. Required.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.enterprise_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of instances to be created. Required.
    #[inline]
    pub fn instance_num(mut self, value: i64) -> Self {
        self.instance_num = ::std::option::Option::Some(value);
        self
    }

    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for several of each. Required.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckStarRocksResourcesResourceMode,
        >,
    ) -> Self {
        self.mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckStarRocksResourcesResourceAvailabilityZoneMode,
        >,
    ) -> Self {
        self.availability_zone_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of frontend (FE) nodes to check for. Required.
    #[inline]
    pub fn fe_node_num(mut self, value: i64) -> Self {
        self.fe_node_num = ::std::option::Option::Some(value);
        self
    }

    /// Number of backend (BE) nodes to check for. Required.
    #[inline]
    pub fn be_node_num(mut self, value: i64) -> Self {
        self.be_node_num = ::std::option::Option::Some(value);
        self
    }

    /// Flavor code of the frontend (FE) nodes. Required.
    pub fn fe_flavor_ref(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.fe_flavor_ref = ::std::option::Option::Some(value.into());
        self
    }

    /// Flavor code of the backend (BE) nodes. Required.
    pub fn be_flavor_ref(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.be_flavor_ref = ::std::option::Option::Some(value.into());
        self
    }

    /// Code of the availability zone, which is checked too; may be left out.
    pub fn availability_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.availability_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the subnet of the GaussDB(for MySQL) instance, which the StarRocks instance will share. Required.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("enterprise_project_id", self.enterprise_project_id.is_some());
        v.require("instance_num", self.instance_num.is_some());
        v.require("mode", self.mode.is_some());
        v.limit(
            "mode",
            &self.mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["Cluster", "Single"])],
        );
        v.require("availability_zone_mode", self.availability_zone_mode.is_some());
        v.limit(
            "availability_zone_mode",
            &self.availability_zone_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["single"])],
        );
        v.require("fe_node_num", self.fe_node_num.is_some());
        v.require("be_node_num", self.be_node_num.is_some());
        v.require("fe_flavor_ref", self.fe_flavor_ref.is_some());
        v.require("be_flavor_ref", self.be_flavor_ref.is_some());
        v.require("subnet_id", self.subnet_id.is_some());
    }
}

/// Whether there are enough resources for the planned StarRocks instances.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckStarRocksResourcesResponse {
    /// Whether there are enough resources.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<bool>,
}

/// Operation to check for; only `"createInstance"` is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckStarRocksResourcesRequestAction {
    /// Creation of an instance.
    CreateInstance,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CheckStarRocksResourcesRequestAction {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("createInstance", Self::CreateInstance),
    ];
}
open_enum!(CheckStarRocksResourcesRequestAction);

/// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
/// several of each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckStarRocksResourcesResourceMode {
    /// Several frontend nodes and backend nodes.
    Cluster,
    /// One frontend node and one backend node.
    Single,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CheckStarRocksResourcesResourceMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Cluster", Self::Cluster),
        ("Single", Self::Single),
    ];
}
open_enum!(CheckStarRocksResourcesResourceMode);
