// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1search/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "searchTrees",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1/{project_id}/trees/search",
    )
};

impl crate::sample::Client {
    /// Search trees
    ///
    /// `POST /v1/{project_id}/trees/search`
    #[inline]
    pub fn search_trees(&self) -> SearchTrees<'_> {
        SearchTrees {
            client: self,
            input: <SearchTreesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`search_trees`](crate::sample::Client::search_trees).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct SearchTrees<'a> {
    client: &'a crate::sample::Client,
    input: SearchTreesInput,
}

impl SearchTrees<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Age of the tree.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<crate::sample::types::Type>,
    ) -> Self {
        self.input.body.get_or_insert_default().r#type = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// `where` on the wire.
    pub fn r#where(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().r#where = ::std::option::Option::Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: SearchTreesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::sample::types::SearchTreesOutput,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::sample::types::SearchTreesOutput>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`search_trees`](crate::sample::Client::search_trees) takes.
#[derive(Clone, Default)]
pub struct SearchTreesInput {
    /// The project.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::sample::types::SearchTreesBody>,
}

impl SearchTreesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl SearchTreesInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::path("project_id"), Member::body()]
    };
}

::gaussdb_runtime::record! {
    SearchTreesInput { project_id, body }
}

impl ::gaussdb_runtime::generated::Input for SearchTreesInput {
    type Output = crate::sample::types::SearchTreesOutput;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Age of the tree.
///
/// The same values stand in 2 places:
///
/// - `#/paths/~1v1~1{project_id}~1trees~1search/post/requestBody/content/application~1json/schema/properties/type`
/// - `#/paths/~1v1~1{project_id}~1trees~1search/post/responses/200/content/application~1json/schema/properties/type`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `old` on the wire.
    Old,
    /// `young` on the wire.
    Young,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl Type {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("old", Self::Old),
        ("young", Self::Young),
    ];
}

::gaussdb_runtime::open_enum! {
    Type
}

/// The schema at `#/paths/~1v1~1{project_id}~1trees~1search/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Default)]
pub struct SearchTreesBody {
    /// Age of the tree.
    pub r#type: ::std::option::Option<crate::sample::types::Type>,
    /// `where` on the wire.
    pub r#where: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
}

impl SearchTreesBody {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl SearchTreesBody {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("type").limits(&[Limit::OneOf(&["old", "young"])]),
            Member::new("where"),
        ]
    };
}

::gaussdb_runtime::record! {
    SearchTreesBody { r#type, r#where }
}

/// The schema at `#/paths/~1v1~1{project_id}~1trees~1search/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
pub struct SearchTreesOutput {
    /// `type` on the wire.
    pub r#type: ::std::option::Option<crate::sample::types::Type>,
    /// `anything` on the wire.
    pub anything: ::std::option::Option<::serde_json::Value>,
}

impl SearchTreesOutput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("type"), Member::new("anything")]
    };
}

::gaussdb_runtime::record! {
    SearchTreesOutput { r#type, anything }
}
