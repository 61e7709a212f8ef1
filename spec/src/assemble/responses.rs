//! Responses of failed calls.  In: the error codes of a service.  Out: their schema, the shared responses, and the
//! statuses that an operation can fail with.

use std::collections::BTreeSet;

use gaussdb_extensions::ErrorCode;
use serde_json::{Map, Value, json};

use super::statuses;

/// Name of the shared response for every status that has none of its own.
pub(super) const DEFAULT: &str = "ErrorDefault";

/// The status of calls that come too fast. Every service of the vendor has it, and no document states it.
pub(super) const TOO_MANY: u16 = 429;

/// The codes of a service as the description publishes them.
#[derive(Clone, Copy)]
pub(super) struct Codes<'c>(pub &'c [ErrorCode]);

impl<'c> Codes<'c> {
    /// What a failed call answers.
    pub fn schema(self) -> Value {
        let example = self.complete().min_by_key(|(code, _)| *code);
        let example = example.map(|(code, _)| format!(", such as `{code}`")).unwrap_or_default();
        let text = |description: &str| json!({ "type": "string", "description": description });
        json!({
            "type": "object",
            "description": "What a failed call answers. One pair of members is set: `error_code` and `error_msg`, or `errCode` and `externalMessage`.",
            "properties": {
                "error_code": text(&format!("Code that names the kind of failure{example}.")),
                "error_msg": text("What went wrong, for people."),
                "errCode": text("Code of the error, in answers of older interfaces."),
                "externalMessage": text("What went wrong, in answers of older interfaces."),
            },
        })
    }

    /// The statuses of all codes that an operation can return.
    pub fn statuses(self, id: &str) -> BTreeSet<u16> {
        let codes = self.0.iter().filter(|entry| {
            // A code with a meaning of its own and no scopes is one of all operations.
            entry.scopes.is_empty() || entry.scopes.iter().flat_map(|scope| &scope.operations).any(|it| it == id)
        });
        codes.flat_map(failures).collect()
    }

    /// The shared responses for these statuses, and the one for all others.
    pub fn responses(self, statuses: impl Iterator<Item = u16>) -> Map<String, Value> {
        let mut out: Map<String, Value> = statuses.map(|s| (format!("Error{s}"), self.response(Some(s)))).collect();
        out.insert(DEFAULT.to_owned(), self.response(None));
        out
    }

    fn response(self, status: Option<u16>) -> Value {
        let description = status.map_or_else(|| "The call failed.".to_owned(), statuses::phrase);
        let of_status = |entry: &&ErrorCode| status.is_none_or(|status| failures(entry).any(|it| it == status));
        let entry = self.0.iter().filter(of_status).find(|entry| complete(entry).is_some());
        // Where no code is documented, the example has none.
        let example = match entry.and_then(complete) {
            Some((code, meaning)) => json!({ "error_code": code, "error_msg": meaning }),
            None => json!({ "error_msg": description }),
        };
        let schema = json!({ "$ref": "#/components/schemas/ErrorBody" });
        let mut out = json!({ "description": description });
        if status == Some(TOO_MANY) {
            out["headers"] = json!({ "Retry-After": {
                "description": "Seconds to wait before the next call.",
                "schema": { "type": "integer", "format": "int64" },
                "example": 2,
            } });
        }
        out["content"] = json!({ "application/json": { "schema": schema, "example": example } });
        out
    }

    /// Codes that are no families, with their meaning.
    fn complete(self) -> impl Iterator<Item = (&'c str, &'c str)> {
        self.0.iter().filter_map(complete)
    }
}

fn complete(entry: &ErrorCode) -> Option<(&str, &str)> {
    (!entry.code.ends_with('*')).then_some((&entry.code, &entry.meaning))
}

fn failures(entry: &ErrorCode) -> impl Iterator<Item = u16> {
    entry.statuses.iter().copied().filter(|status| *status >= 400)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Vec<ErrorCode> {
        let codes = json!([
            { "code": "GW.*", "kind": "by_status", "meaning": "Of the gateway." },
            { "code": "TIN.2", "statuses": [404], "meaning": "There is no tin." },
            { "code": "TIN.3", "statuses": [409], "meaning": "In use.", "scopes": [
                { "operations": ["openTin"], "kind": "busy", "meaning": "Being opened." },
            ] },
            { "code": "TIN.1", "statuses": [400, 500], "meaning": "Bent." },
        ]);
        gaussdb_extensions::read(&codes).expect("codes")
    }

    #[test]
    fn an_operation_has_the_statuses_of_the_codes_that_are_not_of_others() {
        let codes = codes();
        let of = |id: &str| Vec::from_iter(Codes(&codes).statuses(id));
        assert_eq!(of("openTin"), [400, 404, 409, 500]);
        assert_eq!(of("listTins"), [400, 404, 500]);
    }

    #[test]
    fn a_response_shows_a_code_of_its_status() {
        let codes = codes();
        let found = Codes(&codes).responses([404, 429].into_iter());
        let example = |name: &str| &found[name]["content"]["application/json"]["example"];
        assert_eq!(example("Error404")["error_code"], "TIN.2");
        assert_eq!(example(DEFAULT)["error_code"], "TIN.2");
        assert_eq!(found["Error429"]["headers"]["Retry-After"]["example"], 2);
        assert_eq!(found["Error429"]["description"], "There were too many requests.");
        assert!(
            Codes(&codes).schema()["properties"]["error_code"]["description"].as_str().unwrap().contains("`TIN.1`")
        );
    }
}
