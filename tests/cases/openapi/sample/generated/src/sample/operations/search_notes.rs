// Made from openapi.yaml#/paths/~1v1~1{project_id}~1notes/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "searchNotes",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/notes",
    )
};

impl crate::sample::Client {
    /// Search notes
    ///
    /// `POST /v1/{project_id}/notes`
    #[inline]
    pub fn search_notes(&self) -> SearchNotes {
        SearchNotes {
            client: self.clone(),
            input: <SearchNotesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`search_notes`](crate::sample::Client::search_notes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchNotes {
    client: crate::sample::Client,
    input: SearchNotesInput,
}

impl SearchNotes {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `line`.
    pub fn line(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.line = value.into_value();
        self
    }

    /// The member `size`.
    pub fn size(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.size = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: SearchNotesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<Vec<crate::sample::types::SearchNotesOutput>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::sample::types::SearchNotesOutput>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`search_notes`](crate::sample::Client::search_notes).
#[derive(Clone)]
pub struct SearchNotesInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::sample::types::SearchNotesBody,
}

impl SearchNotesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    SearchNotesInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for SearchNotesInput {
    type Output = Vec<crate::sample::types::SearchNotesOutput>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for SearchNotesInput {
    type Item = crate::sample::types::SearchNotesOutput;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Cursor {
            parameter: "line",
            member: "line",
            limit: Some("size"),
        },
        location: gaussdb_runtime::codegen::Location::Body,
        text: true,
        ..gaussdb_runtime::codegen::Pagination::new("$")
    };
}

impl SearchNotes {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::sample::types::SearchNotesOutput> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::sample::types::SearchNotesOutput> {
        self.pages().items()
    }
}

/// The type of `schema`.
#[derive(Clone)]
pub struct SearchNotesBody {
    /// The member `line`.
    pub line: Option<String>,
    /// The member `size`.
    pub size: Option<String>,
}

impl SearchNotesBody {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    SearchNotesBody {
        line: Member::new("line"),
        size: Member::new("size"),
    }
}

/// The type of `items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchNotesOutput {
    /// The member `line`.
    pub line: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
}

impl SearchNotesOutput {
    /// The member `line`.
    #[inline]
    pub fn line(&self) -> Option<&str> {
        self.line.as_deref()
    }

    /// The member `text`.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SearchNotesOutput {
        line: Member::new("line"),
        text: Member::new("text"),
    }
}
