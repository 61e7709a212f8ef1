// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1storage-type~1{database}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listHtapStorageTypes",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/htap/storage-type/{database}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List storage types for HTAP
    ///
    /// Lists the disk types that an HTAP engine version can use, with the smallest size and the state
    /// of each in the availability zones.
    ///
    /// `GET /v3/{project_id}/htap/storage-type/{database}`
    ///
    /// - Documented in: section 4.15.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_htap_storage_types(&self) -> ListHtapStorageTypes<'_> {
        ListHtapStorageTypes {
            client: self,
            input: <ListHtapStorageTypesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListHtapStorageTypes<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListHtapStorageTypesInput,
}

impl ListHtapStorageTypes<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// HTAP engine whose disk types are listed: `star-rocks` or `click-house`. Required.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::ListHtapStorageTypesDatabase,
        >,
    ) -> Self {
        self.input.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Major version of the HTAP engine. Required.
    pub fn version_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.version_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListHtapStorageTypesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListHtapStorageTypesResponse,
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
            crate::gaussdb_mysql::types::ListHtapStorageTypesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHtapStorageTypesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// HTAP engine whose disk types are listed: `star-rocks` or `click-house`.
    ///
    /// Required.
    pub database: ::std::option::Option<
        crate::gaussdb_mysql::types::ListHtapStorageTypesDatabase,
    >,
    /// Major version of the HTAP engine.
    ///
    /// Required.
    pub version_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListHtapStorageTypesInput {
    type Output = crate::gaussdb_mysql::types::ListHtapStorageTypesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("database", &self.database)
            .query("version_name", &self.version_name)
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
        v.require("database", self.database.is_some());
        v.limit(
            "database",
            &self.database,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["star-rocks", "click-house"])],
        );
        v.require("version_name", self.version_name.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Disk types that the HTAP engine can use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListHtapStorageTypesResponse {
    /// Disk types on offer, with their sizes and zones.
    #[serde(default)]
    pub storage_type: ::std::vec::Vec<crate::gaussdb_mysql::types::StorageType>,
}

/// A disk type with its smallest size and its state in each availability zone.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct StorageType {
    /// Name of the disk type, such as `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the disk type in each availability zone, with the zone code as the key.
    #[serde(default)]
    pub az_status: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Smallest disk size on offer, such as 40; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_volume_size: ::std::option::Option<i64>,
}

/// HTAP engine whose disk types are listed: `star-rocks` or `click-house`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListHtapStorageTypesDatabase {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListHtapStorageTypesDatabase {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("star-rocks", Self::StarRocks),
        ("click-house", Self::ClickHouse),
    ];
}
open_enum!(ListHtapStorageTypesDatabase);
