//! Checks a value of generated code outside of a call.  In: a part of a request.  Out: the part, or what is wrong with it.

use std::time::SystemTime;

use crate::data::reflect::{Reflect, View};
use crate::data::validation::check::check;
use crate::data::validation::{Violation, Violations};
use crate::error::call::Error;

/// Returns a part of a request if it is valid. The error lists everything that is missing or breaks a constraint.
pub fn build<T: Reflect>(part: T) -> Result<T, Error> {
    let name = match part.view() {
        View::Struct(it) => it.shape().name,
        _ => "a value",
    };
    match validate(&part, "") {
        violations if violations.is_empty() => Ok(part),
        violations => Err(Error::invalid(name, violations)),
    }
}

/// Everything that is missing from a request or breaks a constraint that these sections document.
pub fn validate(part: &dyn Reflect, documented: &'static str) -> Vec<Violation> {
    let mut violations = Violations::new(documented);
    check(part, SystemTime::now(), &mut violations);
    violations.into_vec()
}
