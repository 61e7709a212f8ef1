// Made from openapi.yaml#/paths/~1v1~1{project_id}~1photos/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[204u16],
    documented: "",
    content_type: ::std::option::Option::Some("multipart/form-data"),
    files: &["photo"],
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "addPhoto",
        ::gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/photos",
    )
};

impl crate::sample::Client {
    /// Add a photo
    ///
    /// `POST /v1/{project_id}/photos`
    #[inline]
    pub fn add_photo(&self) -> AddPhoto<'_> {
        AddPhoto {
            client: self,
            input: <AddPhotoInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`add_photo`](crate::sample::Client::add_photo).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct AddPhoto<'a> {
    client: &'a crate::sample::Client,
    input: AddPhotoInput,
}

impl AddPhoto<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `title` on the wire.
    pub fn title(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.title = ::std::option::Option::Some(value.into());
        self
    }

    /// `photo` on the wire.
    pub fn photo(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.photo = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: AddPhotoInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(self) -> ::gaussdb_runtime::Sending<::gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(self) -> ::gaussdb_runtime::Responding<::gaussdb_runtime::Empty> {
        self.client.0.respond(&self.input)
    }
}

/// What [`add_photo`](crate::sample::Client::add_photo) takes.
#[derive(Clone)]
pub struct AddPhotoInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::sample::types::AddPhotoBody,
}

impl AddPhotoInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input AddPhotoInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for AddPhotoInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The schema at `#/paths/~1v1~1{project_id}~1photos/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone)]
pub struct AddPhotoBody {
    /// `title` on the wire.
    pub title: ::std::option::Option<::std::string::String>,
    /// `photo` on the wire.
    pub photo: ::std::option::Option<::std::string::String>,
}

impl AddPhotoBody {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    AddPhotoBody {
        title: Member::new("title"),
        photo: Member::new("photo"),
    }
}
