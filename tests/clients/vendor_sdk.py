"""Calls the mock with the vendor's own Python SDK: every method whose operation is documented, with the examples of the
descriptions. Prints a table, and fails if an answer is refused or loses something that `known.json` does not list.

Arguments: the URL of the mock, the folder of the published descriptions (`dws.json`, `gaussdb-mysql.json`, `iam.json`).
"""

import importlib
import inspect
import json
import pathlib
import re
import sys
import urllib.request

from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, ServerResponseException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.http.http_handler import HttpHandler

SERVICES = [
    ("dws", "huaweicloudsdkdws.v2", "DwsClient"),
    ("gaussdb-mysql", "huaweicloudsdkgaussdb.v3", "GaussDBClient"),
    ("iam", "huaweicloudsdkiam.v3", "IamClient"),
]
PROJECT = "0" * 32


def shape(path):
    """A path with placeholders that have no names."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def follow(document, value):
    """What a `$ref` leads to."""
    while isinstance(value, dict) and "$ref" in value:
        for step in value["$ref"][2:].split("/"):
            document_part = document if step == "components" else part
            part = document_part[step]
        value = part
    return value


def operations(document):
    """Operations by method and shape of the path."""
    found = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                found[method.upper(), shape(path)] = operation
    return found


def example(document, parameter):
    """The value that a parameter has in the story of the examples."""
    schema = follow(document, parameter.get("schema", {}))
    for place in (parameter, schema):
        for key in ("example", "default"):
            if key in place:
                return place[key]
    return (schema.get("enum") or schema.get("x-extensible-enum") or ["x"])[0]


def renamed(value, inside=False):
    """A body whose names are new, because the resource of the example exists. Names in lists can be those of others."""
    if isinstance(value, list):
        return [renamed(element, True) for element in value]
    if not isinstance(value, dict):
        return value
    own = lambda key: key == "name" or (key.endswith("name") and not inside)
    return {k: v + "2" if own(k) and isinstance(v, str) else renamed(v, inside) for k, v in value.items()}


def reset(url):
    urllib.request.urlopen(urllib.request.Request(f"{url}/_mock/reset", method="POST")).read()


class Service:
    """One client of the SDK, beside the description of its service."""

    def __init__(self, url, folder, name, package, client):
        self.url, self.name = url, name
        self.document = json.loads((folder / f"{name}.json").read_text())
        self.operations = operations(self.document)
        self.models = importlib.import_module(package)
        self.type = getattr(self.models, client)
        self.answer = None
        handler = HttpHandler().add_response_handler(self.heard)
        keys = ("MOCKACCESSKEY0000001", "mock-secret-key-of-the-tests")
        credentials = GlobalCredentials(*keys, "d") if name == "iam" else BasicCredentials(*keys, PROJECT)
        builder = self.type.new_builder()
        config = HttpConfig.get_default_config()
        config.ignore_ssl_verification = True
        builder = builder.with_http_config(config).with_credentials(credentials).with_endpoint(url)
        self.client = builder.with_http_handler(handler).build()

    def heard(self, **arguments):
        self.answer = arguments["response"].text

    def methods(self):
        """Each method of the client with its request class, and the operation of the description, if there is one."""
        for method, _ in inspect.getmembers(self.type, inspect.isfunction):
            describe = getattr(self.type, f"_{method}_http_info", None)
            title = "".join(word.capitalize() for word in method.split("_")) + "Request"
            request = next((c for n, c in vars(self.models).items() if n.lower() == title.lower()), None)
            if describe and request:
                info = describe(request())
                yield method, request, self.operations.get((info["method"], shape(info["resource_path"])))

    def request(self, kind, operation, change):
        """A request of the SDK with the examples of the description."""
        request = kind()
        parameters = [follow(self.document, p) for p in operation.get("parameters", [])]
        known = {p["name"].lower(): p for p in parameters}
        for attribute, name in kind.attribute_map.items():
            parameter = known.get(name.lower())
            if attribute == "body":
                content = follow(self.document, operation.get("requestBody", {})).get("content", {})
                body = content.get("application/json", {}).get("example")
                if body is not None:
                    request.body = self.client._deserialize(change(body), kind.openapi_types["body"])
            elif parameter and (parameter["in"] == "path" or parameter.get("required")):
                setattr(request, attribute, example(self.document, parameter))
        return request

    def do(self, name, change=lambda body: body, **values):
        """Calls the operation of this name; `values` are parameters that differ from the examples."""
        method, kind, operation = next(row for row in self.methods() if row[2] and row[2]["operationId"] == name)
        request = self.request(kind, operation, change)
        for attribute, value in values.items():
            setattr(request, attribute, value)
        return getattr(self.client, method)(request).to_json_object()

    def wait(self, path, wanted, name, **values):
        """Polls while tasks run, and returns all values that were seen."""
        seen = []
        for _ in range(100):
            found = self.do(name, **values)
            for step in path.split("."):
                found = found[step]
            seen.append(found)
            if found == wanted:
                return seen
            body = json.dumps({"advance": 60}).encode()
            headers = {"Content-Type": "application/json"}
            urllib.request.urlopen(urllib.request.Request(f"{self.url}/_mock/clock", body, headers)).read()
        raise AssertionError(f"{name}: {path} was {seen}, and never {wanted}")

    def call(self, method, kind, operation):
        """What the answer loses, as paths; raises what the SDK raises."""
        reset(self.url)
        self.answer = None
        try:
            response = getattr(self.client, method)(self.request(kind, operation, lambda body: body))
        except ClientRequestException as error:
            if error.status_code != 409:
                raise
            response = getattr(self.client, method)(self.request(kind, operation, renamed))
        try:
            sent = json.loads(self.answer or "null")
        except ValueError:
            return []
        return list(lost(sent, response.to_json_object() if hasattr(response, "to_json_object") else response))


def lost(sent, read, path=""):
    """Paths of an answer that the SDK does not return, or returns as something else."""
    if isinstance(sent, dict) and isinstance(read, dict):
        for key, value in sent.items():
            if key not in read and value not in (None, "", [], {}):
                yield f"{path}.{key}"
            elif key in read:
                yield from lost(value, read[key], f"{path}.{key}")
    elif isinstance(sent, list) and isinstance(read, list):
        for a, b in zip(sent, read):
            yield from lost(a, b, f"{path}[]")
    elif sent is not None and read is not None and str(sent).lower() != str(read).lower():
        yield f"{path}: {sent!r} became {read!r}"


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def life_of_a_cluster(dws):
    """Create, wait, snapshot, restore, delete."""
    named = lambda name: lambda body: {"cluster": {**body["cluster"], "name": name}}
    cluster = dws.do("createClusterV1", named("made-by-sdk"))["cluster"]["id"]
    seen = dws.wait("cluster.status", "AVAILABLE", "getCluster", cluster_id=cluster)
    expect("CREATING" in seen, f"the new cluster was {seen}")
    expect(cluster in [c["id"] for c in dws.do("listClusters")["clusters"]], "the new cluster is not in the list")
    body = lambda body: {"snapshot": {**body["snapshot"], "name": "sdk-snapshot", "cluster_id": cluster}}
    snapshot = dws.do("createSnapshotV1", body)["snapshot"]["id"]
    dws.wait("snapshot.status", "AVAILABLE", "getSnapshot", snapshot_id=snapshot)
    copy = dws.do("restoreClusterV1", lambda body: {"restore": {"name": "sdk-copy"}}, snapshot_id=snapshot)
    dws.wait("cluster.status", "AVAILABLE", "getCluster", cluster_id=copy["cluster"]["id"])
    for gone in (cluster, copy["cluster"]["id"]):
        dws.do("deleteClusterV1", cluster_id=gone)
        expect(gone not in [c["id"] for c in dws.do("listClusters")["clusters"]], "a deleted cluster is in the list")


def life_of_an_instance(mysql):
    """Create with its job, read replica, delete."""
    made = mysql.do("createInstance", lambda body: {**body, "name": "made-by-sdk"})
    instance = made["instance"]["id"]
    mysql.wait("job.status", "Completed", "getJob", id=made["job_id"])
    expect(mysql.do("getInstanceV3", instance_id=instance)["instance"]["id"] == instance, "another instance came")
    replica = mysql.do("createReadReplicas", instance_id=instance)
    mysql.wait("job.status", "Completed", "getJob", id=replica["job_id"])
    job = mysql.do("deleteInstance", instance_id=instance)["job_id"]
    mysql.wait("job.status", "Completed", "getJob", id=job)
    try:
        mysql.do("getInstanceV3", instance_id=instance)
    except ClientRequestException as error:
        expect(error.status_code == 404, f"status {error.status_code} for an instance that is gone")
    else:
        raise AssertionError("a deleted instance is still there")


LIVES = [("dws", life_of_a_cluster), ("gaussdb-mysql", life_of_an_instance)]


def main():
    url, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    known = json.loads((pathlib.Path(__file__).parent / "known.json").read_text())
    seen, wrong, services = set(), [], {}
    print(f"{'service':<15} {'methods':>8} {'documented':>11} {'answered':>9} {'whole':>6}")
    for name, package, client in SERVICES:
        service = Service(url, folder, name, package, client)
        services[name] = service
        methods = list(service.methods())
        documented = [(m, k, o) for m, k, o in methods if o]
        answered = whole = 0
        for method, kind, operation in documented:
            try:
                missing = service.call(method, kind, operation)
                answered += 1
                whole += not missing
            except (ClientRequestException, ServerResponseException) as error:
                missing = [f"{error.status_code} {error.error_code} {error.error_msg}"]
            except Exception as error:  # Whatever the SDK itself fails with.
                missing = [f"{type(error).__name__}: {error}"]
            for problem in missing:
                place = f"{operation['operationId']}: {problem}"
                seen.add(place)
                if place not in known:
                    wrong.append(f"{name} {place}")
        print(f"{name:<15} {len(methods):>8} {len(documented):>11} {answered:>9} {whole:>6}")
    stale = [place for place in known if place not in seen]
    for place in stale:
        wrong.append(f"known.json: {place} does not occur any more")
    for name, life in LIVES:
        reset(url)
        try:
            life(services[name])
            print(f"{life.__name__.replace('_', ' ')}: ok")
        except (AssertionError, ClientRequestException, ServerResponseException) as error:
            wrong.append(f"{life.__name__}: {error}")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
