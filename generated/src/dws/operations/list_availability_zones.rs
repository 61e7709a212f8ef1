// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1availability-zones/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.1.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAvailabilityZones",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_availability_zones().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_availability_zones(&self) -> ListAvailabilityZones {
        ListAvailabilityZones {
            client: self.clone(),
            input: <ListAvailabilityZonesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_availability_zones`](crate::dws::Client::list_availability_zones).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAvailabilityZones {
    client: crate::dws::Client,
    input: ListAvailabilityZonesInput,
}

impl ListAvailabilityZones {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAvailabilityZonesInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAvailabilityZonesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListAvailabilityZonesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_availability_zones`](crate::dws::Client::list_availability_zones).
#[derive(Clone)]
pub struct ListAvailabilityZonesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListAvailabilityZonesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailabilityZonesInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListAvailabilityZonesInput {
    type Output = crate::dws::types::ListAvailabilityZonesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An availability zone of the region, with its code and whether it is available.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailabilityZone {
    /// Code that identifies the availability zone (AZ) uniquely and represents it in requests.
    pub code: Option<String>,
    /// Name of the availability zone (AZ).
    pub name: Option<String>,
    /// State of the availability zone (AZ): available or not.
    ///
    /// Case-insensitive.
    pub status: Option<crate::dws::types::AvailabilityZoneStatus>,
    /// Group that the availability zone belongs to, for example `center`.
    pub public_border_group: Option<String>,
}

impl AvailabilityZone {
    /// Code that identifies the availability zone (AZ) uniquely and represents it in requests.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Name of the availability zone (AZ).
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the availability zone (AZ): available or not.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::AvailabilityZoneStatus> {
        self.status.as_ref()
    }

    /// Group that the availability zone belongs to, for example `center`.
    #[inline]
    pub fn public_border_group(&self) -> Option<&str> {
        self.public_border_group.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AvailabilityZone {
        code: Member::new("code"),
        name: Member::new("name"),
        status: Member::new("status"),
        public_border_group: Member::new("public_border_group"),
    }
}

/// Availability zones in which clusters can be created.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAvailabilityZonesResponse {
    /// Availability zones (AZs) of the region.
    pub availability_zones: Vec<crate::dws::types::AvailabilityZone>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListAvailabilityZonesResponse {
    /// Availability zones (AZs) of the region.
    #[inline]
    pub fn availability_zones(&self) -> &[crate::dws::types::AvailabilityZone] {
        &self.availability_zones
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailabilityZonesResponse {
        availability_zones: Member::new("availability_zones"),
        count: Member::new("count"),
    }
}

/// State of the availability zone (AZ): available or not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AvailabilityZoneStatus {
    /// The zone can be used.
    Available,
    /// The zone cannot be used.
    Unavailable,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AvailabilityZoneStatus {
        Available = "Available",
        Unavailable = "Unavailable",
    }
}
