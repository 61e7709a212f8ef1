//! What the API is: reference documents in, OpenAPI 3.0 out.
//!
//! ```text
//! text ─► block ─► contents ─► section ─► read ─► fact ─► correct ─► majority ─► edition ─► naming ─► assemble
//! ```
//!
//! Everything here is pure: text in, values out. Reading never fails; what could not be read is a gap in the facts.

pub mod assemble;
pub mod audit;
pub mod behavior;
pub mod block;
pub mod catalog;
pub mod constraint;
pub mod contents;
pub mod correct;
pub mod coverage;
pub mod diagnostic;
pub mod edition;
pub mod examples;
pub mod fact;
mod html;
pub mod identity;
pub mod keywords;
pub mod load;
pub mod majority;
pub mod naming;
pub mod new_service;
pub mod project;
pub mod row;
pub mod section;
pub mod sources;
pub mod table;
pub mod text;
pub mod types;
pub mod vocabulary;
pub mod yaml;

/// Our sentences, and where they go in the description.
pub mod sentences {
    pub mod glossary;
    pub mod lint;
    pub mod lookup;
    pub mod operations;
}

/// What a section states.
pub mod read {
    pub mod calls;
    pub mod catalog;
    pub mod compare;
    pub mod constraints;
    pub mod document;
    mod endpoints;
    pub mod examples;
    pub mod fields;
    mod grid;
    pub mod json;
    pub mod link;
    mod metrics;
    pub mod names;
    pub mod operation;
    pub mod pages;
    pub mod paging;
    mod pairs;
    pub mod parameters;
    mod permissions;
    pub mod roles;
    mod samples;
    mod shown;
    pub mod side;
    pub mod structure;
    pub mod uri;
}
