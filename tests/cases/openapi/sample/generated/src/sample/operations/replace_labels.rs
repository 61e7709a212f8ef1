// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1{tree_id}~1labels/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "replaceLabels",
        ::gaussdb_runtime::generated::Method::Put,
        "/v1/{project_id}/trees/{tree_id}/labels",
    )
};

impl crate::sample::Client {
    /// Replace the labels of a tree
    ///
    /// `PUT /v1/{project_id}/trees/{tree_id}/labels`
    #[inline]
    pub fn replace_labels(&self) -> ReplaceLabels<'_> {
        ReplaceLabels {
            client: self,
            input: <ReplaceLabelsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`replace_labels`](crate::sample::Client::replace_labels).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ReplaceLabels<'a> {
    client: &'a crate::sample::Client,
    input: ReplaceLabelsInput,
}

impl ReplaceLabels<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Which tree. Required.
    pub fn tree_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.tree_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `body` on the wire. Required.
    pub fn body(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::sample::types::Option>,
    ) -> Self {
        self.input.body = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ReplaceLabelsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ::std::vec::Vec<crate::sample::types::Option>,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::std::vec::Vec<crate::sample::types::Option>>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`replace_labels`](crate::sample::Client::replace_labels) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplaceLabelsInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Which tree.
    ///
    /// Required.
    pub tree_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: ::std::option::Option<::std::vec::Vec<crate::sample::types::Option>>,
}

impl ::gaussdb_runtime::generated::Input for ReplaceLabelsInput {
    type Output = ::std::vec::Vec<crate::sample::types::Option>;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("tree_id", &self.tree_id);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("tree_id", self.tree_id.is_some());
        v.require("body", self.body.is_some());
        if let ::std::option::Option::Some(value) = &self.body {
            v.within(
                "body",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}
