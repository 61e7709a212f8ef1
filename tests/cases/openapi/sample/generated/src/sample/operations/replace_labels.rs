// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}~1labels/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "replaceLabels",
        gaussdb_runtime::codegen::Method::Put,
        "/v1/{project_id}/trees/{tree_id}/labels",
    )
};

impl crate::sample::Client {
    /// Replace the labels of a tree
    ///
    /// `PUT /v1/{project_id}/trees/{tree_id}/labels`
    #[inline]
    pub fn replace_labels(&self) -> ReplaceLabels {
        ReplaceLabels {
            client: self.clone(),
            input: <ReplaceLabelsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`replace_labels`](crate::sample::Client::replace_labels).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceLabels {
    client: crate::sample::Client,
    input: ReplaceLabelsInput,
}

impl ReplaceLabels {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Which tree. Required.
    pub fn tree_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.tree_id = value.into_value();
        self
    }

    /// The member `body`. Required.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = crate::sample::types::OptionValue>,
    ) -> Self {
        self.input.body = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ReplaceLabelsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<Vec<crate::sample::types::OptionValue>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::sample::types::OptionValue>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`replace_labels`](crate::sample::Client::replace_labels).
#[derive(Clone)]
pub struct ReplaceLabelsInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Which tree.
    ///
    /// Required.
    pub tree_id: Option<String>,
    /// The body.
    pub body: Option<Vec<crate::sample::types::OptionValue>>,
}

impl ReplaceLabelsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ReplaceLabelsInput {
        project_id: Member::path("project_id"),
        tree_id: Member::path("tree_id").required(),
        body: Member::body().required(),
    }
}

impl gaussdb_runtime::codegen::Input for ReplaceLabelsInput {
    type Output = Vec<crate::sample::types::OptionValue>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
