// Made from openapi.yaml#/paths/~1v1~1{project_id}~1notes/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "searchNotes",
        ::gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/notes",
    )
};

impl crate::sample::Client {
    /// Search notes
    ///
    /// `POST /v1/{project_id}/notes`
    #[inline]
    pub fn search_notes(&self) -> SearchNotes<'_> {
        SearchNotes {
            client: self,
            input: <SearchNotesInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`search_notes`](crate::sample::Client::search_notes).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct SearchNotes<'a> {
    client: &'a crate::sample::Client,
    input: SearchNotesInput,
}

impl SearchNotes<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `line` on the wire.
    pub fn line(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.line = ::std::option::Option::Some(value.into());
        self
    }

    /// `size` on the wire.
    pub fn size(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.size = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: SearchNotesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        ::std::vec::Vec<crate::sample::types::SearchNotesOutput>,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        ::std::vec::Vec<crate::sample::types::SearchNotesOutput>,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`search_notes`](crate::sample::Client::search_notes) takes.
#[derive(Clone)]
pub struct SearchNotesInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::sample::types::SearchNotesBody,
}

impl SearchNotesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input SearchNotesInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for SearchNotesInput {
    type Output = ::std::vec::Vec<crate::sample::types::SearchNotesOutput>;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl ::gaussdb_runtime::codegen::Paged for SearchNotesInput {
    type Item = crate::sample::types::SearchNotesOutput;

    const PAGINATION: &'static ::gaussdb_runtime::codegen::Pagination = &::gaussdb_runtime::codegen::Pagination {
        style: ::gaussdb_runtime::codegen::Paging::Cursor {
            parameter: "line",
            member: "line",
            limit: ::std::option::Option::Some("size"),
        },
        place: ::gaussdb_runtime::codegen::Place::Body,
        text: true,
        ..::gaussdb_runtime::codegen::Pagination::new("$")
    };
}

impl SearchNotes<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::sample::types::SearchNotesOutput> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::codegen::Stream<
        Item = ::std::result::Result<
            crate::sample::types::SearchNotesOutput,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// The schema at `#/paths/~1v1~1{project_id}~1notes/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct SearchNotesBody {
    /// `line` on the wire.
    pub line: ::std::option::Option<::std::string::String>,
    /// `size` on the wire.
    pub size: ::std::option::Option<::std::string::String>,
}

impl SearchNotesBody {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    SearchNotesBody {
        line: Member::new("line"),
        size: Member::new("size"),
    }
}

/// The schema at `#/paths/~1v1~1{project_id}~1notes/post/responses/200/content/application~1json/schema/items`.
#[derive(Clone)]
pub struct SearchNotesOutput {
    /// `line` on the wire.
    pub line: ::std::option::Option<::std::string::String>,
    /// `text` on the wire.
    pub text: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    SearchNotesOutput {
        line: Member::new("line"),
        text: Member::new("text"),
    }
}
