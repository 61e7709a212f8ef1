// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The request builder and the input of each operation.

pub(super) mod get_job;
pub use get_job::{GetJob, GetJobInput};
pub(super) mod list_jobs;
pub use list_jobs::{ListJobs, ListJobsInput};
pub(super) mod search_notes;
pub use search_notes::{SearchNotes, SearchNotesInput};
pub(super) mod add_photo;
pub use add_photo::{AddPhoto, AddPhotoInput};
pub(super) mod list_trees;
pub use list_trees::{ListTrees, ListTreesInput};
pub(super) mod plant_tree;
pub use plant_tree::{PlantTree, PlantTreeInput};
pub(super) mod search_trees;
pub use search_trees::{SearchTrees, SearchTreesInput};
pub(super) mod fell_tree;
pub use fell_tree::{FellTree, FellTreeInput};
pub(super) mod get_tree;
pub use get_tree::{GetTree, GetTreeInput};
pub(super) mod replace_labels;
pub use replace_labels::{ReplaceLabels, ReplaceLabelsInput};
