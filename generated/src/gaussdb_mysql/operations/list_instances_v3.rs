// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listInstancesV3",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List or search instances (retired v3)
    ///
    /// Lists the instances of the project, page by page, filtered by ID, name, network, address or
    /// tags. An `id` or `name` that starts with `*` matches any part. The states differ from those of
    /// its successor. Planned to be retired on 2025-12-31; use `listInstances` instead.
    ///
    /// `GET /v3/{project_id}/instances`
    ///
    /// - Documented in: mysql-2024-zh, 5.3.3
    /// - To be retired: 2025-12-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-12-31; use `list_instances` instead"]
    #[inline]
    pub fn list_instances_v3(&self) -> ListInstancesV3<'_> {
        ListInstancesV3 {
            client: self,
            input: <ListInstancesV3Input as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_instances_v3`](crate::gaussdb_mysql::Client::list_instances_v3).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListInstancesV3<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListInstancesV3Input,
}

impl ListInstancesV3<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of an instance; limits the answer to it.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of an instance; limits the answer to it.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of instance; limits the answer to it.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
        >,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine; limits the answer to instances of it.
    pub fn datastore_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::DatastoreType>,
    ) -> Self {
        self.input.datastore_type = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of a virtual private cloud (VPC); limits the answer to instances in it.
    pub fn vpc_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.vpc_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Network ID of a subnet; limits the answer to instances in it.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Private IP address for reads and writes; limits the answer to instances that have it.
    pub fn private_ip(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.private_ip = ::std::option::Option::Some(value.into());
        self
    }

    /// Private IP address for reads; limits the answer to instances that have it.
    pub fn readonly_private_ip(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.readonly_private_ip = ::std::option::Option::Some(value.into());
        self
    }

    /// IP address of a database proxy; limits the answer to instances that have it.
    pub fn proxy_ip(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.proxy_ip = ::std::option::Option::Some(value.into());
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

    /// Tags, each as key and value, separated by commas; limits the answer to instances that have all of them.
    pub fn tags(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.tags = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListInstancesV3Input) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListInstancesV3Response,
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
            crate::gaussdb_mysql::types::ListInstancesV3Response,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_instances_v3`](crate::gaussdb_mysql::Client::list_instances_v3) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstancesV3Input {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of an instance; limits the answer to it. With a leading `*`, any instance whose ID holds the
    /// rest matches; `*` alone is not allowed.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of an instance; limits the answer to it. With a leading `*`, any instance whose name holds
    /// the rest matches; `*` alone is not allowed.
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of instance; limits the answer to it. Only `Cluster` is supported.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
    >,
    /// Database engine; limits the answer to instances of it. Only `gaussdb-mysql` is supported.
    pub datastore_type: ::std::option::Option<
        crate::gaussdb_mysql::types::DatastoreType,
    >,
    /// ID of a virtual private cloud (VPC); limits the answer to instances in it.
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of a subnet; limits the answer to instances in it.
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Private IP address for reads and writes; limits the answer to instances that have it.
    pub private_ip: ::std::option::Option<::std::string::String>,
    /// Private IP address for reads; limits the answer to instances that have it.
    pub readonly_private_ip: ::std::option::Option<::std::string::String>,
    /// IP address of a database proxy; limits the answer to instances that have it.
    pub proxy_ip: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Tags, each as key and value, separated by commas; limits the answer to instances that have all
    /// of them. No key may stand twice.
    pub tags: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListInstancesV3Input {
    type Output = crate::gaussdb_mysql::types::ListInstancesV3Response;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("id", &self.id)
            .query("name", &self.name)
            .query("type", &self.r#type)
            .query("datastore_type", &self.datastore_type)
            .query("vpc_id", &self.vpc_id)
            .query("subnet_id", &self.subnet_id)
            .query("private_ip", &self.private_ip)
            .query("readonly_private_ip", &self.readonly_private_ip)
            .query("proxy_ip", &self.proxy_ip)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("tags", &self.tags)
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
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["Cluster"])],
        );
        v.limit(
            "datastore_type",
            &self.datastore_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
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
            "tags",
            &self.tags,
            &[
                ::gaussdb_runtime::generated::Limit::SeparatedList(
                    ",",
                    ::std::option::Option::None,
                    &[],
                ),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListInstancesV3Input {
    type Item = crate::gaussdb_mysql::types::MysqlInstanceListInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("id"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("instances")
    };
}

impl ListInstancesV3<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::MysqlInstanceListInfo> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::MysqlInstanceListInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of instances of the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListInstancesV3Response {
    /// Instances on this page.
    #[serde(default)]
    pub instances: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlInstanceListInfo>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// An instance in a list, with a state in fine steps.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceListInfo {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Private IP addresses for writes; empty until the virtual machines of the instance have been
    /// created.
    #[serde(default)]
    pub private_ips: ::std::vec::Vec<::std::string::String>,
    /// Private IP addresses for reads; empty until the virtual machines of the instance have been
    /// created.
    #[serde(default)]
    pub readonly_private_ips: ::std::vec::Vec<::std::string::String>,
    /// IP addresses that separate reads from writes; empty unless the instance has a proxy.
    #[serde(default)]
    pub proxy_ips: ::std::vec::Vec<::std::string::String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[serde(default)]
    pub public_ips: ::std::vec::Vec<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<::std::string::String>,
    /// Kind of instance; only `Cluster` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetInstanceLegacyInstanceType,
    >,
    /// Region in which the instance lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlDatastoreWithKernelVersion,
    >,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Default account of the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user_name: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// vCPUs and memory of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_info: ::std::option::Option<crate::gaussdb_mysql::types::MySqlFlavorInfo>,
    /// Disk of the instance or node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::gaussdb_mysql::types::MysqlVolumeInfo>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::MySqlBackupStrategy,
    >,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Time zone of the instance, such as `UTC+08:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_info: ::std::option::Option<crate::gaussdb_mysql::types::MysqlChargeInfo>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_resource_id: ::std::option::Option<::std::string::String>,
    /// Tags on the instance, each with its key and value.
    #[serde(default)]
    pub tags: ::std::vec::Vec<crate::gaussdb_mysql::types::InstanceTagItem>,
}
