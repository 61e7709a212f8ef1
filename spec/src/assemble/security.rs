//! How callers prove who they are, in words that suffice to do it.

use serde_json::{Value, json};

const TOKEN: &str = "A token of the identity service, sent in the header `X-Auth-Token`. The operation `createToken` of \
the identity service returns it in the header `X-Subject-Token`; its scope must be the project of the call. A token is \
valid for 24 hours: keep it, and create another one before it expires or after status 401.";

const SIGNATURE: &str = "A signature that is made with an access key and its secret:

1. Set the header `X-Sdk-Date` to the time in UTC, as `20240301T065213Z`. With temporary keys, also set `X-Security-Token`.
2. Write the canonical request, one part per line: the method; the path, percent-encoded, with a `/` at its end; the query, \
percent-encoded and sorted by name and value; each signed header as `name:value` with a lowercase name, sorted (at least \
`host` and `x-sdk-date`); an empty line; the names of the signed headers, joined with `;`; the SHA-256 of the body in hexadecimal.
3. Write the string to sign, one part per line: `SDK-HMAC-SHA256`; the value of `X-Sdk-Date`; the SHA-256 of the canonical \
request in hexadecimal.
4. The signature is the HMAC-SHA256 of the string to sign, with the secret as key, in hexadecimal.
5. Send `Authorization: SDK-HMAC-SHA256 Access=KEY, SignedHeaders=NAMES, Signature=SIGNATURE`, where `NAMES` are the names \
of step 2.

The service refuses a signature whose time is more than 15 minutes off.";

/// The schemes; each operation takes either.
pub(super) fn schemes() -> Value {
    json!({
        "token": { "type": "apiKey", "in": "header", "name": "X-Auth-Token", "description": TOKEN },
        "aksk": { "type": "apiKey", "in": "header", "name": "Authorization", "description": SIGNATURE },
    })
}
