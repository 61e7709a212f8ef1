// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1availability-zones/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAvailabilityZones",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/availability-zones",
    )
};

impl crate::dws::Client {
    /// List availability zones for clusters
    ///
    /// Lists the availability zones (AZs) in which a cluster can be created, with their status. Use the
    /// `code` of an available zone as the zone when creating a cluster.
    ///
    /// `GET /v1.0/{project_id}/availability-zones`
    ///
    /// - Documented in: section 5.1.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_availability_zones(&self) -> ListAvailabilityZones<'_> {
        ListAvailabilityZones {
            client: self,
            input: <ListAvailabilityZonesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_availability_zones`](crate::dws::Client::list_availability_zones).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAvailabilityZones<'a> {
    client: &'a crate::dws::Client,
    input: ListAvailabilityZonesInput,
}

impl ListAvailabilityZones<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListAvailabilityZonesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListAvailabilityZonesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListAvailabilityZonesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_availability_zones`](crate::dws::Client::list_availability_zones) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAvailabilityZonesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListAvailabilityZonesInput {
    type Output = crate::dws::types::ListAvailabilityZonesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// An availability zone of the region, with its code and whether it is available.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Az {
    /// Code that identifies the availability zone (AZ) uniquely and stands for it in requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the availability zone (AZ).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the availability zone (AZ): available or not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::dws::types::AzStatus>,
    /// Group that the availability zone belongs to, for example `center`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_border_group: ::std::option::Option<::std::string::String>,
}

/// Availability zones in which clusters can be created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAvailabilityZonesResponse {
    /// Availability zones (AZs) of the region.
    #[serde(default)]
    pub availability_zones: ::std::vec::Vec<crate::dws::types::Az>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// State of the availability zone (AZ): available or not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzStatus {
    /// The zone can be used.
    Available,
    /// The zone cannot be used.
    Unavailable,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl AzStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Available", Self::Available),
        ("Unavailable", Self::Unavailable),
    ];
}
open_enum!(AzStatus);
