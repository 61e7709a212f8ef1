"""Signs requests with an access key: SDK-HMAC-SHA256. Standard library only."""

import hashlib
import hmac
import sys
from urllib.parse import quote, unquote

ALGORITHM = "SDK-HMAC-SHA256"


def sign(access_key, secret_key, method, host, path, query, headers, body, date):
    """Returns the headers to add to a request.

    path: as it is sent.  query: list of (name, value), decoded.  headers: dict; include X-Security-Token for temporary
    keys.  body: bytes.  date: the time in UTC, as 20240301T065213Z.
    """
    given = {name.lower() for name in headers}
    added = {} if "x-sdk-date" in given else {"X-Sdk-Date": date}
    media = next((value for name, value in headers.items() if name.lower() == "content-type"), None)
    if media is not None and not media.startswith(("application/json", "application/bson")):
        added["X-Sdk-Content-Sha256"] = "UNSIGNED-PAYLOAD"  # files and forms are not hashed

    signed = {name.lower(): value.strip() for name, value in {**headers, **added}.items()}
    signed = {name: value for name, value in signed.items() if "_" not in name and name != "authorization"}
    signed.setdefault("host", host)
    date = signed["x-sdk-date"]
    names = ";".join(sorted(signed))
    lines = "".join(f"{name}:{signed[name]}\n" for name in sorted(signed))

    segments = unquote(path, errors="replace").split("/")
    canonical_path = "/".join(quote(segment, safe="-._~") for segment in segments)
    if not canonical_path.endswith("/"):
        canonical_path += "/"
    pairs = sorted(query, key=lambda pair: (pair[0].encode(), pair[1].encode()))
    canonical_query = "&".join(f"{quote(name, safe='-._~')}={quote(value, safe='-._~')}" for name, value in pairs)
    body_hash = signed.get("x-sdk-content-sha256") or hashlib.sha256(body).hexdigest()

    request = f"{method.upper()}\n{canonical_path}\n{canonical_query}\n{lines}\n{names}\n{body_hash}"
    text = f"{ALGORITHM}\n{date}\n{hashlib.sha256(request.encode()).hexdigest()}"
    signature = hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()
    added["Authorization"] = f"{ALGORITHM} Access={access_key}, SignedHeaders={names}, Signature={signature}"
    return added


def plain(text):
    """Undoes the escapes of the test's input."""
    return text.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r").replace("\0", "\\")


def main():
    """Reads requests, prints the Authorization header of each."""
    query, headers, one = [], {}, {}
    for line in sys.stdin.buffer.read().decode().split("\n"):
        name, *values = (plain(part) for part in line.split("\t"))
        if name == "query":
            query.append(tuple(values))
        elif name == "header":
            headers[values[0]] = values[1]
        elif name == "sign":
            body = one["body"].encode()
            added = sign(one["access"], one["secret"], one["method"], one["host"], one["path"], query, headers, body, one["date"])
            print(added["Authorization"])
            query, headers, one = [], {}, {}
        elif name:
            one[name] = values[0]


if __name__ == "__main__":
    main()
