// Made from openapi.yaml#/paths/~1v1~1{project_id}~1photos/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[204u16],
    documented: "",
    content_type: Some("multipart/form-data"),
    files: &["photo"],
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "addPhoto",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/photos",
    )
};

impl crate::sample::Client {
    /// Add a photo
    ///
    /// `POST /v1/{project_id}/photos`
    #[inline]
    pub fn add_photo(&self) -> AddPhoto {
        AddPhoto {
            client: self.clone(),
            input: <AddPhotoInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`add_photo`](crate::sample::Client::add_photo).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddPhoto {
    client: crate::sample::Client,
    input: AddPhotoInput,
}

impl AddPhoto {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `title`.
    pub fn title(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.title = value.into_value();
        self
    }

    /// The member `photo`.
    pub fn photo(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.photo = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: AddPhotoInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`add_photo`](crate::sample::Client::add_photo).
#[derive(Clone)]
pub struct AddPhotoInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::sample::types::AddPhotoBody,
}

impl AddPhotoInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    AddPhotoInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for AddPhotoInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The type of `schema`.
#[derive(Clone)]
pub struct AddPhotoBody {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `photo`.
    pub photo: Option<String>,
}

impl AddPhotoBody {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    AddPhotoBody {
        title: Member::new("title"),
        photo: Member::new("photo"),
    }
}
