//! Who calls.  In: a request, the keys and tokens of the server.  Out: nothing, or why the call is refused.

use gaussdb_runtime::signing::{self, ToSign};
use gaussdb_runtime::{Headers, Secret};
use time::{Date, Month};

use crate::message::Request;

/// Seconds by which the time of a signature may be off.
const SKEW: u64 = 15 * 60;

/// Checks the token or the signature. `token` says whether a token is valid, `now` is in seconds since 1970.
pub fn check(request: &Request, key: (&str, &str), token: impl Fn(&str) -> bool, now: u64) -> Result<(), String> {
    if let Some(sent) = request.header("x-auth-token") {
        return if token(sent) { Ok(()) } else { Err("the token in X-Auth-Token is not valid or has expired".into()) };
    }
    let Some(authorization) = request.header("authorization") else {
        return Err("neither X-Auth-Token nor Authorization is set".into());
    };
    let Some(fields) = authorization.strip_prefix("SDK-HMAC-SHA256 ") else {
        return Err("Authorization must begin with `SDK-HMAC-SHA256`".into());
    };
    let field = |name: &str| fields.split(", ").find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let (Some(access), Some(signed), Some(signature)) = (field("Access"), field("SignedHeaders"), field("Signature"))
    else {
        return Err("Authorization needs Access, SignedHeaders and Signature".into());
    };
    if access != key.0 {
        return Err(format!("the access key `{access}` is not known"));
    }
    let Some(stamp) = request.header("x-sdk-date") else { return Err("X-Sdk-Date is missing".into()) };
    match seconds(stamp) {
        Some(sent) if sent.abs_diff(now) <= SKEW => {}
        Some(_) => return Err("the signature has expired: X-Sdk-Date is more than 15 minutes off".into()),
        None => return Err("X-Sdk-Date must be a time such as 20240301T065213Z".into()),
    }
    let names: Vec<&str> = signed.split(';').collect();
    // The signature adds the hash of a body that is no JSON by itself.
    let form = names.contains(&"content-type")
        && !request.header("content-type").is_some_and(|t| t.starts_with("application/json"));
    let wanted = |name: &str| names.contains(&name) && !(form && name == "x-sdk-content-sha256");
    let headers = request.headers.iter().filter(|(name, _)| wanted(name));
    let headers: Headers = headers.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let to_sign = ToSign {
        method: &request.method,
        authority: request.header("host").unwrap_or_default(),
        path: &request.path,
        query: &request.query,
        headers: &headers,
        body: &request.body,
        stamp,
    };
    let expected = signing::sign(&to_sign, access, &Secret::new(key.1));
    if expected.signature == signature {
        return Ok(());
    }
    Err(format!("the signature is wrong; the server made it from this request:\n{}", expected.canonical_request))
}

/// `20240301T065213Z` in seconds since 1970.
fn seconds(stamp: &str) -> Option<u64> {
    let digits = |from: usize, to: usize| stamp.get(from..to)?.parse::<u64>().ok();
    if stamp.len() != 16 || stamp.get(8..9)? != "T" || !stamp.ends_with('Z') {
        return None;
    }
    let month = Month::try_from(u8::try_from(digits(4, 6)?).ok()?).ok()?;
    let small = |from: usize, to: usize| u8::try_from(digits(from, to)?).ok();
    let date = Date::from_calendar_date(i32::try_from(digits(0, 4)?).ok()?, month, small(6, 8)?).ok()?;
    let time = date.with_hms(small(9, 11)?, small(11, 13)?, small(13, 15)?).ok()?;
    u64::try_from(time.assume_utc().unix_timestamp()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_seconds_since_1970() {
        let cases = [
            ("19700101T000000Z", Some(0)),
            ("20240229T120000Z", Some(1_709_208_000)),
            ("20240229", None),
            ("20241399T000000Z", None),
        ];
        for (stamp, expected) in cases {
            assert_eq!(seconds(stamp), expected, "{stamp}");
        }
    }
}
