// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1search/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "searchTrees",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/trees/search",
    )
};

impl crate::sample::Client {
    /// Search trees
    ///
    /// `POST /v1/{project_id}/trees/search`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::sample::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.search_trees().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_trees(&self) -> SearchTrees {
        SearchTrees {
            client: self.clone(),
            input: <SearchTreesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`search_trees`](crate::sample::Client::search_trees).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTrees {
    client: crate::sample::Client,
    input: SearchTreesInput,
}

impl SearchTrees {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Age of the tree.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::sample::types::SearchTreesBodyType>,
    ) -> Self {
        self.input.body.get_or_insert_default().r#type = value.into_value();
        self
    }

    /// The member `where`.
    pub fn r#where(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().r#where = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: SearchTreesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::SearchTreesOutput> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::SearchTreesOutput> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`search_trees`](crate::sample::Client::search_trees).
#[derive(Clone)]
pub struct SearchTreesInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::sample::types::SearchTreesBody>,
}

impl SearchTreesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    SearchTreesInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for SearchTreesInput {
    type Output = crate::sample::types::SearchTreesOutput;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Age of the tree.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SearchTreesBodyType {
    /// The value `old`.
    Old,
    /// The value `young`.
    Young,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SearchTreesBodyType {
        Old = "old",
        Young = "young",
    }
}

/// The type of `schema`.
#[derive(Clone)]
pub struct SearchTreesBody {
    /// Age of the tree.
    pub r#type: Option<crate::sample::types::SearchTreesBodyType>,
    /// The member `where`.
    pub r#where: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl SearchTreesBody {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    SearchTreesBody {
        r#type: Member::new("type").limits(&[OneOf(&["old", "young"])]),
        r#where: Member::new("where"),
    }
}

/// The type of `type`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SearchTreesOutputType {
    /// The value `old`.
    Old,
    /// The value `young`.
    Young,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SearchTreesOutputType {
        Old = "old",
        Young = "young",
    }
}

/// The type of `schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchTreesOutput {
    /// The member `type`.
    pub r#type: Option<crate::sample::types::SearchTreesOutputType>,
    /// The member `anything`.
    pub anything: Option<serde_json::Value>,
}

impl SearchTreesOutput {
    /// The member `type`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::sample::types::SearchTreesOutputType> {
        self.r#type.as_ref()
    }

    /// The member `anything`.
    #[inline]
    pub fn anything(&self) -> Option<&serde_json::Value> {
        self.anything.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    SearchTreesOutput {
        r#type: Member::new("type"),
        anything: Member::new("anything"),
    }
}
