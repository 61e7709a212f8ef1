//! What a position in a list counts.  In: words about a parameter.  Out: pages, records, or nothing that says which.

use std::sync::LazyLock;

use regex::Regex;

use crate::vocabulary::{PAGES, RECORDS};
use gaussdb_extensions::Offset;

/// The parameter that says where a page of a list begins.
pub const OFFSET: &str = "offset";

static OF_PAGES: LazyLock<Regex> = LazyLock::new(|| any_of(PAGES));
static OF_RECORDS: LazyLock<Regex> = LazyLock::new(|| any_of(RECORDS));

fn any_of(words: &[&str]) -> Regex {
    Regex::new(&format!("(?i)(?:{})", words.join("|"))).expect("constant pattern")
}

/// Words that name both say neither: "the page number times the number of records".
pub fn counted(words: &str) -> Option<Offset> {
    match (OF_PAGES.is_match(words), OF_RECORDS.is_match(words)) {
        (true, false) => Some(Offset::Page),
        (false, true) => Some(Offset::Record),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_count_pages_are_not_confused_with_words_that_count_records() {
        for (words, wanted) in [
            ("Current page of tins. The default value is <b>1</b>.", Some(Offset::Page)),
            ("页码，从1开始。", Some(Offset::Page)),
            ("Sequence number of the record at which the tins start", Some(Offset::Record)),
            ("从第一条数据偏移后开始。", Some(Offset::Record)),
            ("Position in the list at which the page of tins starts.", Some(Offset::Record)),
            ("Pagination offset", None),
            ("Offset for the pagination query of tins", None),
            ("偏移量。", None),
            ("Page number minus one, times the records of a page", None),
        ] {
            assert_eq!(counted(words), wanted, "{words}");
        }
    }
}
