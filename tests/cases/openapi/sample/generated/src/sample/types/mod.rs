// Made from openapi.yaml#/components/schemas by `cargo xtask generate`; not to be edited.

//! All types of the service.

mod error;
pub use error::Error;
mod job;
pub use job::Job;
mod list_jobs_response;
pub use list_jobs_response::ListJobsResponse;
mod option_value;
pub use option_value::OptionValue;
mod tree_kind;
pub use tree_kind::TreeKind;
pub use super::operations::add_photo::AddPhotoBody;
pub use super::operations::fell_tree::{FellTreeResponse, FellTreeResponseJob};
pub use super::operations::get_tree::{GetTreeResponse, GrowingTree};

pub use super::operations::list_trees::{
    BoxValue, ListTreesResponse, StringValue, Tree, XLanguage,
};

pub use super::operations::plant_tree::{
    NewTree, NewTreeSpots, PlantTreeRequest, PlantTreeRequestLight,
};

pub use super::operations::search_notes::{SearchNotesBody, SearchNotesOutput};

pub use super::operations::search_trees::{
    SearchTreesBody, SearchTreesBodyType, SearchTreesOutput, SearchTreesOutputType,
};
