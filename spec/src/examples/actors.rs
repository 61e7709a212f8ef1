//! The invented resources that examples are about.  In: `spec/text/actors.yaml`.  Out: values by place.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// The file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Values of all services.
    #[serde(default)]
    all: Section,
    /// Values of single services, which come first.
    #[serde(default)]
    services: IndexMap<String, Section>,
}

/// Values of examples.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    /// IDs by what they identify: `cluster`.
    #[serde(default)]
    ids: IndexMap<String, String>,
    /// Names by what they name.
    #[serde(default)]
    names: IndexMap<String, String>,
    /// Values by `Schema.member`, `operationId.parameter` or `member`; null leaves a member out.
    #[serde(default)]
    members: IndexMap<String, Value>,
}

/// The values for one service, its own before those of all.
#[derive(Debug, Clone, Default)]
pub(super) struct Actors {
    sections: Vec<Section>,
}

impl Actors {
    /// Reads the file; unknown keys are errors. An empty text has no values.
    pub fn read(text: &str, service: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(Actors::default());
        }
        let mut file: File = crate::yaml::read(text)?;
        let own = file.services.shift_remove(service);
        Ok(Actors { sections: own.into_iter().chain([file.all]).collect() })
    }

    /// The value of a member or parameter of an owner, where the file has one.
    pub fn member(&self, owner: &str, name: &str) -> Option<&Value> {
        let exact = format!("{owner}.{name}");
        let of = |key: &str| self.sections.iter().find_map(|section| section.members.get(key));
        of(&exact).or_else(|| of(name))
    }

    /// The ID of what the words end in: `[disaster, recovery]`, `[new, cluster]`.
    pub fn id(&self, words: &[&str]) -> Option<&str> {
        self.longest(words, |section| &section.ids)
    }

    /// The name of what the words end in.
    pub fn name(&self, words: &[&str]) -> Option<&str> {
        self.longest(words, |section| &section.names)
    }

    /// The entry that has most of the words, wherever they are; of equally long ones the last.
    fn longest<'s>(
        &'s self,
        words: &[&str],
        of: impl Fn(&'s Section) -> &'s IndexMap<String, String>,
    ) -> Option<&'s str> {
        let starts = (0..words.len()).rev();
        let spans = starts.flat_map(|from| (from + 1..=words.len()).map(move |to| (from, to)));
        let mut spans: Vec<(usize, usize)> = spans.collect();
        spans.sort_by_key(|(from, to)| std::cmp::Reverse((to - from, *to)));
        let joined = spans.into_iter().map(|(from, to)| words[from..to].join("_"));
        joined
            .into_iter()
            .find_map(|key| self.sections.iter().find_map(|section| of(section).get(&key)).map(String::as_str))
    }
}
